"""The one worklist: everything there is to do by the time it is due, and where the key leads."""

import asyncio
import re
from dataclasses import replace
from typing import Any

import pytest

from bot.services.listening import arrival_of, arrival_of_text
from bot.services.table_reading import read_table
from bot.services.to_do import NEVER, Item
from flows.finishing import Involved
from flows.moment import micros
from flows.phrases import Phrase
from flows.review import Status
from flows.rights import Role
from storage.staff_values import StaffMember
from storage.values import Outcome, Owner
from tests.bot.chat import SAID
from tests.bot.reviews import registering
from tests.bot.test_request_mail import LINES
from tests.console.office import Browser, Office
from tests.console.test_conversations import says
from tests.console.test_dossiers import does
from tests.dialogues.files import FILES
from tests.dialogues.organisations import example_organisations
from tests.storage.clinics import MARCH, add

ANE, BO, CY, DI, EA, FI, GO = (Owner("web", name) for name in ("ane", "bo", "cy", "di", "ea", "fi", "go"))
GIVES_BACK = ("giv lokationsnummer tilbage", "26919991", "ja", "31. december 2026", "ja")
UNREAD = "min klinik hedder Prøveklinikken"


@pytest.fixture
def desk(desk_on_both: Office) -> Office:
    """On both databases."""
    return desk_on_both


async def reference_of(desk: Office, conversation: int) -> str:
    async with desk.product.database.reading() as reading:
        [dossier] = await reading.dossiers.of_conversation(conversation)
    return dossier.frozen.reference


async def registers(desk: Office, owner: Owner = ANE, cvr: str = "40815295") -> str:
    """A registration that an owner sends in; its reference."""
    return await reference_of(desk, await says(desk, "hej", *registering(cvr), owner=owner))


async def requests(desk: Office, owner: Owner) -> str:
    """A request of a large organisation, with its table of units."""
    here = await says(desk, *LINES, owner=owner)
    table = read_table("enheder.csv", FILES["enheder.csv"])
    await desk.product.turning.cycle([arrival_of(owner, table, micros(desk.clock()))])
    await says(desk, "ja, send", owner=owner)
    return await reference_of(desk, here)


async def is_not_read(desk: Office, text: str, owner: Owner) -> int:
    """Something that an owner says fails three times; the number of their conversation."""
    here = await says(desk, "hej", owner=owner)
    async with desk.product.database.work() as work:
        await work.arrivals.add([arrival_of_text(owner, text, desk.now)])
        [waiting] = await work.arrivals.waiting(desk.now, 1)
        for _ in range(3):
            await work.arrivals.tried(waiting.arrival.id, "LookupError")
        await work.commit()
    return here


async def bounces(desk: Office, kind: str = "receipt_mail") -> None:
    """All letters are tried; those of one kind cannot be delivered."""
    async with desk.product.database.work() as work:
        for errand in await work.errands.claim(desk.now, 50):
            if errand.kind == kind:
                await work.errands.failed(errand.id, None)
            else:
                await work.errands.done(errand.id)
        await work.commit()


async def is_said(desk: Office, kind: str = "", becomes: str = "sent") -> list[str]:
    """All messages are sent, those of one kind becoming something else; what is sent."""
    said = []
    async with desk.product.database.work() as work:
        while claimed := await work.deliveries.claim(desk.now, ["web"], 200):
            said += [each.text for each in claimed]
            outcomes = [Outcome(each.id, becomes if each.kind == kind else "sent") for each in claimed]
            await work.deliveries.settle(outcomes, desk.now)
        await work.commit()
    return said


async def taken(browser: Browser) -> str:
    """Where the key leads, below `/staff/`."""
    answer = await browser.post("/worklist/next")
    return answer.headers["location"].removeprefix("/staff/")


async def sees_to(browser: Browser, path: str, act: str) -> int:
    """Send the form of an act as it stands on a page, with its hidden fields."""
    page = (await browser.get(f"/{path}")).text
    form = re.search(rf'<form method="post" action="/staff(/[^"]*{act})"[^>]*>(.*?)</form>', page, re.DOTALL)
    assert form is not None
    return (await browser.post(form[1], dict(re.findall(r'name="(\w+)" value="([^"]*)"', form[2])))).status_code


async def test_everything_stands_in_one_list_by_the_time_it_is_due_and_the_key_leads_through_it(
    demo_desk: Office,
) -> None:
    desk = demo_desk
    await add(desk.product.database, *example_organisations(MARCH, 1))
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    registration = await registers(desk)
    await bounces(desk, "none")
    asking = await says(desk, "hej", owner=EA)
    await ida.post(f"/conversations/{asking}/asked")
    desk.clock.goes_on(days=1)
    number = await reference_of(desk, await says(desk, *GIVES_BACK, owner=BO))
    desk.clock.goes_on(days=1)
    request = await requests(desk, CY)
    await is_said(desk)
    buying = await says(desk, "hej", *registering("10150817"), owner=GO)
    await is_said(desk, "receipt", "unknown")
    bought = await reference_of(desk, buying)
    desk.clock.goes_on(minutes=5)
    unread = await is_not_read(desk, UNREAD, DI)
    desk.clock.goes_on(minutes=5)
    await bounces(desk, "request_mail")
    desk.clock.goes_on(minutes=5)
    waiting = await says(desk, "registrér", "jeg vil tale med et menneske", owner=FI)
    ida = await desk.signed_in((await everybody(desk))[0])

    items = await desk.needs.worklist.items((await everybody(desk))[0])
    assert [(each.kind, each.path) for each in items] == [
        ("unsaid", f"conversations/{buying}"),
        ("dead_letter", f"conversations/{unread}"),
        ("letter", f"dossiers/{request}"),
        ("waiting", f"conversations/{waiting}"),
        ("access_request", f"conversations/{asking}"),
        ("dossier", f"dossiers/{registration}"),
        ("location_number", f"dossiers/{number}"),
        ("request", f"dossiers/{request}"),
        ("dossier", f"dossiers/{bought}"),
    ]

    assert await taken(ida) == f"conversations/{buying}"
    assert await sees_to(ida, f"conversations/{buying}", "let-stand") == 303
    assert await taken(ida) == f"conversations/{unread}"
    assert await sees_to(ida, f"conversations/{unread}", "seen-to") == 303
    assert await taken(ida) == f"dossiers/{request}"
    assert await sees_to(ida, f"dossiers/{request}", "seen-to") == 303
    assert await taken(ida) == f"conversations/{waiting}"
    assert await taken(ida) == f"conversations/{asking}"
    assert (await ida.post(f"/conversations/{asking}/export/zip")).status_code == 200
    for each in (registration, number, request, bought):
        assert await taken(ida) == f"dossiers/{each}"
        assert "Hos Ida Prøve" in (await ida.get(f"/dossiers/{each}")).text
        assert await does(ida, each, "approve") == 303
    assert await taken(ida) == "worklist"


async def test_a_dossier_that_the_key_takes_is_claimed_and_a_colleague_gets_the_next(desk: Office) -> None:
    first, second = await registers(desk), await registers(desk, BO, "26919991")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))

    both = await asyncio.gather(taken(ida), taken(bo))

    assert set(both) == {f"dossiers/{first}", f"dossiers/{second}"}
    assert await taken(ida) == both[0]  # what one has in hand is one's own
    assert [act for act, _ in await acts_on(desk, first)] == ["claimed"]


async def test_the_key_on_the_list_of_dossiers_claims_the_next_dossier_and_nothing_else(desk: Office) -> None:
    waiting = await says(desk, "registrér", "jeg vil tale med et menneske", owner=FI)
    reference = await registers(desk)
    ida, bo = [await desk.signed_in(await desk.member(name)) for name in ("Ida Prøve", "Bo Prøve")]
    assert 'name="of" value="dossiers"' in (await ida.get("/dossiers")).text

    answer = await ida.post("/worklist/next", of="dossiers")

    assert answer.headers["location"] == f"/staff/dossiers/{reference}"
    await ida.get(f"/dossiers/{reference}")
    assert "Hos Ida Prøve" in ida.page
    assert (await bo.post("/worklist/next", of="dossiers")).headers["location"] == "/staff/dossiers"
    assert 'name="of" value="dossiers"' not in (await bo.get("/dossiers")).text
    assert await taken(bo) == f"conversations/{waiting}"


async def acts_on(desk: Office, reference: str) -> list[tuple[str, str]]:
    async with desk.product.database.reading() as reading:
        links = await reading.audit.all_links(f"dossier:{reference}")
    return [(link.act.act, link.act.actor) for link in links if link.act.act != "viewed"]


async def test_whoever_approved_a_dossier_is_not_led_back_to_it_and_the_second_is(demo_desk: Office) -> None:
    reference = await registers(demo_desk)
    anne = await demo_desk.signed_in(await demo_desk.member("Anne Prøve"))
    birk = await demo_desk.signed_in(await demo_desk.member("Birk Prøve"))
    assert await taken(anne) == f"dossiers/{reference}"
    assert await does(anne, reference, "approve") == 303

    assert await taken(anne) == "worklist"
    assert await taken(birk) == f"dossiers/{reference}"
    assert await does(birk, reference, "register") == 303


async def approved(desk: Office, *references: str) -> Browser:
    """Anne approves these; her browser."""
    anne = await desk.signed_in(await desk.member("Anne Prøve"))
    for each in references:
        await anne.post(f"/dossiers/{each}/claim", moves="0")
        assert await does(anne, each, "approve") == 303
    return anne


async def test_of_two_who_press_at_once_each_is_led_to_another_approved_dossier(demo_desk: Office) -> None:
    first, second = await registers(demo_desk), await registers(demo_desk, BO, "26919991")
    await approved(demo_desk, first, second)
    birk = await demo_desk.signed_in(await demo_desk.member("Birk Prøve"))
    carl = await demo_desk.signed_in(await demo_desk.member("Carl Prøve"))

    both = await asyncio.gather(taken(birk), taken(carl))

    assert set(both) == {f"dossiers/{first}", f"dossiers/{second}"}
    assert await taken(birk) == both[0]  # until it is done one is led back to it
    await carl.get("/worklist")
    assert "Hos en kollega" in carl.page
    assert await does(birk, both[0].removeprefix("dossiers/"), "register") == 303
    assert await taken(birk) == "worklist"


async def test_what_nobody_claims_is_led_to_by_one_at_a_time_on_either_database(desk: Office) -> None:
    here = await is_not_read(desk, UNREAD, DI)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))

    both = await asyncio.gather(taken(ida), taken(bo))

    assert sorted(both) == [f"conversations/{here}", "worklist"]


async def test_who_presses_on_comes_by_everything_before_what_they_have_in_hand_themselves(desk: Office) -> None:
    unread = await is_not_read(desk, UNREAD, DI)
    reference, waits = await registers(desk), await says(desk, "hej", "jeg vil tale med et menneske", owner=BO)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    led = [await taken(ida) for _ in range(4)]

    assert set(led[:3]) == {f"conversations/{unread}", f"conversations/{waits}", f"dossiers/{reference}"}
    assert led[3] in {f"conversations/{unread}", f"dossiers/{reference}"}


async def test_who_does_nothing_about_it_keeps_it_from_a_colleague_for_ten_minutes(desk: Office) -> None:
    here = await is_not_read(desk, UNREAD, DI)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    assert await taken(ida) == f"conversations/{here}"
    desk.clock.goes_on(minutes=9)
    assert await taken(bo) == "worklist"
    assert await taken(ida) == f"conversations/{here}"  # and has ten minutes more

    desk.clock.goes_on(minutes=9)
    assert await taken(bo) == "worklist"
    desk.clock.goes_on(minutes=1)

    assert await taken(bo) == f"conversations/{here}"
    assert await taken(ida) == "worklist"


async def test_who_is_absent_keeps_nothing_from_colleagues(desk: Office) -> None:
    here = await is_not_read(desk, UNREAD, DI)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    assert await taken(ida) == f"conversations/{here}"

    await ida.post("/own/absent", absent="yes")

    assert await taken(bo) == f"conversations/{here}"


async def test_who_objected_and_approved_anew_is_not_led_back_to_it(demo_desk: Office) -> None:
    reference = await registers(demo_desk)
    await approved(demo_desk, reference)
    birk = await demo_desk.signed_in(await demo_desk.member("Birk Prøve"))
    assert await taken(birk) == f"dossiers/{reference}"
    assert await does(birk, reference, "object", text="Adressen passer ikke.") == 303
    assert await does(birk, reference, "approve") == 303

    assert await taken(birk) == "worklist"


def test_what_somebody_cannot_bring_on_is_not_theirs_to_take() -> None:
    """Before the approval that is whoever wrote an answer in it; after it whoever's answer was not confirmed."""
    ida = StaffMember(1, "Ida Prøve", "ida@example.org", Role.CASEWORKER)
    hers = frozenset({ida.author})

    def free(status: Status, **had: Any) -> bool:
        return Item("dossier", "dossiers/X", NEVER, status=status, had=Involved(**had)).free_for(ida)

    assert free(Status.SUBMITTED)
    assert not free(Status.SUBMITTED, answered=hers)
    assert free(Status.APPROVED, answered=hers, approved_by="staff:2")
    assert not free(Status.APPROVED, answered=hers, unconfirmed=hers, approved_by="staff:2")
    assert not free(Status.APPROVED, approved_by="staff:2", signed=False)


async def test_a_letter_that_came_back_is_due_since_it_failed_and_is_marked_as_anything_else(desk: Office) -> None:
    reference = await registers(desk)
    await bounces(desk)
    failed = desk.clock()
    desk.clock.goes_on(hours=3)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    [letter] = [each for each in await desk.needs.worklist.items((await everybody(desk))[0]) if each.kind == "letter"]
    assert letter.due == failed
    assert (await ida.post("/worklist/mark", of=letter.path, labels="ring op")).status_code == 303
    await ida.get("/worklist")
    assert ida.page.count("ring op") == 2  # the case and its letter
    await ida.get(f"/dossiers/{reference}")
    assert "E-mail, der ikke kom frem" in ida.page


async def test_what_was_not_read_is_shown_and_read_again(desk: Office) -> None:
    here = await is_not_read(desk, "registrér", DI)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.get(f"/conversations/{here}")
    assert "Blev ikke læst" in ida.page
    assert "fejl: LookupError" in ida.page

    assert await sees_to(ida, f"conversations/{here}", "hear-again") == 303
    while await desk.product.turning.once():
        pass
    await ida.get(f"/conversations/{here}")

    assert "Blev ikke læst" not in ida.page
    assert "Det, der ikke blev læst, bliver læst igen." in ida.page
    async with desk.product.database.reading() as reading:
        conversation = await reading.conversations.find(DI)
        assert await reading.arrivals.all_dead() == []
    assert conversation is not None
    assert conversation.draft is not None
    assert "heard_again" in [act for act, _ in await desk.acts()]


def only_sorry(said: Phrase) -> str:
    """The words for what went wrong, and none for anything else: a turn that says something fails."""
    if said.key != "went-wrong":
        raise LookupError(said.key)
    return SAID(said)


async def test_the_line_of_what_is_read_again_leads_to_the_line_it_had_already(desk: Office) -> None:
    here = await says(desk, "hej", owner=DI)
    turning = desk.product.turning
    failing = replace(turning, deciding=replace(turning.deciding, words={"da": only_sorry}))
    kept = asyncio.create_task(failing.keep([arrival_of_text(DI, "registrér", desk.now)]))
    await asyncio.sleep(0)
    for _ in range(3):
        await failing.once()
    await kept
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    assert await sees_to(ida, f"conversations/{here}", "hear-again") == 303
    while await desk.product.turning.once():
        pass
    page = (await ida.get(f"/conversations/{here}")).text

    lines = re.findall(r'<p id="line-(\d+)" class="said owner[^"]*"[^>]*>(.*?)</p>', page, re.DOTALL)
    [first, second] = [(number, words) for number, words in lines if "registrér" in words]
    assert "læst igen" not in first[1]
    assert f'line={first[0]}#line-{first[0]}">Samme linje, læst igen</a>' in second[1]


async def test_what_was_not_read_is_seen_to_once_and_by_no_auditor(desk: Office) -> None:
    here = await is_not_read(desk, UNREAD, DI)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    eva = await desk.signed_in(await desk.member("Eva Prøve", Role.AUDITOR))
    await eva.get(f"/conversations/{here}")
    assert UNREAD in eva.page
    assert "Klaret på anden måde" not in eva.page
    async with desk.product.database.reading() as reading:
        [dead] = await reading.arrivals.dead_in(here)
    arrival = str(dead.arrival.id)

    assert (await eva.post(f"/conversations/{here}/seen-to", arrival=arrival)).status_code == 403
    assert (await ida.post(f"/conversations/{here}/seen-to", arrival=arrival)).status_code == 303
    assert (await ida.post(f"/conversations/{here}/hear-again", arrival=arrival)).status_code == 409
    assert "Den er allerede klaret." in ida.page
    assert await desk.needs.worklist.items((await everybody(desk))[0]) == ()


async def test_a_receipt_that_did_not_arrive_is_a_task_and_is_sent_again_or_given_up(desk: Office) -> None:
    reference = await registers(desk)
    await is_said(desk, "receipt", "failed")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    [task] = [each for each in await desk.needs.worklist.items((await everybody(desk))[0]) if each.kind == "unsaid"]
    assert (task.about, task.due) == (reference, desk.clock())

    page = (await ida.get(f"/{task.path}")).text
    assert "Kom ikke frem</span> Tak, vi har modtaget registreringen." in page
    assert "Send den ikke igen" in ida.page
    assert await sees_to(ida, task.path, "again") == 303
    [receipt] = await is_said(desk, "receipt", "failed")
    assert reference in receipt
    assert await sees_to(ida, task.path, "let-stand") == 303

    assert await is_said(desk) == []
    assert "let-stand" not in (await ida.get(f"/{task.path}")).text
    assert "En besked, der ikke kom frem, bliver ikke sendt igen." in ida.page
    assert [each.kind for each in await desk.needs.worklist.items((await everybody(desk))[0])] == ["dossier"]


async def test_a_decision_that_was_maybe_sent_is_a_task_and_another_notice_stands_at_the_desk(
    demo_desk: Office,
) -> None:
    reference = await registers(demo_desk)
    await is_said(demo_desk)
    anne = await demo_desk.signed_in(await demo_desk.member("Anne Prøve"))
    assert await taken(anne) == f"dossiers/{reference}"
    assert await does(anne, reference, "return", **{"reason company_name": "Ret navnet."}) == 303
    while await demo_desk.product.turning.once():
        pass
    await is_said(demo_desk, "notice", "unknown")
    waiting = await says(demo_desk, "hej", "jeg vil tale med et menneske", owner=BO)
    await anne.post(f"/conversations/{waiting}/claim")
    await is_said(demo_desk, "notice", "unknown")

    items = await demo_desk.needs.worklist.items((await everybody(demo_desk))[0])
    assert [(each.kind, each.about) for each in items if each.kind != "held"] == [("unsaid", reference)]
    await anne.get(f"/conversations/{waiting}")
    assert "Måske sendt" in anne.page
    assert await sees_to(anne, f"conversations/{waiting}", "let-stand") == 303
    await anne.get(f"/conversations/{waiting}")
    assert "En besked, der måske var sendt, gælder som sendt." in anne.page


async def everybody(desk: Office) -> list[StaffMember]:
    return [*await desk.needs.staff.team.everybody()]


async def test_whoever_was_handed_an_owner_who_waits_for_an_answer_has_it_by_its_time_and_reads_why(
    desk: Office,
) -> None:
    await registers(desk, BO)
    here = await says(desk, "registrér", "psykolog", "jeg vil tale med et menneske")
    ida_herself, bo_himself = await desk.member("Ida Prøve"), await desk.member("Bo Prøve")
    ida, bo = await desk.signed_in(ida_herself), await desk.signed_in(bo_himself)
    await ida.post(f"/conversations/{here}/claim")
    await says(desk, "hvornår er du her?")
    await ida.post(f"/conversations/{here}/transfer", to=str(bo_himself.id), note="Ring før kl. 12")

    rows = (await bo.get("/worklist")).text.partition('class="rows"')[2].split("<li>")[1:]
    page = (await bo.get(f"/conversations/{here}")).text

    assert f"/staff/conversations/{here}" in rows[0]
    assert all(said in rows[0] for said in ("Senest i dag", "30 min. åbningstid tilbage", "Ny besked"))
    assert "Givet videre af Ida Prøve" in rows[0]
    top = page.partition('id="part-handed"')[2].partition("</div>")[0]
    assert "Ida Prøve gav samtalen videre til dig:" in top
    assert "Ring før kl. 12" in top
    assert "åbningstid tilbage" in page.partition('id="part-head"')[2].partition("</p>")[0]


async def test_whoever_has_answered_owes_nothing_until_the_owner_writes_or_the_answer_is_taken_back(
    desk: Office,
) -> None:
    here = await says(desk, "registrér", "psykolog", "jeg vil tale med et menneske")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.post(f"/conversations/{here}/claim")
    await ida.post(f"/conversations/{here}/reply", text="Hej", seen="1000", key="nøgle")

    await ida.get("/worklist")
    assert "Ingen frist" in ida.page
    assert "Ny besked" not in ida.page
    await ida.post(f"/conversations/{here}/undo", key="nøgle")
    await ida.get("/worklist")
    assert "Senest i dag" in ida.page

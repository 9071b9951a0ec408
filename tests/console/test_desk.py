"""The main screen: the list beside the talk, the card at a claim, replies and how far they came, answers filled in."""

import asyncio
import json
import re

import pytest

from bot.services.delivering import Delivering
from bot.services.floor.replying import HOLD
from flows.masking import MASK
from flows.rights import Role
from storage.values import Owner
from tests.bot.floor_house import Mouth
from tests.bot.reviews import registering
from tests.console.office import Browser, Office
from tests.console.test_conversations import says

HELLO = "Hej, jeg ser på det."
BO = Owner("web", "bo")


async def held(desk: Office, *lines: str) -> tuple[int, Browser]:
    """Ida holds the conversation of somebody who said this and asked for a person."""
    here = await says(desk, *lines, "jeg vil tale med et menneske")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.post(f"/conversations/{here}/claim")
    return here, ida


async def settles(desk: Office, mouth: Mouth) -> list[str]:
    """Everything that is due is heard and said; what the owner reads of it."""
    delivering = Delivering(desk.product.database, {"web": mouth}, desk.clock)
    while await desk.product.turning.once():
        pass
    while await delivering.once():
        await delivering.finish()
    said = [each.text for each in mouth.said]
    mouth.said.clear()
    return said


async def gives_back(desk: Office, ida: Browser, here: int, to: str = "release", **fields: str) -> None:
    """Give the floor back to the bot, or to a queue, which takes a turn."""
    giving = asyncio.create_task(ida.post(f"/conversations/{here}/{to}", fields))
    while not giving.done():
        await desk.product.turning.once()
        await asyncio.sleep(0.01)
    assert giving.result().status_code == 303


def seen_in(page: str) -> str:
    return page.partition('name="seen" value="')[2].partition('"')[0]


async def replies(ida: Browser, here: int, text: str) -> str:
    """Reply with everything seen; the reply's key."""
    page = (await ida.get(f"/conversations/{here}")).text
    key = page.partition('name="key" value="')[2].partition('"')[0]
    assert (await ida.post(f"/conversations/{here}/reply", text=text, seen=seen_in(page), key=key)).status_code == 303
    return key


def field(page: str) -> str:
    """What stands in the reply's field."""
    return page.partition('id="text"')[2].partition(">")[2].partition("</textarea>")[0]


async def test_the_worklist_stands_beside_with_what_is_open_marked(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog", "jeg vil tale med et menneske")
    other = await says(desk, "registrér", "tandlæge", "jeg vil tale med et menneske", owner=BO)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    page = (await ida.get(f"/conversations/{here}")).text

    assert re.findall(r'<a href="(/staff/conversations/\d+)"( aria-current="page")?><b>', page) == [
        (f"/staff/conversations/{here}", ' aria-current="page"'),
        (f"/staff/conversations/{other}", ""),
    ]


async def test_a_claim_shows_where_the_owner_is_stuck_what_was_refused_what_is_missing_and_what_to_say(
    desk: Office,
) -> None:
    here, ida = await held(desk, "registrér", "psykolog", "2691999", "26919990")

    page = (await ida.get(f"/conversations/{here}")).text

    card = ida.page.partition("Hvor ejeren er")[2].partition("Sagen")[0]
    assert "Bad om et menneske ved: CVR-nummer" in card
    assert "Hvad er virksomhedens CVR-nummer?" in card
    assert "CVR-nummeret har 7 cifre, men skal have 8." in card
    assert "Mangler endnu" in card
    assert "Hej, jeg hedder Ida Prøve og sidder i SOR-teamet. Du er nået til: CVR-nummer." in card
    assert ">Dansk</span>" in page


async def test_the_suggested_reply_is_put_into_the_field_by_one_press_and_sent_by_none(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")

    page = (await ida.get(f"/conversations/{here}?put=suggested")).text

    assert field(page).startswith("Hej, jeg hedder Ida Prøve")
    assert "Sendes om lidt" not in ida.page


async def test_a_suggested_reply_is_in_the_owners_language(desk: Office) -> None:
    here, ida = await held(desk, "english", "register", "dentist")

    assert field((await ida.get(f"/conversations/{here}?put=suggested")).text).startswith("Hello, my name is Ida Prøve")


async def test_a_ready_reply_with_a_gap_names_it_and_cannot_be_sent(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.post(f"/conversations/{here}/claim")
    page = (await ida.get(f"/conversations/{here}?put=next_step")).text

    assert "Udfyld selv: next" in ida.page
    refused = await ida.post(f"/conversations/{here}/reply", text=field(page), seen=seen_in(page))

    assert refused.status_code == 409
    assert "Der er et hul tilbage i svaret" in ida.page
    assert "{next}" in field(refused.text)


async def test_a_reply_stands_below_the_transcript_until_it_is_said_and_then_in_it_with_how_far_it_came(
    desk: Office,
) -> None:
    here, ida = await held(desk, "registrér", "psykolog")
    mouth = Mouth("web")
    await settles(desk, mouth)
    key = await replies(ida, here, HELLO)

    before = (await ida.get(f"/conversations/{here}")).text
    desk.clock.goes_on(seconds=HOLD / 1_000_000)
    heard = await settles(desk, mouth)
    after = (await ida.get(f"/conversations/{here}")).text
    state = (await ida.get(f"/conversations/{here}/lines")).json()["state"]["standing"]

    assert (before.count(HELLO), after.count(HELLO)) == (1, 1)
    assert "Sendes om lidt" in before
    assert f'data-reply="{key}"' in after
    assert heard == [f"Ida Prøve, SOR-teamet: {HELLO}"]
    assert f"{key}=sent" in state


async def test_a_reply_that_is_undone_is_a_draft_again_and_no_owner_reads_it(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")
    mouth = Mouth("web")
    await settles(desk, mouth)
    key = await replies(ida, here, HELLO)

    await ida.post(f"/conversations/{here}/undo", key=key)
    page = (await ida.get(f"/conversations/{here}")).text
    desk.clock.goes_on(seconds=HOLD / 1_000_000)

    assert field(page) == HELLO
    assert "Et svar blev fortrudt" in ida.page
    assert await settles(desk, mouth) == []


async def test_a_reply_that_was_maybe_sent_is_said_again_or_left_as_a_person_decides(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")
    mouth = Mouth("web", becomes="unknown")
    await settles(desk, mouth)
    for text in ("Første svar", "Andet svar"):
        await replies(ida, here, text)
        desk.clock.goes_on(seconds=HOLD / 1_000_000)
        await settles(desk, mouth)
    page = (await ida.get(f"/conversations/{here}")).text
    first, second = re.findall(r'/again">.*?name="delivery" value="(\d+)"', page, re.DOTALL)
    mouth.becomes = "sent"

    await ida.post(f"/conversations/{here}/again", delivery=first)
    await ida.post(f"/conversations/{here}/let-stand", delivery=second)

    assert page.count("Måske sendt</span>") == 2
    assert await settles(desk, mouth) == ["Ida Prøve, SOR-teamet: Første svar"]
    assert "Måske sendt</span>" not in (await ida.get(f"/conversations/{here}")).text


async def test_what_is_being_written_is_kept_without_a_cpr_number_for_its_author_alone(desk: Office) -> None:
    here, ida = await held(desk, "hej")
    bo = await desk.signed_in(await desk.member("Bo Prøve"))

    assert (await ida.post(f"/conversations/{here}/draft", text="Dit CPR 010170-1234 er")).status_code == 204

    assert field((await ida.get(f"/conversations/{here}")).text) == f"Dit CPR {MASK} er"
    assert field((await bo.get(f"/conversations/{here}")).text) == ""


async def test_an_answer_that_is_filled_in_is_checked_and_its_owner_is_asked_before_anything_is_sent(
    desk: Office,
) -> None:
    here, ida = await held(desk, "registrér", "psykolog")
    mouth = Mouth("web")
    refused = await ida.post(f"/conversations/{here}/fill", place="cvr", text="3000000")
    assert refused.status_code == 409
    assert "CVR-nummeret har 7 cifre" in ida.page
    assert 'name="text" value="3000000"' in refused.text
    await settles(desk, mouth)

    assert (await ida.post(f"/conversations/{here}/fill", place="cvr", text="30000005")).status_code == 303
    await ida.get(f"/conversations/{here}")
    assert "Ejeren mangler at bekræfte" in ida.page
    assert "udfyldt af SOR-teamet" not in ida.page.partition("Sagen")[2]
    told = await settles(desk, mouth)
    await gives_back(desk, ida, here)
    asked = await settles(desk, mouth)

    assert told == ["Ida Prøve har udfyldt CVR-nummer: 30000005"]
    assert "SOR-teamet har udfyldt dette for dig:\nCVR-nummer: 30000005\n" in asked[-1]


async def test_after_an_answer_is_filled_in_the_field_of_what_is_missing_next_is_open(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")

    then = (await ida.post(f"/conversations/{here}/fill", place="cvr", text="30000005")).headers["location"]
    page = (await ida.get(then.removeprefix("/staff").partition("#")[0])).text

    assert then == f"/staff/conversations/{here}?fill=company_name#fill-company_name"
    assert re.findall(r'<details class="more fill" open><summary aria-label="([^"]+)"', page) == [
        "Udfyld Virksomhedens navn for ejeren"
    ]
    assert 'id="fill-company_name"' in page


async def test_what_is_missing_further_up_comes_after_what_is_missing_below(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")

    then = (await ida.post(f"/conversations/{here}/fill", place="case_contact", text="anna@example.org")).headers[
        "location"
    ]

    assert then.endswith("?fill=cvr#fill-cvr")


async def test_a_question_that_is_only_asked_on_the_way_can_be_filled_in_too(desk: Office) -> None:
    await says(desk, "registrér", "psykolog", "30000005", owner=BO)
    here, ida = await held(desk, "registrér", "psykolog")

    then = (await ida.post(f"/conversations/{here}/fill", place="cvr", text="30000005")).headers["location"]
    assert then.endswith("?fill=already#fill-already")
    answer = await ida.post(f"/conversations/{here}/fill", place="already", text="Gå videre")

    assert answer.headers["location"].endswith("#fill-company_name")


async def test_what_is_refused_or_doubted_is_told_at_its_field_which_has_the_focus(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")

    refused = (await ida.post(f"/conversations/{here}/fill", place="cvr", text="3000000")).text
    doubted = (await ida.post(f"/conversations/{here}/fill", place="1/open_from", text="1. marts 2025")).text

    for place, page in (("cvr", refused), ("1-open_from", doubted)):
        [field] = re.findall(r"<input [^>]*aria-invalid[^>]* autofocus>", page)
        assert f'id="fill-{place}"' in field
        assert f'aria-describedby="fill-{place}-why"' in field
        assert page.count('class="problem"') == 1
        assert f'<p class="problem" id="fill-{place}-why" role="alert">' in page


async def test_while_what_was_filled_in_is_put_to_its_owner_no_other_question_is_said_to_be_asked(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")
    mouth = Mouth("web")
    await ida.post(f"/conversations/{here}/fill", place="1/institution_type", text="tandlæge")
    await settles(desk, mouth)
    await gives_back(desk, ida, here)
    await settles(desk, mouth)

    await ida.get(f"/conversations/{here}")
    assert "Bliver bedt om at bekræfte det, der er udfyldt for ejeren: Type." in ida.page
    assert "Bliver spurgt om" not in ida.page

    await says(desk, "ja")
    await ida.get(f"/conversations/{here}")
    assert "Bliver bedt om at bekræfte" not in ida.page
    assert "Bliver spurgt om: Hvad er virksomhedens CVR-nummer?" in " ".join(ida.page.split())


def goes_on_at(page: str) -> list[str]:
    """The answers beside the transcript at which it is said that the bot goes on."""
    rows = re.findall(r"<dt>([^<]+)</dt><dd>(.*?)</span>\n", page)
    return [label for label, row in rows if "Robotten går videre her" in row]


async def test_the_bot_asks_what_it_is_led_to_once_it_speaks_again(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog", "30000005")
    mouth = Mouth("web")
    await settles(desk, mouth)

    assert goes_on_at((await ida.get(f"/conversations/{here}")).text) != ["CVR-nummer"]
    assert (await ida.post(f"/conversations/{here}/jump", place="cvr")).status_code == 303
    assert await settles(desk, mouth) == []
    assert goes_on_at((await ida.get(f"/conversations/{here}")).text) == ["CVR-nummer"]
    await gives_back(desk, ida, here)

    assert "Hvad er virksomhedens CVR-nummer?" in (await settles(desk, mouth))[-1]


async def test_a_case_is_begun_for_an_owner_who_has_none(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.post(f"/conversations/{here}/claim")

    assert (await ida.post(f"/conversations/{here}/begin", flow="registration")).status_code == 303
    await ida.get(f"/conversations/{here}")

    assert "Ingen sag er i gang" not in ida.page
    assert "Mangler endnu" in ida.page


async def test_it_goes_back_to_the_queue_that_is_chosen_and_each_place_shows_which(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")
    page = (await ida.get(f"/conversations/{here}")).text
    assert '<option value="professional" selected>Faglig kø</option>' in page
    assert '<span class="badge">Faglig kø</span>' in page

    assert (await ida.post(f"/conversations/{here}/requeue", queue="anything")).status_code == 409
    assert "Den kø findes ikke" in ida.page
    await gives_back(desk, ida, here, "requeue", queue="technical")

    page = (await ida.get(f"/conversations/{here}")).text
    assert '<span class="badge">Teknisk kø</span>' in page
    assert "Venter på et menneske · Teknisk kø" in page
    await ida.get("/worklist")
    assert re.search(r"Venter på et menneske siden kl. 10.00\s+· Teknisk kø", ida.page)


async def test_whoever_does_not_hold_it_is_offered_no_filling_in_and_an_auditor_no_reply(desk: Office) -> None:
    here, _ = await held(desk, "registrér", "psykolog")
    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    rie = await desk.signed_in(await desk.member("Rie Prøve", Role.AUDITOR))

    assert "/fill" not in (await bo.get(f"/conversations/{here}")).text
    assert (await bo.post(f"/conversations/{here}/fill", place="cvr", text="30000005")).status_code == 409
    page = (await rie.get(f"/conversations/{here}")).text
    assert not re.findall(r'action="[^"]*/(reply|claim|take-over|note|fill|again)"', page)


async def test_what_an_open_page_fetches_anew_is_no_new_view_in_the_audit(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")
    await ida.get(f"/conversations/{here}")
    before = await desk.acts()

    parts = (await ida.get(f"/conversations/{here}/parts")).text

    assert {"part-worklist", "part-stuck", "part-case", "part-acts", "part-send", "part-ways"} <= set(
        re.findall(r'id="(part-\w+)" data-part', parts)
    )
    assert await desk.acts() == before


@pytest.mark.parametrize("said", [("registrér", "hospital"), ("se, hvad der står om en klinik", "26919991")])
async def test_an_owner_who_has_come_to_an_end_is_shown_too(desk: Office, said: tuple[str, ...]) -> None:
    here = await says(desk, "hej", *said, "tal med et menneske")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.post(f"/conversations/{here}/claim")

    assert (await ida.get(f"/conversations/{here}")).status_code == 200
    assert (await ida.get(f"/conversations/{here}/parts")).status_code == 200


async def test_the_transcript_says_what_was_done_with_the_floor_and_by_whom(desk: Office) -> None:
    bo = await desk.member("Bo Prøve")
    here, ida = await held(desk, "registrér", "psykolog")
    await ida.post(f"/conversations/{here}/transfer", to=str(bo.id), note="Tager du den?")
    await ida.post(f"/conversations/{here}/take-over")
    await gives_back(desk, ida, here, "requeue", queue="technical")
    await says(desk, "SOR-teamet", "jeg klarer det selv", "menneske")
    await ida.post(f"/conversations/{here}/claim")
    await says(desk, "tilbage til robotten")
    await ida.post(f"/conversations/{here}/claim")
    await gives_back(desk, ida, here)
    await ida.get(f"/conversations/{here}")

    lines = json.loads((await ida.get(f"/conversations/{here}/lines?after=0")).text)["lines"]

    done = [each for each in lines if each["kind"] == "floor"]
    assert {each["who"] for each in done} == {"Besked"}
    assert [each["text"] for each in done] == [
        *("Ejeren bad om et menneske.", "Ida Prøve tog samtalen.", "Ida Prøve gav samtalen videre til Bo Prøve."),
        *("Ida Prøve overtog samtalen.", "Ida Prøve gav samtalen til den tekniske kø."),
        *("Ejeren venter nu i den faglige kø.", "Ejeren venter ikke længere på et menneske."),
        *("Ejeren bad om et menneske.", "Ida Prøve tog samtalen.", "Ejeren gik tilbage til robotten."),
        *("Ida Prøve tog samtalen.", "Ida Prøve gav ordet tilbage til robotten."),
    ]


async def test_a_helper_who_was_silent_is_told_as_what_it_was_to_the_owner(desk: Office) -> None:
    here, _ = await held(desk, "registrér", "psykolog")
    await says(desk, "er du der?")
    for _ in range(3):
        desk.clock.goes_on(minutes=16)
        while await desk.product.turning.once():
            pass

    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    await bo.get(f"/conversations/{here}")

    assert "Ejeren fik intet svar og venter igen i den faglige kø." in bo.page


async def test_only_what_was_refused_in_the_case_under_way_stands_beside_it(desk: Office) -> None:
    first, *rest = registering()
    here = await says(desk, "hej", first, rest[0], "12", *rest[1:])
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    await ida.get(f"/conversations/{here}")
    assert "Seneste afvisninger" not in ida.page
    await says(desk, "registrer", "psykolog", "123")
    await ida.get(f"/conversations/{here}")
    assert "CVR-nummeret har 3 cifre" in ida.page.partition("Seneste afvisninger")[2]
    assert "CVR-nummeret har 2 cifre" not in ida.page.partition("Seneste afvisninger")[2]

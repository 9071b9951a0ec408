"""The pages of dossiers and of the register, as staff see them."""

import re
from dataclasses import replace

import pytest

from flows.rights import Role
from storage.values import Organisation, Owner
from tests.bot.chat import Chat
from tests.bot.reviews import CVR, registering
from tests.bot.test_registering import ORDERING
from tests.console.office import Browser, Office
from tests.storage.clinics import add

SECOND_CLINIC = ("fysioterapi", "ja", "ikke endnu", "1.4.2027", "ingen", "nej tak", "ja")


async def sent(desk: Office, *said: str) -> str:
    """A dossier that an owner sent in."""
    chat = Chat(desk.product.database, desk.product.turning)
    await chat.goes("hej", *(said or registering()))
    async with desk.product.database.reading() as reading:
        return (await reading.dossiers.all_dossiers())[-1].frozen.reference


async def staff(desk: Office) -> tuple[Browser, Browser]:
    """Two caseworkers at their browsers."""
    return (
        await desk.signed_in(await desk.member("Anne Prøve")),
        await desk.signed_in(await desk.member("Birk Prøve")),
    )


async def does(browser: Browser, reference: str, act: str, **fields: str) -> int:
    """Send a form of a dossier's page as it stands; the status of the answer."""
    page = (await browser.get(f"/dossiers/{reference}")).text
    found = re.search(r'name="moves" value="(\d+)"', page)
    moves = found[1] if found else "0"
    answer = await browser.post(f"/dossiers/{reference}/{act}", {"moves": moves, **fields})
    if answer.status_code == 303:
        await browser.get(f"/dossiers/{reference}")
    return answer.status_code


async def test_from_the_list_to_a_registered_dossier_by_two(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, birk = await staff(demo_desk)

    await anne.get("/dossiers")
    assert reference in anne.page
    assert "Tag den næste" in anne.page
    assert await does(anne, reference, "claim") == 303
    assert "Hos Anne Prøve" in anne.page
    assert await does(anne, reference, "approve") == 303
    assert await does(birk, reference, "register") == 303

    assert "Registreret" in birk.page
    await birk.post("/register", q=CVR)
    assert "Prøveklinikken ApS" in birk.page


async def test_a_dossier_shows_answers_with_their_source_and_what_it_would_change(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, _ = await staff(demo_desk)

    await anne.get(f"/dossiers/{reference}")

    for words in ("Ikke underskrevet", "Virksomhedens navn", "fra ejeren", "Opretter", "Registret har ikke noget",
                  "Kan godkendes af: Anne Prøve, Birk Prøve", "Kan derefter registreres af en anden:"):  # fmt: skip
        assert words in anne.page


async def test_whoever_approved_reads_why_they_cannot_register(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, _ = await staff(demo_desk)
    await does(anne, reference, "claim")
    await does(anne, reference, "approve")

    assert await does(anne, reference, "register") == 409
    assert "Den, der har godkendt, kan ikke registrere." in anne.page


async def test_once_registered_the_page_says_what_was_changed(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, birk = await staff(demo_desk)
    await does(anne, reference, "claim")
    await does(anne, reference, "approve")
    assert "Det ændrer registret" in anne.page

    assert await does(birk, reference, "register") == 303

    said = " ".join(birk.page.split())
    assert "Det ændrede i registret" in said
    assert "Det ændrer registret" not in said
    assert re.search(r"Oprettede Prøveklinikken ApS virksomhed, .*? · SOR \d+", said)


def stands(browser: Browser) -> str:
    """What the register holds beside a dossier, in words."""
    said = " ".join(browser.page.split())
    return said[said.rindex("Det står i registret") :]


async def test_what_begins_later_does_not_stand_in_the_register_now(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, birk = await staff(demo_desk)
    await does(anne, reference, "claim")
    await does(anne, reference, "approve")
    await does(birk, reference, "register")

    said = stands(birk)

    assert "Det står i registret nu" not in said
    assert re.search(r"Prøveklinikken ApS virksomhed · CVR \d+ · SOR \d+ Først fra mandag den 1. marts 2027", said)


async def test_what_holds_today_stands_in_the_register_now(demo_desk: Office) -> None:
    now, today = demo_desk.now, demo_desk.clock().date()
    company = Organisation(1, "company", "Prøveklinikken ApS", today, now, cvr=CVR)
    clinic = Organisation(2, "institution", "Prøve Bro", today, now, parent_id=1, body={"p_number": "1029829825"})
    other = Organisation(3, "institution", "Prøve Kaj", today, now, parent_id=1)
    reference = await sent(demo_desk)
    await add(demo_desk.product.database, company, clinic, other)
    anne, _ = await staff(demo_desk)

    await anne.get(f"/dossiers/{reference}")

    assert "Det står i registret nu" in stands(anne)
    assert re.search(r"Prøve Bro sundhedsinstitution P-nummer: 1029829825", stands(anne))
    assert re.search(r"Prøve Kaj sundhedsinstitution P-nummer: Ikke oplyst", stands(anne))
    assert "Først fra" not in stands(anne)


async def test_beside_the_button_stands_that_only_a_demonstration_registers_what_nobody_signed(
    demo_desk: Office,
) -> None:
    reference = await sent(demo_desk)
    anne, birk = await staff(demo_desk)
    await does(anne, reference, "claim")
    assert "Kun demonstrationen registrerer en sag uden underskrift" not in anne.page
    await does(anne, reference, "approve")

    await birk.get(f"/dossiers/{reference}")

    assert "Sagen er ikke underskrevet. Kun demonstrationen registrerer en sag uden underskrift" in birk.page


async def test_a_page_that_is_out_of_date_decides_nothing(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, birk = await staff(demo_desk)
    await does(anne, reference, "claim")

    answer = await birk.post(f"/dossiers/{reference}/claim", {"moves": "0"})

    assert answer.status_code == 409
    assert "En kollega har lige gjort noget ved sagen." in birk.page


async def test_what_was_written_stays_in_the_form_when_it_is_refused(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, _ = await staff(demo_desk)
    await does(anne, reference, "claim")

    answer = await anne.post(f"/dossiers/{reference}/return", {"moves": "1", "note": "Ring gerne."})

    assert answer.status_code == 409
    assert "Ring gerne." in answer.text


async def test_reasons_go_back_to_the_owner(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, _ = await staff(demo_desk)
    await does(anne, reference, "claim")

    assert await does(anne, reference, "return", **{"reason company_name": "Som i CVR."}) == 303

    assert "Sendt tilbage" in anne.page
    assert "Som i CVR." in anne.page


async def test_each_reason_stands_in_the_history_under_the_name_of_its_field(demo_desk: Office) -> None:
    reference = await sent(demo_desk, *registering()[:-1], "en klinik mere", *SECOND_CLINIC)
    anne, _ = await staff(demo_desk)
    await does(anne, reference, "claim")
    said = {"reason company_name": "Som i CVR.", "reason 1/p_number": "Find det.", "reason 2/p_number": "Også det."}

    await does(anne, reference, "return", note="Ring gerne.", **said)

    history = " ".join(anne.page.split()).partition("Forløb")[2]
    for words in ("Virksomhedens navn: Som i CVR.", "Besked til ejeren: Ring gerne."):
        assert words in history
    assert "P-nummer (Klinik 1: Prøveklinikken ApS): Find det." in history
    assert "P-nummer (Klinik 2: Prøveklinikken ApS): Også det." in history


async def test_a_later_revision_shows_what_was_something_else_before(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, _ = await staff(demo_desk)
    await does(anne, reference, "claim")
    assert "Før:" not in anne.page
    assert "Ændret siden" not in anne.page
    await does(anne, reference, "return", **{"reason company_name": "Som i CVR."})

    await Chat(demo_desk.product.database, demo_desk.product.turning).goes("Prøveklinikken Silkeborg ApS", "ja")
    await anne.get(f"/dossiers/{reference}")

    assert "Udgave 2" in anne.page
    assert "Ændret siden udgave 1: Virksomhedens navn" in " ".join(anne.page.split())
    page = (await anne.get(f"/dossiers/{reference}")).text
    assert '<a href="#at-company_name">Virksomhedens navn</a>' in page
    assert re.search(r'<div id="at-company_name"><dt>Virksomhedens navn</dt>', page)
    assert anne.page.count("Før:") == 1
    assert "Før: Prøveklinikken ApS" in anne.page


async def test_answers_are_sent_back_in_the_order_of_the_review_each_with_its_value(demo_desk: Office) -> None:
    reference = await sent(demo_desk, *registering()[:-1], "en klinik mere", *SECOND_CLINIC)
    anne, _ = await staff(demo_desk)
    await does(anne, reference, "claim")

    page = (await anne.get(f"/dossiers/{reference}")).text
    form = page.partition(f'/{reference}/return"')[2].partition("</form>")[0]

    places = re.findall(r'name="reason (\S+)"', form)
    assert places[0] == "cvr"
    assert places[-1] == "case_contact"
    assert [each[0] for each in places if "/" in each] == sorted(each[0] for each in places if "/" in each)
    assert "Prøveklinikken ApS" in form
    assert "open" not in re.findall(r'<details class="part"(.*?)>', form)
    assert len(re.findall(r'<details class="asks">', form)) == len(places)


async def test_only_what_its_owner_reads_at_the_review_can_be_sent_back(demo_desk: Office) -> None:
    await sent(demo_desk)
    again = await sent(demo_desk, *registering()[:3], "gå videre", *registering()[3:])
    anne, _ = await staff(demo_desk)
    await does(anne, again, "claim")

    page = (await anne.get(f"/dossiers/{again}")).text

    assert "Ejeren fik det at vide og valgte at gå videre" in " ".join(anne.page.split())
    assert "Gå videre" not in anne.page
    assert set(re.findall(r'name="reason ([^"/]+)"', page)) == {
        "cvr", "company_name", "company_address", "company_phone", "company_email", "company_web", "case_contact",
    }  # fmt: skip


async def test_its_heading_says_whom_it_is_about(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, _ = await staff(demo_desk)

    page = (await anne.get(f"/dossiers/{reference}")).text

    heading = re.search(r"<h1>(.*?)</h1>", page)
    assert heading is not None
    assert re.sub(r"<[^>]+>", "", heading[1]) == f"Registrér virksomhed og klinik {reference} · Prøveklinikken ApS"


async def test_what_a_flag_about_a_cvr_number_speaks_of_is_led_to(demo_desk: Office) -> None:
    chat = Chat(demo_desk.product.database, demo_desk.product.turning)
    await chat.goes("hej", *registering()[:6], owner=Owner("web", "lis"))  # under way, in conversation 1
    on = ("gå videre",)
    first = await sent(demo_desk, *registering()[:3], *on, *registering()[3:])
    await chat.goes("hej", *registering()[:3], *on, *registering()[3:], owner=Owner("web", "bo"))
    async with demo_desk.product.database.reading() as reading:
        second = (await reading.dossiers.all_dossiers())[-1].frozen.reference
    anne, _ = await staff(demo_desk)

    page = (await anne.get(f"/dossiers/{first}")).text
    flag = page.partition("En anden har en sag i gang om samme CVR-nummer.")[2].partition("</li>")[0]
    assert re.findall(r'<a href="/staff/conversations/(\d)">Samtale', flag) == ["3", "1"]
    page = (await anne.get(f"/dossiers/{second}")).text
    assert f'registrering af samme CVR-nummer. <a href="/staff/dossiers/{first}">{first}</a>' in page


async def test_those_who_can_finish_it_stand_in_one_order(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, _ = await staff(demo_desk)
    await demo_desk.member("Cleo Prøve")

    await anne.get(f"/dossiers/{reference}")

    names = "Anne Prøve, Birk Prøve, Cleo Prøve"
    assert f"Kan godkendes af: {names}. Kan derefter registreres af en anden: {names}." in anne.page


async def test_what_its_owner_had_not_yet_is_worth_looking_at(demo_desk: Office) -> None:
    reference = await sent(demo_desk, *registering()[:-1], "en klinik mere", *SECOND_CLINIC)
    anne, _ = await staff(demo_desk)

    await anne.get(f"/dossiers/{reference}")

    flags = " ".join(anne.page.partition("Værd at se på")[2].split())
    for clinic in ("Klinik 1: Prøveklinikken ApS", "Klinik 2: Prøveklinikken ApS"):
        assert f"Ejeren svarede »Ikke endnu«: P-nummer ({clinic})" in flags


async def test_an_auditor_reads_and_is_offered_nothing_to_press(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    auditor = await demo_desk.signed_in(await demo_desk.member("Rie Prøve", Role.AUDITOR))

    page = (await auditor.get(f"/dossiers/{reference}")).text

    assert "Afgør" not in auditor.page
    assert f"/staff/dossiers/{reference}/claim" not in page


async def test_the_list_says_when_a_location_number_is_due_and_what_its_owner_was_told(demo_desk: Office) -> None:
    chat = Chat(demo_desk.product.database, demo_desk.product.turning)
    await chat.goes("hej", *ORDERING[:13])
    prompt = await chat.prompt()
    accept = next(each.label for each in prompt.offered if each.act.kind == "answer")
    await chat.at_once(chat.presses(prompt, accept))
    await chat.goes(*ORDERING[14:])
    anne, _ = await staff(demo_desk)

    await anne.get("/dossiers")

    assert "Lokationsnummer senest mandag den 7. december 2026." in anne.page
    assert "Ejeren har fået at vide: senest mandag den 7. december 2026." in anne.page


async def test_a_letter_that_was_sent_stands_there_with_its_address_and_its_time(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    async with demo_desk.product.database.work() as work:
        [receipt] = [each for each in await work.errands.claim(demo_desk.now, 20) if each.kind == "receipt_mail"]
        await work.errands.done(receipt.id, receipt.about["to"])
        await work.commit()
    anne, _ = await staff(demo_desk)

    await anne.get(f"/dossiers/{reference}")

    letters = " ".join(anne.page.partition("E-mails, der er sendt")[2].split())
    assert "Kvittering Til kontakt@example.org · mandag den 23. november 2026 10.00" in letters
    assert "Ligger en af dem retur i postkassen, så meld det her." in letters


async def test_looking_is_in_the_audit(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne, _ = await staff(demo_desk)

    await anne.get("/dossiers")
    await anne.get(f"/dossiers/{reference}")
    await anne.post("/register", q="prøve")
    await anne.get("/corrections")

    async with demo_desk.product.database.reading() as reading:
        seen = [link.act.act for link in await reading.audit.all_links(f"dossier:{reference}")]
    assert seen == ["viewed"]
    assert (await demo_desk.acts()).count(("viewed", "staff:1")) == 3


COPIED = re.compile(r'data-copy="([^"]*)" data-key="(.)"')


async def test_the_sheet_has_each_organisation_in_the_registers_order_with_a_key_for_each_field(
    demo_desk: Office,
) -> None:
    reference = await sent(demo_desk)
    anne, _ = await staff(demo_desk)

    company = (await anne.get(f"/dossiers/{reference}/sheet")).text
    clinic = (await anne.get(f"/dossiers/{reference}/sheet?part=2")).text

    assert [value for value, _ in COPIED.findall(company)] == [
        "Prøveklinikken ApS", "privat", "26919991", "Eksempelvej", "4", "8600", "Silkeborg", "+4599999904",
        "kontakt@example.org", "01-03-2027",
    ]  # fmt: skip
    assert [value for value, _ in COPIED.findall(clinic)][:2] == ["Prøveklinikken ApS", "fysioterapiklinik"]
    for page in (company, clinic):
        keys = [key for _, key in COPIED.findall(page)]
        assert len({*keys}) == len(keys) == page.count("data-copy=")
        assert not {*keys} & {"n", "p"}, "they lead from part to part"
    assert 'data-key="n"' in company
    assert 'data-key="p"' in clinic


async def test_a_company_and_its_clinic_of_the_same_name_are_told_apart_where_each_has_a_code(
    demo_desk: Office,
) -> None:
    reference = await sent(demo_desk)
    anne, birk = await staff(demo_desk)
    await does(anne, reference, "claim")
    await does(anne, reference, "approve")

    await birk.get(f"/dossiers/{reference}")
    form = " ".join(birk.page.split())
    await birk.get(f"/dossiers/{reference}/sheet")
    headings = " ".join(birk.page.split())

    for kind in ("virksomhed", "sundhedsinstitution"):
        assert f"SOR-kode: Prøveklinikken ApS ({kind})" in form
        assert f"Opret Prøveklinikken ApS ({kind})" in headings


async def test_an_organisation_is_shown_as_it_was_known_on_a_day_about_another(demo_desk: Office) -> None:
    now = demo_desk.now
    day = demo_desk.clock().date()
    old = Organisation(1, "company", "Gammelt Navn ApS", day, now - 9 * 86_400_000_000, cvr=CVR,
                       superseded_at=now - 86_400_000_000)  # fmt: skip
    await add(demo_desk.product.database, old,
              replace(old, name="Nyt Navn ApS", recorded_at=now - 86_400_000_000, superseded_at=None))  # fmt: skip
    anne, _ = await staff(demo_desk)

    await anne.get(f"/register/1?day={day}&known={day}")
    assert "Nyt Navn ApS" in anne.page
    page = (await anne.get(f"/register/1?day={day}&known=2026-11-18")).text

    assert "erstattet" in anne.page
    assert page.count("Gammelt Navn ApS") == 1
    assert "Registret vidste ikke noget om det den dag." not in anne.page


@pytest.mark.parametrize("path", ["/register/77", "/dossiers/NONE-NONE", "/register/x"])
async def test_what_is_not_there_is_told_so(demo_desk: Office, path: str) -> None:
    anne, _ = await staff(demo_desk)

    assert (await anne.get(path)).status_code == 404


async def test_a_correction_that_waits_says_of_what_by_whom_and_what_it_changes(demo_desk: Office) -> None:
    day = demo_desk.clock().date().isoformat()
    company = Organisation(1, "company", "Prøvefejl ApS", demo_desk.clock().date(), demo_desk.now, cvr=CVR)
    await add(demo_desk.product.database, company)
    anne, birk = await staff(demo_desk)
    said = {"fact": "name", "value": "Prøverigtig ApS", "first": day, "reason": "Skrivefejl."}
    await anne.post("/register/1/correct", said)

    page = (await birk.get("/corrections")).text

    read = " ".join(birk.page.split())
    assert 'href="/staff/register/1">Prøvefejl ApS</a>' in page
    assert "<del>Prøvefejl ApS</del> → <ins>Prøverigtig ApS</ins>" in page
    assert "Rettelse 1 · Foreslået af Anne Prøve mandag den 23. november 2026" in read
    assert "mandag den 23. november 2026 – indtil videre" in read


async def test_a_correction_is_a_row_of_the_worklist_to_which_its_proposer_is_not_led(demo_desk: Office) -> None:
    day = demo_desk.clock().date().isoformat()
    company = Organisation(1, "company", "Prøvefejl ApS", demo_desk.clock().date(), demo_desk.now, cvr=CVR)
    await add(demo_desk.product.database, company)
    anne, birk = await staff(demo_desk)
    said = {"fact": "name", "value": "Prøverigtig ApS", "first": day, "reason": "Skrivefejl."}
    await anne.post("/register/1/correct", said)

    page = (await birk.get("/worklist")).text

    assert 'href="/staff/corrections#proposal-1"><b>Prøvefejl ApS</b>' in page
    assert "Rettelse af registret · Senest mandag den 7. december 2026" in " ".join(birk.page.split())
    assert (await anne.post("/worklist/next")).headers["location"] == "/staff/worklist"
    assert (await birk.post("/worklist/next")).headers["location"] == "/staff/corrections#proposal-1"
    sha256 = re.findall(r'name="sha256" value="([0-9a-f]{64})"', (await birk.get("/corrections")).text)[0]
    await birk.post("/corrections/1/register", {"sha256": sha256})
    await birk.get("/worklist")
    assert "Rettelse af registret" not in birk.page


async def test_a_mistake_of_the_register_takes_two_to_put_right(demo_desk: Office) -> None:
    day = demo_desk.clock().date().isoformat()
    company = Organisation(1, "company", "Prøvefejl ApS", demo_desk.clock().date(), demo_desk.now, cvr=CVR)
    await add(demo_desk.product.database, company)
    anne, birk = await staff(demo_desk)
    said = {"fact": "name", "value": "Prøverigtig ApS", "first": day, "reason": "Skrivefejl."}
    assert (await anne.post("/register/1/correct", said)).status_code == 303
    page = (await anne.get("/corrections")).text
    assert "Du har selv foreslået rettelsen. En kollega skal registrere den." in page
    [sha256] = set(re.findall(r"[0-9a-f]{64}", page)) - {page.partition('name="csrf" value="')[2][:64]} or {""}

    assert (await anne.post("/corrections/1/register", {"sha256": sha256})).status_code == 409
    assert "Den, der har foreslået rettelsen, kan ikke registrere den. Det skal en kollega gøre." in anne.page
    assert "mandag den 23. november 2026 – indtil videre" in " ".join(anne.page.split())
    assert day not in anne.page
    page = (await birk.get("/corrections")).text
    [sha256] = re.findall(r'name="sha256" value="([0-9a-f]{64})"', page)
    assert (await birk.post("/corrections/1/register", {"sha256": "0" * 64})).status_code == 409
    assert (await birk.post("/corrections/1/register", {"sha256": sha256})).status_code == 303

    await birk.get("/register/1")
    assert "Prøverigtig ApS" in birk.page

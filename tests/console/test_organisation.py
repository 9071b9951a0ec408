"""An organisation's page: its dossiers and conversations, its time line, and who said when that it is right."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from flows.masking import MASK
from flows.moment import micros
from storage.values import Organisation, Owner
from tests.bot.chat import Chat
from tests.bot.reviews import CVR, registering
from tests.console.office import Office
from tests.console.test_dossiers import sent, staff
from tests.dialogues.organisations import NORTH, SOUTH
from tests.storage.clinics import add

DAY = dt.date(2026, 11, 23)


def company(desk: Office, **more: object) -> Organisation:
    given = Organisation(1, "company", "Prøveklinikken ApS", DAY, desk.now, cvr=CVR, source="sor-extract 2026-11-23")
    return replace(given, **more)  # type: ignore[arg-type]


async def test_its_dossiers_and_its_conversations_are_led_to(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    await add(demo_desk.product.database, company(demo_desk))
    chat = Chat(demo_desk.product.database, demo_desk.product.turning)
    await chat.goes("hej", "ny telefon 70 12 34 56", CVR, owner=Owner("web", "kim"))  # under way, and no dossier yet
    await chat.goes("hej", *registering("12345674", "Prøve Anden ApS")[:4], owner=Owner("web", "lis"))
    anne, _ = await staff(demo_desk)

    page = (await anne.get("/register/1")).text

    assert re.findall(r'href="/staff/dossiers/([^"]+)"', page) == [reference]
    assert sorted(re.findall(r'href="/staff/conversations/(\d+)"', page)) == ["1", "2"]
    for path in (f"/dossiers/{reference}", "/conversations/1", "/conversations/2"):
        assert (await anne.get(path)).status_code == 200


async def test_one_that_nobody_wrote_about_says_so(demo_desk: Office) -> None:
    await add(demo_desk.product.database, company(demo_desk))
    anne, _ = await staff(demo_desk)

    await anne.get("/register/1")

    assert "Der er ingen sager." in anne.page
    assert "Der er ingen samtaler." in anne.page


async def test_it_says_when_its_owner_confirmed_it_last(demo_desk: Office) -> None:
    await sent(demo_desk)
    await add(demo_desk.product.database, company(demo_desk))
    anne, _ = await staff(demo_desk)
    await anne.get("/register/1")
    assert "Aldrig bekræftet af ejeren" in anne.page
    async with demo_desk.product.database.work() as work:
        for day in (3, 12):
            await work.confirmations.add(CVR, 1, micros(dt.datetime(2026, 11, day, 9, tzinfo=dt.UTC)))
        await work.commit()

    await anne.get("/register/1")

    assert "torsdag den 12. november 2026" in anne.page
    assert "tirsdag den 3. november 2026" not in anne.page


async def test_its_time_line_has_every_version_with_its_days_its_source_and_what_took_its_place(
    demo_desk: Office,
) -> None:
    now, week = demo_desk.now, 7 * 86_400_000_000
    old = company(demo_desk, name="Gammelt Navn ApS", recorded_at=now - week, superseded_at=now)
    await add(demo_desk.product.database, old, company(demo_desk, name="Nyt Navn ApS", source="SOR-PRØVE"))
    anne, _ = await staff(demo_desk)

    page = (await anne.get("/register/1")).text

    line = re.search(r'<ol class="line">(.*?)</ol>', page, re.DOTALL)
    assert line is not None
    newest, oldest = (" ".join(re.sub(r"<[^>]+>", " ", each).split()) for each in line[1].split("</li>")[:2])
    assert newest.startswith("Nyt Navn ApS mandag den 23. november 2026 – ")
    assert newest.endswith("SOR-PRØVE")
    assert oldest.startswith("Gammelt Navn ApS mandag den 23. november 2026 – ")
    assert "fra SORs udtræk mandag den 23. november 2026" in oldest
    assert oldest.endswith("erstattet")


async def test_words_are_found_by_their_beginning_and_a_number_in_groups(demo_desk: Office) -> None:
    await add(demo_desk.product.database, company(demo_desk))
    anne, _ = await staff(demo_desk)

    for asked in ("Prøvekl", "aps prøvekl", CVR, f"{CVR[:2]} {CVR[2:5]} {CVR[5:]}"):
        assert 'href="/staff/register/1"' in (await anne.post("/register", q=asked)).text, asked


@pytest.mark.parametrize("asked", ["1029829825", "10 29 82 98 25", "1005408410", "P-nummer 1005408410"])
async def test_an_institution_is_found_by_its_p_number_even_where_that_is_shaped_like_a_cpr_number(
    demo_desk: Office, asked: str
) -> None:
    clinic = company(demo_desk, entity_id=2, kind="institution", name="Prøve Bro", cvr=None, parent_id=1)
    p_number = "1029829825" if "29" in asked else "1005408410"
    await add(demo_desk.product.database, company(demo_desk), replace(clinic, body={"p_number": p_number}))
    anne, _ = await staff(demo_desk)

    page = (await anne.post("/register", q=asked)).text

    assert 'href="/staff/register/2"' in page
    assert "Prøve Bro" in page


async def test_an_institution_that_is_closed_or_begins_later_is_found_by_its_p_number(demo_desk: Office) -> None:
    today = demo_desk.clock().date()
    coming = company(demo_desk, valid_from=today + dt.timedelta(days=9), body={"p_number": "1029829825"})
    closed = company(demo_desk, entity_id=2, name="Prøve Kaj", valid_from=dt.date(2020, 1, 1),
                     valid_to=today - dt.timedelta(days=9), body={"p_number": "1028076343"})  # fmt: skip
    await add(demo_desk.product.database, coming, closed)
    anne, _ = await staff(demo_desk)

    await anne.post("/register", q="1029829825")
    assert re.search(r"Prøveklinikken ApS.* Kommer", anne.page, re.DOTALL)
    await anne.post("/register", q="1028076343")
    assert re.search(r"Prøve Kaj.* Lukket", anne.page, re.DOTALL)


async def test_ten_digits_that_the_register_holds_as_no_p_number_are_neither_shown_nor_kept(demo_desk: Office) -> None:
    anne = await demo_desk.signed_in(await demo_desk.member("Anne Prøve"))

    page = (await anne.post("/register", q="1005408410")).text
    looked = (await demo_desk.links())[-1].act

    assert "Ingen fundet" in page
    assert MASK in page
    assert "1005408410" not in page + looked.about


async def test_a_search_that_finds_nothing_says_what_can_be_searched_by(demo_desk: Office) -> None:
    anne, _ = await staff(demo_desk)

    await anne.post("/register", q="klinikken findes ikke")

    assert "Ingen fundet" in anne.page
    for words in (
        "CVR-nummer (8 cifre)",
        "SOR-kode",
        "P-nummer (10 cifre)",
        "lokationsnummer (13 cifre)",
        "begyndelsen af et eller flere ord",
    ):
        assert words in anne.page


async def test_two_of_the_same_name_are_told_apart_by_where_they_stand(demo_desk: Office) -> None:
    other = company(demo_desk, entity_id=2, cvr="13748136", body={"address": SOUTH})
    await add(demo_desk.product.database, company(demo_desk, body={"address": NORTH}), other)
    anne, _ = await staff(demo_desk)

    await anne.post("/register", q="Prøveklinikken")

    for address in (NORTH, SOUTH):
        assert f"{address['street']} {address['number']}, {address['postcode']}" in anne.page


async def test_what_comes_from_the_company_stands_there_with_its_value_and_a_missing_p_number_is_said(
    demo_desk: Office,
) -> None:
    above = company(demo_desk, body={"phone": "+4570123456", "address": NORTH})
    inherits = {"inherits": ["phone", "address", "email"]}
    clinic = company(demo_desk, entity_id=2, kind="institution", name="Prøve Bro", cvr=None, parent_id=1, body=inherits)
    unit = replace(clinic, entity_id=3, kind="unit", name="Prøve Behandler", parent_id=2)
    await add(demo_desk.product.database, above, clinic, unit)
    anne, _ = await staff(demo_desk)

    for entity in (2, 3):
        await anne.get(f"/register/{entity}")
        assert "70 12 34 56 (samme som virksomheden)" in anne.page
        assert f"{NORTH['street']} {NORTH['number']}, {NORTH['postcode']} {NORTH['town']} (samme som" in anne.page
        assert re.search(r"E-mail\s+Samme som virksomheden", anne.page), "where nothing stands above"
        assert bool(re.search(r"P-nummer\s+Ikke oplyst", anne.page)) == (entity == 2)


async def test_its_time_line_leads_to_the_dossiers_and_its_conversations_are_told_by_purpose(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    corrected = company(demo_desk, name="Andet ApS", valid_from=DAY + dt.timedelta(days=9), source="correction 3")
    await add(demo_desk.product.database, company(demo_desk, source=reference), corrected)
    anne, _ = await staff(demo_desk)

    page = (await anne.get("/register/1")).text

    assert f'<a href="/staff/dossiers/{reference}">{reference}</a>' in page
    assert "efter rettelse 3" in anne.page
    said = " ".join(anne.page.split())
    assert re.search(r"Registrér virksomhed og klinik Samtale 1 Sidst ændret mandag den 23. november 2026", said)


def found_in(page: str) -> list[str]:
    """The names that a search found, in the order in which they stand."""
    return re.findall(r'href="/staff/register/\d+"><b>([^<]+)</b>', page)


async def test_a_search_that_finds_many_says_how_many_and_pages_through_them_in_natural_order(
    demo_desk: Office,
) -> None:
    many = [company(demo_desk, entity_id=n, name=f"Prøveselskab {n} ApS", cvr=f"{n:08}") for n in range(1, 46)]
    await add(demo_desk.product.database, *many)
    anne, _ = await staff(demo_desk)

    pages = [found_in((await anne.post("/register", q="prøvesel", start=start)).text) for start in ("", "20", "40")]

    assert "45 fundet" in anne.page
    assert "Viser 41–45 af 45." in anne.page
    assert [*map(len, pages)] == [20, 20, 5]
    assert [name for page in pages for name in page] == [f"Prøveselskab {n} ApS" for n in range(1, 46)]


async def test_more_than_anybody_pages_through_are_said_to_be_at_least_so_many(
    demo_desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.register.WIDE", 3)
    await add(demo_desk.product.database, *(company(demo_desk, entity_id=n, cvr=f"{n:08}") for n in range(1, 6)))
    anne, _ = await staff(demo_desk)

    await anne.post("/register", q="prøvekl")

    assert "Mindst 3 fundet" in anne.page
    assert "Skriv et ord mere af navnet" in anne.page


async def test_the_registers_page_leads_to_corrections_only_where_some_wait(demo_desk: Office) -> None:
    await add(demo_desk.product.database, company(demo_desk))
    anne, _ = await staff(demo_desk)

    assert 'href="/staff/corrections"' not in (await anne.get("/register")).text
    assert "Der er ingen rettelser, der venter." in anne.page
    said = {"fact": "name", "value": "Prøverigtig ApS", "first": "2026-11-23", "reason": "Skrivefejl."}
    await anne.post("/register/1/correct", said)

    assert 'href="/staff/corrections"' in (await anne.get("/register")).text
    assert "Én rettelse venter på en kollega" in anne.page


async def test_no_cpr_number_is_searched_for_shown_or_kept(demo_desk: Office) -> None:
    anne = await demo_desk.signed_in(await demo_desk.member("Anne Prøve"))

    page = (await anne.post("/register", q="Bo 010190-1234")).text
    looked = (await demo_desk.links())[-1].act

    assert "010190-1234" not in page
    assert MASK in page
    assert "1234" not in looked.about
    assert '"words":"Bo ●' in looked.about

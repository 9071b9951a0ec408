"""Service facts edited in the console: from a day on, shown before they are saved, and with who did it in the audit."""

import datetime as dt
import re
from typing import Any

import pytest

from bot.console.fact_forms import FIELDS, texts_of, value_of
from bot.services.fact_shapes import SHAPES
from bot.services.facts import shipped_rows
from flows.rights import Role
from tests.console.office import Browser, Office

NOTICE = {"da": "MitID er nede.", "en": "MitID is down.", "valid_from": "2026-11-23"}


async def head(desk: Office) -> Browser:
    """The head of support at her desk."""
    return await desk.signed_in(await desk.member("Ida Prøve", Role.ADMINISTRATOR))


def test_every_kind_of_fact_has_a_form() -> None:
    assert set(FIELDS) == set(SHAPES)


@pytest.mark.parametrize("row", shipped_rows(demo=True), ids=lambda row: f"{row['kind']} {row['key']}")
def test_what_is_shipped_is_the_same_after_a_form(row: dict[str, Any]) -> None:
    value = (
        {name: each for name, each in row["value"].items() if name != "example"}
        if row["kind"] == "terms"
        else row["value"]
    )

    assert value_of(row["kind"], texts_of(row["kind"], row["value"])) == value


def test_hours_and_telephones_are_read_as_people_write_them() -> None:
    read = value_of("contact", {"phone": "33 15 39 00", "email": "a@example.org", "hours_0": "9-12, 12.30 - 15:00"})

    assert read == {
        "email": "a@example.org",
        "phone": "+4533153900",
        "hours": {"0": [["09:00", "12:00"], ["12:30", "15:00"]]},
    }


async def test_a_notice_is_shown_first_then_saved_and_read_by_owners(desk: Office) -> None:
    browser = await head(desk)
    await browser.get("/facts/new?kind=notice&key=mitid")
    await browser.get("/facts/notice/mitid")
    assert "Beskeden er ny" in browser.page
    assert "fulgte med systemet" not in browser.page

    await browser.post("/facts/notice/mitid/preview", NOTICE)
    assert "MitID er nede." in browser.page
    assert not (await desk.product.facts.in_force(desk.clock())).notices

    saved = await browser.post("/facts/notice/mitid", NOTICE)

    assert saved.status_code == 303
    desk.clock.goes_on(minutes=2)
    assert [dict(each) for each in (await desk.product.facts.in_force(desk.clock())).notices] == [
        {"da": "MitID er nede.", "en": "MitID is down."}
    ]
    await browser.get("/facts/notice/mitid")
    assert "Ida Prøve" in browser.page
    assert ("fact_set", "staff:1") in await desk.acts()


async def test_each_fact_has_a_name_and_what_is_alike_stands_once(demo_desk: Office) -> None:
    browser = await head(demo_desk)
    await browser.post("/facts/canned/ring_i_morgen", da="Ring i morgen.", en="Call tomorrow.", valid_from="2026-11-20")
    await browser.post("/facts/closed_day/2026-12-24", da="Jul", en="Christmas", valid_from="2026-11-20")

    page = (await browser.get("/facts")).text

    named = re.findall(r'href="/staff/facts/(\w+)/([\w-]+)"><b>([^<]+)</b>', page)
    keys = {(row["kind"], row["key"]) for row in shipped_rows(demo=True)}
    assert {(kind, key) for kind, key, _ in named} >= keys
    assert not {"sor", "professional", "draft_days", "hello", "5433"} & {name.lower() for _, _, name in named}
    assert ("canned", "ring_i_morgen", "Ring i morgen") in named
    assert ("closed_day", "2026-12-24", "torsdag den 24. december 2026") in named
    assert page.count("Resten skal overdrages til styrelsen") == 1
    assert page.count("følger de som udgangspunkt med") == 1
    assert "shipped" not in page
    assert "+45 33 15 39 00" in browser.page


@pytest.mark.parametrize("language", ["da", "en"])
def test_whatever_is_shipped_is_called_something_in_each_language(desk: Office, language: str) -> None:
    named = desk.needs.words[language].keys()

    assert {
        f"staff-fact-{row['kind']}-{row['key']}"
        for row in shipped_rows(demo=True)
        if row["kind"] != "records" or row["key"] == "general"
    } <= named


async def test_a_fact_counts_from_its_day_and_can_be_ended(desk: Office) -> None:
    browser = await head(desk)
    await browser.post("/facts/period/draft_days", {"days": "40", "valid_from": "2026-12-01"})
    assert (await desk.product.facts.in_force(desk.clock())).keep_draft_days == 30

    desk.clock.now = dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)
    assert (await desk.product.facts.in_force(desk.clock())).keep_draft_days == 40

    await browser.post("/facts/notice/mitid", {**NOTICE, "valid_from": "2026-11-30"})
    ended = await browser.post("/facts/notice/mitid/end", {"valid_from": "2026-12-01"})
    desk.clock.goes_on(minutes=2)
    assert ended.status_code == 303
    assert not (await desk.product.facts.in_force(desk.clock())).notices


@pytest.mark.parametrize(
    ("path", "fields", "said"),
    [
        ("contact/technical", {"phone": "12", "email": "a@example.org"}, "Telefonnummeret skal have 8 cifre"),
        ("contact/technical", {"phone": "33153900", "email": "nobody"}, "E-mailadressen ser ikke rigtig ud"),
        (
            "contact/technical",
            {"phone": "33153900", "email": "a@example.org", "hours_0": "15-9"},
            "Åbningstider skrives",
        ),
        ("link/guide", {"url": "http://example.org", "checked": "2026-11-01"}, "Adressen skal begynde med https://"),
        ("link/guide", {"url": "https://example.org/guide", "checked": "snart"}, "Skriv en dato"),
        ("period/draft_days", {"days": "0"}, "Skriv et helt tal"),
        ("notice/mitid", {"da": "", "en": "Down."}, "Skriv mellem 1 og 300 tegn"),
        ("notice/mitid", {"da": "Spørg 070761-4285", "en": "Ask."}, "ligner et CPR-nummer"),
    ],
)
async def test_what_cannot_be_saved_is_told_by_its_own_cause_and_what_was_typed_stays(
    desk: Office, path: str, fields: dict[str, str], said: str
) -> None:
    browser = await head(desk)

    answer = await browser.post(f"/facts/{path}/preview", {**fields, "valid_from": "2026-12-01"})

    assert answer.status_code == 422
    assert said in browser.page
    assert all(each in answer.text for each in fields.values())


async def test_a_name_that_no_fact_can_have_is_refused(desk: Office) -> None:
    browser = await head(desk)

    assert (await browser.get("/facts/new?kind=notice&key=Mit%20ID")).status_code == 422
    assert "Det navn kan ikke bruges her" in browser.page
    assert (await browser.get("/facts/weather/rain")).status_code == 404


async def test_a_first_day_that_is_none_is_told(desk: Office) -> None:
    browser = await head(desk)

    answer = await browser.post("/facts/period/draft_days/preview", {"days": "40", "valid_from": "snart"})

    assert answer.status_code == 422
    assert "Skriv en dato" in browser.page


async def test_days_are_told_in_words_before_and_after_they_are_saved(desk: Office) -> None:
    browser = await desk.signed_in(await desk.member("Eva Prøve", Role.ADMINISTRATOR))
    said = {"url": "https://example.org/guide", "checked": "2026-11-20", "valid_from": "2026-11-23"}

    page = (await browser.post("/facts/link/guide/preview", said)).text
    await browser.post("/facts/link/guide", said)
    after = (await browser.get("/facts/link/guide")).text

    assert "<ins>fredag den 20. november 2026</ins>" in page
    assert not re.search(r"<(ins|del)>\d{4}-", page)
    assert "</span> fredag den 20. november 2026" in after.partition('id="told"')[2]


async def test_all_that_cannot_be_saved_is_told_at_once_each_at_its_field(desk: Office) -> None:
    browser = await head(desk)
    fields = {"phone": "12", "email": "nobody", "hours_0": "15-9", "closed": "jul", "valid_from": "snart"}

    page = (await browser.post("/facts/contact/technical/preview", fields)).text

    assert "Ret de 5 felter, der er markeret." in browser.page
    for name in fields:
        [field] = re.findall(rf'<input id="{name}" [^>]*>', page)
        assert 'aria-invalid="true"' in field
        assert f'{name}-why"' in field
        assert f'<p class="problem" id="{name}-why">' in page
    assert re.findall(r'<input id="(\w+)" [^>]* autofocus>', page) == ["phone"]


async def test_days_are_read_as_owners_write_them_and_the_hours_have_an_example(desk: Office) -> None:
    browser = await head(desk)
    page = (await browser.get("/facts/contact/technical")).text
    assert 'id="hint-hours"' in page
    assert page.count('aria-describedby="hint-hours"') == 7

    fields = {"phone": "33153900", "email": "a@example.org", "closed": "24. december, 31-12-2026"}
    page = (await browser.post("/facts/contact/technical/preview", {**fields, "valid_from": "1. december"})).text

    assert 'name="closed" value="2026-12-24, 2026-12-31"' in page
    assert 'name="valid_from" value="2026-12-01"' in page
    new = await browser.get("/facts/new?kind=closed_day&key=24.%20december")
    assert new.headers["location"] == "/staff/facts/closed_day/2026-12-24"


async def test_the_preview_shows_a_contact_as_its_owner_reads_it(desk: Office) -> None:
    browser = await head(desk)
    week = {f"hours_{day}": "9-12, 12.30-15" for day in range(5)}

    fields = {"phone": "33 15 39 00", "email": "a@example.org", "valid_from": "2026-12-01"}
    await browser.post("/facts/contact/technical/preview", {**fields, **week})

    read = " ".join(browser.page.split())
    assert "Telefon +45 33 15 39 00, e-mail a@example.org" in read
    assert "• mandag til fredag kl. 09.00 til 12.00 og 12.30 til 15.00" in read
    assert "09.00 til 12.00, 12.30 til 15.00" in read


async def test_a_notice_has_its_last_day_in_the_same_form_and_ends_after_it(desk: Office) -> None:
    browser = await head(desk)
    await browser.post("/facts/notice/mitid/preview", NOTICE, until="2026-11-25")
    assert "Sidste dag er onsdag den 25. november 2026." in browser.page
    await browser.post("/facts/notice/mitid", NOTICE, until="2026-11-25")
    assert 'name="until" type="date" value="2026-11-25"' in (await browser.get("/facts/notice/mitid")).text

    counted = []
    for day in (25, 26):
        desk.clock.now = dt.datetime(2026, 11, day, 9, tzinfo=dt.UTC)
        counted.append(len((await desk.product.facts.in_force(desk.clock())).notices))

    assert counted == [1, 0]


async def test_a_last_day_that_is_taken_away_or_put_off_ends_nothing(desk: Office) -> None:
    browser = await head(desk)
    await browser.post("/facts/notice/mitid", NOTICE, until="2026-11-25")
    await browser.post("/facts/notice/mitid", NOTICE, until="")
    assert 'name="until" type="date" value=""' in (await browser.get("/facts/notice/mitid")).text

    desk.clock.now = dt.datetime(2026, 11, 26, 9, tzinfo=dt.UTC)

    assert len((await desk.product.facts.in_force(desk.clock())).notices) == 1


async def test_a_last_day_before_the_first_is_told_at_its_field(desk: Office) -> None:
    browser = await head(desk)

    page = (await browser.post("/facts/notice/mitid/preview", NOTICE, until="2026-11-22")).text

    assert '<p class="problem" id="until-why">Den sidste dag kan ikke ligge før den første.' in page

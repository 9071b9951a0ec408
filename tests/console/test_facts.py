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
    assert "Den er der ikke endnu" in browser.page

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
        ("link/guide", {"url": "https://example.org/guide", "checked": "i går"}, "Skriv en dato"),
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

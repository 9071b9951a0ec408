"""The main screen at hand: what is emptied stays empty, what is done is confirmed where it was done, all is in view."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Meet
from tests.browser.serving import served
from tests.browser.test_console import enter, staffed

QUOTED = "(each) => getComputedStyle(each).quotes"
COMPOSER = (re.compile("^Send$"), re.compile("Giv ordet til robotten"), re.compile("Tilbage i køen"))
HERE = "/staff/conversations/1"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with served(tmp_path, staffed) as address:
        yield address


def at_work(meet: Meet, address: str, height: int = 900) -> Page:
    """Ida has the conversation of somebody who waited."""
    tab = meet(viewport={"width": 1280, "height": height}).tab
    enter(tab, address)
    tab.goto(f"{address}{HERE}")
    tab.keyboard.press("c")
    expect(tab.get_by_role("button", name=re.compile("Giv ordet til robotten"))).to_be_visible()
    return tab


def test_what_was_emptied_right_before_an_act_stays_empty(meet: Meet, address: str) -> None:
    tab = at_work(meet, address)
    field = tab.get_by_label("Dit svar")
    with tab.expect_response(re.compile("/draft$")):
        field.fill("Et svar, der ikke skal bruges")

    field.fill("")
    tab.get_by_role("button", name=re.compile("Giv ordet til robotten")).press("Enter")

    expect(tab.locator(".marks .badge").first).to_contain_text("Robotten har ordet")
    expect(field).to_have_value("")
    field.fill("Skrevet lige før, siden blev forladt")
    tab.keyboard.press("Tab")
    tab.keyboard.press("w")
    expect(tab.get_by_role("heading", level=1)).to_contain_text("Arbejdsliste")
    tab.goto(f"{address}{HERE}")
    expect(field).to_have_value("Skrevet lige før, siden blev forladt")


def test_quotations_stand_in_danish_marks(meet: Meet, address: str) -> None:
    tab = at_work(meet, address)

    assert tab.locator("q").first.evaluate(QUOTED) == '"»" "«" "›" "‹"'


@pytest.mark.parametrize("height", [800, 900])
def test_the_whole_composer_is_in_view_also_while_a_reply_is_held_and_so_are_the_ready_ones(
    meet: Meet, address: str, height: int
) -> None:
    tab = at_work(meet, address, height)
    parts = [tab.get_by_label("Dit svar"), *(tab.get_by_role("button", name=each) for each in COMPOSER)]
    parts += [tab.locator("main summary", has_text=each) for each in ("Færdige svar", "Giv videre til en kollega")]

    for each in parts:
        expect(each).to_be_in_viewport(ratio=1)
    tab.get_by_label("Dit svar").fill("Hej, det er Ida. Jeg ser på det nu og vender tilbage, så snart jeg ved mere.")
    tab.get_by_role("button", name="Send", exact=True).press("Enter")
    expect(tab.locator("#part-ways .way")).to_have_count(1)
    for each in (*parts, tab.get_by_role("button", name=re.compile("Fortryd"))):
        expect(each).to_be_in_viewport(ratio=1)
    assert tab.locator(".log").evaluate("(log) => log.clientHeight") >= 96

    tab.keyboard.press("s")

    for each in tab.locator(".canned form button").all():
        expect(each).to_be_in_viewport(ratio=1)
    tab.locator(".canned form button").first.press("Enter")
    expect(tab.locator(".canned form")).to_be_hidden()
    expect(tab.get_by_label("Dit svar")).to_be_focused()


def test_what_is_done_is_told_in_sight_where_it_was_done(meet: Meet, address: str) -> None:
    tab = at_work(meet, address)
    told = tab.locator("#done")
    tab.locator("#note").fill("Ringer igen i morgen")
    tab.get_by_role("button", name="Gem noten").press("Enter")
    expect(told).to_have_text("Noten er gemt.")
    expect(told).to_be_in_viewport(ratio=1)
    expect(told).to_have_role("status")

    tab.get_by_label("Hvad beder du om?").fill("Lejekontrakten")
    tab.get_by_role("button", name="Bed om en fil").press("Enter")
    expect(told).to_have_text("Ejeren er bedt om filen.")
    expect(told).to_be_in_viewport(ratio=1)

    row = tab.locator("#part-case dl.facts > div", has_text="CVR-nummer").first
    row.locator("summary").press("Enter")
    expect(row.get_by_label("CVR-nummer", exact=True)).to_be_focused()
    row.get_by_role("button", name="Lad robotten spørge om det").press("Enter")
    expect(row.get_by_role("status")).to_be_in_viewport(ratio=1)
    expect(row.get_by_role("status")).to_have_text("Robotten spørger om det her, når den har ordet igen.")

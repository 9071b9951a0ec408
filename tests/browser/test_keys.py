"""The desk by the keyboard alone: the sheet of keys, the palette, ready replies, undo, and parts that follow the talk."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from flows.phone_codes import phone_code
from tests.bot.web_preview import findings
from tests.browser.conftest import Meet
from tests.browser.person import Person
from tests.browser.serving import served
from tests.browser.test_console import answered_with, enter, staffed
from tests.browser.test_two_of_staff import at_the_desk

CLAIMED = re.compile("Giv ordet til robotten")


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with served(tmp_path, staffed) as address:
        yield address


@pytest.fixture
def owner(meet: Meet) -> Person:
    """Somebody in the second conversation."""
    owner = meet()
    owner.begins()
    owner.types("psykolog")
    return owner


def waiting(meet: Meet, address: str, width: int, scheme: str = "light") -> Page:
    """The desk with the first conversation, whose owner waits."""
    tab = meet(width=width, color_scheme=scheme).tab
    enter(tab, address, 1)
    tab.goto(f"{address}/staff/conversations/1")
    return tab


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_the_sheet_and_the_palette_are_right_for_eyes_and_axe(
    meet: Meet, address: str, width: int, scheme: str
) -> None:
    tab = waiting(meet, address, width, scheme)

    tab.keyboard.press("?")
    sheet = tab.get_by_role("dialog", name="Genveje")
    expect(sheet).to_contain_text("Tag samtalen")
    found = findings(tab)
    tab.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    tab.keyboard.press("Control+k")
    expect(tab.get_by_role("combobox", name=re.compile("Skriv et ord"))).to_be_focused()
    found += findings(tab)
    inside = tab.locator("#palette").bounding_box()

    assert inside is not None
    assert inside["x"] >= 0
    assert inside["x"] + inside["width"] <= width
    assert found == []


def test_an_act_and_a_page_are_found_by_their_names(meet: Meet, address: str) -> None:
    tab = waiting(meet, address, 1280)

    tab.keyboard.press("Control+k")
    tab.keyboard.type("tag samt")
    expect(tab.get_by_role("option", selected=True)).to_have_text("Tag samtalen")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("button", name=CLAIMED)).to_be_visible()
    tab.keyboard.press("Control+k")
    tab.keyboard.type("findes ikke")
    expect(tab.get_by_role("status").filter(has_text="Intet på siden")).to_be_visible()
    tab.locator("#palette-words").fill("søg i")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowUp")
    tab.keyboard.press("Enter")

    expect(tab.get_by_role("heading", level=1)).to_have_text("Søg i samtaler")


def test_single_letters_can_be_switched_off(meet: Meet, address: str) -> None:
    tab = waiting(meet, address, 1280)
    tab.get_by_role("button", name="Genveje").press("Enter")
    tab.get_by_label("Enkelte bogstaver virker som genveje").press("Space")
    tab.keyboard.press("Escape")

    tab.keyboard.press("c")
    tab.keyboard.press("?")

    expect(tab.get_by_role("dialog")).to_have_count(0)
    expect(tab.get_by_role("button", name=re.compile("Tag samtalen"))).to_be_visible()


@pytest.mark.usefixtures("owner")
def test_a_ready_reply_is_chosen_sent_and_taken_back_without_a_mouse(meet: Meet, address: str) -> None:
    tab = at_the_desk(meet, address, 1)
    tab.keyboard.press("c")
    expect(tab.get_by_role("button", name=CLAIMED)).to_be_visible()

    tab.keyboard.press("p")
    expect(tab.get_by_label("Dit svar")).to_have_value(re.compile("^Hej, jeg hedder Bo Prøve"))
    expect(tab.get_by_label("Dit svar")).to_be_focused()
    tab.keyboard.press("Control+Enter")
    expect(tab.get_by_text("Sendes om lidt")).to_be_visible()
    tab.keyboard.press("u")

    expect(tab.get_by_label("Dit svar")).to_have_value(re.compile("^Hej, jeg hedder Bo Prøve"))
    expect(tab.get_by_text("Sendes om lidt")).to_have_count(0)


def test_what_is_written_is_kept_and_the_case_follows_the_owner(meet: Meet, address: str, owner: Person) -> None:
    tab = at_the_desk(meet, address, 1)
    with tab.expect_response(re.compile("/draft$")):
        tab.get_by_label("Dit svar").press_sequentially("Jeg er i gang")

    owner.types("30000005")

    expect(tab.locator("#part-case")).to_contain_text("30000005")
    expect(tab.get_by_label("Dit svar")).to_be_focused()
    expect(tab.get_by_label("Dit svar")).to_have_value("Jeg er i gang")
    tab.reload()
    expect(tab.get_by_label("Dit svar")).to_have_value("Jeg er i gang")


def test_whoever_answers_the_telephone_needs_no_mouse(meet: Meet, address: str, complaints: list[str]) -> None:
    tab = waiting(meet, address, 1280)
    tab.goto(f"{address}/staff/worklist")

    tab.keyboard.press("?")
    expect(tab.get_by_role("dialog", name="Genveje")).to_contain_text("Kode fra telefonen")
    tab.keyboard.press("Escape")
    expect(tab.get_by_role("dialog")).to_have_count(0)
    code = tab.get_by_label("Kode fra telefonen")
    tab.keyboard.press("k")
    expect(code).to_be_focused()
    tab.keyboard.type("hvad")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("alert")).to_contain_text("Der er ingen samtale med koden »hvad«")
    found = findings(tab)
    tab.keyboard.press("k")
    expect(code).to_be_focused()
    tab.keyboard.press("Control+a")
    tab.keyboard.type(phone_code(1))
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("heading", level=1)).to_have_text("Samtale 1")
    tab.keyboard.press("w")
    expect(tab.get_by_role("heading", level=1)).to_have_text("Arbejdsliste")
    tab.keyboard.press("i")
    tab.keyboard.press("Control+k")
    tab.keyboard.type("åbn samtalen")
    tab.keyboard.press("Enter")
    expect(tab.get_by_text("Ejeren er i telefonen")).to_be_visible()
    found += findings(tab)
    tab.keyboard.press("l")  # into the form that stands open for a caller
    tab.keyboard.type("ane@example.org")
    tab.keyboard.press("Enter")

    expect(tab.get_by_text("Ejeren fik et link til samtalen med e-mail.")).to_be_visible()
    answered_with(complaints, 404)
    assert found == []


@pytest.mark.parametrize("script", [True, False])
def test_a_case_is_filled_in_by_the_keyboard_alone_from_one_field_to_the_next(
    meet: Meet, address: str, complaints: list[str], *, script: bool
) -> None:
    tab = meet(script=script).tab
    enter(tab, address, 1)
    tab.goto(f"{address}/staff/conversations/1")
    tab.get_by_role("button", name="Tag samtalen").press("Enter")
    field = tab.locator("#fill-cvr")
    tab.get_by_label("Udfyld CVR-nummer for ejeren").press("Enter")
    field.focus()
    tab.keyboard.type("3000000")
    tab.keyboard.press("Enter")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description(re.compile("CVR-nummeret har 7 cifre"))
    answered_with(complaints, 409)
    field.fill("30000005")

    for place, said in (("name", "Eksempel Tænder ApS"), ("address", "Prøvevej 7, 8000 Aarhus C"), ("phone", "")):
        tab.keyboard.press("Enter")
        expect(tab.locator(f"#fill-company_{place}")).to_be_focused()
        expect(tab.locator(f"#fill-company_{place}")).to_be_in_viewport()
        tab.keyboard.type(said)

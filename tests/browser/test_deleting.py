"""A message that its owner deletes: by keyboard, without loading the page anew, on two devices at once."""

from playwright.sync_api import expect

from tests.browser.conftest import Meet
from tests.browser.looking import problems


def test_a_message_is_deleted_where_it_stands_and_on_the_other_tab_too(meet: Meet) -> None:
    person = meet(viewport={"width": 390, "height": 844})
    person.begins()
    person.types("psykolog")
    beside = person.tab.context.new_page()
    beside.goto(person.tab.url)
    expect(beside.get_by_text("psykolog", exact=True)).to_be_visible()

    person.goes_to(person.tab.get_by_role("button", name="Slet beskeden: psykolog"))
    person.tab.keyboard.press("Enter")

    for tab in (person.tab, beside):
        expect(tab.get_by_text("Du har slettet beskeden her.")).to_be_visible()
        expect(tab.get_by_text("psykolog", exact=True)).to_have_count(0)
    expect(person.tab.locator("#text")).to_be_focused()
    assert problems(person.tab) == []

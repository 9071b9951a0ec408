"""A table chosen in a real browser, with script and without."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Meet
from tests.browser.person import Person
from tests.dialogues.files import FILES

LINES = (
    "Prøvelund Kommune", "26919991", "Prøvevej 1, 8000 Aarhus C", "70 12 34 50", "spring over", "nej tak",
    "anna@example.org",
)  # fmt: skip


def at_units(person: Person) -> None:
    """Go on to where the units are asked for."""
    person.types("anmodning")
    person.presses("Ja, begynd på det")
    person.presses("Opret en organisation")
    person.types("sundhedsforvaltning")
    for line in LINES:
        person.types(line)
    person.presses("Tilføj mange enheder")
    person.sees("units", "Hvilke enheder gælder det?")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_file_is_chosen_and_sent(meet: Meet, script: bool) -> None:
    person = meet(script=script)
    person.begins()
    expect(person.tab.get_by_label("Vælg et regneark")).to_have_count(0)
    at_units(person)
    send = person.tab.get_by_role("button", name="Send enhederne")

    for name, said in (("fejl.csv", "Række 2, telefon:"), ("enheder.csv", "4 enheder: Prøvelund Hospice")):
        person.tab.get_by_label("Vælg et regneark").set_input_files(
            {"name": name, "mimeType": "text/csv", "buffer": FILES[name]}
        )
        person.opens(send)
        person.sees(name, said)
    expect(person.tab.get_by_label("Vælg et regneark")).to_have_count(0)


def test_what_is_chosen_stays_while_the_page_hears_of_something_new(meet: Meet) -> None:
    person = meet()
    person.begins()
    at_units(person)
    lines = person.tab.get_by_label("Eller sæt rækkerne ind her")
    lines.fill("Prøvelund")

    person.tab.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    person.tab.wait_for_timeout(500)

    expect(lines).to_have_value("Prøvelund")

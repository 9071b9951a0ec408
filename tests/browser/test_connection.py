"""Lost connections, second tabs and the way back: nothing typed is lost, and nothing is sent twice."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Meet
from tests.browser.person import Person


@pytest.fixture
def person(meet: Meet) -> Person:
    person = meet()
    person.begins()
    person.types("psykolog")
    return person


def said_by_owner(tab: Page) -> list[str]:
    return [each.strip() for each in tab.locator("#log .bubble.owner .words").all_inner_texts()]


def test_what_is_typed_without_a_connection_is_sent_once_when_it_is_back(person: Person, complaints: list[str]) -> None:
    person.tab.context.set_offline(True)
    person.goes_to(person.tab.locator("#text"))
    person.tab.keyboard.type("30000005")
    person.tab.keyboard.press("Enter")
    expect(person.tab.locator("#offline")).to_contain_text("Forbindelsen er væk.")
    expect(person.tab.locator(".pending")).to_contain_text("30000005")
    expect(person.tab.locator("#text")).to_be_focused()

    person.tab.context.set_offline(False)

    expect(person.tab.locator(".pending")).to_have_count(0, timeout=20_000)
    expect(person.tab.locator("#log")).to_contain_text("Hvad hedder virksomheden?")
    expect(person.tab.locator("#offline")).to_be_empty()
    assert said_by_owner(person.tab) == ["Registrér virksomhed og klinik", "psykolog", "30000005"]
    assert all("ERR_" in each for each in complaints)
    complaints.clear()


def test_a_second_tab_shows_the_same_and_follows(person: Person) -> None:
    second = person.tab.context.new_page()
    second.goto(person.tab.url)
    assert said_by_owner(second) == said_by_owner(person.tab)

    person.types("30000005")

    expect(second.locator("#log")).to_contain_text("Hvad hedder virksomheden?")
    expect(second.locator("#prompt")).to_have_attribute(
        "data-token", person.tab.locator("#prompt").get_attribute("data-token") or ""
    )
    assert said_by_owner(second) == ["Registrér virksomhed og klinik", "psykolog", "30000005"]


def test_the_way_back_in_the_browser_sends_nothing_again(person: Person) -> None:
    person.types("30000005")
    said = said_by_owner(person.tab)
    person.tab.goto(person.tab.url.split("/#")[0] + "/privacy")

    person.tab.go_back()
    expect(person.tab.locator("#log")).to_contain_text("Hvad hedder virksomheden?")
    person.tab.go_forward()
    person.tab.go_back()

    expect(person.tab.locator("#log")).to_contain_text("Hvad hedder virksomheden?")
    assert said_by_owner(person.tab) == said
    person.types("Eksempel Samtaler ApS")
    assert said_by_owner(person.tab) == [*said, "Eksempel Samtaler ApS"]


def test_a_half_written_answer_survives_a_look_elsewhere(person: Person) -> None:
    person.goes_to(person.tab.locator("#text"))
    person.tab.keyboard.type("3000")
    person.tab.goto(person.tab.url.split("/#")[0] + "/accessibility")

    person.tab.go_back()

    expect(person.tab.locator("#text")).to_have_value("3000")


def test_a_conversation_goes_on_in_a_tab_opened_later(person: Person) -> None:
    context, url = person.tab.context, person.tab.url
    person.tab.close()
    person.tab = context.new_page()

    person.tab.goto(url.split("#")[0])
    person.types("30000005")

    assert said_by_owner(person.tab) == ["Registrér virksomhed og klinik", "psykolog", "30000005"]


def test_the_device_a_conversation_was_moved_from_says_so_in_sight(meet: Meet) -> None:
    person = meet(viewport={"width": 320, "height": 568})
    person.begins()
    person.types("kode")
    code = re.search(r"FLYT-[\w-]+", person.tab.locator("#log").inner_text())
    assert code is not None
    elsewhere = meet()
    elsewhere.opens(elsewhere.tab.get_by_role("main").get_by_role("link", name="Jeg har en kode", exact=True))
    elsewhere.tab.get_by_label("Din kode").fill(code[0])

    elsewhere.opens(elsewhere.tab.get_by_role("button", name="Fortsæt", exact=True))

    expect(person.tab.get_by_text("Samtalen fortsætter nu et andet sted.")).to_be_in_viewport()


def test_where_the_language_is_changed_in_words_the_question_stays_in_sight(person: Person) -> None:
    person.types("30000005")
    person.goes_to(person.tab.locator("#text"))

    person.tab.keyboard.type("english")
    person.tab.keyboard.press("Enter")

    expect(person.tab.get_by_text("We will go on in English.")).to_be_in_viewport()
    expect(person.tab.locator("#prompt")).to_be_in_viewport(ratio=1)

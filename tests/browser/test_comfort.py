"""What people set on their machines: no movement, colours of their own, text four times as large, the right keyboard."""

import pytest
from playwright.sync_api import expect

from flows.crossing import READING
from tests.browser.conftest import Meet
from tests.browser.looking import problems, screen_problems
from tests.browser.person import Person

BORDERS = """() => [...document.querySelectorAll(".bubble, .answers button, .helpers button, .line button, #text, .composer")]
    .filter((each) => !["Top", "Right", "Bottom", "Left"].some((side) =>
        parseFloat(getComputedStyle(each)[`border${side}Width`]) >= 1
        && getComputedStyle(each)[`border${side}Style`] !== "none"))
    .map((each) => each.outerHTML.slice(0, 80))"""
MOVING = """() => [document.getAnimations().length, getComputedStyle(document.documentElement).scrollBehavior,
    getComputedStyle(document.getElementById("typing"), "::before").animationName]"""
SCROLLED = """() => { const was = Element.prototype.scrollIntoView; window.scrolled = [];
    Element.prototype.scrollIntoView = function (how) { window.scrolled.push(how?.behavior ?? "auto"); was.call(this, how); }; }"""
# What was answered, and then the keyboard and the suggestions for the next question.
FITTING = [
    ("psykolog", "numeric", "off"),
    ("30000005", "text", "organization"),
    ("Eksempel Samtaler ApS", "text", "street-address"),
    ("Prøvevej 7, 8000 Aarhus C", "text", "off"),
    ("ét ad gangen", "tel", "tel"),
    ("70 12 34 56", "email", "email"),
    ("post@example.org", "url", "url"),
    ("www.example.org", "text", "off"),
    ("ja", "numeric", "off"),
    ("ikke endnu", "text", "off"),
    ("1. marts 2027", "text", "off"),
    ("ja, bestil et", "search", "off"),
    ("den første", "text", "off"),
    ("jeg accepterer", "email", "email"),
]
FIELD = "(each) => [each.inputMode, each.autocomplete]"


def begun(person: Person) -> Person:
    person.begins()
    return person


@pytest.mark.parametrize(("wish", "behaviour"), [("reduce", "auto"), ("no-preference", "smooth")])
def test_the_page_moves_only_for_those_who_do_not_mind(meet: Meet, wish: str, behaviour: str) -> None:
    person = begun(meet(reduced_motion=wish))
    person.tab.evaluate(SCROLLED)

    person.types("psykolog")

    assert person.tab.evaluate("window.scrolled") == [behaviour]
    assert person.tab.evaluate(MOVING) == [0, "auto", "none" if wish == "reduce" else "breathe"]


def test_with_forced_colours_everything_keeps_its_border(meet: Meet) -> None:
    person = begun(meet(forced_colors="active"))

    assert person.tab.evaluate(BORDERS) == []
    assert problems(person.tab) == []


def test_at_four_times_the_size_everything_can_be_read_and_answered(meet: Meet) -> None:
    # 1280 by 1024 pixels at 400 % are as many as these.
    person = begun(meet(viewport={"width": 320, "height": 256}))
    person.types("psykolog")
    person.types("30000005")

    person.sees("enlarged", "Hvad hedder virksomheden?")
    expect(person.tab.locator(".composer")).to_have_css("position", "static")


def test_the_open_menu_lies_over_nothing_at_the_smallest_width(meet: Meet) -> None:
    person = begun(meet(width=320))
    person.goes_to(person.tab.locator("summary"))

    person.tab.keyboard.press("Enter")

    expect(person.tab.get_by_role("link", name="Glem denne enhed")).to_be_visible()
    assert screen_problems(person.tab) == []


def test_the_button_to_begin_is_seen_at_once_on_a_telephone(meet: Meet) -> None:
    for width, height in ((390, 800), (320, 640)):
        person = meet(viewport={"width": width, "height": height})
        begin = person.tab.get_by_role("button", name="Registrér virksomhed og klinik", exact=True)
        expect(begin).to_be_in_viewport(ratio=1)


def test_the_keyboard_and_the_suggestions_fit_each_question(meet: Meet) -> None:
    person = begun(meet())
    field = person.tab.locator("#text")

    found = []
    for line, *_ in FITTING:
        if line == "jeg accepterer":
            person.tab.wait_for_timeout(READING / 1000)  # nobody is believed that they read the terms faster
        person.types(line)
        found.append((line, *field.evaluate(FIELD)))

    assert found == FITTING

"""Two of the staff at their own browsers and an owner at a third: who has it, who is here, and no reply over news."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Meet
from tests.browser.person import Person
from tests.browser.serving import served
from tests.browser.test_console import answered_with, enter, staffed

IDA, BO = "Ida Prøve", "Bo Prøve med et temmelig langt efternavn"
# Milliseconds. That it takes less than one second is shown where no browser has to draw it, in console/test_live.py.
SOON, STOPPED, GONE = 5_000, 4_000, 10_000
PRESS_CLAIM = "() => document.querySelector('form[action$=\"/claim\"]').requestSubmit()"

# What a screen reader says of the log: each thing that is added to it, but where it is said to be silent.
LISTEN = """() => {
    window.heard = [];
    new MutationObserver((changes) => changes.flatMap((each) => [...each.addedNodes]).forEach((node) => {
        const within = node.nodeType === 1 ? node : node.parentElement;
        const text = node.textContent.trim();
        if (text && !within.closest('[aria-live="off"]')) window.heard.push(text.replace(/\\s+/g, " "));
    })).observe(document.querySelector(".log"), { childList: true, subtree: true });
}"""
SEND_WITHOUT_LEAVING = """async () => {
    const form = document.querySelector("[data-reply-form]");
    return (await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) })).status;
}"""


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with served(tmp_path, staffed) as address:
        yield address


@pytest.fixture
def owner(meet: Meet) -> Person:
    """Somebody who waits for a person; their conversation is the second one."""
    owner = meet()
    owner.begins()
    owner.types("psykolog")
    owner.types("jeg vil tale med et menneske")
    return owner


def at_the_desk(meet: Meet, address: str, number: int) -> Page:
    tab = meet(width=1280).tab
    enter(tab, address, number)
    tab.goto(f"{address}/staff/conversations/2")
    return tab


def says(owner: Person, text: str) -> None:
    """Write in the chat, where the bot answers nothing while a person has the floor."""
    owner.tab.locator("#text").fill(text)
    owner.tab.locator("#text").press("Enter")


def test_of_two_who_claim_at_once_one_has_it_and_the_other_reads_who(
    meet: Meet, address: str, owner: Person, complaints: list[str]
) -> None:
    tabs = [at_the_desk(meet, address, number) for number in (0, 1)]

    for tab in tabs:
        tab.evaluate(PRESS_CLAIM)
    for tab in tabs:
        expect(tab.locator(".marks .badge").first).to_contain_text("Et menneske har ordet")

    lost = [tab for tab in tabs if tab.get_by_role("alert").count()]
    winner = next(tab for tab in tabs if tab not in lost)
    assert len(lost) == 1
    name = IDA if winner is tabs[0] else BO
    expect(lost[0].get_by_role("alert")).to_contain_text(f"{name} har samtalen")
    expect(winner.get_by_role("button", name=re.compile("Giv ordet til robotten"))).to_be_visible()
    owner.reads(f"{name} fra SOR-teamet er kommet til.")
    answered_with(complaints, 409)


def test_a_reply_is_stopped_by_what_stood_out_of_sight_and_sent_anyway_on_purpose(
    meet: Meet, address: str, owner: Person, complaints: list[str]
) -> None:
    tab = at_the_desk(meet, address, 0)
    tab.set_viewport_size({"width": 1280, "height": 400})
    tab.keyboard.press("c")
    expect(tab.get_by_role("button", name="Send", exact=True)).to_be_visible()
    tab.get_by_label("Dit svar").press_sequentially("Svar på det første")
    tab.locator(".log").evaluate("(log) => { log.scrollTop = 0; }")

    says(owner, "jeg har også et andet spørgsmål")
    expect(tab.locator(".log")).to_contain_text("jeg har også et andet spørgsmål", timeout=SOON)
    tab.get_by_role("button", name="Send", exact=True).press("Enter")

    expect(tab.get_by_role("alert")).to_contain_text("Der er kommet nyt")
    expect(tab.locator(".said.marked")).to_contain_text("jeg har også et andet spørgsmål")
    expect(tab.get_by_label("Dit svar")).to_have_value("Svar på det første")
    tab.get_by_role("button", name="Send alligevel").press("Enter")
    expect(owner.tab.locator("#log")).to_contain_text("Svar på det første", timeout=15_000)
    answered_with(complaints, 409)


def test_each_message_is_read_out_once_and_nothing_else_is(meet: Meet, address: str, owner: Person) -> None:
    tab = at_the_desk(meet, address, 0)
    tab.keyboard.press("c")
    expect(tab.get_by_role("button", name="Send", exact=True)).to_be_visible()
    tab.evaluate(LISTEN)

    says(owner, "er du der?")
    expect(tab.locator(".log")).to_contain_text("er du der?")
    tab.get_by_label("Dit svar").press_sequentially("Ja, jeg er her")
    newest = tab.locator(".log").get_attribute("data-last") or ""
    expect(tab.locator("input[name=seen]")).to_have_value(newest)
    sent = tab.evaluate(SEND_WITHOUT_LEAVING)
    expect(tab.locator(".log [data-reply]")).to_contain_text("Sendt", timeout=15_000)

    assert sent == 200
    heard = tab.evaluate("window.heard")
    assert [each.partition("2026")[2].partition(" ")[2].split(" ", 2)[-1] for each in heard] == [
        "er du der?",
        "Ja, jeg er her",
    ]


def test_what_stood_in_sight_does_not_stop_a_reply(meet: Meet, address: str, owner: Person) -> None:
    tab = at_the_desk(meet, address, 0)
    tab.keyboard.press("c")
    expect(tab.get_by_role("button", name="Send", exact=True)).to_be_visible()
    says(owner, "er du der?")
    expect(tab.locator(".log")).to_contain_text("er du der?", timeout=SOON)
    newest = tab.locator(".log").get_attribute("data-last") or ""

    expect(tab.locator("input[name=seen]")).to_have_value(newest)
    tab.get_by_label("Dit svar").fill("Ja, jeg er her")
    tab.get_by_role("button", name="Send", exact=True).press("Enter")

    expect(owner.tab.locator("#log")).to_contain_text("Ja, jeg er her", timeout=15_000)


@pytest.mark.usefixtures("owner")
def test_who_else_is_here_is_seen_soon_and_gone_within_ten_seconds(meet: Meet, address: str) -> None:
    ida = at_the_desk(meet, address, 0)
    bo = at_the_desk(meet, address, 1)

    expect(ida.locator("#present")).to_have_text(f"Ser med: {BO}.", timeout=SOON)
    expect(bo.locator("#present")).to_have_text(f"Ser med: {IDA}.", timeout=SOON)
    bo.get_by_label("Dit svar").press_sequentially("Hej")
    expect(ida.locator("#present")).to_have_text(f"Skriver her nu: {BO}.", timeout=SOON)
    expect(ida.locator("#present")).to_have_text(f"Ser med: {BO}.", timeout=STOPPED)
    bo.get_by_label("Dit svar").press_sequentially(" igen")
    expect(ida.locator("#present")).to_have_text(f"Skriver her nu: {BO}.", timeout=SOON)
    bo.close()

    expect(ida.locator("#present")).to_have_text("", timeout=GONE)


def test_a_page_whose_connection_is_cut_catches_up_by_itself(
    meet: Meet, address: str, owner: Person, complaints: list[str]
) -> None:
    tab = at_the_desk(meet, address, 0)
    tab.keyboard.press("c")
    expect(tab.get_by_role("button", name="Send", exact=True)).to_be_visible()
    tab.context.set_offline(True)
    says(owner, "første linje imens")
    says(owner, "anden linje imens")

    tab.context.set_offline(False)

    expect(tab.locator(".log")).to_contain_text("anden linje imens", timeout=20_000)
    said = re.findall(r"(første|anden) linje imens", tab.locator(".log").inner_text())
    assert said == ["første", "anden"]
    complaints[:] = [each for each in complaints if "ERR_INTERNET_DISCONNECTED" not in each]


def test_owner_and_staff_see_that_the_other_writes_and_not_what(meet: Meet, address: str, owner: Person) -> None:
    ida = at_the_desk(meet, address, 0)
    ida.evaluate(PRESS_CLAIM)
    expect(ida.locator(".marks .badge").first).to_contain_text("Et menneske har ordet")
    expect(owner.tab.locator("#prompt")).to_have_attribute("data-held", "")

    owner.tab.locator("#text").press_sequentially("et halvt ord")
    expect(ida.get_by_text("Skriver her nu: ejeren.")).to_be_visible(timeout=2 * SOON)
    ida.locator("#text").press_sequentially("et halvt svar")
    expect(owner.tab.locator("#typing")).to_be_visible(timeout=3 * SOON)

    assert "et halvt ord" not in ida.content()
    assert "et halvt svar" not in owner.tab.content()

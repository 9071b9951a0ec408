"""The chat page in a real browser: with script and without, on a lost connection, and for who uses no mouse."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect, sync_playwright

from bot.channels.web.identity import Caller
from tests.bot.web_preview import SCENES, Memory, a_conversation, findings, needs_of, served
from tests.services.chromium import chromium
from tests.services.servers import absent

SECRET = "b" * 43
OWNER = Caller(SECRET, "da", begun=True).owner
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if chromium().address is None:
        absent(chromium())
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium().address, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def memory() -> Memory:
    memory = Memory()
    a_conversation(memory, OWNER, "refusal")
    return memory


@pytest.fixture
def address(memory: Memory) -> Iterator[str]:
    with served(needs_of(memory)) as address:
        yield address


def tab_of(browser: Browser, address: str, *, script: bool = True) -> Page:
    context: BrowserContext = browser.new_context(
        java_script_enabled=script, reduced_motion="reduce", viewport={"width": 390, "height": 800}, locale="da-DK"
    )
    context.add_cookies([{"name": "sor", "value": SECRET, "url": address}])
    tab = context.new_page()
    tab.on("pageerror", lambda error: pytest.fail(str(error)))
    tab.goto(address)
    return tab


@pytest.fixture
def tab(browser: Browser, address: str) -> Iterator[Page]:
    tab = tab_of(browser, address)
    yield tab
    tab.context.close()


def bubbles(tab: Page) -> list[str]:
    return [each.strip() for each in tab.locator("#log .bubble .words").all_inner_texts()]


@pytest.mark.parametrize("script", [True, False])
def test_an_answer_is_sent_and_the_reply_shown(browser: Browser, address: str, script: bool) -> None:
    tab = tab_of(browser, address, script=script)

    tab.get_by_label("Dit svar").fill("26919991")
    tab.get_by_role("button", name="Send").click()

    expect(tab.locator("#log .bubble").last).to_contain_text("Spørgsmål")
    assert "26919991" in bubbles(tab)
    expect(tab.get_by_role("button", name="Ja", exact=True)).to_be_visible()
    tab.context.close()


def test_after_sending_the_focus_stays_and_each_message_adds_one_node_to_the_log(tab: Page) -> None:
    before = tab.locator("#log > .bubble").count()

    tab.get_by_label("Dit svar").fill("26919991")
    tab.keyboard.press("Enter")

    expect(tab.locator("#log > .bubble")).to_have_count(before + 2)
    expect(tab.get_by_label("Dit svar")).to_be_focused()
    expect(tab.get_by_label("Dit svar")).to_have_value("")
    expect(tab.locator(".pending")).to_have_count(0)


def test_after_a_press_the_focus_is_on_the_first_option(tab: Page, memory: Memory) -> None:
    tab.get_by_role("button", name="Spring over").focus()
    tab.keyboard.press("Enter")

    expect(tab.get_by_role("button", name="Ja", exact=True)).to_be_focused()
    assert len(memory.kept) == 1


def test_an_empty_field_sends_nothing_and_says_what_is_missing(tab: Page, memory: Memory) -> None:
    tab.locator("#text").fill("  ")
    tab.get_by_role("button", name="Send", exact=True).click()

    expect(tab.locator("#problem")).to_have_text("Skriv dit svar i feltet, før du sender.")
    expect(tab.locator("#text")).to_be_focused()
    assert memory.kept == []


def test_a_double_click_is_one_press(tab: Page, memory: Memory) -> None:
    tab.get_by_role("button", name="Spring over").dblclick()

    expect(tab.get_by_role("button", name="Ja", exact=True)).to_be_visible()
    assert len(memory.kept) == 1


def test_what_is_said_meanwhile_appears_by_itself(tab: Page, memory: Memory) -> None:
    expect(tab.locator("#log .bubble")).to_have_count(5)

    memory.write(OWNER, "staff:1", "Hej fra Mette")
    memory.tell(OWNER)

    expect(tab.locator("#log .bubble").last).to_contain_text("Hej fra Mette")


def test_what_is_typed_without_a_connection_is_kept_and_sent_once(tab: Page, memory: Memory) -> None:
    tab.context.set_offline(True)
    tab.get_by_label("Dit svar").fill("26919991")
    tab.keyboard.press("Enter")
    expect(tab.locator("#offline")).to_contain_text("Forbindelsen er væk")
    expect(tab.locator(".pending")).to_contain_text("26919991")

    tab.context.set_offline(False)

    expect(tab.locator(".pending")).to_have_count(0, timeout=10_000)
    expect(tab.locator("#offline")).to_be_empty()
    assert [each.text for each in memory.kept] == ["26919991"]


def test_an_answer_that_got_through_but_whose_receipt_was_lost_is_not_heard_twice(tab: Page, memory: Memory) -> None:
    lost: list[str] = []

    def lose_the_first(route: Route) -> None:
        answer = route.fetch()
        if lost:
            route.fulfill(response=answer)
        else:
            lost.append(route.request.url)
            route.abort()

    tab.route(re.compile(r"/say$"), lose_the_first)

    tab.get_by_label("Dit svar").fill("26919991")
    tab.keyboard.press("Enter")

    expect(tab.locator("#offline")).to_be_empty(timeout=10_000)
    expect(tab.locator(".pending")).to_have_count(0, timeout=10_000)
    assert [each.text for each in memory.kept] == ["26919991"]
    assert bubbles(tab).count("26919991") == 1


def test_what_was_begun_in_the_field_survives_loading_the_page_again(tab: Page) -> None:
    tab.get_by_label("Dit svar").fill("2691")

    tab.reload()

    expect(tab.get_by_label("Dit svar")).to_have_value("2691")


def test_the_first_stop_of_the_keyboard_leads_past_the_head_of_the_page(tab: Page) -> None:
    tab.keyboard.press("Tab")
    expect(tab.get_by_role("link", name="Gå direkte til indholdet")).to_be_focused()

    tab.keyboard.press("Enter")

    expect(tab.get_by_label("Dit svar")).to_be_focused()


def test_the_language_changes_on_the_page_and_back(tab: Page) -> None:
    tab.get_by_role("button", name="English").click()
    expect(tab.locator("html")).to_have_attribute("lang", "en")

    tab.get_by_role("button", name="Dansk").click()

    expect(tab.locator("html")).to_have_attribute("lang", "da")


@pytest.mark.parametrize("scene", ["asking", "refusal", "review", "receipt", "staff", "file", *SCENES])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_scene_has_a_finding_or_scrolls_sideways(browser: Browser, scene: str, scheme: str) -> None:
    memory = Memory()
    a_conversation(memory, OWNER, scene)
    with served(needs_of(memory)) as address:
        tab = tab_of(browser, address)
        tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        tab.set_viewport_size({"width": 320, "height": 640})

        found = findings(tab)
        too_wide = tab.evaluate("document.documentElement.scrollWidth > 320")
        tab.context.close()

    assert (found, too_wide) == ([], False)


@pytest.mark.parametrize(
    "path",
    [
        "/start/elsewhere",
        "/start/register",
        "/start/luk",
        "/continue",
        "/lost",
        "/link/some-link",
        "/forget",
        "/mine",
        "/check",
        "/privacy",
        "/x",
    ],
)
def test_no_page_has_a_finding_or_scrolls_sideways(browser: Browser, address: str, path: str) -> None:
    tab = tab_of(browser, address)
    tab.set_viewport_size({"width": 320, "height": 640})
    tab.goto(address + path)
    if path in {"/continue", "/lost", "/check"}:
        tab.locator("main form button").click()

    found = findings(tab)
    too_wide = tab.evaluate("document.documentElement.scrollWidth > 320")
    tab.context.close()

    assert (found, too_wide) == ([], False)


def test_a_change_is_named_after_its_line(browser: Browser, memory: Memory, address: str) -> None:
    a_conversation(memory, OWNER, "review")
    tab = tab_of(browser, address)

    changes = tab.locator(".change button")
    expect(changes.nth(0)).to_have_accessible_name("Ret CVR-nummer")
    expect(changes.nth(2)).to_have_accessible_name("Ret telefonnummer")
    tab.context.close()


def test_the_open_review_is_shown_once_and_a_past_one_as_it_was_read(tab: Page, memory: Memory) -> None:
    a_conversation(memory, OWNER, "review")
    tab.reload()
    expect(tab.get_by_text("Vestergade 12")).to_have_count(1)

    tab.get_by_role("button", name="Hold pause").click()
    expect(tab.get_by_role("button", name="Ja", exact=True)).to_be_visible()
    tab.reload()

    expect(tab.locator("#log").get_by_text("Vestergade 12")).to_have_count(1)


def test_what_was_read_through_stays_above_a_menu_and_cannot_be_pressed_there(
    browser: Browser, memory: Memory, address: str
) -> None:
    a_conversation(memory, OWNER, "review")
    tab = tab_of(browser, address)
    log, prompt = tab.locator("#log"), tab.locator("#prompt")
    expect(prompt.get_by_text("Vestergade 12")).to_be_visible()

    tab.get_by_role("button", name="Hold pause").click()  # answered by a question that is no review

    expect(prompt.get_by_text("Vestergade 12")).to_have_count(0)
    expect(log.get_by_text("Vestergade 12")).to_be_visible()
    expect(log.locator(".change")).to_have_count(0)
    assert tab.locator("#log [id^=section]").count() == 0
    assert findings(tab) == []
    tab.context.close()


def test_the_menu_opens_closes_and_has_no_finding(tab: Page) -> None:
    tab.goto(tab.url.replace("/#latest", "") + "/forget")

    tab.get_by_text("Menu", exact=True).click()
    expect(tab.get_by_role("link", name="Jeg har en kode")).to_be_visible()
    found = findings(tab)
    tab.keyboard.press("Escape")

    expect(tab.get_by_role("link", name="Jeg har en kode")).to_be_hidden()
    assert found == []


def test_what_is_changed_is_read_with_what_it_takes_the_place_of(
    browser: Browser, memory: Memory, address: str
) -> None:
    a_conversation(memory, OWNER, "replacing")
    tab = tab_of(browser, address)

    expect(tab.locator(".value").first).to_have_text("Før: +45 70 12 34 56 Efter: +45 70 12 34 57")
    expect(tab.locator(".value").last).to_have_text("mandag den 1. marts 2027")
    tab.context.close()


def test_a_case_is_deleted_by_a_short_button_that_says_which(browser: Browser, memory: Memory, address: str) -> None:
    a_conversation(memory, OWNER, "cases")
    tab = tab_of(browser, address)

    expect(tab.locator(".deletes").first).to_have_accessible_name("Slet Anmodning: Eksempel Hospital")
    tab.context.close()


def test_an_organisation_is_typed_with_letters_and_the_browser_may_know_it(
    browser: Browser, memory: Memory, address: str
) -> None:
    a_conversation(memory, OWNER, "organisation")
    tab = tab_of(browser, address)

    expect(tab.locator("#text")).to_have_attribute("inputmode", "text")
    expect(tab.locator("#text")).to_have_attribute("autocomplete", "organization")
    tab.context.close()


@pytest.mark.parametrize("width", [320, 390])
def test_the_receipt_can_be_fetched_without_scrolling_on_a_telephone(
    browser: Browser, memory: Memory, address: str, width: int
) -> None:
    a_conversation(memory, OWNER, "receipt")
    tab = tab_of(browser, address)
    tab.set_viewport_size({"width": width, "height": 640})
    tab.reload()

    link = tab.get_by_role("link", name="Hent kvittering")
    expect(link).to_be_in_viewport(ratio=1)
    link.click(trial=True)
    tab.context.close()

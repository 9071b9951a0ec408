"""Somebody at a keyboard without a mouse: types, tabs, and presses Enter or Space."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, expect

from tests.browser.looking import focus_problem, screen_problems

WAY = """(each) => each === document.activeElement ? ""
    : document.activeElement.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING ? "Tab"
    : "Shift+Tab"
"""
NEWEST = "() => Math.max(0, ...[...document.querySelectorAll('.bubble[data-entry]:not(.owner)')].map((each) => +each.dataset.entry))"
ANSWERED = """(newest) => {
    const said = [...document.querySelectorAll(".bubble[data-entry]:not(.owner)")].map((each) => +each.dataset.entry);
    return Math.max(0, ...said) > newest && !document.querySelector(".pending, #prompt[aria-busy]")
        && document.getElementById("typing").hidden;
}"""
# The first option; the new message where the options under it are out of sight; the field where there was no option yet.
FIRST_HAS_FOCUS = """() => document.activeElement.matches(".bubble[tabindex='-1'], #text")
    || document.activeElement === document.querySelector("#prompt button")"""
FURTHEST = 80


@dataclass
class Person:
    """Uses a tab by the keyboard alone and says what is wrong on the way."""

    tab: Page
    complaints: list[str]
    live: bool = True  # whether the page's script runs; without it every step loads a page
    seen: set[str] = field(default_factory=set)
    keys: Callable[[], str] = field(default_factory=lambda: itertools.cycle(("Enter", "Space")).__next__)

    def goes_to(self, target: Locator) -> None:
        """Tab there, by the shorter way round."""
        expect(target).to_be_visible()
        for _ in range(FURTHEST):
            key = target.evaluate(WAY)
            if not key:
                self._looks_at_focus()
                return
            self.tab.keyboard.press(key)
        raise AssertionError(f"the keyboard does not reach {target}")

    def types(self, text: str) -> None:
        """Answer in the field."""
        self.goes_to(self.tab.locator("#text"))
        self.tab.keyboard.type(text)
        self._waits(lambda: self.tab.keyboard.press("Enter"))
        if self.live:
            expect(self.tab.locator("#text")).to_be_focused()
            self._looks_at_focus()

    def presses(self, label: str) -> None:
        """Press a button of the open prompt, by Enter or by Space in turn."""
        self.goes_to(self.tab.locator("#prompt").get_by_role("button", name=label, exact=True))
        self._waits(lambda: self.tab.keyboard.press(self.keys()))
        if self.live:
            self.tab.wait_for_function(FIRST_HAS_FOCUS)
            self._looks_at_focus()

    def opens(self, target: Locator, key: str = "Enter") -> None:
        """Go to something that loads another page, and press it."""
        self.goes_to(target)
        with self.tab.expect_navigation():
            self.tab.keyboard.press(key)

    def begins(self, purpose: str = "Registrér virksomhed og klinik") -> None:
        """Begin for one purpose on the first page."""
        self.opens(self.tab.get_by_role("button", name=purpose, exact=True))

    def turns_to(self, label: str) -> None:
        """Change the language by the button at the head of the page."""
        self.opens(self.tab.get_by_role("banner").get_by_role("button", name=label, exact=True))

    def reads(self, *words: str) -> None:
        """Find these words on the page."""
        for each in words:
            expect(self.tab.locator("main")).to_contain_text(each)

    def sees(self, kind: str, *words: str) -> None:
        """Find these words, and look closely at each kind of screen once."""
        self.reads(*words)
        if kind not in self.seen and self.live:
            self.seen.add(kind)
            self.complaints += [f"{kind}: {each}" for each in screen_problems(self.tab)]

    def _looks_at_focus(self) -> None:
        self.complaints += filter(None, [focus_problem(self.tab)])

    def _waits(self, act: Callable[[], object]) -> None:
        if not self.live:
            with self.tab.expect_navigation():
                act()
            return
        newest = self.tab.evaluate(NEWEST)
        self.tab.evaluate("window.told.length = 0")
        act()
        self.tab.wait_for_function(ANSWERED, arg=newest)
        said = [f"{each}" for each in self._said_after(newest)]
        assert self.tab.evaluate("window.told") == said, "each message is announced once, the owner's own not at all"

    def _said_after(self, newest: int) -> list[int]:
        entries: list[int] = self.tab.locator("#log .bubble:not(.owner)").evaluate_all(
            "(all, newest) => all.map((each) => +each.dataset.entry).filter((each) => each > newest)", newest
        )
        return entries

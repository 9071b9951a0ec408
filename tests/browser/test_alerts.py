"""Notifications on the screen: asked for on one's own page, without content, and once for each owner who begins to wait."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Meet
from tests.browser.serving import served
from tests.browser.test_console import enter, looked_at, staffed

# What the browser itself would show stands in a list instead, beside whether it was asked for permission.
SHOWN = """
window.Notification = class {
  static permission = "default";
  static async requestPermission() { return (this.permission = "granted"); }
  constructor(words, { tag }) { (window.told ??= []).push([words, tag]); }
};
"""
TOLD = "() => (window.told ?? []).map(([words]) => words)"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with served(tmp_path, staffed) as address:
        yield address


def on_the_own_page(meet: Meet, address: str, permission: str = "default") -> Page:
    tab = meet(width=320).tab
    tab.add_init_script(SHOWN.replace('"default"', f'"{permission}"'))
    enter(tab, address)
    tab.goto(f"{address}/staff/own")
    return tab


def test_they_are_asked_for_and_tell_once_that_somebody_began_to_wait(meet: Meet, address: str) -> None:
    tab = on_the_own_page(meet, address, "granted")
    part = tab.get_by_role("region", name="Besked på skærmen")
    expect(part.get_by_role("status")).to_have_text("Slået fra i denne browser.")

    part.get_by_role("button", name="Slå til").press("Enter")

    expect(part.get_by_role("status")).to_have_text("Slået til i denne browser.")
    assert looked_at(tab, "own") == []
    assert tab.evaluate(TOLD) == []  # whoever waited already stands in the worklist

    owner = meet()
    owner.begins()
    owner.types("jeg vil tale med et menneske")
    tab.goto(f"{address}/staff/worklist")
    tab.wait_for_function("() => window.told")

    assert tab.evaluate(TOLD) == ["En klinikejer venter på et menneske."]
    with tab.expect_response("**/staff/alerts"):
        tab.goto(f"{address}/staff/worklist")
    assert tab.evaluate(TOLD) == []


def test_a_browser_that_allows_none_says_where_that_is_changed(meet: Meet, address: str) -> None:
    tab = on_the_own_page(meet, address, "denied")
    part = tab.get_by_role("region", name="Besked på skærmen")

    expect(part.get_by_role("status")).to_contain_text("Browseren tillader ikke beskeder herfra.")
    expect(part.get_by_role("button")).to_have_count(0)
    assert looked_at(tab, "own") == []

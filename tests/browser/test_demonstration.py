"""The demonstration in a browser: from an owner's first answer to the registered organisation, each page looked at."""

import asyncio
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bot import demo
from tests.bot.reviews import registering
from tests.browser.conftest import Meet
from tests.browser.looking import problems_in_both
from tests.browser.serving import served
from tests.dialogues.house import settings_in

NAME = "Prøveklinikken ved Åen ApS"
CVR = "30000005"
OVER_ALL = ("worklist", "dossiers", "journal", "register", "corrections", "figures", "audit", "facts", "search")


@dataclass
class Demonstration:
    """Where it is served, and the ways in that it printed."""

    address: str
    links: list[str]


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Demonstration:
    """The store of a demonstration."""
    monkeypatch.chdir(tmp_path)  # letters go into var/mail
    with ThreadPoolExecutor(1) as elsewhere:  # the browser's own loop runs in this thread
        lines = elsewhere.submit(lambda: asyncio.run(demo.fill(settings_in(tmp_path)))).result()
    return Demonstration("", [re.split(r"(?=/staff/enter/)", line)[1] for line in lines])


@pytest.fixture
def address(tmp_path: Path, shown: Demonstration) -> Iterator[str]:
    with served(tmp_path) as address:
        shown.address = address
        yield address


def enters(tab: Page, shown: Demonstration, number: int) -> Page:
    """One of its made-up colleagues, by their link."""
    tab.goto(f"{shown.address}{shown.links[number]}")
    tab.get_by_role("button", name="Log ind", exact=True).press("Enter")
    expect(tab.get_by_role("heading", level=1)).to_contain_text("Hej ")
    return tab


def found_at(tab: Page, where: str) -> list[str]:
    return [f"{where}: {problem}" for problem in problems_in_both(tab)]


def test_from_an_owners_first_answer_to_the_registered_organisation(meet: Meet, shown: Demonstration) -> None:
    owner, ida, bo = meet(), enters(meet(width=1280).tab, shown, 0), enters(meet(width=1280).tab, shown, 1)
    owner.begins()
    for said in registering(CVR, NAME)[1:-3]:
        owner.types(said)
    owner.presses("Nej, ikke nu")
    owner.types("kontakt@example.org")
    owner.presses("Ja, send")
    owner.reads(NAME)
    expect(owner.tab.get_by_role("banner")).to_contain_text("Demonstration")

    ida.goto(f"{shown.address}/staff/dossiers")
    ida.get_by_role("link").filter(has_text=re.compile(r"Registrér")).last.click()
    expect(ida.locator("main")).to_contain_text(NAME)
    ida.keyboard.press("c")
    expect(ida.locator("main")).to_contain_text("Hos Ida Prøve")
    ida.keyboard.press("g")
    expect(ida.locator("main")).to_contain_text("Godkendt")
    bo.goto(ida.url)
    bo.keyboard.press("r")
    expect(bo.locator("main")).to_contain_text("Registreret")

    bo.goto(f"{shown.address}/staff/register")
    bo.get_by_role("searchbox").fill(CVR)
    bo.keyboard.press("Enter")
    expect(bo.locator("main")).to_contain_text(NAME)
    owner.reads("registreret")


def test_every_list_with_much_in_it_looks_right(meet: Meet, shown: Demonstration) -> None:
    eva = enters(meet(width=1280).tab, shown, 2)
    found = found_at(eva, "first page")
    for path in OVER_ALL:
        eva.goto(f"{shown.address}/staff/{path}")
        found += found_at(eva, path)
    eva.get_by_label("Ord, der alle skal stå i linjen").fill("klinik")
    eva.get_by_label("Ord, der alle skal stå i linjen").press("Enter")
    eva.locator("mark").first.wait_for()
    found += found_at(eva, "what was found")

    eva.goto(f"{shown.address}/staff/worklist")
    eva.locator("main").get_by_role("link").filter(has_text="Samtale").first.click()
    eva.wait_for_url("**/conversations/*")
    eva.wait_for_load_state()
    eva.keyboard.press("c")
    eva.locator("#part-acts").get_by_text("Giv ordet til robotten").first.wait_for()
    for summary in eva.locator("details.more > summary").all():
        summary.click()
    found += found_at(eva, "a conversation that one holds, all open")

    assert found == [], "\n".join(found)

"""The console's own pages in a browser: by the keyboard alone, light and dark, at three widths, and as axe finds them."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pyotp
import pytest
from playwright.sync_api import Page, expect

from bot.services.listening import arrival_of_text
from bot.wiring import Product, utc_now
from flows.moment import micros
from flows.rights import Role
from storage.marks import Mark
from storage.staff_values import StaffLink, StaffMember
from storage.values import Owner
from tests.bot.web_preview import findings
from tests.browser.conftest import Meet
from tests.browser.looking import screen_problems
from tests.browser.serving import served
from tests.console.office import PASSWORD

PEOPLE = (
    ("Ida Prøve", Role.ADMINISTRATOR),
    ("Bo Prøve med et temmelig langt efternavn", Role.CASEWORKER),
    ("Eva Prøve", Role.AUDITOR),
)


async def staffed(product: Product) -> None:
    """Made-up staff, each with a link that signs them in."""
    now = micros(utc_now())
    async with product.database.work() as work:
        for number, (name, role) in enumerate(PEOPLE):
            member = await work.staff.add(StaffMember(0, name, f"person{number}@example.org", role), now)
            link = StaffLink(member.id, "demo", now + 3_600_000_000, "system")
            await work.access.add_link(f"link{number}", link)
            invitation = StaffLink(member.id, "joining", now + 3_600_000_000, "system")
            await work.access.add_link(f"join{number}", invitation)
        await work.commit()
    for said in ("registrér", "tandlæge", "2691999", "jeg vil tale med et menneske"):
        await product.turning.cycle([arrival_of_text(Owner("web", "ane"), said, micros(utc_now()))])
    async with product.database.work() as work:
        marked = Mark("conversations/1", 1, now, "staff:1", urgent=True, labels=("ring op", "mangler P-nummer"))
        await work.marks.put(marked)
        await work.commit()


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with served(tmp_path, staffed) as address:
        yield address


def enter(tab: Page, address: str, number: int = 0) -> None:
    tab.goto(f"{address}/staff/enter/link{number}")
    tab.keyboard.press("Tab")
    tab.get_by_role("button", name="Log ind", exact=True).press("Enter")
    expect(tab.get_by_role("heading", level=1)).to_contain_text("Hej ")


def answered_with(complaints: list[str], *statuses: int) -> None:
    """A page that says why something is refused has its status, of which the browser complains."""
    expected = [each for each in complaints if any(f"status of {status} " in each for status in statuses)]
    assert len(expected) == len(statuses)
    for each in expected:
        complaints.remove(each)


def looked_at(tab: Page, where: str) -> list[str]:
    return [f"{where}: {problem}" for problem in screen_problems(tab)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_team_is_looked_after_by_the_keyboard_alone(
    meet: Meet, address: str, complaints: list[str], scheme: str
) -> None:
    tab = meet(width=390, color_scheme=scheme).tab
    enter(tab, address)
    tab.goto(f"{address}/staff/team")
    tab.locator("summary").first.press("Enter")
    found = looked_at(tab, "a colleague")
    tab.get_by_label("Navn").fill("Lis Prøve")
    tab.get_by_label("E-mailadresse").fill("person1@example.org")
    tab.get_by_role("button", name="Invitér").press("Enter")
    expect(tab.locator("#problem")).to_have_text("Adressen har allerede en konto.")
    found += looked_at(tab, "a refusal")
    tab.get_by_label("E-mailadresse").fill("lis@example.org")
    tab.get_by_role("button", name="Invitér").press("Enter")

    expect(tab.get_by_role("heading", name="Linket til Lis Prøve er klar")).to_be_visible()
    answered_with(complaints, 422)
    found += looked_at(tab, "an invitation")
    assert found == [], "\n".join(found)


def test_somebody_joins_with_a_password_and_an_app(meet: Meet, address: str) -> None:
    tab = meet(width=320).tab
    tab.goto(f"{address}/staff/join/join2")
    tab.get_by_label("Ny adgangskode").fill(PASSWORD)
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("heading", name="Sæt totrinsgodkendelse op")).to_be_visible()
    found = looked_at(tab, "the second factor")
    tab.locator("summary").press("Enter")
    secret = re.sub(r"\s", "", tab.locator(".key").inner_text())
    tab.get_by_label("Kode").fill(pyotp.TOTP(secret).at(dt.datetime.now(dt.UTC)))
    tab.keyboard.press("Enter")
    expect(tab.locator(".codes li")).to_have_count(10)
    found += looked_at(tab, "the recovery codes")
    expect(tab.get_by_text("Trin 3 af 3")).to_be_visible()
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.get_by_role("button", name="Kopiér koderne").press("Enter")
    expect(tab.get_by_role("status").filter(has_text="Koderne er kopieret.")).to_be_visible()
    codes = tab.locator(".codes li").all_inner_texts()
    assert tab.evaluate("navigator.clipboard.readText()").split() == codes
    tab.emulate_media(media="print")
    assert [tab.locator(each).is_visible() for each in (".codes", "header.top", "[data-print]")] == [True, False, False]
    tab.emulate_media(media="screen")
    tab.get_by_role("link", name="Jeg har gemt dem").press("Enter")

    expect(tab.get_by_role("heading", name="Hej Eva Prøve")).to_be_visible()
    tab.locator("summary", has_text="Menu").press("Enter")
    found += looked_at(tab, "the menu")
    tab.get_by_role("button", name="Log ud").press("Enter")
    expect(tab.get_by_role("heading", name="Log ind")).to_be_visible()
    assert found == []


def test_on_a_phone_what_is_secondary_is_folded_and_no_caps_of_keys_are_shown(meet: Meet, address: str) -> None:
    tab = meet(width=390, has_touch=True, is_mobile=True).tab
    enter(tab, address)
    tab.goto(f"{address}/staff/conversations/1")
    caps, note = tab.locator("main kbd"), tab.get_by_label("Note", exact=True)

    expect(caps.locator("visible=true")).to_have_count(0)
    expect(note).to_be_hidden()
    tab.locator("summary", has_text="Noter").press("Enter")
    expect(note).to_be_visible()


@pytest.mark.parametrize(("width", "highest"), [(1280, 60), (390, 60)])
def test_the_head_of_a_page_is_one_line_whoever_looks(meet: Meet, address: str, width: int, highest: int) -> None:
    tab = meet(width=width).tab
    enter(tab, address)

    box = tab.locator(".bar").bounding_box()

    assert box is not None
    assert box["height"] <= highest


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_seldom_needed_is_folded_out_of_the_menu_by_a_key(meet: Meet, address: str, scheme: str) -> None:
    tab = meet(width=1280, color_scheme=scheme).tab
    enter(tab, address)
    more, team = tab.locator("summary", has_text="Mere"), tab.get_by_role("link", name="Hold", exact=True)
    expect(team).to_be_hidden()

    more.press("Enter")
    expect(team).to_be_visible()
    found = findings(tab)
    tab.keyboard.press("Tab")
    tab.keyboard.press("Escape")
    expect(team).to_be_hidden()
    expect(more).to_be_focused()
    more.press("Enter")
    tab.get_by_role("link", name="Min konto").focus()
    expect(team).to_be_hidden()
    more.press("Enter")
    team.press("Enter")

    expect(tab.get_by_role("heading", level=1)).to_have_text("Hold")
    assert found == []


def test_where_there_is_room_and_a_keyboard_everything_stands_open(meet: Meet, address: str) -> None:
    tab = meet(width=1280).tab
    enter(tab, address)
    tab.goto(f"{address}/staff/conversations/1")

    expect(tab.locator("main kbd").first).to_be_visible()
    expect(tab.get_by_label("Note", exact=True)).to_be_visible()
    expect(tab.get_by_role("heading", name="Noter")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_card_of_a_file_that_is_asked_for_looks_right(meet: Meet, address: str, scheme: str) -> None:
    tab = meet(width=1280, color_scheme=scheme).tab
    enter(tab, address)
    tab.goto(f"{address}/staff/conversations/1")
    tab.get_by_role("button", name="Tag samtalen").press("Enter")
    tab.get_by_label("Hvad beder du om?").fill("lejekontrakten for klinikkens lokaler på Prøvevej")
    tab.get_by_label("Hvad beder du om?").press("Enter")
    expect(tab.get_by_text("Ventes")).to_be_visible()

    assert looked_at(tab, "a file that is awaited") == []

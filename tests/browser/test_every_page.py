"""Every page of the console with something in it: light and dark, at three widths, by the keyboard, and as axe finds it."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from bot.services.staff.passwords import hashed
from bot.wiring import Product, utc_now
from flows.moment import micros
from flows.rights import Role
from storage.staff_values import StaffMember
from storage.values import Organisation, Owner
from tests.bot.chat import Chat
from tests.bot.reviews import registering
from tests.browser.conftest import Meet
from tests.browser.looking import problems_in_both
from tests.browser.serving import served
from tests.browser.test_console import answered_with, enter, staffed
from tests.console.office import PASSWORD, SECOND
from tests.console.table import SEEN, TABLE
from tests.storage.clinics import add

LONG = "Prøveklinikken for Genoptræning og Holdtræning ved Åen ApS"

# What must stand on a page for it to be worth looking at; on the others something always does.
SHOWS: Mapping[str, str] = {
    "/worklist": LONG,
    "/dossiers": LONG,
    "/dossiers/{reference}": LONG,
    "/dossiers/{reference}/sheet": LONG,
    "/register/{entity}": LONG,
    "/corrections": f"{LONG} A/S",
    "/journal": "godkendt",
    "/audit": "Bo Prøve",
    "/conversations/{conversation_id}": "2691999",
}
# The pages that are asked for by their address: the route, and where one goes to see it. {reference} is a dossier's.
BEFORE_SIGNING_IN: Mapping[str, str] = {
    "/sign-in": "/sign-in",
    "/enter/{link}": "/enter/link0",
    "/join/{link}": "/join/join2",
}
SIGNED_IN: Mapping[str, str] = {
    "/": "/",
    "/own": "/own",
    "/own/password": "/own/password",
    "/own/second-factor": "/own/second-factor",
    "/confirm": "/confirm",
    "/team": "/team",
    "/worklist": "/worklist",
    "/worklist/mark": "/worklist/mark?of=conversations/1",
    "/conversations/{conversation_id}": "/conversations/1",
    "/search": "/search",
    "/dossiers": "/dossiers",
    "/dossiers/{reference}": "/dossiers/{reference}",
    "/dossiers/{reference}/sheet": "/dossiers/{reference}/sheet",
    "/register": "/register",
    "/register/{entity}": "/register/1",
    "/corrections": "/corrections",
    "/facts": "/facts",
    "/facts/new": "/facts/new?kind=contact&key=",
    "/facts/{kind}/{key}": "/facts/contact/professional",
    "/figures": "/figures",
    "/journal": "/journal",
    "/audit": "/audit",
}
# What is asked for and is no page that anybody reads: files, and what an open page asks for by itself.
NO_PAGES = {
    "/static/{name}",
    "/alerts",
    "/conversations/{conversation_id}/lines",
    "/conversations/{conversation_id}/events",
    "/conversations/{conversation_id}/parts",
    "/conversations/{conversation_id}/files/{file_id}",
}
FILES = {"/conversations/{conversation_id}/export/{form}"}  # a form that is answered with one


def _signs_in(tab: Page) -> None:
    tab.get_by_label("E-mailadresse").fill("person3@example.org")
    tab.get_by_label("Adgangskode").fill(PASSWORD)
    tab.keyboard.press("Enter")
    expect(tab.get_by_label("Kode")).to_be_visible()


def _joins(tab: Page) -> None:
    tab.get_by_label("Ny adgangskode").fill(PASSWORD)
    tab.keyboard.press("Enter")
    expect(tab.locator(".key")).to_be_attached()


def _mistypes(tab: Page) -> None:
    tab.get_by_label("Kode").fill("000000")
    tab.keyboard.press("Enter")
    expect(tab.locator("#problem")).not_to_be_empty()


def _guesses(tab: Page) -> None:
    tab.get_by_label("E-mailadresse").fill("person3@example.org")
    tab.get_by_label("Adgangskode").fill("forkert hest batteri klammer")
    tab.keyboard.press("Enter")
    expect(tab.locator("#problem")).not_to_be_empty()


def _looks_up(tab: Page) -> None:
    tab.get_by_role("searchbox").fill("prøveklinikken")
    tab.keyboard.press("Enter")
    expect(tab.locator("main")).to_contain_text(LONG)


def _finds(tab: Page) -> None:
    tab.get_by_role("searchbox").fill("prøveklinikken")
    tab.keyboard.press("Enter")
    expect(tab.locator("#those")).to_have_text("Én fundet")


def _searches(tab: Page) -> None:
    tab.locator("#text").fill("menneske")
    tab.locator("#text").press("Enter")
    expect(tab.get_by_role("searchbox")).to_have_value("menneske")


def _previews(tab: Page) -> None:
    tab.locator("#email").fill("en.temmelig.lang.postkasse.til.faglig.support@sundhedsdatastyrelsen.example.org")
    tab.get_by_role("button", name="Vis, før det gemmes").press("Enter")
    expect(tab.locator("ins").first).to_be_visible()


def _misreads_a_code(tab: Page) -> None:
    tab.get_by_label("Kode fra telefonen").fill("K7M-4PX")
    tab.get_by_label("Kode fra telefonen").press("Enter")
    expect(tab.locator("#wrong")).to_be_visible()


def _links(tab: Page) -> None:
    tab.locator("summary").last.press("Enter")
    tab.locator("form[action$='/link'] button").last.press("Enter")
    expect(tab.locator("p.key")).to_be_visible()


def _renews(tab: Page) -> None:
    tab.get_by_role("button", name="Lav nye").press("Enter")
    expect(tab.locator(".codes li").first).to_be_visible()


# The forms that are answered with a page of their own: the route, the page the form stands on, and how it is sent.
FORMS: Mapping[str, tuple[str, Callable[[Page], None]]] = {
    "/register": ("/register", _looks_up),
    "/dossiers": ("/dossiers", _finds),
    "/search": ("/search", _searches),
    "/facts/{kind}/{key}/preview": ("/facts/contact/professional", _previews),
    "/callers/code": ("/worklist", _misreads_a_code),
    "/team/{staff_id}/link": ("/team", _links),
    "/own/recovery-codes": ("/own", _renews),
}


async def full(product: Product) -> None:
    """Made-up staff and owners, a dossier, an organisation, and corrections by two."""
    await staffed(product)
    staff = {each.role: each for each in await product.staff.team.everybody()}
    ida, bo = staff[Role.ADMINISTRATOR], staff[Role.CASEWORKER]
    await _lis(product)
    await Chat(product.database, product.turning).goes("hej", *registering("40815295", LONG), owner=Owner("web", "bo"))
    async with product.database.reading() as reading:
        [dossier] = await reading.dossiers.all_dossiers()
    await product.review.reviewing.claim(dossier.frozen.reference, bo, 0)
    await product.review.reviewing.approve(dossier.frozen.reference, bo, 1)
    today = utc_now().date()
    await add(product.database, Organisation(1, "company", LONG, today, micros(utc_now()), cvr="26919991"))
    for by, facts in ((ida, {"name": f"{LONG} A/S"}), (bo, {"email": "kontakt@example.org"})):
        first, last = today - dt.timedelta(days=30), today
        await product.review.correcting.propose(1, first, last, facts, "Skrivefejl i det, der kom ind.", by)


async def _lis(product: Product) -> None:
    """Somebody who joined long ago."""
    async with product.database.work() as work:
        lis = StaffMember(0, "Lis Prøve", "person3@example.org", Role.CASEWORKER)
        lis = await work.staff.add(lis, micros(utc_now()))
        await work.staff.keep_password(lis.id, await hashed(PASSWORD))
        await work.staff.keep_second(lis.id, product.staff.signing_in.sealing.seal(lis.id, SECOND), 0)
        await work.commit()


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with served(tmp_path, full) as address:
        yield address


def looked_at(tab: Page, where: str) -> list[str]:
    return [f"{where}: {problem}" for problem in problems_in_both(tab)]


def test_every_page_of_the_console_is_right_for_eyes_keyboard_and_axe(
    meet: Meet, address: str, complaints: list[str]
) -> None:
    tab = meet(width=1280).tab
    enter(tab, address)
    tab.goto(f"{address}/staff/dossiers")
    reference = (tab.locator("main a[href^='/staff/dossiers/']").first.get_attribute("href") or "").split("/")[3]
    found = []
    for route, way in SIGNED_IN.items():
        path = way.format(reference=reference)
        tab.goto(f"{address}/staff{path}")
        assert urlsplit(tab.url).path == f"/staff{path.partition('?')[0]}", f"{route} leads elsewhere"
        expect(tab.locator("main")).to_contain_text(SHOWS.get(route, ""))
        found += looked_at(tab, route)
    answered_with(complaints, 422)  # a fact without a name

    assert found == [], "\n".join(found)


def test_every_page_that_answers_a_form_is_right_too(meet: Meet, address: str, complaints: list[str]) -> None:
    tab = meet(width=1280).tab
    enter(tab, address)
    found = []
    for route, (page, sends) in FORMS.items():
        tab.goto(f"{address}/staff{page}")
        sends(tab)
        found += looked_at(tab, f"the answer of {route}")
    answered_with(complaints, 404)  # a code of no conversation

    assert found == [], "\n".join(found)


def test_every_page_before_one_is_signed_in_is_right_too(meet: Meet, address: str, complaints: list[str]) -> None:
    tab = meet(width=1280).tab
    found = []
    for route, path in BEFORE_SIGNING_IN.items():
        tab.goto(f"{address}/staff{path}")
        found += looked_at(tab, route)
    for path in ("/join/nothing", "/none"):
        tab.goto(f"{address}/staff{path}")
        found += looked_at(tab, path)
    tab.goto(f"{address}/staff/sign-in")
    for where, does in (("a wrong password", _guesses), ("/second", _signs_in), ("a wrong code", _mistypes)):
        does(tab)
        found += looked_at(tab, where)
    tab.context.clear_cookies()
    tab.goto(f"{address}/staff/join/join1")
    for where, does in (("/second-factor", _joins), ("a wrong first code", _mistypes)):
        does(tab)
        found += looked_at(tab, where)
    answered_with(complaints, 404, 404, 422, 422, 422)

    assert found == [], "\n".join(found)


def test_the_walk_comes_by_every_page() -> None:
    """A route that gives a page stands in one of the lists above, or it is never looked at."""
    walked = {*BEFORE_SIGNING_IN, *SIGNED_IN, "/second", "/second-factor"}  # these two are reached by signing in

    assert walked | NO_PAGES == {path for method, path in TABLE if method == "GET"}
    assert not walked & NO_PAGES


def test_the_walk_comes_by_every_answer_that_is_a_page_of_its_own() -> None:
    answers = {path for (method, path), row in TABLE.items() if method == "POST" and SEEN in {row.own, row.other}}

    assert answers - FILES <= set(FORMS)

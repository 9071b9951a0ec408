"""The pages of dossiers and of the register in a browser: by keyboard, at three widths, light and dark, and by axe."""

import asyncio
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from bot.services.staff.sittings import sit_down
from bot.wiring import Product, opened
from flows.moment import micros
from flows.rights import Role
from storage.staff_values import StaffMember
from tests.bot.chat import Chat
from tests.bot.reviews import registering
from tests.bot.web_preview import findings
from tests.browser.looking import problems
from tests.browser.serving import served
from tests.dialogues.house import settings_in
from tests.services.chromium import chromium
from tests.services.servers import absent

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WAIT = 20_000
OUT_OF_SIGHT = "(each) => each.getBoundingClientRect().top >= innerHeight"


@dataclass
class Desk:
    """What lies ready: a dossier, and the secrets of two caseworkers' browsers."""

    reference: str
    anne: str
    birk: str


async def prepared(folder: Path) -> Desk:
    """A store with a dossier that an owner sent, and two caseworkers."""
    async with opened(settings_in(folder), {}) as product:
        chat = Chat(product.database, product.turning)
        await chat.goes("hej", *registering(name="Prøveklinikken med et meget langt navn i Silkeborg ApS"))
        async with product.database.reading() as reading:
            reference = (await reading.dossiers.all_dossiers())[-1].frozen.reference
        return Desk(reference, await _member(product, "Anne Prøve"), await _member(product, "Birk Prøve"))


async def _member(product: Product, name: str) -> str:
    """Somebody who signed in just now; the secret of their browser."""
    now = product.turning.clock()
    async with product.database.work() as work:
        email = f"{name.split(maxsplit=1)[0].lower()}@example.org"
        member = await work.staff.add(StaffMember(0, name, email, Role.CASEWORKER), micros(now))
        secret = await sit_down(work, member, "whole", "A browser", now)
        await work.commit()
    return secret


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if chromium().address is None:
        absent(chromium())
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium().address, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def ready(tmp_path: Path) -> Desk:
    # Playwright has a loop of its own in this thread.
    with ThreadPoolExecutor(1) as another:
        return another.submit(lambda: asyncio.run(prepared(tmp_path))).result()


Sits = Callable[..., Page]


@pytest.fixture
def sits(browser: Browser, ready: Desk, tmp_path: Path) -> Iterator[Sits]:
    """Somebody of the staff at their browser, in light or dark."""
    with served(tmp_path) as address:
        contexts = []

        def sits(who: str, scheme: str = "light") -> Page:
            secret = ready.anne if who == "anne" else ready.birk
            context = browser.new_context(
                base_url=address, viewport={"width": 1280, "height": 900}, locale="da-DK",
                color_scheme=scheme, reduced_motion="reduce",  # type: ignore[arg-type]
            )  # fmt: skip
            context.set_default_timeout(WAIT)
            context.add_cookies([{"name": "sor-staff", "value": secret, "url": address}])
            contexts.append(context)
            return context.new_page()

        yield sits
        for context in contexts:
            context.close()


def test_two_keys_from_the_list_to_an_approved_dossier_and_one_more_to_register_it(ready: Desk, sits: Sits) -> None:
    anne, birk = sits("anne"), sits("birk")
    anne.goto("/staff/dossiers")

    for key, there in (("n", "Hos Anne Prøve"), ("g", "Godkendt")):
        anne.keyboard.press(key)
        anne.get_by_text(re.compile(there)).first.wait_for()
    birk.goto(f"/staff/dossiers/{ready.reference}")
    birk.keyboard.press("r")

    birk.get_by_text("Registreret").first.wait_for()


def test_from_the_worklist_to_an_approved_dossier_in_at_most_six_keys(ready: Desk, sits: Sits) -> None:
    anne = sits("anne")
    anne.goto("/staff/worklist")

    # The first takes the dossier, which is claimed by that, and the second approves it.
    for key, there in (("n", "Hos Anne Prøve"), ("g", "Godkendt")):
        anne.keyboard.press(key)
        anne.get_by_text(there).first.wait_for()

    assert f"/staff/dossiers/{ready.reference}" in anne.url


def test_on_a_telephone_one_press_leads_to_the_decision_and_where_it_stands_beside_there_is_none(
    ready: Desk, sits: Sits
) -> None:
    anne = sits("anne")
    anne.goto(f"/staff/dossiers/{ready.reference}")
    there, decision = anne.get_by_role("link", name="Gå til afgørelsen"), anne.get_by_role("heading", name="Afgør")
    assert not there.is_visible()

    anne.set_viewport_size({"width": 390, "height": 700})
    assert decision.evaluate(OUT_OF_SIGHT)
    there.press("Enter")

    assert not decision.evaluate(OUT_OF_SIGHT)


def test_a_key_typed_into_a_field_is_a_letter(ready: Desk, sits: Sits) -> None:
    anne = sits("anne")
    anne.goto(f"/staff/dossiers/{ready.reference}")
    anne.keyboard.press("m")
    anne.keyboard.type("c er ringet op")

    assert anne.locator("#note-text").input_value() == "c er ringet op"
    assert anne.get_by_text("Modtaget").first.is_visible()


def test_a_field_of_the_sheet_is_copied_by_one_key_and_another_leads_to_the_next_organisation(
    ready: Desk, sits: Sits
) -> None:
    anne = sits("anne", "light")
    anne.context.grant_permissions(["clipboard-read", "clipboard-write"])
    anne.goto(f"/staff/dossiers/{ready.reference}/sheet")

    anne.keyboard.press("3")
    anne.locator(".done").wait_for()
    assert anne.evaluate("() => navigator.clipboard.readText()") == "26919991"
    anne.keyboard.press("n")
    anne.wait_for_url("**/sheet?part=2")
    anne.keyboard.press("2")
    anne.locator(".done").wait_for()

    assert anne.evaluate("() => navigator.clipboard.readText()") == "fysioterapiklinik"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_looks_right_and_axe_finds_nothing(ready: Desk, sits: Sits, scheme: str) -> None:
    anne, birk = sits("anne", scheme), sits("birk", scheme)
    at = f"/staff/dossiers/{ready.reference}"
    anne.goto(at)
    found = _looked(anne, "received")
    anne.goto(f"{at}/sheet")
    found += _looked(anne, "sheet, before")
    anne.goto(at)
    anne.keyboard.press("c")
    anne.get_by_text("Hos Anne Prøve").wait_for()
    for summary in anne.locator(".more > summary").all():
        summary.click()
    found += _looked(anne, "in review, all open")
    anne.keyboard.press("g")
    anne.get_by_text("Godkendt").first.wait_for()
    birk.goto(at)
    found += _looked(birk, "approved")
    birk.keyboard.press("r")
    birk.get_by_text("Registreret").first.wait_for()
    birk.goto("/staff/register")
    birk.get_by_role("searchbox").fill("prøve")
    birk.keyboard.press("Enter")
    birk.locator("#found").wait_for()
    found += _looked(birk, "what is found in the register")
    for path in (
        "/staff/dossiers",
        at,
        f"{at}/sheet",
        "/staff/register/1",
        "/staff/corrections",
    ):
        birk.goto(path)
        found += _looked(birk, path)

    assert not found, "\n".join(found)


def _looked(tab: Page, name: str) -> list[str]:
    return [f"{name}: {each}" for each in (*problems(tab), *findings(tab))]

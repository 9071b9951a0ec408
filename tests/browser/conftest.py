"""A Chromium for each module, a product for each test, and a tab for each person, which must end without a complaint."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.person import Person
from tests.browser.serving import served
from tests.services.chromium import chromium
from tests.services.servers import absent

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
HEARING = Path(__file__).parent / "hearing.js"
WAIT = 20_000  # milliseconds; a busy machine is slow and not wrong

Meet = Callable[..., Person]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if chromium().address is None:
        absent(chromium())
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium().address, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with served(tmp_path) as address:
        yield address


@pytest.fixture
def complaints() -> list[str]:
    """What the browser complains of; a test that causes complaints takes them out."""
    return []


@pytest.fixture
def meet(browser: Browser, address: str, complaints: list[str]) -> Iterator[Meet]:
    """Somebody new on the first page; how their browser is set up is said by Playwright's own words."""
    tabs: list[Page] = []

    def meet(*, width: int = 390, script: bool = True, **options: Any) -> Person:
        usual = {"viewport": {"width": width, "height": 800}, "locale": "da-DK", "reduced_motion": "reduce"}
        context = browser.new_context(java_script_enabled=script, **{**usual, **options})
        context.set_default_timeout(WAIT)
        context.add_init_script(path=HEARING)
        tab = context.new_page()
        tab.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.goto(address)
        tabs.append(tab)
        return Person(tab, complaints, live=script)

    yield meet
    for tab in tabs:
        tab.context.close()
    assert not complaints, "\n".join(complaints)

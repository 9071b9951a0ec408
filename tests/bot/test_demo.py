"""The demonstration's store: what stands in it, who gets in, and that nobody does in production."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import demo
from bot.channels.web.speaking import WebMouth
from bot.errors import CommandRefused
from bot.services.live import Live
from bot.services.staff.demo_accounts import DemoAccounts
from bot.services.verifying import Verifying
from bot.services.worklist import Worklist
from bot.settings import SHIPPED_COMPANIES, Settings
from bot.wiring import opened, utc_now
from flows.review import Status
from storage.database import Database
from storage.values import Owner
from tests.storage.samples import rows

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
RECIPE = re.search(r"register a made-up clinic: (.*?), and an e-mail address", README, re.DOTALL)


@dataclass(frozen=True)
class Store:
    """The demonstration's store, filled, and what was said of it."""

    settings: Settings
    lines: list[str]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for all that is read of it; letters go into var/mail beside it."""
    folder = tmp_path_factory.mktemp("demo")
    url, companies = f"sqlite+aiosqlite:///{folder / 'demo.db'}", f"file:{ROOT / SHIPPED_COMPANIES}"
    settings = Settings(database_url=url, company_lookup=companies, public_url="http://sor.test")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        yield Store(settings, asyncio.run(demo.fill(settings)))


async def test_the_store_is_filled_and_its_staff_have_links(store: Store) -> None:
    assert [line.partition(":")[0] for line in store.lines] == [
        "Ida Prøve (caseworker)",
        "Bo Prøve (caseworker)",
        "Eva Prøve (administrator)",
    ]
    assert all("http://sor.test/staff/enter/" in line for line in store.lines)
    async with opened(store.settings, {}) as product:
        ida = (await product.staff.team.everybody())[0]
        assert {each.kind for each in await Worklist(product.floor.queue, product.facts).items(ida)} == {
            "waiting", "dossier", "location_number", "request", "access_request",
        }  # fmt: skip
        assert {each.status for each in await product.listing.all_dossiers()} == {str(status) for status in Status}
        assert (await Verifying(product.database).everything()).faults == ()
    assert await _one(store, "SELECT COUNT(*) FROM organisations") >= 1000
    assert await rows(store.settings.database_url, "SELECT reason FROM arrivals WHERE state = 'dead'") == []
    assert await _one(store, "SELECT COUNT(*) FROM conversations WHERE floor = 'waiting'") == 3


async def _one(store: Store, query: str) -> int:
    return int((await rows(store.settings.database_url, query))[0][0])


async def test_the_recipe_of_the_readme_comes_to_the_review_and_is_sent_with_one_more_yes(store: Store) -> None:
    assert RECIPE is not None
    said = re.findall(r"`([^`]+)`", RECIPE[1])
    owner = Owner("web", "reader")
    live = Live()
    async with opened(store.settings, {"web": WebMouth(live)}, live=live) as product, demo.at_work(product):
        await demo.talk(product, owner.address, ("Registrér virksomhed og klinik", *said, "anna@example.org"))
        page = await product.showing.page(owner)
        before = len(await product.listing.all_dossiers())
        await demo.talk(product, owner.address, ("ja",))
        after = len(await product.listing.all_dossiers())

    assert page is not None
    assert page.prompt is not None
    assert page.prompt.rows
    assert [each for each in page.entries if any(noted[0] == "refused" for noted in each.about.get("noted", ()))] == []
    assert after == before + 1


async def test_outside_a_demonstration_nobody_is_made_up(database: Database) -> None:
    assert await DemoAccounts(database, utc_now, demo=False, public_url="").made() == []
    production = Settings.model_construct(mode="production")
    with pytest.raises(CommandRefused):
        demo.settings_of(production)

"""The demonstration's store: what stands in it, who gets in, and that nobody does in production."""

from pathlib import Path

import pytest

from bot import demo
from bot.errors import CommandRefused
from bot.services.staff.demo_accounts import DemoAccounts
from bot.services.verifying import Verifying
from bot.services.worklist import Worklist
from bot.settings import SHIPPED_COMPANIES, Settings
from bot.wiring import opened, utc_now
from flows.review import Status
from storage.database import Database
from tests.storage.samples import rows

ROOT = Path(__file__).parents[2]


async def test_the_store_is_filled_and_its_staff_have_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # letters go into var/mail
    url = f"sqlite+aiosqlite:///{tmp_path / 'demo.db'}"
    settings = Settings(
        database_url=url, company_lookup=f"file:{ROOT / SHIPPED_COMPANIES}", public_url="http://sor.test"
    )

    lines = await demo.fill(settings)

    assert [line.partition(":")[0] for line in lines] == [
        "Ida Prøve (caseworker)",
        "Bo Prøve (caseworker)",
        "Eva Prøve (administrator)",
    ]
    assert all("http://sor.test/staff/enter/" in line for line in lines)
    async with opened(settings, {}) as product:
        ida = (await product.staff.team.everybody())[0]
        assert {each.kind for each in await Worklist(product.floor.queue, product.facts).items(ida)} == {
            "waiting", "dossier", "location_number", "request", "access_request",
        }  # fmt: skip
        assert {each.status for each in await product.listing.all_dossiers()} == {str(status) for status in Status}
        assert (await Verifying(product.database).everything()).faults == ()
    assert int((await rows(url, "SELECT COUNT(*) FROM organisations"))[0][0]) >= 1000
    assert await rows(url, "SELECT reason FROM arrivals WHERE state = 'dead'") == []
    assert int((await rows(url, "SELECT COUNT(*) FROM conversations WHERE floor = 'waiting'"))[0][0]) == 3


async def test_outside_a_demonstration_nobody_is_made_up(database: Database) -> None:
    assert await DemoAccounts(database, utc_now, demo=False, public_url="").made() == []
    production = Settings.model_construct(mode="production")
    with pytest.raises(CommandRefused):
        demo.settings_of(production)

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from unittest.mock import patch

from bot.services.listening import arrival_of_text
from bot.settings import Settings
from bot.wiring import Product, opened, utc_now
from flows.moment import micros
from storage import engines
from storage.hot import OneHop
from storage.values import Owner

OWNER = Owner("nowhere", "ane")


class FailsOnce(OneHop):
    """A connection on a disk that fails one commit of what was written."""

    failing = False

    def commit(self) -> None:
        if FailsOnce.failing and not self.execute("PRAGMA query_only").fetchone()[0]:
            FailsOnce.failing = False
            raise sqlite3.OperationalError("disk I/O error")
        super().commit()


@asynccontextmanager
async def on_a_failing_disk(url: str) -> AsyncIterator[Product]:
    """A product that takes turns, whose next commit fails."""
    settings = Settings.model_validate({"database_url": url, "company_lookup": "off"})
    with patch.object(engines, "OneHop", FailsOnce):
        async with opened(settings, {}) as product:
            FailsOnce.failing = True
            running = asyncio.create_task(product.turning.run())
            yield product
            product.turning.stop()
            await running


async def test_a_commit_that_fails_once_costs_no_answer_and_nobody_has_to_repeat_it(tmp_path: Path) -> None:
    async with on_a_failing_disk(f"sqlite+aiosqlite:///{tmp_path / 'sor.db'}") as product:
        await product.turning.keep([arrival_of_text(OWNER, "/start", micros(utc_now()))])
        async with asyncio.timeout(5):
            while not (page := await product.showing.page(OWNER)) or len(page.entries) < 2:
                await asyncio.sleep(0.01)

    assert [each.author for each in page.entries] == ["owner", "bot"]

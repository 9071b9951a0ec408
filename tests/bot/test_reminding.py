"""Reminders over restarts of the program."""

import asyncio
import datetime as dt
from pathlib import Path

from bot.services.listening import arrival_of_text
from bot.wiring import Product, opened
from flows.moment import micros
from storage.values import Owner
from tests.dialogues.house import BEGINS, rows, settings_in

ANNA = Owner("terminal", "anna")


async def hears(product: Product, text: str, now: dt.datetime) -> None:
    """Keep what was typed and take all turns that are due, in one cycle."""
    kept = asyncio.create_task(product.turning.keep([arrival_of_text(ANNA, text, micros(now))]))
    await asyncio.sleep(0)
    await product.turning.once()
    await kept


async def test_an_owner_who_comes_back_first_thing_after_a_start_is_not_reminded(tmp_path: Path) -> None:
    now = BEGINS
    async with opened(settings_in(tmp_path), {}, clock=lambda: now) as product:
        await hears(product, "registrér", now)

    now += dt.timedelta(hours=30)
    async with opened(settings_in(tmp_path), {}, clock=lambda: now) as product:
        await hears(product, "psykolog", now)

    assert [kind for (kind,) in rows(tmp_path, "SELECT kind FROM deliveries ORDER BY id")] == ["prompt", "prompt"]


async def test_a_reminder_is_written_once_however_often_the_program_starts(tmp_path: Path) -> None:
    now = BEGINS
    async with opened(settings_in(tmp_path), {}, clock=lambda: now) as product:
        await hears(product, "registrér", now)

    now += dt.timedelta(hours=30)
    for _ in range(3):
        async with opened(settings_in(tmp_path), {}, clock=lambda: now) as product:
            await product.turning.once()
            await product.turning.once()

    assert rows(tmp_path, "SELECT count(*) FROM deliveries WHERE kind = 'reminder'") == [(1,)]

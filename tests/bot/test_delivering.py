"""Stopping between two messages: what has left is written down, and what waits for it is said after the next start."""

import asyncio
from collections.abc import Iterator

import pytest

from bot.services.delivering import Delivering
from bot.services.listening import arrival_of_text
from flows.moment import micros
from storage.database import Database
from tests.bot.floor_house import ANE, Floor, floor_over
from tests.storage.samples import rows


@pytest.fixture
def floor(database_url: str, runner: asyncio.Runner) -> Iterator[Floor]:
    database = runner.run(Database.open(database_url))
    yield floor_over(database)
    runner.run(database.close())


async def test_what_waits_for_another_message_is_not_begun_when_it_is_time_to_stop(
    floor: Floor, database_url: str
) -> None:
    for text in ("registrér", "psykolog"):
        await floor.chat.turning.cycle([arrival_of_text(ANE, text, micros(floor.clock()))])

    await floor.delivering.once()
    await floor.delivering.finish()

    assert await rows(database_url, "SELECT state FROM deliveries ORDER BY id") == [("sent",), ("queued",)]
    again = Delivering(floor.database, floor.mouths, floor.clock)
    await again.recover()
    while await again.once():
        await again.finish()
    assert [each.id for each in floor.mouths[ANE.channel].said] == [1, 2]

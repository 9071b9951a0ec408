"""Two processes' bells over a real Redis."""

import asyncio
from contextlib import suppress

from bot.clients.bell import Bell
from tests.services.redis import redis, redis_url
from tests.services.servers import absent


async def _hears(url: str) -> bool:
    """Whether a bell hears another one ring."""
    woken = asyncio.Event()
    here, there = Bell(url, woken.set), Bell(url, lambda: None)
    running = [asyncio.create_task(bell.run()) for bell in (here, there)]
    try:
        async with asyncio.timeout(20):
            while not woken.is_set():
                there.ring()
                await asyncio.sleep(0.05)
        return woken.is_set()
    finally:
        for task in running:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


def test_a_bell_wakes_another_process() -> None:
    url = redis_url() or absent(redis())

    assert asyncio.run(_hears(str(url)))


def test_a_redis_that_is_not_there_stops_nobody() -> None:
    async def lives_without() -> bool:
        running = asyncio.create_task(Bell("redis://127.0.0.1:1/0", lambda: None).run())
        await asyncio.sleep(0.2)
        alive = not running.done()
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        return alive

    assert asyncio.run(lives_without())

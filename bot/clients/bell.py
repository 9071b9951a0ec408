"""A bell over Redis by which processes wake each other; without it each looks for itself, and nothing is lost."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

CHANNEL = "sor:something-to-do"
PAUSE = 5.0  # seconds before a lost connection is tried again

log = structlog.get_logger(__name__)


class Bell:
    """Rings for the other processes and wakes this one when they ring."""

    def __init__(self, url: str, woken: Callable[[], None]) -> None:
        self._redis = Redis.from_url(url)
        self._woken = woken
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Wake the other processes, soon and without waiting for it."""
        self._rung.set()

    async def run(self) -> None:
        """Ring and listen until cancelled; a lost connection is tried again and again."""
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(self._persist(self._listen))
                both.create_task(self._persist(self._ring))
        finally:
            await self._redis.aclose()

    async def _persist(self, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await work()
            except (RedisError, OSError) as error:
                log.warning("bell unreachable", error=type(error).__name__)
                await asyncio.sleep(PAUSE)

    async def _ring(self) -> None:
        await self._rung.wait()
        self._rung.clear()
        await self._redis.publish(CHANNEL, b"")

    async def _listen(self) -> None:
        async with self._redis.pubsub(ignore_subscribe_messages=True) as listening:
            await listening.subscribe(CHANNEL)
            async for _ in listening.listen():
                self._woken()

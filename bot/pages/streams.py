"""Streams of server-sent events: what they wait for, looks that are not broken off, and what a browser saw last."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.requests import Request

T = TypeVar("T")

PING = 15.0  # seconds until silence is broken, so that nothing on the way takes a stream for dead
MOST = 10**18
_looks: set["asyncio.Task[Any]"] = set()  # the loop itself keeps no task alive


async def whole(look: Coroutine[Any, Any, T]) -> T:
    """What a look at the database finds; a browser that leaves meanwhile does not break it off."""
    # A stream is cancelled when its browser goes. A query that is cut off in the middle costs its connection, and on
    # SQLite the thread behind it.
    task = asyncio.ensure_future(look)
    _looks.add(task)
    task.add_done_callback(_looks.discard)
    return await asyncio.shield(task)


async def rung(*bells: asyncio.Event, within: float) -> bool:
    """Whether one of these rings within so many seconds; whoever waits clears it."""
    waits = [asyncio.ensure_future(each.wait()) for each in bells]
    try:
        done, _ = await asyncio.wait(waits, timeout=within, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waits:
            each.cancel()
    return bool(done)


def seen_last(request: Request) -> int:
    """The number of the last thing a page has."""
    # A browser that connects again by itself repeats the old address, but says what it saw last.
    asked = request.query_params.get("after", ""), request.headers.get("last-event-id", "")
    return max(map(sequence, asked))


def sequence(text: str) -> int:
    """A number as a page sends it; 0 for anything else."""
    return min(int(text), MOST) if text.isascii() and text.isdigit() and len(text) < 20 else 0

"""Streams of server-sent events: what they wait for, and the number a browser saw last."""

import asyncio

from starlette.requests import Request

PING = 15.0  # seconds until silence is broken, so that nothing on the way takes a stream for dead
MOST = 10**18


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

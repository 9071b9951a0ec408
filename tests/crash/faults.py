"""Faults that are planted into a product to see whether the harness notices them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from typing import Any
from unittest.mock import patch

from bot.channels.telegram.intake import Intake
from bot.services.delivering import AT_MOST, Delivering
from bot.services.turning import Turning
from bot.services.writing import write
from flows.moment import micros
from storage.values import Delivery, NewArrival
from storage.work import Work

SPEAKS_FIRST, IN_TWO_PARTS, ACKNOWLEDGES_FIRST = "speaks first", "in two parts", "acknowledges first"
LATE = 0.1  # seconds


@contextmanager
def making(fault: str) -> Iterator[None]:
    """While this lasts the product has this fault; none where it is ""."""
    with ExitStack() as stack:
        for thing, name, instead in FAULTS[fault]:
            stack.enter_context(patch.object(thing, name, instead))
        yield


@asynccontextmanager
async def _speaking_first(self: Delivering, work: Work, kinds: Collection[str] = ()) -> AsyncIterator[list[Delivery]]:
    """Say what there is to say inside the transaction that marks it."""
    now = micros(self.clock())
    claimed = await work.deliveries.claim(now, tuple(self.mouths), AT_MOST, kinds)
    await work.deliveries.settle([await self._said(each) for each in claimed], now)
    yield claimed


async def _in_two_parts(self: Turning, batch: Sequence[NewArrival], only: int | None = None) -> bool:
    """Commit that the turns are taken, and then what they lead to."""
    now = self.clock()
    async with self.database.work() as work:
        await work.arrivals.add(batch)
        waiting = [
            each for each in await work.arrivals.waiting(micros(now), AT_MOST) if only in {None, each.arrival.id}
        ]
        if not waiting:
            return False
        decided = await self._decided(work, waiting, now)
        await work.arrivals.done(decided.done)
        await work.commit()
    async with self.database.work() as work:
        await write(work, decided, micros(now))
        await work.commit()
    self.said()
    return False


async def _acknowledging_first(self: Intake, updates: Sequence[Any]) -> bool:
    """Say that updates are kept, and keep them a little later."""

    async def later() -> None:
        await asyncio.sleep(LATE)
        await _take(self, updates)

    _late.append(asyncio.create_task(later()))
    return True


_late: list[asyncio.Task[None]] = []
_take = Intake.take

Fault = tuple[Any, str, Callable[..., Any]]
FAULTS: dict[str, tuple[Fault, ...]] = {
    "": (),
    SPEAKS_FIRST: ((Delivering, "_claimed", _speaking_first),),
    IN_TWO_PARTS: ((Turning, "cycle", _in_two_parts),),
    ACKNOWLEDGES_FIRST: ((Intake, "take", _acknowledging_first),),
}

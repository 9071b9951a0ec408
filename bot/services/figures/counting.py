"""Counting what was said, behind the turns: each line once, in the transaction that says how far all of them are."""

import asyncio
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from bot.services.figures.courses import Counted, settled
from flows.moment import micros
from storage.database import Database
from storage.search import MARGIN

SOME = 500  # lines in one transaction: a turn that comes meanwhile waits for no more than these
EVERY = 5.0  # seconds


@dataclass(frozen=True, slots=True)
class Counting:
    """Keeps the figures up with what was said, a minute behind it."""

    database: Database
    clock: Callable[[], dt.datetime]

    async def once(self) -> int:
        """Count some lines; how many that were."""
        before = micros(self.clock()) - MARGIN
        async with self.database.work() as work:
            lines = [*settled(await work.counting.uncounted(SOME), before)]
            if not lines:
                return 0
            here = {line.conversation_id for line in lines}
            counted = Counted(await work.counting.flows(here))
            counted.courses = {(each.conversation_id, each.number): each for each in await work.counting.courses(here)}
            counted.steps = {
                (each.conversation_id, each.number, each.question): each for each in await work.counting.steps(here)
            }
            counted.waits = {(each.conversation_id, each.asked_at): each for each in await work.counting.waiting(here)}
            for line in lines:
                counted.add(line)
            await work.counting.keep(counted.courses.values(), counted.steps.values(), counted.waits.values())
            await work.counting.mark(lines[-1].id)
            await work.commit()
        return len(lines)

    async def all(self) -> None:
        """Count everything that was said until a minute ago."""
        while await self.once():
            pass

    async def run(self) -> None:
        """Count what is said, until cancelled."""
        while True:
            await self.all()
            await asyncio.sleep(EVERY)

"""Taking in the words of what was said, behind the turns, so that nobody's answer waits for it."""

import asyncio
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from flows.moment import micros
from flows.search_words import line_words
from storage.database import Database

SOME = 500  # lines in one transaction: a turn that comes meanwhile waits for no more than these
PAGES = 200  # of the index, in one step of putting it together anew
EVERY = 1.0  # seconds


@dataclass(frozen=True, slots=True)
class TakingIn:
    """Keeps the words of all transcripts up with what was said."""

    database: Database
    clock: Callable[[], dt.datetime]

    async def once(self) -> int:
        """Take in some of what was said; how many lines that were."""
        async with self.database.reading() as reading:
            unread = await reading.search.unread(SOME)
        if unread:
            lines = [(each.id, line_words(each.text, each.at, each.author, **each.sifted)) for each in unread]
            async with self.database.work() as work:
                await work.search.take_in(lines, micros(self.clock()))
                await work.commit()
        return len(unread)

    async def all(self) -> None:
        """Take in everything that was said until now."""
        while await self.once() == SOME:
            pass

    async def tidy(self) -> None:
        """Put the index together anew, in steps, so that words that were forgotten stand in it no longer."""
        pages = -PAGES  # the minus sign of the first step has all parts taken up
        while await self._step(pages):
            pages = PAGES

    async def _step(self, pages: int) -> bool:
        async with self.database.work() as work:
            more = await work.search.tidy(pages)
            await work.commit()
        return more

    async def run(self) -> None:
        """Take in what is said, until cancelled."""
        while True:
            await self.all()
            await asyncio.sleep(EVERY)

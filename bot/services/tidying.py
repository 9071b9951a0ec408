"""Tidying: what is kept only for a time is deleted when the time is over."""

import asyncio
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from bot.services.transcripts.taking_in import TakingIn
from flows.moment import micros
from storage.database import Database

# Telegram counts its updates anew after a week, so repeats are told apart for that long.
ARRIVALS_KEPT = dt.timedelta(days=7)
CODES_KEPT = dt.timedelta(days=30)  # beyond their end: an expired link still sends a fresh one
ACCESS_KEPT = dt.timedelta(days=1)  # attempts of staff to sign in are counted for as long
EVERY = 3600.0  # seconds


@dataclass(frozen=True, slots=True)
class Tidying:
    """Deletes arrivals whose turns are taken, codes and sittings past their end, and traces of the written-over."""

    database: Database
    clock: Callable[[], dt.datetime]

    async def once(self) -> None:
        """Delete what is due now."""
        now = self.clock()
        async with self.database.work() as work:
            await work.arrivals.prune(micros(now - ARRIVALS_KEPT))
            await work.codes.prune(micros(now - CODES_KEPT))
            await work.access.prune(micros(now - ACCESS_KEPT))
            await work.leads.prune(micros(now))
            await work.commit()
        await TakingIn(self.database, self.clock).tidy()
        await self.database.forget_what_was()

    async def run(self) -> None:
        """Tidy now and every hour, until cancelled."""
        while True:
            await self.once()
            await asyncio.sleep(EVERY)

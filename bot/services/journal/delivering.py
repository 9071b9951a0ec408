"""Delivering packages to the journal: put together anew each time, and there once."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from bot.clients.journal import Journal
from bot.services.journal.packing import LANGUAGE, Packing
from flows.moment import micros
from flows.phrases import phrase
from storage.database import Database
from storage.values import StoredErrand
from storage.work import Reading


@dataclass(frozen=True, slots=True)
class JournalDelivery:
    """Takes the package that an errand asks for to the journal."""

    database: Database
    packing: Packing
    journal: Journal
    clock: Callable[[], dt.datetime]

    async def deliver(self, errand: StoredErrand) -> None:
        """Deliver it and say where it lies; one that lies there already is left as it is."""
        decision_id = int(errand.about["decision"])
        async with self.database.reading() as reading:
            known = await reading.journal.find(decision_id)
            if known is None or known.delivered_at is not None:
                return
            decision = next(each for each in await reading.reviews.decisions(errand.key) if each.id == decision_id)
            dossier = await reading.dossiers.get(decision.dossier_id)
            maker = await self._name(reading, decision.maker)
        package = await self.packing.package(dossier, decision, maker)
        await self.journal.put(package)
        async with self.database.work() as work:
            await work.journal.delivered(decision_id, package.name, micros(self.clock()))
            await work.commit()

    async def _name(self, reading: Reading, maker: str) -> str:
        """What whoever decided is called: one of the staff, or the owner, who is named in the dossier alone."""
        members = {each.author: each.name for each in await reading.staff.all_members()}
        return members.get(maker) or self.packing.papers.words[LANGUAGE](phrase("pdf-journal-by-owner"))

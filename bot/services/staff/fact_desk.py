"""Service facts in the hands of the head of support: shown, and recorded from a day on, by whom stands in the audit."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from bot.services.fact_keeping import FactKeeping, Standing
from bot.services.fact_shapes import check, check_name
from bot.services.staff.noting import Deed, note, permit
from flows.moment import micros
from flows.rights import Right
from storage.staff_values import StaffMember
from storage.values import NewFact


@dataclass(frozen=True, slots=True)
class FactDesk:
    """What the console does with service facts; whoever may not is refused, and every look is in the audit."""

    keeping: FactKeeping

    def today(self) -> dt.date:
        """The day in Denmark."""
        return self.keeping.today()

    async def in_force(self, by: StaffMember) -> list[Standing]:
        """What is in force today."""
        await self._seen(by, None)
        return await self.keeping.in_force()

    async def one(self, kind: str, key: str, by: StaffMember) -> tuple[Standing | None, list[NewFact]]:
        """A fact as it stands today, where it does, and all that was recorded of it, newest first; as `check_name`."""
        check_name(kind, key)
        await self._seen(by, [kind, key])
        standing = next((each for each in await self.keeping.in_force() if (each.kind, each.key) == (kind, key)), None)
        recorded = [each for each in await self.keeping.history() if (each.kind, each.key) == (kind, key)]
        return standing, recorded[::-1]

    def judged(self, kind: str, key: str, value: Any, by: StaffMember) -> None:
        """Nothing, where this may be recorded; otherwise raises `FactRefused`."""
        permit(by, Right.FACTS)
        check(kind, key, value)

    async def set(self, kind: str, key: str, value: Any, valid_from: dt.date, by: StaffMember) -> None:
        """Let a fact have this value from a day on; raises `FactRefused` where it cannot."""
        permit(by, Right.FACTS)
        await self.keeping.set(kind, key, value, valid_from, by.name, actor=by.author)

    async def end(self, kind: str, key: str, valid_from: dt.date, by: StaffMember) -> None:
        """Let a fact count no more from a day on; raises `FactRefused` where none counts then."""
        permit(by, Right.FACTS)
        await self.keeping.end(kind, key, valid_from, by.name, actor=by.author)

    async def lasts(
        self, kind: str, key: str, value: Any, days: tuple[dt.date, dt.date | None], by: StaffMember
    ) -> None:
        """Let a fact that begins on the first of these days end after the last one, and at no earlier end recorded."""
        permit(by, Right.FACTS)
        first, last = days
        ended: dict[dt.date, bool] = {}
        for each in await self.keeping.history():
            if (each.kind, each.key) == (kind, key):
                ended[each.valid_from] = each.value is None
        for day, ends in sorted(ended.items()):
            if ends and day > first and (last is None or day <= last):
                await self.set(kind, key, value, day, by)
        if last is not None:
            await self.end(kind, key, last + dt.timedelta(days=1), by)

    async def _seen(self, by: StaffMember, what: list[str] | None) -> None:
        permit(by, Right.FACTS)
        async with self.keeping.database.work() as work:
            await note(work, micros(self.keeping.clock()), Deed("facts_seen", by.author, what))
            await work.commit()

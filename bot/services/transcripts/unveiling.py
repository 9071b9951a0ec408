"""Unveiling personal data: for a while, for one person, in one conversation, with a reason that the audit keeps."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from bot.services.staff.noting import Deed, note, permit
from bot.services.staff.refusals import StaffRefused
from flows.cleaning import clean
from flows.masking import mask
from flows.moment import micros
from flows.rights import Right
from storage.database import Database
from storage.insight import Unveiled
from storage.staff_values import StaffMember
from storage.work import Reading

LASTS = dt.timedelta(hours=1)
SHORTEST, LONGEST = 5, 500  # letters of a reason


@dataclass(frozen=True, slots=True)
class Unveiling:
    """Lifts the veil."""

    database: Database
    clock: Callable[[], dt.datetime]

    async def unveil(self, conversation_id: int, reason: str, by: StaffMember) -> None:
        """Let somebody read the personal data of a conversation for an hour; raises `StaffRefused` without a reason."""
        permit(by, Right.REVEAL)
        said = mask(clean(reason)).strip()[:LONGEST]
        if len(said) < SHORTEST:
            raise StaffRefused("reason")
        now = self.clock()
        unveiled = Unveiled(conversation_id, by.author, said, micros(now), micros(now + LASTS))
        async with self.database.work() as work:
            await work.conversations.get(conversation_id)
            await work.insight.unveil(unveiled)
            await note(work, micros(now), Deed("unveiled", by.author, [conversation_id, said]))
            await work.commit()

    async def lifted(self, reading: Reading, conversation_id: int, by: StaffMember) -> bool:
        """Whether somebody may read the personal data of a conversation now."""
        return await reading.insight.unveiled_until(conversation_id, by.author) > micros(self.clock())

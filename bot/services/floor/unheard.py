"""Dead letters: what could not be heard though it was tried three times, and the two ways out of it."""

from dataclasses import dataclass

from bot.services.floor.acting import Acting
from bot.services.floor.refusals import FloorRefused
from bot.services.staff.noting import Deed, note, permit
from flows.rights import Right
from storage.staff_values import StaffMember
from storage.values import DeadLetter, NewEntry


@dataclass(frozen=True, slots=True)
class Unheard:
    """Shows them and settles them; none is settled twice."""

    acting: Acting

    async def of(self, conversation_id: int, by: StaffMember) -> list[DeadLetter]:
        """Those of one conversation, oldest first."""
        permit(by, Right.READ)
        async with self.acting.database.reading() as reading:
            return await reading.arrivals.dead_in(conversation_id)

    async def hear_again(self, conversation_id: int, arrival_id: int, by: StaffMember) -> None:
        """Let one be heard once more, now that what stood in its way is mended."""
        deed = Deed("heard_again", by.author, [conversation_id, arrival_id])
        await self._settle(conversation_id, arrival_id, by, deed)

    async def see_to(self, conversation_id: int, arrival_id: int, by: StaffMember) -> None:
        """Take one off the list: it was seen to in another way, by telephone say."""
        deed = Deed("unheard_seen_to", by.author, [conversation_id, arrival_id])
        await self._settle(conversation_id, arrival_id, by, deed)

    async def _settle(self, conversation_id: int, arrival_id: int, by: StaffMember, deed: Deed) -> None:
        # The conversation itself is not read: it may be what could not be read.
        permit(by, Right.SPEAK)
        now = self.acting.micros()
        async with self.acting.database.work() as work:
            settle = work.arrivals.revive if deed.act == "heard_again" else work.arrivals.see_to
            if not await settle(conversation_id, arrival_id):
                await work.conversations.get(conversation_id)  # raises where there is none
                raise FloorRefused("seen_to")
            await work.transcripts.add([NewEntry(conversation_id, now, by.author, deed.act, "", audience="staff")])
            await note(work, now, deed)
            await work.commit()
        self.acting.woken()

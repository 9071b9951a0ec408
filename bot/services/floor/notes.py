"""Notes on a conversation, for staff alone: their own table, and no path to anything that is sent."""

from dataclasses import dataclass

from bot.services.floor.acting import Acting
from bot.services.floor.wording import masked
from bot.services.staff.noting import permit
from flows.rights import Right
from storage.notes import ChatNote
from storage.staff_values import StaffMember

MOST = 500


@dataclass(frozen=True, slots=True)
class Noting:
    """Writes notes down and shows them."""

    acting: Acting

    async def write(self, conversation_id: int, text: str, by: StaffMember) -> None:
        """Add a note that every colleague reads and no owner ever does."""
        permit(by, Right.SPEAK)
        said = masked(text)
        async with self.acting.on(conversation_id) as act:
            await act.work.notes.add(conversation_id, act.moment.micros, by.author, said)
            act.done("noted", by.author)
            await act.commit()

    async def after(self, conversation_id: int, note_id: int, by: StaffMember) -> tuple[ChatNote, ...]:
        """The notes after this one, oldest first; looking at a conversation is chained where it is opened."""
        permit(by, Right.READ)
        async with self.acting.database.reading() as reading:
            return await reading.notes.after(conversation_id, note_id, MOST)

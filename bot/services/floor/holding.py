"""Who holds a conversation: claimed by one, handed on to another, back to the queue, back to the bot."""

from dataclasses import dataclass

from bot.services.floor.acting import NOWHERE, Act, Acting
from bot.services.floor.refusals import FloorRefused, Taken
from bot.services.floor.wording import masked
from bot.services.listening import Listening
from bot.services.staff.noting import Deed, note, permit
from flows.conversations import Conversation
from flows.floor import Floor
from flows.handing_over import claimed
from flows.heard import Passed
from flows.queues import QUEUES
from flows.rights import Right
from storage.staff_values import StaffMember
from storage.values import NewArrival
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Holding:
    """Moves the floor of conversations; the owner is told of every move, in their language, in the same commit."""

    acting: Acting
    listening: Listening  # takes the turns with which the bot speaks again

    async def claim(self, conversation_id: int, by: StaffMember) -> None:
        """Take a conversation, from the bot or from the queue; of many at once one has it, the others get `Taken`."""
        permit(by, Right.SPEAK)
        async with self.acting.on(conversation_id) as act:
            holder = act.conversation.held_by
            if holder == by.author:
                return
            if holder is not None:
                raise Taken(holder)
            _given(act, by, by, "claim")
            await act.commit()

    async def take_over(self, conversation_id: int, by: StaffMember) -> None:
        """Take a conversation that a colleague holds; their notes and drafts stay."""
        permit(by, Right.SPEAK)
        async with self.acting.on(conversation_id) as act:
            if act.conversation.held_by == by.author:
                return
            move = "claim" if act.conversation.held_by is None else "take_over"
            _given(act, by, by, move)
            await act.commit()

    async def transfer(self, conversation_id: int, to: StaffMember, note: str, by: StaffMember) -> None:
        """Hand a conversation that one holds on to a colleague, who reads the note; without a note it stays."""
        permit(by, Right.SPEAK)
        permit(to, Right.SPEAK)
        text = masked(note)
        async with self.acting.on(conversation_id) as act:
            held(act.conversation, by)
            if to.id == by.id:
                raise FloorRefused("to_self")
            await act.work.notes.add(conversation_id, act.moment.micros, by.author, text)
            _given(act, to, by, "transfer")
            await act.commit()

    async def requeue(self, conversation_id: int, by: StaffMember, queue: str = "") -> None:
        """Put a conversation that one holds back into a queue, where it has waited as long as it had."""
        if queue and queue not in QUEUES:
            raise FloorRefused("no_such_queue")
        await self._hand(conversation_id, "requeue", by, queue)

    async def release(self, conversation_id: int, by: StaffMember) -> None:
        """Give a conversation that one holds back to the bot, which recaps and asks the same question again."""
        await self._hand(conversation_id, "release", by)

    async def _hand(self, conversation_id: int, move: str, by: StaffMember, queue: str = "") -> None:
        permit(by, Right.SPEAK)
        async with self.acting.database.reading() as reading:
            conversation = await reading.conversations.get(conversation_id)
        held(conversation, by)
        await self.listening.keep([_handed(conversation, move, by, self.acting.micros(), queue)])

    async def free(self, of: StaffMember, by: StaffMember) -> int:
        """Put every conversation that somebody holds back into its queue, in one act; how many there were.

        For themselves, or for a colleague as an administrator says. What else they hold is `Freeing`'s.
        """
        permit(by, Right.SPEAK if of.id == by.id else Right.STAFF)
        now = self.acting.micros()
        async with self.acting.database.work() as work:
            freed = await free_held(work, of, now)
            await note(work, now, Deed("work_freed", by.author, [of.author, freed]))
            await work.commit()
        self.acting.woken()
        return len(freed)


async def free_held(work: Work, of: StaffMember, now: int) -> list[int]:
    """Put every conversation that somebody holds back into its queue, with the transaction under way; which ones."""
    conversations = await work.floors.held_by(of.author)
    if conversations:
        await work.arrivals.add([_handed(each, "requeue", of, now, cause="absent") for each in conversations])
    return [each.id for each in conversations]


def held(conversation: Conversation, by: StaffMember) -> None:
    """Nothing, where they hold this conversation; otherwise raises `FloorRefused`, or `Taken` by whom."""
    if conversation.floor != Floor.STAFF or conversation.held_by != by.author:
        raise FloorRefused("not_held") if conversation.held_by is None else Taken(conversation.held_by)


def _given(act: Act, to: StaffMember, by: StaffMember, move: str) -> None:
    act.carry(claimed(act.talk, to.author, to.name, move), by.author)
    if act.owner == NOWHERE:
        act.answered()  # whoever has it on no screen is talked with elsewhere, and no silence here is one


def _handed(
    conversation: Conversation, move: str, by: StaffMember, now: int, queue: str = "", cause: str = ""
) -> NewArrival:
    heard = Passed(move, by.author, by.name, conversation.epoch, queue, cause)
    return NewArrival(NOWHERE, heard, "", now, conversation_id=conversation.id)

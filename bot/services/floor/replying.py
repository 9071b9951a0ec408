"""What staff write to owners: stopped where something newer came, undone within five seconds, followed on its way."""

from dataclasses import dataclass

from bot.services import tokens
from bot.services.floor.acting import NOWHERE, Act, Acting
from bot.services.floor.refusals import FloorRefused, Overtaken, Taken
from bot.services.floor.wording import masked
from bot.services.staff.noting import permit
from flows.canned import GAPS, gaps
from flows.cleaning import clean
from flows.handing_over import claimed
from flows.heard import Spoke
from flows.masking import mask
from flows.rights import Right
from storage.floors import SOURCE
from storage.staff_values import StaffMember, Unsaid
from storage.values import Entry, NewArrival, ReplyState

HOLD = 5_000_000  # microseconds in which a reply can be undone
MOST = 200
_DECIDED = {"queued": "sent_again", "sent": "let_stand", "dropped": "given_up"}  # by what became of a message


@dataclass(frozen=True, slots=True)
class Written:
    """A reply as its author wrote it."""

    text: str
    seen: int  # the id of the last line its author had before them; 0 before there was one
    key: str = ""  # chosen by whoever sends it, so that it is not sent twice; "" draws one
    anyway: bool = False  # newer lines were shown, and it is to be sent all the same
    take_over: bool = False  # a colleague holds the conversation, which is to be taken with it


@dataclass(frozen=True, slots=True)
class Replying:
    """Sends replies. One that is sent where the bot, or nobody yet, has the floor claims the conversation with it."""

    acting: Acting

    async def reply(self, conversation_id: int, written: Written, by: StaffMember) -> str:
        """Send a reply and give its key; the owner reads it after five seconds, within which it can be undone.

        Raises `Overtaken` with the newer lines where its author had not seen all there is, and `Taken` where a
        colleague holds the conversation; what was written is kept as a draft then.
        """
        permit(by, Right.SPEAK)
        text = masked(written.text)
        if gaps(text) & set(GAPS):
            raise FloorRefused("gap")
        async with self.acting.on(conversation_id) as act:
            refused = await self._refused(act, written, by)
            if refused is not None:
                await act.work.notes.keep_draft(conversation_id, by.author, text, act.moment.micros)
                await act.commit()
                raise refused
            _take_floor(act, by)
            key = await self._send(act, text, written.key or tokens.code(), by)
            await act.commit()
        return key

    async def _refused(self, act: Act, written: Written, by: StaffMember) -> FloorRefused | None:
        holder = act.conversation.held_by
        if act.owner == NOWHERE:
            return FloorRefused("nowhere")
        if holder not in {None, by.author} and not written.take_over:
            return Taken(str(holder))
        newer = await _newer(act, written.seen, by)
        if (newer or await act.work.floors.unheard(act.conversation.id)) and not written.anyway:
            return Overtaken(newer)
        return None

    async def _send(self, act: Act, text: str, key: str, by: StaffMember) -> str:
        now, here = act.moment.micros, act.conversation.id
        spoke = Spoke(by.author, by.name, text, key)
        held = NewArrival(NOWHERE, spoke, text, now, SOURCE, key, not_before=now + HOLD, conversation_id=here)
        await act.work.arrivals.add([held])
        await act.work.notes.keep_draft(here, by.author, "", now)
        act.line(by.author, "held", text, key=key, until=now + HOLD)
        act.answered()
        act.done("replied", by.author, key=key)
        return key

    async def undo(self, conversation_id: int, key: str, by: StaffMember) -> str:
        """Take one's reply back before it is said, and give its words as a draft; too late raises `FloorRefused`."""
        permit(by, Right.SPEAK)
        async with self.acting.on(conversation_id) as act:
            text = await act.work.floors.undo(conversation_id, key, by.author)
            if text is None:
                raise FloorRefused("too_late")
            await act.work.notes.keep_draft(conversation_id, by.author, text, act.moment.micros)
            act.line(by.author, "undone", key=key)
            if act.conversation.held_by == by.author:
                act.owes()
            act.done("undone", by.author, key=key)
            await act.commit()
        return text

    async def states(self, conversation_id: int, by: StaffMember) -> dict[str, ReplyState]:
        """How far each reply in a conversation has come, by its key."""
        permit(by, Right.READ)
        async with self.acting.database.reading() as reading:
            return await reading.floors.replies(conversation_id)

    async def unsaid(self, conversation_id: int, by: StaffMember) -> tuple[Unsaid, ...]:
        """What else did not arrive in a conversation, or only maybe did: receipts, decisions, notices, papers."""
        permit(by, Right.READ)
        async with self.acting.database.reading() as reading:
            return await reading.unsaid.of(conversation_id)

    async def send_again(self, conversation_id: int, delivery_id: int, by: StaffMember) -> None:
        """Say once more what failed, or what was maybe sent and is not there as the owner says."""
        await self._decide(conversation_id, delivery_id, by, again=True)

    async def let_stand(self, conversation_id: int, delivery_id: int, by: StaffMember) -> None:
        """Let what was maybe sent count as sent, and give up what failed."""
        await self._decide(conversation_id, delivery_id, by, again=False)

    async def _decide(self, conversation_id: int, delivery_id: int, by: StaffMember, *, again: bool) -> None:
        permit(by, Right.SPEAK)
        async with self.acting.on(conversation_id) as act:
            reason = f"decided by {by.author}"
            state = await act.work.unsaid.decide(conversation_id, delivery_id, reason, again=again)
            if not state:
                raise FloorRefused("too_late")
            act.line(by.author, _DECIDED[state], delivery=delivery_id)
            act.done(_DECIDED[state], by.author, delivery=delivery_id)
            await act.commit()

    async def keep_draft(self, conversation_id: int, text: str, by: StaffMember) -> None:
        """Keep what somebody is writing; it is theirs alone, and no owner and no colleague reads it."""
        permit(by, Right.SPEAK)
        async with self.acting.database.work() as work:
            now = self.acting.micros()
            await work.notes.keep_draft(conversation_id, by.author, mask(clean(text)), now)
            await work.commit()

    async def draft(self, conversation_id: int, by: StaffMember) -> str:
        """What somebody was writing; "" where it is nothing."""
        async with self.acting.database.reading() as reading:
            return await reading.notes.draft(conversation_id, by.author)


async def _newer(act: Act, seen: int, by: StaffMember) -> tuple[Entry, ...]:
    """The lines after the last one seen; what one wrote oneself, and what the bot said of it, is no news."""
    lines = await act.work.transcripts.after(act.conversation.id, seen, MOST, "staff")
    others = [each for each in lines if by.author not in {each.author, each.about.get("by")}]
    # A reply that leaves was seen by whoever saw it held back.
    held = {each.about["key"] for each in others if each.kind == "held"}
    return tuple(each for each in others if each.kind != "reply" or each.about["key"] in held)


def _take_floor(act: Act, by: StaffMember) -> None:
    """A reply is a claim: from then on the bot is silent."""
    holder = act.conversation.held_by
    if holder != by.author:
        act.carry(claimed(act.talk, by.author, by.name, "claim" if holder is None else "take_over"), by.author)

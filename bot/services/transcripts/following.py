"""A transcript as it grows, by sequence number: whoever is cut off goes on after the last line they have."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.errors import BotError
from bot.services.staff.noting import Deed, note, permit
from bot.services.transcripts.people import People, shown
from bot.services.transcripts.unveiling import Unveiling
from flows.conversations import Conversation
from flows.moment import micros
from flows.rights import Right
from storage.database import Database
from storage.errors import NotFound
from storage.staff_values import StaffMember
from storage.values import Entry
from storage.work import Reading

SOME = 200  # lines at a time
HOUR = 3_600_000_000  # microseconds


class NoSuchConversation(BotError):
    """There is no conversation with this number."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Who has the floor, and how far each message has come: what changes without a line of its own."""

    floor: str
    held_by: str | None
    replies: tuple[tuple[str, str], ...]  # each reply's key and state, and of all else what was lost


@dataclass(frozen=True, slots=True)
class Following:
    """Gives staff the lines of one conversation, from any of them on, veiled as far as they have not unveiled them."""

    database: Database
    clock: Callable[[], dt.datetime]
    people: People
    unveiling: Unveiling
    looks: dict[tuple[int, str], int] = field(default_factory=dict)  # when each look was last written down

    async def after(self, conversation_id: int, entry_id: int, by: StaffMember) -> tuple[Entry, ...]:
        """The next lines after this one, oldest first; none where there are none yet."""
        permit(by, Right.READ)
        async with self.database.reading() as reading:
            lines = await reading.transcripts.after(conversation_id, entry_id, SOME, "staff")
            return await self._shown(reading, conversation_id, lines, by) if lines else ()

    async def around(self, conversation_id: int, entry_id: int, by: StaffMember) -> tuple[Entry, ...]:
        """The lines around one, as its permanent link shows them: the newest where it is 0."""
        permit(by, Right.READ)
        async with self.database.reading() as reading:
            if entry_id:
                before = await reading.transcripts.up_to(conversation_id, entry_id, SOME // 2, "staff")
                lines = before + await reading.transcripts.after(conversation_id, entry_id, SOME // 2, "staff")
            else:
                lines = await reading.transcripts.last(conversation_id, SOME, "staff")
            return await self._shown(reading, conversation_id, lines, by)

    async def opened(self, conversation_id: int, by: StaffMember) -> None:
        """Write down that somebody has opened a conversation; raises `NoSuchConversation`."""
        permit(by, Right.READ)
        now = micros(self.clock())
        async with self.database.work() as work:
            await conversation_of(work, conversation_id)
            await note(work, now, Deed("conversation_viewed", by.author, conversation_id))
            await work.commit()
        for each in [look for look, at in self.looks.items() if now - at >= HOUR]:
            del self.looks[each]
        self.looks[conversation_id, by.author] = now

    async def watched(self, conversation_id: int, by: StaffMember) -> None:
        """As `opened`, of a page that stays open or is read by a program: written down once an hour."""
        permit(by, Right.READ)
        if micros(self.clock()) - self.looks.get((conversation_id, by.author), -HOUR) >= HOUR:
            await self.opened(conversation_id, by)

    async def standing(self, conversation_id: int, by: StaffMember) -> Standing:
        """How a conversation stands now; raises `NoSuchConversation`."""
        permit(by, Right.READ)
        async with self.database.reading() as reading:
            try:
                conversation = await reading.conversations.get(conversation_id)
            except NotFound as missing:
                raise NoSuchConversation(str(conversation_id)) from missing
            replies = await reading.floors.replies(conversation_id)
            unsaid = await reading.unsaid.of(conversation_id)
        states = sorted((each.key, each.state) for each in replies.values())
        lost = [(f"delivery-{each.delivery_id}", each.state) for each in unsaid]
        return Standing(conversation.floor, conversation.held_by, (*states, *lost))

    async def _shown(
        self, reading: Reading, conversation_id: int, lines: tuple[Entry, ...], by: StaffMember
    ) -> tuple[Entry, ...]:
        lines = tuple([await _with_earlier(reading, each) for each in lines])
        if await self.unveiling.lifted(reading, conversation_id, by):
            return lines
        known = await self.people.of(reading, [await conversation_of(reading, conversation_id)])
        return tuple(shown(each, known[conversation_id]) for each in lines)


async def conversation_of(reading: Reading, conversation_id: int) -> Conversation:
    """A conversation by its number; raises `NoSuchConversation`."""
    try:
        return await reading.conversations.get(conversation_id)
    except NotFound as missing:
        raise NoSuchConversation(str(conversation_id)) from missing


async def _with_earlier(reading: Reading, line: Entry) -> Entry:
    """A line that rewrote an earlier one, or was heard again, with the number of that one; any other as it is."""
    name, value = ("ref", line.about.get("ref")) if line.kind == "edited" else ("unheard", line.about.get("again"))
    earlier = await reading.transcripts.earlier(line, name, value) if value else None
    return replace(line, about={**line.about, "earlier": earlier}) if earlier else line

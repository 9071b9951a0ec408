"""Who waits for a person, in the order in which they are due, and who talks with one."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.services.floor.acting import Acting
from bot.services.staff.noting import permit
from flows.conversations import Conversation
from flows.floor import Floor
from flows.queue_times import FloorChange, Waited, handed_on, owed, waited, wrote_since
from flows.queues import queue_of
from flows.rights import Right
from flows.stages import OPEN
from flows.telling import organisation_of
from storage.staff_values import StaffMember
from storage.work import Reading

MOST = 500
_NEVER = dt.datetime.max.replace(tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One conversation as the queue shows it."""

    conversation_id: int
    language: str
    queue: str  # professional | technical
    held_by: str | None  # staff:<id>, once somebody has claimed it
    flow: str  # what the owner is at, or ""
    company: str  # what it is called so far, or ""
    stuck_at: str  # the place at which a person was asked for
    got_past: bool  # the owner has come on from there since
    time: Waited
    wrote: bool = False  # to whoever holds it, and has no answer yet
    handed_on_by: str = ""  # the name of the colleague from whom its holder has it


@dataclass(frozen=True, slots=True)
class Queue:
    """Shows who waits; the times are worked out anew with each look."""

    acting: Acting

    async def waiting(self, by: StaffMember, queue: str = "") -> tuple[QueueRow, ...]:
        """Who waits, in one queue or in both: by the time at which they are due, then by how long they have waited."""
        permit(by, Right.READ)
        async with self.acting.database.reading() as reading:
            found = await reading.floors.waiting(MOST)
            rows = await self._rows(reading, (each for each in found if queue in {"", queue_of(each)}))
        return tuple(sorted(rows, key=_order))

    async def newest(self, by: StaffMember) -> int:
        """When the last of those who wait unclaimed began to, in microseconds; 0 where nobody waits."""
        permit(by, Right.READ)
        async with self.acting.database.reading() as reading:
            found = await reading.floors.waiting(MOST)
        return max((each.owed_since for each in found if each.held_by is None), default=0)

    async def held(self, by: StaffMember, holder: StaffMember) -> tuple[QueueRow, ...]:
        """The conversations that one of the staff holds; whoever is owed an answer there is due one."""
        permit(by, Right.READ)
        async with self.acting.database.reading() as reading:
            found = await reading.floors.held_by(holder.author)
            changes = await reading.floors.changes(each.id for each in found)
            names = {each.author: each.name for each in await reading.staff.all_members()}
        now = self.acting.clock()
        facts = await self.acting.facts.in_force(now)
        return tuple(_held(each, changes.get(each.id, ()), owed(each, facts, now), names) for each in found)

    async def _rows(self, reading: Reading, conversations: Iterable[Conversation]) -> list[QueueRow]:
        now = self.acting.clock()
        facts = await self.acting.facts.in_force(now)
        listed = list(conversations)
        changes = await reading.floors.changes(each.id for each in listed)
        return [_row(each, waited(changes.get(each.id, ()), facts, now)) for each in listed]


def _order(row: QueueRow) -> tuple[dt.datetime, dt.timedelta]:
    return row.time.due or _NEVER, -row.time.waited


def _held(
    conversation: Conversation, changes: Sequence[FloorChange], time: Waited, names: Mapping[str, str]
) -> QueueRow:
    handed = handed_on(changes)
    return replace(
        _row(conversation, time),
        wrote=wrote_since(conversation, changes),
        handed_on_by=names.get(handed.by, "") if handed is not None else "",
    )


def _row(conversation: Conversation, time: Waited) -> QueueRow:
    draft = conversation.draft
    return QueueRow(
        conversation_id=conversation.id,
        language=conversation.language,
        queue=queue_of(conversation),
        held_by=conversation.held_by,
        flow=draft.flow if draft is not None else "",
        company=organisation_of(draft) if draft is not None else "",
        stuck_at=conversation.stuck_at,
        got_past=conversation.floor == Floor.WAITING and _has_come_past(conversation),
        time=time,
    )


def _has_come_past(conversation: Conversation) -> bool:
    """Whether an owner who waits has answered what they asked for help with: they are asked whether they still want it.

    Nobody is stuck, and so nobody comes past it, in a case that was begun or filled in for them by a person.
    """
    draft, pending = conversation.draft, conversation.pending
    if pending is not None and pending.kind == "person":
        return True
    return draft is not None and draft.stage in OPEN and not conversation.stuck_at

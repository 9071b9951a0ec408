"""The transcripts: lines that are only ever added."""

import json
from collections.abc import Sequence

from sqlalchemy import BigInteger, Select, Text, bindparam, select
from sqlalchemy.sql.elements import ClauseElement

from storage.hot import Jobs
from storage.statements import Row, Statement, adding, among, as_list, as_row, at_most, word
from storage.tables import entries
from storage.values import Entry, NewEntry

# Who reads which lines: an owner never reads what is for staff only.
_READS = {"all": ("all",), "staff": ("all", "staff")}


class Transcripts:
    """The transcripts of all conversations."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, new: Sequence[NewEntry]) -> None:
        """Add these lines, in this order."""
        await self._jobs.many(_ADD, [as_row(each) for each in new])

    async def after(self, conversation_id: int, entry_id: int, at_most: int, audience: str) -> tuple[Entry, ...]:
        """The first lines after this one; for the audience "all" only what an owner may read."""
        rows = await self._jobs.fetch(_AFTER, _values(conversation_id, at_most, audience) | {"entry_id": entry_id})
        return tuple(map(entry_from, rows))

    async def up_to(self, conversation_id: int, entry_id: int, at_most: int, audience: str) -> tuple[Entry, ...]:
        """The lines up to this one, with it, oldest first: at most so many."""
        rows = await self._jobs.fetch(_UP_TO, _values(conversation_id, at_most, audience) | {"entry_id": entry_id})
        return tuple(map(entry_from, reversed(rows)))

    async def last(self, conversation_id: int, at_most: int, audience: str = "all") -> tuple[Entry, ...]:
        """The newest lines, oldest first."""
        rows = await self._jobs.fetch(_LAST, _values(conversation_id, at_most, audience))
        return tuple(map(entry_from, reversed(rows)))

    async def earlier(self, line: Entry, name: str, value: str) -> int | None:
        """The newest line of the owner's before this one about which the same is known under this name."""
        about = f'%"{name}":"{value}"%'
        asked = {"conversation_id": line.conversation_id, "before": line.id, "about": about, "at_most": 1}
        rows = await self._jobs.fetch(_EARLIER, asked)
        return int(rows[0][0]) if rows else None


def _values(conversation_id: int, at_most: int, audience: str) -> dict[str, object]:
    return {"conversation_id": conversation_id, "at_most": at_most, "audiences": as_list(_READS[audience])}


def entry_from(row: Row) -> Entry:
    """The line in a row of the entries' columns."""
    entry_id, conversation_id, at, author, kind, text, about, audience = row
    return Entry(entry_id, conversation_id, at, author, kind, text, json.loads(about), audience)


def _of_conversation(database: str) -> Select[tuple[object, ...]]:
    return (
        select(*entries.c)
        .where(
            entries.c.conversation_id == bindparam("conversation_id", type_=BigInteger),
            entries.c.audience.in_(among(database, "audiences")),
        )
        .limit(at_most())
    )


def _after(database: str) -> ClauseElement:
    later = entries.c.id > bindparam("entry_id", type_=BigInteger)
    return _of_conversation(database).where(later).order_by(entries.c.id)


def _up_to(database: str) -> ClauseElement:
    earlier = entries.c.id <= bindparam("entry_id", type_=BigInteger)
    return _of_conversation(database).where(earlier).order_by(entries.c.id.desc())


def _earlier(_: str) -> ClauseElement:
    return (
        select(entries.c.id)
        .where(
            entries.c.conversation_id == bindparam("conversation_id", type_=BigInteger),
            entries.c.id < bindparam("before", type_=BigInteger),
            entries.c.author == word("owner"),
            entries.c.about.like(bindparam("about", type_=Text)),
        )
        .order_by(entries.c.id.desc())
        .limit(at_most())
    )


_ADD = adding(entries, "conversation_id", "at", "author", "kind", "text", "about", "audience")
_AFTER = Statement(_after)
_UP_TO = Statement(_up_to)
_EARLIER = Statement(_earlier)
_LAST = Statement(lambda database: _of_conversation(database).order_by(entries.c.id.desc()))

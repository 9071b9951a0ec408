"""Who waits for a person and who talks with one, and what staff have said that is still on its way."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, bindparam, select, update
from sqlalchemy.sql.elements import ClauseElement

from flows.conversations import Conversation
from flows.queue_times import FloorChange
from flows.queues import PROFESSIONAL
from storage.hot import Jobs
from storage.loading import COLUMNS, conversation_from, with_draft
from storage.statements import Statement, among, as_list, at_most, figure, word, words
from storage.tables import arrivals, conversations, deliveries, entries
from storage.values import ReplyState

SOURCE = "staff"  # of arrivals that are a reply, whose external id is the reply's key


class Floors:
    """The floor of all conversations, for staff."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def waiting(self, at_most: int) -> tuple[Conversation, ...]:
        """Conversations whose owners wait for a person, those touched longest ago first."""
        rows = await self._jobs.fetch(_WAITING, {"at_most": at_most})
        return tuple(map(conversation_from, rows))

    async def held_by(self, author: str) -> tuple[Conversation, ...]:
        """The conversations that one of the staff holds."""
        return tuple(map(conversation_from, await self._jobs.fetch(_HELD_BY, {"b_by": author})))

    async def changes(self, conversation_ids: Iterable[int]) -> dict[int, tuple[FloorChange, ...]]:
        """Every change of the floor of these conversations, oldest first."""
        found: dict[int, tuple[FloorChange, ...]] = {}
        for conversation_id, at, by, about in await self._jobs.fetch(_CHANGES, {"ids": as_list(conversation_ids)}):
            read: dict[str, Any] = json.loads(about)
            queue = read.get("queue") or PROFESSIONAL
            change = FloorChange(at, read.get("to", "bot"), read.get("holder", ""), queue, by)
            found[conversation_id] = (*found.get(conversation_id, ()), change)
        return found

    async def unheard(self, conversation_id: int) -> bool:
        """Whether something an owner said is kept and its turn not taken."""
        return bool(await self._jobs.fetch(_UNHEARD, {"b_id": conversation_id, "at_most": 1}))

    async def undo(self, conversation_id: int, key: str, author: str) -> str | None:
        """Take somebody's reply back before it is said and give its words; None where it is too late or not theirs."""
        asked = {"b_id": conversation_id, "b_key": key, "b_author": f'{{"by":"{author}",%'}
        rows = await self._jobs.fetch(_UNDO, asked)
        return rows[0][0] if rows else None

    async def replies(self, conversation_id: int) -> dict[str, ReplyState]:
        """How far each reply in a conversation has come, by key."""
        asked = {"b_id": conversation_id}
        held = [
            ReplyState(key, "undone" if reason else "held" if state == "waiting" else "queued", not_before)
            for key, state, not_before, reason in await self._jobs.fetch(_HELD, asked)
        ]
        found = {each.key: each for each in held}
        for delivery_id, state, body, reason in await self._jobs.fetch(_SAID, asked):
            key = str(json.loads(body).get("key", ""))
            found[key] = ReplyState(key, state, 0, delivery_id, reason)
        return found


def _waiting(_: str) -> ClauseElement:
    return (
        select(*COLUMNS)
        .select_from(with_draft(conversations))
        .where(conversations.c.floor == word("waiting"))
        .order_by(conversations.c.updated_at)
        .limit(at_most())
    )


_HERE = bindparam("b_id", type_=BigInteger)
_WAITING = Statement(_waiting)
_HELD_BY = Statement(
    lambda _: (
        select(*COLUMNS)
        .select_from(with_draft(conversations))
        .where(conversations.c.floor == word("staff"), conversations.c.held_by == bindparam("b_by"))
        .order_by(conversations.c.id)
    )
)
_CHANGES = Statement(
    lambda database: (
        select(entries.c.conversation_id, entries.c.at, entries.c.author, entries.c.about)
        .where(entries.c.kind == word("floor"), entries.c.conversation_id.in_(among(database, "ids", BigInteger)))
        .order_by(entries.c.conversation_id, entries.c.id)
    )
)
_UNHEARD = Statement(
    lambda _: (
        select(arrivals.c.id)
        .where(
            arrivals.c.state == word("waiting"),
            arrivals.c.not_before == figure(0),
            arrivals.c.conversation_id == _HERE,
            arrivals.c.kind.not_in(words("result", "due", "passed", "spoke")),
        )
        .limit(at_most())
    )
)
_UNDO = Statement(
    lambda _: (
        update(arrivals)
        .where(
            arrivals.c.source == word(SOURCE),
            arrivals.c.external_id == bindparam("b_key"),
            arrivals.c.conversation_id == _HERE,
            arrivals.c.state == word("waiting"),
            arrivals.c.body.like(bindparam("b_author")),
        )
        .values(state=word("done"), reason=word("undone"))
        .returning(arrivals.c.text)
    )
)
_HELD = Statement(
    lambda _: select(arrivals.c.external_id, arrivals.c.state, arrivals.c.not_before, arrivals.c.reason).where(
        arrivals.c.source == word(SOURCE), arrivals.c.conversation_id == _HERE
    )
)
_SAID = Statement(
    lambda _: (
        select(deliveries.c.id, deliveries.c.state, deliveries.c.body, deliveries.c.reason)
        .where(deliveries.c.conversation_id == _HERE, deliveries.c.kind == word("reply"))
        .order_by(deliveries.c.id)
    )
)

"""Who reads what: personal data that staff unveiled, and requests for a whole case."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import BigInteger, bindparam, func, select, update
from sqlalchemy.sql.elements import ClauseElement

from storage.hot import Jobs
from storage.insight_tables import access_requests, unveilings
from storage.statements import Row, Statement, adding, as_row, at_most, insert_into


@dataclass(frozen=True, slots=True)
class Unveiled:
    """Somebody of the staff reads the personal data of a conversation for a while, and has said why."""

    conversation_id: int
    by: str
    reason: str
    at: int  # microseconds UTC
    until: int


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """A party's request for their case."""

    id: int
    conversation_id: int
    asked_at: int  # microseconds UTC
    due_on: dt.date
    taken_by: str
    done_at: int | None = None
    done_by: str | None = None


class Insight:
    """All of it."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def unveil(self, unveiled: Unveiled) -> None:
        """Remember that somebody reads personal data, until when, and why."""
        await self._jobs.many(_UNVEIL, [as_row(unveiled)])

    async def unveiled_until(self, conversation_id: int, by: str) -> int:
        """Until when they may; 0 where they never could."""
        rows = await self._jobs.fetch(_UNTIL, {"b_id": conversation_id, "b_by": by})
        return int(rows[0][0] or 0)

    async def ask(self, conversation_id: int, asked_at: int, due_on: dt.date, taken_by: str) -> int:
        """Note a request for a case and give its id."""
        row = {"conversation_id": conversation_id, "asked_at": asked_at, "due_on": due_on.isoformat()}
        rows = await self._jobs.fetch(_ASK, row | {"taken_by": taken_by})
        return int(rows[0][0])

    async def open_requests(self, at_most: int) -> tuple[AccessRequest, ...]:
        """The requests that nobody has met yet, those due first before the others."""
        return tuple(map(_request, await self._jobs.fetch(_OPEN, {"at_most": at_most})))

    async def requests_of(self, conversation_id: int) -> tuple[AccessRequest, ...]:
        """Every request in one conversation, oldest first."""
        return tuple(map(_request, await self._jobs.fetch(_OF, {"b_id": conversation_id})))

    async def meet(self, conversation_id: int, at: int, by: str) -> int:
        """Let the open requests of a conversation be met; how many there were."""
        return len(await self._jobs.fetch(_MEET, {"b_id": conversation_id, "done_at": at, "done_by": by}))


def _request(row: Row) -> AccessRequest:
    request_id, conversation_id, asked_at, due_on, *rest = row
    return AccessRequest(request_id, conversation_id, asked_at, dt.date.fromisoformat(due_on), *rest)


def _ask(database: str) -> ClauseElement:
    return insert_into(database, access_requests).returning(access_requests.c.id)


_HERE = bindparam("b_id", type_=BigInteger)
_UNVEIL = adding(unveilings, "conversation_id", "by", "reason", "at", "until")
_UNTIL = Statement(
    lambda _: select(func.max(unveilings.c.until)).where(
        unveilings.c.conversation_id == _HERE, unveilings.c.by == bindparam("b_by")
    )
)
_ASK = Statement(_ask, "conversation_id", "asked_at", "due_on", "taken_by")
_OPEN = Statement(
    lambda _: (
        select(access_requests)
        .where(access_requests.c.done_at.is_(None))
        .order_by(access_requests.c.due_on, access_requests.c.id)
        .limit(at_most())
    )
)
_OF = Statement(
    lambda _: select(access_requests).where(access_requests.c.conversation_id == _HERE).order_by(access_requests.c.id)
)
_MEET = Statement(
    lambda _: (
        update(access_requests)
        .where(access_requests.c.conversation_id == _HERE, access_requests.c.done_at.is_(None))
        .returning(access_requests.c.id)
    ),
    "done_at",
    "done_by",
)

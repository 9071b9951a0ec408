"""Locking conversations on PostgreSQL, so that one worker at a time takes what belongs to them.

The rows locked are the conversations'; what belongs to them is read by a later statement, which sees what the last
holder committed. The lock is `FOR NO KEY UPDATE`: adding rows that point to a conversation does not wait for it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import BigInteger, Select, Subquery, and_, bindparam, case, func, or_, select
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

from storage.hot import Jobs
from storage.inbox import HEARD_ANYWAY
from storage.outbox import may_be_said_now
from storage.statements import Statement, among, as_list, at_most, figure, word, words
from storage.tables import arrivals, conversations, deliveries


async def lock(jobs: Jobs, conversation_ids: Iterable[int]) -> None:
    """Wait until nobody else holds these conversations, and hold them for this Work."""
    if jobs.locks:
        await jobs.fetch(_THESE, {"ids": as_list(conversation_ids)})


async def lock_waiting(jobs: Jobs, values: Mapping[str, Any]) -> list[int]:
    """Hold conversations with arrivals to be heard that no other worker holds, oldest first."""
    return [row[0] for row in await jobs.fetch(_WAITING, values)]


async def lock_unsent(jobs: Jobs, values: Mapping[str, Any]) -> list[int]:
    """Hold conversations with messages to be sent that no other worker holds, oldest first."""
    return [row[0] for row in await jobs.fetch(_UNSENT, values)]


def _now() -> ColumnElement[int]:
    return bindparam("now", type_=BigInteger)


def _these(database: str) -> ClauseElement:
    ids = among(database, "ids", BigInteger)
    held = select(conversations.c.id).where(conversations.c.id.in_(ids)).order_by(conversations.c.id)
    return held.with_for_update(key_share=True)


def _waiting(_: str) -> ClauseElement:
    not_before = arrivals.c.not_before
    heard_anyway = case((arrivals.c.kind.in_(words(*HEARD_ANYWAY)), 1), else_=0)
    heads = (
        select(
            arrivals.c.conversation_id,
            func.min(arrivals.c.id).label("first"),
            func.max(heard_anyway).label("heard_anyway"),
        )
        .where(
            arrivals.c.state == word("waiting"),
            or_(not_before == figure(0), and_(not_before > figure(0), not_before <= _now())),
        )
        .group_by(arrivals.c.conversation_id)
        .subquery()
    )
    waits_until = conversations.c.waits_until
    return _free(heads).where(or_(heads.c.heard_anyway == 1, waits_until.is_(None), waits_until <= _now()))


def _unsent(database: str) -> ClauseElement:
    heads = (
        select(deliveries.c.conversation_id, func.min(deliveries.c.id).label("first"))
        .where(
            deliveries.c.state == word("queued"),
            deliveries.c.not_before <= _now(),
            may_be_said_now(),
            deliveries.c.channel.in_(among(database, "channels")),
        )
        .group_by(deliveries.c.conversation_id)
        .subquery()
    )
    return _free(heads)


def _free(heads: Subquery) -> Select[Any]:
    return (
        select(conversations.c.id)
        .join(heads, heads.c.conversation_id == conversations.c.id)
        .order_by(heads.c.first)
        .limit(at_most())
        .with_for_update(of=conversations, key_share=True, skip_locked=True)
    )


_THESE = Statement(_these)
_WAITING = Statement(_waiting)
_UNSENT = Statement(_unsent)

"""What was to be said and did not arrive, or only maybe did: somebody of the staff decides what becomes of it."""

import json

from sqlalchemy import BigInteger, Integer, and_, bindparam, case, func, or_, select, update
from sqlalchemy.sql.elements import ClauseElement

from storage.hot import Jobs
from storage.staff_values import Unsaid
from storage.statements import Row, Statement, at_most, figure, word, words
from storage.tables import deliveries

# The bot's ordinary questions and what goes with them, which it says again by itself, and what is not for owners.
NOT_DECIDED = ("prompt", "remark", "reminder", "template", "delete", "alert")


class UnsaidMessages:
    """Finds them, and keeps what was decided."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def of(self, conversation_id: int) -> tuple[Unsaid, ...]:
        """All of one conversation, replies of staff aside, oldest first."""
        return tuple(map(_unsaid, await self._jobs.fetch(_OF, {"b_id": conversation_id})))

    async def about_cases(self, at_most: int) -> tuple[Unsaid, ...]:
        """The receipts and decisions among them of all conversations, oldest first."""
        return tuple(map(_unsaid, await self._jobs.fetch(_ABOUT_CASES, {"at_most": at_most})))

    async def decide(self, conversation_id: int, delivery_id: int, reason: str, *, again: bool) -> str:
        """Let one be said again, or stand: as sent where it maybe was, else as dropped; its state, "" for none."""
        asked = {"b_id": conversation_id, "b_delivery": delivery_id, "b_again": int(again), "reason": reason}
        rows = await self._jobs.fetch(_DECIDE, asked)
        return str(rows[0][0]) if rows else ""


def _unsaid(row: Row) -> Unsaid:
    delivery_id, conversation_id, kind, state, text, body, at = row
    return Unsaid(delivery_id, conversation_id, kind, state, text, json.loads(body).get("reference", ""), at)


def _decide(_: str) -> ClauseElement:
    again = bindparam("b_again", type_=Integer) == figure(1)
    maybe = deliveries.c.state == word("unknown")
    return (
        update(deliveries)
        .where(deliveries.c.id == bindparam("b_delivery", type_=BigInteger), _HERE, *_LOST)
        .values(state=case((again, word("queued")), (maybe, word("sent")), else_=word("dropped")), not_before=figure(0))
        .returning(deliveries.c.state)
    )


# The words of the index over them.
_LOST = (deliveries.c.state.in_(words("failed", "unknown")), deliveries.c.kind.not_in(words(*NOT_DECIDED)))
_HERE = deliveries.c.conversation_id == bindparam("b_id", type_=BigInteger)
_COLUMNS = (
    *(deliveries.c[name] for name in ("id", "conversation_id", "kind", "state", "text", "body")),
    func.coalesce(deliveries.c.claimed_at, deliveries.c.at),
)
_SELECTED = select(*_COLUMNS).where(*_LOST).order_by(deliveries.c.id)
# A receipt is one; a notice or a paper where it names the dossier it is about.
_ABOUT = or_(
    deliveries.c.kind == word("receipt"),
    and_(deliveries.c.body.like(word('%"reference":"%')), deliveries.c.body.not_like(word('%"reference":""%'))),
)
_OF = Statement(lambda _: _SELECTED.where(_HERE, deliveries.c.kind != word("reply")))
_ABOUT_CASES = Statement(lambda _: _SELECTED.where(_ABOUT).limit(at_most()))
_DECIDE = Statement(_decide, "reason")

"""Everything that is held about one conversation beside its drafts, dossiers and transcript, for its owner to see."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, bindparam, select
from sqlalchemy.sql.elements import ColumnElement

from storage.hot import Jobs
from storage.statements import Statement, words
from storage.tables import addresses, arrivals, audit, codes, confirmations, deliveries, errands


@dataclass(frozen=True, slots=True)
class Held:
    """Rows as plain data, times in microseconds UTC; no secret and no hash of one is among them."""

    addresses: Sequence[Sequence[Any]]  # channel, address, active, last heard
    letters: Sequence[Sequence[Any]]  # kind, e-mail address, state, instant or None
    confirmations: Sequence[Sequence[Any]]  # CVR number, instant
    acts: Sequence[Sequence[Any]]  # act, actor, instant
    arrivals: Sequence[Sequence[Any]]  # kind, channel, text, raw fields as JSON, state, instant


class Holdings:
    """Reads what is held; changes nothing."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def of(self, conversation_id: int) -> Held:
        """All that is held about this conversation."""
        this = {"b_id": conversation_id}
        links = [("link", email, "sent", None) for (email,) in await self._jobs.fetch(_LINKED, this)]
        posted = await self._jobs.fetch(_POSTED, this)
        return Held(
            addresses=await self._jobs.fetch(_ADDRESSES, this),
            letters=[*links, *posted],
            confirmations=await self._jobs.fetch(_CONFIRMED, this),
            acts=await self._jobs.fetch(_ACTS, {"b_chain": f"conversation:{conversation_id}"}),
            arrivals=await self._jobs.fetch(_ARRIVALS, this),
        )

    async def errands(self, conversation_id: int) -> Sequence[Sequence[Any]]:
        """What is still to be fetched or sent for it: the kind, what it is about as JSON, and the state."""
        return await self._jobs.fetch(_ERRANDS, {"b_id": conversation_id})


def _of(column: ColumnElement[int]) -> ColumnElement[bool]:
    return column == bindparam("b_id", type_=BigInteger)


_ADDRESSES = Statement(
    lambda _: (
        select(addresses.c.channel, addresses.c.address, addresses.c.active, addresses.c.last_heard_at)
        .where(_of(addresses.c.conversation_id))
        .order_by(addresses.c.last_heard_at)
    )
)
_LINKED = Statement(lambda _: select(codes.c.email).where(_of(codes.c.conversation_id), codes.c.email != "").distinct())
_POSTED = Statement(
    lambda _: (
        select(deliveries.c.kind, deliveries.c.address, deliveries.c.state, deliveries.c.sent_at)
        .where(_of(deliveries.c.conversation_id), deliveries.c.channel.in_(words("mail")))
        .order_by(deliveries.c.id)
    )
)
_CONFIRMED = Statement(
    lambda _: (
        select(confirmations.c.cvr, confirmations.c.at)
        .where(_of(confirmations.c.conversation_id))
        .order_by(confirmations.c.id)
    )
)
_ACTS = Statement(
    lambda _: (
        select(audit.c.act, audit.c.actor, audit.c.at)
        .where(audit.c.chain == bindparam("b_chain"))
        .order_by(audit.c.number)
    )
)
_ARRIVALS = Statement(
    lambda _: (
        select(arrivals.c.kind, arrivals.c.channel, arrivals.c.text, arrivals.c.raw, arrivals.c.state, arrivals.c.at)
        .where(_of(arrivals.c.conversation_id), arrivals.c.kind.not_in(words("result", "due", "passed", "spoke")))
        .order_by(arrivals.c.id)
    )
)
_ERRANDS = Statement(
    lambda _: (
        select(errands.c.kind, errands.c.about, errands.c.state)
        .where(_of(errands.c.conversation_id), errands.c.about != "{}")
        .order_by(errands.c.id)
    )
)

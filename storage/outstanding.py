"""What is still to be heard from, or said to, one address: for whoever waits until a conversation is at rest."""

from sqlalchemy import bindparam, or_, select
from sqlalchemy.sql.elements import ClauseElement

from storage.hot import Jobs
from storage.statements import Statement, at_most, word, words
from storage.tables import addresses, arrivals, conversations, deliveries
from storage.values import Owner


class Outstanding:
    """Looks at one address; changes nothing."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def turns(self, owner: Owner) -> bool:
        """Whether a turn of this owner has not been taken, or a result is awaited."""
        return bool(await self._jobs.fetch(_TURNS, _values(owner)))

    async def messages(self, owner: Owner) -> bool:
        """Whether something is still to be said to this owner."""
        return bool(await self._jobs.fetch(_MESSAGES, _values(owner)))


def _values(owner: Owner) -> dict[str, object]:
    return {"channel": owner.channel, "address": owner.address, "at_most": 1}


def _turns(_: str) -> ClauseElement:
    """A due time that nobody awaits any more is no turn to wait for."""
    here = [arrivals.c.channel == bindparam("channel"), arrivals.c.address == bindparam("address")]
    waiting = select(arrivals.c.id).where(
        *here, arrivals.c.state.in_(words("waiting")), ~arrivals.c.kind.in_(words("due"))
    )
    awaited = (
        select(conversations.c.id)
        .join(addresses, addresses.c.conversation_id == conversations.c.id)
        .where(
            addresses.c.channel == bindparam("channel"),
            addresses.c.address == bindparam("address"),
            addresses.c.active,
            conversations.c.waits_until.is_not(None),
        )
    )
    return waiting.union_all(awaited).limit(at_most())


def _messages(_: str) -> ClauseElement:
    """A reminder that waits for the morning is no message to wait for."""
    here = [deliveries.c.channel == bindparam("channel"), deliveries.c.address == bindparam("address")]
    unsent = deliveries.c.state.in_(words("queued", "sending"))
    at_once = or_(deliveries.c.kind != word("reminder"), deliveries.c.state == word("sending"))
    return select(deliveries.c.id).where(*here, unsent, at_once).limit(at_most())


_TURNS = Statement(_turns)
_MESSAGES = Statement(_messages)

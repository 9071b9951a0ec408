"""The statements of the arrivals."""

from sqlalchemy import BigInteger, Select, Text, bindparam, case, delete, func, or_, select, update
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

from storage.loading import COLUMNS as CONVERSATION
from storage.loading import with_draft
from storage.statements import Statement, among, at_most, figure, insert_into, word, words
from storage.tables import addresses, arrivals, conversations

# These are not typed by an owner, so they are heard while a result is awaited.
HEARD_ANYWAY = ("result", "due", "resumed", "passed", "spoke")
TRIES = 3  # after which it is a dead letter
COLUMNS = [
    arrivals.c[name]
    for name in ("id", "channel", "address", "kind", "body", "text", "at", "tries", "source", "external_id")
]


def may_be_heard() -> ColumnElement[bool]:
    """Nothing is awaited, or this is what may be heard meanwhile."""
    waits_until = conversations.c.waits_until
    return or_(
        arrivals.c.kind.in_(words(*HEARD_ANYWAY)),
        waits_until.is_(None),
        waits_until <= bindparam("now", type_=BigInteger),
    )


def _home() -> ColumnElement[int]:
    return (
        select(addresses.c.conversation_id)
        .where(
            addresses.c.channel == bindparam("from_channel"),
            addresses.c.address == bindparam("from_address"),
            addresses.c.active,
        )
        .scalar_subquery()
    )


def _add(database: str) -> ClauseElement:
    home = func.coalesce(bindparam("to_conversation", type_=BigInteger), _home())
    return (
        insert_into(database, arrivals)
        .values(conversation_id=home, state=word("waiting"), tries=figure(0), reason=word(""))
        .on_conflict_do_nothing(index_elements=["source", "external_id"])
    )


def _find_home(_: str) -> ClauseElement:
    found = select(addresses.c.conversation_id).where(
        addresses.c.channel == arrivals.c.channel, addresses.c.address == arrivals.c.address, addresses.c.active
    )
    return update(arrivals).where(arrivals.c.conversation_id.is_(None)).values(conversation_id=found.scalar_subquery())


def _waiting(database: str, *, here: bool) -> ClauseElement:
    now = bindparam("now", type_=BigInteger)
    ordinary = _loaded().where(arrivals.c.not_before == figure(0))
    due = _loaded().where(arrivals.c.not_before > figure(0), arrivals.c.not_before <= now)
    if here:
        locked = among(database, "ids", BigInteger)
        ordinary = ordinary.where(arrivals.c.conversation_id.in_(locked))
        due = due.where(arrivals.c.conversation_id.in_(locked))
    # Two branches, each read from an index of its own and merged by id: a million due times of next month cost nothing.
    both = ordinary.union_all(due)
    return both.order_by(both.selected_columns.arrival_id).limit(at_most())


def _loaded() -> Select[tuple[object, ...]]:
    columns = [arrivals.c.id.label("arrival_id"), *COLUMNS[1:], *CONVERSATION]
    return (
        select(*columns)
        .select_from(with_draft(arrivals.join(conversations, conversations.c.id == arrivals.c.conversation_id)))
        .where(arrivals.c.state == word("waiting"), may_be_heard())
    )


def _tried(_: str) -> ClauseElement:
    tries = arrivals.c.tries + 1
    return (
        update(arrivals)
        .where(arrivals.c.id == bindparam("b_id"), arrivals.c.state == word("waiting"))
        .values(
            tries=tries,
            reason=bindparam("b_reason", type_=Text),
            # One that is heard again keeps its count, by which it is known, and has as many tries once more.
            state=case((tries % TRIES == figure(0), word("dead")), else_=word("waiting")),
        )
        .returning(arrivals.c.state)
    )


_LETTER = (*COLUMNS, arrivals.c.conversation_id, arrivals.c.reason)
_HERE = arrivals.c.conversation_id == bindparam("b_conversation", type_=BigInteger)
_ROW = ("channel", "address", "kind", "body", "text", "at", "source", "external_id", "raw", "not_before")
ADD = Statement(_add, *_ROW)
HOMELESS = Statement(
    lambda _: select(arrivals.c.channel, arrivals.c.address).where(arrivals.c.conversation_id.is_(None))
)
FIND_HOME = Statement(_find_home)
WAITING = Statement(lambda database: _waiting(database, here=False))
WAITING_HERE = Statement(lambda database: _waiting(database, here=True))
DONE = Statement(lambda _: update(arrivals).where(arrivals.c.id == bindparam("b_id")).values(state=word("done")))
TRIED = Statement(_tried)
ALL_DEAD = Statement(lambda _: select(*_LETTER).where(arrivals.c.state == word("dead")).order_by(arrivals.c.id.desc()))
DEAD_HERE = Statement(lambda _: select(*_LETTER).where(arrivals.c.state == word("dead"), _HERE).order_by(arrivals.c.id))
SETTLE = Statement(
    lambda _: (
        update(arrivals)
        .where(arrivals.c.id == bindparam("b_id", type_=BigInteger), arrivals.c.state == word("dead"), _HERE)
        .returning(arrivals.c.id)
    ),
    "state",
    "reason",
)
PRUNE = Statement(
    lambda _: delete(arrivals).where(
        arrivals.c.at < bindparam("b_before", type_=BigInteger), arrivals.c.state == word("done")
    )
)

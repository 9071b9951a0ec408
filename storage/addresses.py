"""Where owners are heard, and which conversation each address leads to."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import BigInteger, Table, and_, bindparam, delete, exists, false, insert, select, update
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

from storage.hot import Jobs
from storage.statements import Statement, among, as_list, figure, insert_into, listed, word, words
from storage.tables import addresses, arrivals, conversations
from storage.values import Owner


async def house(jobs: Jobs, languages: Mapping[Owner, str], now: int) -> None:
    """Give each of these owners a conversation where their address leads nowhere yet."""
    begun = await jobs.fetch(_BEGIN, {"languages": as_list(languages.values()), "now": now})
    free: dict[str, list[int]] = {}
    for conversation_id, language in begun:
        free.setdefault(language, []).append(conversation_id)
    rows = [_row(owner, free[language].pop(), now) for owner, language in languages.items()]
    await jobs.many(_LEAD, rows)
    # On PostgreSQL another process may have housed the same owner meanwhile: theirs stands, ours goes.
    await jobs.many(_UNUSED, [{"b_conversation_id": row["conversation_id"]} for row in rows])


async def last_heard(jobs: Jobs, conversation_ids: Iterable[int]) -> dict[int, Owner]:
    """For each conversation the address last heard, where replies go; none for one that was left."""
    rows = await jobs.fetch(_LAST_HEARD, {"ids": as_list(conversation_ids)})
    return {conversation_id: Owner(channel, address) for conversation_id, channel, address in rows}


async def left(jobs: Jobs, owner: Owner) -> bool:
    """Whether a conversation was once led to from this address, and is no more."""
    return bool(await jobs.fetch(_LEFT, _named(owner)))


async def move(jobs: Jobs, conversation_id: int, owner: Owner, now: int) -> None:
    """Let this address alone lead to the conversation; what waits from it goes there too."""
    row = _row(owner, conversation_id, now)
    await jobs.many(_LEAVE, [{"b_conversation_id": conversation_id}])
    await jobs.many(_TAKE, [row])
    await jobs.many(_REDIRECT, [_named(owner) | {"conversation_id": conversation_id}])


async def forget(jobs: Jobs, owner: Owner) -> None:
    """Let this address lead nowhere; what it says next begins a conversation."""
    await jobs.many(_FORGET, [_named(owner)])


def _named(owner: Owner) -> dict[str, object]:
    return {"b_channel": owner.channel, "b_address": owner.address}


def _row(owner: Owner, conversation_id: int, now: int) -> dict[str, object]:
    return {
        "channel": owner.channel,
        "address": owner.address,
        "conversation_id": conversation_id,
        "active": True,
        "last_heard_at": now,
    }


def _begin(database: str) -> ClauseElement:
    now = bindparam("now", type_=BigInteger)
    fresh: dict[str, ColumnElement[Any]] = {
        "language": listed(database, "languages").c.value,
        "floor": word("bot"),
        "epoch": figure(0),
        "audit_head": word(""),
        "mind": word("{}"),
        "created_at": now,
        "updated_at": now,
    }
    begun = insert(conversations).from_select(list(fresh), select(*fresh.values()))
    return begun.returning(conversations.c.id, conversations.c.language)


def _lead(database: str, *, taking: bool) -> ClauseElement:
    added = insert_into(database, addresses)
    fields = ("conversation_id", "active", "last_heard_at")
    return added.on_conflict_do_update(
        index_elements=[addresses.c.channel, addresses.c.address],
        set_={name: added.excluded[name] for name in fields},
        where=None if taking else addresses.c.active.is_(False),
    )


def _last_heard(database: str) -> ClauseElement:
    return (
        select(addresses.c.conversation_id, addresses.c.channel, addresses.c.address)
        .where(addresses.c.conversation_id.in_(among(database, "ids", BigInteger)), addresses.c.active)
        .order_by(addresses.c.last_heard_at)
    )


def _this(table: Table) -> ColumnElement[bool]:
    return and_(table.c.channel == bindparam("b_channel"), table.c.address == bindparam("b_address"))


_COLUMNS = ("channel", "address", "conversation_id", "active", "last_heard_at")
_BEGIN = Statement(_begin)
_LEAD = Statement(lambda database: _lead(database, taking=False), *_COLUMNS)
_TAKE = Statement(lambda database: _lead(database, taking=True), *_COLUMNS)
_UNUSED = Statement(
    lambda _: delete(conversations).where(
        conversations.c.id == bindparam("b_conversation_id"),
        ~exists().where(addresses.c.conversation_id == conversations.c.id),
    )
)
_LAST_HEARD = Statement(_last_heard)
_LEAVE = Statement(
    lambda _: (
        update(addresses).where(addresses.c.conversation_id == bindparam("b_conversation_id")).values(active=false())
    )
)
_LEFT = Statement(lambda _: select(addresses.c.address).where(_this(addresses), addresses.c.active.is_(false())))
_FORGET = Statement(lambda _: update(addresses).where(_this(addresses)).values(active=false()))
_REDIRECT = Statement(
    lambda _: update(arrivals).where(
        _this(arrivals),
        arrivals.c.state == word("waiting"),
        # A result, a due time and what staff do belong to the conversation they were meant for.
        arrivals.c.kind.not_in(words("result", "due", "passed", "spoke")),
    ),
    "conversation_id",
)

"""The statements of the deliveries."""

from sqlalchemy import BigInteger, Integer, and_, bindparam, exists, false, func, or_, select, update
from sqlalchemy.sql.elements import ClauseElement, ColumnElement
from sqlalchemy.sql.selectable import FromClause

from storage.statements import Statement, among, at_most, figure, insert_into, word, words
from storage.tables import conversations, deliveries

_GIVEN = (
    *("conversation_id", "channel", "address", "kind", "epoch", "text", "at"),
    *("buttons", "token", "body", "not_before"),
)
_CLAIMED = (
    *("id", "conversation_id", "channel", "address", "kind", "epoch", "text"),
    *("buttons", "token", "body", "tries"),
)

# Said twice these do no harm, unsaid they leave an owner waiting.
HARMLESS = ("prompt", "remark", "template", "delete")


def _add(database: str) -> ClauseElement:
    return insert_into(database, deliveries).values(
        state=word("queued"), tries=figure(0), reference=word(""), buttons_open=false(), reason=word("")
    )


def may_be_said_now() -> ColumnElement[bool]:
    """A reminder is said by day; what comes after it does not wait for that."""
    return or_(deliveries.c.kind != word("reminder"), bindparam("by_day", type_=Integer) == figure(1))


def _same_address(one: FromClause, other: FromClause) -> list[ColumnElement[bool]]:
    return [one.c.channel == other.c.channel, one.c.address == other.c.address]


def _unsent(database: str, *, here: bool) -> ClauseElement:
    now = bindparam("now", type_=BigInteger)
    earlier = deliveries.alias("earlier")
    in_the_way = exists().where(
        *_same_address(earlier, deliveries),
        earlier.c.id < deliveries.c.id,
        earlier.c.state.in_(words("queued", "sending")),
        or_(earlier.c.state == word("sending"), earlier.c.not_before > now),
    )
    chosen = (
        select(
            *(deliveries.c[name] for name in _CLAIMED),
            conversations.c.epoch.label("epoch_now"),
            _newest_open(),
            (conversations.c.updated_at > deliveries.c.at).label("overtaken"),
        )
        .join(conversations, conversations.c.id == deliveries.c.conversation_id)
        .where(
            deliveries.c.state == word("queued"),
            deliveries.c.not_before <= now,
            deliveries.c.channel.in_(among(database, "channels")),
            may_be_said_now(),
            ~in_the_way,
        )
        .order_by(deliveries.c.id)
        .limit(at_most())
    )
    return chosen.where(deliveries.c.conversation_id.in_(among(database, "ids", BigInteger))) if here else chosen


def _newest_open() -> ColumnElement[str]:
    opened = deliveries.alias("opened")
    return (
        select(opened.c.reference)
        .where(*_same_address(opened, deliveries), opened.c.buttons_open)
        .order_by(opened.c.id.desc())
        .limit(figure(1))
        .scalar_subquery()
    )


def _this() -> ColumnElement[bool]:
    return deliveries.c.id == bindparam("b_id")


def _to_its_address() -> list[ColumnElement[bool]]:
    # Compared one by one with what the named row holds: that is read from an index, a join would walk all rows.
    this = deliveries.alias("this")
    return [
        deliveries.c[name] == select(this.c[name]).where(this.c.id == bindparam("b_id")).scalar_subquery()
        for name in ("channel", "address")
    ]


def _close(_: str) -> ClauseElement:
    this = deliveries.alias("this")
    closes = exists().where(
        this.c.id == bindparam("b_id"), or_(this.c.kind == word("prompt"), this.c.buttons != word("[]"))
    )
    older = and_(deliveries.c.buttons_open, *_to_its_address(), deliveries.c.id < bindparam("b_id"))
    return update(deliveries).where(older, closes).values(buttons_open=false())


def _delay(_: str) -> ClauseElement:
    earlier = deliveries.c.not_before < bindparam("b_not_before", type_=BigInteger)
    return update(deliveries).where(_UNSENT, deliveries.c.state == word("queued"), *_to_its_address(), earlier)


_HARMLESS = deliveries.c.kind.in_(words(*HARMLESS))
# The words of the index over them; without it a start would walk all that was ever sent.
_UNSENT = deliveries.c.state.in_(words("queued", "sending"))
_SENDING = (
    _UNSENT,
    deliveries.c.state == word("sending"),
    func.coalesce(deliveries.c.claimed_at, figure(0)) < bindparam("b_before", type_=BigInteger),
)
ADD = Statement(_add, *_GIVEN)
UNSENT = Statement(lambda database: _unsent(database, here=False))
UNSENT_HERE = Statement(lambda database: _unsent(database, here=True))
MARK = Statement(lambda _: update(deliveries).where(_this()), "state", "claimed_at", "reason")
CLOSE = Statement(_close)
SENT = Statement(
    lambda _: update(deliveries).where(_this()).values(buttons_open=deliveries.c.buttons != word("[]")),
    *("state", "reference", "sent_at", "reason"),
)
LATER = Statement(
    lambda _: update(deliveries).where(_this()).values(tries=deliveries.c.tries + 1), "state", "not_before", "reason"
)
DELAY = Statement(_delay, "not_before")
LOST = Statement(lambda _: update(deliveries).where(_this()), "state", "reason")
AGAIN = Statement(lambda _: update(deliveries).where(*_SENDING, _HARMLESS).values(state=word("queued")))
MAYBE = Statement(
    lambda _: (
        update(deliveries)
        .where(*_SENDING, ~_HARMLESS)
        .values(state=word("unknown"), reason=word("stopped while it was being sent"))
    )
)

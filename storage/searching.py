"""The statements by which words of transcripts are taken in and found."""

from typing import Any

from sqlalchemy import BigInteger, Text, and_, bindparam, case, cast, exists, func, literal_column, select, text
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

from storage.search_tables import entry_words, search_marks
from storage.statements import Statement, among, at_most, figure, insert_into, word
from storage.tables import addresses, conversations, drafts, entries

MARK_NAME = "words"
_TEXT = bindparam("b_match", type_=Text)
_BEFORE = bindparam("b_before", type_=BigInteger)


def _mark() -> ColumnElement[int]:
    marked = select(search_marks.c.entry_id).where(search_marks.c.name == word(MARK_NAME)).scalar_subquery()
    return func.coalesce(marked, figure(0))


def _channel() -> ColumnElement[str]:
    """Where the owner of a line was last heard."""
    return (
        select(addresses.c.channel)
        .where(addresses.c.conversation_id == entries.c.conversation_id)
        .order_by(addresses.c.last_heard_at.desc())
        .limit(figure(1))
        .scalar_subquery()
    )


def _flow() -> ColumnElement[str]:
    """What the owner of a line is about."""
    current = and_(conversations.c.id == drafts.c.conversation_id, conversations.c.draft_number == drafts.c.number)
    return (
        select(drafts.c.flow)
        .join(conversations, current)
        .where(drafts.c.conversation_id == entries.c.conversation_id)
        .scalar_subquery()
    )


def _language() -> ColumnElement[str]:
    own = conversations.c.id == entries.c.conversation_id
    return select(conversations.c.language).where(own).scalar_subquery()


def _queue() -> ColumnElement[str]:
    """The queue of a line whose owner waits, or talks with a person."""
    technical = conversations.c.mind.like(literal_column('\'%"queue":"technical"%\'', Text))
    queue = case((technical, word("technical")), else_=word("professional"))
    own = and_(conversations.c.id == entries.c.conversation_id, conversations.c.floor != word("bot"))
    return select(queue).where(own).scalar_subquery()


def _unread(_: str) -> ClauseElement:
    line = [entries.c[name] for name in ("id", "at", "author", "text")]
    return (
        select(*line, *(func.coalesce(each(), word("")) for each in (_channel, _flow, _language, _queue)))
        .where(
            entries.c.id > _mark(),
            entries.c.text != word(""),
            ~exists().where(entry_words.c.entry_id == entries.c.id),
        )
        .order_by(entries.c.id)
        .limit(at_most())
    )


def _take_in(database: str) -> ClauseElement:
    words: ColumnElement[Any] = bindparam("words", type_=Text)
    if database == "postgresql":
        words = func.array_to_tsvector(func.string_to_array(words, literal_column("' '", Text)))
    return (
        insert_into(database, entry_words)
        .values(entry_id=bindparam("entry_id", type_=BigInteger), words=words)
        .on_conflict_do_nothing()
    )


def _set_mark(database: str) -> ClauseElement:
    # A line may come to the table after one with a higher number: only what is old enough is behind us. Looked for no
    # further than the last that was taken in: where many wait, each step would read all the rest of them.
    last = bindparam("b_last", type_=BigInteger)
    fresh = (entries.c.id > _mark(), entries.c.id <= last, entries.c.at >= _BEFORE)
    young = select(func.min(entries.c.id)).where(*fresh).scalar_subquery()
    behind = func.coalesce(young - figure(1), last)
    lesser = func.least if database == "postgresql" else func.min
    added = insert_into(database, search_marks).values(name=word(MARK_NAME), entry_id=lesser(behind, last))
    return added.on_conflict_do_update(index_elements=["name"], set_={"entry_id": added.excluded.entry_id})


def _near(_: str) -> ClauseElement:
    newest = select(func.max(entry_words.c.entry_id)).where(entry_words.c.entry_id < _BEFORE).scalar_subquery()
    return (
        select(entry_words.c.entry_id)
        .where(
            entry_words.c.entry_id < _BEFORE,
            entry_words.c.entry_id > newest - bindparam("b_near", type_=BigInteger),
            _holds(),
        )
        .order_by(entry_words.c.entry_id.desc())
        .limit(at_most())
    )


def _far(_: str) -> ClauseElement:
    hits = select(entry_words.c.entry_id).where(_holds()).cte("hits").prefix_with("MATERIALIZED")
    return select(hits.c.entry_id).where(hits.c.entry_id < _BEFORE).order_by(hits.c.entry_id.desc()).limit(at_most())


def _holds() -> ColumnElement[bool]:
    return entry_words.c.words.op("@@", is_comparison=True)(cast(_TEXT, TSQUERY))


UNREAD = Statement(_unread)
TAKE_IN = Statement(_take_in, "entry_id", "words")
MARK = Statement(_set_mark)
MATCH = Statement(
    lambda _: text(
        "SELECT rowid FROM entry_search WHERE entry_search MATCH :b_match AND rowid < :b_before"
        " ORDER BY rowid DESC LIMIT :at_most"
    )
)
NEAR = Statement(_near)
BY_INDEX = Statement(lambda _: text("SELECT set_config('enable_seqscan', 'off', true)"))
FAR = Statement(_far)
LINES = Statement(
    lambda database: (
        select(*entries.c).where(entries.c.id.in_(among(database, "ids", BigInteger))).order_by(entries.c.id.desc())
    )
)
# Without a size of its own a step begins with nothing; the minus sign has all parts made into one.
MERGE = Statement(lambda _: text("INSERT INTO entry_search(entry_search, rank) VALUES ('merge', :pages)"))
CHANGES = Statement(lambda _: text("SELECT total_changes()"))

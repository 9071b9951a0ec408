"""The tables of who reads what: personal data that staff unveiled, and requests for a whole case."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Table, Text

from storage.search_tables import metadata

__all__ = ["access_requests", "metadata", "unveilings"]


def _id() -> Column[int]:
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


def _conversation() -> Column[int]:
    return Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True)


unveilings = Table(
    "unveilings",
    metadata,
    _id(),
    _conversation(),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
)

# A party asks for their case: seven working days, counted from the day it was asked.
access_requests = Table(
    "access_requests",
    metadata,
    _id(),
    _conversation(),
    Column("asked_at", BigInteger, nullable=False),
    Column("due_on", Text, nullable=False),
    Column("taken_by", Text, nullable=False),
    Column("done_at", BigInteger, index=True),
    Column("done_by", Text),
)

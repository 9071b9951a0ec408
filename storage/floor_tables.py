"""The tables beside a conversation that only staff see: notes, replies still being written, marks on what is to do."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, Table, Text

from storage.review_tables import metadata

__all__ = ["marks", "metadata", "notes", "reply_drafts"]  # and with them every table is known

# Nothing that is sent reads this table: a note cannot reach an owner by any mistake about an audience.
notes = Table(
    "notes",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("text", Text, nullable=False),
)

reply_drafts = Table(
    "reply_drafts",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id"), primary_key=True),
    Column("author", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)

marks = Table(
    "marks",
    metadata,
    Column("path", Text, primary_key=True),  # of the thing to be done, under /staff
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("labels", Text, nullable=False),  # a JSON list
    Column("rests_until", BigInteger, nullable=False),
)

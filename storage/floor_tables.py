"""The tables beside a conversation that only staff see: notes, replies still being written, marks, leads, files."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, LargeBinary, Table, Text

from storage.review_tables import metadata

__all__ = ["asked_files", "leads", "marks", "metadata", "notes", "reply_drafts"]  # and with them every table is known

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

# What nobody claims, handed to whoever pressed the key for it; gone after a while.
leads = Table(
    "leads",
    metadata,
    Column("path", Text, primary_key=True),  # of the thing to be done, under /staff
    Column("author", Text, nullable=False),
    Column("until", BigInteger, nullable=False),
)

# No page of an owner's and no outbox reads this table: what is in a file is fetched by staff alone.
asked_files = Table(
    "asked_files",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("asked_by", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("what", Text, nullable=False),
    Column("taken_at", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

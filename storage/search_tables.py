"""The tables by which lines of transcripts are found: the words of each line, and how far they were taken in.

On SQLite the words are the content of a full-text index, `entry_search`, that triggers keep in step; on PostgreSQL they
are a vector with an index of its own.
"""

from sqlalchemy import BigInteger, Column, Index, Table, Text
from sqlalchemy.dialects.postgresql import TSVECTOR

from storage.floor_tables import metadata

__all__ = ["entry_words", "metadata", "search_marks"]

entry_words = Table(
    "entry_words",
    metadata,
    Column("entry_id", BigInteger, primary_key=True, autoincrement=False),
    Column("words", Text().with_variant(TSVECTOR(), "postgresql"), nullable=False),
)
Index("ix_entry_words_words", entry_words.c.words, postgresql_using="gin").ddl_if(dialect="postgresql")

# Every line up to this one is taken in; the newest ones are looked for one by one.
search_marks = Table(
    "search_marks",
    metadata,
    Column("name", Text, primary_key=True),
    Column("entry_id", BigInteger, nullable=False),
)

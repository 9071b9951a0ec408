"""The tables of the register: entities, the versions of what is known of them, and the words of their names."""

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text, UniqueConstraint

from storage.tables import metadata

__all__ = ["entities", "identifiers", "metadata", "name_words", "organisations"]  # and with them every table is known

# Folded words are compared byte by byte, so that both databases find and sort alike.
_FOLDED = Text().with_variant(Text(collation="C"), "postgresql")


def _id() -> Column[int]:
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


# An entity's number and its SOR code, each given once and for ever.
entities = Table(
    "entities",
    metadata,
    _id(),
    Column("sor_code", Text),
    UniqueConstraint("sor_code"),
    sqlite_autoincrement=True,
)

organisations = Table(
    "organisations",
    metadata,
    _id(),
    Column("entity_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("parent_id", BigInteger, index=True),
    Column("sor_code", Text, index=True),
    Column("cvr", Text, index=True),
    Column("location_number", Text, index=True),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("valid_from", Text, nullable=False),
    Column("valid_to", Text),  # inclusive
    Column("source", Text, nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("superseded_at", BigInteger),
    Column("folded", _FOLDED, nullable=False, index=True),  # the name, as it is looked for
    Index("ix_organisations_entity_id_valid_from", "entity_id", "valid_from"),
)

# The words of every name an entity has or had; whether it has it on a day is asked of `organisations`.
name_words = Table(
    "name_words",
    metadata,
    Column("word", _FOLDED, primary_key=True),
    Column("entity_id", BigInteger, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

# P-numbers and ydernumre of every entity that has or had one, as the words of names.
identifiers = Table(
    "identifiers",
    metadata,
    Column("kind", Text, primary_key=True),  # p_number | ydernummer
    Column("value", Text, primary_key=True),
    Column("entity_id", BigInteger, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

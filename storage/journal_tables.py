"""The table of what goes to the journal: a package for each decision, until somebody there has taken it."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table, Text, text

from storage.figure_tables import metadata

__all__ = ["journal_packages", "metadata"]

_OPEN = text("taken_at IS NULL")

journal_packages = Table(
    "journal_packages",
    metadata,
    Column("decision_id", ForeignKey("decisions.id"), primary_key=True, autoincrement=False),
    Column("ordered_at", BigInteger, nullable=False),
    Column("name", Text, nullable=False),  # what it is called where it was put; "" until then
    Column("delivered_at", BigInteger),
    Column("taken_at", BigInteger),
    Column("taken_by", Text),
    Index("ix_journal_packages_open", "decision_id", postgresql_where=_OPEN, sqlite_where=_OPEN),
)

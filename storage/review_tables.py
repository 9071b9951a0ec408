"""The tables of the review: decisions, numbers that were issued, links to the register, corrections, notes.

That two persons differ, and that an approval counts once for one dossier, one revision, one hash and one maker, is
asked of the database too: a registration names its approval by all of these together. So is that whoever wrote an
answer in a dossier does not approve it, nor register it where its owner never confirmed that; `docs/review.md` says
which rule is kept where.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from storage.register_tables import metadata

__all__ = [
    "corrections",
    "decisions",
    "dossier_authors",
    "dossier_links",
    "dossier_names",
    "dossier_notes",
    "metadata",
    "numbers",
]


def _id() -> Column[int]:
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


def _text(name: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, Text, nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=nullable)


# Where one of two things compared is NULL, a CHECK holds: so it is said that neither is.
DIFFER = (
    "(approval_id IS NULL) = (approver IS NULL)"
    " AND (kind <> 'registered' OR (approval_id IS NOT NULL AND (approver <> maker OR persons = 'one')))"
)

decisions = Table(
    "decisions",
    metadata,
    _id(),
    _number("dossier_id"),
    _text("sha256"),
    _text("kind"),  # approved | registered | returned | rejected | heard | objected | reopened | withdrawn
    _text("maker"),
    _number("at"),
    _text("about"),
    _text("persons"),  # one | two, of an approval and a registration
    _number("approval_id", nullable=True),  # the approval that this one uses up
    _text("approver", nullable=True),  # whose that was
    ForeignKeyConstraint(["dossier_id", "sha256"], ["dossiers.id", "dossiers.sha256"], name="fk_decisions_dossier"),
    ForeignKeyConstraint(
        ["approval_id", "approver", "dossier_id", "sha256"],
        ["decisions.id", "decisions.maker", "decisions.dossier_id", "decisions.sha256"],
        name="fk_decisions_approval",
    ),
    UniqueConstraint("id", "maker", "dossier_id", "sha256"),
    UniqueConstraint("approval_id"),
    CheckConstraint(DIFFER, name="ck_decisions_two_persons"),
    Index("ix_decisions_at", "at"),
    Index("ix_decisions_dossier_id", "dossier_id"),
    sqlite_autoincrement=True,
)

# Who of the staff wrote answers in a dossier: a trigger reads them out of the frozen answers as it is added.
dossier_authors = Table(
    "dossier_authors",
    metadata,
    Column("dossier_id", ForeignKey("dossiers.id"), primary_key=True),
    Column("author", Text, primary_key=True),
    Column("confirmed", Boolean, nullable=False),  # its owner has confirmed each of their answers
)

# The names that stand in a dossier, as they are looked for.
dossier_names = Table(
    "dossier_names",
    metadata,
    Column("dossier_id", ForeignKey("dossiers.id"), primary_key=True),
    _text("folded"),
)

# Every number that was given out or typed in; none is ever used again.
numbers = Table(
    "numbers",
    metadata,
    _id(),
    _text("kind"),  # sor_code | location_number
    _text("number"),
    _number("serial", nullable=True),  # of one that we made ourselves
    _number("entity_id"),
    _text("source"),
    _number("at"),
    UniqueConstraint("number"),
    UniqueConstraint("kind", "serial"),
)

# The organisation that a reviewer found for a place of a dossier that named none of the register's.
dossier_links = Table(
    "dossier_links",
    metadata,
    Column("dossier_id", ForeignKey("dossiers.id"), primary_key=True),
    Column("place", Text, primary_key=True),
    _number("entity_id"),
    _text("linked_by"),
    _number("at"),
)

dossier_notes = Table(
    "dossier_notes",
    metadata,
    _id(),
    Column("reference", Text, nullable=False, index=True),
    _number("at"),
    _text("author"),
    _text("text"),
)

corrections = Table(
    "corrections",
    metadata,
    _id(),
    Column("entity_id", BigInteger, nullable=False, index=True),
    _text("body"),
    _text("sha256"),
    _text("reason"),
    _text("proposed_by"),
    _number("proposed_at"),
    _text("status"),  # proposed | registered | rejected
    _text("decided_by", nullable=True),
    _number("decided_at", nullable=True),
    CheckConstraint(
        "status <> 'registered' OR (decided_by IS NOT NULL AND decided_by <> proposed_by)",
        name="ck_corrections_two_persons",
    ),
)

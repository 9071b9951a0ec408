"""The tables of the staff: who they are, how they sign in, and how often somebody tried."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from storage.tables import metadata


def _id() -> Column[int]:
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


def _staff() -> Column[int]:
    return Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True)


staff = Table(
    "staff",
    metadata,
    _id(),
    _text("name"),
    _text("email"),  # folded, so that nobody has two accounts
    _text("role"),
    _text("language"),
    Column("active", Boolean, nullable=False),
    Column("absent_on", Text),
    _text("password"),
    _text("second"),
    _number("second_step"),
    _number("created_at"),
    UniqueConstraint("email"),
    sqlite_autoincrement=True,  # transcripts and audit name an id for ever
)

sittings = Table(
    "staff_sittings",
    metadata,
    _id(),
    Column("hash", Text, nullable=False, unique=True),
    _staff(),
    _text("stage"),
    _text("browser"),
    _number("begun_at"),
    _number("seen_at"),
    _number("ends_at"),
    _number("confirmed_at"),
)

links = Table(
    "staff_links",
    metadata,
    Column("hash", Text, primary_key=True),
    _staff(),
    _text("kind"),
    _number("expires_at"),
    _text("made_by"),
)

recovery_codes = Table(
    "staff_recovery_codes",
    metadata,
    Column("hash", Text, primary_key=True),
    _staff(),
)

# How often something was tried since the window began, under the hash of who tried it.
attempts = Table(
    "staff_attempts",
    metadata,
    Column("hash", Text, primary_key=True),
    _number("began_at"),
    _number("count"),
)

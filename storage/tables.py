"""The tables: plain types only (text, whole numbers, yes or no), so that compiled SQL runs as it stands.

Times are microseconds UTC, days are ISO text, and what is structured is JSON text.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


def _text(name: str, *, nullable: bool = False, index: bool = False) -> Column[str]:
    return Column(name, Text, nullable=nullable, index=index)


def _texts(*names: str) -> list[Column[str]]:
    return [_text(name) for name in names]


def _number(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=nullable)


def _numbers(*names: str) -> list[Column[int]]:
    return [_number(name) for name in names]


def _conversation(*, nullable: bool = False, index: bool = False) -> Column[int]:
    return Column("conversation_id", ForeignKey("conversations.id"), nullable=nullable, index=index)


def _part(name: str, *columns: str, where: str) -> Index:
    # SQLite uses a partial index only for a query with the same words, and SQLAlchemy writes `x = 1` for it.
    return Index(
        name,
        *columns,
        postgresql_where=text(where),
        sqlite_where=text(where.replace("buttons_open", "buttons_open = 1")),
    )


conversations = Table(
    "conversations",
    metadata,
    _id(),
    *_texts("language", "floor"),
    _text("held_by", nullable=True),
    _number("epoch"),
    _number("waits_until", nullable=True),
    _text("audit_head"),
    _number("draft_number", nullable=True),
    _text("mind"),
    *_numbers("created_at", "updated_at"),
    _part("ix_conversations_queue", "updated_at", where="floor = 'waiting'"),
    _part("ix_conversations_held", "held_by", where="floor = 'staff'"),
    # The audit chain is named by the id, so an erased conversation's id must not come back.
    sqlite_autoincrement=True,
)

addresses = Table(
    "addresses",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("address", Text, primary_key=True),
    _conversation(index=True),
    Column("active", Boolean, nullable=False),
    _number("last_heard_at"),
)

drafts = Table(
    "drafts",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id"), primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _text("flow"),
    _number("version"),
    _text("stage"),
    _text("cvr", nullable=True, index=True),
    _text("email", nullable=True, index=True),
    *_texts("reference", "body"),
    _number("updated_at"),
)

arrivals = Table(
    "arrivals",
    metadata,
    _id(),
    _conversation(nullable=True),  # empty only inside the transaction that adds it
    *_texts("channel", "address", "kind", "body", "text"),
    _number("at"),
    _text("source"),
    _text("external_id", nullable=True),
    _text("raw"),
    _number("not_before"),
    _text("state"),
    _number("tries"),
    _text("reason"),
    UniqueConstraint("source", "external_id"),
    _part("ix_arrivals_waiting", "id", where="state = 'waiting' AND not_before = 0"),
    _part("ix_arrivals_due", "not_before", where="state = 'waiting' AND not_before > 0"),
    _part("ix_arrivals_homeless", "id", where="conversation_id IS NULL"),
    _part("ix_arrivals_dead", "id", where="state = 'dead'"),
    Index("ix_arrivals_at", "at"),
    _part("ix_arrivals_replies", "conversation_id", where="source = 'staff'"),
)

entries = Table(
    "entries",
    metadata,
    _id(),
    _conversation(),
    _number("at"),
    *_texts("author", "kind", "text", "about", "audience"),
    Index("ix_entries_conversation_id_id", "conversation_id", "id"),
    _part("ix_entries_floor", "conversation_id", "id", where="kind = 'floor'"),
)

deliveries = Table(
    "deliveries",
    metadata,
    _id(),
    _conversation(index=True),
    *_texts("channel", "address", "kind"),
    _number("epoch"),
    _text("text"),
    _number("at"),
    *_texts("buttons", "token", "body"),
    _number("not_before"),
    _text("state"),
    _number("tries"),
    _text("reference"),
    Column("buttons_open", Boolean, nullable=False),
    _number("claimed_at", nullable=True),
    _number("sent_at", nullable=True),
    _text("reason"),
    _part("ix_deliveries_queued", "id", where="state = 'queued'"),
    _part("ix_deliveries_unsent", "channel", "address", "id", where="state IN ('queued', 'sending')"),
    _part("ix_deliveries_lost", "id", where="state IN ('failed', 'unknown')"),
    _part("ix_deliveries_open", "channel", "address", "id", where="buttons_open"),
)

errands = Table(
    "errands",
    metadata,
    _id(),
    _conversation(index=True),
    *_texts("channel", "address", "kind", "key", "about", "state"),
    *_numbers("not_before", "tries"),
    _number("claimed_at", nullable=True),
    _part("ix_errands_open", "id", where="state IN ('waiting', 'running')"),
)

dossiers = Table(
    "dossiers",
    metadata,
    _id(),
    _text("reference"),
    _number("revision"),
    _conversation(),
    _number("draft_number"),
    _text("flow"),
    _number("version"),
    _text("cvr", index=True),
    *_texts("canonical", "sha256"),
    _number("submitted_at"),
    *_texts("language", "contact_email", "contact_phone", "status"),
    _number("decided_at", nullable=True),
    Column("signed", Boolean, nullable=False),
    _text("heads"),
    _text("held_by", nullable=True),
    _number("held_since", nullable=True),
    Column("moves", BigInteger, nullable=False, server_default="0"),  # rises with each move of its review
    UniqueConstraint("reference", "revision"),
    UniqueConstraint("conversation_id", "draft_number", "revision"),
    Index("uq_dossiers_id_sha256", "id", "sha256", unique=True),
    Index("ix_dossiers_status", "status"),
    sqlite_autoincrement=True,
)

facts = Table(
    "facts",
    metadata,
    _id(),
    *_texts("kind", "key", "value", "valid_from"),
    _number("recorded_at"),
    _text("recorded_by"),
    Index("ix_facts_kind_key_valid_from", "kind", "key", "valid_from"),
)

confirmations = Table(
    "confirmations", metadata, _id(), _text("cvr", index=True), _conversation(), _number("at")
)  # fmt: skip

audit = Table(
    "audit",
    metadata,
    Column("chain", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _number("at"),
    *_texts("act", "actor", "digest", "previous", "hash"),
    Index("ix_audit_at", "at"),
    _part("ix_audit_staff", "actor", "at", where="actor NOT IN ('owner', 'bot', 'system')"),
)

salts = Table(
    "salts",
    metadata,
    Column("chain", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _text("salt"),
    Column("about", Text, nullable=False, server_default=""),  # what was digested, where nothing else holds it
)

codes = Table(
    "codes",
    metadata,
    Column("hash", Text, primary_key=True),
    _text("kind"),
    _conversation(index=True),
    _number("expires_at"),
    _number("used_at", nullable=True),
    _text("email"),
)

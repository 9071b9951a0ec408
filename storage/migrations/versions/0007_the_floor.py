"""Notes, replies being written, and the indexes of the queue and of what is held.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_PARTIAL = (
    ("ix_conversations_held", "conversations", ["held_by"], "floor = 'staff'"),
    ("ix_arrivals_replies", "arrivals", ["conversation_id"], "source = 'staff'"),
    ("ix_entries_floor", "entries", ["conversation_id", "id"], "kind = 'floor'"),
)


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.create_table(
        "notes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        _conversation("notes"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_conversation_id"), "notes", ["conversation_id"])
    op.create_table(
        "reply_drafts",
        _conversation("reply_drafts"),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "author", name=op.f("pk_reply_drafts")),
    )
    for name, table, columns, where in _PARTIAL:
        op.create_index(name, table, columns, postgresql_where=sa.text(where), sqlite_where=sa.text(where))


def downgrade() -> None:
    """Bring the database back to the revision before."""
    for name, table, _, _ in _PARTIAL:
        op.drop_index(name, table)
    op.drop_table("reply_drafts")
    op.drop_table("notes")


def _conversation(table: str) -> sa.Column[int]:
    kind = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    name = op.f(f"fk_{table}_conversation_id_conversations")
    return sa.Column("conversation_id", kind, sa.ForeignKey("conversations.id", name=name), nullable=False)

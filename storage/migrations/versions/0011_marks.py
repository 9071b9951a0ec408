"""Marks on what is to be done: urgent, labels, and until when it rests.

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.create_table(
        "marks",
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.Column("rests_until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_marks_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_marks")),
    )
    op.create_index(op.f("ix_marks_conversation_id"), "marks", ["conversation_id"])


def downgrade() -> None:
    """Bring the database back to the revision before."""
    op.drop_index(op.f("ix_marks_conversation_id"), "marks")
    op.drop_table("marks")

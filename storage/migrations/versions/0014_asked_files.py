"""Files that staff ask owners for.

Revision ID: 0014
Revises: 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database up to this revision."""
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "asked_files",
        sa.Column("id", number, nullable=False),
        sa.Column("conversation_id", number, nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_asked_files_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked_files")),
    )
    op.create_index(op.f("ix_asked_files_conversation_id"), "asked_files", ["conversation_id"])


def downgrade() -> None:
    """Bring the database back to the revision before."""
    op.drop_index(op.f("ix_asked_files_conversation_id"), "asked_files")
    op.drop_table("asked_files")

"""Figures: how far each case came, question by question, who waited for a person, and decisions by their time.

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def _case() -> list[sa.Column[int]]:
    return [
        sa.Column("conversation_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
    ]


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.create_table(
        "courses",
        *_case(),
        sa.Column("flow", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("begun_on", sa.Text(), nullable=False),
        sa.Column("moved_at", sa.BigInteger(), nullable=False),
        sa.Column("stands_at", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("conversation_id", "number", name=op.f("pk_courses")),
    )
    op.create_index("ix_courses_begun_on", "courses", ["begun_on", "flow", "outcome", "moved_at", "stands_at"])
    op.create_index("ix_courses_ended_at", "courses", ["ended_at"])
    op.create_table(
        "case_steps",
        *_case(),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("flow", sa.Text(), nullable=False),
        sa.Column("begun_on", sa.Text(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("refusals", sa.BigInteger(), nullable=False),
        sa.Column("changes", sa.BigInteger(), nullable=False),
        sa.Column("put_at", sa.BigInteger(), nullable=False),
        sa.Column("spent", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "number", "question", name=op.f("pk_case_steps")),
    )
    read = ["begun_on", "flow", "question", "answered", "refusals", "changes", "spent"]
    op.create_index("ix_case_steps_begun_on", "case_steps", read)
    op.create_table(
        "waits",
        sa.Column("conversation_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("asked_at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("queue", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.Column("met", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "asked_at", name=op.f("pk_waits")),
    )
    op.create_index("ix_waits_asked_at", "waits", ["asked_at"])
    op.create_index("ix_decisions_at", "decisions", ["at"])
    op.create_index("ix_decisions_dossier_id", "decisions", ["dossier_id"])


def downgrade() -> None:
    """Bring the database back to the revision before."""
    op.drop_index("ix_decisions_dossier_id", "decisions")
    op.drop_index("ix_decisions_at", "decisions")
    for table in ("waits", "case_steps", "courses"):
        op.drop_table(table)

"""The journal: a package for each decision, until it is taken.

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_OPEN = sa.text("taken_at IS NULL")


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.create_table(
        "journal_packages",
        sa.Column(
            "decision_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("ordered_at", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("delivered_at", sa.BigInteger()),
        sa.Column("taken_at", sa.BigInteger()),
        sa.Column("taken_by", sa.Text()),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_journal_packages")),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decisions.id"], name=op.f("fk_journal_packages_decision_id_decisions")
        ),
    )
    op.create_index(
        "ix_journal_packages_open", "journal_packages", ["decision_id"], postgresql_where=_OPEN, sqlite_where=_OPEN
    )


def downgrade() -> None:
    """Bring the database back to the revision before."""
    op.drop_table("journal_packages")

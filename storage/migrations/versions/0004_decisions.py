"""When a dossier was decided.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database up to this revision."""
    with op.batch_alter_table("dossiers", schema=None) as batch_op:
        batch_op.add_column(sa.Column("decided_at", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Bring the database back to the revision before."""
    with op.batch_alter_table("dossiers", schema=None) as batch_op:
        batch_op.drop_column("decided_at")

"""Dossiers are found by the names that stand in them.

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op

from storage.dossier_names import names_in

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Bring the database up to this revision."""
    names = op.create_table(
        "dossier_names",
        sa.Column("dossier_id", _ID, nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossiers.id"], name=op.f("fk_dossier_names_dossier_id_dossiers")),
        sa.PrimaryKeyConstraint("dossier_id", name=op.f("pk_dossier_names")),
    )
    kept = op.get_bind().execute(sa.text("SELECT id, canonical FROM dossiers")).all()
    found = [{"dossier_id": each.id, "folded": names_in(each.canonical)} for each in kept]
    if found:
        op.bulk_insert(names, found)


def downgrade() -> None:
    """Bring the database back to the revision before."""
    op.drop_table("dossier_names")

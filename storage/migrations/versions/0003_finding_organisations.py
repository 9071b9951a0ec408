"""Finding organisations: location numbers, sources, names by their words, and numbers for entities.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_FOLDED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.create_table(
        "entities",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sor_code", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entities")),
        sa.UniqueConstraint("sor_code", name=op.f("uq_entities_sor_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "name_words",
        sa.Column("word", _FOLDED, nullable=False),
        sa.Column("entity_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("word", "entity_id", name=op.f("pk_name_words")),
        sqlite_with_rowid=False,
    )
    # Nothing was ever written there: no version so far could have come into the table but by hand.
    op.add_column("organisations", sa.Column("location_number", sa.Text(), nullable=True))
    op.add_column("organisations", sa.Column("source", sa.Text(), nullable=False, server_default=""))
    op.add_column("organisations", sa.Column("folded", _FOLDED, nullable=False, server_default=""))
    op.create_index(op.f("ix_organisations_folded"), "organisations", ["folded"])
    op.create_index(op.f("ix_organisations_location_number"), "organisations", ["location_number"])
    op.create_index(op.f("ix_organisations_parent_id"), "organisations", ["parent_id"])


def downgrade() -> None:
    """Bring the database back to the revision before."""
    op.drop_index(op.f("ix_organisations_parent_id"), "organisations")
    op.drop_index(op.f("ix_organisations_location_number"), "organisations")
    op.drop_index(op.f("ix_organisations_folded"), "organisations")
    for column in ("folded", "source", "location_number"):
        op.drop_column("organisations", column)
    op.drop_table("name_words")
    op.drop_table("entities")

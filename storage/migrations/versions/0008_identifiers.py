"""P-numbers and ydernumre lead to their entities.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_VALUE = {"sqlite": "json_extract(body, '$.{0}')", "postgresql": "body::json->>'{0}'"}


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.create_table(
        "identifiers",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("kind", "value", "entity_id", name=op.f("pk_identifiers")),
        sqlite_with_rowid=False,
    )
    for kind in ("p_number", "ydernummer"):
        value = _VALUE[op.get_bind().dialect.name].format(kind)
        op.execute(
            f"INSERT INTO identifiers (kind, value, entity_id) SELECT DISTINCT '{kind}', CAST({value} AS TEXT),"  # noqa: S608
            f" entity_id FROM organisations WHERE {value} IS NOT NULL"
        )


def downgrade() -> None:
    """Bring the database back to the revision before."""
    op.drop_table("identifiers")

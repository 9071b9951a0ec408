"""Checkpoints over the heads of all audit chains, what the audit is searched by, and links that stand for good.

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_STAFF = sa.text("actor NOT IN ('owner', 'bot', 'system')")
_TABLES = ("audit", "checkpoints")


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.create_table(
        "checkpoints",
        sa.Column("checkpoint", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("checkpoint", "chain", name=op.f("pk_checkpoints")),
    )
    op.create_index("ix_checkpoints_chain_number", "checkpoints", ["chain", "number"])
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_index("ix_audit_staff", "audit", ["actor", "at"], postgresql_where=_STAFF, sqlite_where=_STAFF)
    postgresql = op.get_bind().dialect.name == "postgresql"
    if postgresql:
        op.execute(
            """CREATE FUNCTION link_stands() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            RAISE integrity_constraint_violation USING MESSAGE = 'a link of the audit stands'; END $$"""
        )
    for table in _TABLES:
        for act in ("UPDATE", "DELETE"):
            does = (
                "FOR EACH ROW EXECUTE FUNCTION link_stands()"
                if postgresql
                else "BEGIN SELECT RAISE(ABORT, 'a link of the audit stands'); END"
            )
            op.execute(f"CREATE TRIGGER {table}_stands_{act.lower()} BEFORE {act} ON {table} {does}")


def downgrade() -> None:
    """Bring the database back to the revision before."""
    postgresql = op.get_bind().dialect.name == "postgresql"
    for table in _TABLES:
        for act in ("update", "delete"):
            op.execute(f"DROP TRIGGER {table}_stands_{act}" + (f" ON {table}" if postgresql else ""))
    if postgresql:
        op.execute("DROP FUNCTION link_stands")
    op.drop_index("ix_audit_staff", "audit")
    op.drop_index("ix_audit_at", "audit")
    op.drop_index("ix_checkpoints_chain_number", "checkpoints")
    op.drop_table("checkpoints")

"""The staff: accounts, sittings, links, recovery codes, counted attempts; and what an act was about, beside its salt.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.add_column("salts", sa.Column("about", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "staff",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("name", "email", "role", "language")),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("absent_on", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("password", "second")),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("second_step", "created_at")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("email", name=op.f("uq_staff_email")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "staff_sittings",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        _staff("staff_sittings"),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("stage", "browser")),
        *(
            sa.Column(name, sa.BigInteger(), nullable=False)
            for name in ("begun_at", "seen_at", "ends_at", "confirmed_at")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_sittings")),
        sa.UniqueConstraint("hash", name=op.f("uq_staff_sittings_hash")),
    )
    op.create_table(
        "staff_links",
        sa.Column("hash", sa.Text(), nullable=False),
        _staff("staff_links"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_staff_links")),
    )
    op.create_table(
        "staff_recovery_codes",
        sa.Column("hash", sa.Text(), nullable=False),
        _staff("staff_recovery_codes"),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_staff_recovery_codes")),
    )
    for table in ("staff_sittings", "staff_links", "staff_recovery_codes"):
        op.create_index(op.f(f"ix_{table}_staff_id"), table, ["staff_id"])
    op.create_table(
        "staff_attempts",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_staff_attempts")),
    )


def downgrade() -> None:
    """Bring the database back to the revision before."""
    for table in ("staff_attempts", "staff_recovery_codes", "staff_links", "staff_sittings", "staff"):
        op.drop_table(table)
    op.drop_column("salts", "about")


def _staff(table: str) -> sa.Column[int]:
    # A column of its own for each table: one cannot stand in two.
    kind = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(
        "staff_id", kind, sa.ForeignKey("staff.id", name=op.f(f"fk_{table}_staff_id_staff")), nullable=False
    )

"""The review: who holds a dossier, decisions, numbers that were issued, links, notes and corrections.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_DIFFER = (
    "(approval_id IS NULL) = (approver IS NULL)"
    " AND (kind <> 'registered' OR (approval_id IS NOT NULL AND (approver <> maker OR persons = 'one')))"
)

# Nothing becomes registered but by a decision, and decisions stand for good. Triggers, so that no way leads around it.
_SQLITE = (
    """CREATE TRIGGER dossiers_registered_by_decision BEFORE UPDATE OF status ON dossiers
    WHEN NEW.status = 'registered' AND OLD.status <> 'registered' AND NOT EXISTS (
      SELECT 1 FROM decisions WHERE dossier_id = NEW.id AND sha256 = NEW.sha256 AND kind = 'registered')
    BEGIN SELECT RAISE(ABORT, 'registered without a decision'); END""",
    """CREATE TRIGGER decisions_stand BEFORE UPDATE ON decisions
    BEGIN SELECT RAISE(ABORT, 'a decision stands'); END""",
    """CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions
    BEGIN SELECT RAISE(ABORT, 'a decision stays'); END""",
)
_POSTGRESQL = (
    """CREATE FUNCTION registered_by_decision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NOT EXISTS (SELECT 1 FROM decisions WHERE dossier_id = NEW.id AND sha256 = NEW.sha256 AND kind = 'registered')
      THEN RAISE integrity_constraint_violation USING MESSAGE = 'registered without a decision'; END IF;
      RETURN NEW; END $$""",
    """CREATE TRIGGER dossiers_registered_by_decision BEFORE UPDATE OF status ON dossiers FOR EACH ROW
    WHEN (NEW.status = 'registered' AND OLD.status <> 'registered') EXECUTE FUNCTION registered_by_decision()""",
    """CREATE FUNCTION decision_stands() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE integrity_constraint_violation USING MESSAGE = 'a decision stands'; END $$""",
    """CREATE TRIGGER decisions_stand BEFORE UPDATE OR DELETE ON decisions FOR EACH ROW
    EXECUTE FUNCTION decision_stands()""",
)


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.add_column("dossiers", sa.Column("held_by", sa.Text(), nullable=True))
    op.add_column("dossiers", sa.Column("held_since", sa.BigInteger(), nullable=True))
    op.add_column("dossiers", sa.Column("moves", sa.BigInteger(), nullable=False, server_default="0"))
    op.create_index("uq_dossiers_id_sha256", "dossiers", ["id", "sha256"], unique=True)
    op.create_index("ix_dossiers_status", "dossiers", ["status"])
    op.create_table(
        "decisions",
        sa.Column("id", _ID, nullable=False),
        sa.Column("dossier_id", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("maker", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("persons", sa.Text(), nullable=False),
        sa.Column("approval_id", sa.BigInteger(), nullable=True),
        sa.Column("approver", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["dossier_id", "sha256"], ["dossiers.id", "dossiers.sha256"], name="fk_decisions_dossier"
        ),
        sa.ForeignKeyConstraint(
            ["approval_id", "approver", "dossier_id", "sha256"],
            ["decisions.id", "decisions.maker", "decisions.dossier_id", "decisions.sha256"],
            name="fk_decisions_approval",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sa.UniqueConstraint(
            "id", "maker", "dossier_id", "sha256", name=op.f("uq_decisions_id_maker_dossier_id_sha256")
        ),
        sa.UniqueConstraint("approval_id", name=op.f("uq_decisions_approval_id")),
        sa.CheckConstraint(_DIFFER, name="ck_decisions_two_persons"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "numbers",
        sa.Column("id", _ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("serial", sa.BigInteger(), nullable=True),
        sa.Column("entity_id", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_numbers")),
        sa.UniqueConstraint("number", name=op.f("uq_numbers_number")),
        sa.UniqueConstraint("kind", "serial", name=op.f("uq_numbers_kind_serial")),
    )
    op.create_table(
        "dossier_links",
        sa.Column("dossier_id", _ID, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.BigInteger(), nullable=False),
        sa.Column("linked_by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossiers.id"], name=op.f("fk_dossier_links_dossier_id_dossiers")),
        sa.PrimaryKeyConstraint("dossier_id", "place", name=op.f("pk_dossier_links")),
    )
    op.create_table(
        "dossier_notes",
        sa.Column("id", _ID, nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier_notes")),
    )
    op.create_index(op.f("ix_dossier_notes_reference"), "dossier_notes", ["reference"])
    op.create_table(
        "corrections",
        sa.Column("id", _ID, nullable=False),
        sa.Column("entity_id", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.Text(), nullable=False),
        sa.Column("proposed_at", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
        sa.CheckConstraint(
            "status <> 'registered' OR (decided_by IS NOT NULL AND decided_by <> proposed_by)",
            name="ck_corrections_two_persons",
        ),
    )
    op.create_index(op.f("ix_corrections_entity_id"), "corrections", ["entity_id"])
    for statement in _POSTGRESQL if op.get_bind().dialect.name == "postgresql" else _SQLITE:
        op.execute(statement)


def downgrade() -> None:
    """Bring the database back to the revision before."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER dossiers_registered_by_decision ON dossiers")
    else:
        op.execute("DROP TRIGGER dossiers_registered_by_decision")
    for table in ("corrections", "dossier_notes", "dossier_links", "numbers", "decisions"):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION registered_by_decision")
        op.execute("DROP FUNCTION decision_stands")
    op.drop_index("ix_dossiers_status", "dossiers")
    op.drop_index("uq_dossiers_id_sha256", "dossiers")
    with op.batch_alter_table("dossiers", schema=None) as batch_op:
        for column in ("moves", "held_since", "held_by"):
            batch_op.drop_column(column)

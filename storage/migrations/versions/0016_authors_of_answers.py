"""Who of the staff wrote answers in a dossier, so that they do not decide on it; messages that were lost, by an index.

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# The database reads the authors out of the frozen answers itself, so that no dossier is added without them.
_READ_SQLITE = """INSERT INTO dossier_authors (dossier_id, author, confirmed)
  SELECT {id}, json_extract(value, '$.by'), min(coalesce(json_extract(value, '$.confirmed'), 0))
  FROM {of}json_each({canonical}, '$.answers')
  WHERE json_extract(value, '$.by') IS NOT NULL GROUP BY 1, 2"""
_READ_POSTGRESQL = """INSERT INTO dossier_authors (dossier_id, author, confirmed)
  SELECT {id}, answer ->> 'by', bool_and(coalesce(CAST(answer ->> 'confirmed' AS boolean), false))
  FROM {of}jsonb_each(CAST({canonical} AS jsonb) -> 'answers') AS said(place, answer)
  WHERE answer ->> 'by' IS NOT NULL GROUP BY 1, 2"""
_NEW = {"id": "NEW.id", "of": "", "canonical": "NEW.canonical"}
_ALL = {"id": "dossiers.id", "of": "dossiers, ", "canonical": "dossiers.canonical"}

# A wrote no answer in it; B only such as their owner has confirmed.
_OF_THEIR_OWN = """EXISTS (SELECT 1 FROM dossier_authors
      WHERE dossier_id = NEW.dossier_id AND author = NEW.maker
      AND (NEW.kind = 'approved' OR (NEW.kind = 'registered' AND NOT confirmed)))"""
# What a registration uses up is an approval, by as many persons as it says itself.
_NO_APPROVAL = """NEW.kind = 'registered' AND NOT EXISTS (SELECT 1 FROM decisions AS approval
      WHERE approval.id = NEW.approval_id AND approval.kind = 'approved' AND approval.persons = NEW.persons)"""

_SQLITE = (
    f"""CREATE TRIGGER dossiers_name_authors AFTER INSERT ON dossiers
    BEGIN {_READ_SQLITE.format(**_NEW)}; END""",
    """CREATE TRIGGER authors_stand BEFORE UPDATE ON dossier_authors
    BEGIN SELECT RAISE(ABORT, 'who wrote an answer stands'); END""",
    """CREATE TRIGGER authors_stay BEFORE DELETE ON dossier_authors
    BEGIN SELECT RAISE(ABORT, 'who wrote an answer stays'); END""",
    f"""CREATE TRIGGER decisions_of_others BEFORE INSERT ON decisions WHEN {_OF_THEIR_OWN}
    BEGIN SELECT RAISE(ABORT, 'an answer of their own'); END""",
    f"""CREATE TRIGGER registrations_use_an_approval BEFORE INSERT ON decisions WHEN {_NO_APPROVAL}
    BEGIN SELECT RAISE(ABORT, 'registered without its approval'); END""",
)
_POSTGRESQL = (
    f"""CREATE FUNCTION name_authors() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      {_READ_POSTGRESQL.format(**_NEW)};
      RETURN NULL; END $$""",
    """CREATE TRIGGER dossiers_name_authors AFTER INSERT ON dossiers FOR EACH ROW
    EXECUTE FUNCTION name_authors()""",
    """CREATE FUNCTION author_stands() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE integrity_constraint_violation USING MESSAGE = 'who wrote an answer stands'; END $$""",
    """CREATE TRIGGER authors_stand BEFORE UPDATE OR DELETE ON dossier_authors FOR EACH ROW
    EXECUTE FUNCTION author_stands()""",
    f"""CREATE FUNCTION decided_by_others() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF {_OF_THEIR_OWN}
      THEN RAISE integrity_constraint_violation USING MESSAGE = 'an answer of their own'; END IF;
      RETURN NEW; END $$""",
    """CREATE TRIGGER decisions_of_others BEFORE INSERT ON decisions FOR EACH ROW
    EXECUTE FUNCTION decided_by_others()""",
    f"""CREATE FUNCTION uses_an_approval() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF {_NO_APPROVAL}
      THEN RAISE integrity_constraint_violation USING MESSAGE = 'registered without its approval'; END IF;
      RETURN NEW; END $$""",
    """CREATE TRIGGER registrations_use_an_approval BEFORE INSERT ON decisions FOR EACH ROW
    EXECUTE FUNCTION uses_an_approval()""",
)
_FUNCTIONS = ("name_authors", "author_stands", "decided_by_others", "uses_an_approval")
_ON_DECISIONS = ("registrations_use_an_approval", "decisions_of_others")


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.create_table(
        "dossier_authors",
        sa.Column("dossier_id", _ID, nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossiers.id"], name=op.f("fk_dossier_authors_dossier_id_dossiers")),
        sa.PrimaryKeyConstraint("dossier_id", "author", name=op.f("pk_dossier_authors")),
    )
    lost = sa.text("state IN ('failed', 'unknown')")
    op.create_index("ix_deliveries_lost", "deliveries", ["id"], postgresql_where=lost, sqlite_where=lost)
    postgresql = op.get_bind().dialect.name == "postgresql"
    op.execute((_READ_POSTGRESQL if postgresql else _READ_SQLITE).format(**_ALL))
    for statement in _POSTGRESQL if postgresql else _SQLITE:
        op.execute(statement)


def downgrade() -> None:
    """Bring the database back to the revision before."""
    if op.get_bind().dialect.name == "postgresql":
        for trigger in _ON_DECISIONS:
            op.execute(f"DROP TRIGGER {trigger} ON decisions")
        op.execute("DROP TRIGGER dossiers_name_authors ON dossiers")
    else:
        for trigger in (*_ON_DECISIONS, "dossiers_name_authors"):
            op.execute(f"DROP TRIGGER {trigger}")
    op.drop_table("dossier_authors")
    op.drop_index("ix_deliveries_lost", "deliveries")
    if op.get_bind().dialect.name == "postgresql":
        for function in _FUNCTIONS:
            op.execute(f"DROP FUNCTION {function}")

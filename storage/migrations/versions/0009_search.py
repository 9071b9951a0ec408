"""Finding lines of transcripts by their words; who unveiled personal data, and who asked for a whole case.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_WORDS = sa.Text().with_variant(postgresql.TSVECTOR(), "postgresql")
_SQLITE = (
    """CREATE VIRTUAL TABLE entry_search USING fts5(words, content='entry_words', content_rowid='entry_id',
      detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 0 tokenchars '='")""",
    """CREATE TRIGGER entry_words_taken_in AFTER INSERT ON entry_words BEGIN
      INSERT INTO entry_search(rowid, words) VALUES (NEW.entry_id, NEW.words); END""",
    """CREATE TRIGGER entry_words_taken_out AFTER DELETE ON entry_words BEGIN
      INSERT INTO entry_search(entry_search, rowid, words) VALUES ('delete', OLD.entry_id, OLD.words); END""",
)


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.create_table(
        "entry_words",
        sa.Column("entry_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("words", _WORDS, nullable=False),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_entry_words")),
    )
    op.create_table(
        "search_marks",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("entry_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_search_marks")),
    )
    op.create_table(
        "unveilings",
        sa.Column("id", _ID, nullable=False),
        sa.Column("conversation_id", _ID, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_unveilings_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unveilings")),
    )
    op.create_index(op.f("ix_unveilings_conversation_id"), "unveilings", ["conversation_id"])
    op.create_table(
        "access_requests",
        sa.Column("id", _ID, nullable=False),
        sa.Column("conversation_id", _ID, nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("due_on", sa.Text(), nullable=False),
        sa.Column("taken_by", sa.Text(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("done_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_access_requests_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_requests")),
    )
    op.create_index(op.f("ix_access_requests_conversation_id"), "access_requests", ["conversation_id"])
    op.create_index(op.f("ix_access_requests_done_at"), "access_requests", ["done_at"])
    if op.get_bind().dialect.name == "postgresql":
        op.create_index("ix_entry_words_words", "entry_words", ["words"], postgresql_using="gin")
    else:
        for each in _SQLITE:
            op.execute(each)


def downgrade() -> None:
    """Bring the database back to the revision before."""
    if op.get_bind().dialect.name != "postgresql":
        op.execute("DROP TABLE entry_search")
    op.drop_table("access_requests")
    op.drop_table("unveilings")
    op.drop_table("search_marks")
    op.drop_table("entry_words")

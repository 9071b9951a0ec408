"""The funnel of one flow is read from its own part of the index.

Revision ID: 0015
Revises: 0014
"""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_COUNTED = ("question", "answered", "refusals", "changes", "spent")


def upgrade() -> None:
    """Bring the database up to this revision."""
    op.drop_index("ix_case_steps_begun_on", "case_steps")
    op.create_index("ix_case_steps_flow_begun_on", "case_steps", ["flow", "begun_on", *_COUNTED])


def downgrade() -> None:
    """Bring the database back to the revision before."""
    op.drop_index("ix_case_steps_flow_begun_on", "case_steps")
    op.create_index("ix_case_steps_begun_on", "case_steps", ["begun_on", "flow", *_COUNTED])

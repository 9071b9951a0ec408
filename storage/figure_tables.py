"""The tables of the figures: how far each case came, question by question, and who waited for a person.

They are read from the transcripts behind the turns and hold nobody's words; a case that is forgotten stays counted.
"""

from sqlalchemy import BigInteger, Boolean, Column, Index, Table, Text

from storage.insight_tables import metadata

__all__ = ["case_steps", "courses", "metadata", "waits"]


def _case() -> list[Column[int]]:
    return [Column(name, BigInteger, primary_key=True, autoincrement=False) for name in ("conversation_id", "number")]


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


courses = Table(
    "courses",
    metadata,
    *_case(),
    _text("flow"),
    _number("begun_at"),
    _text("begun_on"),  # the day in Denmark
    _number("moved_at"),  # when its owner was heard in it for the last time
    _text("stands_at"),  # the question that was put last; "review" where everything is answered
    _text("outcome"),  # open | submitted | cancelled
    Column("ended_at", BigInteger),
    Index("ix_courses_begun_on", "begun_on", "flow", "outcome", "moved_at", "stands_at"),
    Index("ix_courses_ended_at", "ended_at"),
)

case_steps = Table(
    "case_steps",
    metadata,
    *_case(),
    Column("question", Text, primary_key=True),
    _text("flow"),
    _text("begun_on"),  # of the case
    Column("answered", Boolean, nullable=False),
    *map(_number, ("refusals", "changes", "put_at", "spent")),
    # The whole funnel is read from this index alone.
    Index("ix_case_steps_flow_begun_on", "flow", "begun_on", "question", "answered", "refusals", "changes", "spent"),
)

waits = Table(
    "waits",
    metadata,
    Column("conversation_id", BigInteger, primary_key=True, autoincrement=False),
    Column("asked_at", BigInteger, primary_key=True, autoincrement=False),
    _text("queue"),
    Column("ended_at", BigInteger),
    Column("met", Boolean, nullable=False),  # a person came
    Index("ix_waits_asked_at", "asked_at"),
)

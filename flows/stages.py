"""How far a draft has come. Everything that moves a draft between stages stands in this table."""

from enum import StrEnum

from flows.flow import Step
from flows.moves import Moves, Row


class Stage(StrEnum):
    """How far a draft has come; paused is a flag of the conversation, not a stage."""

    CHOOSING = "choosing"
    ASKING = "asking"
    REVIEW = "review"
    SIGNING = "signing"
    SUBMITTED = "submitted"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


def more_to_ask(asked: Step | None) -> bool:
    """Whether a question is still to be asked, or one is being answered anew."""
    return asked is not None


OPEN = (Stage.ASKING, Stage.REVIEW)  # a draft that is being answered or reviewed

STAGES = Moves("stage", Stage, [
    Row("begin", [Stage.CHOOSING], Stage.ASKING),
    Row("answer", OPEN, Stage.ASKING, more_to_ask),
    Row("answer", OPEN, Stage.REVIEW),
    Row("sign", [Stage.REVIEW], Stage.SIGNING),
    Row("edit", [Stage.SIGNING], Stage.REVIEW),
    Row("submit", [Stage.REVIEW, Stage.SIGNING], Stage.SUBMITTED),
    Row("cancel", [*OPEN, Stage.SIGNING], Stage.CANCELLED),
    Row("take_up", [Stage.CANCELLED], Stage.ASKING),
    Row("expire", [*OPEN, Stage.SIGNING, Stage.CANCELLED], Stage.EXPIRED),
    Row("return", [Stage.SUBMITTED], Stage.ASKING),
])  # fmt: skip

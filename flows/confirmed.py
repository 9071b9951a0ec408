"""What a yes or a no to something pending does: one small function for each kind."""

from collections.abc import Callable, Mapping
from typing import Any

from flows.answering import keep, take
from flows.answers import Answer, Source
from flows.beginning import begin, begin_other
from flows.blocks import take_block
from flows.cases import erased, withdrawn
from flows.conversations import Pending
from flows.entering import FILLED, not_right
from flows.entering import confirmed as filled_confirmed
from flows.errors import IllegalMove
from flows.looked_up import take_found
from flows.overview import heading
from flows.phrases import phrase
from flows.reminding import wake_up
from flows.repair import in_english
from flows.talk import Talk
from flows.waiting import wait_on
from flows.waiting import withdraw as wait_no_more


def confirm(talk: Talk, _about: Any) -> None:
    """Let what is pending take effect."""
    pending = _pending(talk)
    CONFIRMED[pending.kind](talk, pending.about)


def deny(talk: Talk, _about: Any) -> None:
    """Leave what is pending without effect; the question is asked again."""
    pending = _pending(talk)
    talk.note("denied", about_kind=pending.kind)
    if pending.kind == "person":
        wait_no_more(talk)
    if pending.kind == FILLED:
        not_right(talk, pending.about)


def _pending(talk: Talk) -> Pending:
    pending = talk.conversation.pending
    if pending is None:
        raise IllegalMove
    talk.set(pending=None)
    return pending


def _let_stand(talk: Talk, about: Any) -> None:
    step = talk.step(about["place"])
    if step is None:
        raise IllegalMove
    cautions = tuple(about.get("causes", ()))
    keep(talk, step, Answer(about["value"], source=Source(about["source"]), cautions=cautions))
    if step.question.key == "found" and about["value"] is True:
        take_found(talk, step)


def correct(talk: Talk, about: Any) -> None:
    """Take another answer at a place than the one that stands there."""
    step = talk.step(about["place"])
    if step is None:
        raise IllegalMove
    kept = talk.draft.answers.get(step.text)
    take(talk, step, about["value"])
    if talk.conversation.pending is None and kept is not None and kept.active:
        talk.say("corrected", where=heading(talk, step))


def _take_p_number(talk: Talk, about: Any) -> None:
    step = talk.step(about["place"])
    if step is None:
        raise IllegalMove
    take(talk, step, about["value"])


def _cancelled(talk: Talk, _about: Any) -> None:
    talk.move("cancel")
    wake_up(talk)
    talk.note("cancelled")
    talk.say("cancelled", case=phrase(f"the-{talk.draft.flow}"))


def _start_over(talk: Talk, _about: Any) -> None:
    flow = talk.draft.flow
    talk.move("cancel")
    begin(talk, flow)


CONFIRMED: Mapping[str, Callable[[Talk, Any], None]] = {
    "caution": _let_stand, "correct": correct, "p_number": _take_p_number, "cancel": _cancelled,
    "start_over": _start_over, "english": in_english, "person": wait_on, "erase": erased, "begin": begin_other,
    "block": take_block, "withdraw": withdrawn, FILLED: filled_confirmed,
}  # fmt: skip

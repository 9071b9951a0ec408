"""A message sent earlier was rewritten: taken as a correction of the answer it fits, once the owner says yes."""

from collections.abc import Iterator
from typing import Any

from flows.conversations import Pending
from flows.errors import Refusal
from flows.flow import Step
from flows.heard import Edited
from flows.kinds import Text
from flows.phrases import phrase
from flows.questions import Asking
from flows.talk import Talk


def corrected(talk: Talk, heard: Edited) -> None:
    """Find the answer that the rewritten words fit and ask whether to change it; raises `Refusal` where none does."""
    if heard.masked:
        talk.say("cpr-removed")
        return
    if not talk.asking:
        raise Refusal(phrase("edit-nothing"))
    fit = next(_fitting(talk, heard.text), None)
    if fit is None:
        raise Refusal(phrase("edit-fits-nothing"))
    step, stored = fit
    talk.set(pending=Pending("correct", {"place": step.text, "value": stored}))


def _fitting(talk: Talk, text: str) -> Iterator[tuple[Step, Any]]:
    """The answered steps that the words could answer otherwise, newest first; names and the like come last."""
    answered = [step for step in reversed(talk.path()) if _answered(talk, step)]
    for step in sorted(answered, key=lambda step: isinstance(step.question.kind, Text)):
        try:
            stored = step.question.kind.store(step.question.kind.read(text, talk.reading(step)))
        except Refusal:
            continue
        if stored != talk.draft.answers[step.text].value:
            yield step, stored


def _answered(talk: Talk, step: Step) -> bool:
    kept = talk.draft.answers.get(step.text)
    return step.question.asking is not Asking.FACT and kept is not None and kept.active and not step.question.errand

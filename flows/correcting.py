"""A message sent earlier was rewritten: taken as a correction of the answer it fits, once the owner says yes."""

from collections.abc import Iterator
from typing import Any

from rapidfuzz.distance import OSA

from flows.conversations import Pending
from flows.errors import Refusal
from flows.flow import Step
from flows.heard import Edited
from flows.kinds import Text
from flows.listed import System
from flows.people import Gathering
from flows.phrases import phrase
from flows.talk import Talk


def corrected(talk: Talk, heard: Edited) -> None:
    """Find the answer that the rewritten words fit and ask whether to change it; raises `Refusal` where none does."""
    if heard.masked:
        talk.say("cpr-removed")
        return
    if not talk.asking:
        raise Refusal(phrase("edit-nothing"))
    fits = list(_fitting(talk, heard.text))
    if not fits:
        raise Refusal(phrase("edit-fits-nothing"))
    step, stored = min(fits, key=lambda fit: _unlikely(talk, *fit))
    talk.set(pending=Pending("correct", {"place": step.text, "value": stored}))


def _unlikely(talk: Talk, step: Step, stored: Any) -> tuple[bool, int]:
    """How unlikely it is that this answer was meant: names and the like fit anything, and most edits are small."""
    return isinstance(step.question.kind, Text | System), OSA.distance(
        str(talk.draft.answers[step.text].value), str(stored)
    )


def _fitting(talk: Talk, text: str) -> Iterator[tuple[Step, Any]]:
    """The answered steps that the words could answer otherwise, newest first."""
    for step in reversed(talk.path()):
        if not _answered(talk, step):
            continue
        try:
            stored = step.question.kind.store(step.question.kind.read(text, talk.reading(step)))
        except Refusal:
            continue
        if stored != talk.draft.answers[step.text].value:
            yield step, stored


def _answered(talk: Talk, step: Step) -> bool:
    kept, question = talk.draft.answers.get(step.text), step.question
    settled = question.never_asked or isinstance(question.kind, Gathering)
    return not settled and kept is not None and kept.active

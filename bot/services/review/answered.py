"""The answers of a dossier as a reviewer reads them: in the order its owner read them at the review."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from flows.answers import Answer, Given
from flows.clerical import suggested
from flows.flow import Step
from flows.overview import given_words, heading, in_order, label, shown_at_review
from flows.phrases import Phrase, phrase
from flows.questions import UNASKED
from flows.talk import Talk


@dataclass(frozen=True, slots=True)
class Line:
    """One answer on the path, with where it came from and what was doubted about it."""

    place: str
    heading: Phrase
    label: Phrase
    value: Phrase
    answer: Answer
    raw: Any  # the value as plain text, for copying; "" where it has none
    reviewed: bool  # its owner reads it at the review, so it can be sent back
    clerical: Any = None  # what the list of clerical normalisations would make of it
    before: Phrase | None = None  # what stood here in the revision before, where it was something else

    @property
    def missing(self) -> bool:
        """Its owner said that there is no answer yet."""
        return self.answer.given is Given.NOT_YET


def lines_of(talk: Talk) -> list[Line]:
    """Every answer on the path in the order of the review, those that nobody was asked left out."""
    return [_line(talk, step) for step in in_order(_asked(talk))]


def compared(lines: list[Line], before: list[Line]) -> Iterator[Line]:
    """The lines of a revision with what stood in the one before, where that has changed."""
    was = {each.place: each for each in before}
    for line in lines:
        old = was.get(line.place)
        if old is None:
            yield replace(line, before=phrase("not-given"))
        else:
            same = (old.answer.given, old.answer.value) == (line.answer.given, line.answer.value)
            yield line if same else replace(line, before=old.value)


def _asked(talk: Talk) -> Iterator[Step]:
    for step in talk.path():
        if step.text in talk.draft.answers and step.question.asking not in UNASKED:
            yield step


def _line(talk: Talk, step: Step) -> Line:
    answer = talk.draft.answers[step.text]
    given = answer.value if answer.value is not None else ""
    normal = suggested(step.place.key, answer.value) if answer.value is not None else None
    words, reviewed = given_words(talk, step), shown_at_review(talk, step)
    return Line(step.text, heading(talk, step), label(step), words, answer, given, reviewed, normal)

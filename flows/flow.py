"""A flow: sections of questions in reading order, and the path that follows from the answers."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import Any

from flows.answers import Given, Place
from flows.conditions import holds, keys_in
from flows.conversations import Draft
from flows.errors import FlowDefinitionError
from flows.questions import Asking, Question

Items = tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Questions that one prompt asks for; what a message does not hold is asked for after, or inherited."""

    name: str
    questions: tuple[Question[Any], ...]
    rest_inherited: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that belong together; `each` names the repeating items it is asked for, outermost first."""

    name: str
    parts: tuple[Question[Any] | Together, ...]
    each: tuple[str, ...] = ()

    @property
    def questions(self) -> Iterator[tuple[Question[Any], Together | None]]:
        """Each question with the group it is asked in, if any."""
        for part in self.parts:
            if isinstance(part, Together):
                yield from ((question, part) for question in part.questions)
            else:
                yield part, None


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """A question at an item: where its answer is kept and which earlier answers it can see."""

    place: Place
    text: str  # the place as text, the key under which the answer is kept
    question: Question[Any]
    section: str
    group: Together | None
    sights: Mapping[str, str]  # question key -> place as text, for the questions visible from here

    @property
    def group_key(self) -> str:
        """What a draft keeps when a group's members are asked one by one."""
        return "/".join([*map(str, self.place.items), self.group.name if self.group else ""])


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """The steps whose questions apply, in reading order, and the same by place."""

    steps: tuple[Step, ...]
    by_place: Mapping[str, Step]


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """Everything asked for one purpose, numbered and immutable once released."""

    name: str
    version: int
    sections: tuple[Section, ...]
    starts_with: tuple[tuple[str, int], ...] = ()  # how many items of a repeating section a draft begins with
    signs: bool = True  # whether what it leads to is to be signed for the company
    sends: bool = True  # whether it leads to a dossier; what does not is no case of the owner's
    adds: str = ""  # the repeating section of which the review offers one more
    by_key: Mapping[str, Question[Any]] = field(init=False)
    each_of: Mapping[str, tuple[str, ...]] = field(init=False)
    deciding: frozenset[str] = field(init=False)  # the questions that conditions look at
    dated: tuple[Question[Any], ...] = field(init=False)  # the questions that are asked on certain days only

    def __post_init__(self) -> None:
        by_key: dict[str, Question[Any]] = {}
        each_of: dict[str, tuple[str, ...]] = {}
        for section in self.sections:
            for question, _ in section.questions:
                _refuse_contradictions(question, section, by_key, each_of)
                by_key[question.key] = question
                each_of[question.key] = section.each
        object.__setattr__(self, "by_key", by_key)
        object.__setattr__(self, "each_of", each_of)
        looked_at = (key for question in by_key.values() for key in keys_in(question.when))
        object.__setattr__(self, "deciding", frozenset(looked_at))
        object.__setattr__(self, "dated", tuple(each for each in by_key.values() if each.dated))

    def layout(self, items: Mapping[str, tuple[int, ...]]) -> tuple[Step, ...]:
        """Every step there is for these items, whether its question is asked or not, in reading order."""
        return _layout(self, tuple(sorted(items.items())))[0]

    def path(self, draft: Draft) -> tuple[Step, ...]:
        """The steps whose questions apply, in reading order: it follows from the answers, and from the draft's day."""
        return self.known_path(draft).steps

    def next_open(self, draft: Draft) -> Step | None:
        """The first step on the path that still wants an answer."""
        return next((step for step in self.path(draft) if is_open(step, draft)), None)

    def known_path(self, draft: Draft) -> Path:
        """The path of a draft; drafts that decided alike share it, so most turns need not work it out."""
        items = tuple(sorted(draft.items.items()))
        deciding = (compares_as(step.question, draft, step.text) for step in _layout(self, items)[1])
        return _path(self, items, tuple(deciding), self._unasked_on(draft.day))

    def _unasked_on(self, day: str) -> frozenset[str]:
        """The questions that are not asked on a day."""
        if not self.dated or not day:
            return frozenset()
        return frozenset(each.key for each in self.dated if not each.valid_on(dt.date.fromisoformat(day)))


def is_open(step: Step, draft: Draft) -> bool:
    """Whether a step on the path still wants an answer before the review."""
    if step.question.asking is Asking.OFFERED:
        return False
    answer = draft.answers.get(step.text)
    return answer is None or not answer.active


def compares_as(question: Question[Any], draft: Draft, text: str) -> str | None:
    """What conditions compare of the answer kept at a place: its token, how it was given, or its default."""
    answer = draft.answers.get(text)
    if answer is None or not answer.active:
        return None if question.default is None else question.kind.token(question.default)
    return question.kind.token(answer.value) if answer.given is Given.VALUE else answer.given.value


def _applies(step: Step, on: Mapping[str, str | None]) -> bool:
    sights = step.sights
    return holds(step.question.when, lambda key: on.get(sights[key]))


@lru_cache(maxsize=1024)
def _layout(flow: Flow, items: Items) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """Every step for these items, and those among them that conditions look at."""
    steps = tuple(_walked(flow, flow.sections, (), dict(items)))
    return steps, tuple(step for step in steps if step.question.key in flow.deciding)


@lru_cache(maxsize=1024)
def _path(flow: Flow, items: Items, deciding: tuple[str | None, ...], unasked: frozenset[str]) -> Path:
    """The path that follows where the deciding answers compare like this."""
    steps, deciders = _layout(flow, items)
    decided = {step.text: compared for step, compared in zip(deciders, deciding, strict=True)}
    on: dict[str, str | None] = {}
    path: dict[str, Step] = {}
    for step in steps:
        if step.question.key not in unasked and _applies(step, on):
            path[step.text] = step
            on[step.text] = decided.get(step.text)
    return Path(tuple(path.values()), path)


def _walked(
    flow: Flow, sections: tuple[Section, ...], at: tuple[int, ...], items: Mapping[str, tuple[int, ...]]
) -> Iterator[Step]:
    """Sections one after the other; neighbours that repeat over the same items are walked item by item."""
    depth = len(at)
    for repeated, run in groupby(sections, key=lambda section: section.each[depth : depth + 1]):
        if not repeated:
            for section in run:
                yield from _steps(flow, section, at)
            continue
        inner = tuple(run)
        for item in items.get("/".join([*map(str, at), *repeated]), ()):
            yield from _walked(flow, inner, (*at, item), items)


def _steps(flow: Flow, section: Section, at: tuple[int, ...]) -> Iterator[Step]:
    """A section's steps. A question sees those asked for the same items or for the items around them."""
    sights = {
        key: str(Place(at[: len(each)], key)) for key, each in flow.each_of.items() if each == section.each[: len(each)]
    }
    for question, group in section.questions:
        place = Place(at, question.key)
        yield Step(place, str(place), question, section.name, group, sights)


def _refuse_contradictions(
    question: Question[Any],
    section: Section,
    by_key: Mapping[str, Question[Any]],
    each_of: Mapping[str, tuple[str, ...]],
) -> None:
    if question.key in by_key:
        raise FlowDefinitionError(f"{question.key} stands twice")
    for key in keys_in(question.when):
        if key not in by_key:
            raise FlowDefinitionError(f"{question.key} looks forward to {key}")
        if each_of[key] != section.each[: len(each_of[key])]:
            raise FlowDefinitionError(f"{question.key} looks into the items of {key}")

"""How a question of a flow can come to be asked: what others must be answered, worked out from the conditions."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from flows.answers import Given
from flows.conditions import Condition, Every, Is
from flows.flow import Flow
from flows.kinds import Choice, YesNo
from flows.listed import Listed
from flows.questions import Question

# What is filled without being asked compares as one of these, where its kind does not say.
STATES = {
    "standing": {"new", "registered", "submitted", "under_way"},
    "ordering_open": {"open", "closed"},
    "lookup": {"found", "not_found", "unavailable", "late"},
}
Ways = dict[str, frozenset[str]]


def tokens_of(question: Question[Any]) -> frozenset[str] | None:
    """Everything that an answer to a question can compare as; None where that can be anything."""
    kind, ways = question.kind, STATES.get(question.key)
    if isinstance(kind, YesNo):
        ways = {"yes", "no"}
    elif isinstance(kind, Listed):
        ways = {each.code for each in kind.every}
    elif isinstance(kind, Choice):
        ways = set(kind.ways)
    if ways is None:
        return None
    given = {Given.SKIPPED: not question.needed, Given.NOT_YET: question.not_yet}
    return frozenset(ways | {each.value for each, can_be in given.items() if can_be})


def parts(condition: Condition) -> Iterator[Is]:
    """The single comparisons of a condition."""
    if isinstance(condition, Is):
        yield condition
        return
    for part in condition.parts:
        yield from parts(part)


def ways_to(flow: Flow, condition: Condition) -> Iterator[Ways]:
    """The ways in which a condition can come to hold: what each question must be, itself reached."""
    if isinstance(condition, Is):
        question = flow.by_key[condition.key]
        can_be = tokens_of(question)
        here = {condition.key: condition.values if can_be is None else condition.values & can_be}
        for before in ways_to(flow, question.when):
            yield from together(here, before)
    elif isinstance(condition, Every):
        for chosen in product(*(tuple(ways_to(flow, part)) for part in condition.parts)):
            yield from together(*chosen)
    else:
        for part in condition.parts:
            yield from ways_to(flow, part)


def together(*ways: Ways) -> Iterator[Ways]:
    """Several ways as one, unless they contradict each other."""
    joined: Ways = {}
    for key, values in ((key, values) for way in ways for key, values in way.items()):
        joined[key] = joined.get(key, values) & values
    if all(joined.values()):
        yield joined

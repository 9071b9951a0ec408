"""The random walk, below any `except`: whatever is heard, in whatever order, the promises of the core hold."""

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bot.wiring import FLOWS
from flows.change import CHANGE
from flows.flow import Flow, Together
from flows.kinds import Text
from flows.phrases import Phrase
from flows.questions import Question, Reading
from flows.registration import REGISTRATION
from flows.replies import Turn
from flows.report import REPORT
from flows.versions import Flows
from tests.flows.asker import Asker
from tests.flows.detours import DETOURS
from tests.flows.inputs import KINDS, kinds_at
from tests.flows.judging import judge_sent
from tests.flows.leading import toward
from tests.flows.sayings import GOOD, WRONG
from tests.flows.walking import Walk, ends, rows
from tests.flows.ways import sent

TURNS, ALL_TURNS = 39_000, 1_000_000
MORE = 3  # times as many turns: chance decides when the last corner is come by, and some never are
OFTEN = {"removed": 200, "taken up": 200}  # what is done at least so many times, also in the short form
SEED = 20261123


class Forgetful(Text):
    """A name whose reader looks some of its words up in a list that does not hold them."""

    def read(self, text: str, reading: Reading) -> str:
        """The words, or the fault."""
        return {"🏥": "clinic"}[text[0]] if text > "\U0001f000" else super().read(text, reading)


class Unkept(Text):
    """A name that is not the same once it was stored."""

    def store(self, value: str) -> tuple[str, ...]:
        """Words as a tuple, which JSON does not know."""
        return tuple(value.split())

    def shown(self, stored: tuple[str, ...]) -> Phrase:
        """The words again."""
        return super().shown(" ".join(stored))


def walk_through(flows: Flows = FLOWS) -> Walk:
    return Walk(SEED, KINDS, kinds_at, toward, flows, DETOURS)


def planted(flow: Flow, key: str, kind: Text) -> Flows:
    """All flows, one of them with another kind of answer to one question."""

    def part(old: Question[Any] | Together) -> Question[Any] | Together:
        return replace(old, kind=kind, cautions=()) if isinstance(old, Question) and old.key == key else old

    sections = tuple(replace(each, parts=tuple(map(part, each.parts))) for each in flow.sections)
    wrong = replace(flow, sections=sections)
    return Flows(*(wrong if each is flow else each for each in FLOWS.values()))


@pytest.fixture
def turns(request: pytest.FixtureRequest) -> int:
    full = request.config.getoption("--full")
    return ALL_TURNS if full else int(os.environ.get("WALK_TURNS", TURNS))


def test_no_sequence_of_inputs_breaks_a_conversation_and_everything_is_tried_everywhere(turns: int) -> None:
    walk = walk_through()

    walk.run(turns)
    for _ in range(MORE):
        if walk.empty():
            walk.run(turns)

    assert walk.empty() == []
    assert ends(FLOWS) - walk.ends.keys() == set()
    assert {end: walk.ends[end] for end, least in OFTEN.items() if walk.ends[end] < least} == {}


@pytest.mark.parametrize(("flow", "key"), [(REGISTRATION, "company_name"), (CHANGE, "new_name"), (REPORT, "wrong")])
@pytest.mark.parametrize(("kind", "fault"), [(Forgetful(60), KeyError), (Unkept(60), AssertionError)])
def test_a_planted_bug_is_found(flow: Flow, key: str, kind: Text, fault: type[Exception]) -> None:
    walk = walk_through(planted(flow, key, kind))
    walk.untried = {row: kinds for row, kinds in walk.untried.items() if row.flow == flow.name}

    with pytest.raises(fault) as found:
        walk.run(TURNS)

    assert key in "".join(found.value.__notes__)


def reopened(turn: Turn) -> Turn:
    """The turn, as if its dossier had been frozen with the opening date open."""
    draft = turn.conversation.draft
    assert draft is not None
    answers = {place: answer for place, answer in draft.answers.items() if place != "1/open_from"}
    return replace(turn, conversation=replace(turn.conversation, draft=replace(draft, answers=answers)))


def misnamed(turn: Turn) -> Turn:
    """The turn, as if its dossier had another text than was hashed."""
    assert turn.submitted is not None
    return replace(turn, submitted=replace(turn.submitted, canonical="{}"))


@pytest.mark.parametrize(("planted", "words"), [(reopened, "with a question open"), (misnamed, "hash")])
def test_a_dossier_that_should_not_have_been_sent_is_found(planted: Callable[[Turn], Turn], words: str) -> None:
    asker: Asker = sent()
    turn = planted(asker.turn)

    with pytest.raises(AssertionError, match=words):
        judge_sent(asker.flows, turn)


def test_there_are_answers_to_try_for_every_question() -> None:
    asked = {row.what for row in rows(FLOWS) if row.flow and row.what in FLOWS[row.flow].by_key}

    assert GOOD.keys() == WRONG.keys() == asked


def test_what_was_not_tried_and_what_was_not_brought_about_is_named() -> None:
    walk = walk_through()

    walk.run(50)

    assert walk.empty()
    assert ends(FLOWS) - walk.ends.keys()

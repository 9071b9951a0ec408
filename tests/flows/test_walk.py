"""The random walk, below any `except`: whatever is heard, in whatever order, the promises of the core hold."""

import os
from collections.abc import Callable
from dataclasses import replace

import pytest

from flows.flow import Flow
from flows.kinds import Text
from flows.phrases import Phrase
from flows.questions import Question, Reading
from flows.registration import REGISTRATION
from flows.replies import Turn
from flows.versions import Flows
from tests.flows.asker import Asker
from tests.flows.inputs import KINDS, kinds_at, toward
from tests.flows.sayings import GOOD, WRONG
from tests.flows.walking import ENDS, Walk, judge_sent, rows
from tests.flows.ways import sent

TURNS, ALL_TURNS = 30_000, 1_000_000
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


def walk_through(flow: Flow, seed: int = SEED) -> Walk:
    return Walk(seed, KINDS, kinds_at, toward, Flows(flow))


def with_company_name(kind: Text) -> Flow:
    """The registration with another kind of company name."""
    planted: Question[str] = Question("company_name", kind, rests_on=("cvr",))
    company = next(section for section in REGISTRATION.sections if section.name == "company")
    parts = tuple(planted if getattr(part, "key", "") == planted.key else part for part in company.parts)
    sections = (replace(each, parts=parts) if each is company else each for each in REGISTRATION.sections)
    return Flow("registration", 1, tuple(sections), REGISTRATION.starts_with)


@pytest.fixture
def turns(request: pytest.FixtureRequest) -> int:
    full = request.config.getoption("--full")
    return ALL_TURNS if full else int(os.environ.get("WALK_TURNS", TURNS))


def test_no_sequence_of_inputs_breaks_a_conversation_and_everything_is_tried_everywhere(turns: int) -> None:
    walk = walk_through(REGISTRATION)

    walk.run(turns)

    assert walk.empty() == []
    assert walk.ends.keys() == ENDS


@pytest.mark.parametrize(("kind", "fault"), [(Forgetful(60), KeyError), (Unkept(60), AssertionError)])
def test_a_planted_bug_is_found(kind: Text, fault: type[Exception]) -> None:
    walk = walk_through(with_company_name(kind))

    with pytest.raises(fault) as found:
        walk.run(TURNS)

    assert "company_name" in "".join(found.value.__notes__)


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
    asked = {key for key, _ in rows(REGISTRATION)} & set(REGISTRATION.by_key)

    assert GOOD.keys() == WRONG.keys() == asked

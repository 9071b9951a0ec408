"""Every flow as it is defined: nothing unreachable, no dead end, no condition that looks forward, no text missing."""

import ast
import importlib
import inspect
import textwrap
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from bot.phrasebook import LANGUAGES
from bot.wiring import FLOWS, phrasebooks
from flows.conditions import Is, holds, keys_in
from flows.crossroads import Crossroads
from flows.flow import Flow, Section
from flows.hearing import keys_named
from flows.kinds import Choice, Text, YesNo
from flows.names import NAMES
from flows.phrases import phrase
from flows.questions import Asking, Question
from tests.flows.reaching import parts, tokens_of, ways_to
from tests.phrase_keys import NOTHING_SEEN, follow_from

EVERY = list(FLOWS.versions.values())
QUESTIONS = [(flow, question) for flow in EVERY for question in flow.by_key.values()]
ASKED = [(flow, question) for flow, question in QUESTIONS if not question.never_asked]
CHECKS = {check.__name__: check for _, question in QUESTIONS for check in (*question.checks, *question.cautions)}
LONGEST_TOKEN = "t" * 16  # see flows.moment.Tokens
SAMPLES = 500

# Nobody changes these by name: they follow from another question, or stand where another one is named.
UNNAMED = {
    "already",
    "found",
    "elsewhere",
    "type_described",
    "ordering_closed",
    "parted",
    "large",
    "owner",
    "seen",
    "no_orders",
}


def of_each(asked: list[tuple[Flow, Question[Any]]]) -> pytest.MarkDecorator:
    """A test of each of these questions."""
    names = [f"{flow.name}-{flow.version}-{question.key}" for flow, question in asked]
    return pytest.mark.parametrize(("flow", "question"), asked, ids=names)


of_each_flow = pytest.mark.parametrize("flow", EVERY, ids=lambda flow: f"{flow.name}-{flow.version}")


def walked(flow: Flow, chance: Random) -> list[Question[Any]]:
    """The questions of one way through a flow, with an answer drawn at each that decides something."""
    on: dict[str, str] = {}
    path = []
    for key, question in flow.by_key.items():
        if holds(question.when, on.get):
            path.append(question)
            on[key] = chance.choice(drawn_from(flow, question))
    return path


def drawn_from(flow: Flow, question: Question[Any]) -> list[str]:
    """What a question may compare as, one of each sort: those that the same conditions look for are alike."""
    looked_for = [
        each.values for other in flow.by_key.values() for each in parts(other.when) if each.key == question.key
    ]
    tokens = sorted(tokens_of(question) or frozenset[str]().union(*looked_for) or {""})
    return list({tuple(token in values for values in looked_for): token for token in tokens}.values())


def leads_on(question: Question[Any]) -> bool:
    """Whether there is anything to answer, or to press, or to wait for."""
    kind = question.kind
    ways = kind.leads if isinstance(kind, Crossroads) else ()
    if question.asking is Asking.ENDING:
        return bool(ways)
    if question.asking is Asking.ERRAND:
        return bool(question.errand)
    return bool(ways or kind.ways) if isinstance(kind, Choice) else True


def causes_of(check: Callable[..., Any]) -> set[str]:
    """The causes for which a check refuses, as they are written out in it."""
    calls = ast.walk(ast.parse(textwrap.dedent(inspect.getsource(check))))
    refusals = (
        each for each in calls if isinstance(each, ast.Call) and getattr(each.func, "id", "") == "InvalidAnswer"
    )
    return {str(each.args[0].value) for each in refusals if isinstance(each.args[0], ast.Constant)}


# What is named ------------------------------------------------------------------------------------------------------


@of_each_flow
def test_the_python_name_of_a_question_is_its_key(flow: Flow) -> None:
    newest = flow is FLOWS[flow.name]
    module = importlib.import_module(f"flows.{flow.name}" if newest else f"flows.{flow.name}_{flow.version}")

    named = {name: each.key for name, each in vars(module).items() if isinstance(each, Question)}

    assert named == {key: key for key in named.values()}


@of_each(QUESTIONS)
def test_a_question_names_only_questions_of_its_flow(flow: Flow, question: Question[Any]) -> None:
    leads = question.kind.leads.values() if isinstance(question.kind, Crossroads) else ()

    named = {*question.rests_on, *question.suggests, *(act.about for act in leads if act.kind == "visit")}

    assert named <= flow.by_key.keys()


@of_each_flow
def test_no_two_questions_share_a_place(flow: Flow) -> None:
    collections = {each for section in flow.sections for each in section.each}
    items = dict.fromkeys(collections, (1, 2))
    items |= {f"{item}/{name}": (2 + item, 4 + item) for item in (1, 2) for name in collections}

    places = [step.text for step in flow.layout(items)]

    assert len(places) == len(set(places)) >= len(flow.by_key)


def test_whatever_can_be_asked_goes_by_a_name_in_both_languages() -> None:
    assert {question.key for _, question in ASKED} - NAMES.keys() <= UNNAMED
    assert NAMES.keys() <= {question.key for _, question in QUESTIONS}


@pytest.mark.parametrize("language", LANGUAGES)
@of_each([(flow, question) for flow, question in ASKED if question.key in NAMES])
def test_the_label_of_an_answer_is_a_name_by_which_it_can_be_changed(
    flow: Flow, question: Question[Any], language: str
) -> None:
    label = phrasebooks()[language].say(phrase(question.words("label")))

    assert question.key in keys_named(label), f"{flow.name}: {label}"


# Where it leads -----------------------------------------------------------------------------------------------------


@of_each(QUESTIONS)
def test_a_condition_looks_back(flow: Flow, question: Question[Any]) -> None:
    order = list(flow.by_key)

    assert set(keys_in(question.when)) <= set(order[: order.index(question.key)])


@of_each(QUESTIONS)
def test_a_condition_looks_at_answers_that_can_be(flow: Flow, question: Question[Any]) -> None:
    can_be = {each: tokens_of(flow.by_key[each.key]) for each in parts(question.when)}

    assert all(each.values for each in can_be)
    assert {each.key: each.values - tokens for each, tokens in can_be.items() if tokens and each.values - tokens} == {}


@of_each(QUESTIONS)
def test_every_question_can_be_reached(flow: Flow, question: Question[Any]) -> None:
    assert next(ways_to(flow, question.when), None) is not None


@of_each(QUESTIONS)
def test_no_question_is_a_dead_end(flow: Flow, question: Question[Any]) -> None:
    assert leads_on(question), f"nothing leads on from it in {flow.name}"


@of_each_flow
def test_a_way_leads_to_the_review(flow: Flow) -> None:
    chance = Random(20261123)  # noqa: S311 - the same ways in every run

    ways = (walked(flow, chance) for _ in range(SAMPLES))

    assert flow.sends is any(all(question.asking is not Asking.ENDING for question in way) for way in ways)


@pytest.mark.parametrize(
    ("questions", "wrong"),
    [
        ([("kind", Choice("kind", "a", "b"), ()), ("late", Text(9), ("kind", "c"))], "late"),
        (
            [("kind", Choice("kind", "a"), ()), ("never", YesNo(), ("kind", "b")), ("late", Text(9), ("never", "yes"))],
            "late",
        ),
    ],
    ids=["an answer that cannot be", "behind a question that is never asked"],
)
def test_a_question_that_is_never_reached_is_found(
    questions: list[tuple[str, Any, tuple[str, ...]]], wrong: str
) -> None:
    made = tuple(
        Question(key, kind, when=Is(when[0], frozenset(when[1:]))) if when else Question(key, kind)
        for key, kind, when in questions
    )
    flow = Flow("wrong", 1, (Section("only", made),))

    assert next(ways_to(flow, flow.by_key[wrong].when), None) is None


def test_a_flow_in_which_a_condition_looks_forward_does_not_start() -> None:
    first = Question("first", Text(60), when=Is("second", frozenset({"x"})))
    second = Question("second", Text(60))

    with pytest.raises(Exception, match="first looks forward to second"):
        Flow("wrong", 1, (Section("only", (first, second)),))


# What is said -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@of_each_flow
def test_no_text_is_missing(flow: Flow, language: str) -> None:
    assert set(follow_from(flow)) - phrasebooks()[language].keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_every_check_says_why_it_refuses(check: Callable[..., Any], language: str) -> None:
    causes = causes_of(check)

    assert causes
    assert {f"refused-{cause}" for cause in causes} - phrasebooks()[language].keys() == set()


@of_each(ASKED)
def test_every_button_fits_into_sixty_four_bytes(flow: Flow, question: Question[Any]) -> None:
    listed = getattr(question.kind, "whole", question.kind.options)(NOTHING_SEEN)

    longest = f"{LONGEST_TOKEN}:{len(listed) + len(flow.by_key)}"

    assert len(longest.encode()) <= 64

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from flows.answers import Answer, Given, Source
from flows.conversations import Draft
from flows.errors import FlowDefinitionError
from flows.flow import Flow, Section
from flows.kinds import Choice, Text, YesNo
from flows.questions import Question
from flows.versions import Flows, Migration, migrated

KIND_1 = Question("kind", Choice("kind", "shop", "van", "stall"))
KIND_2 = Question("kind", Choice("kind", "shop", "van"))
FIRST = Flow("market", 1, (
    Section("place", (KIND_1, Question("fax", Text(20)), Question("title", Text(20)))),
    Section("keeper", (Question("keeper_name", Text(20)), Question("licence", YesNo())), ("keeper",)),
))  # fmt: skip
SECOND = Flow("market", 2, (
    Section("place", (KIND_2, Question("name", Text(20)), Question("web", Text(20)))),
    Section("keeper", (Question("keeper_name", Text(20)), Question("licence", YesNo())), ("keeper",)),
))  # fmt: skip

ON = Migration(
    "market",
    from_version=1,
    to_version=2,
    renamed={"title": "name"},
    dropped=frozenset({"fax"}),
    asked_again=frozenset({"licence"}),
    gone={"kind": ("stall",)},
)
ANSWERED = Draft(
    number=1,
    flow="market",
    version=1,
    answers={
        "kind": Answer("van"),
        "fax": Answer("33 15 39 00"),
        "title": Answer("Grøn", source=Source.LOOKUP, cautions=("odd-name",)),
        "4/keeper_name": Answer("Ea"),
        "4/licence": Answer(value=True),
        "7/keeper_name": Answer("Bo", active=False),
        "7/licence": Answer(given=Given.NOT_YET),
    },
    items={"keeper": (4, 7)},
    next_item=8,
)


def asked(flow: Flow, draft: Draft) -> str:
    step = flow.next_open(draft)
    return step.text if step is not None else ""


def answered(draft: Draft, **answers: Any) -> Draft:
    return replace(draft, answers={**draft.answers, **{key: Answer(value) for key, value in answers.items()}})


def test_a_retired_question_is_forgotten() -> None:
    draft = migrated(ANSWERED, [ON])

    assert "fax" not in draft.answers
    assert draft.version == 2


def test_a_new_question_is_asked() -> None:
    draft = migrated(ANSWERED, [ON])

    assert asked(FIRST, ANSWERED) == "7/keeper_name"
    assert asked(SECOND, draft) == "web"


def test_an_option_that_is_gone_is_asked_again_and_no_longer_suggested() -> None:
    draft = migrated(answered(ANSWERED, kind="stall"), [ON])

    assert asked(SECOND, draft) == "kind"
    assert "kind" not in draft.answers


def test_an_option_that_is_left_stays_answered() -> None:
    draft = migrated(ANSWERED, [ON])

    assert draft.value("kind") == "van"


def test_a_renamed_question_keeps_its_answer_whole() -> None:
    draft = migrated(ANSWERED, [ON])

    assert draft.answers["name"] == ANSWERED.answers["title"]
    assert "title" not in draft.answers


def test_what_is_asked_again_rests_at_its_own_item() -> None:
    draft = migrated(ANSWERED, [ON])

    assert draft.answers["4/licence"] == Answer(value=True, active=False)
    assert asked(SECOND, answered(draft, web="groen.example.org")) == "4/licence"


def test_answers_of_items_keep_their_places_and_whether_they_count() -> None:
    draft = migrated(ANSWERED, [ON])

    assert draft.answers["4/keeper_name"] == Answer("Ea")
    assert draft.answers["7/keeper_name"] == Answer("Bo", active=False)
    assert (draft.items, draft.next_item) == (ANSWERED.items, ANSWERED.next_item)


@pytest.mark.parametrize(("at", "after"), [("", ""), ("title", "name"), ("fax", ""), ("4/licence", "4/licence")])
def test_the_place_being_answered_anew_moves_along(at: str, after: str) -> None:
    assert migrated(replace(ANSWERED, at=at), [ON]).at == after


def test_two_questions_may_exchange_their_names() -> None:
    exchange = Migration("market", 1, 2, renamed={"fax": "title", "title": "fax"})

    draft = migrated(ANSWERED, [exchange])

    assert (draft.value("fax"), draft.value("title")) == ("Grøn", "33 15 39 00")


def test_a_draft_goes_through_every_version_in_their_order() -> None:
    onwards = Migration("market", 2, 3, renamed={"name": "sign"})

    draft = migrated(ANSWERED, [onwards, ON])

    assert (draft.version, draft.value("sign")) == (3, "Grøn")


def test_a_draft_of_another_flow_or_version_stays_as_it_is() -> None:
    fair, newer = replace(ANSWERED, flow="fair"), replace(ANSWERED, version=2)

    assert migrated(fair, [ON]) is fair
    assert migrated(newer, [ON]) is newer


@pytest.mark.parametrize(
    "wrong",
    [
        {"to_version": 1},
        {"renamed": {"fax": "name", "title": "name"}},
        {"renamed": {"fax": "name"}, "dropped": frozenset({"fax"})},
    ],
)
def test_a_migration_that_contradicts_itself_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(FlowDefinitionError):
        Migration(**{"flow": "market", "from_version": 1, "to_version": 2, **wrong})


# All versions together ---------------------------------------------------------------------------------------------


def test_a_draft_finds_its_own_version_and_a_new_one_the_newest() -> None:
    flows = Flows(FIRST, SECOND)

    assert flows.of(ANSWERED) is FIRST
    assert flows["market"] is SECOND
    assert list(flows.values()) == [SECOND]


def test_a_version_has_ended_from_the_day_its_migration_is_required() -> None:
    flows = Flows(FIRST, SECOND, migrations=[replace(ON, required_from=dt.date(2027, 1, 1))])

    assert not flows.ended(ANSWERED, dt.date(2026, 12, 31))
    assert flows.ended(ANSWERED, dt.date(2027, 1, 1))
    assert not flows.ended(migrated(ANSWERED, [ON]), dt.date(2027, 1, 1))


def test_without_a_day_a_version_never_ends() -> None:
    assert not Flows(FIRST, SECOND, migrations=[ON]).ended(ANSWERED, dt.date(2099, 1, 1))


@pytest.mark.parametrize(
    "wrong",
    [
        Migration("market", 1, 3),
        Migration("fair", 1, 2),
        Migration("market", 1, 2, dropped=frozenset({"moon"})),
        Migration("market", 1, 2, renamed={"title": "moon"}),
        Migration("market", 1, 2, renamed={"moon": "name"}),
        Migration("market", 1, 2, asked_again=frozenset({"fax"})),
        Migration("market", 1, 2, gone={"fax": ("1",)}),
    ],
)
def test_a_migration_that_names_what_is_not_there_is_refused(wrong: Migration) -> None:
    with pytest.raises(FlowDefinitionError):
        Flows(FIRST, SECOND, migrations=[wrong])


def test_two_migrations_from_the_same_version_are_refused() -> None:
    with pytest.raises(FlowDefinitionError):
        Flows(FIRST, SECOND, migrations=[ON, Migration("market", 1, 2)])


def test_a_version_that_stands_twice_is_refused() -> None:
    with pytest.raises(FlowDefinitionError):
        Flows(FIRST, FIRST)

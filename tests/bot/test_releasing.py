import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.errors import CommandRefused
from bot.releasing import RELEASED, check, definition, file_name, release
from bot.wiring import FLOWS
from flows.flow import Flow, Section, Together
from flows.kinds import Choice, Text, YesNo
from flows.questions import Asking, Question
from flows.versions import Flows, Migration

sort = Question("sort", Choice("sort", "apple", "pear"))
ripe = Question("ripe", YesNo(), when=sort.is_("pear", "apple"), rests_on=("sort",))
weight = Question("weight", Text(9), needed=False)
price = Question("price", Text(9), not_yet=True, suggests=("weight",))


def fruit(*questions: Question[Any] | Together, version: int = 1, **changes: Any) -> Flow:
    return Flow("fruit", version, (Section("fruit", questions or (sort, ripe, weight, price)),), **changes)


FRUIT = fruit()
NEEDED = fruit(sort, ripe, replace(weight, needed=True), price)
BREAKING = {
    "a question less": (fruit(sort, ripe, weight), "price is gone"),
    "another kind": (fruit(sort, ripe, Question("weight", YesNo(), needed=False), price),
                     "weight is YesNo instead of Text(9)"),
    "a longer text": (fruit(sort, ripe, replace(weight, kind=Text(10)), price),
                      "weight is Text(10) instead of Text(9)"),
    "another condition": (fruit(sort, replace(ripe, when=sort.is_("pear")), weight, price),
                          "ripe is asked under another condition"),
    "an option less": (fruit(Question("sort", Choice("sort", "pear")), ripe, weight, price),
                       "sort has no option apple any more"),
    "needed": (NEEDED, "weight is needed now"),
    "no longer open": (fruit(sort, ripe, weight, replace(price, not_yet=False)), "price can no longer be left open"),
    "offered": (fruit(sort, ripe, weight, replace(price, asking=Asking.OFFERED)), "price is offered instead of asked"),
    "for each": (Flow("fruit", 1, (Section("fruit", (sort, ripe, weight, price), ("crate",)),)),
                 "sort is asked for other items"),
}  # fmt: skip
HARMLESS = {
    "an option more": (fruit(Question("sort", Choice("sort", "apple", "pear", "plum")), ripe, weight, price),
                       "sort has the option plum"),
    "options in another order": (fruit(Question("sort", Choice("sort", "pear", "apple")), ripe, weight, price),
                                 "sort has its options in another order"),
    "a question more": (fruit(sort, ripe, weight, price, Question("origin", Text(9))), "origin is new"),
    "another order": (fruit(sort, ripe, price, weight), "the questions stand in another order"),
    "no longer needed": (fruit(sort, replace(ripe, needed=False), weight, price),
                         "ripe may be left out or open now"),
    "another suggestion": (fruit(sort, ripe, weight, replace(price, suggests=("sort",))),
                           "price has another `suggests`"),
    "resting on nothing": (fruit(sort, replace(ripe, rests_on=()), weight, price), "ripe has another `rests_on`"),
    "another default": (fruit(sort, ripe, replace(weight, default="1 kg"), price), "weight has another `default`"),
    "a last day": (fruit(sort, ripe, replace(weight, valid_to=dt.date(2026, 12, 31)), price),
                   "weight has another `valid_to`"),
    "items to begin with": (fruit(starts_with=(("crate", 1),)), "its sections are others"),
    "another section": (Flow("fruit", 1, (Section("crate", (sort, ripe, weight, price)),)),
                        "its sections are others"),
}  # fmt: skip


def released(folder: Path, *flows: Flow, again: bool = False) -> str:
    return release(Flows(*flows or (FRUIT,)), folder, again=again)


def checked(folder: Path, *flows: Flow, **more: Any) -> str:
    return check(Flows(*flows or (FRUIT,), **more), folder)


def test_the_flows_are_released_as_they_are() -> None:
    assert check() == "", "a released version is immutable"


@pytest.mark.parametrize("flow", FLOWS.versions.values(), ids=file_name)
def test_every_question_is_released_in_its_order(flow: Flow) -> None:
    written = json.loads((RELEASED / file_name(flow)).read_text("utf-8"))

    keys = [question["key"] for section in written["sections"] for question in section["questions"]]
    assert keys == list(flow.by_key)


def test_a_question_is_released_with_all_that_makes_it() -> None:
    questions = definition(FRUIT)["sections"][0]["questions"]

    assert questions[1] == {
        "key": "ripe",
        "kind": "YesNo",
        "options": ["yes", "no"],
        "when": {"question": "sort", "is": ["apple", "pear"]},
        "asking": "asked",
        "group": None,
        "needed": True,
        "not_yet": False,
        "default": None,
        "errand": "",
        "suggests": [],
        "takes": False,
        "rests_on": ["sort"],
        "checks": [],
        "cautions": [],
    }


def test_a_question_is_released_with_its_days() -> None:
    dated = fruit(replace(weight, valid_to=dt.date(2026, 12, 31)))

    assert definition(dated)["sections"][0]["questions"][0]["valid_to"] == "2026-12-31"


def test_a_version_is_released_once(tmp_path: Path) -> None:
    first, second = released(tmp_path), released(tmp_path)

    assert first == f"{tmp_path / 'fruit-1.json'}\n"
    assert second == ""
    assert checked(tmp_path) == ""


def test_a_version_that_is_not_released_is_noticed(tmp_path: Path) -> None:
    assert checked(tmp_path) == "fruit-1.json is not released\n"


@pytest.mark.parametrize(("changed", "said"), BREAKING.values(), ids=BREAKING)
def test_a_change_that_breaks_drafts_is_said(tmp_path: Path, changed: Flow, said: str) -> None:
    released(tmp_path)

    assert f"fruit-1.json breaks: {said}" in checked(tmp_path, changed).splitlines()


@pytest.mark.parametrize(("changed", "said"), HARMLESS.values(), ids=HARMLESS)
def test_a_harmless_change_still_wants_a_new_version(tmp_path: Path, changed: Flow, said: str) -> None:
    released(tmp_path)

    assert checked(tmp_path, changed) == f"fruit-1.json adds, and wants a new version: {said}\n"


def test_a_released_version_is_not_written_over(tmp_path: Path) -> None:
    released(tmp_path)
    before = (tmp_path / "fruit-1.json").read_text("utf-8")

    with pytest.raises(CommandRefused, match="breaks: weight is needed now"):
        released(tmp_path, NEEDED)

    assert (tmp_path / "fruit-1.json").read_text("utf-8") == before


def test_a_version_that_never_ran_may_be_released_again(tmp_path: Path) -> None:
    released(tmp_path)

    released(tmp_path, NEEDED, again=True)

    assert checked(tmp_path, NEEDED) == ""


def test_a_new_version_leaves_the_released_one_as_it_is(tmp_path: Path) -> None:
    released(tmp_path)

    released(tmp_path, FRUIT, fruit(sort, version=2))

    assert {path.name for path in tmp_path.iterdir()} == {"fruit-1.json", "fruit-2.json"}
    assert checked(tmp_path, FRUIT, fruit(sort, version=2)) == ""


def test_a_released_version_that_is_no_flow_any_more_is_noticed(tmp_path: Path) -> None:
    released(tmp_path)
    second = fruit(sort, version=2)
    released(tmp_path, second, FRUIT)

    assert checked(tmp_path, second).startswith("fruit-1.json was released, and no flow is it any more")


# Migrations --------------------------------------------------------------------------------------------------------

LABEL = Question("label", Text(9))
PEAR_ONLY = Question("sort", Choice("sort", "pear"))
UNSAID: dict[str, tuple[Flow, dict[str, Any], list[str]]] = {
    "a question that is gone": (fruit(sort, ripe, weight, version=2), {}, ["price is gone"]),
    "a question that is dropped": (fruit(sort, ripe, weight, version=2), {"dropped": frozenset({"price"})}, []),
    "a question that is renamed": (
        fruit(sort, ripe, LABEL, price, version=2), {"renamed": {"weight": "label"}}, [],
    ),
    "a question of another kind": (
        fruit(sort, ripe, Question("weight", YesNo()), price, version=2), {"asked_again": frozenset({"weight"})},
        ["weight is YesNo instead of Text(9)"],
    ),
    "a renamed one of another kind": (
        fruit(sort, ripe, Question("label", YesNo()), price, version=2), {"renamed": {"weight": "label"}},
        ["label is YesNo instead of Text(9)"],
    ),
    "an option that is gone": (
        fruit(PEAR_ONLY, ripe, weight, price, version=2), {}, ["sort has no option apple any more"],
    ),
    "an option that is said to be gone": (
        fruit(PEAR_ONLY, ripe, weight, price, version=2), {"gone": {"sort": ("apple",)}}, [],
    ),
    "what is needed, and what is new": (
        fruit(sort, ripe, replace(weight, needed=True), price, LABEL, version=2), {}, [],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("second", "said", "unsaid"), UNSAID.values(), ids=UNSAID)
def test_a_migration_says_what_becomes_of_every_answer(
    tmp_path: Path, second: Flow, said: dict[str, Any], unsaid: list[str]
) -> None:
    released(tmp_path, FRUIT, second)

    found = checked(tmp_path, FRUIT, second, migrations=[Migration("fruit", 1, 2, **said)]).splitlines()

    assert found == [f"the migration from fruit 1 to 2 leaves unsaid: {each}" for each in unsaid]

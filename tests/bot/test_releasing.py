import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.errors import CommandRefused
from bot.releasing import RELEASED, command, definition, file_name, text_of
from bot.wiring import FLOWS
from flows.flow import Flow, Section, Together
from flows.kinds import Choice, Text, YesNo
from flows.questions import Asking, Question
from flows.registration import REGISTRATION

sort = Question("sort", Choice("sort", "apple", "pear"))
ripe = Question("ripe", YesNo(), when=sort.is_("pear", "apple"), rests_on=("sort",))
weight = Question("weight", Text(9), needed=False)
price = Question("price", Text(9), not_yet=True, suggests=("weight",))


def fruit(*questions: Question[Any] | Together, version: int = 1, **changes: Any) -> Flow:
    return Flow("fruit", version, (Section("fruit", questions or (sort, ripe, weight, price)),), **changes)


FRUIT = fruit()
CHANGED = {
    "an option more": fruit(Question("sort", Choice("sort", "apple", "pear", "plum")), ripe, weight, price),
    "another order": fruit(sort, ripe, price, weight),
    "another kind": fruit(sort, ripe, Question("weight", YesNo(), needed=False), price),
    "a longer text": fruit(sort, ripe, replace(weight, kind=Text(10)), price),
    "another condition": fruit(sort, replace(ripe, when=sort.is_("pear")), weight, price),
    "needed": fruit(sort, ripe, replace(weight, needed=True), price),
    "not yet": fruit(sort, ripe, weight, replace(price, not_yet=False)),
    "offered": fruit(sort, ripe, weight, replace(price, asking=Asking.OFFERED)),
    "asked together": fruit(sort, ripe, Together("both", (weight, price))),
    "another suggestion": fruit(sort, ripe, weight, replace(price, suggests=("sort",))),
    "resting on nothing": fruit(sort, replace(ripe, rests_on=()), weight, price),
    "another default": fruit(sort, ripe, replace(weight, default="1 kg"), price),
    "a question less": fruit(sort, ripe, weight),
    "items to begin with": fruit(starts_with=(("crate", 1),)),
    "another section": Flow("fruit", 1, (Section("crate", (sort, ripe, weight, price)),)),
}


def release(folder: Path, flow: Flow = FRUIT, *, again: bool = False) -> str:
    return command(check=False, again=again, folder=folder, flows=[flow])


def checked(folder: Path, flow: Flow) -> str:
    return command(check=True, folder=folder, flows=[flow])


@pytest.mark.parametrize("flow", FLOWS.values(), ids=lambda flow: flow.name)
def test_the_released_file_equals_the_definition(flow: Flow) -> None:
    released = (RELEASED / file_name(flow)).read_text("utf-8")

    assert released == text_of(flow), "a released version is immutable"


def test_every_question_is_released_in_its_order() -> None:
    released = json.loads((RELEASED / "registration-1.json").read_text("utf-8"))

    keys = [question["key"] for section in released["sections"] for question in section["questions"]]
    assert keys == list(REGISTRATION.by_key)


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


def test_a_version_is_released_once(tmp_path: Path) -> None:
    first, second = release(tmp_path), release(tmp_path)

    assert first == f"{tmp_path / 'fruit-1.json'}\n"
    assert second == ""
    assert checked(tmp_path, FRUIT) == ""


def test_a_version_that_is_not_released_is_noticed(tmp_path: Path) -> None:
    assert checked(tmp_path, FRUIT) == "fruit-1.json is not released\n"


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED)
def test_a_changed_flow_is_noticed(tmp_path: Path, changed: Flow) -> None:
    release(tmp_path)

    assert checked(tmp_path, changed).startswith("fruit-1.json was released otherwise: ")


def test_a_changed_question_is_named(tmp_path: Path) -> None:
    release(tmp_path)

    assert checked(tmp_path, CHANGED["needed"]) == "fruit-1.json was released otherwise: weight\n"


def test_a_released_version_is_not_written_over(tmp_path: Path) -> None:
    release(tmp_path)
    before = (tmp_path / "fruit-1.json").read_text("utf-8")

    with pytest.raises(CommandRefused, match="weight"):
        release(tmp_path, CHANGED["needed"])

    assert (tmp_path / "fruit-1.json").read_text("utf-8") == before


def test_a_version_that_never_ran_may_be_released_again(tmp_path: Path) -> None:
    release(tmp_path)

    release(tmp_path, CHANGED["needed"], again=True)

    assert checked(tmp_path, CHANGED["needed"]) == ""


def test_a_new_version_leaves_the_released_one_as_it_is(tmp_path: Path) -> None:
    release(tmp_path)

    release(tmp_path, fruit(sort, version=2))

    assert {path.name for path in tmp_path.iterdir()} == {"fruit-1.json", "fruit-2.json"}
    assert checked(tmp_path, FRUIT) == ""

from collections import Counter
from pathlib import Path

import pytest

from bot.wiring import FLOWS
from flows.flow import Flow
from flows.heard import Asked, Wish
from tests.recorded.replaying import diverging, named, played, read, recordings

RECORDINGS = recordings()
ENOUGH = 3  # conversations that are on record for a version
of_each_recording = pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: f"{path.parent.name}/{path.stem}")
of_each_version = pytest.mark.parametrize("flow", FLOWS.versions.values(), ids=named)


@of_each_recording
def test_a_recorded_conversation_goes_as_it_went(path: Path) -> None:
    assert list(diverging(read(path))) == [], "python -m tests.recorded.record, if this is meant"


@of_each_recording
def test_a_recorded_conversation_goes_on_under_the_flows_of_today(path: Path) -> None:
    player = played(read(path))

    player.flows = FLOWS
    player.hear(Asked(Wish.STATUS))

    assert player.turns[-1].replies


@of_each_version
def test_each_version_has_conversations_on_record(flow: Flow) -> None:
    counted = Counter(path.parent.name for path in RECORDINGS)

    assert counted[named(flow)] >= ENOUGH


@of_each_version
def test_the_recordings_reach_every_question_that_is_asked(flow: Flow) -> None:
    steps = [step for path in RECORDINGS if path.parent.name == named(flow) for step in read(path)["steps"]]
    asked = {step["after"].get("asked", "").rsplit("/", 1)[-1] for step in steps}

    never = {key for key, question in flow.by_key.items() if question.never_asked}
    assert flow.by_key.keys() - asked - never == set()


def test_a_step_that_goes_otherwise_is_found() -> None:
    recording = read(RECORDINGS[0])
    recording["steps"][1]["after"]["asked"] = "moon"

    assert [said[:2] for said in diverging(recording)] == ["2."]


def test_an_answer_that_is_kept_otherwise_is_found() -> None:
    recording = read(RECORDINGS[0])
    recording["answers"]["1"]["cvr"] = "00000000"

    assert [said[:11] for said in diverging(recording)] == ["the answers"]

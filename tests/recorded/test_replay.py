from collections import Counter
from pathlib import Path

import pytest

from flows.registration import REGISTRATION
from tests.recorded.replaying import diverging, read, recordings

RECORDINGS = recordings()


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", RECORDINGS, ids=named)
def test_a_recorded_conversation_goes_as_it_went(path: Path) -> None:
    assert list(diverging(read(path))) == [], "python -m tests.recorded.record, if this is meant"


def test_each_version_has_conversations_on_record() -> None:
    counted = Counter(path.parent.name for path in RECORDINGS)

    assert counted[f"{REGISTRATION.name}-{REGISTRATION.version}"] >= 10


def test_the_recordings_reach_every_question_that_is_asked() -> None:
    asked = {step["after"].get("asked", "").rsplit("/", 1)[-1] for path in RECORDINGS for step in read(path)["steps"]}

    never = {"standing", "lookup", "ordering_open"}
    assert set(REGISTRATION.by_key) - asked - never == set()


def test_a_step_that_goes_otherwise_is_found() -> None:
    recording = read(RECORDINGS[0])
    recording["steps"][1]["after"]["asked"] = "moon"

    assert [said[:2] for said in diverging(recording)] == ["2."]


def test_an_answer_that_is_kept_otherwise_is_found() -> None:
    recording = read(RECORDINGS[0])
    recording["answers"]["1"]["cvr"] = "00000000"

    assert [said[:11] for said in diverging(recording)] == ["the answers"]

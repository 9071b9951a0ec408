import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.registration import REGISTRATION
from tests.crash.conftest import Undisturbed
from tests.crash.faults import ACKNOWLEDGES_FIRST, IN_TWO_PARTS, SPEAKS_FIRST
from tests.crash.forking import Warm
from tests.crash.house import Starter, opened
from tests.crash.lines import AGAIN, AT_THE_REVIEW, BEFORE, BY_HAND, LOOKED_UP, ONE_BY_ONE, TYPED_IN
from tests.crash.memory import asked_in
from tests.crash.points import (
    BROUGHT,
    CLAIMED,
    HEARD,
    MARKED,
    POSTED,
    RECEIPT_MARKED,
    RECEIPT_SAID,
    SAID,
    STORED,
    TAKEN,
    after,
    before,
)
from tests.crash.processes import Watched
from tests.crash.stepping import Step, killed_and_off, killed_at

CHANNELS = ("telegram", "web")
EVERY_QUESTION = {
    "looked up": (LOOKED_UP, 0),
    "by hand": (BY_HAND, 0),
    "one by one": (ONE_BY_ONE, 5),
    "at the review": (AT_THE_REVIEW, 10),
    "again": (AGAIN, 6),
}  # each with how many of its lines another one is killed at
NEVER_ALONE = {"practitioner_name"}  # what is gathered begins with its name, so nothing asks for that
COMMITS = 8  # more than any step has

Note = Callable[[str, object], None]


async def killed(
    point: str,
    channel: str,
    lines: tuple[str, ...],
    steps_of: Undisturbed,
    house: tuple[Path, Starter],
    *,
    most: int = 99,
    spared: int = 0,
) -> int:
    """Kill a registration at this point of each step, and see that it is as though nobody had; how often it was."""
    steps = (await steps_of(channel, lines))[:most]
    folder, starter = house
    async with opened(folder, starter, telegram=channel == "telegram") as opened_house:
        if before := BEFORE.get(lines):
            await opened_house.prepared(before)
        return await killed_at(point, opened_house, steps, spared)


async def test_the_registrations_that_are_killed_come_by_every_question(steps_of: Undisturbed) -> None:
    asked = set[str]()
    for lines, _ in EVERY_QUESTION.values():
        for step in await steps_of("telegram", lines):
            asked |= asked_in(step.state)

    assert asked == {key for key, each in REGISTRATION.by_key.items() if not each.never_asked} - NEVER_ALONE


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("point", [STORED, TAKEN, SAID])
@pytest.mark.parametrize("which", EVERY_QUESTION)
async def test_a_registration_killed_at_every_question_is_as_if_it_had_not_been(
    which: str, point: str, channel: str, steps_of: Undisturbed, warm: Warm, tmp_path: Path
) -> None:
    lines, spared = EVERY_QUESTION[which]
    kills = await killed(point, channel, lines, steps_of, (tmp_path, warm), spared=spared)

    assert kills == len(lines) - spared


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("point", [CLAIMED, BROUGHT])
async def test_a_look_up_is_neither_lost_nor_heard_twice(
    point: str, channel: str, steps_of: Undisturbed, warm: Warm, tmp_path: Path, record_property: Note
) -> None:
    kills = await killed(point, channel, LOOKED_UP, steps_of, (tmp_path, warm), most=5)

    record_property("killed", kills)
    assert kills == 1


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("point", [CLAIMED, POSTED, RECEIPT_MARKED, RECEIPT_SAID])
async def test_a_receipt_is_not_said_twice_and_its_mail_is_posted(
    point: str, channel: str, steps_of: Undisturbed, warm: Warm, tmp_path: Path, record_property: Note
) -> None:
    kills = await killed(point, channel, LOOKED_UP, steps_of, (tmp_path, warm))

    record_property("killed", kills)
    assert kills in {1, 2}


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("point", [HEARD, STORED, TAKEN, MARKED, SAID])
@pytest.mark.usefixtures("full")
async def test_a_registration_with_changes_killed_at_every_line_is_as_if_it_had_not_been(
    point: str, channel: str, steps_of: Undisturbed, warm: Warm, tmp_path: Path, record_property: Note
) -> None:
    kills = await killed(point, channel, TYPED_IN, steps_of, (tmp_path, warm))

    record_property("killed", kills)
    # Ten digits like a CPR number are never stored apart from their turn (design.md 4).
    assert kills == len(TYPED_IN) - (point == STORED)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("point", [STORED, TAKEN, SAID])
@pytest.mark.usefixtures("full")
async def test_a_process_of_its_own_killed_at_every_question_is_as_if_it_had_not_been(
    point: str, channel: str, steps_of: Undisturbed, tmp_path: Path, record_property: Note
) -> None:
    kills = await killed(point, channel, LOOKED_UP, steps_of, (tmp_path, Watched()))

    record_property("killed", kills)
    assert kills == len(LOOKED_UP)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("point", [near(commit) for commit in range(1, COMMITS) for near in (before, after)])
@pytest.mark.usefixtures("full")
async def test_no_commit_is_one_at_which_something_is_lost(
    point: str, channel: str, steps_of: Undisturbed, warm: Warm, tmp_path: Path, record_property: Note
) -> None:
    record_property("killed", await killed(point, channel, LOOKED_UP, steps_of, (tmp_path, warm)))


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("off", [dt.timedelta(minutes=1), dt.timedelta(days=2)], ids=str)
@pytest.mark.usefixtures("full")
async def test_a_machine_that_is_off_for_long_after_each_kill_loses_nothing(
    off: dt.timedelta, channel: str, steps_of: Undisturbed, warm: Warm, tmp_path: Path
) -> None:
    steps = await steps_of(channel, LOOKED_UP)

    async with opened(tmp_path, warm, telegram=channel == "telegram") as house:
        assert await killed_and_off(TAKEN, house, steps, off) == len(steps)


async def noticed(fault: str, point: str, steps: list[Step], folder: Path, warm: Warm) -> str:
    """What the harness says of a product with this fault."""
    async with opened(folder, warm, telegram=True, fault=fault) as house:
        with pytest.raises(AssertionError) as found:
            await killed_at(point, house, steps[:3])
    return str(found.value)


@pytest.mark.parametrize(
    ("fault", "point", "said"),
    [
        (SPEAKS_FIRST, SAID, "said, and not marked as said"),
        (IN_TWO_PARTS, STORED, "not as in an undisturbed run"),
        (ACKNOWLEDGES_FIRST, HEARD, "not as in an undisturbed run"),
    ],
)
async def test_a_planted_fault_is_noticed(
    fault: str, point: str, said: str, steps_of: Undisturbed, warm: Warm, tmp_path: Path
) -> None:
    steps = await steps_of("telegram", LOOKED_UP)

    assert said in await noticed(fault, point, steps, tmp_path, warm)

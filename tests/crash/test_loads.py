import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crash import clients
from tests.crash.house import opened
from tests.crash.loads import Load, check, under_fire
from tests.crash.processes import Processes

Note = Callable[[str, object], None]
KILL, TERM = signal.SIGKILL, signal.SIGTERM
BACKLOG, STEADY = Load(chats=10, lines=20), Load(chats=50, lines=12, per_second=50)
SHORT_BACKLOG, SHORT_STEADY = Load(chats=5, lines=14, kills=1), Load(chats=10, lines=12, per_second=20, kills=1)


@pytest.mark.parametrize(
    ("load", "mode", "sign"),
    [(SHORT_BACKLOG, "polling", KILL), (SHORT_STEADY, "webhook", KILL), (SHORT_STEADY, "polling", TERM)],
)
@pytest.mark.usefixtures("full")
async def test_a_load_loses_nothing_and_repeats_nothing_when_the_process_is_ended(
    load: Load, mode: str, sign: signal.Signals, tmp_path: Path, record_property: Note
) -> None:
    async with opened(tmp_path, Processes(), telegram=True, mode=mode) as house:
        report = await under_fire(house, load, sign, seed=1)

        check(house, load, report.kills)
        record_property("load", str(report))
        await house.stop()


@pytest.mark.parametrize("load", [BACKLOG, STEADY], ids=["backlog", "steady"])
@pytest.mark.parametrize("mode", ["polling", "webhook"])
@pytest.mark.parametrize("sign", [KILL, TERM])
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.usefixtures("full")
async def test_the_loads_that_aiogram_was_measured_with_lose_nothing_and_repeat_nothing(
    load: Load, mode: str, sign: signal.Signals, seed: int, tmp_path: Path, record_property: Note
) -> None:
    async with opened(tmp_path, Processes(), telegram=True, mode=mode) as house:
        report = await under_fire(house, load, sign, seed)

        check(house, load, report.kills)
        record_property("load", str(report))
        await house.stop()


async def test_browsers_lose_nothing_and_repeat_nothing_when_the_process_is_killed(tmp_path: Path) -> None:
    async with opened(tmp_path, Processes(), telegram=False) as house:
        await clients.browsing(house, 4, kills=1, seed=1)

        clients.check(house, 4)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.usefixtures("full")
async def test_many_browsers_lose_nothing_and_repeat_nothing_when_the_process_is_killed(
    seed: int, tmp_path: Path
) -> None:
    async with opened(tmp_path, Processes(), telegram=False) as house:
        await clients.browsing(house, 12, kills=3, seed=seed)

        clients.check(house, 12)

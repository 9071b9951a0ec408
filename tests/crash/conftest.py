"""A warm parent for each process of the tests, and what an undisturbed registration looks like."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.crash.forking import Warm
from tests.crash.house import opened
from tests.crash.lines import BEFORE
from tests.crash.stepping import Step, undisturbed

Undisturbed = Callable[[str, Sequence[str]], Awaitable[list[Step]]]


@pytest.fixture(scope="session")
def warm() -> Iterator[Warm]:
    warm = Warm()
    yield warm
    warm.close()


@pytest.fixture(scope="session")
def steps_of(warm: Warm, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """The steps of a registration that nobody disturbs, played once."""
    played: dict[tuple[str, tuple[str, ...]], list[Step]] = {}

    async def steps(channel: str, lines: Sequence[str]) -> list[Step]:
        key = (channel, tuple(lines))
        if key not in played:
            folder: Path = tmp_path_factory.mktemp(channel)
            async with opened(folder, warm, telegram=channel == "telegram") as house:
                if before := BEFORE.get(tuple(lines)):
                    await house.prepared(before)
                played[key] = await undisturbed(house, lines)
        return played[key]

    return steps


@pytest.fixture
def full(request: pytest.FixtureRequest) -> None:
    """Asked for by tests that are run by `make crash` only."""
    if not request.config.getoption("--full"):
        pytest.skip("long: make crash")

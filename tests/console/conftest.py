"""An office for each test."""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.console.office import Office, office


@pytest.fixture
def desk(tmp_path: Path, runner: asyncio.Runner) -> Iterator[Office]:
    """The console, with the rules of production."""
    stack = AsyncExitStack()
    yield runner.run(stack.enter_async_context(office(tmp_path)))
    runner.run(stack.aclose())


@pytest.fixture
def demo_desk(tmp_path: Path, runner: asyncio.Runner) -> Iterator[Office]:
    """The console of a demonstration."""
    stack = AsyncExitStack()
    yield runner.run(stack.enter_async_context(office(tmp_path / "demo", demo=True)))
    runner.run(stack.aclose())


@pytest.fixture
def desk_on_both(tmp_path: Path, database_url: str, runner: asyncio.Runner) -> Iterator[Office]:
    """The console with the rules of production, on SQLite and on PostgreSQL."""
    stack = AsyncExitStack()
    yield runner.run(stack.enter_async_context(office(tmp_path, database_url=database_url)))
    runner.run(stack.aclose())

"""A web house of a test's own, and an owner at its door; modules that share one house for speed have their own."""

import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.web.identity import Caller
from tests.bot.test_web import House


@pytest.fixture
def house(sqlite_template: Path, tmp_path: Path) -> Iterator[House]:
    house = House(Path(shutil.copy(sqlite_template, tmp_path / "sor.db")))
    with house.client:
        yield house


@pytest.fixture
def caller() -> Caller:
    return Caller(secrets.token_urlsafe(32), "da", begun=True)

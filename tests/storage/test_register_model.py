"""The register agrees with a naive model: what was known when about which day, whatever was told in which order."""

import datetime as dt
from collections.abc import Awaitable
from random import Random

import pytest

from flows.effects import Altered
from storage.changing import known_at
from storage.database import Database
from storage.errors import Conflict
from storage.flat import flat
from storage.review_values import Told
from storage.values import Organisation
from storage.work import Work
from tests.storage.register_model import DAYS, FACTS, NAMES, VALUES, Model, day, some_facts

SHORT, FULL = 500, 10_000
ACTS = 7
EACH = 250  # sequences to a transaction


async def test_what_was_known_when_about_which_day_is_what_the_model_says(
    database: Database, request: pytest.FixtureRequest
) -> None:
    sequences = FULL if request.config.getoption("--full") else SHORT

    wrong = [seed for start in range(0, sequences, EACH) for seed in await _differing(database, start)]

    assert wrong == []


async def _differing(database: Database, start: int) -> list[int]:
    """The seeds of the sequences after which the register and the model differ."""
    found = []
    async with database.work() as work:
        for seed in range(start, start + EACH):
            history, model = await _played(work, seed)
            if not _agree(history, model):
                found.append(seed)
        await work.commit()
    # PostgreSQL would go on planning for the empty table that it saw first.
    await database.count_anew()
    return found


async def _played(work: Work, seed: int) -> tuple[tuple[Organisation, ...], Model]:
    """One entity through a random sequence of acts, in the register and in the model."""
    chance = Random(seed)  # noqa: S311 - the same sequence in every run
    model, entity = Model(), seed + 1
    first, facts = chance.randrange(DAYS // 2), some_facts(chance)
    await work.changing.open(entity, str(entity), Told("a", 1), day(first), facts, "institution")
    model.open(1, first, facts)
    for at in range(2, ACTS + 2):
        await _act(work, model, entity, at, chance)
    return await work.changing.history([entity]), model


async def _act(work: Work, model: Model, entity: int, at: int, chance: Random) -> None:
    """A change, a correction or a closing; refused by both or by none."""
    first, said = chance.randrange(DAYS - 1), Told(f"act {at}", at)
    if chance.random() < 0.15:
        closed = await _taken(work.changing.end(entity, day(first), said))
        assert closed is model.close(at, first), at
        return
    last = min(first + chance.randrange(9), DAYS - 2) if chance.random() < 0.3 else None
    fact = chance.choice(("name", *FACTS))
    value = chance.choice(NAMES if fact == "name" else VALUES)
    told = Altered(entity, day(first), {fact: value}, None if last is None else day(last))
    altered = await _taken(work.changing.alter(told, said))
    assert altered is model.alter(at, first, fact, value, last), at


async def _taken(act: Awaitable[None]) -> bool:
    """Whether the register took an act."""
    try:
        await act
    except Conflict:
        return False
    return True


def _agree(history: tuple[Organisation, ...], model: Model) -> bool:
    """Whether each instant knew of each day what the model says, and no day has two versions that count."""
    for at, days in model.known.items():
        for number, expected in enumerate(days):
            found = known_at(history, day(number), at)
            if (None if found is None else flat(found)) != expected:
                return False
    current = [each for each in history if each.superseded_at is None]
    counts = [sum(_covers(each, day(number)) for each in current) for number in range(DAYS)]
    return max(counts) <= 1


def _covers(version: Organisation, on: dt.date) -> bool:
    return version.valid_from <= on and (version.valid_to is None or version.valid_to >= on)

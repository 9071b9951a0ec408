import datetime as dt
from typing import Any

from storage.database import Database
from storage.values import NewFact
from tests.storage.samples import NOW

MARCH, APRIL = dt.date(2026, 3, 1), dt.date(2026, 4, 1)


def fact(key: str, value: Any, valid_from: dt.date = MARCH) -> NewFact:
    return NewFact("contact", key, value, valid_from, NOW, "staff:1")


async def in_force(database: Database, day: dt.date) -> list[tuple[str, str, Any]]:
    async with database.reading() as reading:
        return await reading.facts.in_force(day)


async def test_the_newest_word_about_a_day_counts(database: Database) -> None:
    async with database.work() as work:
        await work.facts.add([fact("technical", "old"), fact("technical", "from april", APRIL)])
        await work.facts.add([fact("technical", {"email": "æ@x.dk"}), fact("professional", [1])])
        await work.commit()

    assert await in_force(database, MARCH - dt.timedelta(1)) == []
    assert await in_force(database, MARCH) == [
        ("contact", "professional", [1]),
        ("contact", "technical", {"email": "æ@x.dk"}),
    ]
    assert await in_force(database, APRIL) == [
        ("contact", "professional", [1]),
        ("contact", "technical", "from april"),
    ]


async def test_a_fact_that_is_over_is_named_without_a_value(database: Database) -> None:
    async with database.work() as work:
        await work.facts.add([fact("technical", "here"), fact("technical", None, APRIL)])
        await work.commit()

    assert len(await in_force(database, MARCH)) == 1
    assert await in_force(database, APRIL) == [("contact", "technical", None)]

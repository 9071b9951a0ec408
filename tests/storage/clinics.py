"""Made-up organisations for the tests of the register, and how it is told and asked about them."""

import datetime as dt
from typing import Any

from flows.standing import Entity
from storage.database import Database
from storage.values import Found, Learnt, Organisation
from tests.storage.samples import NOW, rows

MARCH = dt.date(2026, 3, 1)
DAY = dt.timedelta(days=1)
COMPANY = Organisation(1, "company", "Prøveklinikken ApS", MARCH, NOW, cvr="26919991", sor_code="672261000016008")
CLINIC = Organisation(
    2, "institution", "Prøveklinikken Ågade", MARCH, NOW, parent_id=1, sor_code="672271000016003",
    location_number="5790002288289", body={"inherits": ["address"]},
)  # fmt: skip
UNIT = Organisation(3, "unit", "Behandler Eksempel", MARCH, NOW, parent_id=2, sor_code="672291000016004")
OTHER = Organisation(4, "company", "Eksempel Tandlæge", MARCH, NOW, cvr="13748136", sor_code="11000016002")


async def add(database: Database, *versions: Organisation) -> None:
    async with database.work() as work:
        await work.register.add(versions)
        await work.commit()


async def learn(database: Database, *versions: Organisation) -> Learnt:
    async with database.work() as work:
        learnt = await work.learning.learn(versions)
        await work.commit()
    return learnt


async def find(database: Database, identifier: str, day: dt.date = MARCH) -> tuple[Found, ...]:
    async with database.reading() as reading:
        return await reading.register.find(identifier, day)


async def named(database: Database, words: str, at_most: int = 6) -> list[tuple[str, int]]:
    """The companies with such a name, and which entity has it."""
    async with database.reading() as reading:
        found = await reading.register.named(words, MARCH, at_most)
    return [(each.company.name, each.hit) for each in found]


async def known(url: str, entity_id: int) -> list[tuple[Any, ...]]:
    """What is known now of an entity, by day."""
    return await rows(
        url,
        "SELECT name, valid_from, valid_to, source FROM organisations"
        f" WHERE superseded_at IS NULL AND entity_id = {entity_id} ORDER BY valid_from",
    )


def names(entity: Entity) -> list[str]:
    return [entity.name, *(name for part in entity.parts for name in names(part))]

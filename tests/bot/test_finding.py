"""What an owner writes finds what the register holds."""

import json
from dataclasses import replace

from bot.services.finding import found
from storage.database import Database
from tests.storage.clinics import CLINIC, COMPANY, DAY, MARCH, OTHER, UNIT, add


async def test_numbers_in_an_owners_words_are_answered_with_what_stands(database: Database) -> None:
    await add(database, COMPANY, CLINIC, UNIT, OTHER)

    async with database.reading() as reading:
        held = await found(reading, ["vi er cvr 26919991", "og 672291000016004", "hej", "84667811"], MARCH)

    assert {
        number: [(each["hit"], each["state"], each["as_of"]) for each in hits] for number, hits in held.items()
    } == {
        "26919991": [(1, "in_force", "2026-03-01")],
        "672291000016004": [(3, "in_force", "2026-03-01")],
        "84667811": [],
    }
    assert held["26919991"][0]["company"] == held["672291000016004"][0]["company"]
    assert json.loads(json.dumps(held["26919991"][0])) == held["26919991"][0]


async def test_names_are_looked_for_only_when_asked(database: Database) -> None:
    await add(database, COMPANY, CLINIC, UNIT, OTHER)

    async with database.reading() as reading:
        held = await found(reading, ["prøveklinikken"], MARCH)
        named = await found(reading, [], MARCH, names=["prøve", "findes ikke"])

    assert held == {}
    assert {name: [each["hit"] for each in hits] for name, hits in named.items()} == {"prøve": [1], "findes ikke": []}


async def test_what_is_closed_is_told_from_what_is_unknown(database: Database) -> None:
    await add(database, replace(COMPANY, valid_to=MARCH))

    async with database.reading() as reading:
        held = await found(reading, ["26919991"], MARCH + DAY)

    assert [(each["state"], each["as_of"]) for each in held["26919991"]] == [("closed", "2026-03-01")]

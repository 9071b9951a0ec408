"""Telling the register: what is newer counts, what was known before stays."""

from dataclasses import replace

from storage.database import Database
from storage.values import Learnt
from tests.storage.clinics import COMPANY, DAY, MARCH, OTHER, find, known, learn
from tests.storage.samples import NOW, rows


async def test_a_code_belongs_to_one_entity_for_ever(database: Database) -> None:
    async with database.work() as work:
        first = await work.learning.entities_of(["11000016002", "672261000016008"])
        await work.commit()
    async with database.work() as work:
        again = await work.learning.entities_of(["672261000016008", "672271000016003"])

    assert again["672261000016008"] == first["672261000016008"]
    assert len({*first.values(), *again.values()}) == 3


async def test_what_is_told_again_changes_nothing(database: Database, database_url: str) -> None:
    told = (replace(OTHER, source="sor-extract 2026-03-01"), replace(COMPANY, source="sor-extract 2026-03-01"))

    learnt = await learn(database, *told)
    again = await learn(
        database, *(replace(each, source="sor-extract 2026-03-02", recorded_at=NOW + 1) for each in told)
    )

    assert (learnt, again) == (Learnt(new=2), Learnt(unchanged=2))
    assert await known(database_url, 4) == [("Eksempel Tandlæge", "2026-03-01", None, "sor-extract 2026-03-01")]


async def test_newer_knowledge_ends_what_stood_before_it_and_keeps_it(database: Database, database_url: str) -> None:
    await learn(database, replace(OTHER, source="a"))

    learnt = await learn(
        database, replace(OTHER, name="Ny", valid_from=MARCH + 2 * DAY, source="b", recorded_at=NOW + 1)
    )

    assert learnt == Learnt(changed=1)
    assert await known(database_url, 4) == [
        ("Eksempel Tandlæge", "2026-03-01", "2026-03-02", "b"),
        ("Ny", "2026-03-03", None, "b"),
    ]
    superseded = "SELECT valid_to, source, superseded_at FROM organisations WHERE superseded_at IS NOT NULL"
    assert await rows(database_url, superseded) == [(None, "a", NOW + 1)]


async def test_whoever_tells_of_an_entity_tells_everything_from_their_first_day_on(
    database: Database, database_url: str
) -> None:
    coming = replace(OTHER, name="Kommer", valid_from=MARCH + 9 * DAY)
    await learn(database, OTHER, coming)
    assert [name for name, *_ in await known(database_url, 4)] == ["Eksempel Tandlæge", "Kommer"]

    await learn(database, OTHER)

    assert await known(database_url, 4) == [("Eksempel Tandlæge", "2026-03-01", None, "")]


async def test_what_is_ended_is_closed_and_what_was_to_come_never_comes(database: Database, database_url: str) -> None:
    await learn(database, OTHER, replace(OTHER, name="Kommer", valid_from=MARCH + 9 * DAY))

    async with database.work() as work:
        await work.learning.end([4], MARCH + DAY, "c", NOW + 1)
        await work.commit()

    assert await known(database_url, 4) == [("Eksempel Tandlæge", "2026-03-01", "2026-03-02", "c")]
    assert [each.state for each in await find(database, "13748136", MARCH + 2 * DAY)] == ["closed"]

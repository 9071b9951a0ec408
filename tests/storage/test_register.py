"""Asking the register: by any number, by words of a name, about a day."""

from dataclasses import replace

import pytest

from storage.database import Database
from storage.values import Organisation
from tests.storage.clinics import CLINIC, COMPANY, DAY, MARCH, OTHER, UNIT, add, find, learn, named, names
from tests.storage.samples import NOW


async def test_what_stands_in_the_register_is_found_about_a_day(database: Database) -> None:
    company = Organisation(1, "company", "Klinik A", MARCH, NOW, cvr="12345674", sor_code="1", body={"vej": "Ågade"})
    closed = Organisation(2, "company", "Klinik B", MARCH - 999 * DAY, NOW, valid_to=MARCH, cvr="12345674")
    await add(database, company, closed)

    async with database.reading() as reading:
        assert await reading.register.in_force("12345674", MARCH) == (company, closed)
        assert await reading.register.in_force("12345674", MARCH + DAY) == (company,)
        assert await reading.register.in_force("87654321", MARCH) == ()


@pytest.mark.parametrize(
    ("identifier", "hit"),
    [("26919991", 1), ("672261000016008", 1), ("672271000016003", 2), ("5790002288289", 2), ("672291000016004", 3)],
)
async def test_every_number_of_a_company_finds_its_whole_tree(database: Database, identifier: str, hit: int) -> None:
    await add(database, UNIT, OTHER, CLINIC, COMPANY)

    [found] = await find(database, identifier)

    assert (found.hit, found.state, found.as_of) == (hit, "in_force", MARCH)
    assert names(found.company) == ["Prøveklinikken ApS", "Prøveklinikken Ågade", "Behandler Eksempel"]
    assert (found.company.cvr, found.company.parts[0].body) == ("26919991", {"inherits": ["address"]})


async def test_several_numbers_are_asked_about_at_once(database: Database) -> None:
    await add(database, COMPANY, OTHER)

    async with database.reading() as reading:
        found = await reading.register.find_all(["26919991", "11000016002", "99999999"], MARCH)

    assert {number: [each.hit for each in hits] for number, hits in found.items()} == {
        "26919991": [1],
        "11000016002": [4],
        "99999999": [],
    }


async def test_parts_that_are_closed_or_to_come_are_not_in_the_tree(database: Database) -> None:
    await add(database, COMPANY, replace(CLINIC, valid_to=MARCH), replace(UNIT, parent_id=1, valid_from=MARCH + DAY))

    [first], [second] = await find(database, "26919991"), await find(database, "26919991", MARCH + DAY)

    assert names(first.company) == ["Prøveklinikken ApS", "Prøveklinikken Ågade"]
    assert names(second.company) == ["Prøveklinikken ApS", "Behandler Eksempel"]


async def test_what_closes_later_is_in_force_and_what_is_closed_is_shown_as_it_stood_last(database: Database) -> None:
    await add(database, COMPANY, replace(CLINIC, valid_to=MARCH), replace(UNIT, valid_to=MARCH))

    [last], [after] = await find(database, "5790002288289"), await find(database, "5790002288289", MARCH + 9 * DAY)

    assert (last.state, last.as_of) == ("in_force", MARCH)
    assert (after.state, after.as_of, after.hit) == ("closed", MARCH, 2)
    assert names(after.company) == ["Prøveklinikken ApS", "Prøveklinikken Ågade", "Behandler Eksempel"]


async def test_what_is_to_come_is_shown_as_it_will_stand_first(database: Database) -> None:
    await add(database, replace(COMPANY, valid_to=MARCH), replace(COMPANY, valid_from=MARCH + 9 * DAY, name="Ny"))

    [found] = await find(database, "26919991", MARCH + DAY)

    assert (found.state, found.as_of, found.company.name) == ("coming", MARCH + 9 * DAY, "Ny")


async def test_a_number_used_by_a_closed_company_belongs_to_the_one_in_force(database: Database) -> None:
    await add(database, replace(COMPANY, valid_to=MARCH), replace(OTHER, cvr="26919991", valid_from=MARCH + DAY))

    assert [each.hit for each in await find(database, "26919991", MARCH + DAY)] == [4]


async def test_a_number_an_entity_had_before_still_leads_to_it(database: Database) -> None:
    before = replace(CLINIC, valid_to=MARCH)
    await add(database, COMPANY, before, replace(CLINIC, valid_from=MARCH + DAY, location_number="5790000173624"))

    [found] = await find(database, "5790002288289", MARCH + DAY)

    assert (found.state, found.hit, found.company.parts[0].location_number) == ("in_force", 2, "5790000173624")


async def test_of_a_very_large_company_the_part_that_was_asked_for_is_there(database: Database) -> None:
    parts = [replace(CLINIC, entity_id=n, sor_code=str(n), location_number=None) for n in range(10, 400)]
    await add(database, COMPANY, *parts, replace(UNIT, parent_id=399))

    [found] = await find(database, "672291000016004")

    assert not found.company.complete
    assert "Behandler Eksempel" in names(found.company)
    assert len(names(found.company)) <= 205


async def test_a_ring_of_parents_ends(database: Database) -> None:
    await add(database, replace(COMPANY, parent_id=3), CLINIC, UNIT)

    assert [each.hit for each in await find(database, "26919991")] == [1]


@pytest.mark.parametrize(
    "words",
    ["Prøveklinikken ApS", "PRØVEKLINIKKEN aps", "aps prøve", "proeveklinikken", "prøveklinikken ågade", "aagade"],
)
async def test_a_name_is_found_by_all_its_words_in_any_order_each_from_its_beginning(
    database: Database, words: str
) -> None:
    await add(database, COMPANY, CLINIC, UNIT, OTHER)

    assert [company for company, _ in await named(database, words)] == ["Prøveklinikken ApS"]


@pytest.mark.parametrize("words", ["klinikken", "prøve findes ikke", "", "-", "%", "_"])
async def test_what_no_name_has_is_not_found(database: Database, words: str) -> None:
    await add(database, COMPANY, CLINIC, UNIT, OTHER)

    assert await named(database, words) == []


async def test_the_best_name_comes_first(database: Database) -> None:
    called = ["Ny Klinik Sol", "Klinik Sol Øst", "Klinik Sol", "Sol klinik", "Klinik Solskin"]
    await add(database, *(replace(OTHER, entity_id=n, sor_code=str(n), name=name) for n, name in enumerate(called, 1)))

    found = await named(database, "klinik sol")

    assert [name for name, _ in found] == [
        "Klinik Sol",
        "Klinik Sol Øst",
        "Klinik Solskin",
        "Ny Klinik Sol",
        "Sol klinik",
    ]
    assert await named(database, "klinik sol", at_most=2) == found[:2]


async def test_a_company_whose_parts_have_its_name_is_found_once(database: Database) -> None:
    await add(database, COMPANY, replace(CLINIC, name=COMPANY.name), replace(UNIT, name=COMPANY.name))

    assert await named(database, "prøveklinikken") == [("Prøveklinikken ApS", 1)]


async def test_what_is_to_come_is_found_by_its_name_behind_what_is_in_force(database: Database) -> None:
    coming = replace(
        COMPANY, entity_id=5, name="Prøve Ny ApS", cvr="30000005", sor_code="5", valid_from=MARCH + 9 * DAY
    )
    await add(database, COMPANY, CLINIC, coming, replace(CLINIC, entity_id=6, sor_code="6", valid_from=MARCH + DAY))

    async with database.reading() as reading:
        found = await reading.register.named("prøve", MARCH)
        one = await reading.register.named("prøve", MARCH, 1)

    assert [(each.company.name, each.state, each.as_of) for each in found] == [
        ("Prøveklinikken ApS", "in_force", MARCH),
        ("Prøve Ny ApS", "coming", MARCH + 9 * DAY),
    ]
    assert one == found[:1]


async def test_a_name_that_is_no_longer_borne_finds_nothing(database: Database) -> None:
    await add(database, OTHER)
    await learn(database, replace(OTHER, name="Tandhuset Prøve"))

    assert await named(database, "eksempel") == []
    assert await named(database, "tandhuset") == [("Tandhuset Prøve", 4)]

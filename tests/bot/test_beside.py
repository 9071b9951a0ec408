"""What a reviewer sees beside a dossier: the difference, likely doubles, and what should make one stop."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from bot.services.review.planning import Plan, plan_of, with_flags
from bot.wiring import utc_now
from flows.beside import Difference, Version, contact_changed_lately
from flows.issuing import sor_code
from flows.moment import DENMARK, micros
from flows.review import Status
from storage.database import Database
from storage.values import Organisation, Owner
from tests.bot.reviews import ANNE, Office, office_over, registering
from tests.dialogues.organisations import example_organisations
from tests.storage.clinics import add

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
OLD = micros(utc_now() - dt.timedelta(days=90))
BEGAN = dt.date(2026, 1, 1)
PHONE = ("ny telefon 70 12 34 57 fra 1. marts 2027", "13748136", "virksomheden", "ja", "ja")


async def with_register(database: Database, *more: Organisation) -> Office:
    async with database.work() as work:
        await work.learning.entities_of(map(sor_code, range(1, 60)))
        await work.commit()
    await add(database, *example_organisations(BEGAN, OLD), *more)
    return office_over(database)


async def plan(office: Office, reference: str) -> Plan:
    case = await office.case(reference)
    async with office.database.reading() as reading:
        return await plan_of(reading, case, utc_now().astimezone(DENMARK).date())


async def flags(office: Office, reference: str) -> tuple[str, ...]:
    case = await office.case(reference)
    async with office.database.reading() as reading:
        return (await with_flags(reading, case, utc_now())).doubts


async def doubles(office: Office, reference: str) -> set[tuple[str, str]]:
    return {(each.by, each.name) for each in (await plan(office, reference)).doubles}


async def test_the_difference_is_what_stands_and_what_would_stand(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent(*PHONE)

    found = await plan(office, reference)

    assert found.differences == (Difference(11, "Eksempel Fys ApS", "phone", None, "+4570123457", dt.date(2027, 3, 1)),)
    assert [each["name"] for each in found.companies] == ["Eksempel Fys ApS"]


def other(**more: Any) -> Organisation:
    address = {"street": "Eksempelvej", "number": "4", "postcode": "8600", "town": "Silkeborg"}
    facts = {"body": {"address": address}, "recorded_at": OLD, "source": "test", **more}
    return Organisation(50, "company", "Prøveklinikken ApS", BEGAN, **facts)


async def test_a_company_with_the_same_name_in_the_same_place_may_be_the_same(database: Database) -> None:
    office = await with_register(database, other())
    reference = await office.sent(*registering("40815295"))

    assert ("name", "Prøveklinikken ApS") in await doubles(office, reference)


@only_sqlite
async def test_the_same_name_in_another_place_is_another(database: Database) -> None:
    elsewhere = {"street": "Langvej", "number": "9", "postcode": "9000", "town": "Aalborg"}
    office = await with_register(database, other(body={"address": elsewhere}))
    reference = await office.sent(*registering("40815295"))

    assert await doubles(office, reference) == set()


WITH_HER_NUMBER = (
    "registrer", "tandlæge", "40815295", "Prøveklinikken ApS", "Eksempelvej 4, 8600 Silkeborg",
    "99 99 99 04, kontakt@example.org", "ja", "ikke endnu", "1.3.2027", "Bo Prøve, tandlæge, 061654", "ikke flere",
    "nej tak", "kontakt@example.org", "ja",
)  # fmt: skip


async def test_a_ydernummer_under_two_active_owners_is_told(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent(*WITH_HER_NUMBER)

    assert ("ydernummer", "Ida Prøve") in await doubles(office, reference)


@only_sqlite
@pytest.mark.parametrize(("last", "told"), [(dt.date(2027, 2, 28), False), (dt.date(2027, 3, 1), True)])
async def test_a_ydernummer_goes_to_the_next_on_the_day_after_the_last_of_the_one_before(
    database: Database, last: dt.date, told: bool
) -> None:
    office = await with_register(database)
    reference = await office.sent(*WITH_HER_NUMBER)
    async with database.work() as work:
        await work.learning.end([3], last, "test", OLD + 1)
        await work.commit()

    assert (("ydernummer", "Ida Prøve") in await doubles(office, reference)) is told


@only_sqlite
async def test_a_ydernummer_that_somebody_had_before_is_nobodys_now(database: Database) -> None:
    await with_register(database)
    async with database.work() as work:
        await work.learning.end([3], dt.date(2026, 6, 30), "test", OLD + 1)
        await work.commit()
        today = utc_now().date()
    async with database.reading() as reading:
        assert await reading.register.holding("ydernummer", "061654", today) == ()
        assert [each.name for each in await reading.register.holding("ydernummer", "061654", BEGAN)] == ["Ida Prøve"]


@only_sqlite
async def test_another_dossier_about_the_same_company_is_told(database: Database) -> None:
    office = await with_register(database)
    first = await office.sent(*PHONE)
    second = await office.sent(*PHONE, owner=Owner("web", "bo"))

    [double] = (await plan(office, second)).doubles
    assert (double.by, double.reference) == ("dossier", first)


async def test_a_contact_that_was_changed_lately_takes_two_persons(database: Database) -> None:
    office = await with_register(database)
    first = await office.sent(*PHONE)
    await office.claimed(first)
    assert await flags(office, first) == ()
    await office.registering.settle(first, ANNE, 1)
    assert await flags(office, first) == ()

    second = await office.sent("ny telefon 70 12 34 58 fra 1. april 2027", "13748136", "virksomheden", "ja", "ja",
                               owner=Owner("web", "bo"))  # fmt: skip

    assert "contact-changed" in await flags(office, second)
    await office.claimed(second)
    with pytest.raises(Exception, match="two-persons"):
        await office.registering.settle(second, ANNE, 1)
    assert await office.status(second) == Status.IN_REVIEW


@only_sqlite
async def test_a_register_that_says_something_else_by_now_is_told(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent(*PHONE)
    assert "moved-on" not in await flags(office, reference)
    company = example_organisations(BEGAN, OLD)[3]
    async with database.work() as work:
        await work.learning.learn([replace(company, name="Nyt Navn ApS", recorded_at=OLD + 1)])
        await work.commit()

    assert "moved-on" in await flags(office, reference)


@only_sqlite
async def test_the_closing_of_a_number_that_several_use_is_told(database: Database) -> None:
    office = await with_register(database, *(
        Organisation(n, "unit", f"Prøve {n}", BEGAN, OLD, parent_id=2, source="test") for n in (31, 32)
    ))  # fmt: skip
    reference = await office.sent("jeg vil lukke", "26919991", "hele virksomheden", "ja", "31. december 2026", "pension",
                                  "lukker", "anna@example.org", "ja")  # fmt: skip

    assert "busy-number" in await flags(office, reference)


@only_sqlite
async def test_one_person_with_many_cvr_numbers_is_told(database: Database) -> None:
    office = await with_register(database)
    for number, cvr in enumerate(("40815295", "10150817", "30000005")):
        reference = await office.sent(*registering(cvr), owner=Owner("web", f"owner-{number}"))

    assert "many-cvrs" in await flags(office, reference)


def test_what_changed_long_ago_or_was_only_said_once_is_no_flag() -> None:
    now = utc_now()
    before = Version({"phone": "1"}, now - dt.timedelta(days=80))

    assert not contact_changed_lately([before], now)
    assert not contact_changed_lately([before, Version({"phone": "2"}, now - dt.timedelta(days=40))], now)
    assert not contact_changed_lately([before, Version({"phone": "1", "web": None}, now)], now)
    assert contact_changed_lately([before, Version({"phone": "2"}, now - dt.timedelta(days=20))], now)

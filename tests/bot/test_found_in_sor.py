"""A dossier about what the register does not know: entered as found in SOR, by two, and linked by that."""

import datetime as dt
from dataclasses import replace

import pytest

from bot.services.facts import ServiceFacts
from bot.services.review.correcting import Correcting
from bot.services.review.desk import Desks, Hindered
from bot.services.review.found_in_sor import FoundInSor
from bot.wiring import utc_now
from flows.effects import Unresolved
from storage.database import Database
from storage.values import Organisation
from tests.bot.reviews import ANNE, BIRK, Office, office_over
from tests.storage.clinics import CLINIC, COMPANY

CLOSING = ("jeg vil lukke", "10150817", "Prøveklinikken", "virksomheden", "31. december 2026", "pension", "lukker",
           "anna@example.org", "ja")  # fmt: skip
PLACE = "closes.0"
FOUND = {"kind": "company", "name": "Prøveklinikken ApS", "sor": "672261000016008", "cvr": "10150817",
         "first": "2020-01-01", "reason": "Slået op i SOR."}  # fmt: skip
SOURCE = "as found in SOR, proposal 1"


async def unmatched(database: Database) -> tuple[Office, str]:
    """A dossier that closes what the register holds nothing of, on Anne's desk."""
    office = office_over(database)
    reference = await office.sent(*CLOSING)
    await office.claimed(reference)
    return office, reference


def finding(database: Database) -> FoundInSor:
    return FoundInSor(Desks(database, utc_now, ServiceFacts(database, demo=True)))


def correcting(database: Database) -> Correcting:
    return Correcting(Desks(database, utc_now, ServiceFacts(database, demo=True)))


async def proposed(database: Database, reference: str, **more: str) -> str:
    """The hash of Anne's proposal."""
    await finding(database).propose(reference, ANNE, 1, PLACE, {**FOUND, **more})
    async with database.reading() as reading:
        return (await reading.corrections.open())[-1].new.sha256


async def extracted(database: Database, version: Organisation) -> None:
    """It came with the extract."""
    async with database.work() as work:
        [entity] = (await work.learning.entities_of([str(version.sor_code)])).values()
        await work.register.add([replace(version, entity_id=entity)])
        await work.commit()


async def known(database: Database) -> list[Organisation]:
    async with database.reading() as reading:
        hits = await reading.register.find(FOUND["sor"], dt.date(2026, 11, 1))
        return [*await reading.changing.history(each.hit for each in hits)]


async def test_what_was_found_stands_in_the_register_once_a_second_person_says_so(database: Database) -> None:
    _, reference = await unmatched(database)
    sha256 = await proposed(database, reference)
    assert await known(database) == []
    with pytest.raises(Hindered, match="own-correction"):
        await correcting(database).register(1, sha256, ANNE)

    await correcting(database).register(1, sha256, BIRK)

    [stands] = await known(database)
    assert (stands.kind, stands.name, stands.cvr, stands.sor_code) == (
        "company", "Prøveklinikken ApS", "10150817", FOUND["sor"],
    )  # fmt: skip
    assert (stands.valid_from, stands.source) == (dt.date(2020, 1, 1), SOURCE)
    async with database.reading() as reading:
        assert await reading.numbers.known(FOUND["sor"])  # it is never given out again


async def test_the_dossier_is_linked_by_that_and_can_be_registered(database: Database) -> None:
    office, reference = await unmatched(database)
    await correcting(database).register(1, await proposed(database, reference), BIRK)
    await office.reviewing.approve(reference, ANNE, await office.moves(reference))

    done = (await office.registered(reference))[reference]

    [stands, *_] = await known(database)
    assert [each["entity"] for each in done.closed] == [stands.entity_id]
    async with database.reading() as reading:
        acts = [link.act.act for link in await reading.audit.all_links(f"dossier:{reference}")]
    assert acts[:3] == ["claimed", "found_in_sor", "linked"]


async def test_a_clinic_is_entered_under_a_company_that_stands(database: Database) -> None:
    _, reference = await unmatched(database)
    await extracted(database, COMPANY)
    clinic = {"kind": "institution", "cvr": "", "sor": str(CLINIC.sor_code), "parent": str(COMPANY.sor_code),
              "first": "2026-03-01", "location_number": str(CLINIC.location_number)}  # fmt: skip
    sha256 = await proposed(database, reference, **clinic)

    await correcting(database).register(1, sha256, BIRK)

    async with database.reading() as reading:
        [hit] = await reading.register.find(str(CLINIC.location_number), dt.date(2026, 11, 1))
        stands = await reading.changing.in_force(hit.hit, dt.date(2026, 11, 1))
    [company] = await known(database)
    assert stands is not None
    assert (stands.kind, stands.parent_id, stands.source) == ("institution", company.entity_id, SOURCE)


@pytest.mark.parametrize(
    ("more", "cause"),
    [
        ({"sor": "672261000016009"}, "wrong-number"),
        ({"cvr": "10150818"}, "wrong-number"),
        ({"location_number": "5790002288280"}, "wrong-number"),
        ({"ydernummer": "12"}, "wrong-number"),
        ({"cvr": ""}, "entry-fields"),
        ({"name": " "}, "entry-fields"),
        ({"kind": "region"}, "entry-fields"),
        ({"first": "i morgen"}, "entry-fields"),
        ({"reason": ""}, "text-length"),
        ({"kind": "unit", "parent": "672271000016003"}, "no-parent"),
    ],
)
async def test_what_cannot_stand_there_is_refused(database: Database, more: dict[str, str], cause: str) -> None:
    _, reference = await unmatched(database)

    with pytest.raises((Hindered, Unresolved), match=cause):
        await finding(database).propose(reference, ANNE, 1, PLACE, {**FOUND, **more})


async def test_a_code_that_something_has_is_entered_by_nobody(database: Database) -> None:
    _, reference = await unmatched(database)
    sha256 = await proposed(database, reference)
    await extracted(database, COMPANY)  # it came with the extract meanwhile
    with pytest.raises(Unresolved, match="number-taken"):
        await proposed(database, reference)

    with pytest.raises(Unresolved, match="number-taken"):
        await correcting(database).register(1, sha256, BIRK)

    async with database.reading() as reading:
        assert [each.status for each in await reading.corrections.open()] == ["proposed"]


async def test_only_whoever_holds_the_dossier_proposes_and_only_for_its_places(database: Database) -> None:
    _, reference = await unmatched(database)
    with pytest.raises(Hindered, match="not-held"):
        await finding(database).propose(reference, BIRK, 1, PLACE, FOUND)
    with pytest.raises(Hindered, match="status"):
        await finding(database).propose(reference, ANNE, 1, "closes.7", FOUND)


async def test_nothing_is_linked_to_an_organisation_that_there_is_none_of(database: Database) -> None:
    office, reference = await unmatched(database)

    with pytest.raises(Hindered, match="no-organisation"):
        await office.reviewing.link(reference, ANNE, 1, PLACE, 4711)

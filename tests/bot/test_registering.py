"""Registering: the register holds what was sent in, with its numbers and days, by two persons or not at all."""

import datetime as dt
import json
from typing import Any

import pytest

from bot.services.facts import ServiceFacts
from bot.services.letters import Letters
from bot.services.papers import Papers
from bot.services.review.applied import applied
from bot.services.review.desk import Hindered
from bot.services.review.planning import Plan
from bot.wiring import FLOWS, utc_now
from flows.effects import Closed, Unresolved
from flows.identifiers import is_location_number, is_sor_code
from flows.issuing import sor_code
from flows.moment import micros
from flows.review import Status
from storage.database import Database
from storage.values import Found, Organisation, Owner
from tests.bot.chat import SAID
from tests.bot.reviews import ANNE, BIRK, CVR, HEAD, Office, office_over, registering
from tests.dialogues.organisations import example_organisations
from tests.storage.clinics import add, names

BO = Owner("web", "bo")
MARCH = dt.date(2027, 3, 1)
DAY = dt.timedelta(days=1)
ORDERING = (
    "registrer", "fysioterapi", "40815295", "Prøveklinikken ApS", "Eksempelvej 4, 8600 Silkeborg",
    "99 99 99 04, kontakt@example.org", "ja", "ikke endnu", "1.3.2027", "Ida Prøve, fysioterapeut, 123455", "ikke flere",
    "bestil", "Novax", "[accept]", "kontakt@example.org", "ja",
)  # fmt: skip
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def found(database: Database, identifier: str, day: dt.date = MARCH) -> tuple[Found, ...]:
    async with database.reading() as reading:
        return await reading.register.find(identifier, day)


async def standing(database: Database, entity_id: int, day: dt.date = MARCH) -> Organisation | None:
    async with database.reading() as reading:
        return await reading.changing.in_force(entity_id, day)


async def with_register(database: Database) -> Office:
    """An office whose register holds a dentist and two physiotherapists."""
    async with database.work() as work:  # their numbers are taken
        await work.learning.entities_of(map(sor_code, range(1, 21)))
        await work.commit()
    await add(database, *example_organisations(dt.date(2026, 1, 1), micros(utc_now())))
    return office_over(database)


async def ordered(office: Office) -> str:
    """A registration with a practitioner and a location number that is ordered."""
    await office.chat.goes("hej", *ORDERING[:13])
    prompt = await office.chat.prompt()
    accept = next(each.label for each in prompt.offered if each.act.kind == "answer")
    await office.chat.at_once(office.chat.presses(prompt, accept))
    await office.chat.goes(*ORDERING[14:])
    await office.chat.replies()
    async with office.database.reading() as reading:
        return (await reading.dossiers.all_dossiers())[-1].frozen.reference


async def refused(office: Office, reference: str, **more: Any) -> str:
    """Why a dossier cannot be registered."""
    with pytest.raises(Unresolved) as unresolved:
        await office.registered(reference, **more)
    return unresolved.value.cause


async def test_what_was_sent_in_stands_in_the_register_with_numbers_of_its_own(database: Database) -> None:
    office = office_over(database)
    reference = await ordered(office)
    await office.approved(reference)

    done = (await office.registered(reference))[reference]

    [company] = await found(database, "40815295")
    assert names(company.company) == ["Prøveklinikken ApS", "Prøveklinikken ApS", "Ida Prøve"]
    clinic = company.company.parts[0]
    assert (clinic.valid_from, clinic.body["system"], "address" in clinic.body["inherits"]) == (MARCH, "Novax", True)
    assert clinic.location_number is not None
    assert is_location_number(clinic.location_number)
    codes = [each["sor"] for each in done.opened]
    assert (len(set(codes)), all(map(is_sor_code, codes))) == (3, True)
    assert await found(database, "40815295", MARCH - DAY) != ()
    said = await office.told()
    assert f"Lokationsnummer for Prøveklinikken ApS: {clinic.location_number}" in said
    assert "Vi har også sendt det til kontakt@example.org." in said


async def test_the_number_is_sent_to_where_it_was_asked_for(database: Database) -> None:
    office = office_over(database)
    reference = await ordered(office)
    await office.approved(reference)
    done = (await office.registered(reference))[reference]

    async with database.work() as work:
        errands = await work.errands.claim(micros(utc_now()), 20)

    [mail] = [each for each in errands if each.kind == "number_mail"]
    assert (mail.about["to"], mail.about["number"]) == ("kontakt@example.org", done.numbers[0]["number"])


@pytest.mark.parametrize("demo", [True, False])
async def test_the_letter_with_a_number_of_a_demonstration_says_that_it_is_none(database: Database, demo: bool) -> None:
    office = office_over(database)
    reference = await ordered(office)
    await office.approved(reference)
    await office.registered(reference)
    papers = Papers(FLOWS, {"da": SAID}, ServiceFacts(database, demo=demo), utc_now, "https://sor.example.org")

    async with database.work() as work:
        [errand] = [each for each in await work.errands.claim(micros(utc_now()), 20) if each.kind == "number_mail"]
    letter = await Letters(database, papers).number(errand)

    assert letter is not None
    assert errand.about["number"] in letter.text
    assert ("ikke et rigtigt lokationsnummer" in letter.text) is demo
    assert ("Giv nummeret til leverandøren" in letter.text) is not demo


async def test_whoever_approved_it_cannot_register_it(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)

    with pytest.raises(Hindered, match="same-person"):
        await office.registered(reference, ANNE)

    assert await office.status(reference) == Status.APPROVED
    assert await found(database, CVR) == ()


@only_sqlite
async def test_production_registers_nothing_that_is_not_signed(database: Database) -> None:
    office = office_over(database, demo=False)
    reference = await office.sent(*registering())
    await office.approved(reference)

    with pytest.raises(Hindered, match="unsigned"):
        await office.registered(reference)


async def test_a_contact_fact_is_approved_and_registered_by_one_person_in_one_act(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent("ny telefon 70 12 34 57 fra 1. marts 2027", "13748136", "virksomheden", "ja", "ja")
    await office.claimed(reference)

    await office.registering.settle(reference, ANNE, await office.moves(reference))

    assert await office.status(reference) == Status.REGISTERED
    [before, after] = [await standing(database, 11, day) for day in (MARCH - DAY, MARCH)]
    assert before is not None
    assert after is not None
    assert ("phone" in before.body, after.body["phone"], after.source) == (False, "+4570123457", reference)


@only_sqlite
async def test_once_registered_it_is_told_what_it_changed_and_how_that_stood_before(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent("ny telefon 70 12 34 57 fra 1. marts 2027", "13748136", "virksomheden", "ja", "ja")
    await office.claimed(reference)
    await office.registering.settle(reference, ANNE, await office.moves(reference))

    plan = await changed(office, reference)

    [told] = plan.differences
    assert (told.name, told.fact, told.before, told.after) == ("Eksempel Fys ApS", "phone", None, "+4570123457")


@only_sqlite
async def test_what_a_registered_closure_closed_is_told_by_its_name(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent(*CLOSING, "pension", "lukker", "anna@example.org", "ja")
    await office.approved(reference)
    await office.registered(reference)

    plan = await changed(office, reference)

    closed = [plan.names[each.entity] for each in plan.effects if isinstance(each, Closed)]
    assert closed == ["Ida Prøve", "Eksempel Tandklinik", "Eksempel Tandklinik ApS"]


async def changed(office: Office, reference: str) -> Plan:
    """What a registered dossier changed."""
    async with office.database.reading() as reading:
        plan = await applied(reading, await office.case(reference), MARCH)
    assert plan is not None
    return plan


@only_sqlite
async def test_everything_else_takes_two(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent(*registering("40815295"))
    await office.claimed(reference)

    with pytest.raises(Hindered, match="two-persons"):
        await office.registering.settle(reference, ANNE, 1)


CLOSING = ("jeg vil lukke", "26919991", "hele virksomheden", "ja", "31. december 2026")


async def test_a_closure_closes_all_that_is_below(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent(*CLOSING, "pension", "lukker", "anna@example.org", "ja")
    await office.approved(reference)

    done = (await office.registered(reference))[reference]

    assert [each["entity"] for each in done.closed] == [3, 2, 1]
    last = dt.date(2026, 12, 31)
    assert [await standing(database, entity, last + DAY) for entity in (1, 2, 3)] == [None, None, None]
    assert await standing(database, 3, last) is not None


async def sale(office: Office) -> tuple[str, str]:
    """A seller's closure, and the buyer's registration with the code it gave."""
    closure = await office.sent(*CLOSING, "solgt", "spring over", "efterfølger", "anna@example.org", "ja")
    async with office.database.reading() as reading:
        told = await reading.transcripts.last(1, 9)
    code = next(word.strip(".") for each in told for word in each.text.split() if word.startswith("OVERDRAG-"))
    bought = await office.sent(
        "registrer", code, "10150817", "Køberklinikken ApS", "Eksempelvej 4, 8600 Silkeborg",
        "99 99 99 04, kob@example.org", "nej", "spring over", "ikke endnu", "ingen", "har allerede", "[keep]",
        "kob@example.org", "ja", owner=BO,
    )  # fmt: skip
    return closure, bought


async def test_numbers_that_the_real_register_gave_are_typed_in_and_checked(database: Database) -> None:
    office = office_over(database)
    reference = await ordered(office)
    await office.approved(reference)
    right = {"sor_code company": "672261000016008", "sor_code 1": "672271000016003", "sor_code 1/2": "672291000016004",
             "location_number 1": "5790002288289"}  # fmt: skip

    assert await refused(office, reference, typed=right | {"sor_code 1/2": "672291000016001"}) == "wrong-number"
    assert await refused(office, reference, typed=right | {"location_number 1": "5790002288288"}) == "wrong-number"
    assert await refused(office, reference, typed=right | {"sor_code 1": "672261000016008"}) == "number-taken"
    assert await office.status(reference) == Status.APPROVED
    await office.registered(reference, typed=right)

    assert [each.company.parts[0].sor_code for each in await found(database, "5790002288289")] == ["672271000016003"]


@only_sqlite
async def test_a_number_that_anything_ever_had_is_not_given_again(database: Database) -> None:
    office = await with_register(database)
    reference = await ordered(office)
    await office.approved(reference)

    assert await refused(office, reference, typed={"location_number 1": "5790002288289"}) == "number-taken"


@only_sqlite
async def test_without_a_range_every_number_is_typed_in(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)
    no_range = office_over(database, demo=False)
    registering_by_hand = type(office.registering)(office.registering.desks, no_range.registering.facts)

    with pytest.raises(Unresolved, match="number-missing"):
        await registering_by_hand.register(reference, BIRK, 2)


@only_sqlite
async def test_what_stands_under_a_clinic_that_is_closed_by_then_is_not_opened(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent(
        "jeg vil ændre noget", "13748136", "en behandler kommer til", "fys nord", "Bo Prøve", "fysioterapeut", "ikke endnu",
        "ja",
    )  # fmt: skip
    async with database.work() as work:
        await work.learning.end([12], dt.date(2026, 11, 1), "test", micros(utc_now()))
        await work.commit()
    await office.approved(reference)

    assert await refused(office, reference) == "parent-closed"


async def test_an_organisation_that_was_not_found_is_linked_by_whoever_holds_the_dossier(database: Database) -> None:
    office = await with_register(database)
    reference = await office.sent("jeg vil lukke", "10150817", "Prøveklinikken", "virksomheden", "31. december 2026",
                                  "pension", "lukker", "anna@example.org", "ja")  # fmt: skip
    await office.claimed(reference)
    with pytest.raises(Hindered, match="not-held"):
        await office.reviewing.link(reference, BIRK, 1, "closes.0", 11)

    await office.reviewing.link(reference, ANNE, 1, "closes.0", 11)
    await office.reviewing.approve(reference, ANNE, 1)
    done = (await office.registered(reference))[reference]

    assert [each["entity"] for each in done.closed] == [12, 13, 11]


@only_sqlite
async def test_what_is_not_linked_is_not_registered(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent("jeg vil lukke", "10150817", "Prøveklinikken", "virksomheden", "31. december 2026",
                                  "pension", "lukker", "anna@example.org", "ja")  # fmt: skip
    await office.approved(reference)

    assert await refused(office, reference) == "unlinked"


async def test_a_sale_takes_effect_on_both_sides_or_on_neither(database: Database) -> None:
    office = await with_register(database)
    closure, bought = await sale(office)
    await office.approved(closure)

    assert await refused(office, closure) == "other-side"
    assert await standing(database, 2, MARCH) is not None
    await office.approved(bought)
    done = await office.registered(bought, HEAD)

    assert list(done) == [closure, bought]
    assert [await office.status(each) for each in (closure, bought)] == [Status.REGISTERED, Status.REGISTERED]
    assert await standing(database, 2, MARCH) is None
    [taken_over] = await found(database, "10150817", dt.date(2027, 1, 1))
    clinic = taken_over.company.parts[0]
    assert (clinic.location_number, clinic.valid_from) == ("5790002288289", dt.date(2027, 1, 1))
    sold = await standing(database, 2, dt.date(2026, 12, 31))
    assert sold is not None
    assert sold.body["replaced_by"] == [clinic.sor_code]


async def test_neither_side_is_registered_where_the_second_person_approved_one_of_them(database: Database) -> None:
    office = await with_register(database)
    closure, bought = await sale(office)
    await office.approved(closure, ANNE)
    await office.approved(bought, BIRK)

    with pytest.raises(Hindered, match="same-person"):
        await office.registered(closure, BIRK)

    assert [await office.status(each) for each in (closure, bought)] == [Status.APPROVED, Status.APPROVED]
    assert await standing(database, 2, MARCH) is not None


@only_sqlite
async def test_a_clinic_that_changes_hands_is_closed_alone_only_where_somebody_says_so(database: Database) -> None:
    office = await with_register(database)
    closure = await office.sent(*CLOSING, "solgt", "spring over", "efterfølger", "anna@example.org", "ja")
    await office.approved(closure)

    assert await refused(office, closure) == "no-successor"
    await office.registered(closure, alone=True)

    assert await office.status(closure) == Status.REGISTERED


@only_sqlite
async def test_registering_is_written_down_with_all_that_it_did(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)
    done = (await office.registered(reference))[reference]

    case = await office.case(reference)
    [approval, registration] = case.decisions
    assert (registration.approval_id, registration.approver, registration.sha256) == (
        approval.id, ANNE.author, case.seen.dossier.frozen.sha256,
    )  # fmt: skip
    assert json.loads(json.dumps(done.as_data())) == registration.about

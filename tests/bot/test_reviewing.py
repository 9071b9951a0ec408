"""Reviewing a dossier: who may do what, what the owner hears of it, and what is kept."""

import asyncio
import datetime as dt
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.services.review.desk import Hindered
from bot.wiring import utc_now
from flows.review import Status
from flows.rights import Role
from storage.chains import holds
from storage.database import Database
from storage.errors import Conflict
from storage.staff_values import StaffMember
from storage.values import NewFact
from tests.bot.reviews import ANNE, AUDITOR, BIRK, HEAD, Office, office_over, registering

TOMORROW = (utc_now() + dt.timedelta(days=2)).date()
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def hindered(act: Awaitable[Any]) -> str:
    """Why an act is refused."""
    with pytest.raises(Hindered) as refused:
        await act
    return refused.value.cause


async def test_of_many_who_claim_one_gets_it(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    staff = [StaffMember(n, f"Prøve {n}", f"{n}@example.org", Role.CASEWORKER) for n in range(1, 21)]

    claims = [office.reviewing.claim(reference, each, 0) for each in staff]
    outcomes = await asyncio.gather(*claims, return_exceptions=True)

    refused = [each for each in outcomes if each is not None]
    assert (len(refused), {type(each) for each in refused}) == (19, {Conflict})


async def test_a_dossier_that_moved_since_it_was_seen_is_not_decided_on(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)

    with pytest.raises(Conflict):
        await office.reviewing.approve(reference, ANNE, 0)


@only_sqlite
async def test_a_colleague_takes_it_over_only_once_it_has_lain_too_long_and_the_head_at_any_time(
    database: Database,
) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)

    assert await hindered(office.reviewing.take_over(reference, BIRK, 1)) == "not-overdue"
    await office.reviewing.take_over(reference, HEAD, 1)

    assert (await office.case(reference)).seen.held_by == HEAD.author


@only_sqlite
async def test_a_day_on_which_nobody_works_is_no_working_time_of_whoever_holds_it(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    thursday_noon = dt.datetime(2027, 1, 14, 11, tzinfo=dt.UTC)
    async with database.work() as work:
        await work.facts.add([NewFact("closed_day", "2027-01-15", True, dt.date(2026, 1, 1), 1, "test")])
        await work.commit()
    office.reviewing.desks.clock = lambda: thursday_noon
    await office.claimed(reference)

    office.reviewing.desks.clock = lambda: thursday_noon + dt.timedelta(days=4, hours=-2)  # Monday at ten: six hours
    assert await hindered(office.reviewing.take_over(reference, BIRK, 1)) == "not-overdue"
    office.reviewing.desks.clock = lambda: thursday_noon + dt.timedelta(days=4, hours=1)  # nine
    await office.reviewing.take_over(reference, BIRK, 1)

    assert (await office.case(reference)).seen.held_by == BIRK.author


@only_sqlite
async def test_a_note_stays_when_the_dossier_goes_to_another(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)
    await office.reviewing.write(reference, ANNE, "Ringet. CPR 010170-1234 blev nævnt.")
    await office.reviewing.release(reference, ANNE, 1)
    await office.claimed(reference, BIRK)

    async with database.reading() as reading:
        [note] = await reading.reviews.notes(reference)
    assert (note.author, "010170" in note.text, note.text.startswith("Ringet.")) == (ANNE.author, False, True)


@only_sqlite
async def test_an_auditor_writes_no_note_and_claims_nothing(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())

    assert await hindered(office.reviewing.claim(reference, AUDITOR, 0)) == "role"


async def test_what_is_returned_is_asked_again_and_comes_back_as_the_next_revision(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)
    reasons = {"company_name": "Skriv navnet, som det står i CVR.", "1/open_from": "Er det den rigtige dag?"}

    await office.reviewing.send_back(reference, ANNE, 1, reasons, "Ring gerne.")
    said = await office.told()

    assert "mangler lidt, før vi kan godkende den" in said
    assert "• Virksomhedens navn\n• Åbningsdato" in said
    assert said.count("Skriv navnet, som det står i CVR.") == 1
    assert "Sagsbehandleren skriver: Ring gerne." in said
    assert "Hvad hedder virksomheden?" in said
    await office.chat.goes("Prøveklinikken Silkeborg ApS", "2. marts 2027", "ja")
    case = await office.case(reference)
    assert (case.seen.dossier.frozen.revision, case.status, case.seen.moves) == (2, "submitted", 0)
    assert case.draft.value("company_name") == "Prøveklinikken Silkeborg ApS"
    assert reference in await office.told()


@only_sqlite
async def test_a_decision_is_mailed_too_to_an_owner_who_was_just_heard(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)

    await office.reviewing.send_back(reference, ANNE, 1, {"company_name": "Skriv navnet, som det står i CVR."}, "")

    async with database.work() as work:
        letters = [each for each in await work.errands.claim(2**62, 9) if each.kind == "decision_mail"]
    assert [(each.key, each.about["to"]) for each in letters] == [(reference, "kontakt@example.org")]


@only_sqlite
async def test_the_reason_stands_at_its_question(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)
    await office.reviewing.send_back(reference, ANNE, 1, {"1/open_from": "Er det den rigtige dag?"})

    said = await office.told()

    assert "Sagsbehandleren skriver: Er det den rigtige dag?\n\nHvilken dag åbner klinikken?" in said


@only_sqlite
async def test_an_owner_in_the_middle_of_another_case_is_told_where_the_returned_one_is(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.chat.goes("jeg vil lukke min klinik", "13748136")
    asked = (await office.chat.prompt()).place
    await office.chat.replies()
    await office.claimed(reference)
    await office.reviewing.send_back(reference, ANNE, 1, {"company_name": "Ret navnet."})

    said = await office.told()

    assert said.endswith("Skriv »mine sager«, når du vil rette den.")
    assert (await office.chat.prompt()).place == asked
    await office.chat.goes("mine sager")
    prompt = await office.chat.prompt()
    await office.chat.at_once(office.chat.presses(prompt, "Fortsæt: Registrering: sag nr. 1"))
    assert "Sagsbehandleren skriver: Ret navnet.\n\nHvad hedder virksomheden?" in await office.told()


@pytest.mark.parametrize("reasons", [{}, {"company_name": "  "}, {"no_such_place": "Ret det."}])
@only_sqlite
async def test_nothing_is_returned_without_a_reason_for_a_field(database: Database, reasons: dict[str, str]) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)

    assert await hindered(office.reviewing.send_back(reference, ANNE, 1, reasons)) == "no-reason"


async def test_a_rejection_needs_a_hearing_or_the_reason_for_none_and_says_how_to_appeal(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)

    assert await hindered(office.reviewing.reject(reference, ANNE, 1, "Ingen klinik her.")) == "unheard"
    await office.reviewing.hear(reference, ANNE, 1, "Der er ingen klinik på adressen.", TOMORROW)
    assert "Du kan svare her senest" in await office.told()
    assert await hindered(office.reviewing.reject(reference, ANNE, 2, "Ingen klinik her.")) == "unheard"
    await office.reviewing.reject(reference, ANNE, 2, "Ingen klinik her.", unheard="Ejeren har svaret.")

    said = await office.told()
    assert "Vi har afvist sagen." in said
    assert "Sagsbehandleren skriver: Ingen klinik her." in said
    assert "klage" in said
    await office.reviewing.reopen(reference, BIRK, 3)
    assert "Vi ser på sagen igen." in await office.told()
    assert (await office.case(reference)).seen.held_by == BIRK.author


@only_sqlite
async def test_the_answers_of_a_rejected_case_begin_a_new_one(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)
    await office.reviewing.reject(reference, ANNE, 1, "Dublet.", unheard="Åbenbart en dublet.")
    await office.told()

    await office.chat.goes("mine sager")
    await office.chat.at_once(office.chat.presses(await office.chat.prompt(), f"Brug svarene fra {reference} igen"))

    draft = await office.chat.draft()
    assert (draft.number, draft.reference, draft.value("company_name")) == (2, "", "Prøveklinikken ApS")
    await office.chat.goes("nej tak", "ja")
    async with database.reading() as reading:
        *_, again = await reading.dossiers.all_dossiers()
    assert again.frozen.reference != reference
    assert (await office.case(again.frozen.reference)).draft.value("1/open_from") == "2027-03-01"


async def test_an_owner_takes_a_case_back_until_it_is_registered(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)

    await office.chat.goes("mine sager")
    await office.chat.at_once(office.chat.presses(await office.chat.prompt(), f"Træk {reference} tilbage"))
    await office.chat.goes("ja")

    assert (await office.chat.replies())[-1].startswith(f"Registrering: Prøveklinikken ApS, reference {reference}, er")
    case = await office.case(reference)
    assert (case.status, case.approval) == (Status.WITHDRAWN, None)
    with pytest.raises(Hindered):
        await office.registered(reference)


async def test_what_was_registered_meanwhile_is_not_taken_back(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)
    await office.chat.goes("mine sager")
    await office.chat.at_once(office.chat.presses(await office.chat.prompt(), f"Træk {reference} tilbage"))
    await office.registered(reference)

    await office.chat.goes("ja")

    assert await office.status(reference) == Status.REGISTERED
    assert "Sagen er afgjort og kan ikke trækkes tilbage." in "\n".join(await office.chat.replies())


@only_sqlite
async def test_an_approval_that_was_objected_to_counts_no_more(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)

    await office.reviewing.object(reference, BIRK, 2, "Adressen passer ikke.")

    case = await office.case(reference)
    assert (case.status, case.seen.held_by, case.approval) == (Status.IN_REVIEW, BIRK.author, None)


@only_sqlite
async def test_a_clerical_value_may_stand_for_a_submitted_one_and_no_other(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering(name="PRØVEKLINIKKEN APS"))
    await office.claimed(reference)

    refused = office.reviewing.approve(reference, ANNE, 1, {"company_name": "En anden klinik"})
    assert await hindered(refused) == "not-clerical"
    await office.reviewing.approve(reference, ANNE, 1, {"company_name": "Prøveklinikken ApS"})
    done = await office.registered(reference)

    assert [each["name"] for each in done[reference].opened] == ["Prøveklinikken ApS", "Prøveklinikken ApS"]
    assert (
        json.loads((await office.case(reference)).seen.dossier.frozen.canonical)["answers"]["company_name"]["value"]
        == "PRØVEKLINIKKEN APS"
    )


@only_sqlite
async def test_whoever_is_absent_today_has_their_work_freed_in_one_act(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)
    today = utc_now().astimezone(dt.timezone(dt.timedelta(hours=1))).date()
    ill = StaffMember(ANNE.id, ANNE.name, ANNE.email, ANNE.role, absent_on=today)

    assert await hindered(office.reviewing.free_all(ANNE, BIRK)) == "not-overdue"
    assert await office.reviewing.free_all(ill, BIRK) == 1

    assert await office.status(reference) == Status.SUBMITTED


async def test_every_act_stands_in_the_dossiers_chain(database: Database) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.approved(reference)
    await office.registered(reference)

    async with database.reading() as reading:
        links = await reading.audit.all_links(f"dossier:{reference}")
        head = await reading.audit.head(f"dossier:{reference}")
    assert [(each.act.act, each.act.actor) for each in links] == [
        ("claimed", ANNE.author), ("approved", ANNE.author), ("registered", BIRK.author),
    ]  # fmt: skip
    assert holds(links, head)


Act = Callable[[Office, str], Awaitable[Any]]


@pytest.mark.parametrize("act", [
    lambda office, ref: office.reviewing.send_back(ref, ANNE, 1, {"company_name": "x" * 3000}),
    lambda office, ref: office.reviewing.reject(ref, ANNE, 1, "", unheard="x"),
    lambda office, ref: office.reviewing.write(ref, ANNE, "   "),
])  # fmt: skip
@only_sqlite
async def test_nothing_is_kept_of_an_act_that_is_refused(database: Database, act: Act) -> None:
    office = office_over(database)
    reference = await office.sent(*registering())
    await office.claimed(reference)

    assert await hindered(act(office, reference)) == "text-length"

    case = await office.case(reference)
    assert (case.seen.moves, case.decisions, await office.told()) == (1, (), "")

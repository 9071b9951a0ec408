"""Closing: what is asked, what is said before it is too late, and how a clinic changes hands."""

import datetime as dt
import json
from dataclasses import replace

import pytest

from bot.services.facts import facts_from, shipped
from flows import handover
from flows.facts import Advice, Facts
from flows.handover import handed_over
from flows.stages import Stage
from flows.submitting import receipt_lines
from flows.talk import Talk
from tests.flows.asker import CVR, FACTS, OTHER_CVR, SAID_IN, Asker
from tests.flows.organisations import NUMBERED, REGISTER, sent, values
from tests.flows.ways import on_to


def closing(*said: str) -> Asker:
    asker = Asker(register=REGISTER)
    asker.say_all("hej", "jeg vil lukke min klinik", *said)
    return asker


def test_two_clinics_close_at_once() -> None:
    asker = closing(OTHER_CVR, "begge klinikker", "31. december 2026", "pension", "anna@example.org")

    answers = values(sent(asker))

    assert [place["entity"] for place in answers["closes"]] == [12, 13]
    assert answers["last_day"] == "2026-12-31"
    assert answers["case_contact"]["email"] == "anna@example.org"


def test_what_lies_under_it_is_listed_and_closes_too() -> None:
    asker = closing(CVR)

    said = asker.says("hele virksomheden")

    assert "Eksempel Tandklinik, Anna Eksempel" in said
    asker.says("nej")
    assert asker.at == "closes"


def test_the_duties_are_said_before_the_review() -> None:
    asker = closing(CVR, "hele virksomheden", "ja", "31. december 2026")

    said = asker.says("pension")

    assert "senest to uger efter, at behandlingen er stoppet. https://example.org/side" in said
    assert "før CVR-nummeret bliver afmeldt" in said


def told_of_records(facts: Facts, *said: str) -> str:
    """What is said to whoever has just told why they close."""
    asker = Asker(register=REGISTER, facts=facts)
    asker.say_all("hej", "jeg vil lukke", *said, "31. december 2026")
    return asker.says("pension")


def records(**words: str) -> Facts:
    """Facts that say something about the records of these professions."""
    day = dt.date(2026, 11, 2)
    told = {
        key.removeprefix("of_"): Advice({"da": text, "en": f"{text} (en)"}, "https://example.org/journaler", day)
        for key, text in words.items()
    }
    return replace(FACTS, records=told)


def test_where_the_records_go_is_told_for_the_professions_of_the_clinic_with_its_source_and_day() -> None:
    facts = records(of_5433="Til styrelsen.", of_5431="Til styrelsen.", of_5151="Til ingen.", general="Spørg.")

    said = told_of_records(facts, CVR, "hele virksomheden", "ja")

    assert "• Patientjournaler, tandlæge, tandplejer: Til styrelsen.\n" in said
    assert said.count("Kilde om journaler, set mandag den 2. november 2026: https://example.org/journaler\n") == 1
    assert "Til ingen." not in said
    assert "Spørg." not in said


def test_each_clinic_that_closes_is_told_of_its_own_records() -> None:
    said = told_of_records(records(of_5433="Til styrelsen.", of_5151="Til ingen."), OTHER_CVR, "fys nord")

    assert "• Patientjournaler, fysioterapeut: Til ingen." in said
    assert "Til styrelsen." not in said


def test_a_profession_of_which_nothing_is_known_gets_the_general_sentence() -> None:
    said = told_of_records(records(of_5433="Til styrelsen.", general="Spørg styrelsen."), OTHER_CVR, "fys nord")

    assert "• Patientjournaler: Spørg styrelsen.\nKilde om journaler, set" in said


def test_so_does_a_company_that_the_register_does_not_hold() -> None:
    facts = records(of_5433="Til styrelsen.", general="Spørg styrelsen.")

    said = told_of_records(facts, "10150817", "Prøveklinikken", "virksomheden")

    assert "• Patientjournaler: Spørg styrelsen." in said


def test_the_records_are_told_in_english_too() -> None:
    asker = Asker(register=REGISTER, facts=records(of_5151="Til ingen."))
    asker.say_all("english", "close", OTHER_CVR, "fys nord", "31 December 2026")

    assert (
        "• Patients’ records, physiotherapist (fysioterapeut): Til ingen. (en)\nSource about records, read on"
        in asker.says("retire")
    )


def test_only_who_closes_a_whole_company_is_told_to_sign_before_the_cvr_number_goes() -> None:
    assert "CVR-nummeret bliver afmeldt" not in told_of_records(FACTS, OTHER_CVR, "fys nord")


def test_who_closes_a_practitioners_unit_alone_is_told_of_no_duty_of_the_clinics() -> None:
    said = told_of_records(records(general="Spørg."), CVR, "anna eksempel")

    assert "Behandlingsstedsregistret" not in said
    assert "Patientjournaler" not in said


def test_the_shipped_facts_tell_a_dentist_and_a_doctor_where_records_go() -> None:
    shipped_facts = facts_from(shipped(demo=True), "https://sor.example.org")

    said = told_of_records(shipped_facts, CVR, "hele virksomheden", "ja")

    assert "følger en journal kun med, hvis patienten har sagt ja" in said
    assert "https://stps.dk/sundhedsfaglig/" in said
    assert {"7170", "5433", "general"} <= shipped_facts.records.keys()


def test_the_contact_is_asked_for_and_never_taken_unasked() -> None:
    asker = closing(OTHER_CVR, "fys nord", "31. december 2026", "pension")

    assert asker.at == "case_contact"
    assert "bliver ved med at virke" in asker.asked


def test_the_review_is_the_pause_before_the_step() -> None:
    asker = closing(OTHER_CVR, "fys nord", "31. december 2026", "pension", "anna@example.org")

    assert "kan den ikke fortrydes her" in asker.text


@pytest.mark.parametrize("words", ["ja, 31. december 2026", "Ja tak, den 31/12 2026", "yes 31 December 2026"])
def test_a_day_behind_the_yes_is_the_last_day(words: str) -> None:
    asker = closing(CVR, "hele virksomheden", words)

    assert asker.value("parted") == "all"
    assert asker.value("last_day") == "2026-12-31"


def sold() -> tuple[Asker, str]:
    """A seller who has just sent the closure, and the code that was given."""
    asker = closing(CVR, "hele virksomheden", "ja", "31. december 2026", "solgt", "Ny Ejer ApS", "anna@example.org")
    asker.says("ja")
    [errand] = [each for each in asker.turn.errands if each.kind == "handover_code"]
    return asker, f"OVERDRAG-{errand.key[:4]}-{errand.key[4:]}"


def test_a_sale_gives_a_code_for_the_buyer() -> None:
    asker, code = sold()

    assert code in asker.text
    assert "fredag den 1. januar 2027" in asker.text


@pytest.mark.parametrize("words", ["hvor er overdragelseskoden?", "overdragelseskode", "i have a handover code"])
def test_a_seller_is_given_a_code_again(words: str) -> None:
    asker, code = sold()
    assert "skriv »overdragelseskode«" in asker.says("vis kvitteringen")
    asker.say_all("meld en fejl", CVR)

    said = asker.says(words)

    [errand] = [each for each in asker.turn.errands if each.kind == "handover_code"]
    assert f"OVERDRAG-{errand.key[:4]}-{errand.key[4:]}" in said
    assert code not in said


def test_a_sellers_receipt_on_paper_says_how_the_code_is_had_and_holds_none() -> None:
    asker, code = sold()

    talk = Talk(asker.flows, asker.conversation, asker.moment())
    said = [SAID_IN["da"](each) for each in receipt_lines(talk, on_paper=True)]

    assert [each for each in said if "skriv »overdragelseskode« i samtalen" in each.lower()]
    assert not [each for each in said if code in each]


def test_who_has_a_code_and_does_not_write_it_is_told_how() -> None:
    asker = Asker()
    asker.say_all("hej", "registrér")

    said = asker.says("jeg har en overdragelseskode")

    assert "skriv den her, fx OVERDRAG-7K4M-9PXH" in said
    assert asker.at == "1/institution_type"


def bought(seller: Asker, code: str) -> Asker:
    """A buyer who has just said the code."""
    frozen = seller.dossiers[-1]
    handing = handed_over(json.loads(frozen.canonical)["answers"], frozen.reference)
    buyer = Asker(handovers={handover.code_in(code): handing})
    buyer.say_all("hej", code)
    return buyer


def test_the_buyers_registration_is_linked_and_prefilled() -> None:
    seller, code = sold()

    buyer = bought(seller, code)

    assert buyer.draft.flow == "registration"
    assert buyer.value("1/takes_over")["reference"] == seller.dossiers[-1].reference
    assert buyer.value("1/institution_type") == "550681000005102"
    assert buyer.value("1/open_from") == "2027-01-01"


def test_both_happen_on_the_same_day_or_neither_does() -> None:
    buyer = bought(*sold())

    said = buyer.say_all("ret åbningsdato", "2. marts 2027")

    assert "dagen efter, at den gamle lukker" in said
    assert buyer.value("1/open_from") == "2027-01-01"


def test_a_code_that_nobody_knows_is_said_so() -> None:
    asker = Asker()
    asker.says("hej")

    said = asker.says("overdrag 2222 3333")

    assert "Den kode kender vi ikke" in said
    assert handover.code_in("overdrag 2222 3333") == "22223333"


@pytest.mark.parametrize("reason", ["pension", "stopper"])
def test_who_just_stops_gets_no_code(reason: str) -> None:
    asker = closing(OTHER_CVR, "fys nord", "31. december 2026", reason, "anna@example.org")

    asker.says("ja")

    assert asker.draft.stage == Stage.SUBMITTED
    assert "OVERDRAG" not in asker.text


def test_a_type_that_is_on_none_of_our_lists_is_asked_of_the_buyer() -> None:
    clinic = {**REGISTER[CVR][0]["parts"][0], "type": "1"}
    buyer = Asker(handovers={"22223333": {"reference": "K7R2-MX4P", "last_day": "2027-02-28", "clinic": clinic}})

    buyer.say_all("hej", "OVERDRAG-2222-3333")

    assert buyer.at == "1/institution_type"
    assert buyer.says("tandlæge")


NUMBER = "5790002288289"
FATES = {"goes_on": NUMBER, "closes": None, "team": None}  # what the seller says of it, and what is suggested


def buying(fate: str) -> Asker:
    """A buyer who has said the code of a closure whose clinic has a location number."""
    closed = {
        "closes": {"value": [{"entity": 22}]}, "subject": {"value": {"found": NUMBERED}},
        "last_day": {"value": "2027-02-28"}, "number_fate": {"value": fate},
    }  # fmt: skip
    buyer = Asker(handovers={"22223333": handed_over(closed, "K7R2-MX4P")})
    buyer.say_all("hej", "OVERDRAG-2222-3333")
    return buyer


def test_the_review_shows_what_is_taken_over_from_whom_and_when() -> None:
    said = on_to("review", buying("closes"), {"open_from": "1. marts 2027"}).text

    assert "Overtagelse: Prøve Fod, som Prøve Fod ApS lukker (sag K7R2-MX4P)." in said
    assert "Registreringen gælder fra mandag den 1. marts 2027. Enten sker begge dele" in said


def test_what_the_seller_decided_is_shown_and_cannot_be_changed_by_the_buyer() -> None:
    asker = on_to("review", buying("closes"))

    [row] = [each for each in asker.prompt.rows if each.label == "Overtagelse"]

    assert row.option < 0
    asker.says("ret")
    asker.presses("Klinikken")
    assert "Overtagelse" not in asker.buttons


@pytest.mark.parametrize("fate", FATES)
def test_what_the_seller_answered_about_the_number_is_suggested_and_no_answer(fate: str) -> None:
    buyer = buying(fate)
    told = "handover-number" in buyer.remarks

    on_to("ordering", buyer)

    assert told is (FATES[fate] is not None)
    assert buyer.value("1/ordering") is None
    first = buyer.prompt.offered[0].act
    assert (first.kind == "suggested" and first.about == "existing") is told
    buyer.says("har et")
    assert [each.act.about for each in buyer.prompt.offered if each.act.kind == "suggested"] == (
        [FATES[fate]] if told else []
    )

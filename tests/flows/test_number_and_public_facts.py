"""A location number for what stands in SOR already, looking a clinic up, and reporting an error."""

import datetime as dt
from dataclasses import replace

import pytest

from flows.heard import Due
from flows.moment import instant
from flows.replies import Known
from flows.stages import Stage
from tests.flows.asker import CVR, FACTS, OTHER_CVR, Asker
from tests.flows.organisations import REGISTER, TWO, sent, values
from tests.flows.ways import at_review


def begun(purpose: str, *said: str) -> Asker:
    asker = Asker(register=REGISTER)
    asker.say_all("hej", purpose, *said)
    return asker


def test_a_number_is_ordered_for_a_clinic_that_stands_there() -> None:
    asker = begun("bestil lokationsnummer", CVR, "Novax", "kontakt@example.org", "ja")

    answers = values(sent(asker))

    assert answers["number_act"] == "order"
    assert answers["terms"]["version"] == "eksempel-2026-1"
    assert "senest mandag den 7. december 2026" in asker.text


def test_without_terms_nothing_is_ordered() -> None:
    asker = Asker(register=REGISTER, facts=replace(FACTS, terms=None))
    asker.say_all("hej", "bestil lokationsnummer", CVR)

    said = asker.says("bestil")

    assert "Du kan ikke bestille et lokationsnummer lige nu" in said


def test_a_system_is_switched_with_its_day() -> None:
    asker = begun("lokationsnummer", CVR, "skift", "EasyMe", "1. februar 2027")

    answers = values(sent(asker))

    assert (answers["new_system"], answers["valid_from"]) == ("EasyMe", "2027-02-01")


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("jeg vil give mit lokationsnummer tilbage", "last_day"),
        ("I want to give our location number back", "last_day"),
        ("vi skifter journalsystem på vores lokationsnummer", "new_system"),
        ("bestil lokationsnummer", "system"),
        ("lokationsnummer", "number_act"),
    ],
)
def test_what_the_first_words_say_is_not_asked(words: str, asked: str) -> None:
    assert begun(words, CVR).prompt.place == asked


def test_a_number_is_given_back() -> None:
    asker = begun("lokationsnummer", CVR, "giv tilbage", "31. december 2026")

    assert values(sent(asker))["last_day"] == "2026-12-31"


def test_where_is_my_number_answers_with_state_and_date() -> None:
    asker = at_review({"ordering": "bestil"})
    asker.says("ja")

    said = asker.says("hvor er mit nummer")

    assert "Lokationsnummeret er bestilt" in said
    assert "senest mandag den 7. december 2026" in said


def test_where_is_my_number_has_an_answer_without_one() -> None:
    asker = Asker()
    asker.says("hej")

    assert "Vi kan ikke se, at du har bestilt" in asker.says("hvor er mit nummer?")


def test_who_only_looks_is_not_told_who_has_a_case_under_way() -> None:
    asker = Asker(register=REGISTER, known={CVR: Known(under_way=True)})
    asker.says("hvad står der om min klinik")

    assert "En anden er også i gang" not in asker.says(CVR)

    asker = Asker(register=REGISTER, known={CVR: Known(under_way=True)})
    asker.says("ændr oplysninger")
    assert "En anden er også i gang" in asker.says(CVR)


def test_anyone_sees_what_stands_there_and_is_no_case() -> None:
    asker = begun("hvad står der om min klinik")

    said = asker.says(CVR)

    assert "Eksempel Tandklinik" in said
    assert "CVR-nummer" not in asker.asked
    assert "Du har ikke nogen sager endnu" in asker.says("mine sager")


def test_an_error_is_reported_by_anyone() -> None:
    asker = begun("jeg vil melde en fejl", CVR, "Telefonnummeret går til en privat person", "spring over")

    dossier = sent(asker)

    assert dossier["flow"] == "report"
    assert values(dossier)["wrong"] == "Telefonnummeret går til en privat person"
    assert asker.draft.stage == Stage.SUBMITTED


def test_whoever_reports_an_error_signs_nothing() -> None:
    asker = begun("jeg vil melde en fejl", CVR, "Telefonnummeret går til en privat person", "spring over")

    said = asker.says("ja")

    assert "MitID" not in said


def test_words_that_lead_nowhere_from_what_stands_there_are_refused() -> None:
    asker = begun("hvad står der om min klinik", CVR)

    said = asker.says("xyzzy")

    assert "Vælg et af svarene" in said
    assert asker.at == "seen"


@pytest.mark.parametrize("words", ["status", "/start"])
def test_where_a_way_ends_nothing_is_said_to_be_left(words: str) -> None:
    asker = begun("hvad står der om min klinik", CVR)

    said = asker.says(words)

    assert "Vi er nået til: Opslaget." in said
    assert "Du mangler" not in said


def test_a_look_up_is_no_case_to_be_reminded_of_and_goes_unsaid() -> None:
    asker = begun("hvad står der om min klinik", CVR)
    alarm = asker.draft.alarm
    asker.now = instant(alarm)

    asker.hears(Due("reminder", f"1:{alarm}"))

    assert asker.now - dt.timedelta(days=30) > instant(asker.conversation.heard_at)
    assert asker.draft.stage == Stage.EXPIRED
    assert asker.text == ""
    assert "slettet" not in asker.says("hej")


def test_who_orders_a_number_for_what_stands_there_is_offered_the_half_yearly_check() -> None:
    asker = begun("bestil lokationsnummer", CVR, "Novax", "kontakt@example.org", "ja", "ja")

    said = asker.presses("Ja, spørg mig")

    assert "vi spørger første gang" in said
    assert asker.conversation.checkups[CVR].company == "Eksempel Tandklinik ApS"


def test_who_gives_the_number_back_is_not() -> None:
    asker = begun("lokationsnummer", CVR, "giv tilbage", "31. december 2026", "ja")

    assert "Ja, spørg mig" not in asker.buttons


@pytest.mark.parametrize(("code", "said"), [("550891000005100", "privat"), ("1", "1"), ("255203001", "255203001")])
def test_a_type_that_is_no_clinics_is_shown_all_the_same(code: str, said: str) -> None:
    """The extract gives a company the type of its owner, and may hold types that are on none of our lists."""
    asker = Asker(register={CVR: ({**REGISTER[CVR][0], "type": code},)})

    assert f"Eksempel Tandklinik ApS, CVR {CVR}: {said}" in asker.say_all("hej", "ændr oplysninger", CVR)


def test_a_name_that_is_nearly_a_topic_is_kept_as_what_the_organisation_is_called() -> None:
    asker = Asker()
    asker.say_all("hej", "jeg vil melde en fejl", "ydernummre")

    asker.presses("ydernummre")

    assert asker.value("subject") == {"found": None, "name": "ydernummre"}
    assert asker.text


def test_too_long_a_story_is_told_so_in_other_words_than_too_long_a_name() -> None:
    asker = begun("meld en fejl", CVR)

    said = asker.says("For langt. " * 60)

    assert "Det fylder 659 tegn, og der er plads til 500. Skriv det kortere, fx kun det vigtigste." in said
    assert "Aarhus Tandklinik" not in said


def test_the_clinic_that_was_found_by_its_own_number_is_not_asked_for_again() -> None:
    south = {**TWO, "hit": 13, "state": "open", "as_of": "2026-11-23"}
    asker = Asker(register={"5790002288289": (south,)})
    asker.say_all("hej", "lokationsnummer", "5790002288289")

    assert asker.at == "number_act"
    assert [place["name"] for place in asker.value("at_clinic")] == ["Fys Syd"]


def test_back_skips_what_the_register_answered() -> None:
    asker = begun("lokationsnummer", OTHER_CVR)

    said = asker.says("tilbage")

    assert "Hvilken klinik eller virksomhed gælder det?" in said

"""A pasted block is shown as found and put for one yes; every name, number and address is made up."""

from typing import Any

import pytest

from flows.answers import Source
from flows.heard import Visit
from flows.replies import Known
from tests.flows.asker import COMPANY, CVR, Asker
from tests.flows.ways import at_review, key_at, led_to, on_to, sent

FOUND = {CVR: COMPANY}
BLOCK = """Med venlig hilsen
Anna Eksempel, klinikejer

Prøve Tandklinik ApS
Prøvevej 9, 2. tv
8000 Aarhus C
Tlf. 70 12 34 57 · Mobil 20 12 34 57
post@klinik.dk | www.klinik.dk
CVR-nr. 26919991 · P-nr. 1029829825"""
TWO_NUMBERS = "Prøve Fodklinik ApS\nPrøvevej 9, 8000 Aarhus C\n70 12 34 57\n20 12 34 57\npost@klinik.dk"


def begun(**circumstances: Any) -> Asker:
    """A registration in which nothing is answered yet."""
    return led_to("institution_type", **circumstances)


# Shown, and put for a yes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["institution_type", "cvr"])
def test_a_block_is_shown_as_found_and_nothing_of_it_is_entered_before_the_yes(key: str) -> None:
    asker = led_to(key)
    before = asker.draft.answers

    said = asker.says(BLOCK)

    assert (
        "• CVR-nummer: 26919991\n• Virksomhedens navn: Prøve Tandklinik ApS\n• Postadresse: Prøvevej 9, 2. tv" in said
    )
    assert "• Telefon: +45 70 12 34 57\n• E-mail: post@klinik.dk\n• Hjemmeside: www.klinik.dk\n• P-nummer" in said
    assert asker.draft.answers == before


def test_one_press_takes_it_and_what_is_asked_next_is_what_it_did_not_hold() -> None:
    asker = led_to("cvr")
    asker.says(BLOCK)

    asker.presses("Ja, brug det")

    assert asker.value("company_name") == "Prøve Tandklinik ApS"
    assert (asker.value("company_phone"), asker.value("company_web")) == ("+4570123457", "www.klinik.dk")
    assert asker.value("1/p_number") == "1029829825"
    assert asker.at == "1/same_as_company"


def test_a_no_enters_nothing_and_puts_the_question_again() -> None:
    asker = led_to("cvr")
    asker.says(BLOCK)

    asker.presses("Nej, jeg svarer selv")

    assert asker.at == "cvr"
    assert set(asker.draft.answers) == {"1/institution_type"}


def test_after_a_block_at_the_first_question_that_question_is_still_put() -> None:
    asker = begun()

    asker.say_all(BLOCK, "ja")

    assert asker.at == "1/institution_type"
    assert asker.remarks == ("block-taken",)


def test_help_keeps_the_block() -> None:
    asker = led_to("cvr")
    asker.say_all(BLOCK, "hjælp")

    asker.says("ja")

    assert asker.value("company_email") == "post@klinik.dk"


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("company_phone", "70 12 34 56, kontakt@klinik.dk, www.klinik.dk"),
        ("company_name", "Klinik 8000 Aarhus"),
        ("company_address", "Prøvevej 9, 8000 Aarhus C"),
        ("cvr", "CVR-nr. 26 91 99 91"),
        ("case_contact", "Anna Eksempel, anna@klinik.dk, 70 12 34 58"),
        ("practitioners", "Anna Eksempel, tandlæge, 061654"),
    ],
)
def test_what_was_asked_for_is_an_answer_and_no_block(key: str, text: str) -> None:
    asker = led_to(key)

    asker.says(text)

    assert asker.conversation.pending is None
    assert key_at(asker) != key or key == "practitioners"


def test_what_differs_for_a_clinic_is_taken_at_once_as_before() -> None:
    asker = led_to("clinic_name", {"same_as_company": "nej"})

    asker.says("Klinikken i Havnegade, Havnegade 3, 8000 Aarhus C, 70 12 34 58")

    assert asker.conversation.pending is None
    assert asker.value("1/clinic_phone") == "+4570123458"


def test_a_number_among_others_is_taken_out_where_it_is_asked_for() -> None:
    asker = led_to("p_number")

    asker.say_all(BLOCK, "ja")

    assert asker.value("1/p_number") == "1029829825"
    assert asker.value("company_phone") == "+4570123456"


def test_an_answer_asked_anew_takes_one_fact_only() -> None:
    asker = at_review()
    asker.hears(Visit("company_address"))

    asker.says("Prøvevej 9, 8000 Aarhus C, tlf. 70 12 34 57")

    assert asker.conversation.pending is None
    assert asker.value("company_phone") == "+4570123456"


# What is unsure ---------------------------------------------------------------------------------------------------


def test_of_two_numbers_without_a_label_neither_is_entered_and_the_first_is_suggested() -> None:
    asker = led_to("cvr")

    said = asker.says(f"{TWO_NUMBERS}\nCVR {CVR}")

    assert "Dette er vi ikke sikre på og spørger om bagefter: Telefon." in said
    asker.says("ja")
    assert asker.at == "company_phone"
    assert asker.value("company_phone") is None
    assert asker.buttons[0] == "+45 70 12 34 57"
    asker.presses("+45 70 12 34 57")
    assert asker.draft.answers["company_phone"].source is Source.SUGGESTED


def test_an_answer_that_would_be_doubted_is_asked() -> None:
    asker = led_to("cvr")

    asker.say_all(f"Prøve Klinik ApS, Prøvevej 9, 0999 Prøveby, CVR {CVR}, tlf. 70 12 34 57", "ja")

    assert asker.value("company_address") is None
    assert asker.at == "company_address"


def test_nothing_sure_is_no_block() -> None:
    asker = led_to("company_name")

    asker.says("Prøve Fodpleje 1234")

    assert asker.value("company_name") == "Prøve Fodpleje 1234"


# The look-up, and the owner's own words ---------------------------------------------------------------------------


def test_the_cvr_number_of_a_block_is_looked_up_and_the_owners_own_words_win() -> None:
    asker = led_to("cvr", companies=FOUND)
    asker.say_all(BLOCK, "ja")
    assert asker.at == "found"

    asker.says("ja")

    assert asker.value("company_name") == "Prøve Tandklinik ApS"
    assert asker.value("company_address")["street"] == "Prøvevej"
    assert asker.value("company_phone") == "+4570123457"
    assert "found-kept-own" in asker.remarks


def test_what_the_block_did_not_hold_is_taken_from_the_look_up() -> None:
    asker = led_to("cvr", companies=FOUND)

    asker.say_all(f"Prøve Tandklinik ApS, CVR {CVR}", "ja", "ja")

    assert asker.value("company_name") == "Prøve Tandklinik ApS"
    assert asker.value("company_phone") == COMPANY["phone"]
    assert asker.draft.answers["company_email"].source is Source.LOOKUP


def test_a_cvr_number_of_a_block_that_is_known_is_told_so() -> None:
    asker = led_to("cvr", known={CVR: Known(registered=True)})

    asker.say_all(BLOCK, "ja")

    assert asker.at == "already"


# How much is asked ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("companies", "without", "with_block"), [({}, 12, 9), (FOUND, 10, 10)], ids=["bare", "found"])
def test_a_block_saves_so_many_prompts(companies: Any, without: int, with_block: int) -> None:
    asker = led_to("cvr", companies=companies)
    asker.says(BLOCK)

    on_to("review", asker)

    assert len(sent(companies=companies).put) == without
    assert len(asker.put) == with_block


# The request ------------------------------------------------------------------------------------------------------


def test_a_block_answers_a_request_too() -> None:
    asker = Asker()
    asker.say_all("hej", "anmodning", "opret", "hospital")

    asker.say_all(BLOCK.replace("Prøve Tandklinik ApS", "Privathospitalet Prøve A/S") + "\nYdernr. 061654", "ja")

    assert asker.value("organisation_name") == "Privathospitalet Prøve A/S"
    assert (asker.value("cvr"), asker.value("request_ydernummer")) == (CVR, "061654")
    assert asker.at == "wants_number"


@pytest.mark.parametrize("oddly", ["269199 91 tror jeg nok", "26 919 991 tror jeg"])
def test_a_cvr_number_that_is_oddly_divided_is_no_telephone_number(oddly: str) -> None:
    asker = Asker(companies={CVR: COMPANY})
    asker.say_all("hej", "registrér", "tandlæge")

    said = asker.says(oddly)

    assert "Aarhus Tandklinik ApS" in said
    assert asker.value("cvr") == CVR


def test_a_cvr_number_before_it_is_asked_for_is_put_for_a_yes() -> None:
    asker = Asker(companies={CVR: COMPANY})
    asker.say_all("hej", "registrér")

    said = asker.says("26 91 99 91")

    assert "CVR-nummer: 26919991" in said
    asker.say_all("ja", "tandlæge")
    assert asker.value("cvr") == CVR
    assert "Aarhus Tandklinik ApS" in asker.text

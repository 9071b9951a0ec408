"""An answer is put right in words, without a command, and only after a yes."""

from collections.abc import Mapping

import pytest

from flows.correction_words import read_correction
from flows.listed import INSTITUTION_TYPE
from flows.questions import Reading
from flows.stages import Stage
from tests.flows.asker import COMPANY, CVR, OTHER_CVR, START, Asker
from tests.flows.organisations import REGISTER
from tests.flows.ways import Answers, at_review, key_at, led_to

PHYSIOTHERAPY = INSTITUTION_TYPE.read("fysioterapi", Reading(START.date(), lambda _key: None))
NAMED: Answers = {"company_name": "Prøve Tandklinik I/S"}


def pending(asker: Asker) -> tuple[str, object]:
    """The place and the value that wait for a yes."""
    waiting = asker.conversation.pending
    assert waiting is not None, asker.text
    assert waiting.kind == "correct"
    return waiting.about["place"], waiting.about["value"]


@pytest.mark.parametrize(
    ("text", "place", "value"),
    [
        ("nej, nummeret er 26919991", "cvr", "26919991"),
        ("no, the number is 26919991", "cvr", "26919991"),
        ("nej, cvr-nummeret er 26 91 99 91", "cvr", "26919991"),
        ("vi hedder ApS ikke I/S", "company_name", "Prøve Tandklinik ApS"),
        ("ApS, ikke I/S", "company_name", "Prøve Tandklinik ApS"),
        ("we are called ApS, not I/S", "company_name", "Prøve Tandklinik ApS"),
        ("nej, vi hedder Prøve Klinik ApS", "company_name", "Prøve Klinik ApS"),
        ("det er forkert, telefonen er 70 12 34 58", "company_phone", "+4570123458"),
        ("telefonen er 70 12 34 58", "company_phone", "+4570123458"),
        ("ups, tlf: 70123458", "company_phone", "+4570123458"),
        ("nej, 70 12 34 58", "company_phone", "+4570123458"),
        ("not 70 12 34 56 but 70 12 34 58", "company_phone", "+4570123458"),
        ("mailen er post@klinik.dk", "company_email", "post@klinik.dk"),
        ("sorry, our e-mail is post@klinik.dk", "company_email", "post@klinik.dk"),
        ("typen er fysioterapi", "1/institution_type", PHYSIOTHERAPY),
        ("hjemmesiden er www.klinik.dk", "company_web", "www.klinik.dk"),
    ],
)
def test_a_correction_in_words_is_recognised_and_changes_nothing_before_the_yes(
    text: str, place: str, value: str
) -> None:
    asker = led_to("p_number", {**NAMED, "cvr": OTHER_CVR})
    before = asker.draft.answers

    asker.says(text)

    assert pending(asker) == (place, value)
    assert asker.draft.answers == before


@pytest.mark.parametrize("text", ["adressen er Prøvevej 9, 8000 Aarhus C", "nej, Prøvevej 9, 8000 Aarhus C"])
def test_an_address_is_corrected_in_words(text: str) -> None:
    asker = led_to("open_from")

    said = asker.say_all(text, "ja")

    assert asker.value("company_address")["street"] == "Prøvevej"
    assert "Det er rettet under Virksomheden." in said
    assert asker.at == "1/open_from"


def test_the_question_names_the_answer_and_both_ways_out_are_pressed() -> None:
    asker = led_to("p_number")

    asker.says("nej, telefonen er 70 12 34 58")

    assert asker.asked == "Skal »Telefon« nu være »+45 70 12 34 58«?"
    assert asker.buttons[:2] == ["Ja, ret det", "Nej, lad det stå"]


def test_a_correction_that_is_denied_leaves_the_answer_and_the_question() -> None:
    asker = led_to("p_number")

    asker.say_all("nej, telefonen er 70 12 34 58", "nej")

    assert (asker.value("company_phone"), asker.at) == ("+4570123456", "1/p_number")


def test_a_cvr_number_where_a_p_number_is_asked_for_is_put_as_the_cvr_number() -> None:
    asker = led_to("p_number", {"cvr": OTHER_CVR})

    asker.says(CVR)

    assert pending(asker) == ("cvr", CVR)


@pytest.mark.parametrize(
    ("key", "text", "place"),
    [
        ("p_number", "70 12 34 58", "company_phone"),
        ("p_number", "ny@klinik.dk", "company_email"),
        ("ordering", "1. april 2027", "1/open_from"),
        ("ordering", "1028076343", "1/p_number"),
        ("found", "Prøvevej 9, 8000 Aarhus C", ""),
        ("p_number", "26919991", ""),
        ("p_number", "12345", ""),
    ],
)
def test_a_bare_value_that_is_refused_is_put_where_it_fits_one_answer_better(key: str, text: str, place: str) -> None:
    asker = led_to(key, {"cvr": CVR}, companies={CVR: COMPANY} if key == "found" else {})

    asker.says(text)

    assert (pending(asker)[0] if asker.conversation.pending else "") == place


def test_where_two_answers_fit_the_owner_is_asked_which_and_the_press_is_the_yes() -> None:
    asker = at_review({"same_as_company": "nej", "clinic_name": "Klinikken i Havnegade, 70 12 34 59"})

    asker.says("telefonen er 70 12 34 58")

    assert asker.asked == "Hvilket svar skal rettes?"
    assert asker.buttons[:2] == ["Telefon", "Klinikkens telefon"]
    asker.presses(asker.buttons[1])
    assert asker.value("1/clinic_phone") == "+4570123458"
    assert asker.value("company_phone") == "+4570123456"


def test_what_is_only_called_wrong_is_asked_anew() -> None:
    asker = led_to("p_number")

    asker.says("telefonen er forkert")

    assert asker.at == "company_phone"
    assert asker.buttons[0] == "Behold »+45 70 12 34 56«"


def test_a_fact_is_given_ahead_of_its_question() -> None:
    asker = led_to("cvr")

    asker.say_all("telefonen er 70 12 34 58", "ja")

    assert asker.value("company_phone") == "+4570123458"
    assert asker.at == "cvr"


def test_a_fact_of_the_look_up_is_corrected_and_the_rest_is_taken() -> None:
    asker = led_to("found", companies={CVR: COMPANY})

    asker.say_all("nej, telefonen er 70 12 34 58", "ja", "ja")

    assert (asker.value("company_phone"), asker.value("company_name")) == ("+4570123458", "Aarhus Tandklinik ApS")


def test_a_no_with_what_differs_answers_both_for_the_clinic() -> None:
    asker = led_to("same_as_company")

    asker.says("nej, telefonen er 70 12 34 58")

    assert asker.value("1/same_as_company") is False
    assert (asker.value("1/clinic_phone"), asker.value("company_phone")) == ("+4570123458", "+4570123456")
    assert asker.at == "1/p_number"


def test_a_no_with_the_clinics_name_takes_the_name() -> None:
    asker = led_to("same_as_company")

    asker.says("nej, klinikken hedder Prøve Klinik")

    assert asker.value("1/clinic_name") == "Prøve Klinik"


@pytest.mark.parametrize("words", ["nej tak", "nej det er det ikke", "no, it has not"])
def test_a_no_in_a_sentence_is_a_no_and_no_name(words: str) -> None:
    asker = led_to("same_as_company")

    asker.says(words)

    assert asker.value("1/same_as_company") is False
    assert asker.at == "1/clinic_name"


@pytest.mark.parametrize("words", ["navnet er det samme", "adressen er ikke en vej", "telefonen er den samme"])
def test_what_says_no_other_value_is_no_correction(words: str) -> None:
    asker = led_to("p_number")

    asker.says(words)

    assert asker.conversation.pending is None


def test_a_fact_of_a_block_is_corrected_before_the_yes() -> None:
    asker = led_to("cvr")
    asker.says(f"Prøve Klinik ApS, Prøvevej 9, 8000 Aarhus C, tlf. 70 12 34 57, CVR {CVR}")

    said = asker.says("nej, telefonen er 70 12 34 58")

    assert "• Telefon: +45 70 12 34 58" in said
    asker.says("ja")
    assert (asker.value("company_phone"), asker.value("cvr")) == ("+4570123458", CVR)


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("company_name", "No Pain Clinic ApS", "No Pain Clinic ApS"),
        ("company_name", "Ret & Råd ApS", "Ret & Råd ApS"),
        ("company_name", "navnet er Prøve Klinik", "Prøve Klinik"),
        ("company_name", "Klinik Er: Test", "Klinik Er: Test"),
        ("open_from", "nej, 1. april 2027", "2027-04-01"),
        ("p_number", "P-nummeret er 1029829825", "1029829825"),
        ("practitioners", "nej", "none"),
        ("system", "systemet er Novax", "Novax"),
    ],
)
def test_an_answer_is_no_correction(key: str, text: str, value: str) -> None:
    asker = led_to(key, {"ordering": "bestil"})
    place = asker.at

    asker.says(text)

    assert asker.conversation.pending is None
    assert asker.value(place) == value


def test_a_better_answer_to_a_warning_begins_with_a_no() -> None:
    asker = led_to("open_from")

    asker.say_all("1. marts 2020", "nej, 1. marts 2027")

    assert asker.value("1/open_from") == "2027-03-01"


def test_a_correction_after_a_correction_takes_its_place() -> None:
    asker = led_to("p_number")

    asker.say_all("telefonen er 70 12 34 58", "nej, nummeret er 70 12 34 59", "ja")

    assert asker.value("company_phone") == "+4570123459"


def test_a_doubtful_correction_is_doubted_like_an_answer() -> None:
    asker = at_review()

    asker.say_all("åbningsdatoen er 1. marts 2020", "ja")

    assert asker.conversation.pending is not None
    assert asker.conversation.pending.kind == "caution"


def test_another_cvr_number_in_words_is_looked_up() -> None:
    asker = led_to("p_number", {"cvr": OTHER_CVR}, companies={CVR: COMPANY})

    asker.say_all(f"nej, cvr-nummeret er {CVR}", "ja")

    assert asker.at == "found"


@pytest.mark.parametrize(
    ("lines", "text", "place", "value"),
    [
        (("luk min klinik", CVR, "det hele", "luk alt", "1. april 2027", "solgt"),
         "nej, sidste dag er 1. maj 2027", "last_day", "2027-05-01"),
        (("ændr oplysninger", CVR, "ny telefon 70 12 34 58"),
         "nej, nummeret er 70 12 34 59", "1/new_phone", "+4570123459"),
        (("anmodning", "ændr", "Privathospitalet Prøve I/S", CVR, "Afdeling B lukker"),
         "vi hedder A/S ikke I/S", "organisation_name", "Privathospitalet Prøve A/S"),
    ],
)  # fmt: skip
def test_the_answers_of_other_flows_are_corrected_alike(
    lines: tuple[str, ...], text: str, place: str, value: str
) -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("hej", *lines)

    asker.says(text)

    assert pending(asker) == (place, value)


def test_at_the_review_a_correction_leads_back_to_the_review() -> None:
    asker = at_review()

    asker.say_all("nej, mailen er ny@klinik.dk", "ja")

    assert asker.draft.stage == Stage.REVIEW
    assert key_at(asker) == "review"
    assert asker.value("company_email") == "ny@klinik.dk"


@pytest.mark.parametrize("text", ["", "nej", "no!", "ja", "hej med dig", "hvad er et P-nummer"])
def test_words_without_a_new_value_are_no_correction(text: str) -> None:
    assert read_correction(text) is None


SAID: Mapping[str, tuple[str, str]] = {
    "vi hedder ApS ikke I/S": ("ApS", "I/S"),
    "nej, det er ikke I/S men ApS": ("ApS", "I/S"),
    "correction: the phone is 70 12 34 58": ("70 12 34 58", ""),
}


@pytest.mark.parametrize("text", SAID)
def test_the_new_words_and_the_old_ones_are_told_apart(text: str) -> None:
    said = read_correction(text)

    assert said is not None
    assert (said.new, said.old) == SAID[text]


def test_of_two_corrections_in_a_row_it_is_said_which_was_not_made() -> None:
    asker = at_review()
    asker.says("åbningsdatoen er 3. marts 2027")

    said = asker.says("cvr er 13748136")

    assert "»Åbningsdato« er ikke rettet" in said
    assert "Skal »CVR-nummer" in said

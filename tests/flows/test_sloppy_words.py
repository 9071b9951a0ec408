"""Answers as people type them on a phone: half sentences, pictures, other words, more than was asked."""

from typing import Any

import pytest

from flows.catalogue import find_types
from tests.flows.asker import COMPANY, CVR, Asker
from tests.flows.ways import Answers, at_review, key_at, led_to

NO = {"same_as_company": "nej"}
ORDER = {"ordering": "bestil"}


def told(key: str, words: str, answers: Answers | None = None, **circumstances: Any) -> Asker:
    """A registration in which these words were said where a question was asked."""
    asker = led_to(key, answers, **circumstances)
    asker.says(words)
    return asker


@pytest.mark.parametrize(
    "words",
    ["mit cvr er 26919991", "CVR-nr. 26919991 tak", "26919991 😀", "26 91 99 9l", "SE 26919991"],
)
def test_a_number_is_read_among_the_words_around_it(words: str) -> None:
    assert told("cvr", words).value("cvr") == CVR


@pytest.mark.parametrize("words", ["26919991 eller 13748136", "abc12", "nummeret står på fakturaen"])
def test_words_without_one_number_are_no_number(words: str) -> None:
    assert key_at(told("cvr", words)) == "cvr"


@pytest.mark.parametrize("key", ["institution_type", "cvr", "company_name", "p_number", "practitioners"])
@pytest.mark.parametrize("words", ["hej", "Hej!", "hej 👋", "god dag", "Hello"])
def test_a_hello_is_greeted_back_and_is_no_wrong_answer(key: str, words: str) -> None:
    asker = told(key, words)

    assert asker.remarks == ("hello-back",)
    assert key_at(asker) == key
    assert asker.conversation.refusals == 0


def test_a_hello_with_an_answer_is_that_answer() -> None:
    assert key_at(told("institution_type", "hej, tandlæge")) != "institution_type"


@pytest.mark.parametrize("words", ["hvor finder jeg det?", "hvorfor skal i bruge det"])
def test_a_question_of_the_owners_gets_the_help(words: str) -> None:
    asker = told("cvr", words)

    assert "cvr-help" in asker.remarks
    assert "company_name-help" in told("company_name", "hvad skal jeg skrive?").remarks


@pytest.mark.parametrize("words", ["ja det har den", "ja, samme", "det hele er det samme", "👍", "yes please", "samme"])
def test_a_yes_in_other_words_is_a_yes(words: str) -> None:
    assert told("same_as_company", words).value("1/same_as_company") is True


@pytest.mark.parametrize(
    "words",
    ["ja bortset fra telefonen", "nej, andet navn", "næsten", "anden adresse", "en anden adresse", "not the same"],
)
def test_a_yes_but_asks_what_differs(words: str) -> None:
    assert key_at(told("same_as_company", words)) == "clinic_name"


def test_what_differs_may_be_said_at_once() -> None:
    asker = told("same_as_company", "nej den ligger i Havnegade 3, 8000 Aarhus")

    assert asker.at == "1/p_number"
    assert asker.value("1/clinic_address")["street"] == "Havnegade"
    assert asker.value("1/clinic_name") is None


@pytest.mark.parametrize("words", ["adressen er havnegade 3 8000 aarhus", "kun telefonen: 70123457"])
def test_words_around_what_differs_are_no_name(words: str) -> None:
    assert told("clinic_name", words, NO).value("1/clinic_name") is None


@pytest.mark.parametrize(("words", "key"), [("telefonen", "clinic_phone"), ("adressen", "clinic_address")])
def test_what_differs_may_be_named_and_is_then_asked_for(words: str, key: str) -> None:
    assert key_at(told("clinic_name", words, NO)) == key


@pytest.mark.parametrize("words", ["hej", "tak", "samme", "den første", "vent lidt"])
def test_small_talk_is_no_name_without_a_yes(words: str) -> None:
    assert told("company_name", words).value("company_name") is None


def test_what_leads_to_a_name_and_pictures_are_no_part_of_it() -> None:
    assert told("company_name", "Den hedder Prøve Tand ApS 😊").value("company_name") == "Prøve Tand ApS"


@pytest.mark.parametrize(
    "words", ["det har jeg ikke endnu", "har jeg ikke fået", "Vi har søgt om det", "ikke endnu tak"]
)
def test_not_yet_is_understood_in_a_sentence(words: str) -> None:
    assert told("p_number", words).draft.answers["1/p_number"].given == "not_yet"


@pytest.mark.parametrize(
    "words", ["ingen af os", "nej ingen", "vi har ikke ydernummer", "jeg har ikke noget ydernummer"]
)
def test_nobody_is_understood_in_a_sentence(words: str) -> None:
    assert told("practitioners", words).value("1/practitioners") == "none"


@pytest.mark.parametrize("words", ["mig selv", "springer over", "mig, 061654"])
def test_words_that_name_nobody_are_no_practitioner(words: str) -> None:
    assert not told("practitioners", words).draft.items.get("1/practitioner")


@pytest.mark.parametrize("words", ["Anna Prøve\ntandlæge\n061654", "kun mig: Anna Prøve, tandlæge 061654"])
def test_a_practitioner_may_stand_in_lines_or_in_a_sentence(words: str) -> None:
    asker = told("practitioners", words)

    assert (asker.value("1/2/practitioner_name"), asker.value("1/2/ydernummer")) == ("Anna Prøve", "061654")


@pytest.mark.parametrize(
    ("words", "system"),
    [("den anden", "Dental Suite"), ("EG dentl", "EG Dental"), ("vi bruger EG Dental", "EG Dental"), ("Xyz", "Xyz")],
)
def test_a_system_on_the_list_is_meant_by_ordinal_near_miss_and_in_a_sentence(words: str, system: str) -> None:
    assert told("system", words, ORDER).value("1/system") == system


@pytest.mark.parametrize("words", ["andet", "noget andet", "samme"])
def test_another_system_is_asked_for_by_its_name(words: str) -> None:
    asker = told("system", words, ORDER)

    assert key_at(asker) == "system"
    assert "refused-system-other" in asker.remarks
    assert "Andet" in asker.buttons


@pytest.mark.parametrize("words", ["5790002288289", "vi har et: 5790002288289"])
def test_a_location_number_says_that_there_is_one(words: str) -> None:
    asker = told("ordering", words)

    assert (asker.value("1/ordering"), asker.value("1/location_number")) == ("existing", "5790002288289")


@pytest.mark.parametrize("words", ["accepterer", "ja, jeg accepterer", "i agree", "ja det gør jeg"])
def test_terms_are_accepted_in_other_words(words: str) -> None:
    assert key_at(told("terms", words, ORDER)) == "case_contact"


@pytest.mark.parametrize(
    ("words", "name"),
    [("skriv til anna@klinik.dk", ""), ("min mail er anna@klinik.dk og tlf 70123456", ""), ("anna@klinik.dk 😊", ""),
     ("Anna Prøve, anna@klinik.dk", "Anna Prøve")],
)  # fmt: skip
def test_words_around_the_contacts_address_are_no_name(words: str, name: str) -> None:
    assert told("case_contact", words).value("case_contact")["name"] == name


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("telefonen er forkert", "company_phone"),
        ("ændre telefonen", "company_phone"),
        ("navnet er forkert", "company_name"),
    ],
)
def test_a_thing_is_named_in_its_inflected_form(words: str, place: str) -> None:
    asker = at_review()

    asker.says(words)

    assert asker.at == place


@pytest.mark.parametrize(
    ("words", "day"),
    [("nytår", "2027-01-01"), ("1. mats", "2027-03-01"), ("i moren", "2026-11-24"), ("vi åbner 1. marts", "2027-03-01"),
     ("1. marts 🎉", "2027-03-01"), ("1. marts næste år", "2027-03-01"), ("14 dage", "2026-12-07"), ("nu", "2026-11-23"),
     ("om 3 mdr", "2027-02-23")],
)  # fmt: skip
def test_a_day_is_read_as_people_say_it(words: str, day: str) -> None:
    assert told("open_from", words).value("1/open_from") == day


@pytest.mark.parametrize(
    ("words", "street", "town"),
    [("8000 Aarhus Nørregade 12", "Nørregade", "Aarhus C"), ("nørregade12 8000", "Nørregade", "Aarhus C"),
     ("Nørregade 12 8000 Aarhus C ja tak", "Nørregade", "Aarhus C"), ("Gl. Kongevej 3, 1850 frb", "Gl. Kongevej", "Frederiksberg C")],
)  # fmt: skip
def test_an_address_is_read_as_people_write_it(words: str, street: str, town: str) -> None:
    address = told("company_address", words).value("company_address")

    assert (address["street"], address["town"]) == (street, town)


def test_a_town_of_another_postcode_is_asked_about() -> None:
    asker = told("company_address", "Nørregade 12, 8000 Odense")

    assert "Postnummer 8000 hører til Aarhus C, og du skrev Odense." in asker.text


@pytest.mark.parametrize(("words", "cause"), [("123456", "phone-length"), ("kontakt@klinik", "email-domain")])
def test_a_wrong_contact_fact_gets_the_words_for_its_own_cause(words: str, cause: str) -> None:
    assert f"refused-{cause}" in told("company_phone", words).remarks


@pytest.mark.parametrize("words", ["tak", "hvor lang tid tager det", "klinik", "ønh-klinik i byen"])
def test_small_talk_is_no_kind_of_clinic(words: str) -> None:
    assert len(find_types(words)) != 1 or find_types(words)[0].da == "speciallægepraksis"


@pytest.mark.parametrize(
    ("words", "named"),
    [("Tandlge", "tandlægepraksis"), ("kardiolog", "speciallægepraksis"), ("røntgenklinik", "speciallægepraksis"),
     ("almen medicin", "almen lægepraksis"), ("fodlæge", "fodterapeutklinik"), ("kæbekirurg", "tandlægepraksis")],
)  # fmt: skip
def test_a_type_is_found_by_more_of_what_people_call_it(words: str, named: str) -> None:
    assert [each.da for each in find_types(words)] == [named]


def test_what_the_look_up_found_is_written_as_people_write_it() -> None:
    asker = led_to("found", companies={CVR: COMPANY})

    assert "Nørregade 12, 2. tv, 8000 Aarhus C\n+45 70 12 34 56\n" in asker.text


@pytest.mark.parametrize("words", ["ja da", "ja ja", "jada", "oki", "ja det passer fint nok"])
def test_a_yes_is_one_in_any_mood(words: str) -> None:
    assert told("found", words, companies={CVR: COMPANY}).value("found") is True


@pytest.mark.parametrize("words", ["næ", "nix", "ikke helt", "nej nej", "nej, noget er anderledes"])
def test_a_no_is_one_in_any_mood(words: str) -> None:
    assert told("found", words, companies={CVR: COMPANY}).value("found") is False

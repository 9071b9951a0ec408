"""What owners say beside the question: more than was asked, something for later, something else altogether."""

import pytest

from tests.flows.asker import CVR, Asker
from tests.flows.organisations import REGISTER
from tests.flows.ways import led_to


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Havnegade 3, 8000 Aarhus C, 7012345", "»7012345«"),
    ],
)
def test_what_a_message_held_beside_the_answers_is_named(text: str, told: str) -> None:
    asker = led_to("company_address")

    said = asker.says(text)

    assert f"Det her fik vi ikke med: {told}." in said
    assert asker.value("company_address")["street"] == "Havnegade"


@pytest.mark.parametrize(
    "text",
    [
        "Havnegade 3, 8000 Aarhus C",
        "Havnegade 3, 2. tv, 8000 århus c",
        "vi ligger på Havnegade 3, 8000 Aarhus C, og vores telefon er 70 12 34 56",
        "Havnegade 3\n8000 Aarhus C\nTlf. 70 12 34 56\nkontakt@klinik.dk",
    ],
)
def test_where_everything_was_taken_nothing_is_said_of_it(text: str) -> None:
    asker = led_to("company_address")

    assert "fik vi ikke med" not in asker.says(text)


def test_a_clinic_more_is_promised_for_the_end() -> None:
    asker = led_to("company_phone")

    said = asker.says("tilføj en klinik")

    assert said.startswith("Du kan tilføje flere klinikker til sidst, når du læser igennem.")
    assert asker.at == "company_phone"


def test_a_clinic_more_in_another_case_is_a_case_of_its_own() -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("ændr", CVR)

    asker.says("tilføj en klinik")

    assert asker.asked.startswith("Vil du begynde på noget nyt nu?")
    asker.says("ja")
    assert asker.draft.flow == "registration"


def test_to_look_a_clinic_up_may_be_said_in_the_middle_of_a_case() -> None:
    asker = led_to("cvr")

    asker.says("slå en klinik op")

    assert asker.asked.startswith("Vil du begynde på noget nyt nu?")


def test_the_second_of_several_organisations_is_chosen_in_words() -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("ændr", "eksempel")

    asker.says("den anden")

    assert asker.value("subject")["found"]["name"] == "Eksempel Fys ApS"


def test_to_change_something_begins_a_change_where_nothing_is_under_way() -> None:
    asker = Asker()
    asker.say_all("hej", "ændr")

    assert asker.draft.flow == "change"


def test_a_hospital_hears_first_that_it_cannot_register_itself() -> None:
    asker = led_to("institution_type")

    said = asker.says("hospital")

    assert said.startswith("Type: hospital\n\nDette sted kan du ikke registrere selv:")
    assert len(asker.asked.split()) < 40
    assert "Behandlingsstedsregistret" in asker.says("hjælp")


def test_a_public_nursing_home_hears_nothing_of_the_register_of_treatment_and_a_private_one_does() -> None:
    asker = led_to("institution_type")
    asker.says("plejehjem")
    other = asker.like()

    assert "Behandlingsstedsregistret" not in asker.says("nej")
    assert "Behandlingsstedsregistret" in other.says("ja")

"""Several cases of one owner: kept, listed, named, switched between and deleted."""

from flows.heard import Asked, Wish
from flows.stages import Stage
from tests.flows.asker import CVR, Asker
from tests.flows.organisations import REGISTER, values
from tests.flows.organisations import sent as sent_dossier
from tests.flows.ways import led_to, sent


def two_cases() -> Asker:
    """A registration that is kept, and a change that is under way."""
    asker = led_to("company_phone", {"company_name": "Prøve Fodklinik"}, register=REGISTER)
    asker.say_all("jeg vil lukke min klinik", "ja")
    return asker


def test_another_purpose_is_asked_about_before_it_is_begun() -> None:
    asker = led_to("cvr")

    said = asker.says("jeg vil lukke min klinik")

    assert "bliver gemt, som den står" in said
    asker.says("nej")
    assert asker.at == "cvr"


def test_the_link_of_the_purpose_that_is_under_way_begins_no_second_case() -> None:
    asker = two_cases()

    asker.hears(Asked(Wish.START, "luk"))

    assert (asker.conversation.drafts, asker.draft.flow) == (2, "closure")
    assert asker.buttons[0] == "Fortsæt"


def test_the_case_before_is_kept_and_listed() -> None:
    asker = two_cases()

    said = asker.says("mine sager")

    assert asker.draft.flow == "closure"
    assert "Registrering: Prøve Fodklinik. I gang. Vi er nået til: Virksomheden." in said
    assert "Lukning: sag nr. 2" in said


def test_a_case_is_gone_on_with_where_it_was_left() -> None:
    asker = two_cases()
    asker.says("mine sager")

    asker.presses("Fortsæt: Registrering: Prøve Fodklinik")

    assert (asker.draft.flow, asker.at) == ("registration", "company_phone")
    assert [draft.flow for draft in asker.conversation.parked] == ["closure"]


def test_a_case_that_was_sent_gives_its_receipt_and_the_other_goes_on() -> None:
    asker = sent(register=REGISTER)
    reference = asker.draft.reference
    asker.say_all("ændr oplysninger", CVR, "mine sager")

    asker.presses(f"Kvittering {reference}")

    assert reference in asker.text


def test_a_case_is_deleted_after_a_yes() -> None:
    asker = two_cases()
    asker.says("mine sager")
    asker.presses("Slet: Registrering: Prøve Fodklinik")

    asker.says("ja")

    assert asker.draft.flow == "closure"
    assert asker.turn.left is not None
    assert (asker.turn.left.stage, asker.turn.left.answers) == (Stage.EXPIRED, {})
    assert "Prøve Fodklinik" not in asker.says("mine sager")


def test_a_stop_ends_the_case_it_was_said_in_and_no_other() -> None:
    asker = two_cases()

    asker.say_all("stop", "ja")

    said = asker.says("mine sager")
    assert "Lukning: sag nr. 2. Stoppet, men stadig gemt." in said
    assert "Registrering: Prøve Fodklinik. I gang." in said


def test_the_current_case_is_deleted_too() -> None:
    asker = led_to("company_phone", {"company_name": "Prøve Fodklinik"})
    asker.says("mine sager")
    asker.presses("Slet: Registrering: Prøve Fodklinik")

    asker.says("ja")

    assert asker.draft.stage == Stage.EXPIRED
    assert asker.draft.answers == {}


def test_a_registration_that_belongs_elsewhere_goes_on_as_a_request_with_its_answers() -> None:
    asker = led_to("institution_type")
    asker.says("privathospital")

    asker.says("send en anmodning")

    assert asker.draft.flow == "request"
    assert asker.value("request_act") == "create"
    assert asker.value("request_type") == "22232009"


def test_a_request_holds_the_facts_that_the_page_lists() -> None:
    asker = Asker()
    asker.say_all(
        "hej", "anmodning", "opret", "hospital", "Privathospitalet Prøve", CVR, "Prøvevej 9, 8000 Aarhus C",
        "70 12 34 56, kontakt@example.org", "061654", "ja", "Clinea", "Anna Eksempel, anna@example.org",
    )  # fmt: skip

    dossier = sent_dossier(asker)

    assert dossier["flow"] == "request"
    assert values(dossier)["system"] == "Clinea"
    assert values(dossier)["cvr"] == CVR


def test_a_request_to_change_needs_the_number_and_what_is_to_happen() -> None:
    asker = Asker()
    asker.say_all("hej", "anmodning", "ændr", "Privathospitalet Prøve", CVR, "Afdeling B lukker den 1. marts",
                  "spring over", "anna@example.org")  # fmt: skip

    dossier = sent_dossier(asker)

    assert values(dossier)["request_text"] == "Afdeling B lukker den 1. marts"


def test_a_further_clinic_begins_a_registration_of_the_same_company() -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("hej", "ændr oplysninger", CVR, "en klinik mere")

    assert asker.draft.flow == "registration"
    assert asker.value("cvr") == CVR


def test_two_cases_that_go_by_the_same_name_are_told_apart_by_number() -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("hej", "ændr oplysninger", CVR)
    asker.hears(Asked(Wish.START, "luk"))
    asker.hears(Asked(Wish.START, "ret"))
    asker.say_all(CVR, "mine sager")

    assert "Fortsæt: Ændring: Eksempel Tandklinik ApS (nr. 1)" in asker.buttons
    assert "Fortsæt: Ændring: Eksempel Tandklinik ApS (nr. 3)" in asker.buttons


def test_a_request_offers_first_the_types_that_are_requested() -> None:
    asker = Asker()
    asker.say_all("hej", "anmodning", "opret")

    assert asker.at == "request_type"
    assert asker.buttons[:4] == ["hospital", "hospice", "præhospitalsenhed", "lægevagt"]
    asker.presses("Se hele listen")
    assert asker.buttons[0] == "hospital"
    assert "almen lægepraksis" not in asker.buttons
    asker.says("tilbage")
    asker.says("almen lægepraksis")
    assert asker.value("request_type") == "394761003"

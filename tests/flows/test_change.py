"""Changing what stands in SOR: what is asked, how little, and what the dossier then says."""

import pytest

from flows.sentences import read_change
from tests.flows.asker import CVR, OTHER_CVR, START, Asker
from tests.flows.organisations import BARE, REGISTER, part, sent, values

FOLLOWED = part(
    41, "company", "Prøve Fys",
    part(42, "institution", "Prøve Syd", phone="+4570123450", inherited=["phone"]),
    part(43, "institution", "Prøve Nord", phone="+4570123451"),
    cvr="99000015", phone="+4570123450",
)  # fmt: skip

FOLLOWED_BY_ALL = part(
    51, "company", "Prøve Øjne",
    part(52, "institution", "Prøve Vest", phone="+4570123450", inherited=["phone", "system"]),
    cvr="99000031", phone="+4570123450",
)  # fmt: skip


def changing(*said: str) -> Asker:
    asker = Asker(register={**REGISTER, "99000015": (FOLLOWED,)})
    asker.say_all("hej", "ændr oplysninger", *said)
    return asker


def test_a_new_telephone_number_is_kept_with_where_and_from_when() -> None:
    asker = changing(CVR, "telefon", "70 12 34 57")

    answers = values(sent(asker))

    assert answers["1/new_phone"] == "+4570123457"
    assert [place["entity"] for place in answers["1/where"]] == [1]
    assert answers["1/valid_from"] == "2026-11-23"
    assert answers["cvr"] == CVR


def test_the_review_shows_before_and_after() -> None:
    asker = changing(CVR, "telefon", "70 12 34 57")

    rows = {row.label: row.value for row in asker.prompt.rows}

    assert rows["Telefon"] == "+45 70 12 34 56 → +45 70 12 34 57"


def test_what_stands_there_is_shown_when_it_is_found() -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("hej", "ændr oplysninger")

    said = asker.says(CVR)

    assert "Sådan står det i SOR nu" in said
    assert "Anna Eksempel, ydernummer 061654" in said
    assert "Al Dente" in said


def test_an_organisation_that_is_not_found_is_a_normal_way() -> None:
    asker = changing("Klinikken ved Havnen", "30000005", "telefon", "begge", "70 12 34 57", "anna@example.org")

    dossier = sent(asker)

    assert dossier["remarks"] == ["not-matched"]
    assert values(dossier)["organisation_name"] == "Klinikken ved Havnen"


def test_an_organisation_may_have_the_words_of_a_change_in_its_name() -> None:
    asker = Asker(register={"Klinikken Ny Adresse": (BARE,)})
    asker.say_all("hej", "ændr oplysninger")

    said = asker.says("Klinikken Ny Adresse")

    assert "Sådan står det i SOR nu" in said


def test_several_that_fit_a_name_are_offered() -> None:
    asker = changing("eksempel")

    asker.presses("Eksempel Fys ApS (CVR 13748136)")

    assert asker.value("subject")["found"]["entity"] == 11


def test_a_system_is_changed_at_both_clinics_at_once() -> None:
    asker = changing(OTHER_CVR, "nyt system", "begge", "EasyMe")

    answers = values(sent(asker))

    assert [place["entity"] for place in answers["1/where"]] == [12, 13]


def test_a_practitioner_leaves_with_a_last_day() -> None:
    asker = changing(CVR, "tager ydernummeret med", "anna", "31. december 2026")

    answers = values(sent(asker))

    assert answers["1/who"] == {"entity": 4, "name": "Anna Eksempel", "ydernummer": "061654"}
    assert answers["1/last_day"] == "2026-12-31"


def test_one_dossier_holds_several_changes() -> None:
    asker = changing(CVR, "telefon", "70 12 34 57")
    asker.presses("Tilføj en ændring")
    asker.say_all("e-mail", "begge", "ny@example.org")

    answers = values(sent(asker))

    assert answers["1/new_phone"] == "+4570123457"
    assert "ny@example.org" in answers.values()


def test_a_new_cvr_number_is_explained_and_leads_on() -> None:
    asker = changing(CVR)

    said = asker.says("ny ejer")

    assert "Et nyt CVR-nummer er en ny virksomhed i SOR" in said
    asker.presses("Registrér den nye")
    assert asker.draft.flow == "registration"
    assert [draft.flow for draft in asker.conversation.parked] == ["change"]


@pytest.mark.parametrize(
    ("sentence", "what", "value", "day"),
    [
        ("ny telefon 70 12 34 57 fra mandag", "phone", "+4570123457", "2026-11-30"),
        ("Vi får nyt telefonnummer 70123457 pr. 1. januar", "phone", "+4570123457", "2027-01-01"),
        ("our new phone is 70 12 34 57 from 1 March", "phone", "+4570123457", "2027-03-01"),
        ("ny mail: kontakt@example.org", "email", "kontakt@example.org", None),
        ("vores hjemmeside er nu www.example.org", "web", "www.example.org", None),
        ("vi skifter journalsystem til EasyMe fra 1. februar", "system", "EasyMe", "2027-02-01"),
        ("Klinikken hedder nu Tandlægerne Torvet", "name", "Tandlægerne Torvet", None),
    ],
)
def test_one_sentence_says_a_change_whole(sentence: str, what: str, value: str, day: str | None) -> None:
    change = read_change(sentence, START.date())

    assert change is not None
    assert (change.what, change.value) == (what, value)
    assert (change.day.isoformat() if change.day else None) == day


@pytest.mark.parametrize("sentence", ["ny telefon", "hvad er et nyt P-nummer?", "nej", "70 12 34 57", "vi flytter"])
def test_what_says_no_change_whole_is_none(sentence: str) -> None:
    assert read_change(sentence, START.date()) is None


def test_a_change_said_in_one_sentence_is_kept_whole() -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("hej", "ny telefon 70 12 34 57 fra mandag", CVR)

    answers = values(sent(asker))

    assert (answers["1/new_phone"], answers["1/valid_from"]) == ("+4570123457", "2026-11-30")


def test_a_new_address_said_in_one_sentence_is_kept_whole() -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("vi flytter til Prøvevej 9, 8000 Aarhus C fra 1. januar", CVR)

    answers = values(sent(asker))

    assert answers["1/new_address"]["street"] == "Prøvevej"
    assert answers["1/valid_from"] == "2027-01-01"


def test_another_change_can_be_said_whole_too() -> None:
    asker = changing(CVR, "telefon", "70 12 34 57")
    asker.presses("Tilføj en ændring")
    asker.say_all("ny hjemmeside www.example.org fra i morgen")
    asker.says("begge")

    answers = values(sent(asker))

    assert (answers["2/new_web"], answers["2/valid_from"]) == ("www.example.org", "2026-11-24")


def test_a_change_said_where_the_clinic_is_asked_for_is_kept_and_the_clinic_asked_again() -> None:
    asker = changing()

    said = asker.says("ny telefon 70 12 34 57 fra mandag")

    assert "Telefon: +45 70 12 34 57" in said
    assert "Hvilken klinik eller virksomhed gælder det?" in said
    asker.says(CVR)
    answers = values(sent(asker))
    assert (answers["1/new_phone"], answers["1/valid_from"]) == ("+4570123457", "2026-11-30")


def test_what_changes_is_kept_too_where_the_clinic_is_asked_for() -> None:
    asker = changing("vi har fået ny telefon", CVR)

    assert asker.at == "1/new_phone"


@pytest.mark.parametrize("before", [(), ("ændr oplysninger", CVR)], ids=["first", "where it is asked"])
def test_a_number_that_is_none_is_said_and_the_day_is_kept(before: tuple[str, ...]) -> None:
    asker = Asker(register=REGISTER)
    asker.say_all("hej", *before)

    said = asker.says("ny telefon 12 34 56 78 fra mandag")

    assert "Et dansk telefonnummer begynder ikke med 0 eller 1" in said
    asker.say_all(*(() if before else (CVR,)), "70 12 34 57")
    answers = values(sent(asker))
    assert (answers["1/new_phone"], answers["1/valid_from"]) == ("+4570123457", "2026-11-30")


@pytest.mark.parametrize("more", ["tilføj en ændring", "en ændring mere", "jeg har flere ændringer"])
def test_one_more_change_is_asked_for_in_words(more: str) -> None:
    asker = changing(CVR, "telefon", "70 12 34 57", more)

    assert asker.at == "2/what"


def test_another_change_is_said_whole_at_the_review() -> None:
    asker = changing(CVR, "telefon", "70 12 34 57", "tilføj en ændring", "e-mail", "virksomheden", "ny@example.org")

    asker.says("ny hjemmeside www.example.org fra 1. januar")

    answers = values(sent(asker))
    assert (answers["3/new_web"], answers["3/valid_from"]) == ("www.example.org", "2027-01-01")


@pytest.mark.parametrize("day", ["fra mandag", "på mandag", "gælder fra mandag", "mandag den 30. november", "30/11"])
def test_a_day_said_at_the_review_is_put_for_a_yes(day: str) -> None:
    asker = changing(CVR, "telefon", "70 12 34 57")

    said = asker.says(day)

    assert "Skal »Gælder fra" in said
    assert "mandag den 30. november 2026" in said
    asker.says("ja")
    assert asker.value("1/valid_from") == "2026-11-30"


def test_of_several_changes_the_day_is_asked_which_it_is_for() -> None:
    asker = changing(CVR, "telefon", "70 12 34 57", "tilføj en ændring", "e-mail", "virksomheden", "ny@example.org")

    asker.says("fra mandag")

    assert [label for label in asker.buttons if label.startswith("Gælder fra")] == [
        "Gælder fra (Ændring 1)", "Gælder fra (Ændring 2)",
    ]  # fmt: skip


def test_a_practitioner_is_said_in_one_line() -> None:
    asker = changing(CVR, "en behandler kommer til")

    said = asker.says("Lise Prøve, tandlæge, 057584")

    assert "Lise Prøve" in said
    answers = values(sent(asker))
    assert (answers["1/practitioner_name"], answers["1/ydernummer"]) == ("Lise Prøve", "057584")
    assert answers["1/profession"]


def test_a_practitioner_s_name_alone_leaves_the_rest_to_be_asked_for() -> None:
    asker = changing(CVR, "en behandler kommer til", "Lise Prøve, tandlæge")

    assert asker.at == "1/ydernummer"


def test_a_telephone_number_that_passes_as_a_cvr_number_is_one_all_the_same() -> None:
    change = read_change("ny telefon 70 12 12 12 fra mandag", START.date())

    assert change is not None
    assert (change.what, change.value) == ("phone", "+4570121212")


def test_a_clinic_that_follows_its_company_gets_its_own_where_it_is_named() -> None:
    asker = changing("99000015", "telefon", "syd", "70 12 34 57", "anna@example.org")

    assert [place["entity"] for place in values(sent(asker))["1/where"]] == [42]


def test_all_are_the_company_and_the_clinics_that_do_not_follow_it() -> None:
    asker = changing("99000015", "telefon")
    offered = asker.buttons

    asker.say_all("alle", "70 12 34 57", "anna@example.org")

    assert "Alle 3" in offered
    assert [place["entity"] for place in values(sent(asker))["1/where"]] == [41, 43]


def test_where_a_clinic_follows_nothing_is_asked_and_it_gets_its_own_at_the_review() -> None:
    asker = Asker(register={**REGISTER, "99000031": (FOLLOWED_BY_ALL,)})
    asker.say_all("hej", "ændr oplysninger", "99000031", "telefon", "70 12 34 57", "anna@example.org")
    asker.say_all("ret gælder", "vest")

    assert [place["entity"] for place in values(sent(asker))["1/where"]] == [52]


def test_what_clinics_have_from_their_company_is_changed_there() -> None:
    asker = Asker(register={**REGISTER, "99000031": (FOLLOWED_BY_ALL,)})
    asker.say_all("hej", "ændr oplysninger", "99000031", "system", "andet")

    assert [place["entity"] for place in asker.value("1/where")] == [51]


def test_a_change_said_whole_is_one_even_where_a_name_has_its_words() -> None:
    asker = Asker(register={**REGISTER, "ny telefon 70 12 34 57": REGISTER[CVR]})
    asker.say_all("hej", "ændr oplysninger", "ny telefon 70 12 34 57")

    assert asker.at == "subject"
    assert asker.value("1/new_phone") == "+4570123457"


def coming() -> Asker:
    later = part(61, "company", "Prøve Havn", cvr="99000031", phone="+4570123450", email="a@example.org",
                 valid_from="2027-03-01")  # fmt: skip
    return Asker(register={**REGISTER, "99000031": (later,)})


def test_what_begins_later_says_so_and_is_changed_from_its_first_day() -> None:
    asker = coming()
    asker.say_all("hej", "ændr oplysninger")

    said = asker.says("99000031")
    asker.say_all("telefon", "70 12 34 57")

    assert "Det står i SOR fra mandag den 1. marts 2027:" in said
    assert "Sådan står det i SOR nu" not in said
    assert "En ændring kan tidligst gælde fra mandag den 1. marts 2027" in said
    assert values(sent(asker))["1/valid_from"] == "2027-03-01"


def test_a_clinic_that_begins_later_says_so_among_what_stands_there_now() -> None:
    unit = part(73, "unit", "Ida Prøve", ydernummer="061654", valid_from="2027-03-01")
    later = part(72, "institution", "Prøve Bro", unit, phone="+4570123451", valid_from="2027-03-01")
    now = part(71, "company", "Prøve Havn", later, part(74, "institution", "Prøve Kaj"), cvr="99000031")
    asker = Asker(register={**REGISTER, "99000031": (now,)})
    asker.say_all("hej", "ændr oplysninger")

    said = asker.says("99000031")

    assert "Sådan står det i SOR nu:" in said
    assert "• Prøve Bro (fra mandag den 1. marts 2027): telefon +45 70 12 34 51" in said
    assert "– Ida Prøve (fra mandag den 1. marts 2027), ydernummer 061654" in said
    assert "• Prøve Kaj\n" in said


def test_no_change_is_dated_before_what_it_changes_begins() -> None:
    asker = coming()
    asker.say_all("hej", "ændr oplysninger", "99000031", "telefon", "70 12 34 57", "ret gælder fra")

    assert "Det står først i SOR fra mandag den 1. marts 2027" in asker.says("1. februar 2027")
    asker.says("1. april 2027")
    assert values(sent(asker))["1/valid_from"] == "2027-04-01"


def test_a_day_said_before_that_was_known_is_the_first_day_then() -> None:
    asker = coming()
    asker.say_all("hej", "ny telefon 70 12 34 57 fra mandag", "99000031")

    assert asker.value("1/valid_from") == "2027-03-01"

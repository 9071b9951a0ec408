"""The code lists hold what domain.md has, and everything in them is found by what people call it."""

import datetime as dt

import pytest

from flows import catalogue, listed
from flows.catalogue import (
    COMMON_TYPES,
    DEFAULT_VANS,
    INSTITUTION_TYPES,
    OWNER_TYPES,
    PROFESSIONS,
    REGIONS,
    SPECIALITIES,
    SYSTEMS,
    VANS,
)
from flows.catalogue.entries import InstitutionType, Profession, Speciality
from flows.errors import InvalidAnswer
from flows.listed import REGION, Listed
from flows.questions import Reading

LISTS = [each for each in vars(listed).values() if isinstance(each, Listed)]

ROUTES = {
    "self_service": (
        "394761003 550671000005100 550681000005102 550691000005104 550701000005104 547011000005103 546821000005103"
        " 550861000005106 550641000005106 554061000005105 550711000005101 550631000005103 554031000005103"
        " 557531000005103 557581000005102 557671000005101 557511000005107 557521000005101 554051000005108"
        " 557541000005106 554231000005106 703069008 702824005 702871004 550651000005108 557591000005104 557561000005105"
        " 550411000005105"
    ),
    "ask": "264372000 557501000005109",
    "if_private": (
        "42665001 554221000005108 554821000005109 550621000005101 264361005 546811000005109 702916001 20078004"
        " 56781000005109"
    ),
    "request": (
        "22232009 284546000 554211000005102 550661000005105 722173008 554851000005102 554041000005106"
        " 557881000005104 557891000005101 557901000005102 554881000005108 554861000005100 554871000005105"
        " 554411000005101 554021000005101 556841000005105 276037005"
    ),
}
TYPE_ROUTES = [(code, route) for route, codes in ROUTES.items() for code in codes.split()]
PROFESSION_CODES = (
    "7170 5433 5151 5153 5155 5265 5175 5166 5159 5158 5152 5431 5432 5451 9495 4498 5176a 5176b A511 B511 C511"
)
SPECIALITY_COUNT = 48

TYPE_WORDS = [(word, each) for each in INSTITUTION_TYPES for word in (each.da, each.en, *each.words, each.code)]
PROFESSION_WORDS = [(word, each) for each in PROFESSIONS for word in (each.da, each.en, *each.words, each.code)]
SPECIALITY_WORDS = [(word, each) for each in SPECIALITIES for word in (each.da, each.en, *each.words, each.code)]


def _codes(text: str) -> list[str]:
    return [each.code for each in catalogue.find_types(text)]


@pytest.mark.parametrize(("code", "route"), TYPE_ROUTES)
def test_every_institution_type_is_there_with_its_route(code: str, route: str) -> None:
    assert catalogue.institution_type(code).route == route


def test_there_are_no_other_institution_types() -> None:
    assert {each.code for each in INSTITUTION_TYPES} == {code for code, _ in TYPE_ROUTES}


def test_the_technical_type_cannot_be_chosen() -> None:
    with pytest.raises(KeyError):
        catalogue.institution_type("554241000005103")


@pytest.mark.parametrize("each", INSTITUTION_TYPES, ids=lambda each: each.da)
def test_professions_and_systems_of_a_type_exist(each: InstitutionType) -> None:
    assert set(each.professions) <= {profession.code for profession in PROFESSIONS}
    assert each.systems in {"", *SYSTEMS}


@pytest.mark.parametrize("each", INSTITUTION_TYPES, ids=lambda each: each.da)
def test_a_type_has_three_to_thirteen_words_and_a_known_remark(each: InstitutionType) -> None:
    assert 3 <= len(each.words) <= 13
    assert each.remark in {"", "ask"}


def test_eight_types_are_common() -> None:
    assert [each.common for each in COMMON_TYPES] == list(range(1, 9))


@pytest.mark.parametrize(
    ("code", "treats"),
    [
        pytest.param("557581000005102", True, id="optician"),
        pytest.param("42665001", True, id="nursing home"),
        pytest.param("557561000005105", False, id="consultancy"),
        pytest.param("264372000", False, id="pharmacy"),
        pytest.param("550711000005101", False, id="psychologist"),
    ],
)
def test_a_type_says_whether_treatment_takes_place_there(code: str, treats: bool) -> None:
    assert catalogue.institution_type(code).treats is treats


def test_only_the_specialist_practice_has_a_speciality() -> None:
    assert [each.da for each in INSTITUTION_TYPES if each.speciality] == ["speciallægepraksis"]


def test_fertility_clinics_and_laboratories_are_marked_for_asking() -> None:
    assert {each.da for each in INSTITUTION_TYPES if each.remark} == {"fertilitetsklinik", "lægelaboratorium"}


def test_the_professions_are_those_with_an_authorisation() -> None:
    assert [each.code for each in PROFESSIONS] == PROFESSION_CODES.split()


def test_every_speciality_is_there_once() -> None:
    assert len({each.code for each in SPECIALITIES}) == len(SPECIALITIES) == SPECIALITY_COUNT


def test_an_owner_is_offered_three_carriers_and_unknown() -> None:
    assert [each.da for each in VANS] == ["KMD", "MultiMed", "TrueCommerce", "Ukendt"]
    assert DEFAULT_VANS.code == "11000035002"


def test_a_carrier_that_is_not_offered_is_known_by_its_code() -> None:
    assert catalogue.vans("91000035009").full == "INU-IT A/S"


def test_the_owner_types_are_four() -> None:
    assert {each.key: catalogue.owner_type(each.code).da for each in OWNER_TYPES} == {
        "private": "privat",
        "region": "region",
        "municipality": "kommune",
        "state": "stat",
    }


@pytest.mark.parametrize(
    ("day", "there"),
    [
        pytest.param(dt.date(2026, 12, 31), {"1081", "1082", "1083", "1084", "1085", "1"}, id="the last day of 2026"),
        pytest.param(dt.date(2027, 1, 1), {"1081", "1082", "1083", "oestdanmark", "1"}, id="the first day of 2027"),
    ],
)
def test_regions_exist_on_their_days_only(day: dt.date, there: set[str]) -> None:
    assert {code for code, _ in REGION.whole(Reading(day, lambda _key: None))} == there


@pytest.mark.parametrize(
    ("code", "day", "then"),
    [
        ("1085", dt.date(2026, 12, 31), "1085"),
        ("1085", dt.date(2027, 1, 1), "oestdanmark"),
        ("1081", dt.date(2027, 1, 1), "1081"),
        ("oestdanmark", dt.date(2026, 12, 31), None),
        ("no code", dt.date(2027, 1, 1), None),
    ],
)
def test_two_regions_become_one_in_2027(code: str, day: dt.date, then: str | None) -> None:
    assert REGION.on(code, day) == then


@pytest.mark.parametrize(
    ("day", "text", "code"),
    [
        (dt.date(2026, 12, 31), "Region Sjælland", "1085"),
        (dt.date(2027, 1, 1), "Region Sjælland", "oestdanmark"),
        (dt.date(2027, 1, 1), "sjælland", "oestdanmark"),
    ],
)
def test_an_old_name_finds_what_it_has_become(day: dt.date, text: str, code: str) -> None:
    assert REGION.read(text, Reading(day, lambda _key: None)) == code


def test_a_name_that_is_still_to_come_finds_nothing() -> None:
    with pytest.raises(InvalidAnswer):
        REGION.read("Region Østdanmark", Reading(dt.date(2026, 12, 31), lambda _key: None))


@pytest.mark.parametrize("kind", LISTS, ids=lambda each: each.cause)
def test_what_takes_an_entrys_place_counts_from_the_day_after_its_last(kind: Listed) -> None:
    last_days = {each.code: getattr(each, "valid_to", None) for each in kind.every}

    following = {code: kind.on(code, day + dt.timedelta(days=1)) for code, day in last_days.items() if day}

    assert None not in following.values()


def test_the_code_of_the_new_region_is_marked_as_ours() -> None:
    assert [each.da for each in REGIONS if each.provisional] == ["Region Østdanmark"]


@pytest.mark.parametrize(
    ("code", "town", "region"),
    [
        pytest.param("8000", "Aarhus C", "1082", id="one municipality"),
        pytest.param("2200", "København N", "1084", id="two municipalities of one region"),
        pytest.param("4000", "Roskilde", "1085", id="two regions, and the town names the municipality"),
        pytest.param("6830", "Nørre Nebel", "", id="two regions and nothing to go by"),
    ],
)
def test_a_postcode_has_a_town_and_suggests_a_region(code: str, town: str, region: str) -> None:
    found = catalogue.postcode(code)

    assert found is not None
    assert (found.town, found.region) == (town, region)


def test_a_postcode_keeps_its_leading_zero_and_all_its_municipalities() -> None:
    found = catalogue.postcode("2610")

    assert catalogue.postcode("0999") is not None
    assert found is not None
    assert [each.code for each in found.municipalities] == ["0101", "0167", "0175"]
    assert found.municipality is not None
    assert found.municipality.name == "Rødovre Kommune"


@pytest.mark.parametrize("code", ["3900", "100", "9999", ""])
def test_a_postcode_outside_the_list_is_unknown(code: str) -> None:
    assert catalogue.postcode(code) is None


@pytest.mark.parametrize(("word", "wanted"), TYPE_WORDS)
def test_a_type_is_found_first_by_each_of_its_names_and_words(word: str, wanted: InstitutionType) -> None:
    assert catalogue.find_types(word)[0] == wanted


@pytest.mark.parametrize(("word", "wanted"), PROFESSION_WORDS)
def test_a_profession_is_found_first_by_each_of_its_names_and_words(word: str, wanted: Profession) -> None:
    assert catalogue.find_professions(word)[0] == wanted


@pytest.mark.parametrize(("word", "wanted"), SPECIALITY_WORDS)
def test_a_speciality_is_found_first_by_each_of_its_names_and_words(word: str, wanted: Speciality) -> None:
    assert catalogue.find_specialities(word)[0] == wanted


@pytest.mark.parametrize("text", ["fysioterapiklinik", "Fysioterapiklinik", "FYSIO", "fysioterapi klinik", "physio"])
def test_an_exact_name_or_word_gives_one_type_alone(text: str) -> None:
    assert _codes(text) == ["547011000005103"]


def test_part_of_a_name_gives_all_types_with_it() -> None:
    assert _codes("tand") == ["550681000005102", "550691000005104", "550701000005104"]


def test_a_word_for_two_types_gives_both_with_the_usual_one_first() -> None:
    assert [each.da for each in catalogue.find_types("læge")] == ["almen lægepraksis", "speciallægepraksis"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("jeg har en tandklinik", "tandlægepraksis"),
        ("vi er fysioterapeuter", "fysioterapiklinik"),
        ("I run a dental clinic", "tandlægepraksis"),
        ("We are midwives", "jordemoderklinik"),
        ("tandlægeklinikken", "tandlægepraksis"),
        ("jordemødrene", "jordemoderklinik"),
        ("vi driver et lægehus i Aarhus", "almen lægepraksis"),
        ("jeg er øjenlæge", "speciallægepraksis"),
        ("fysioterapeuter og ergoterapeuter", "fysioterapi- og ergoterapiklinik"),
        ("diætistpraksis", "diætistklinik"),
        ("et privathospital", "hospital"),
    ],
)
def test_a_type_is_found_in_a_sentence_and_however_it_is_inflected(text: str, first: str) -> None:
    assert catalogue.find_types(text)[0].da == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("psykolg", "psykologisk rådgivningsklinik"),
        ("fysoterapi", "fysioterapiklinik"),
        ("akupuntur", "akupunkturklinik"),
        ("physiotherapits", "fysioterapiklinik"),
        ("vi er kiropraktoer", "kiropraktorklinik"),
        ("tandlaegepraksis", "tandlægepraksis"),
        ("Jordmoder", "jordemoderklinik"),
        ("dïætist", "diætistklinik"),
    ],
)
def test_a_wrong_letter_is_forgiven(text: str, first: str) -> None:
    assert catalogue.find_types(text)[0].da == first


@pytest.mark.parametrize("text", ["", " ", "!!!", "xyz", "qwertyuiop", "42"])
def test_what_means_nothing_finds_nothing(text: str) -> None:
    assert catalogue.find_types(text) == ()


def test_a_profession_is_named_only_exactly() -> None:
    named = catalogue.profession_named("Tandlæger")

    assert named is not None
    assert named.code == "5433"
    assert catalogue.profession_named("Lægaard") is None


@pytest.mark.parametrize(
    ("text", "names"),
    [("novax", ["Novax"]), ("novaks", ["Novax"]), ("EG", ["Clinea", "WinPLC"]), ("multimed web", ["MultiMed Web"])],
)
def test_a_system_is_found_by_name_or_supplier(text: str, names: list[str]) -> None:
    assert [each.name for each in catalogue.find_systems("general_practice", text)] == names


def test_an_unknown_key_has_no_systems() -> None:
    assert catalogue.systems("") == ()
    assert catalogue.find_systems("", "Novax") == ()

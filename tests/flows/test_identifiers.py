from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import ean, verhoeff

from flows.errors import InvalidAnswer
from flows.identifiers import (
    cvrs_in,
    digits_of,
    is_cvr,
    is_p_number,
    read_authorisation_id,
    read_cvr,
    read_location_number,
    read_p_number,
    read_sor_code,
    read_ydernummer,
    register_numbers_in,
    ydernummer_sum_fits,
)

CVRS = ["26919991", "13748136", "84667811", "40815295", "55133018"]
P_NUMBERS = ["1029829825", "1028076343", "1005408410", "1006959421"]
LOCATION_NUMBERS = [
    "5790002288289", "5790000173624", "5790000120048", "5790002407314", "5790000123117", "5790000127092",
]  # fmt: skip
SOR_CODES = [
    "11000016002", "672291000016004", "323571000016002", "991721000016006", "937961000016000", "61741000016007",
    "52581000016005", "672261000016008", "672271000016003", "306021000016007", "306031000016009",
]  # fmt: skip
READERS = [read_cvr, read_p_number, read_ydernummer, read_location_number, read_sor_code, read_authorisation_id]


def cause_of(read: Callable[[str], str], text: str) -> str:
    with pytest.raises(InvalidAnswer) as refused:
        read(text)
    return refused.value.cause


def test_spaces_dots_and_dashes_between_digits_do_not_count() -> None:
    assert digits_of(" 26.91 99-91\n") == "26919991"


@pytest.mark.parametrize("number", CVRS)
def test_a_real_cvr_number_is_read(number: str) -> None:
    assert read_cvr(number) == number


@pytest.mark.parametrize(
    "typed",
    [
        "DK26919991",
        "dk 26 91 99 91",
        "26.91.99.91",
        "2691-9991",
        "CVR: 26919991",
        "CVR-nr. 26919991",
        "cvr nummer 26919991",
        "CVR-nr.: DK-26919991",
        " 26919991 ",
        "CVR er 26919991",
    ],
)
def test_a_cvr_number_is_read_as_people_write_it(typed: str) -> None:
    assert read_cvr(typed) == "26919991"


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("26919992", "cvr-modulus"),
        ("06919991", "cvr-zero"),
        ("2691999", "cvr-length"),
        ("", "cvr-length"),
        ("269199911", "cvr-length"),
        ("1029829824", "cvr-length"),
        ("Klinikken", "cvr-letters"),
        ("2691999²", "cvr-letters"),
        ("1029829825", "cvr-is-p-number"),
        ("5790002288289", "cvr-is-location-number"),
    ],
)
def test_each_fault_of_a_cvr_number_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(read_cvr, typed) == cause


def test_a_wrong_length_tells_how_many_digits_came_and_how_many_are_wanted() -> None:
    with pytest.raises(InvalidAnswer) as refused:
        read_cvr("2691999")

    assert refused.value.phrase.values == {"given": 7, "wanted": 8}


@given(st.sampled_from(CVRS), st.integers(0, 7), st.integers(1, 9))
def test_one_wrong_digit_in_a_cvr_number_is_always_found(number: str, place: int, off: int) -> None:
    wrong = number[:place] + str((int(number[place]) + off) % 10) + number[place + 1 :]

    assert not is_cvr(wrong)


@pytest.mark.parametrize("number", P_NUMBERS)
def test_a_real_p_number_is_read(number: str) -> None:
    assert read_p_number(f"P-nummer: {number[:4]} {number[4:7]} {number[7:]}") == number


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("1029829824", "p-number-modulus"),
        ("2029829825", "p-number-start"),
        ("102982982", "p-number-length"),
        ("26919992", "p-number-length"),
        ("26919991", "p-number-is-cvr"),
        ("ved ikke", "p-number-letters"),
    ],
)
def test_each_fault_of_a_p_number_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(read_p_number, typed) == cause


def test_the_older_weights_end_with_the_last_old_number() -> None:
    assert is_p_number("1006959421")
    assert not is_p_number("1006959422")
    assert not is_p_number("100695942")


@pytest.mark.parametrize(("typed", "number"), [("019062", "019062"), ("77410", "077410"), ("Ydernr. 61 654", "061654")])
def test_a_ydernummer_is_filled_up_with_zeros(typed: str, number: str) -> None:
    assert read_ydernummer(typed) == number


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("1234567", "ydernummer-length"),
        ("", "ydernummer-length"),
        ("0", "ydernummer-zero"),
        ("06165A", "ydernummer-letters"),
    ],
)
def test_each_fault_of_a_ydernummer_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(read_ydernummer, typed) == cause


@pytest.mark.parametrize(("number", "fits"), [("061654", True), ("057584", True), ("077410", True), ("061655", False)])
def test_the_sum_of_a_ydernummer_is_judged_apart(number: str, fits: bool) -> None:
    assert ydernummer_sum_fits(number) is fits


@pytest.mark.parametrize("number", LOCATION_NUMBERS)
def test_a_real_location_number_is_read(number: str) -> None:
    assert read_location_number(f"GLN {number[:4]} {number[4:]}") == number


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("5790002288288", "location-number-check"),
        ("9999999999994", "location-number-dummy"),
        ("0000000000000", "location-number-dummy"),
        ("1111111111111", "location-number-dummy"),
        ("579000228828", "location-number-length"),
        ("579000228828X", "location-number-letters"),
    ],
)
def test_each_fault_of_a_location_number_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(read_location_number, typed) == cause


@given(st.integers(579 * 10**9, 580 * 10**9 - 1).map(str))
def test_every_location_number_with_its_check_digit_is_read(begun: str) -> None:
    number = begun + ean.calc_check_digit(begun)

    assert read_location_number(number) == number


@pytest.mark.parametrize("code", SOR_CODES)
def test_a_real_sor_code_is_read(code: str) -> None:
    assert read_sor_code(f"SOR-kode: {code}") == code


@given(st.integers(1, 99_999_999))
def test_every_sor_code_with_its_check_digit_is_read(serial: int) -> None:
    begun = f"{serial}100001600"
    code = begun + verhoeff.calc_check_digit(begun)

    assert read_sor_code(code) == code


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("672291000016001", "sor-code-check"),
        ("11000016003", "sor-code-check"),
        ("672291000055004", "sor-code-shape"),
        ("1000016002", "sor-code-shape"),
        ("", "sor-code-shape"),
        ("12345678901", "sor-code-dummy"),
        ("99999999999", "sor-code-dummy"),
        ("543210987654321", "sor-code-dummy"),
        ("00000000001", "sor-code-dummy"),
        ("67229100001600x", "sor-code-letters"),
    ],
)
def test_each_fault_of_a_sor_code_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(read_sor_code, typed) == cause


@pytest.mark.parametrize("typed", ["0013F", "0013f", " 00 13 F ", "Autorisations-ID: 0013f"])
def test_an_authorisation_id_is_read_in_capitals(typed: str) -> None:
    assert read_authorisation_id(typed) == "0013F"


@pytest.mark.parametrize(
    ("typed", "cause"),
    [("0013", "authorisation-id-length"), ("0013A", "authorisation-id-letters"), ("0013Ø", "authorisation-id-letters")],
)
def test_each_fault_of_an_authorisation_id_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(read_authorisation_id, typed) == cause


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vi er MedCom, CVR 26919991.", ("26919991",)),
        ("26 91 99 91 og 1374 8136", ("26919991", "13748136")),
        ("26919991, DK26919991", ("26919991",)),
        ("MedCom 26919991 5000 Odense", ("26919991",)),
        ("26919992", ()),
        ("Tlf. 26919991", ()),
        ("telefonnummer er 26919991", ()),
        ("+45 26919991", ()),
        ("5790002288289 og 1029829825", ()),
        ("10 29 82 98 25", ()),
        ("", ()),
    ],
)
def test_the_cvr_numbers_in_a_text_are_found(text: str, found: tuple[str, ...]) -> None:
    assert cvrs_in(text) == found


@pytest.mark.parametrize("read", READERS)
@given(text=st.text(max_size=40))
def test_any_text_is_read_or_refused(read: Callable[[str], str], text: str) -> None:
    assert answered(read, text)


@pytest.mark.parametrize("read", READERS)
@given(text=st.text(alphabet="0123456789 DKCVRP-.", max_size=20))
def test_anything_like_a_number_is_read_or_refused(read: Callable[[str], str], text: str) -> None:
    assert answered(read, text)


def answered(read: Callable[[str], str], text: str) -> bool:
    try:
        return read(text).isascii()
    except InvalidAnswer as refused:
        return bool(refused.cause)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("CVR 26919991", ("26919991",)),
        ("SOR-kode 672291000016004, tak", ("672291000016004",)),
        ("lokationsnummer 5790 0022 8828 9", ("5790002288289",)),
        ("5790002288289 og 26919991 og 672291000016004", ("26919991", "5790002288289", "672291000016004")),
        ("672291000016004\n672291000016004", ("672291000016004",)),
        ("672291000016001", ()),  # a wrong check digit
        ("5790002288288", ()),
        ("99999999999", ()),  # a placeholder
        ("vi har skiftet telefon til 32 68 53 41", ()),
        ("", ()),
    ],
)
def test_the_numbers_of_the_register_are_taken_out_of_words(text: str, numbers: tuple[str, ...]) -> None:
    assert register_numbers_in(text) == numbers

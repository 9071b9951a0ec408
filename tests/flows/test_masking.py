import json
from itertools import product
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from stdnum import ean

from flows.cleaning import clean
from flows.identifiers import is_p_number
from flows.masking import MASK, Masked, cut_out, holds_cpr, looks_like_cpr, mask, mask_all

SEPARATORS = (
    "", "-", " ", ".", "\n", "\r\n", "\t", "\u00a0", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015",
    "\u2212", "   ", " - ", " – ", "\n- ", "--", "\u200b", "\u00ad", "/", "_",
)  # fmt: skip
CONTEXTS = (
    "{}", "CPR{}", "cpr: {}", "Mit cpr-nr. er {}.", "({})", "{},", "født {}x", "æ{}ø", "a\n{}\nb", "26919991 {}",
    "12-{}", "Ydernummer {}", "{}\n2100 København", "tlf. 32685341, {} og mere", '"{}"', "#{}", "+{}",
    "P-nummer {} er mit",
)  # fmt: skip

days = st.integers(1, 31).map("{:02}".format)
months = st.integers(1, 12).map("{:02}".format)
years = st.integers(0, 99).map("{:02}".format)
serials = st.integers(0, 9999).map("{:04}".format)
cprs = st.tuples(days, months, years, serials)


@settings(max_examples=4_000, deadline=None)
@given(cprs, st.sampled_from(SEPARATORS), st.sampled_from(CONTEXTS))
def test_every_generated_cpr_number_is_masked(parts: tuple[str, ...], separator: str, context: str) -> None:
    day, month, year, serial = parts
    number = f"{day}{month}{year}{separator}{serial}"

    masked = mask(context.format(number))

    assert masked == context.format(MASK)
    assert not holds_cpr(masked)


@pytest.mark.parametrize(("separator", "context"), list(product(SEPARATORS, CONTEXTS)))
def test_every_separator_is_seen_in_every_context(separator: str, context: str) -> None:
    assert mask(context.format(f"010170{separator}1234")) == context.format(MASK)


@settings(max_examples=1_000, deadline=None)
@given(cprs, st.sampled_from(SEPARATORS), st.sampled_from(CONTEXTS))
def test_a_cpr_number_is_masked_after_cleaning_too(parts: tuple[str, ...], separator: str, context: str) -> None:
    day, month, year, serial = parts
    number = f"{day}{month}{year}{separator}{serial}"

    found = cut_out(clean(context.format(number)))

    assert MASK in found.text
    assert not holds_cpr(found.text)


@pytest.mark.parametrize(
    "written",
    [
        "01.01.70-1234",
        "01-01-70 1234",
        "01/01/70-1234",
        "01 01 70 1234",
        "01 01 70 12 34",
        "01 01 70-1234",
        "01-01-1970-1234",
        "01.01.70 - 1234",
        "010170 \n 1234",
        "010170" + " " * 50 + "1234",
    ],
)
def test_other_ways_of_writing_it_are_masked(written: str) -> None:
    assert mask(f"Jeg er {written}, tak") == f"Jeg er {MASK}, tak"


def test_two_numbers_are_both_masked() -> None:
    assert mask("010170-1234 og 020280 5678") == f"{MASK} og {MASK}"


@pytest.mark.parametrize(
    "text",
    [
        "26919991",
        "CVR 13748136",
        "+45 12 34 56 78",
        "+45 12 10 56 78",
        "4512345678",
        "+4531125678",
        "20 10 12 34, 30 11 12 34",
        "20101234\n2100 København",
        "20 10 12 34 2100 København",
        "5790002288289",
        "0101701234567",
        "672291000016004",
        "1029829825",
        "010170",
        "01-03-2027",
        "01.03.2027 10.30",
        "01-03-2027 - 31-12-2027",
        "01-03-2027\n2100 København",
        "01-03-2027 2100 København",
        "320170-1234",
        "011370-1234",
        "000170-1234",
        "Ydernummer 010170\n1234 By",
        "Ydernr.: 010170\n2100 København Ø",
        "Vores ydernummer er 010170\n\n2100, København",
        "2027-03-01T10:30:00",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert mask(text) == text


@pytest.mark.parametrize(
    "text",
    ["Ydernummer 010170 1234 By", "Ydernummer 010170\n1234", "010170\n1234 By", "Ydernummer 010170\n-1234 By"],
)
def test_only_a_labelled_ydernummer_above_a_town_wins(text: str) -> None:
    assert holds_cpr(text)


@given(st.integers(10_000_000, 99_999_999))
def test_eight_digits_are_never_masked(number: int) -> None:
    assert not holds_cpr(f"Nummeret er {number}.")


@given(st.integers(0, 10**12 - 1).map("{:012}".format))
def test_a_location_number_is_never_masked(begun: str) -> None:
    assert not holds_cpr(begun + ean.calc_check_digit(begun))


@given(st.text(alphabet="01239- .\n/yderP:+", max_size=60))
def test_masking_twice_changes_nothing_more(text: str) -> None:
    assert mask(mask(text)) == mask(text)


def test_a_hostile_text_is_read_quickly() -> None:
    text = "ydernr" + " " * 20_000 + "x 010170" + " " * 20_000 + "p" + " " * 20_000

    assert mask(text) == text
    assert cut_out(text).text == text


def test_ten_digits_look_like_a_cpr_number_by_day_and_month() -> None:
    assert looks_like_cpr("0101701234")
    assert not looks_like_cpr("3201701234")
    assert not looks_like_cpr("010170-1234")


def test_all_strings_in_an_update_are_masked_and_numbers_left() -> None:
    update = {"id": 1010123456, "message": {"text": "cpr 010170-1234", "parts": ["010170 1234", None, True, 1.5]}}

    assert mask_all(update) == {"id": 1010123456, "message": {"text": f"cpr {MASK}", "parts": [MASK, None, True, 1.5]}}


json_data = st.recursive(
    st.none() | st.booleans() | st.integers(0, 9) | cprs.map("".join),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abc"), inner),
)


@given(json_data)
def test_no_string_however_deep_keeps_a_cpr_number(data: Any) -> None:
    assert mask_all(mask_all(data)) == mask_all(data)
    assert not holds_cpr(json.dumps(mask_all(data)))


def with_last_digit(begun: str) -> str:
    return next((begun + last for last in "0123456789" if is_p_number(begun + last)), "")


p_numbers_like_cprs = (
    st.builds("10{}{}{:03}".format, months, years, st.integers(0, 999)).map(with_last_digit).filter(bool)
)


@given(p_numbers_like_cprs)
@example("1005408410")
def test_ten_digits_that_may_be_a_p_number_are_masked_and_kept_back(digits: str) -> None:
    assert cut_out(digits) == Masked(MASK, masked=False, kept_back=digits)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("P-nummer 1005408410", f"P-nummer {MASK}"),
        ("p-nr.: 1005408410", f"p-nr.: {MASK}"),
        ("P 1005408410", f"P {MASK}"),
        ("Vores P-nummer er 1005408410.", f"Vores P-nummer er {MASK}"),
        ("10 05 40 84 10", MASK),
        ("1005 408 410", MASK),
        (" 1005408410 ", MASK),
    ],
)
def test_a_p_number_is_kept_back_with_its_label_and_in_groups(typed: str, text: str) -> None:
    assert cut_out(typed) == Masked(text, masked=False, kept_back="1005408410")


@pytest.mark.parametrize(
    "typed",
    ["1005408411", "1005 408 411", "100540 8410", "100540-8410", "CPR 1005408410", "1005408410 og mere", "010170 1234"],
)
def test_what_is_no_p_number_alone_is_simply_masked(typed: str) -> None:
    found = cut_out(typed)

    assert found.masked
    assert found.kept_back == ""
    assert MASK in found.text


@pytest.mark.parametrize("typed", ["1029829825", "10 29 82 98 25", "P-nummer 1029829825", "26919991", "", "hej"])
def test_nothing_is_masked_where_nothing_looks_like_a_cpr_number(typed: str) -> None:
    assert cut_out(typed) == Masked(typed)


@given(cprs.map("".join))
def test_no_kept_back_digits_are_anything_but_a_p_number(digits: str) -> None:
    assume(not is_p_number(digits))

    assert cut_out(digits) == Masked(MASK, masked=True)

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.contacts import LONGEST, emails_in, phones_in, read_email, read_phone, read_web, shown_phone, webs_in
from flows.errors import InvalidAnswer
from flows.people import CaseContact, CaseContactKind
from flows.questions import Reading

LETTER = (
    "Klinik Ærø, CVR 26919991, tlf. 32 68 53 41 og +46 8 123 456 78, post@klinik-aeroe.dk, "
    "www.klinik-aeroe.dk/kontakt. Åbner 01-03-2027, 5970 Ærøskøbing."
)


def cause_of(read: Callable[[str], str], text: str) -> str:
    with pytest.raises(InvalidAnswer) as refused:
        read(text)
    return refused.value.cause


@pytest.mark.parametrize(
    "typed",
    [
        "32685341",
        "32 68 53 41",
        "+45 32685341",
        "0045 3268 5341",
        "4532685341",
        "(+45) 32.68.53.41",
        "Tlf.: 32-68-53-41",
    ],
)
def test_a_danish_number_is_read_however_it_is_written(typed: str) -> None:
    assert read_phone(typed) == "+4532685341"


@pytest.mark.parametrize(
    ("typed", "e164"),
    [("+46 8 123 456 78", "+46812345678"), ("0046812345678", "+46812345678"), ("+298 321234", "+298321234")],
)
def test_a_foreign_number_is_read(typed: str, e164: str) -> None:
    assert read_phone(typed) == e164


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("12345678", "phone-start"),
        ("02345678", "phone-start"),
        ("+4512345678", "phone-start"),
        ("3268534", "phone-length"),
        ("326853411", "phone-length"),
        ("", "phone-length"),
        ("321234", "phone-six-digits"),
        ("ved ikke", "phone-letters"),
        ("32685341 lokal 12", "phone-letters"),
        ("+999123456", "phone-unknown"),
        ("+46 1", "phone-unknown"),
        ("+", "phone-unknown"),
    ],
)
def test_each_fault_of_a_telephone_number_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(read_phone, typed) == cause


def test_a_wrong_length_tells_how_many_digits_came() -> None:
    with pytest.raises(InvalidAnswer) as refused:
        read_phone("+45 326853")

    assert refused.value.phrase.values == {"given": 6}


@pytest.mark.parametrize(("region", "e164"), [("GL", "+299321234"), ("FO", "+298321234")])
def test_six_digits_are_read_once_the_country_is_known(region: str, e164: str) -> None:
    assert read_phone("32 12 34", region=region) == e164


@pytest.mark.parametrize(
    ("e164", "shown"),
    [("+4532685341", "+45 32 68 53 41"), ("+46812345678", "+46 8 123 456 78"), ("+298321234", "+298 32 12 34")],
)
def test_a_number_is_shown_as_people_write_it(e164: str, shown: str) -> None:
    assert shown_phone(e164) == shown


@given(st.integers(20_000_000, 99_999_999))
def test_every_danish_number_is_read_again_as_it_is_shown(number: int) -> None:
    assert read_phone(shown_phone(f"+45{number}")) == f"+45{number}"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("post@klinik.dk", "post@klinik.dk"),
        (" Post@KLINIK.dk. ", "Post@klinik.dk"),
        ("<post@klinik.dk>", "post@klinik.dk"),
        ("mailto:post@klinik.dk", "post@klinik.dk"),
        ("E-mail: post@klinik.dk", "post@klinik.dk"),
        ("post@klinik-ærø.dk", "post@klinik-ærø.dk"),
    ],
)
def test_an_email_address_is_read(typed: str, address: str) -> None:
    assert read_email(typed) == address


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("post.klinik.dk", "email-at"),
        ("", "email-at"),
        ("a@klinik.dk, b@klinik.dk", "email-twice"),
        ("post@klinik", "email-domain"),
        ("post@klinik..dk", "email-domain"),
        ("post@", "email-domain"),
        ("@klinik.dk", "email-shape"),
        ("po st@klinik.dk", "email-shape"),
        ("læge@klinik.dk", "email-shape"),
        (f"{'a' * 64}@{'b' * 60}.{'b' * 60}.{'b' * 60}.{'b' * 8}.dk", "email-shape"),
    ],
)
def test_each_fault_of_an_email_address_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(read_email, typed) == cause


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("klinik.dk", "klinik.dk"),
        ("https://Klinik.DK/", "klinik.dk"),
        ("http://www.klinik.dk/Om/", "www.klinik.dk/Om"),
        ("Hjemmeside: www.klinik.dk.", "www.klinik.dk"),
        ("klinik-ærø.dk:8080/a?b=c", "klinik-ærø.dk:8080/a?b=c"),
    ],
)
def test_a_web_address_is_read_with_and_without_its_scheme(typed: str, address: str) -> None:
    assert read_web(typed) == address


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("post@klinik.dk", "web-is-email"),
        ("klinik", "web-shape"),
        ("klinik punktum dk", "web-shape"),
        ("ftp://klinik.dk", "web-shape"),
        ("1.2.3.4", "web-shape"),
        ("", "web-shape"),
        ("klinik.dk/" + "a" * LONGEST, "web-shape"),
    ],
)
def test_each_fault_of_a_web_address_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(read_web, typed) == cause


def test_telephone_numbers_are_found_in_a_letter_and_a_cvr_number_is_none() -> None:
    found = [(LETTER[start:end], value) for start, end, value in phones_in(LETTER)]

    assert found == [("32 68 53 41", "+4532685341"), ("+46 8 123 456 78", "+46812345678")]


def test_an_email_address_is_found_in_a_letter() -> None:
    found = [(LETTER[start:end], value) for start, end, value in emails_in(LETTER)]

    assert found == [("post@klinik-aeroe.dk", "post@klinik-aeroe.dk")]


def test_a_web_address_is_found_in_a_letter_and_the_domain_of_an_email_is_none() -> None:
    found = [(LETTER[start:end], value) for start, end, value in webs_in(LETTER)]

    assert found == [("www.klinik-aeroe.dk/kontakt", "www.klinik-aeroe.dk/kontakt")]


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("klinik.dk og https://klinik.health/da/.", ["klinik.dk", "klinik.health/da"]),
        ("Bor på 1.sal.Ring til os", []),
        ("hans.jensen@klinik.dk", []),
        ("jensen@sub.klinik.dk", []),
        ("St.Kongensgade 1", []),
        ("(se klinik.dk)", ["klinik.dk"]),
    ],
)
def test_only_what_is_surely_a_web_address_is_found(text: str, addresses: list[str]) -> None:
    assert [value for _, _, value in webs_in(text)] == addresses


@pytest.mark.parametrize("text", ["CVR 32685341", "CVR-nr. er 32685341", "GLN 5790002288289", "P-nummer 1029829825"])
def test_a_labelled_number_of_another_kind_is_no_telephone_number(text: str) -> None:
    assert phones_in(text) == ()


def test_eight_digits_marked_as_a_telephone_number_are_one_even_if_they_fit_a_cvr_number() -> None:
    assert [value for _, _, value in phones_in("Telefon 26919991")] == ["+4526919991"]


@pytest.mark.parametrize("find", [phones_in, emails_in, webs_in])
@given(text=st.text(alphabet="abdk.@:/ +-0123456789www,", max_size=60))
def test_what_is_found_stands_in_the_text(find: Callable[[str], tuple[tuple[int, int, str], ...]], text: str) -> None:
    assert all(0 <= start < end <= len(text) and value for start, end, value in find(text))


@pytest.mark.parametrize("read", [read_phone, read_email, read_web])
@given(text=st.text(max_size=60) | st.text(alphabet="ab.@:/ +-0123456789", max_size=30))
def test_any_text_is_read_or_refused(read: Callable[[str], str], text: str) -> None:
    assert answered(read, text)


def answered(read: Callable[[str], str], text: str) -> bool:
    try:
        return bool(read(text))
    except InvalidAnswer as refused:
        return bool(refused.cause)


@pytest.mark.parametrize("text", ["Anna Prøve ejer@example.org 70121212", "Anna Prøve, ejer@example.org, 70 12 12 12"])
def test_every_telephone_number_of_a_contact_is_one_whatever_its_sum(text: str) -> None:
    read = CaseContactKind().read(text, Reading(dt.date(2026, 11, 23), lambda _key: None))

    assert read == CaseContact("Anna Prøve", "ejer@example.org", "+4570121212")

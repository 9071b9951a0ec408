"""What is veiled in a transcript, and what is public and stays."""

import pytest

from flows.answers import Answer
from flows.conversations import Draft
from flows.veiling import VEIL, people_in, public_in, veiled

KNOWN = people_in(
    Draft(
        1,
        "registration",
        1,
        answers={
            "cvr": Answer("26919991"),
            "case_contact": Answer({"name": "Ida Prøve", "email": "ida@example.org", "phone": ""}),
            "1/2/practitioner_name": Answer("Bo Prøve"),
            "company_name": Answer("Prøveklinikken ApS"),
        },
    )
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("skriv til ida@example.org, tak", f"skriv til {VEIL}, tak"),
        ("ring på 99 99 99 04", f"ring på {VEIL}"),
        ("ring på +45 99999904.", f"ring på {VEIL}."),
        ("tlf. 99999904", f"tlf. {VEIL}"),
        ("jeg hedder ida prøve", f"jeg hedder {VEIL}"),
        ("Bo Prøve og Ida Prøve", f"{VEIL} og {VEIL}"),
        ("Prøveklinikken ApS", "Prøveklinikken ApS"),
        ("CVR-nummer 26919991", "CVR-nummer 26919991"),
        ("26919991", "26919991"),
        ("26 91 99 91", "26 91 99 91"),
        ("det er 30000006", f"det er {VEIL}"),
        ("cvr 12 34 56 74", "cvr 12 34 56 74"),
        ("Sagen SOR-2026-ABCD-1234 er af 01-03-2027", "Sagen SOR-2026-ABCD-1234 er af 01-03-2027"),
        ("lokationsnummer 5790001234567", "lokationsnummer 5790001234567"),
        ("P-nummer 1234567890", "P-nummer 1234567890"),
        ("Idas Prøve", "Idas Prøve"),
    ],
)
def test_people_are_veiled_and_companies_are_not(text: str, shown: str) -> None:
    assert veiled(text, KNOWN) == shown


def test_a_name_that_is_no_name_veils_nothing() -> None:
    empty = Draft(1, "change", 1, answers={"case_contact": Answer({"name": "", "email": "a@b.dk", "phone": ""})})

    assert veiled("Alt er som før", people_in(empty, None)) == "Alt er som før"


def test_examples_and_how_staff_are_reached_stay_in_whatever_form_they_are_written() -> None:
    public = public_in("fx 26 91 99 91", "support@example.org +4533153900")

    assert veiled("Ring på +45 33 15 39 00 eller 33153900, skriv til Support@example.org", public) == (
        "Ring på +45 33 15 39 00 eller 33153900, skriv til Support@example.org"
    )
    assert veiled("Det har 8 cifre, for eksempel 26 91 99 91. Min er 99 99 99 04, ida@example.org", public) == (
        f"Det har 8 cifre, for eksempel 26 91 99 91. Min er {VEIL}, {VEIL}"
    )

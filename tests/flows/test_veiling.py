"""What is veiled in a transcript, and what is public and stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Answer
from flows.conversations import Conversation, Draft, Pending
from flows.personal import known_in, people_in, veiled_line
from flows.veiling import VEIL, Known, examples_in, public_in, veiled

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
SENTENCES = ("Et dansk nummer har 8 cifre, fx 70 12 34 56.", "Fx 70 12 34 56, kontakt@klinik.dk.")

# The shapes in which the telephone number 70 12 34 56 and two foreign ones are written.
NUMBERS = (
    *("70123456", "70 12 34 56", "7012 3456", "70 123 456", "701 23 456", "70-12-34-56", "70.12.34.56", "70 12 3456"),
    *("+4570123456", "+45 70 12 34 56", "+45 70123456", "(+45) 70 12 34 56", "0045 70 12 34 56", "+45-70-12-34-56"),
    *("70\u00a012\u00a034\u00a056", "7 0 1 2 3 4 5 6", "+46 70 174 06 05", "+46 (0)70-174 06 05", "070-174 06 05"),
    *("+299 32 10 00", "+1 202 555 0143"),
)
AROUND = (
    *("Telefon: {}", "Telefon: 99 99 99 04 → {}", "tlf.{}", "Skal »Telefon« nu være »{}«?", "({})", "“{}”", "{}, 8000 Aarhus C"),
    *("8000 Aarhus C {}", "Fax/tlf. {}/{}", "ring {}.", "{}\n{}", "tlf-{}", "kl. 10.30: {}", "»{}«"),
)  # fmt: skip
ADDRESSES = ("ida@example.org", "Ida.Proeve+sor@mail.example.dk", "ida@klinik", "idaprøve@eksempel.dk", "i_p@e-x.org")
NAMES = ("Ida Prøve", "ida prøve", "IDA PRØVE", "Ida  Prøve", "Bo Prøve", "Ida\nPrøve")
HOLDERS = (
    "Skal »Kontakt i sagen (Sagen)« nu være »{}«?",
    "Kontakt i sagen: {}",
    "“{}”",
    "({})",
    "Hej {}, tak",
    "{}s klinik",
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("skriv til ida@example.org, tak", f"skriv til {VEIL}, tak"),
        ("Skal »Kontakt« nu være »ida@example.org«?", f"Skal »Kontakt« nu være »{VEIL}«?"),
        ("Telefon: 99 99 99 04 → +45 70 12 34 56", f"Telefon: {VEIL} → {VEIL}"),
        ("ring på 99 99 99 04", f"ring på {VEIL}"),
        ("ring på +45 99999904.", f"ring på {VEIL}."),
        ("tlf. 99999904", f"tlf. {VEIL}"),
        ("70 12 34 56 8000 Aarhus C", f"{VEIL} 8000 Aarhus C"),
        ("+45 70 12 34 56 8000 Aarhus C", f"{VEIL} 8000 Aarhus C"),
        ("jeg hedder ida prøve", f"jeg hedder {VEIL}"),
        ("Ida Prøves klinik", f"{VEIL}s klinik"),
        ("Bo Prøve og Ida Prøve", f"{VEIL} og {VEIL}"),
        ("det er 30000006", f"det er {VEIL}"),
    ],
)
def test_people_are_veiled(text: str, shown: str) -> None:
    assert veiled(text, KNOWN) == shown


@pytest.mark.parametrize(
    "text",
    [
        *("Prøveklinikken ApS", "CVR-nummer 26919991", "26919991", "26 91 99 91", "cvr 12 34 56 74"),
        *("Sagen SOR-2026-ABCD-1234 er af 01-03-2027", "SOR-koden er 672291000016004", "Idas Prøve"),
        *("lokationsnummer 5790001234567", "57 90 00 22 88 28 9", "P-nummer 1234567890", "10 29 82 98 25"),
        *("P-nr. 12 34 56 78 90", "ydernummer 012345", "D3JX-XDD6", "Havnegade 3, 2. tv., 8000 Aarhus C"),
        *("Senest mandag 30. nov 10.30", "fra 27.11.2026 10.30", "2026-11-27 10.30", "kl. 08.00-16.00", "27 11 2026"),
        *("§ 12, stk. 3", "3 af 24", "1.500 kr.", "@"),
    ],
)
def test_what_is_no_persons_stays(text: str) -> None:
    assert veiled(text, KNOWN) == text


@given(st.sampled_from(NUMBERS), st.sampled_from(AROUND))
def test_a_telephone_number_is_veiled_however_it_is_written_and_wherever_it_stands(number: str, around: str) -> None:
    shown = veiled(around.replace("{}", number), KNOWN | examples_in(SENTENCES))

    assert shown == around.replace("99 99 99 04", VEIL).replace("{}", VEIL)


@given(st.sampled_from((*ADDRESSES, *NAMES)), st.sampled_from(HOLDERS))
def test_an_address_or_a_name_is_veiled_and_what_stands_around_it_is_whole(personal: str, holder: str) -> None:
    if personal not in NAMES and holder.startswith("{}"):
        holder = "til {}"

    assert veiled(holder.format(personal), KNOWN) == holder.format(VEIL)


@given(st.text(alphabet="0123456789 +-.()@»«aÅ", max_size=60))
def test_nothing_that_is_written_makes_it_stumble(text: str) -> None:
    assert "@a" not in veiled(f"a{text} a@a", KNOWN).replace(text, "")


def test_a_name_that_is_no_name_veils_nothing() -> None:
    empty = Draft(1, "change", 1, answers={"case_contact": Answer({"name": "", "email": "a@b.dk", "phone": ""})})

    assert veiled("Alt er som før", people_in(empty, None)) == "Alt er som før"


def test_how_staff_are_reached_stays_in_whatever_form_it_is_written() -> None:
    public = public_in("support@example.org +4533153900")

    assert veiled("Ring på +45 33 15 39 00 eller 33153900, skriv til Support@example.org", public) == (
        "Ring på +45 33 15 39 00 eller 33153900, skriv til Support@example.org"
    )


def test_an_example_stays_in_the_sentence_it_belongs_to_and_is_veiled_where_an_owner_gives_it_as_theirs() -> None:
    ours = examples_in((*SENTENCES, "Hvad er klinikkens navn?"))

    assert veiled(f"Hvad er nummeret? {SENTENCES[0]}", ours) == f"Hvad er nummeret? {SENTENCES[0]}"
    assert veiled(SENTENCES[1], ours) == SENTENCES[1]
    assert veiled("70 12 34 56, kontakt@klinik.dk", ours) == f"{VEIL}, {VEIL}"
    assert veiled(f"Telefon: +45 70 12 34 56. {SENTENCES[0]}", ours) == f"Telefon: {VEIL}. {SENTENCES[0]}"


def test_a_name_that_waits_for_a_yes_is_veiled_too() -> None:
    contact = {"name": "Eva Prøve", "email": "eva@example.org", "phone": ""}
    for about in ({"place": "case_contact", "value": contact}, {"sure": {"case_contact": contact}, "unsure": {}}):
        known = known_in(Conversation(1, pending=Pending("correct", about)))

        assert veiled("Skal »Kontakt« nu være »Eva Prøve«?", known) == f"Skal »Kontakt« nu være »{VEIL}«?"


def test_who_was_named_first_is_veiled_though_another_stands_in_the_answer_now() -> None:
    def line(text: str, *noted: str) -> str:
        return veiled_line(text, ((noted[0], noted[1], {}),), KNOWN)

    assert line("Eva Prøve, eva@example.org", "answered", "case_contact") == f"{VEIL}, {VEIL}"
    assert line("Per Prøve, tandlæge, 012345", "answered", "1/2/practitioner_name") == f"{VEIL}, tandlæge, 012345"
    assert line("Eva Prøve uden adresse", "refused", "case_contact") == VEIL
    assert line("ja", "changed", "case_contact") == "ja"
    assert line("26 91 99 91", "refused", "cvr") == "26 91 99 91"
    assert line("Prøvevej 1", "answered", "clinic_address") == "Prøvevej 1"


def test_whoever_works_in_a_clinic_by_the_register_is_veiled_and_the_number_of_its_company_is_not() -> None:
    unit = {"entity": 3, "kind": "unit", "name": "Per Prøve", "ydernummer": "012345", "parts": []}
    found = {"entity": 1, "kind": "company", "name": "Prøve ApS", "cvr": "99100109", "parts": [unit]}
    known = people_in(Draft(1, "change", 1, answers={"subject": Answer({"found": found})}))

    assert veiled("99100109: Prøve ApS, Per Prøve", known) == f"99100109: Prøve ApS, {VEIL}"


def test_nothing_is_known_of_a_conversation_without_a_draft() -> None:
    assert known_in(Conversation(1)) == Known()

"""Several facts in one message are told apart. Names, numbers and addresses are made up, or those of domain.md."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.addresses import one_line
from flows.practitioners import Practitioner, read_practitioners
from flows.taking_apart import Found, Piece, take_apart

CONTACT = frozenset({"phone", "email", "web"})
CVR = "26919991"  # fits as a CVR number and could be a telephone's
P_NUMBER = "1029829825"

EVERYTHING = {
    "Klinik Nord": "name",
    "Nørregade 2, 2. tv, 8000 Aarhus C": "address",
    "Tlf.: 86 12 34 56": "phone",
    "E-mail: post@klinik.dk": "email",
    "www.klinik.dk": "web",
    f"CVR-nr. {CVR}": "cvr",
    f"P-nummer: {P_NUMBER}": "p_number",
    "Ydernr. 61654": "ydernummer",
}


def _values(pieces: tuple[Piece[str], ...]) -> list[str]:
    return [piece.value for piece in pieces]


@pytest.mark.parametrize("order", [list(EVERYTHING), list(reversed(EVERYTHING))], ids=["forwards", "backwards"])
@pytest.mark.parametrize("between", ["\n", ", ", "; "])
def test_everything_is_found_in_any_order(order: list[str], between: str) -> None:
    found = take_apart(between.join(order))

    assert found.address is not None
    assert one_line(found.address.value) == "Nørregade 2, 2. tv, 8000 Aarhus C"
    assert found == Found(
        name=Piece("Klinik Nord"),
        address=found.address,
        phones=(Piece("+4586123456"),),
        emails=(Piece("post@klinik.dk"),),
        webs=(Piece("www.klinik.dk"),),
        cvr=Piece(CVR),
        p_number=Piece(P_NUMBER),
        ydernummer=Piece("061654"),
    )


@pytest.mark.parametrize(
    ("text", "phones", "emails", "webs"),
    [
        ("tlf 86123456, mail@klinik.dk, www.klinik.dk", ["+4586123456"], ["mail@klinik.dk"], ["www.klinik.dk"]),
        ("+45 32 68 53 41 info@x.dk", ["+4532685341"], ["info@x.dk"], []),
        ("klinik.dk info@x.dk 32685341", ["+4532685341"], ["info@x.dk"], ["klinik.dk"]),
        ("phone: +46 8 123 456 78 mail x@y.se", ["+46812345678"], ["x@y.se"], []),
        ("tlf. 86123456/86123457", ["+4586123456", "+4586123457"], [], []),
        (CVR, [f"+45{CVR}"], [], []),
    ],
)
def test_a_contact_message_is_taken_apart(text: str, phones: list[str], emails: list[str], webs: list[str]) -> None:
    found = take_apart(text, CONTACT)

    assert (_values(found.phones), _values(found.emails), _values(found.webs)) == (phones, emails, webs)
    assert found.name is None
    assert found.rest == ()


def test_a_clinic_s_facts_are_taken_out_of_a_sentence() -> None:
    found = take_apart(
        "Klinikken hedder Klinik Nord og ligger på Nørregade 2, 8000 Aarhus C, vores tlf er 86123456 og mail er a@b.dk"
    )

    assert found.name == Piece("Klinik Nord")
    assert found.address is not None
    assert one_line(found.address.value) == "Nørregade 2, 8000 Aarhus C"
    assert (_values(found.phones), _values(found.emails), found.rest) == (["+4586123456"], ["a@b.dk"], ())


@pytest.mark.parametrize(
    ("text", "expects", "cvr", "phones"),
    [
        pytest.param(CVR, {"cvr"}, Piece(CVR), (), id="a CVR number is wanted"),
        pytest.param(CVR, {"phone"}, None, (Piece(f"+45{CVR}"),), id="a telephone number is wanted"),
        pytest.param(CVR, set(), Piece(CVR, sure=False), (), id="anything is wanted"),
        pytest.param("26 91 99 91", set(), None, (Piece(f"+45{CVR}", sure=False),), id="in pairs"),
        pytest.param(f"cvr {CVR}", {"phone"}, Piece(CVR), (), id="labelled as a CVR number"),
        pytest.param(f"tlf {CVR}", {"cvr"}, None, (Piece(f"+45{CVR}"),), id="labelled as a telephone"),
    ],
)
def test_eight_digits_are_what_their_label_says_or_what_is_wanted(
    text: str, expects: set[str], cvr: Piece[str] | None, phones: tuple[Piece[str], ...]
) -> None:
    found = take_apart(text, frozenset(expects))

    assert (found.cvr, found.phones) == (cvr, phones)


@pytest.mark.parametrize(
    ("text", "expects", "p_number"),
    [
        pytest.param(P_NUMBER, {"p_number"}, Piece(P_NUMBER), id="wanted"),
        pytest.param(f"P-nr. {P_NUMBER}", set(), Piece(P_NUMBER), id="labelled"),
        pytest.param(P_NUMBER, set(), Piece(P_NUMBER, sure=False), id="neither"),
        pytest.param(P_NUMBER, {"phone"}, None, id="something else is wanted"),
        pytest.param("1029829824", {"p_number"}, None, id="a digit wrong"),
    ],
)
def test_ten_digits_are_surely_a_p_number_only_if_labelled_or_wanted(
    text: str, expects: set[str], p_number: Piece[str] | None
) -> None:
    assert take_apart(text, frozenset(expects)).p_number == p_number


@pytest.mark.parametrize(
    ("text", "expects", "ydernummer"),
    [
        pytest.param("ydernr. 61654", set(), Piece("061654"), id="labelled"),
        pytest.param("61654", {"ydernummer"}, Piece("061654"), id="wanted"),
        pytest.param("061654", set(), Piece("061654", sure=False), id="six digits that fit"),
        pytest.param("061655", set(), None, id="six digits that do not"),
        pytest.param("061654", {"phone"}, None, id="something else is wanted"),
    ],
)
def test_a_bare_ydernummer_is_sure_only_where_it_is_wanted(
    text: str, expects: set[str], ydernummer: Piece[str] | None
) -> None:
    assert take_apart(text, frozenset(expects)).ydernummer == ydernummer


def test_a_fax_number_is_no_telephone_number() -> None:
    found = take_apart("fax 86123457 tlf 86123456")

    assert (_values(found.faxes), _values(found.phones)) == (["+4586123457"], ["+4586123456"])


def test_an_address_with_another_town_than_the_list_s_is_not_sure() -> None:
    found = take_apart("Nørregade 2, 8000 Horsens")

    assert found.address is not None
    assert not found.address.sure


def test_of_several_possible_names_the_first_is_taken_and_not_sure() -> None:
    found = take_apart("Klinik Nord\nNye lokaler\n86123456")

    assert found.name == Piece("Klinik Nord", sure=False)
    assert found.rest == ("Nye lokaler",)


@pytest.mark.parametrize(
    ("text", "rest"),
    [("tlf 12345678, a@b.dk", ("12345678",)), ("hej med dig", ("hej med dig",)), ("", ()), (" ,;\n", ())],
)
def test_what_nothing_is_made_of_is_left(text: str, rest: tuple[str, ...]) -> None:
    assert take_apart(text, CONTACT).rest == rest


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ida Prøve, læge, 061654", [("Ida Prøve", "7170", "061654")]),
        ("Læge Ida Prøve 61654", [("Ida Prøve", "7170", "061654")]),
        ("Ida Prøve (læge) ydernr. 061654", [("Ida Prøve", "7170", "061654")]),
        ("061654 Ida Prøve", [("Ida Prøve", "", "061654")]),
        ("Ida Prøve - tandlæge - 061654", [("Ida Prøve", "5433", "061654")]),
        ("Ida Prøve, speciallæge i almen medicin, 061654", [("Ida Prøve", "7170", "061654")]),
        ("Ida Prøve, almen medicin", [("Ida Prøve", "", "")]),
        ("Ida Prøve, social- og sundhedsassistent", [("Ida Prøve", "5152", "")]),
        ("Dr. Ida Test-Prøve", [("Ida Test-Prøve", "7170", "")]),
        ("ida prøve 61654", [("ida prøve", "", "061654")]),
        ("Ida Prøve", [("Ida Prøve", "", "")]),
        ("061654", [("", "", "061654")]),
        ("Ida Prøve 061654; Bo Test 057584", [("Ida Prøve", "", "061654"), ("Bo Test", "", "057584")]),
        ("Ida Prøve 061654, Bo Test 057584", [("Ida Prøve", "", "061654"), ("Bo Test", "", "057584")]),
        ("Ida Prøve, midwife and Bo Test, GP 57584", [("Ida Prøve", "5175", ""), ("Bo Test", "7170", "057584")]),
        ("1. Ida Prøve, læge\n2. Bo Test, nurse", [("Ida Prøve", "7170", ""), ("Bo Test", "5166", "")]),
        ("Ida Prøve, øjenlæge, 061654", [("Ida Prøve", "7170", "061654")]),
        ("", []),
        (" ,;\n", []),
    ],
)
def test_practitioners_are_read_one_or_several(text: str, people: list[tuple[str, str, str]]) -> None:
    assert read_practitioners(text) == tuple(Practitioner(*each) for each in people)


@pytest.mark.parametrize("digits", ["010170-1234", "0101701234", "010170 1234"])
def test_digits_shaped_like_a_cpr_number_are_no_ydernummer_and_no_part_of_a_name(digits: str) -> None:
    assert read_practitioners(f"Ida Prøve {digits}") == (Practitioner("Ida Prøve"),)


@pytest.mark.parametrize("digits", ["010170-1234", "0101701234", "010170 1234"])
def test_digits_shaped_like_a_cpr_number_are_taken_as_nothing(digits: str) -> None:
    found = take_apart(digits, frozenset({"phone", "cvr", "p_number", "ydernummer"}))

    assert found == Found(rest=(digits,))


@given(st.text(alphabet="aæ Ø1208\n,;.-+@()/cvr tlf", max_size=120) | st.text(max_size=120))
def test_nothing_written_breaks_the_taking_apart(text: str) -> None:
    assert isinstance(take_apart(text), Found)
    assert isinstance(read_practitioners(text), tuple)

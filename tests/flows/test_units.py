"""The rows of a table of units: which are right, and what is said of those that are not."""

import datetime as dt
from collections.abc import Sequence
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.errors import InvalidAnswer
from flows.heard import Sent, Tabled, Wish
from flows.masking import MASK
from flows.stored import canonical
from flows.unit_columns import COLUMNS, MOST_BYTES, MOST_UNITS
from flows.units import read_units
from tests.flows.asker import CVR, SAID_IN, Asker

TODAY = dt.date(2026, 11, 23)
HEADINGS = (
    "Navn", "Type", "Adresse", "Telefon", "E-mail", "CVR-nummer", "P-nummer", "Ydernummer", "SOR-kode",
    "Lokationsnummer ønskes", "System",
)  # fmt: skip
UNIT = ("Prøvelund Hospice", "hospice", "Prøvevej 7, 8000 Aarhus C", "70 12 34 56", "", "", "", "", "", "nej", "")


def unit(**cells: str) -> tuple[str, ...]:
    """A right row with these cells in their columns."""
    keys = [column.key for column in COLUMNS]
    return tuple(cells.get(key, cell) for key, cell in zip(keys, UNIT, strict=True))


def faults(*rows: Sequence[str], kept_back: str = "") -> list[str]:
    """What is said of a table with these rows under the headings, line by line."""
    with pytest.raises(InvalidAnswer) as refused:
        read_units((HEADINGS, *rows), TODAY, kept_back)
    return SAID_IN["da"](refused.value.phrase).split("\n")


def test_a_row_is_read_as_the_questions_read_their_answers() -> None:
    (read,) = read_units(
        (HEADINGS, unit(email="Post@Example.ORG", cvr="26 91 99 91", p_number="1029829825", ydernummer="61654",
                        sor_code="672291000016004", wants_number="ja", system="novax")), TODAY
    )  # fmt: skip

    assert read["phone"] == "+4570123456"
    assert read["type"] == "284546000"
    assert read["address"]["postcode"] == "8000"
    assert read["email"] == "Post@example.org"
    assert (read["cvr"], read["p_number"], read["ydernummer"]) == ("26919991", "1029829825", "061654")
    assert (read["wants_number"], read["system"]) == (True, "novax")


def test_a_type_may_be_given_by_its_code() -> None:
    assert read_units((HEADINGS, unit(type="284546000")), TODAY)[0]["type"] == "284546000"


def test_columns_are_known_by_their_headings_in_any_order_and_in_english() -> None:
    rows = (
        ("Location number", "Name", "Telephone", "Address", "Type"),
        ("no", "Prøvelund", "70123456", "Prøvevej 7, 8000 Aarhus C", "hospice"),
    )

    assert read_units(rows, TODAY)[0]["name"] == "Prøvelund"


def test_without_headings_the_columns_are_those_of_the_template() -> None:
    assert read_units((UNIT,), TODAY) == read_units((HEADINGS, UNIT), TODAY)


def test_the_headings_of_the_template_are_known_in_both_languages() -> None:
    for say in SAID_IN.values():
        assert read_units(([say(column.heading) for column in COLUMNS], UNIT), TODAY)


def test_rows_keep_their_numbers_where_others_are_empty() -> None:
    assert faults((), (), unit(phone="1"))[1].startswith("• Række 4, telefon: Telefonnummeret har ét ciffer")


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"name": ""}, "navn: Feltet er tomt. Skriv fx Prøvelund Sundhedscenter."),
        ({"name": "x" * 61}, "navn: Det fylder 61 tegn"),
        ({"type": "spejlsal"}, "type: Vi kender ingen type, der hedder »spejlsal«."),
        ({"type": "psykiatri"}, "type: »psykiatri« kan være flere: psykiatrienhed"),
        ({"address": "Prøvevej 7"}, "adresse: Der mangler et postnummer."),
        ({"phone": "123456"}, "telefon: "),
        ({"email": "anna@"}, "e-mail: Det, der står efter @"),
        ({"cvr": "26919992"}, "CVR-nummer: Cifrene i CVR-nummeret passer ikke sammen."),
        ({"p_number": "26919991"}, "P-nummer: Det er et CVR-nummer"),
        ({"ydernummer": "1234567"}, "ydernummer: Ydernummeret har 7 cifre"),
        ({"sor_code": "1"}, "SOR-kode: En SOR-kode har 11 til 18 cifre"),
        ({"wants_number": ""}, "lokationsnummer ønskes: Feltet er tomt. Skriv fx ja."),
        ({"wants_number": "måske"}, "lokationsnummer ønskes: Her kan du svare ja eller nej."),
        ({"wants_number": "ja"}, "system: Feltet er tomt."),
        ({"wants_number": "ja", "system": "andet"}, "system: Skriv, hvad systemet hedder"),
        ({"name": f"Ida {MASK}"}, "navn: Det lignede et CPR-nummer"),
    ],
    ids=str,
)
def test_each_failed_rule_is_told_with_its_row_column_and_cause(cells: dict[str, str], said: str) -> None:
    (line,) = faults(unit(**cells))[1:]

    assert line.startswith(f"• Række 2, {said}")


def test_all_that_is_wrong_is_told_at_once() -> None:
    assert len(faults(unit(phone="1", email="x"), unit(), unit(name=""))) == 4


def test_after_twenty_faults_the_rest_is_counted() -> None:
    said = faults(*[unit(phone="1")] * 23)

    assert len(said) == 22
    assert said[-1] == "og 3 mere"


def test_columns_that_are_missing_doubled_or_unknown_are_told() -> None:
    rows = (("Navn", "Type", "Adresse", "Navn", "Lokationsnummer", "Leder"), ("A", "hospice", "", "B", "nej", "Bo"))
    with pytest.raises(InvalidAnswer) as refused:
        read_units(rows, TODAY)
    said = SAID_IN["da"](refused.value.phrase)

    assert "Kolonnen navn står to gange" in said
    assert "Kolonnen telefon mangler" in said
    assert "Kolonne 6 (Leder) er ikke i skabelonen" in said


def test_the_untouched_example_is_no_unit_and_a_changed_one_is_asked_about() -> None:
    example = [column.example for column in COLUMNS]

    assert len(read_units((HEADINGS, example, UNIT), TODAY)) == 1
    assert "stadig mærket »EKSEMPEL:«" in faults(unit(name="EKSEMPEL: Vores hospice"))[1]


def test_there_may_be_five_hundred_units_and_no_more() -> None:
    assert len(read_units((HEADINGS, *[UNIT] * MOST_UNITS), TODAY)) == MOST_UNITS
    assert "mere end 500 enheder" in faults(*[UNIT] * (MOST_UNITS + 1))[0]


def test_ten_digits_that_were_kept_back_are_taken_as_a_p_number_and_nowhere_else() -> None:
    digits = "1011800005"
    masked = unit(p_number=MASK)

    assert read_units((HEADINGS, masked), TODAY, f"1.6:{digits}")[0]["p_number"] == digits
    assert "Det lignede et CPR-nummer" in faults(unit(name=MASK), kept_back=f"1.0:{digits}")[1]


@given(st.lists(st.lists(st.text(max_size=30), max_size=14), max_size=6))
def test_no_table_raises_anything_but_a_refusal(rows: list[list[str]]) -> None:
    for table in (rows, [HEADINGS, *rows]):
        with suppress(InvalidAnswer):
            read_units(table, TODAY)


def at_units() -> Asker:
    """A request of a municipality, in which the units are asked for."""
    asker = Asker()
    asker.say_all(
        "anmodning", "opret", "sundhedsforvaltning", "Prøvelund Kommune", "26919991", "Prøvevej 1, 8000 Aarhus C",
        "70 12 34 50", "spring over", "nej tak", "anna@example.org", "flere enheder",
    )  # fmt: skip
    assert asker.prompt.expects == "table"
    return asker


def test_the_dossier_holds_every_unit() -> None:
    asker = at_units()
    asker.hears(Tabled("enheder.csv", (HEADINGS, *[UNIT] * 40)))
    assert "40 enheder: Prøvelund Hospice" in asker.text
    asker.says("ja, send")

    (dossier,) = asker.dossiers
    assert canonical(read_units((UNIT,), TODAY)[0]) in dossier.canonical
    assert dossier.canonical.count('"name":"Prøvelund Hospice"') == 40
    assert [errand.kind for errand in asker.turn.errands] == ["receipt_mail", "request_mail"]


def test_nothing_is_kept_of_a_table_with_one_wrong_row() -> None:
    asker = at_units()
    asker.hears(Tabled("enheder.csv", (HEADINGS, UNIT, unit(phone="1"))))

    assert asker.draft.value("units") is None
    assert asker.prompt.expects == "table"


def test_a_new_table_takes_the_place_of_the_one_before() -> None:
    asker = at_units()
    asker.hears(Tabled("a.csv", (HEADINGS, UNIT, UNIT)))
    asker.says("ændr enheder")
    asker.hears(Tabled("b.csv", (HEADINGS, UNIT)))

    assert len(asker.draft.value("units")) == 1


def test_a_file_is_fetched_only_where_a_table_is_asked_for() -> None:
    asker, sent = at_units(), Sent("document", "file-1", "Enheder.CSV", 100, "7")
    asker.hears(sent)
    assert [(each.kind, each.key) for each in asker.turn.errands] == [("fetch_file", "file-1")]
    assert asker.turn.replies[-1].prompt is None

    elsewhere = Asker()
    elsewhere.say_all("opret")
    elsewhere.hears(sent)
    assert elsewhere.turn.errands == ()
    assert "skriv »anmodning«" in elsewhere.text


@pytest.mark.parametrize(
    ("sent", "cause"),
    [
        (Sent("document", "f", "plan.pdf", 100), "refused-file-kind"),
        (Sent("document", "f", "enheder.csv", MOST_BYTES + 1), "refused-file-big"),
    ],
)
def test_a_file_that_cannot_be_a_table_is_not_fetched(sent: Sent, cause: str) -> None:
    asker = at_units()
    asker.hears(sent)

    assert cause in asker.remarks
    assert asker.turn.errands == ()


def test_a_table_that_nobody_asked_for_changes_nothing() -> None:
    asker = Asker()
    asker.say_all("opret")
    before = asker.draft
    asker.hears(Tabled("enheder.csv", (HEADINGS, UNIT)))

    assert asker.draft.answers == before.answers
    assert "sent-document" in asker.remarks


def test_the_template_is_had_at_any_time() -> None:
    asker = Asker()
    asker.says("hej")
    asker.says("skabelon")

    assert asker.turn.replies[0].kind == "template"
    assert at_units().prompt.offered[0].act.about == Wish.TEMPLATE


def test_a_request_offers_the_types_that_large_organisations_have() -> None:
    asker = Asker()
    asker.say_all("hej", "anmodning", "opret")

    assert asker.buttons[:3] == ["hospital", "hospice", "præhospitalsenhed"]
    assert "tandlægepraksis" not in asker.buttons
    assert "tandlægepraksis" in asker.says("tandlæge")


def test_the_receipt_counts_the_units() -> None:
    asker = Asker()
    asker.say_all(
        *("hej", "anmodning", "opret", "sundhedsforvaltning", "Prøvelund Kommune", CVR, "Prøvevej 1, 8000 Aarhus C"),
        *("70 12 34 50", "spring over", "nej tak", "anna@example.org", "flere enheder"),
        "Prøvelund Hospice;hospice;Prøvevej 7, 8000 Aarhus C;70 12 34 56;;;;;;nej;\n"
        "Prøvelund Jobcenter;jobcenter;Prøvevej 9, 8000 Aarhus C;70 12 34 57;;;;;;nej;",
    )

    said = asker.says("ja, send")

    assert "Du har sendt en anmodning for Prøvelund Kommune med 2 enheder." in said

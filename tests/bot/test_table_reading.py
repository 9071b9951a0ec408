"""Files as they come from spreadsheets: read into rows by their content, and nothing in them raises."""

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.phrasebook import Phrasebook
from bot.services.table_reading import MOST_UNPACKED, read_table
from bot.services.table_writing import TEMPLATES, template, units_csv
from flows.heard import FAULTS, Tabled
from flows.masking import MASK
from flows.unit_columns import MOST_BYTES, MOST_UNITS
from flows.units import read_units

TODAY = dt.date(2026, 11, 23)
SAY = Phrasebook.load("da").say
ROWS = (("Navn", "Adresse"), ("Prøvelund", "Ågade 7, 8000 Aarhus C"))
UNIT = ("Prøvelund Hospice", "hospice", "Prøvevej 7, 8000 Aarhus C", "70 12 34 56", "", "", "", "61654", "", "nej")


def text(separator: str, encoding: str, rows: Sequence[Sequence[str]] = ROWS) -> bytes:
    """The rows as a CSV file."""
    lines = io.StringIO(newline="")
    csv.writer(lines, delimiter=separator).writerows(rows)
    return lines.getvalue().encode(encoding)


def spreadsheet(*rows: Sequence[Any]) -> bytes:
    """The rows as an XLSX file."""
    book, content = Workbook(), io.BytesIO()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(content)
    return content.getvalue()


def packed(**parts: bytes) -> bytes:
    """These parts as a zip file."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name.replace("_", "/"), part)
    return content.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_csv_file_is_read_however_it_was_saved(separator: str, encoding: str) -> None:
    assert read_table("a.csv", text(separator, encoding)).rows == ROWS


def test_a_spreadsheet_is_read_whatever_its_name_says() -> None:
    assert read_table("a.csv", spreadsheet(*ROWS)).rows == ROWS


def test_numbers_of_a_spreadsheet_are_read_as_they_are_shown() -> None:
    rows = read_table("a.xlsx", spreadsheet((70123456, 70123456.0, True, None, dt.date(2027, 3, 1), 1.5))).rows

    assert rows == (("70123456", "70123456", "ja", "", "2027-03-01 00:00:00", "1.5"),)


def test_no_formula_is_worked_out() -> None:
    assert read_table("a.xlsx", spreadsheet(("=1+1", "b"))).rows == (("", "b"),)
    assert read_table("a.csv", b"=1+1;b").rows == (("=1+1", "b"),)


def test_a_number_may_stand_as_the_registers_own_extracts_have_it() -> None:
    assert read_table("a.csv", b'="672291000016004";b').rows == (("672291000016004", "b"),)


@pytest.mark.parametrize("written", ["010130-5123", "0101305123", "101305123", "Ida 010130 5123"])
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_cpr_number_is_gone_from_its_cell(written: str, kind: str) -> None:
    row = ("Ida", int(written) if written.isdecimal() and written[0] != "0" else written, "c")
    content = text(";", "utf-8", [tuple(map(str, row))]) if kind == "csv" else spreadsheet(row)

    table = read_table(f"a.{kind}", content)

    assert MASK in table.rows[0][1]
    assert table.masked
    assert "5123" not in str(table)


def test_ten_digits_that_may_be_a_p_number_are_kept_back() -> None:
    table = read_table("a.csv", b"x;1011800005")

    assert (table.rows, table.kept_back, table.masked) == ((("x", MASK),), "0.1:1011800005", False)


def test_a_name_of_a_file_is_masked_too() -> None:
    assert read_table("010130-5123.csv", b"a;b").name == f"{MASK}.csv"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"%PDF-1.7\n\x00\x01", "kind"),
        (b"\x89PNG\r\n\x1a\n\x00", "kind"),
        (b"x" * (MOST_BYTES + 1), "big"),
        (b"PK\x03\x04 and nothing else", "unreadable"),
        (packed(a=b"no spreadsheet"), "unreadable"),
        (packed(xl_sharedStrings=b"0" * (MOST_UNPACKED + 1)), "big"),
        (b"a;b\n" * (MOST_UNITS + 10), "rows"),
        (b"\n" * 20_000, "rows"),
        (spreadsheet(*[("a", "b")] * (MOST_UNITS + 10)), "rows"),
    ],
    ids=["pdf", "png", "too big", "half a zip", "another zip", "a bomb", "long", "empty lines", "long spreadsheet"],
)
def test_what_is_no_table_says_why(content: bytes, fault: str) -> None:
    table = read_table("a.csv", content)

    assert (table.fault, table.rows) == (fault, ())


def test_entities_that_swell_are_not_followed() -> None:
    book = spreadsheet(("a",))
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{lol}]><worksheet>&l11;</worksheet>'
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(content, "w") as new:
        for part in old.infolist():
            new.writestr(part, bomb if part.filename.endswith("sheet1.xml") else old.read(part))

    assert read_table("a.xlsx", content.getvalue()).fault == "unreadable"


WHOLE = spreadsheet(*ROWS)
BYTES = st.one_of(
    st.binary(max_size=400),
    st.binary(max_size=100).map(lambda rest: b"PK\x03\x04" + rest),
    st.text(max_size=200).map(str.encode),
    st.tuples(st.integers(0, 4000), st.binary(min_size=1, max_size=20)).map(
        lambda cut: WHOLE[: cut[0]] + cut[1] + WHOLE[cut[0] + len(cut[1]) :]
    ),
)


@given(BYTES)
@settings(max_examples=300, deadline=None)
def test_no_content_raises(content: bytes) -> None:
    table = read_table("a.xlsx", content)

    assert isinstance(table, Tabled)
    assert table.fault in {"", *FAULTS}
    assert not (table.fault and table.rows)


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_template_is_read_back_and_holds_nothing_but_its_example(name: str) -> None:
    headings, example = read_table(name, template(name, SAY)).rows
    filled = (headings, example, UNIT)

    assert [each[:1] for each in headings] == [each[:1].upper() for each in headings]
    assert example[0].startswith("EKSEMPEL: ")
    assert [each["name"] for each in read_units(filled, TODAY)] == ["Prøvelund Hospice"]


def test_the_units_of_a_request_can_be_sent_in_again_as_they_were_written_out() -> None:
    units = read_units((UNIT, ("=Prøve", *UNIT[1:])), TODAY)
    content = units_csv(units, SAY)

    assert content.startswith(b"\xef\xbb\xbfNavn;Type;")
    assert b"'=Pr" in content, "a spreadsheet programme would take it for a formula"
    assert read_units(read_table("a.csv", content).rows, TODAY) == units

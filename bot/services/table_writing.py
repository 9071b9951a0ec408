"""Tables for owners and for the SOR team: the template to fill in, and the units of a request as they were sent."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from flows.phrases import Phrase
from flows.unit_columns import COLUMNS
from flows.units import unit_words

CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TEMPLATES: Mapping[str, str] = {"request-template.csv": CSV, "request-template.xlsx": XLSX}
_WIDE, _NARROW = 34, 18  # characters
# What makes a spreadsheet programme take a text for a formula; a telephone number is none.
_FORMULA = re.compile(r"[=@+-](?![\d ]+\Z)")

Say = Callable[[Phrase], str]


def template(name: str, say: Say) -> bytes:
    """The template by its file's name, one of `TEMPLATES`: headings, and one row as an example."""
    rows = [_headings(say), [column.example for column in COLUMNS]]
    return _csv(rows) if TEMPLATES[name] == CSV else _xlsx(rows)


def units_csv(units: Iterable[Mapping[str, Any]], say: Say) -> bytes:
    """The units of a request, a row each, under the headings of the template: it could be sent in again."""
    rows = [[say(words) if words else "" for words in unit_words(unit)] for unit in units]
    return _csv([_headings(say), *rows])


def _headings(say: Say) -> list[str]:
    return [(heading := say(column.heading))[:1].upper() + heading[1:] for column in COLUMNS]


def _csv(rows: Iterable[Sequence[str]]) -> bytes:
    """As Excel in Denmark reads it: semicolons, and a mark that it is UTF-8."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([_guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    """Every cell is text, so that a number keeps its zeros."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.worksheets[0]
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row, 1):
            cell = sheet.cell(number, place, value)
            cell.number_format, cell.font = "@", Font(bold=number == 1, italic=number > 1)
    for place, column in enumerate(sheet.columns):
        sheet.column_dimensions[column[0].column_letter].width = _WIDE if place in {0, 2} else _NARROW
    for row in sheet.iter_rows(min_row=len(rows) + 1, max_row=len(rows) + 100, max_col=len(COLUMNS)):
        for cell in row:
            cell.number_format = "@"
    sheet.freeze_panes = "A2"
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()

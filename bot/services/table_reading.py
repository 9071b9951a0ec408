"""A file's bytes as rows of text, cleaned and without CPR numbers; what the rows mean is not judged here."""

import csv
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from flows.cleaning import clean
from flows.heard import Tabled
from flows.identifiers import is_p_number
from flows.masking import MASK, cut_out, looks_like_cpr, mask
from flows.unit_columns import LONGEST_CELL, MOST_BYTES, MOST_UNITS

T = TypeVar("T")

MOST_ROWS = MOST_UNITS + 2  # with the headings and the example
MOST_LINES = 10_000  # the empty ones among them
MOST_CELLS = 40  # in a row
MOST_UNPACKED = 10_000_000  # bytes that all parts of a spreadsheet say they have
SEPARATORS = ";\t,"
# What a broken or hostile file makes the library raise.
BROKEN = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, OSError, RuntimeError,
    SyntaxError, TypeError, ValueError, zipfile.BadZipFile, zlib.error, struct.error,
)  # fmt: skip
_SPREADSHEET = b"PK\x03\x04"
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")
# The register's own extracts keep a number from being changed so.
_QUOTED = re.compile(r'="([^"]*)"')
_GUARDED = re.compile(r"'(?=[=+@-])")


class Unreadable(Exception):
    """No table can be read from this; `fault` is one of `flows.heard.FAULTS`."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = fault


def read_table(name: str, content: bytes, ref: str = "") -> Tabled:
    """The table in a file, told by its content; whatever stands in it, nothing is raised."""
    known = mask(clean(name))[:100]
    try:
        rows = _filled(_rows(content))
    except Unreadable as why:
        return Tabled(known, fault=why.fault, ref=ref)
    return _masked(known, rows, ref)


def _rows(content: bytes) -> Iterator[list[str]]:
    if len(content) > MOST_BYTES:
        raise Unreadable("big")
    return _of_spreadsheet(content) if content.startswith(_SPREADSHEET) else _of_text(content)


def _filled(rows: Iterable[list[str]]) -> list[list[str]]:
    """The rows up to the last one that holds anything; empty ones between them keep the others' numbers right."""
    found: list[list[str]] = []
    filled = 0
    for number, cells in enumerate(rows):
        if number >= MOST_LINES or filled > MOST_ROWS:
            raise Unreadable("rows")
        found.append(_without_end([clean(cell[:LONGEST_CELL]) for cell in cells[:MOST_CELLS]]))
        filled += bool(found[-1])
    return _without_end(found)


def _without_end(row: list[T]) -> list[T]:
    """The same without what is empty at the end."""
    while row and not row[-1]:
        row.pop()
    return row


def _of_text(content: bytes) -> Iterator[list[str]]:
    text = _decoded(content)
    if _NO_TEXT.search(text):
        raise Unreadable("kind")
    lines = io.StringIO(text, newline="")
    try:
        for cells in csv.reader(lines, delimiter=_separator(text)):
            yield [_GUARDED.sub("", _QUOTED.sub(r"\1", cell), count=1) for cell in cells]
    except csv.Error:
        raise Unreadable("unreadable") from None


def _decoded(content: bytes) -> str:
    """The text, in UTF-8 or as Windows and Excel in Denmark write it."""
    for encoding in ("utf-16",) if content.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Unreadable("kind")


def _separator(text: str) -> str:
    """What stands between the cells of the first line that holds any; between decimals and addresses stand commas."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return next((each for each in SEPARATORS if each in first), ";")


def _of_spreadsheet(content: bytes) -> Iterator[list[str]]:
    """The first sheet's values as they were last seen: no formula is worked out."""
    from openpyxl import load_workbook

    try:
        _weigh(content)
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            sheet = book.worksheets[0]
            for cells in islice(sheet.iter_rows(max_col=MOST_CELLS, values_only=True), MOST_LINES + 1):
                yield [_text_of(cell) for cell in cells]
        finally:
            book.close()
    except Unreadable:
        raise
    except BROKEN:
        raise Unreadable("unreadable") from None


def _weigh(content: bytes) -> None:
    """Refuse what says that it unpacks to too much; no more than it says is ever unpacked."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
            raise Unreadable("big")


def _text_of(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nej"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _masked(name: str, rows: list[list[str]], ref: str) -> Tabled:
    masked, kept_back = False, []
    for number, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            cut = cut_out(cell)
            if _lost_its_zero(cell) or cut.masked:
                cells[place], masked = MASK if _lost_its_zero(cell) else cut.text, True
            elif cut.kept_back:
                cells[place] = MASK
                kept_back.append(f"{number}.{place}:{cut.kept_back}")
    return Tabled(name, tuple(map(tuple, rows)), masked=masked, kept_back=" ".join(kept_back), ref=ref)


def _lost_its_zero(cell: str) -> bool:
    """Whether nine digits would be a CPR number with the zero that spreadsheets take from the front of numbers."""
    digits = f"0{cell}"
    return len(digits) == 10 and digits.isdecimal() and looks_like_cpr(digits) and not is_p_number(digits)

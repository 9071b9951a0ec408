"""What has to be right about a row of the extract for it to be taken, and what others must know of it."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.clients.sor_extract.codes import ABOVE, KINDS, TYPES, read_day
from bot.clients.sor_extract.columns import Columns
from flows.catalogue.searching import fold
from flows.errors import InvalidAnswer
from flows.identifiers import read_sor_code

_LETTER = re.compile(r"[^\W_]")
_SOR_CAUSES = {
    "sor-code-check": "the check digit of the SOR code is wrong",
    "sor-code-dummy": "the SOR code is a placeholder",
}


class RowRefused(Exception):
    """Why a row is left out, with the value it is about."""

    def __init__(self, cause: str, value: str = "") -> None:
        super().__init__(cause, value)
        self.cause = cause
        self.value = value


@dataclass(frozen=True, slots=True)
class Outline:
    """What has to be right about a row, and what others must know of it."""

    code: str
    kind: str
    parent: str  # SOR code, or ""
    name: str
    type: str | None
    valid_from: dt.date
    valid_to: dt.date | None


@lru_cache(maxsize=64)  # parts follow what they stand under
def read_code(text: str) -> str:
    """A SOR code; raises `RowRefused`."""
    try:
        return read_sor_code(text)
    except InvalidAnswer as wrong:
        raise RowRefused(_SOR_CAUSES.get(wrong.cause, "this is no SOR code"), text) from wrong


def read_outline(columns: Columns, row: Sequence[str]) -> Outline:
    """The row's outline; raises `RowRefused`."""
    if len(row) <= max(columns.places[each] for each in ("code", "kind", "name", "type")):
        raise RowRefused("the row is shorter than the heading")
    code = read_code(columns.value(row, "code"))
    kind = KINDS.get(columns.value(row, "kind").upper())
    if kind is None:
        raise RowRefused("the kind of entity is unknown", columns.value(row, "kind"))
    name = " ".join(columns.value(row, "name").split())
    if not _LETTER.search(name):
        raise RowRefused("there is no name")
    return Outline(code, kind, _parent(columns, row, kind, code), name, _type(columns, row, kind), *_days(columns, row))


def fits(kind: str, parent_kind: str | None) -> bool:
    """Whether an entity of this kind may stand under one of that kind; a company stands under nothing."""
    return parent_kind in ABOVE[kind] if ABOVE[kind] else parent_kind is None


def _parent(columns: Columns, row: Sequence[str], kind: str, code: str) -> str:
    wanted = {"company": (), "institution": ("parent", "owner"), "unit": ("parent", "institution", "owner")}[kind]
    given = (columns.value(row, each) for each in wanted)
    parent = next((each for each in given if each and each != code), "")
    if wanted and not parent:
        raise RowRefused("no parent is named")
    return read_parent(parent) if parent else ""


def read_parent(text: str) -> str:
    """The SOR code of what an entity stands under; raises `RowRefused`."""
    try:
        return read_code(text)
    except RowRefused as wrong:
        raise RowRefused("the parent's code is no SOR code", text) from wrong


def _type(columns: Columns, row: Sequence[str], kind: str) -> str | None:
    given = columns.value(row, "type") or (columns.value(row, "owner_type") if kind == "company" else "")
    if not given and kind == "unit":
        return None
    code = _type_code(kind, given)
    if code is None:
        raise RowRefused("the type is unknown", given)
    return code


@lru_cache
def _type_code(kind: str, name: str) -> str | None:
    return TYPES[kind].get(fold(name))


def _days(columns: Columns, row: Sequence[str]) -> tuple[dt.date, dt.date | None]:
    given = columns.value(row, "from") or columns.value(row, "first_from")
    try:
        first, last = read_day(given), read_day(columns.value(row, "to"))
    except ValueError as wrong:
        raise RowRefused("this is no date", f"{given} - {columns.value(row, 'to')}") from wrong
    if first is None:
        raise RowRefused("there is no first day", given)
    if last is not None and last < first:
        raise RowRefused("it ends before it begins", f"{first} - {last}")
    return first, last

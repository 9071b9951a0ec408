"""Many units in one request: the rows of a table judged one by one, and nothing kept unless all of them are right."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from flows.errors import InvalidAnswer
from flows.kinds import Plain
from flows.masking import MASK
from flows.phrases import Phrase, phrase
from flows.questions import Expects, Reading, Several
from flows.unit_columns import COLUMNS, MARK, MOST_UNITS, NAME, P_NUMBER, SYSTEM, TYPE, WANTS_NUMBER, Column
from flows.vocabulary import plain

MOST_TOLD = 20  # faults in one message
FIRST_NAMES = 3
HEADINGS = 2  # so many cells that are headings make a row the row of headings

Row: TypeAlias = Sequence[str]
Unit: TypeAlias = dict[str, Any]  # column key -> stored value, as its kind keeps it


class Units(Plain[list[Unit]]):
    """The units of a request: typed as lines, or read from a file's rows by `read_units`."""

    expects = Expects.TABLE

    def read(self, text: str, reading: Reading) -> list[Unit]:
        """The units in lines whose facts stand between semicolons."""
        rows = [[cell.strip() for cell in line.split(";")] for line in text.split("\n")]
        if max(map(len, rows)) <= HEADINGS:
            raise InvalidAnswer("units-shape")
        return read_units(rows, reading.today)

    def shown(self, stored: Any) -> Phrase:
        """How many there are, and the names of the first."""
        names = tuple(phrase("value-text", text=unit[NAME.key]) for unit in stored[:FIRST_NAMES])
        return phrase("units-shown", count=len(stored), names=names, more=len(stored) - len(names))

    def token(self, stored: Any) -> str:
        """How many there are."""
        return str(len(stored))


def read_units(rows: Sequence[Row], today: dt.date, kept_back: str = "") -> list[Unit]:
    """The units in these rows, under headings or in the order of the template; raises all that is wrong at once."""
    columns, begins = _columns(rows)
    faults = list(_column_faults(rows, columns, begins))
    units: list[Unit] = []
    digits = _digits(kept_back)
    for number, cells in enumerate(rows[begins:], begins):
        if not any(cells) or _is_example(cells, columns):
            continue
        unit, wrong = _unit(_by_column(cells, columns, number, digits), today)
        units.append(unit)
        faults += [phrase("unit-fault", row=number + 1, column=column.heading, why=why) for column, why in wrong]
    if len(units) > MOST_UNITS:
        raise InvalidAnswer("units-many", limit=MOST_UNITS)
    if faults:
        raise InvalidAnswer("units", faults=_told(faults))
    if not units:
        raise InvalidAnswer("units-none")
    return units


def nothing_doubtful(units: list[Unit], reading: Reading) -> None:
    """Units in which nothing looks odd: names, towns and ydernumre that are doubted are told together."""
    doubts = [
        phrase("unit-doubt", name=unit[NAME.key], why=doubt.phrase)
        for unit in units
        for column in COLUMNS
        if column.key in unit
        for doubt in _doubts(column, unit[column.key], reading)
    ]
    if doubts:
        raise InvalidAnswer("units-doubted", faults=_told(doubts))


def unit_words(unit: Mapping[str, Any]) -> list[Phrase | None]:
    """A unit's facts in words, column by column; None where there is none."""
    return [column.kind.shown(unit[column.key]) if column.key in unit else None for column in COLUMNS]


def _told(faults: list[Phrase]) -> Phrase:
    """The first of the faults, and how many there are beside them."""
    shown, more = faults[:MOST_TOLD], len(faults) - MOST_TOLD
    rest = [phrase("units-more", more=more)] if more > 0 else []
    return phrase("units-fault-list", faults=(*shown, *rest))


def _doubts(column: Column, stored: Any, reading: Reading) -> Iterator[InvalidAnswer]:
    for caution in column.cautions:
        try:
            caution(column.kind.load(stored), reading)
        except InvalidAnswer as doubt:
            yield doubt


def _columns(rows: Sequence[Row]) -> tuple[list[Column | None], int]:
    """Which column each cell belongs to, and the first row below the headings."""
    for number, cells in enumerate(rows):
        if any(cells):
            named = [_called(cell) for cell in cells]
            if sum(column is not None for column in named) >= HEADINGS:
                return named, number + 1
            break
    return list(COLUMNS), 0


def _called(heading: str) -> Column | None:
    said = plain(heading)
    return next((column for column in COLUMNS if said in column.called or said == column.key), None)


def _column_faults(rows: Sequence[Row], columns: list[Column | None], begins: int) -> Iterator[Phrase]:
    """Columns that are missing, stand twice, or are none of ours and hold something."""
    for column in COLUMNS:
        if column.needed and column not in columns:
            yield phrase("units-column-missing", column=column.heading)
        elif columns.count(column) > 1:
            yield phrase("units-column-twice", column=column.heading)
    headings = rows[begins - 1] if begins else ()
    for place in range(max(map(len, rows), default=0)):
        ours = place < len(columns) and columns[place] is not None
        if not ours and any(len(cells) > place and cells[place] for cells in rows[begins:]):
            heading = headings[place] if place < len(headings) else ""
            yield phrase("units-column-unknown", number=place + 1, heading=heading[:60] or "–")


def _is_example(cells: Row, columns: list[Column | None]) -> bool:
    """Whether this is the template's own row, untouched."""
    return any(column is NAME and cell == NAME.example for column, cell in zip(columns, cells, strict=False))


def _by_column(
    cells: Row, columns: list[Column | None], number: int, digits: Mapping[tuple[int, int], str]
) -> dict[Column, str]:
    """The cells that hold something, by column; ten digits kept back stand again where a P-number is asked for."""
    found: dict[Column, str] = {}
    for place, (column, cell) in enumerate(zip(columns, cells, strict=False)):
        if column is not None and cell:
            found[column] = digits.get((number, place), cell) if column is P_NUMBER else cell
    return found


def _digits(kept_back: str) -> dict[tuple[int, int], str]:
    """What was kept back, by row and cell."""
    found = {}
    for each in kept_back.split():
        place, _, digits = each.partition(":")
        row, _, cell = place.partition(".")
        found[int(row), int(cell)] = digits
    return found


def _unit(cells: Mapping[Column, str], today: dt.date) -> tuple[Unit, list[tuple[Column, Phrase]]]:
    """A unit, and what is wrong with it."""
    unit: Unit = {}
    wrong: list[tuple[Column, Phrase]] = []
    reading = Reading(today, lambda key: unit.get(TYPE.key) if key == "institution_type" else None)
    for column in COLUMNS:
        if column not in cells:
            if column.needed or (column is SYSTEM and unit.get(WANTS_NUMBER.key)):
                wrong.append((column, _missing(column)))
            continue
        try:
            unit[column.key] = _read(column, cells[column], reading)
        except InvalidAnswer as fault:
            wrong.append((column, fault.phrase))
    return unit, wrong


def _missing(column: Column) -> Phrase:
    return phrase("refused-unit-missing", example=column.example.removeprefix(f"{MARK} "))


def _read(column: Column, text: str, reading: Reading) -> Any:
    """A cell's value as it is kept; words that fit several values are refused with these."""
    if MASK in text:
        raise InvalidAnswer("unit-masked")
    if column is NAME and text.upper().startswith(MARK):
        raise InvalidAnswer("unit-example", mark=MARK)
    try:
        value = column.kind.read(text, reading)
    except Several as several:
        options = tuple(label for _, label in several.candidates[:FIRST_NAMES])
        raise InvalidAnswer("unit-several", text=text[:60], options=options) from None
    for check in column.checks:
        check(value, reading)
    return column.kind.store(value)

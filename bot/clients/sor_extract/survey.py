"""The first look through an extract: which rows can be taken, and what stands under what.

Codes are kept as whole numbers: 200,000 of them as text would take several times the memory.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.clients.sor_extract.bodies import Location, read_location
from bot.clients.sor_extract.columns import ENTITIES, LOCATIONS, REPLACED, Columns, Names
from bot.clients.sor_extract.files import Extract
from bot.clients.sor_extract.outlines import Outline, RowRefused, fits, read_code, read_outline

Problem = Callable[[int, str, str], None]  # line, cause, and the value it is about
Progress = Callable[[float], None]
HALF = "another row of the same entity is left out"  # an entity is told from its first row on, or not at all
_KINDS = ("company", "institution", "unit")
_NOW_AND_THEN = 1000  # rows


@dataclass(slots=True)
class Survey:
    """What an extract holds, as far as its rows must know of each other."""

    rows: int = 0
    left_out: set[int] = field(default_factory=set)  # lines
    locations: dict[int, Location] = field(default_factory=dict)
    replaced_by: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    # By code the place in the three lists, which hold what was first said of each.
    _places: dict[int, int] = field(default_factory=dict)
    _kinds: bytearray = field(default_factory=bytearray)
    _parents: "array[int]" = field(default_factory=lambda: array("q"))
    _days: "array[int]" = field(default_factory=lambda: array("i"))
    _more_days: dict[int, set[int]] = field(default_factory=dict)  # of codes with several rows
    _doubtful: set[int] = field(default_factory=set)  # codes that are left out; they have not vanished

    def take(self, outline: Outline) -> None:
        """Take a row in; raises `RowRefused` where the same entity has one from that day already."""
        code, day = int(outline.code), outline.valid_from.toordinal()
        place = self._places.setdefault(code, len(self._kinds))
        if place == len(self._kinds):
            self._kinds.append(_KINDS.index(outline.kind))
            self._parents.append(int(outline.parent or 0))
            self._days.append(day)
            return
        days = self._more_days.setdefault(code, {self._days[place]})
        if day in days:
            raise RowRefused("the same entity from the same day stands here twice", outline.code)
        days.add(day)

    def doubt(self, codes: Iterable[int]) -> None:
        """Remember that the extract names these codes, though in rows that cannot be taken."""
        self._doubtful.update(codes)

    def versions(self, code: str) -> int:
        """How many rows with this code can be taken."""
        days = self._more_days.get(int(code))
        return len(days) if days else 1

    def holds(self, code: str) -> bool:
        """Whether the extract names this code at all, in a row that can be taken or not."""
        return int(code) in self._places or int(code) in self._doubtful

    def location(self, outline: Outline) -> tuple[Location | None, bool]:
        """The entity's location number, and whether it is the one of what it stands under."""
        own = self.locations.get(int(outline.code))
        above = self.locations.get(int(outline.parent)) if outline.parent else None
        return own, own is not None and above is not None and own.number == above.number

    def trouble(self, outline: Outline) -> str:
        """Why the row cannot be taken for what it stands under, or ""."""
        if outline.parent and (kind := self._kind(int(outline.parent))) is None:
            left_out = int(outline.parent) in self._doubtful
            return "what it stands under is left out" if left_out else "what it stands under is missing"
        if outline.parent and not fits(outline.kind, kind):
            return "it cannot stand under an entity of that kind"
        return "" if int(outline.code) in self._places else HALF

    def leave_out_orphans(self) -> None:
        """Take away what is not whole or does not reach a company, level by level: nothing may stand under it."""
        for code in self._doubtful & self._places.keys():
            del self._places[code]
        while orphans := [code for code, place in self._places.items() if not self._stands(place)]:
            for code in orphans:
                del self._places[code]
            self.doubt(orphans)

    def _kind(self, code: int) -> str | None:
        place = self._places.get(code)
        return _KINDS[self._kinds[place]] if place is not None else None

    def _stands(self, place: int) -> bool:
        kind, parent = _KINDS[self._kinds[place]], self._parents[place]
        return kind == "company" or fits(kind, self._kind(parent))


def surveyed(extract: Extract, problem: Problem, progress: Progress) -> Survey:
    """Look through all tables; `problem` is told of each row that is left out for its own sake."""
    survey = Survey()
    _take_locations(survey, extract)
    _take_replaced(survey, extract)
    with extract.table(extract.entities, ENTITIES) as table:
        own_numbers = table.columns.has("location_number")
        for line, row in table.rows:
            survey.rows += 1
            if survey.rows % _NOW_AND_THEN == 0:
                progress(table.done())
            try:
                code = _taken(survey, table.columns, row)
            except RowRefused as refused:
                survey.left_out.add(line)
                problem(line, refused.cause, refused.value)
                continue
            if own_numbers and row is not None and (location := read_location(table.columns, row)) is not None:
                survey.locations.setdefault(code, location)
    survey.leave_out_orphans()
    return survey


def _taken(survey: Survey, columns: Columns, row: Sequence[str] | None) -> int:
    if row is None:
        raise RowRefused("the line is no CSV")
    try:
        outline = read_outline(columns, row)
    except RowRefused:
        survey.doubt(_named(columns, row))
        raise
    survey.take(outline)
    return int(outline.code)


def _named(columns: Columns, row: Sequence[str]) -> set[int]:
    try:
        return {int(read_code(columns.value(row, "code")))}
    except RowRefused:
        return set()


def _take_locations(survey: Survey, extract: Extract) -> None:
    for columns, row in _table(extract, extract.locations, LOCATIONS):
        location = read_location(columns, row)
        if location is not None and (code := _named(columns, row)):
            survey.locations.setdefault(code.pop(), location)


def _take_replaced(survey: Survey, extract: Extract) -> None:
    for columns, row in _table(extract, extract.replaced, REPLACED):
        by = columns.value(row, "by")
        if (code := _named(columns, row)) and by:
            survey.replaced_by[code.pop()].append(by)


def _table(extract: Extract, name: str | None, names: Names) -> Iterator[tuple[Columns, list[str]]]:
    if name is None:
        return
    with extract.table(name, names) as table:
        yield from ((table.columns, row) for _, row in table.rows if row is not None)

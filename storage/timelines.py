"""What newer knowledge about one entity does to the versions that are known of it. Pure: nothing is stored here."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from flows.effects import Altered
from flows.stored import canonical
from storage.flat import flat, with_facts
from storage.values import Organisation

_DAY = dt.timedelta(days=1)

# Two versions that agree in these, and in the body, say the same.
_SAID = (
    "entity_id", "kind", "name", "valid_from", "valid_to", "parent_id", "sor_code", "cvr", "location_number",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Revised:
    """The row ids of what is superseded, and what is added."""

    superseded: tuple[int, ...] = ()
    added: tuple[Organisation, ...] = ()


def revised(known: Mapping[int, Organisation], told: Sequence[Organisation]) -> Revised:
    """The known versions (by row id) revised by what is told now.

    Whoever tells tells everything from their first day on; what stood before it still stands, until the day before.
    """
    news = _in_line(told)
    first, said_by = news[0].valid_from, news[0]
    earlier = [_until(each, _before(first), said_by) for each in known.values() if each.valid_from < first]
    return _difference(known, [*earlier, *news])


def ended(known: Mapping[int, Organisation], last: dt.date, source: str, now: int) -> Revised:
    """The known versions where the entity ended with this day; what was to come after it never comes."""
    said_by = replace(next(iter(known.values())), source=source, recorded_at=now)
    return _difference(known, [_until(each, last, said_by) for each in known.values() if each.valid_from <= last])


def altered(known: Mapping[int, Organisation], told: Altered, source: str, now: int) -> Revised:
    """The known versions where some facts are others from a day on.

    Each fact is so until its next change that is known already; with a last day, until then and whatever was known.
    """
    lines = sorted(known.values(), key=lambda each: each.valid_from)
    until = {fact: told.last + _DAY if told.last else _next_change(lines, fact, told.first) for fact in told.facts}
    cuts = sorted({told.first, *filter(None, until.values())})
    pieces = [piece for line in lines for piece in _cut(line, cuts)]
    return _difference(known, _joined([_told(piece, told, until, (source, now)) for piece in pieces]))


def _told(
    piece: Organisation, told: Altered, until: Mapping[str, dt.date | None], said_by: tuple[str, int]
) -> Organisation:
    """A piece of a line with those facts that are others in it."""
    news = {
        fact: value for fact, value in told.facts.items()
        if told.first <= piece.valid_from and not ((end := until[fact]) and piece.valid_from >= end)
    }  # fmt: skip
    source, now = said_by
    # A piece in which nothing is news keeps its body as it was written.
    changed = with_facts(piece, flat(piece) | news) if news else piece
    return replace(changed, source=source, recorded_at=now)


def _next_change(lines: Sequence[Organisation], fact: str, first: dt.date) -> dt.date | None:
    """The day after this one on which the fact is known to change; None where it never does."""
    changes = (
        later.valid_from for before, later in pairwise(lines)
        if later.valid_from > first and flat(before).get(fact) != flat(later).get(fact)
    )  # fmt: skip
    return next(changes, None)


def _cut(line: Organisation, cuts: Sequence[dt.date]) -> list[Organisation]:
    """A line cut before each of these days that lies within it."""
    inside = [day for day in cuts if line.valid_from < day and (line.valid_to is None or day <= line.valid_to)]
    starts = [line.valid_from, *inside]
    ends = [*map(_before, inside), line.valid_to]
    return [replace(line, valid_from=start, valid_to=end) for start, end in zip(starts, ends, strict=True)]


def _joined(pieces: Sequence[Organisation]) -> list[Organisation]:
    """The pieces, those made one that follow each other and say the same."""
    joined: list[Organisation] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        follows = last is not None and last.valid_to is not None and last.valid_to + _DAY == piece.valid_from
        if last is not None and follows and flat(last) == flat(piece):
            joined[-1] = replace(last, valid_to=piece.valid_to)
        else:
            joined.append(piece)
    return joined


def _difference(known: Mapping[int, Organisation], wanted: Sequence[Organisation]) -> Revised:
    before = {_content(each): row_id for row_id, each in known.items()}
    after = {_content(each): each for each in wanted}
    return Revised(
        tuple(row_id for content, row_id in before.items() if content not in after),
        tuple(each for content, each in after.items() if content not in before),
    )


def _in_line(told: Sequence[Organisation]) -> list[Organisation]:
    """The versions by their first day, each over when the next one begins."""
    by_day = sorted(told, key=lambda each: each.valid_from)
    nexts = [_before(each.valid_from) for each in by_day[1:]]
    return [*(_until(each, last, each) for each, last in zip(by_day, nexts, strict=False)), by_day[-1]]


def _until(version: Organisation, last: dt.date, said_by: Organisation) -> Organisation:
    """The version ending with this day at the latest; who says so is its source, where that is news."""
    if version.valid_to is not None and version.valid_to <= last:
        return version
    return replace(version, valid_to=last, recorded_at=said_by.recorded_at, source=said_by.source)


def _before(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=1)


def _content(version: Organisation) -> tuple[object, ...]:
    return (*(getattr(version, name) for name in _SAID), canonical(dict(version.body)))

"""What newer knowledge about one entity does to the versions that are known of it. Pure: nothing is stored here."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from flows.stored import canonical
from storage.values import Organisation

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

"""Working days and opening hours in Denmark."""

import datetime as dt
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import count as counting
from itertools import islice

import holidays

from flows.facts import Contact
from flows.moment import DENMARK

NO_DAYS: frozenset[dt.date] = frozenset()
WORKING_DAYS = 10  # from receipt to the location number at the latest; the page on registration in SOR

_WORKING = (dt.time(8), dt.time(16))
_LOOK_AHEAD = 60  # days; a contact closed for longer has no next opening worth telling


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a contact can be reached now and until when, or else when it opens next, in Danish time."""

    open_now: bool
    until: dt.time | None = None
    opens: dt.date | None = None
    opens_at: dt.time | None = None


@lru_cache(maxsize=32)
def public_holidays(year: int) -> frozenset[dt.date]:
    """The public holidays of a year."""
    return frozenset(holidays.country_holidays("DK", years=year))


def often_closed(year: int) -> frozenset[dt.date]:
    """The days that are no public holidays and yet closed in most places: 5 June, 24 and 31 December."""
    return frozenset({dt.date(year, 6, 5), dt.date(year, 12, 24), dt.date(year, 12, 31)})


def is_closed(day: dt.date, closed_days: AbstractSet[dt.date] = NO_DAYS) -> bool:
    """Whether nobody works that day: a weekend, a public holiday, or one of the given days."""
    return day.weekday() >= 5 or day in closed_days or day in public_holidays(day.year)


def working_days_after(day: dt.date, count: int, closed_days: AbstractSet[dt.date] = NO_DAYS) -> dt.date:
    """The day a number of working days (at least 1) after the day of receipt, which does not count itself."""
    later = (day + dt.timedelta(days=days) for days in counting(1))
    working = (each for each in later if not is_closed(each, closed_days))
    return next(islice(working, count - 1, None))


def working_days_before(day: dt.date, count: int, closed_days: AbstractSet[dt.date] = NO_DAYS) -> dt.date:
    """The day a number of working days (at least 1) before a day, which does not count itself."""
    earlier = (day - dt.timedelta(days=days) for days in counting(1))
    working = (each for each in earlier if not is_closed(each, closed_days))
    return next(islice(working, count - 1, None))


def working_days_between(first: dt.date, last: dt.date, closed_days: AbstractSet[dt.date] = NO_DAYS) -> int:
    """How many working days there are from the day after the first to the last."""
    days = (first + dt.timedelta(days=ahead) for ahead in range(1, (last - first).days + 1))
    return sum(not is_closed(day, closed_days) for day in days)


def latest_day(day: dt.date, count: int, closed_days: AbstractSet[dt.date] = NO_DAYS) -> dt.date:
    """The later date, promised as "at the latest": the days often closed do not count either."""
    return working_days_after(day, count, closed_days | often_closed(day.year) | often_closed(day.year + 1))


def working_hours(since: dt.datetime, until: dt.datetime, closed_days: AbstractSet[dt.date] = NO_DAYS) -> dt.timedelta:
    """How much of the working day, from eight to four, lies between two aware instants."""
    spent, day = dt.timedelta(), since.astimezone(DENMARK).date()
    while day <= until.astimezone(DENMARK).date():
        if not is_closed(day, closed_days):
            begins, ends = (dt.datetime.combine(day, time, DENMARK) for time in _WORKING)
            # Compared in UTC: between two times of one zone the clock's own hours would be counted.
            inside = [each.astimezone(dt.UTC) for each in (max(begins, since), min(ends, until))]
            spent += max(inside[1] - inside[0], dt.timedelta())
        day += dt.timedelta(days=1)
    return spent


def opening(contact: Contact, now: dt.datetime, closed_days: AbstractSet[dt.date] = NO_DAYS) -> Opening:
    """How a contact stands at an aware instant; without opening hours it is closed and opens at no known time."""
    local = now.astimezone(DENMARK)
    today, time = local.date(), local.time()
    for start, end in hours_of(contact, today, closed_days):
        if start <= time < end:
            return Opening(open_now=True, until=end)
        if time < start:
            return Opening(open_now=False, opens=today, opens_at=start)
    days = (today + dt.timedelta(days=ahead) for ahead in range(1, _LOOK_AHEAD + 1))
    starts = ((day, hours[0][0]) for day in days if (hours := hours_of(contact, day, closed_days)))
    opens, opens_at = next(starts, (None, None))
    return Opening(open_now=False, opens=opens, opens_at=opens_at)


def closed_soon(
    contact: Contact, now: dt.datetime, closed_days: AbstractSet[dt.date] = NO_DAYS, within: int = 14
) -> tuple[dt.date, ...]:
    """The coming days, today included, on which a contact is closed that has opening hours on such a weekday."""
    today = now.astimezone(DENMARK).date()
    days = (today + dt.timedelta(days=ahead) for ahead in range(within))
    return tuple(day for day in days if contact.hours.get(day.weekday()) and not hours_of(contact, day, closed_days))


def hours_of(contact: Contact, day: dt.date, closed_days: AbstractSet[dt.date]) -> list[tuple[dt.time, dt.time]]:
    """The spans in which a contact is open on a day, in Danish time; a lunch break lies between two of them.

    Most have no hours at the weekend; one that has is open then.
    """
    closed = day in closed_days or day in contact.closed or day in public_holidays(day.year)
    return [] if closed else sorted(contact.hours.get(day.weekday(), ()))

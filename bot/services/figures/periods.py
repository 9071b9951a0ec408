"""The time that figures are of: some days up to today, in parts of a day or of a week."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from flows.calendar import is_closed
from flows.moment import DENMARK, micros

LENGTHS = (7, 28, 91)  # days that can be chosen
WEEK = 7
DAILY = 28  # days, of which each is shown by itself


@dataclass(frozen=True, slots=True)
class Part:
    """One day, or one week."""

    first: dt.date
    last: dt.date

    def holds(self, day: dt.date) -> bool:
        """Whether a day belongs to it."""
        return self.first <= day <= self.last

    def working_days(self, closed_days: frozenset[dt.date]) -> int:
        """How many working days it has; at least one, since who works on a Sunday works on a day."""
        days = (self.first + dt.timedelta(days=ahead) for ahead in range((self.last - self.first).days + 1))
        return max(1, sum(not is_closed(day, closed_days) for day in days))


@dataclass(frozen=True, slots=True)
class Period:
    """The days from the first to the last, today, in their parts."""

    first: dt.date
    last: dt.date
    parts: Sequence[Part]

    @property
    def whole(self) -> Part:
        """The period as one part."""
        return Part(self.first, self.last)

    @property
    def instants(self) -> tuple[int, int]:
        """The first instant of it, and the first one after it, as times are stored."""
        begins, after = (dt.datetime.combine(day, dt.time(), DENMARK) for day in (self.first, self.last + _DAY))
        return micros(begins), micros(after)


_DAY = dt.timedelta(days=1)


def period_of(days: int, today: dt.date) -> Period:
    """The last so many days, today among them; any other number means four weeks."""
    length = days if days in LENGTHS else LENGTHS[1]
    first, step = today - dt.timedelta(days=length - 1), 1 if length <= DAILY else WEEK
    begins = [first + dt.timedelta(days=ahead) for ahead in range(0, length, step)]
    return Period(first, today, tuple(Part(day, day + dt.timedelta(days=step - 1)) for day in begins))

"""Time that runs only while a contact is open, exact to the second over both changes of the clock."""

import datetime as dt
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from flows.calendar import NO_DAYS, hours_of
from flows.facts import Contact
from flows.moment import DENMARK

_LOOK_AHEAD = 60  # days; whoever is closed for longer opens at no known time


def open_between(
    contact: Contact, since: dt.datetime, until: dt.datetime, closed_days: AbstractSet[dt.date] = NO_DAYS
) -> dt.timedelta:
    """How long a contact is open between two aware instants; a minute in which it is closed counts nothing."""
    spans = _spans(contact, since, (until - since).days + 2, closed_days)
    inside = (min(ends, until) - max(begins, since) for begins, ends in spans)
    return sum((each for each in inside if each > dt.timedelta()), dt.timedelta())


def open_until(
    contact: Contact, since: dt.datetime, amount: dt.timedelta, closed_days: AbstractSet[dt.date] = NO_DAYS
) -> dt.datetime | None:
    """The instant at which a contact has been open for this long since another; None where it hardly ever opens."""
    left = amount
    for begins, ends in _spans(contact, since, _LOOK_AHEAD, closed_days):
        begun = max(begins, since)
        if begun + left <= ends:
            return begun + left
        left -= max(ends - begun, dt.timedelta())
    return None


def _spans(
    contact: Contact, since: dt.datetime, days: int, closed_days: AbstractSet[dt.date]
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """The spans in which a contact is open, in UTC: between two times of one zone the clock's own hours would count."""
    first = since.astimezone(DENMARK).date()
    for day in (first + dt.timedelta(days=ahead) for ahead in range(days + 1)):
        for begins, ends in hours_of(contact, day, closed_days):
            at = (dt.datetime.combine(day, time, DENMARK).astimezone(dt.UTC) for time in (begins, ends))
            yield next(at), next(at)

"""The hours in which we write to an owner of our own accord: by day, as the clocks in Denmark stand."""

import datetime as dt

from flows.moment import DENMARK

BEGINS, ENDS = 8, 20  # o'clock in Denmark; at ENDS it is over

NO_TIME = dt.timedelta()


def is_day(instant: dt.datetime) -> bool:
    """Whether an owner may be written to at an aware instant."""
    return BEGINS <= instant.astimezone(DENMARK).hour < ENDS


def by_day(instant: dt.datetime, after: dt.timedelta = NO_TIME) -> dt.datetime:
    """The instant itself where it is day, else the next morning, a little later by `after`; in UTC."""
    if is_day(instant):
        return instant.astimezone(dt.UTC)
    local = instant.astimezone(DENMARK)
    return morning(local.date() + dt.timedelta(days=local.hour >= ENDS), after)


def morning(day: dt.date, after: dt.timedelta = NO_TIME) -> dt.datetime:
    """When a day begins on which an owner may be written to, a little later by `after`; in UTC."""
    # The clocks change at night, so that eight o'clock is one instant on every day.
    return dt.datetime.combine(day, dt.time(BEGINS), DENMARK).astimezone(dt.UTC) + after


def day_of(instant: dt.datetime) -> dt.date:
    """The day in Denmark at an aware instant."""
    return instant.astimezone(DENMARK).date()

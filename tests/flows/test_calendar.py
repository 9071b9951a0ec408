import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar import (
    Opening,
    closed_soon,
    is_closed,
    latest_day,
    often_closed,
    opening,
    public_holidays,
    working_days_after,
)
from flows.facts import Contact

MORNING, NOON = (dt.time(10), dt.time(11, 30)), (dt.time(13), dt.time(14, 30))
SOR_TEAM = Contact("sor@example.dk", "+4533153900", {0: (MORNING, NOON), 2: (NOON, MORNING), 4: (MORNING, NOON)})
TUESDAY_NIGHT = Contact("nat@example.dk", "+4533153900", {1: ((dt.time(0), dt.time(0, 45)),)})

days = st.dates(dt.date(2024, 1, 1), dt.date(2040, 12, 31))


def utc(year: int, month: int, day: int, hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime(year, month, day, hour, minute, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("received", "by_holidays", "by_closed_days"),
    [
        (dt.date(2026, 11, 23), dt.date(2026, 12, 7), dt.date(2026, 12, 7)),
        (dt.date(2026, 12, 14), dt.date(2026, 12, 29), dt.date(2026, 12, 30)),
        (dt.date(2026, 12, 21), dt.date(2027, 1, 6), dt.date(2027, 1, 8)),
        (dt.date(2027, 3, 15), dt.date(2027, 4, 1), dt.date(2027, 4, 1)),
        (dt.date(2027, 4, 26), dt.date(2027, 5, 11), dt.date(2027, 5, 11)),
    ],
)
def test_ten_working_days_are_counted_as_in_the_table(
    received: dt.date, by_holidays: dt.date, by_closed_days: dt.date
) -> None:
    assert working_days_after(received, 10) == by_holidays
    assert working_days_after(received, 10, often_closed(2026) | often_closed(2027)) == by_closed_days
    assert latest_day(received, 10) == by_closed_days


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2026, ["01-01", "04-02", "04-03", "04-05", "04-06", "05-14", "05-24", "05-25", "12-25", "12-26"]),
        (2027, ["01-01", "03-25", "03-26", "03-28", "03-29", "05-06", "05-16", "05-17", "12-25", "12-26"]),
    ],
)
def test_the_public_holidays_are_those_of_the_law(year: int, expected: list[str]) -> None:
    assert sorted(f"{day:%m-%d}" for day in public_holidays(year)) == expected


@pytest.mark.parametrize("day", [dt.date(2026, 11, 28), dt.date(2026, 11, 29), dt.date(2026, 12, 25)])
def test_weekends_and_public_holidays_are_closed(day: dt.date) -> None:
    assert is_closed(day)


def test_prayer_day_has_been_a_working_day_since_2024() -> None:
    assert not is_closed(dt.date(2024, 4, 26))


def test_other_days_are_closed_only_when_they_are_given() -> None:
    eve = dt.date(2026, 12, 24)

    assert not is_closed(eve)
    assert is_closed(eve, {eve})


@given(days, st.integers(1, 30))
def test_a_working_day_later_is_a_working_day_later(day: dt.date, count: int) -> None:
    later = working_days_after(day, count)

    assert later > day
    assert not is_closed(later)
    assert working_days_after(later, 1) == working_days_after(day, count + 1)
    assert later <= latest_day(day, count)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (utc(2026, 11, 23, 9), Opening(open_now=True, until=dt.time(11, 30))),
        (utc(2026, 11, 23, 8, 59), Opening(open_now=False, opens=dt.date(2026, 11, 23), opens_at=dt.time(10))),
        (utc(2026, 11, 23, 10, 30), Opening(open_now=False, opens=dt.date(2026, 11, 23), opens_at=dt.time(13))),
        (utc(2026, 11, 23, 13, 30), Opening(open_now=False, opens=dt.date(2026, 11, 25), opens_at=dt.time(10))),
        (utc(2026, 11, 27, 20), Opening(open_now=False, opens=dt.date(2026, 11, 30), opens_at=dt.time(10))),
        (utc(2026, 12, 25, 10), Opening(open_now=False, opens=dt.date(2026, 12, 28), opens_at=dt.time(10))),
    ],
)
def test_an_opening_is_told_in_danish_time(now: dt.datetime, expected: Opening) -> None:
    assert opening(SOR_TEAM, now) == expected


@pytest.mark.parametrize(
    ("now", "open_now"),
    [
        (utc(2027, 3, 26, 9), False),  # Good Friday, winter time
        (utc(2026, 3, 27, 9), True),  # the Friday before summer time: 10.00
        (utc(2026, 3, 27, 8), False),
        (utc(2026, 3, 30, 8), True),  # the Monday after: 10.00
        (utc(2026, 3, 30, 9, 30), False),
        (utc(2026, 10, 23, 8), True),  # the Friday before winter time: 10.00
        (utc(2026, 10, 26, 8), False),  # the Monday after: 9.00
        (utc(2026, 10, 26, 9), True),
    ],
)
def test_the_hours_follow_both_clock_changes(now: dt.datetime, open_now: bool) -> None:
    assert opening(SOR_TEAM, now).open_now is open_now


def test_the_day_turns_at_danish_midnight() -> None:
    monday = utc(2026, 11, 23, 22, 30)

    assert opening(TUESDAY_NIGHT, monday) == Opening(open_now=False, opens=dt.date(2026, 11, 24), opens_at=dt.time(0))
    assert opening(TUESDAY_NIGHT, monday + dt.timedelta(hours=1)) == Opening(open_now=True, until=dt.time(0, 45))


def test_a_closed_day_is_passed_over() -> None:
    found = opening(SOR_TEAM, utc(2026, 11, 23, 9), {dt.date(2026, 11, 23), dt.date(2026, 11, 25)})

    assert found == Opening(open_now=False, opens=dt.date(2026, 11, 27), opens_at=dt.time(10))


def test_a_contact_may_be_closed_on_days_of_its_own() -> None:
    team = replace(SOR_TEAM, closed=frozenset({dt.date(2026, 11, 23)}))

    assert opening(team, utc(2026, 11, 23, 9)) == Opening(
        open_now=False, opens=dt.date(2026, 11, 25), opens_at=dt.time(10)
    )


def test_the_days_on_which_a_contact_is_closed_soon_are_those_with_hours_alone() -> None:
    christmas = utc(2026, 12, 21, 9)

    assert closed_soon(SOR_TEAM, christmas, {dt.date(2026, 12, 23)}) == (
        dt.date(2026, 12, 23), dt.date(2026, 12, 25), dt.date(2027, 1, 1),
    )  # fmt: skip


def test_a_contact_without_hours_opens_at_no_known_time() -> None:
    assert opening(Contact("a@example.dk", "+4533153900", {}), utc(2026, 11, 23, 9)) == Opening(open_now=False)


@given(st.integers(0, 16 * 366 * 24 * 60).map(lambda minutes: utc(2024, 1, 1, 0) + dt.timedelta(minutes=minutes)))
def test_a_contact_is_open_until_a_time_or_opens_on_a_day(now: dt.datetime) -> None:
    found = opening(SOR_TEAM, now)

    assert found.open_now is (found.until is not None)
    assert found.open_now is (found.opens is None)
    assert (found.opens is None) is (found.opens_at is None)

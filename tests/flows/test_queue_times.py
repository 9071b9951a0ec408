"""How long an owner has waited: it runs while the queue is open, and is right on the days the clock is changed."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conversations import Conversation
from flows.facts import Contact, Facts, Patience
from flows.moment import DENMARK, micros
from flows.open_hours import open_between, open_until
from flows.queue_times import FloorChange, due_from, handed_on, owed, waited, wrote_since

MINUTE = dt.timedelta(minutes=1)
MORNINGS = {day: ((dt.time(10), dt.time(11, 30)), (dt.time(13), dt.time(14, 30))) for day in (0, 2, 4)}
LUNCH = Contact("sor@example.org", "+4500000000", MORNINGS)
FACTS = Facts(contacts={"professional": LUNCH, "technical": LUNCH}, links={},
              patience={"professional": Patience(30, 15)})  # fmt: skip


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> dt.datetime:
    """An instant of 2026, in Danish time."""
    return dt.datetime(2026, month, day, hour, minute, tzinfo=DENMARK).astimezone(dt.UTC)


def change(when: dt.datetime, floor: str, queue: str = "professional") -> FloorChange:
    return FloorChange(micros(when), floor, queue=queue)


def test_the_lunch_break_counts_nothing() -> None:
    assert open_between(LUNCH, at(23, 11), at(23, 13, 10)) == 40 * MINUTE


def test_neither_nights_nor_weekends_nor_holidays_count() -> None:
    # From Friday afternoon over the weekend to Monday morning, and Christmas, which falls on a Friday.
    assert open_between(LUNCH, at(27, 14), at(30, 10, 15)) == 45 * MINUTE
    assert open_between(LUNCH, at(25, 0, month=12), at(26, 0, month=12)) == dt.timedelta()


def test_a_day_on_which_the_team_is_closed_counts_nothing() -> None:
    assert open_between(LUNCH, at(23, 9), at(23, 16), frozenset({dt.date(2026, 11, 23)})) == dt.timedelta()


def test_what_is_due_in_a_break_is_due_after_it() -> None:
    assert open_until(LUNCH, at(23, 11, 20), 30 * MINUTE) == at(23, 13, 20)


def test_both_changes_of_the_clock_are_exact_to_the_second() -> None:
    # It is changed on a Sunday, when nobody is there: mornings are as long as ever, and what differs is how far from each other they are.
    for spring_or_autumn, month in ((28, 3), (24, 10)):
        saturday, monday = (at(spring_or_autumn + days, 10, month=month) for days in (0, 2))
        assert open_between(LUNCH, saturday, monday + 25 * MINUTE) == 25 * MINUTE
        due = open_until(LUNCH, saturday, 25 * MINUTE)
        assert due == monday + 25 * MINUTE
    # On Mondays after a change it is ten in Denmark at another hour UTC than on the Monday before it.
    assert (at(23, 10, month=3).hour, at(30, 10, month=3).hour) == (9, 8)
    assert (at(19, 10, month=10).hour, at(26, 10, month=10).hour) == (8, 9)


NIGHTS = Contact("sor@example.org", "+4500000000", {day: ((dt.time(1), dt.time(4)),) for day in range(7)})
NIGHT_FACTS = Facts(contacts={"professional": NIGHTS}, links={}, patience={"professional": Patience(150, 15)})
SPRING, AUTUMN = dt.date(2026, 3, 29), dt.date(2026, 10, 25)


def utc(day: dt.date, hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour, minute), dt.UTC)


@pytest.mark.parametrize(
    ("night", "opens", "hours"),
    [
        (SPRING - dt.timedelta(days=1), 0, 3),
        (SPRING, 0, 2),  # at two it is three
        (SPRING + dt.timedelta(days=1), -1, 3),
        (AUTUMN - dt.timedelta(days=1), -1, 3),
        (AUTUMN, -1, 4),  # at three it is two once more
        (AUTUMN + dt.timedelta(days=1), 0, 3),
    ],
)
def test_hours_that_lie_across_a_change_of_the_clock_are_as_long_as_they_really_are(
    night: dt.date, opens: int, hours: int
) -> None:
    begins = utc(night, 0) + dt.timedelta(hours=opens)
    ends = begins + dt.timedelta(hours=hours)

    assert open_between(NIGHTS, begins - 12 * dt.timedelta(hours=1), ends + 12 * dt.timedelta(hours=1)) == ends - begins
    assert open_until(NIGHTS, begins - 60 * MINUTE, ends - begins) == ends
    assert open_until(NIGHTS, begins, ends - begins - MINUTE) == ends - MINUTE


def test_who_waits_through_the_hour_that_comes_twice_waits_through_both() -> None:
    # Asked at half past two before the clock is put back; looked at when it is half past two for the second time.
    asked, now = utc(AUTUMN, 0, 30), utc(AUTUMN, 1, 30)
    assert {each.astimezone(DENMARK).time() for each in (asked, now)} == {dt.time(2, 30)}

    time = waited([change(asked, "waiting")], NIGHT_FACTS, now)

    assert (time.waited, time.left, time.due) == (60 * MINUTE, 90 * MINUTE, utc(AUTUMN, 3))


def test_who_waits_over_the_hour_that_is_left_out_has_not_waited_it() -> None:
    asked, now = utc(SPRING, 0, 30), utc(SPRING, 1, 30)  # half past one, and half past three
    assert [each.astimezone(DENMARK).hour for each in (asked, now)] == [1, 3]

    time = waited([change(asked, "waiting")], NIGHT_FACTS, now)

    # Half an hour of that night is left; the other sixty minutes run from one o'clock the next.
    assert (time.waited, time.left, time.due) == (60 * MINUTE, 90 * MINUTE, utc(SPRING + dt.timedelta(days=1), 0))


def test_the_time_begins_with_the_asking_and_ends_with_a_claim() -> None:
    changes = [change(at(23, 10, 10), "waiting"), change(at(23, 10, 18), "staff")]

    time = waited(changes, FACTS, at(23, 11))

    assert (time.since, time.waited, time.due, time.left) == (at(23, 10, 10), 8 * MINUTE, None, 22 * MINUTE)


def test_back_in_the_queue_the_owner_has_waited_as_long_as_before() -> None:
    changes = [
        change(at(23, 10, 10), "waiting"), change(at(23, 10, 18), "staff"), change(at(23, 11, 0), "waiting", "technical"),
    ]  # fmt: skip

    time = waited(changes, FACTS, at(23, 11, 5))

    assert (time.waited, time.due, time.left) == (13 * MINUTE, at(23, 11, 22), 17 * MINUTE)


def test_after_the_bot_had_the_floor_the_time_begins_anew() -> None:
    changes = [change(at(20, 10), "waiting"), change(at(20, 11), "bot"), change(at(23, 10, 10), "waiting")]

    assert waited(changes, FACTS, at(23, 10, 12)).waited == 2 * MINUTE


AFTERNOONS = Contact("teknik@example.org", "+4500000001", {day: ((dt.time(12), dt.time(16)),) for day in range(5)})
TWO_HOURS = replace(
    FACTS,
    contacts={"professional": LUNCH, "technical": AFTERNOONS},
    patience={"professional": Patience(30, 15), "technical": Patience(45, 15)},
)


def test_each_queue_runs_by_its_own_hours_and_has_its_own_patience() -> None:
    asked = at(23, 11, 20)
    of_one, of_other = (
        waited([change(asked, "waiting", queue)], TWO_HOURS, at(23, 12, 10)) for queue in ("professional", "technical")
    )

    assert (of_one.waited, of_one.left, of_one.due) == (10 * MINUTE, 20 * MINUTE, at(23, 13, 20))
    assert (of_other.waited, of_other.left, of_other.due) == (10 * MINUTE, 35 * MINUTE, at(23, 12, 45))
    assert due_from(TWO_HOURS, "professional", asked, 30) == at(23, 13, 20)
    assert due_from(TWO_HOURS, "technical", asked, 30) == at(23, 12, 30)


def test_who_is_sent_on_has_waited_by_the_hours_of_each_queue_while_they_were_in_it() -> None:
    changes = [change(at(23, 11, 20), "waiting"), change(at(23, 12, 10), "waiting", "technical")]

    time = waited(changes, TWO_HOURS, at(23, 12, 15))

    assert (time.waited, time.left, time.due) == (15 * MINUTE, 30 * MINUTE, at(23, 12, 45))


def test_on_a_closed_day_the_time_stands_still_and_what_is_due_is_put_off() -> None:
    closed = replace(FACTS, closed_days=frozenset({dt.date(2026, 11, 25)}))
    changes = [change(at(23, 14, 20), "waiting")]

    time = waited(changes, closed, at(25, 14))

    assert (time.waited, time.left, time.due) == (10 * MINUTE, 20 * MINUTE, at(27, 10, 20))
    assert due_from(closed, "professional", at(23, 14, 20), 30) == at(27, 10, 20)


def test_who_is_overdue_has_less_than_nothing_left_and_was_due_then() -> None:
    time = waited([change(at(23, 10), "waiting")], FACTS, at(23, 11, 10))

    assert (time.left, time.due) == (-40 * MINUTE, at(23, 10, 30))


CONTACTS = st.sampled_from((LUNCH, NIGHTS))
INSTANTS = st.datetimes(dt.datetime(2026, 3, 20), dt.datetime(2026, 11, 30), timezones=st.just(dt.UTC))  # noqa: DTZ001
AMOUNTS = st.timedeltas(dt.timedelta(seconds=1), dt.timedelta(hours=20))


@given(CONTACTS, INSTANTS, AMOUNTS)
def test_what_is_due_after_an_amount_is_due_when_that_amount_was_open(
    contact: Contact, since: dt.datetime, amount: dt.timedelta
) -> None:
    due = open_until(contact, since, amount)

    assert due is not None
    assert open_between(contact, since, due) == amount


@given(CONTACTS, INSTANTS, AMOUNTS, AMOUNTS)
def test_time_in_two_parts_is_the_time_as_a_whole(
    contact: Contact, since: dt.datetime, first: dt.timedelta, second: dt.timedelta
) -> None:
    middle, end = since + first, since + first + second

    whole = open_between(contact, since, end)

    assert open_between(contact, since, middle) + open_between(contact, middle, end) == whole


@given(INSTANTS, AMOUNTS)
def test_a_closed_minute_more_never_changes_what_is_left(since: dt.datetime, after: dt.timedelta) -> None:
    now = since + after
    later = now + MINUTE
    changes = [change(since, "waiting")]

    opened = open_between(LUNCH, now, later)

    assert waited(changes, FACTS, now).left - waited(changes, FACTS, later).left == opened


def test_an_answer_is_due_in_the_time_of_the_queue_from_what_the_owner_wrote_on() -> None:
    conversation = Conversation(1, floor="staff", owed_since=micros(at(27, 14, 10)))

    told = owed(conversation, FACTS, at(27, 14, 20))

    assert (told.due, told.left) == (at(30, 10, 10), 20 * MINUTE)
    assert owed(Conversation(1, floor="staff"), FACTS, at(27, 14, 20)).due is None


def test_what_was_written_since_a_person_came_is_told_from_the_request_for_one() -> None:
    asked, came, wrote = at(23, 10), at(23, 10, 5), at(23, 10, 9)
    changes = [change(asked, "waiting"), change(came, "staff"), change(at(23, 10, 10), "staff")]

    def new(*, heard: dt.datetime, owed_since: dt.datetime) -> bool:
        conversation = Conversation(1, floor="staff", heard_at=micros(heard), owed_since=micros(owed_since))
        return wrote_since(conversation, changes)

    assert new(heard=wrote, owed_since=asked)
    assert new(heard=wrote, owed_since=wrote)
    assert not new(heard=asked, owed_since=asked)
    assert not new(heard=wrote, owed_since=at(23, 10, 10))


def test_it_was_handed_on_where_a_colleague_gave_it_and_not_where_it_was_taken() -> None:
    def came(by: str) -> FloorChange:
        return FloorChange(1, "staff", "staff:2", by=by)

    assert handed_on([came("staff:1")]) == came("staff:1")
    assert handed_on([came("staff:2")]) is None
    assert handed_on([came("staff:1"), change(at(23, 10), "waiting")]) is None
    assert handed_on([]) is None

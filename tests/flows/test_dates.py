import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.dates import read_date
from flows.errors import InvalidAnswer

TODAY = dt.date(2026, 11, 23)  # a Monday


def cause_of(text: str) -> str:
    with pytest.raises(InvalidAnswer) as refused:
        read_date(text, TODAY)
    return refused.value.cause


@pytest.mark.parametrize(
    "typed",
    [
        "1. marts",
        "1 marts 2027",
        "1. mar.",
        "01-03-2027",
        "1/3-27",
        "1/3",
        "1.3.",
        "2027-03-01",
        "01032027",
        "20270301",
        "010327",
        "den første marts",
        "d. 1. marts",
        "fra den 1. marts 2027",
        "mandag den 1. marts",
        "Marts 1",
        "1 March 2027",
        "March 1st",
        "1st of March",
        "the first of March, 2027",
        "On March 1, 2027",
        "01.03.27",
        "1 / 3 2027",
    ],
)
def test_the_first_of_march_is_read_however_it_is_written(typed: str) -> None:
    assert read_date(typed, TODAY) == dt.date(2027, 3, 1)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("i dag", dt.date(2026, 11, 23)),
        ("Today", dt.date(2026, 11, 23)),
        ("i morgen", dt.date(2026, 11, 24)),
        ("tomorrow.", dt.date(2026, 11, 24)),
        ("i overmorgen", dt.date(2026, 11, 25)),
        ("i går", dt.date(2026, 11, 22)),
        ("the day before yesterday", dt.date(2026, 11, 21)),
        ("the day after tomorrow", dt.date(2026, 11, 25)),
        ("mandag", dt.date(2026, 11, 30)),
        ("på tirsdag", dt.date(2026, 11, 24)),
        ("på søndag", dt.date(2026, 11, 29)),
        ("næste mandag", dt.date(2026, 11, 30)),
        ("næste fredag", dt.date(2026, 12, 4)),
        ("next Monday", dt.date(2026, 11, 30)),
        ("on Friday", dt.date(2026, 11, 27)),
        ("om 3 dage", dt.date(2026, 11, 26)),
        ("om 2 uger", dt.date(2026, 12, 7)),
        ("in two weeks", dt.date(2026, 12, 7)),
        ("om en måned", dt.date(2026, 12, 23)),
        ("om tre måneder", dt.date(2027, 2, 23)),
        ("in a year", dt.date(2027, 11, 23)),
        ("om et år", dt.date(2027, 11, 23)),
        ("twenty-first of December", dt.date(2026, 12, 21)),
        ("enogtredivte december", dt.date(2026, 12, 31)),
    ],
)
def test_a_day_told_from_today_is_read(typed: str, day: dt.date) -> None:
    assert read_date(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("23. november", dt.date(2026, 11, 23)),
        ("24/11", dt.date(2026, 11, 24)),
        ("22/11", dt.date(2027, 11, 22)),
        ("29. februar", dt.date(2028, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_the_next_such_day(typed: str, day: dt.date) -> None:
    assert read_date(typed, TODAY) == day


def test_a_year_that_is_given_is_kept() -> None:
    assert read_date("1. marts 2020", TODAY) == dt.date(2020, 3, 1)


def test_a_month_from_the_last_of_january_is_the_last_of_february() -> None:
    assert read_date("om en måned", dt.date(2027, 1, 31)) == dt.date(2027, 2, 28)


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("snart", "date-unknown"),
        ("", "date-unknown"),
        ("marts", "date-day-missing"),
        ("marts 2027", "date-day-missing"),
        ("1", "date-unknown"),
        ("om lidt", "date-unknown"),
        ("om mange uger", "date-unknown"),
        ("om 3 fredage", "date-unknown"),
        ("hver mandag", "date-unknown"),
        ("1. marts 127", "date-unknown"),
        ("marts marts", "date-unknown"),
        ("26919991234", "date-unknown"),
        ("1½ marts", "date-unknown"),
        ("30. februar", "date-impossible"),
        ("30/2-2027", "date-impossible"),
        ("29-02-2027", "date-impossible"),
        ("3/25/2027", "date-impossible"),
        ("0/0", "date-impossible"),
        ("32. marts", "date-impossible"),
        ("1. marts 2037", "date-far"),
        ("24-11-2036", "date-far"),
        ("22-11-2016", "date-far"),
        ("1/3-0027", "date-far"),
        ("om 4000 uger", "date-far"),
        ("om 9999999 dage", "date-far"),
    ],
)
def test_each_fault_of_a_date_has_its_own_cause(typed: str, cause: str) -> None:
    assert cause_of(typed) == cause


@pytest.mark.parametrize("typed", ["23-11-2036", "23-11-2016"])
def test_ten_years_either_way_are_not_too_far(typed: str) -> None:
    assert read_date(typed, TODAY).day == 23


def test_an_impossible_date_tells_its_day_and_month() -> None:
    with pytest.raises(InvalidAnswer) as refused:
        read_date("30. februar", TODAY)

    assert refused.value.phrase.values == {"day": 30, "month": 2}


@given(
    st.dates(dt.date(2017, 1, 1), dt.date(2036, 1, 1)), st.sampled_from(["%d-%m-%Y", "%Y-%m-%d", "%d%m%Y", "%d/%m %y"])
)
def test_every_date_is_read_again_as_it_is_written(day: dt.date, form: str) -> None:
    assert read_date(day.strftime(form), TODAY) == day


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 1, 1)), st.sampled_from(["%d/%m", "%d. %B"]))
def test_a_day_without_a_year_is_never_past_and_within_eight_years(today: dt.date, form: str) -> None:
    assert 0 <= (read_date("29/2", today) - today).days < 8 * 366
    assert read_date(today.strftime(form), today) == today


words = st.sampled_from(
    [
        "om",
        "in",
        "en",
        "3",
        "00",
        "31",
        "2027",
        "02",
        "marts",
        "mandag",
        "næste",
        "i",
        "dag",
        "uger",
        "år",
        "/",
        "1st",
        "d",
    ]
)


@given(
    st.lists(words, max_size=5).map(" ".join) | st.text(max_size=30), st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1))
)
def test_any_text_is_read_or_refused(text: str, today: dt.date) -> None:
    assert answered(text, today)


def answered(text: str, today: dt.date) -> bool:
    try:
        return abs(read_date(text, today).year - today.year) <= 10
    except InvalidAnswer as refused:
        return refused.cause.startswith("date-")

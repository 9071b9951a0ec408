"""Reading a day as people write it, in Danish and in English."""

import calendar
import datetime as dt
import re

from flows.errors import InvalidAnswer
from flows.sayings import nearly_same

FURTHEST = 10  # years, either way

_MONTHS = (
    ("januar", "january"), ("februar", "february"), ("marts", "march"), ("april",), ("maj", "may"), ("juni", "june"),
    ("juli", "july"), ("august",), ("september",), ("oktober", "october"), ("november",), ("december",),
)  # fmt: skip
_WEEKDAYS = (
    ("mandag", "monday"), ("tirsdag", "tuesday"), ("onsdag", "wednesday"), ("torsdag", "thursday"),
    ("fredag", "friday"), ("lørdag", "saturday"), ("søndag", "sunday"),
)  # fmt: skip
_ORDINALS = (
    ("første", "first"), ("anden", "second"), ("tredje", "third"), ("fjerde", "fourth"), ("femte", "fifth"),
    ("sjette", "sixth"), ("syvende", "seventh"), ("ottende", "eighth"), ("niende", "ninth"), ("tiende", "tenth"),
    ("ellevte", "eleventh"), ("tolvte", "twelfth"), ("trettende", "thirteenth"), ("fjortende", "fourteenth"),
    ("femtende", "fifteenth"), ("sekstende", "sixteenth"), ("syttende", "seventeenth"), ("attende", "eighteenth"),
    ("nittende", "nineteenth"), ("tyvende", "twentieth"), ("enogtyvende", "twentyfirst"),
    ("toogtyvende", "twentysecond"), ("treogtyvende", "twentythird"), ("fireogtyvende", "twentyfourth"),
    ("femogtyvende", "twentyfifth"), ("seksogtyvende", "twentysixth"), ("syvogtyvende", "twentyseventh"),
    ("otteogtyvende", "twentyeighth"), ("niogtyvende", "twentyninth"), ("tredivte", "thirtieth"),
    ("enogtredivte", "thirtyfirst"),
)  # fmt: skip
_COUNTS = (
    ("en", "et", "one", "a", "an"), ("to", "two"), ("tre", "three"), ("fire", "four"), ("fem", "five"),
    ("seks", "six"), ("syv", "seven"), ("otte", "eight"), ("ni", "nine"), ("ti", "ten"), ("elleve", "eleven"),
    ("tolv", "twelve"),
)  # fmt: skip
_DAYS = {
    "i forgårs": -2, "iforgårs": -2, "day before yesterday": -2, "i går": -1, "igår": -1, "yesterday": -1,
    "i dag": 0, "idag": 0, "today": 0, "nu": 0, "straks": 0, "med samme": 0, "now": 0,
    "i morgen": 1, "imorgen": 1, "tomorrow": 1,
    "i overmorgen": 2, "iovermorgen": 2, "overmorgen": 2, "day after tomorrow": 2,
}  # fmt: skip
_UNITS_IN_DAYS = {"dag": 1, "dage": 1, "day": 1, "days": 1, "uge": 7, "uger": 7, "week": 7, "weeks": 7}
_UNITS_IN_MONTHS = {
    "måned": 1, "måneder": 1, "md": 1, "mdr": 1, "month": 1, "months": 1, "år": 12, "year": 12, "years": 12,
}  # fmt: skip
_FILLERS = frozenset(
    re.findall(
        r"\w+",
        "den d det på fra pr til the on of from st nd rd th kommende førstkommende this vi we er jeg tror think åbner"
        " åbnede åbnet åben åbne allerede already open opens opened starter siden since ca cirka omkring about around",
    )
)
_NEW_YEAR = ({"nytår"}, {"efter", "nytår"}, {"new", "year"}, {"after", "new", "year"})


def read_date(text: str, today: dt.date) -> dt.date:
    """The day meant; without a year it is the next such day, today included.

    "Mandag" is the next Monday after today, "næste mandag" the Monday of next week.
    """
    words = _words(text)
    found = _by_name(words, today) or _by_distance(words, today) or _by_weekday(words, today)
    found = found or _by_number(words, today)
    if found is None:
        raise InvalidAnswer("date-day-missing" if _month_alone(words) else "date-unknown")
    return _not_far(found, today)


def _month_alone(words: list[str]) -> bool:
    """Whether the words name a month and no day: "marts 2027", "midt i marts"."""
    months = [word for word in words if word.isalpha() and _month(word)]
    return len(months) == 1 and all(len(word) == 4 for word in words if word.isdecimal())


def _words(text: str) -> list[str]:
    joined = re.sub(r"(?<=twenty|thirty)-", "", text.strip().lower())
    if re.search(r"[^\w\s.,/'!?-]", joined):
        return []
    return [word for word in re.findall(r"[0-9]+|[^\W\d_]+", joined) if word not in _FILLERS]


def _by_name(words: list[str], today: dt.date) -> dt.date | None:
    said = " ".join(words)
    if set(words) in _NEW_YEAR:
        return dt.date(today.year + 1, 1, 1)
    named = [said] if said in _DAYS else [name for name in _DAYS if nearly_same(said, name)]
    return today + dt.timedelta(days=_DAYS[named[0]]) if len(named) == 1 else None


def _by_distance(words: list[str], today: dt.date) -> dt.date | None:
    words = words if words[:1] in (["om"], ["in"]) else ["om", *words]
    if len(words) != 3:
        return None
    # Past 4,000 every unit is too far, and a very large number could not be added at all.
    count = min(int(words[1]), 4000) if words[1].isdecimal() else _position(words[1], _COUNTS)
    if count is None:
        return None
    if words[2] in _UNITS_IN_DAYS:
        return today + dt.timedelta(days=count * _UNITS_IN_DAYS[words[2]])
    months = _UNITS_IN_MONTHS.get(words[2])
    return None if months is None else months_later(today, count * months)


def months_later(day: dt.date, count: int) -> dt.date:
    """The same day so many months later, or the last of that month where it is shorter."""
    years, month = divmod(day.month - 1 + count, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return dt.date(day.year + years, month + 1, min(day.day, last))


def _by_weekday(words: list[str], today: dt.date) -> dt.date | None:
    weekday = _position(words[-1], _WEEKDAYS) if words else None
    if weekday is None:
        return None
    if words[:-1] in (["næste"], ["next"]):
        return today + dt.timedelta(days=6 - today.weekday() + weekday)
    return None if words[:-1] else today + dt.timedelta(days=(weekday - 2 - today.weekday()) % 7 + 1)


def _by_number(words: list[str], today: dt.date) -> dt.date | None:
    if len(words) > 1 and _position(words[0], _WEEKDAYS) is not None:
        words = words[1:]
    parts = _parts(words, today)
    if parts is None:
        return None
    day, month, year = parts
    try:
        return dt.date(year, month, day) if year else _next(day, month, today)
    except ValueError as fault:
        raise InvalidAnswer("date-impossible", day=day, month=month) from fault


def _parts(words: list[str], today: dt.date) -> tuple[int, int, int] | None:
    words = _split(words[0]) if len(words) == 1 else _with_year(words, today)
    if len(words) not in {2, 3}:
        return None
    if len(words) == 3 and re.fullmatch(r"[0-9]{4}", words[0]):
        words = words[::-1]
    if _month(words[0]) and not words[0].isdecimal():
        words = [words[1], words[0], *words[2:]]
    day, month = _day(words[0]), _month(words[1])
    year = _year(words[2]) if len(words) == 3 else 0
    return None if day is None or month is None or year is None else (day, month, year)


def _with_year(words: list[str], today: dt.date) -> list[str]:
    """The words with the year that is told from today: "1. marts næste år"."""
    told = {("næste", "år"): 1, ("next", "year"): 1, ("i", "år"): 0, ("year",): 0}  # "this" is left out
    for ending, later in told.items():
        if tuple(words[-len(ending) :]) == ending:
            return [*words[: -len(ending)], str(today.year + later)]
    return words


def _split(digits: str) -> list[str]:
    """Undivided digits, day first; the year comes first only where day first is no date."""
    year_first = re.fullmatch(r"((?:19|20)[0-9]{2})((?:0[1-9]|1[0-2]))([0-9]{2})", digits)
    day_first = re.fullmatch(r"([0-9]{2})([0-9]{2})((?:[0-9]{2}){1,2})", digits)
    if day_first and not (year_first and int(day_first[2]) > 12):
        return list(day_first.groups())
    return list(year_first.groups()) if year_first else []


def _day(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) <= 2 else None
    return _position(word, _ORDINALS)


def _month(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) <= 2 else None
    begun = [number for number, names in enumerate(_MONTHS, 1) if any(name.startswith(word) for name in names)]
    near = [number for number, names in enumerate(_MONTHS, 1) if any(nearly_same(word, name) for name in names)]
    if len(word) >= 3 and begun:
        return begun[0]
    return near[0] if len(near) == 1 else None


def _year(word: str) -> int | None:
    if not re.fullmatch(r"[0-9]{2}|[0-9]{4}", word):
        return None
    return int(word) if len(word) == 4 else 2000 + int(word)


def _next(day: int, month: int, today: dt.date) -> dt.date:
    # 29 February may be eight years away, across 2100.
    years = range(today.year, today.year + 9)
    possible = [year for year in years if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]]
    days = (dt.date(year, month, day) for year in possible or [today.year])
    return next(each for each in days if each >= today)


def _not_far(day: dt.date, today: dt.date) -> dt.date:
    years = abs(day.year - today.year)
    beyond = (day.month, day.day) > (today.month, today.day)
    passes = beyond if day > today else (day.month, day.day) < (today.month, today.day)
    if years > FURTHEST or (years == FURTHEST and passes):
        raise InvalidAnswer("date-far")
    return day


def _position(word: str, names: tuple[tuple[str, ...], ...]) -> int | None:
    return next((number for number, same in enumerate(names, 1) if word in same), None)

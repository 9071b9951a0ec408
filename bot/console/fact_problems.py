"""What is wrong with a form of a service fact, field by field and all at once; and days as people write them."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from bot.console.days import day_in
from bot.console.fact_forms import FIELDS, value_of
from bot.services.fact_shapes import FactRefused
from flows.dates import read_date
from flows.errors import InvalidAnswer

# What could stand in the other fields while one of them is looked at: the rules themselves stand in one place.
_WORDS = {"da": "-", "en": "-"}
_RIGHT: Mapping[str, Mapping[str, str]] = {
    "contact": {"phone": "33153900", "email": "navn@example.org"},
    "link": {"url": "/", "checked": "2026-01-01"},
    "terms": {"version": "1", "url": "/"},
    "closed_day": _WORDS,
    "notice": _WORDS,
    "period": {"days": "1"},
    "records": {**_WORDS, "url": "/", "checked": "2026-01-01"},
    "numbers": {"first": "1", "last": "9" * 18},
    "text": _WORDS,
    "patience": {"answer_minutes": "1", "idle_minutes": "1"},
    "canned": _WORDS,
}
DATED = frozenset({"checked", "closed"})  # fields that hold days
WHOLE = ""  # stands for the form as a whole


def problems(kind: str, texts: Mapping[str, str], judged: Callable[[Any], None]) -> dict[str, str]:
    """The cause for each field that cannot be kept as it is written, and else for the form as a whole."""
    found = {
        name: cause for name in FIELDS[kind] if (cause := _cause(kind, {**_RIGHT[kind], name: texts[name]}, judged))
    }
    if not found and (cause := _cause(kind, texts, judged)):
        return {WHOLE: cause}
    return found


def dated(kind: str, fields: Mapping[str, str], today: dt.date) -> dict[str, str]:
    """What is written in each field, its days as 2026-12-24; what is no day stays as it is written."""
    texts = {name: fields.get(name, "") for name in FIELDS[kind]}
    days = {
        name: ", ".join(_iso(each.strip(), today) for each in text.split(",") if each.strip())
        for name, text in texts.items()
        if name in DATED
    }
    return {**texts, **days}


def day_of_words(text: str, today: dt.date) -> dt.date | None:
    """The day written as 2026-12-24, 24-12-2026 or »24. december«; None where it is none."""
    if (day := day_in(text.strip())) is not None:
        return day
    try:
        return read_date(text, today) if text.strip() else None
    except InvalidAnswer:
        return None


def _iso(text: str, today: dt.date) -> str:
    day = day_of_words(text, today)
    return day.isoformat() if day is not None else text


def _cause(kind: str, texts: Mapping[str, str], judged: Callable[[Any], None]) -> str:
    try:
        judged(value_of(kind, texts))
    except FactRefused as refused:
        return refused.cause
    return ""

"""What a service fact of each kind looks like; what is written otherwise is refused, with one message a cause."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from flows.canned import GAPS, gaps
from flows.catalogue import PROFESSIONS
from flows.contacts import read_email
from flows.errors import InvalidAnswer
from flows.masking import holds_cpr
from flows.stored import canonical

CONTACTS = ("professional", "technical")
PERIODS = ("draft_days",)
LANGUAGES = ("da", "en")
LONGEST_NOTICE = 300
LONGEST_CANNED = 1000
OF_RECORDS = ("general", *(each.code for each in PROFESSIONS))
WEEKDAYS = {str(day) for day in range(7)}
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_PHONE = re.compile(r"\+\d{8,15}")


class FactRefused(Exception):
    """A service fact that cannot be recorded as it was given; its text says why, to whoever gave it.

    `cause` is the same in one word, for pages that say it in their own: cpr, name, phone, email, hours, day, url,
    words, number, or shape for what no form can send.
    """

    def __init__(self, text: str, cause: str = "shape") -> None:
        super().__init__(text)
        self.cause = cause


def check(kind: str, key: str, value: Any) -> None:
    """Nothing, where a fact of this kind may have this key and value; otherwise raises `FactRefused`."""
    check_name(kind, key)
    if holds_cpr(canonical(value)):
        raise FactRefused("what looks like a CPR number is never kept", "cpr")
    SHAPES[kind](value)


def check_name(kind: str, key: str) -> None:
    """Nothing, where there is such a kind and it may have this key; otherwise raises `FactRefused`."""
    if kind not in SHAPES:
        raise FactRefused(f"there is no kind {kind!r}; the kinds are {', '.join(SHAPES)}", "name")
    if kind == "closed_day":
        _day(key, "the key of a closed day")
    elif kind == "records" and key not in OF_RECORDS:
        raise FactRefused(
            f"records has the key general or the code of a profession, as 5433 (tandlæge), not {key!r}", "name"
        )
    elif kind == "records":
        return
    elif kind in NAMES and key not in NAMES[kind]:
        raise FactRefused(f"{kind} has the key {' or '.join(NAMES[kind])}, not {key!r}", "name")
    elif not _NAME.fullmatch(key):
        raise FactRefused(f"a key has small letters, digits and _, and begins with a letter; {key!r} does not", "name")


def _contact(value: Any) -> None:
    fields = _fields(value, "a contact", {"email", "phone", "hours"}, {"closed"})
    _email(fields["email"])
    if not (isinstance(fields["phone"], str) and _PHONE.fullmatch(fields["phone"])):
        raise FactRefused(
            'a telephone number is written with its country code and without spaces, "+4533153900"', "phone"
        )
    _hours(fields["hours"])
    closed = fields.get("closed", [])
    if not isinstance(closed, list):
        raise FactRefused('the days on which a contact is closed are a list, ["2026-12-24"]')
    for day in closed:
        _day(day, "a day on which a contact is closed")


def _hours(hours: Any) -> None:
    if not isinstance(hours, dict) or not hours.keys() <= WEEKDAYS:
        raise FactRefused('opening hours stand by weekday, 0 is Monday: {"0": [["09:00", "15:00"]]}', "hours")
    for weekday, spans in hours.items():
        if not isinstance(spans, list) or not all(isinstance(span, list) and len(span) == 2 for span in spans):
            raise FactRefused(f'weekday {weekday} needs a list of from and to: [["09:00", "15:00"]]', "hours")
        times = [time for span in spans for time in span]
        for time in times:
            if not (isinstance(time, str) and _TIME.fullmatch(time)):
                raise FactRefused(f'{time!r} is no time of day; one looks like "09:00"', "hours")
        if times != sorted(set(times)):
            raise FactRefused(
                f"the hours of weekday {weekday} must follow each other, each ending after it begins", "hours"
            )


def _link(value: Any) -> None:
    fields = _fields(value, "a link", {"url", "checked"})
    _url(fields["url"])
    _day(fields["checked"], "the day on which a link was checked")


def _terms(value: Any) -> None:
    fields = _fields(value, "terms", {"version", "url"}, {"example"})
    if not (isinstance(fields["version"], str) and 0 < len(fields["version"].strip()) <= 40):
        raise FactRefused("the version of terms is a text of 1 to 40 characters", "words")
    _url(fields["url"])
    if not isinstance(fields.get("example", False), bool):
        raise FactRefused("whether terms are an example is true or false")


def _closed_day(value: Any) -> None:
    if value is not True:
        _words(value, "why a day is closed")


def _notice(value: Any) -> None:
    _words(value, "a notice")


def _records(value: Any) -> None:
    fields = _fields(value, "where records go", {*LANGUAGES, "url", "checked"})
    _words({language: fields[language] for language in LANGUAGES}, "where records go")
    _url(fields["url"])
    _day(fields["checked"], "the day on which the page was read")


def _period(value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 365:
        raise FactRefused("a period is a whole number of days, from 1 to 365", "number")


def _words(value: Any, what: str) -> None:
    for language, text in _fields(value, what, set(LANGUAGES)).items():
        if not (isinstance(text, str) and 0 < len(text.strip()) <= LONGEST_NOTICE):
            raise FactRefused(
                f"{what} has 1 to {LONGEST_NOTICE} characters in each language; {language!r} has not", "words"
            )


def _fields(value: Any, what: str, needed: set[str], more: set[str] | None = None) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise FactRefused(f"{what} is an object with {', '.join(sorted(needed))}")
    if missing := needed - value.keys():
        raise FactRefused(f"{what} lacks {', '.join(sorted(missing))}")
    if unknown := value.keys() - needed - (more or set()):
        raise FactRefused(f"{what} has no {', '.join(sorted(unknown))}")
    return value


def _url(url: Any) -> None:
    parts = urlsplit(url) if isinstance(url, str) and " " not in url else urlsplit("")
    ours = isinstance(url, str) and url.startswith("/") and not parts.netloc
    if not (ours or (parts.scheme == "https" and "." in parts.netloc)):
        raise FactRefused(f"{url!r} is no address; one begins with https://, or with / for a page of our own", "url")


def _email(email: Any) -> None:
    try:
        read_email(email if isinstance(email, str) else "")
    except InvalidAnswer as refused:
        raise FactRefused(f"{email!r} is no e-mail address ({refused.cause})", "email") from refused


def _day(day: Any, what: str) -> None:
    try:
        dt.date.fromisoformat(day)
    except (TypeError, ValueError) as error:
        raise FactRefused(f"{what} is a day like 2026-12-24, not {day!r}", "day") from error


def _numbers(value: Any) -> None:
    fields = _fields(value, "a range of numbers", {"first", "last"})
    if not all(isinstance(each, int) and not isinstance(each, bool) for each in fields.values()):
        raise FactRefused("a range of numbers has a whole number first and a whole number last", "number")
    if not 0 < fields["first"] <= fields["last"]:
        raise FactRefused("a range of numbers begins above 0 and ends where it begins or later", "number")


def _canned(value: Any) -> None:
    texts = _fields(value, "a canned reply", set(LANGUAGES))
    for language, text in texts.items():
        if not (isinstance(text, str) and 0 < len(text.strip()) <= LONGEST_CANNED):
            raise FactRefused(f"a canned reply has 1 to {LONGEST_CANNED} characters; {language!r} has not", "words")
        if unknown := gaps(text) - set(GAPS):
            raise FactRefused(f"no gap is called {', '.join(sorted(unknown))}; they are {', '.join(GAPS)}", "words")


def _patience(value: Any) -> None:
    fields = _fields(value, "how long owners wait", {"answer_minutes", "idle_minutes"})
    if not all(isinstance(each, int) and not isinstance(each, bool) and 1 <= each <= 600 for each in fields.values()):
        raise FactRefused("answer_minutes and idle_minutes are whole numbers of minutes, from 1 to 600", "number")


def _text(value: Any) -> None:
    _words(value, "a text")


NAMES: Mapping[str, tuple[str, ...]] = {"contact": CONTACTS, "period": PERIODS, "terms": ("location_number",),
                                        "numbers": ("sor_code", "location_number"), "text": ("appeal",),
                                        "patience": CONTACTS}  # fmt: skip
SHAPES: Mapping[str, Callable[[Any], None]] = {
    "contact": _contact, "link": _link, "terms": _terms, "closed_day": _closed_day, "notice": _notice,
    "period": _period, "records": _records, "numbers": _numbers, "text": _text,
    "patience": _patience, "canned": _canned,
}  # fmt: skip

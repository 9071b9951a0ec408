"""What judges a value once it is read; what a caution raises is a warning that a yes lets stand."""

import datetime as dt
from typing import Any

from flows.addresses import Address
from flows.dates import read_date
from flows.errors import InvalidAnswer
from flows.identifiers import ydernummer_sum_fits
from flows.questions import Reading
from flows.subjects import begins_later
from flows.vocabulary import NO_NAMES, plain


def like_a_name(value: str, reading: Reading) -> None:
    """Words that can be a name: "hej", a number, a day, an e-mail or a web address are most likely meant otherwise."""
    no_letters = not any(sign.isalpha() for sign in value)
    said = frozenset(plain(value).split())
    if no_letters or said <= NO_NAMES or "@" in value or value.lower().startswith(("http:", "https:", "www.")):
        raise InvalidAnswer("name-odd", text=value)
    if _is_day(value, reading.today):
        raise InvalidAnswer("name-odd", text=value)


def _is_day(value: str, today: dt.date) -> bool:
    try:
        read_date(value, today)
    except InvalidAnswer:
        return False
    return True


def not_past(value: dt.date, reading: Reading) -> None:
    """A day that has not passed."""
    if value < reading.today:
        raise InvalidAnswer("date-past", date=value)


def not_before_it_begins(value: dt.date, reading: Reading) -> None:
    """A day on which the organisation that a change is about stands already."""
    begins = begins_later(reading.seen("subject"), reading.today)
    if begins is not None and value < begins:
        raise InvalidAnswer("date-begins", date=begins)


def postcode_known(value: Address, _reading: Reading) -> None:
    """A postcode that stands in our table, and its town; codes come and go, so others are only asked about."""
    if not value.known_postcode:
        raise InvalidAnswer("postcode-unknown", postcode=value.postcode, town=value.town)
    if value.town_differs:
        raise InvalidAnswer("town-differs", postcode=value.postcode, town=value.town, official=value.official_town)


def sum_fits(value: str, _reading: Reading) -> None:
    """A ydernummer whose digits agree; the rule is documented nowhere, so it only warns (domain.md 2)."""
    if not ydernummer_sum_fits(value):
        raise InvalidAnswer("ydernummer-sum", number=value)


def company_active(_value: Any, reading: Reading) -> None:
    """A company that the company register does not show as ended."""
    found = (reading.seen("lookup") or {}).get("found") or {}
    if found.get("ended"):
        raise InvalidAnswer("company-ended", name=str(found.get("name", "")))

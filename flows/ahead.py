"""Words that answer more than was asked: what differs says that something does, a day behind a yes comes next."""

import re
from dataclasses import dataclass
from typing import Any

from flows.errors import InvalidAnswer
from flows.identifiers import read_location_number
from flows.sayings import says_no, says_yes
from flows.taking_apart import take_apart
from flows.vocabulary import NO, SAME, plain

_CONTACTS = frozenset({"address", "phone", "email", "web"})
_PARTLY = re.compile(r"\b(?:men|bortset|undtagen|delvist|næsten|but|except|partly|almost)\b")

_YES_AND_A_DAY = re.compile(r"(?:ja|jo|yes)\b(?: tak| please)?[,.:;]?\s+(?P<rest>\D{0,20}\d.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ahead:
    """The stored answer that words give, and the question that they answer as well, or ""."""

    value: Any
    next_key: str = ""
    words: str = ""  # what of them answers it, where that is not all


def answered_ahead(key: str, text: str) -> Ahead | None:
    """What words say at this question beyond its own answers; None where they are for the question alone."""
    if key == "same_as_company":
        return _same(text)
    if key == "parted" and (day := _YES_AND_A_DAY.fullmatch(text.strip())) is not None:
        return Ahead("all", "last_day", day["rest"])
    return Ahead("existing", "location_number") if key.startswith("ordering") and _location_number(text) else None


def _same(text: str) -> Ahead | None:
    said = plain(text)
    if says_yes(said) or says_no(said):
        return None
    if said in SAME:
        return Ahead(value=True)
    found = take_apart(text, _CONTACTS)
    if found.address or found.phones or found.emails or found.webs:
        return Ahead(value=False, next_key="clinic_name")
    return Ahead(value=False) if said.split(" ")[0] in NO or _PARTLY.search(said) else None


def _location_number(text: str) -> bool:
    try:
        read_location_number(text)
    except InvalidAnswer:
        return False
    return True

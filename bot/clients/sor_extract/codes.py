"""What the extract writes as names, as codes; and its days."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from flows import catalogue
from flows.catalogue.entries import InstitutionType, OwnerType, Speciality, UnitType
from flows.catalogue.searching import fold

KINDS = {"IE": "company", "IO": "company", "SI": "institution", "HI": "institution", "OE": "unit", "OU": "unit"}
ABOVE = {"company": (), "institution": ("company",), "unit": ("institution", "unit", "company")}


def _by_name(entries: Iterable[InstitutionType | OwnerType | Speciality | UnitType]) -> dict[str, str]:
    named = {name: each.code for each in entries for name in (each.da, each.en, each.code)}
    return {fold(name): code for name, code in named.items()}


TYPES: Mapping[str, Mapping[str, str]] = {
    "company": _by_name(catalogue.OWNER_TYPES),
    "institution": _by_name(catalogue.INSTITUTION_TYPES)
    | {
        # Names that stand in older extracts, and a type that nobody can choose.
        "statsautoriseret fodterapeut": "554061000005105",
        "technical location number": "554241000005103",
        "teknisk lokationsnummer": "554241000005103",
    },
    "unit": _by_name(catalogue.UNIT_TYPES),
}
SPECIALITIES = _by_name(catalogue.SPECIALITIES)
VANS = {fold(name): each.code for each in catalogue.ALL_VANS for name in (each.full, each.da, each.code)}
_DANISH_DAY = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})")


@lru_cache
def read_day(text: str) -> dt.date | None:
    """A day as the extract writes it, with or without an hour; None for nothing and for the end of time."""
    day = re.split(r"[T ]", text.strip(), maxsplit=1)[0]
    if not day:
        return None
    danish = _DANISH_DAY.fullmatch(day)
    found = dt.date(*map(int, reversed(danish.groups()))) if danish else dt.date.fromisoformat(day)
    return None if found.year >= 2900 else found

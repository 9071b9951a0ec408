"""Clerical normalisations: the fixed list of what may be registered otherwise than it was sent in, without a return."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from flows.addresses import Address, address_from_json, address_to_json
from flows.catalogue import postcode
from flows.catalogue.searching import fold

# How words of street names are shortened, and how the official spelling has them.
SHORTENED: Mapping[str, str] = {
    "gl": "gammel", "ndr": "nordre", "nr": "nørre", "sdr": "søndre", "skt": "sankt", "st": "store", "ll": "lille",
    "v": "vester", "ø": "øster", "dr": "doktor", "prof": "professor", "chr": "christian", "fr": "frederik",
}  # fmt: skip
NAMES = ("name", "company_name", "clinic_name", "practitioner_name", "new_name")
ADDRESSES = ("address", "company_address", "clinic_address", "visiting_address", "new_address")


def clerical(key: str, submitted: Any, registered: Any) -> str:
    """The rule of the list by which one value may stand for another; "" where none does. The key is the question's."""
    if submitted == registered:
        return ""
    return next((name for name, holds in RULES.items() if holds(key, submitted, registered)), "")


def suggested(key: str, submitted: Any) -> Any:
    """What the list would make of a value by itself: the town that belongs to the postcode. None where nothing."""
    if key not in ADDRESSES:
        return None
    address = address_from_json(submitted)
    listed = postcode(address.postcode)
    if listed is None or address.town == listed.town:
        return None
    return address_to_json(replace(address, town=listed.town, official_town=listed.town, known_postcode=True))


def _town(key: str, submitted: Any, registered: Any) -> bool:
    """Whether only the town differs, and is now the one that belongs to the postcode."""
    if key not in ADDRESSES:
        return False
    before, after = address_from_json(submitted), address_from_json(registered)
    listed = postcode(after.postcode)
    return listed is not None and after.town == listed.town and _but(before, "town") == _but(after, "town")


def _letter_case(key: str, submitted: Any, registered: Any) -> bool:
    """Whether only capital and small letters differ, in a name or in the words of an address."""
    if key in NAMES:
        return str(submitted).casefold() == str(registered).casefold()
    if key not in ADDRESSES:
        return False
    before, after = _but(address_from_json(submitted)), _but(address_from_json(registered))
    return _cased(before) == _cased(after)


def _street(key: str, submitted: Any, registered: Any) -> bool:
    """Whether only the spelling of the street differs: shortened words written out, å for aa, an accent."""
    if key not in ADDRESSES:
        return False
    before, after = address_from_json(submitted), address_from_json(registered)
    same = _but(before, "street") == _but(after, "street")
    return same and _official(before.street) == _official(after.street)


RULES: Mapping[str, Callable[[str, Any, Any], bool]] = {
    "town": _town, "letter-case": _letter_case, "street": _street,
}  # fmt: skip


def _but(address: Address, *left_out: str) -> dict[str, Any]:
    """The parts that are written on an envelope, but for some."""
    beside = {"washed", "known_postcode", "official_town", *left_out}
    return {name: value for name, value in address_to_json(address).items() if name not in beside}


def _cased(parts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: str(value).casefold() for name, value in parts.items()}


def _official(street: str) -> str:
    """A street with its shortened words written out, folded."""
    words = re.sub(r"\.(?=\S)", ". ", street).casefold().replace(".", "").split()
    return fold(" ".join(SHORTENED.get(word, word) for word in words))

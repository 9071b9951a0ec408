"""What of the register's own mistakes can be put right, and how the right value is read."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from flows import catalogue
from flows.addresses import address_to_json, read_address
from flows.contacts import read_email, read_phone, read_web
from flows.identifiers import read_location_number, read_p_number, read_ydernummer

LONGEST = 200  # letters of a name
_CONTACT = ("address", "phone", "email", "web")
# By the kind of organisation, in the order in which they are offered.
CORRECTABLE: Mapping[str, tuple[str, ...]] = {
    "company": ("name", *_CONTACT),
    "institution": ("name", "type", "p_number", *_CONTACT, "location_number", "system"),
    "unit": ("name", "ydernummer", *_CONTACT, "location_number", "system"),
}


def read_fact(kind: str, fact: str, text: str) -> Any:
    """The value of a fact as the register holds it; raises `InvalidAnswer` or `ValueError` for what it cannot be."""
    if fact not in CORRECTABLE.get(kind, ()):
        raise ValueError(f"{fact} of a {kind} is not put right so")
    return _READERS[fact](text.strip())


def _address(text: str) -> dict[str, Any]:
    """An address with the town that its postcode has in the list."""
    address = read_address(text)
    return address_to_json(replace(address, town=address.official_town or address.town))


def _type(code: str) -> str:
    with suppress(KeyError):
        return catalogue.institution_type(code).code
    raise ValueError(f"no type has the code {code}")


def _text(text: str) -> str:
    if not 0 < len(text) <= LONGEST:
        raise ValueError(f"a text of 1 to {LONGEST} letters is wanted")
    return text


_READERS: Mapping[str, Callable[[str], Any]] = {
    "name": _text, "type": _type, "p_number": read_p_number, "address": _address, "phone": read_phone,
    "email": read_email, "web": read_web, "location_number": read_location_number, "system": _text,
    "ydernummer": read_ydernummer,
}  # fmt: skip
READ = frozenset(_READERS)  # the facts that can be put right of some kind of organisation

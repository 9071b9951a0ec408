"""Everything else a row of the extract says of an entity; what cannot be read is left empty and told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bot.clients.sor_extract.codes import SPECIALITIES, VANS
from bot.clients.sor_extract.columns import ADDRESSES, SPECIALITY_COLUMNS, Columns
from flows.addresses import Address, address_to_json
from flows.catalogue import postcode
from flows.catalogue.searching import fold
from flows.contacts import read_email, read_phone, read_web
from flows.errors import InvalidAnswer
from flows.identifiers import is_cvr, is_location_number, read_ydernummer

Empty = Callable[[str, str], None]  # told of a value that is left empty: which, and what stood there

_CONTACTS: Mapping[str, Callable[[str], str]] = {
    "phone": read_phone,
    "email": read_email,
    "web": read_web,
    "fax": read_phone,
}


@dataclass(frozen=True, slots=True)
class Location:
    """A location number with the system behind it."""

    number: str
    system: str = ""
    vans: str = ""


def read_cvr_of(columns: Columns, row: Sequence[str], empty: Empty) -> str | None:
    """The company's CVR number, if it has one."""
    given = columns.value(row, "cvr")
    cvr = given.zfill(8)
    if given and not is_cvr(cvr):
        empty("CVR number", given)
    return cvr if is_cvr(cvr) else None


def read_body(columns: Columns, row: Sequence[str], kind: str, empty: Empty) -> dict[str, Any]:
    """Address, contact, ydernummer and specialities; `inherits` names what is empty and comes from above."""
    contacts = {name: value for name in _CONTACTS if (value := columns.value(row, name))}
    body = _addresses(columns, row) | _contacts(contacts, empty)
    given = filter(None, (columns.value(row, each) for each in SPECIALITY_COLUMNS))
    if specialities := [code for each in given if (code := SPECIALITIES.get(fold(each)))]:
        body["specialities"] = specialities
    if yder := columns.value(row, "ydernummer"):
        body["ydernummer"] = _once(read_ydernummer, yder) or yder  # one with 99 before it marks a double, and has more
    if kind != "company":
        from_above = [*(() if "address" in body else ("address",)), *(() if contacts else _CONTACTS)]
        body |= {"inherits": from_above} if from_above else {}
    return body


def read_location(columns: Columns, row: Sequence[str]) -> Location | None:
    """A location number in force with its system, or None where the row holds none."""
    number = columns.value(row, "location_number")
    if not is_location_number(number) or columns.value(row, "inactive").casefold() in {"true", "1", "ja"}:
        return None
    vans = columns.value(row, "vans")
    return Location(number, columns.value(row, "system"), VANS.get(fold(vans), vans))


def _addresses(columns: Columns, row: Sequence[str]) -> dict[str, Any]:
    """Where it is found, and beside it the postal address where that is another."""
    every = {which: _address(columns, row, which) for which in ADDRESSES}
    given = [each for each in every.values() if each is not None]
    if not given:
        return {}
    postal = every["postal"]
    other = {"postal_address": postal} if postal is not None and postal != given[0] else {}
    return {"address": given[0], **other}


def _address(columns: Columns, row: Sequence[str], which: str) -> dict[str, Any] | None:
    street, code = columns.value(row, f"{which}_street"), columns.value(row, f"{which}_postcode")
    if not street and not code:
        return None
    more, listed = columns.value(row, f"{which}_more"), postcode(code)
    is_co = more[:3].casefold() == "c/o"
    address = Address(
        street=street,
        number=columns.value(row, f"{which}_number"),
        floor=columns.value(row, f"{which}_floor"),
        door=columns.value(row, f"{which}_door"),
        local_town="" if is_co else more,
        postcode=code,
        town=columns.value(row, f"{which}_town"),
        co=more[3:].strip(" :.") if is_co else "",
        known_postcode=listed is not None,
        official_town=listed.town if listed is not None else "",
    )
    return address_to_json(address)


def _contacts(given: Mapping[str, str], empty: Empty) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, text in given.items():
        value = _once(_CONTACTS[name], text)
        if value is None:
            empty(name, text)
        else:
            found[name] = value
    return found


@lru_cache(maxsize=4096)
def _once(read: Callable[[str], str], text: str) -> str | None:
    # A company's institution and units mostly write the same, and an e-mail address takes long to check.
    try:
        return read(text)
    except InvalidAnswer:
        return None

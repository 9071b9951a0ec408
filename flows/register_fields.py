"""What is typed into the real register for each organisation, field by field in the register's own order. Pure.

The order is that of the register's public schema (domain.md 1.3 and 1.3.1): name and type, numbers, the postal address
in its parts, the visiting address, telephone, fax, e-mail and web, then what belongs to the kind, and last the days.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flows.effects import INHERITED, Altered, Closed, Effect, Numbered, Opened, Succeeded

OF_ADDRESS = ("co", "street", "number", "floor", "door", "local_town", "box", "postcode", "town")
BEFORE = ("name", "type", "type_described", "cvr", "p_number")
AFTER = (
    "phone", "fax", "email", "web", "profession", "ydernummer", "authorisation_id", "specialities", "region",
    "location_number", "system", "vans", "sent_to", "parent",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the register: which fact, of which address where it is part of one, and its value."""

    fact: str
    value: Any
    of: str = ""  # postal | visiting


@dataclass(frozen=True, slots=True)
class Entry:
    """One organisation as it is typed in: what is done to it, which it is, and its fields."""

    act: str  # opened | altered | numbered | closed | succeeded
    entity: int | str  # an entity's id, or the key of one that is opened
    fields: tuple[Field, ...]


def entries(effects: Iterable[Effect]) -> tuple[Entry, ...]:
    """Everything that these effects have typed in, in the order in which they are done."""
    return tuple(_entry(each) for each in effects)


def _entry(effect: Effect) -> Entry:
    match effect:
        case Opened():
            return Entry("opened", effect.key, (*_fields(effect.facts), Field("first", effect.first)))
        case Altered():
            days = _days(effect.first, effect.last)
            return Entry("altered", effect.entity, (*_fields(effect.facts), *days))
        case Numbered():
            return Entry("numbered", effect.entity, (*_fields(effect.facts), Field("first", effect.first)))
        case Closed():
            return Entry("closed", effect.entity, (Field("last", effect.last),))
        case Succeeded():
            return Entry("succeeded", effect.new, (Field("replaces", effect.old),))


def _days(first: dt.date, last: dt.date | None) -> Iterator[Field]:
    yield Field("first", first)
    if last is not None:
        yield Field("last", last)


def _fields(facts: Mapping[str, Any]) -> Iterator[Field]:
    """The facts in the register's order. An address is postal unless the visitors come elsewhere."""
    given = {fact: value for fact, value in facts.items() if value not in (None, "", [])}
    yield from (Field(fact, given[fact]) for fact in BEFORE if fact in given)
    yield from _address("postal", given.get("postal_address", given.get("address")))
    if "postal_address" in given:
        yield from _address("visiting", given.get("address"))
    yield from (Field(fact, given[fact]) for fact in AFTER if fact in given)


def _address(which: str, address: Any) -> Iterator[Field]:
    if address == INHERITED:
        yield Field("address", INHERITED, which)
    elif address:
        yield from (Field(part, address[part], which) for part in OF_ADDRESS if address.get(part))

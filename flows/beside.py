"""What a reviewer sees beside a dossier: what would change, what may be a double, what should make one stop. Pure."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flows.effects import OF_CONTACT, Opened

LATELY = dt.timedelta(days=30)  # a contact that was changed so lately makes one stop
MANY_CVRS = 3  # CVR numbers that one person sends in for, from which on it is said
BUSY = 3  # entities that use one location number, from which on its closing is said


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact of one organisation that would be another, from a day on."""

    entity: int | None
    name: str
    fact: str
    before: Any
    after: Any
    first: dt.date


@dataclass(frozen=True, slots=True)
class Double:
    """Something else that may be the same: which number or name says so, and what it is."""

    by: str  # cvr | p_number | ydernummer | location_number | name | dossier
    value: str
    entity: int | None = None
    name: str = ""
    reference: str = ""  # of another dossier


@dataclass(frozen=True, slots=True)
class Version:
    """A version of an organisation, as far as flags look at it."""

    body: Mapping[str, Any]
    recorded_at: dt.datetime


def identifiers(opened: Iterable[Opened]) -> Iterator[tuple[str, str, dt.date]]:
    """The numbers by which something that is opened may be known already: kind, value, and from which day on."""
    for each in opened:
        for kind in ("cvr", "p_number", "ydernummer", "location_number"):
            value = each.facts.get(kind)
            if isinstance(value, str):
                yield kind, value, each.first


def contact_changed_lately(versions: Iterable[Version], now: dt.datetime) -> bool:
    """Whether a telephone number or an address to write to was changed in the last thirty days."""
    ordered = sorted(versions, key=lambda each: each.recorded_at)
    told = [tuple(each.body.get(fact) for fact in OF_CONTACT) for each in ordered]
    return any(
        each.recorded_at > now - LATELY and told[place] != told[place - 1]
        for place, each in enumerate(ordered) if place
    )  # fmt: skip


def moved_on(told: Mapping[str, Any] | None, stands: Mapping[str, Any] | None) -> bool:
    """Whether the register says something else by now than what the owner was shown."""
    if told is None or stands is None:
        return told is not None
    return any(told.get(name) != value for name, value in stands.items() if name not in {"complete", "valid_to"})

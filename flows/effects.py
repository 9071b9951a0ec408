"""What a dossier does to the register, as plain data: opened, changed, closed, numbered. Nothing is done here."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from flows.errors import FlowError

# An entity of the register by its id, or one that the same effects open by its key ("company", "1", "1/3").
Ref: TypeAlias = int | str
Facts: TypeAlias = Mapping[str, Any]  # "name", "cvr", "location_number", "parent", and everything that a body holds

INHERITED = {"inherited": True}  # the value of a fact that comes from above
OF_ADDRESS = ("address",)
OF_CONTACT = ("phone", "email", "web", "fax")
OF_NUMBER = ("location_number", "system", "vans")


class Unresolved(FlowError):
    """A dossier cannot be registered yet: its cause names what is not known or not agreed."""

    def __init__(self, cause: str, place: str = "") -> None:
        super().__init__(f"{cause} {place}".strip())
        self.cause, self.place = cause, place


@dataclass(frozen=True, slots=True)
class Opened:
    """A new entity, from its first day on."""

    key: str
    kind: str  # company | institution | unit
    first: dt.date
    facts: Facts
    under: Ref | None = None
    numbered: bool = False  # a location number is issued with it


@dataclass(frozen=True, slots=True)
class Altered:
    """Facts of an entity that are others from a day on: each until its next change that is known already.

    With a last day they are so until then, whatever was known; that is how a mistake of the register is put right.
    """

    entity: int
    first: dt.date
    facts: Facts
    last: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A location number that is issued to an entity that stands there already, from a day on."""

    entity: int
    first: dt.date
    facts: Facts


@dataclass(frozen=True, slots=True)
class Closed:
    """An entity whose last day is known; what was to come after it never comes."""

    entity: int
    last: dt.date


@dataclass(frozen=True, slots=True)
class Succeeded:
    """One entity takes the place of another: the new one's `replaces`, the old one's `replaced_by`."""

    old: int
    new: Ref


Effect: TypeAlias = Opened | Altered | Numbered | Closed | Succeeded


@dataclass(frozen=True, slots=True)
class Below:
    """Something that stands under an entity now, or will."""

    entity: int
    kind: str


@dataclass(frozen=True, slots=True)
class Held:
    """What the register and the reviewers know that a dossier by itself does not say."""

    company: int | None = None  # a registration's company, where it stands in the register by then
    below: Mapping[int, tuple[Below, ...]] = field(default_factory=dict)  # what stands under each entity that closes
    links: Mapping[str, int] = field(default_factory=dict)  # by place: the entity that a reviewer linked it to
    closes: int | None = None  # the entity that a registration takes over, from the closure it is linked to
    instead: Mapping[str, Any] = field(default_factory=dict)  # by place: the clerical value that is registered instead

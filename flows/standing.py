"""What stands in the register about a company and what is under it, as the plain data that a draft holds.

Public facts only. What an entity inherits is stored as inherited; here it is looked up above and named in `inherited`.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

# What can be told about every entity beside its name, numbers of its own and days.
FACTS = ("type", "address", "phone", "email", "web", "fax", "location_number", "system", "vans")
_OF_UNITS = ("ydernummer", "profession")


@dataclass(frozen=True, slots=True)
class Entity:
    """A company, an institution or a unit as it stood on a day, with what was under it."""

    entity_id: int
    kind: str  # company | institution | unit
    name: str
    valid_from: dt.date
    valid_to: dt.date | None = None  # inclusive
    sor_code: str | None = None
    cvr: str | None = None
    location_number: str | None = None
    body: Mapping[str, Any] = field(default_factory=dict)  # FACTS by name; `inherits` names those that come from above
    parts: tuple["Entity", ...] = ()
    complete: bool = True  # of the topmost: everything under it is here


def standing(company: Entity) -> dict[str, Any]:
    """The company and its parts as JSON data; `complete` says whether every part is among them."""
    return {**_standing(company, {}), "complete": company.complete}


def with_p_numbers(company: Mapping[str, Any], entity: Entity) -> dict[str, Any]:
    """The same with each part's P-number, which is none of the facts that a draft holds."""
    parts = [with_p_numbers(part, each) for part, each in zip(company["parts"], entity.parts, strict=True)]
    return {**company, "p_number": entity.body.get("p_number"), "parts": parts}


def parts_of(company: Mapping[str, Any], depth: int = 0) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Everything that stands there in reading order, each with its depth: the company 0, an institution 1, a unit 2."""
    yield depth, company
    for part in company["parts"]:
        yield from parts_of(part, depth + 1)


def part_with(company: Mapping[str, Any], entity_id: int) -> Mapping[str, Any] | None:
    """The part (or the company itself) with this entity id, or None."""
    return next((part for _, part in parts_of(company) if part["entity"] == entity_id), None)


def kind_and_name(company: Mapping[str, Any], entity_id: int) -> tuple[str, str] | None:
    """What the part with this entity id is and what it is called, or None."""
    part = part_with(company, entity_id)
    return (part["kind"], part["name"]) if part is not None else None


def stands(company: Mapping[str, Any], entity_id: int, fact: str) -> Any:
    """What stands under this fact's name for the part, inherited or its own; None where nothing does."""
    part = part_with(company, entity_id)
    return part.get(fact) if part is not None else None


def is_inherited(company: Mapping[str, Any], entity_id: int, fact: str) -> bool:
    """Whether what stands there comes from above and changes with it."""
    part = part_with(company, entity_id)
    return part is not None and fact in part["inherited"]


def _standing(entity: Entity, above: Mapping[str, Any]) -> dict[str, Any]:
    own = {**entity.body, "location_number": entity.location_number}
    from_above = set(entity.body.get("inherits", ()))
    facts = {fact: (above if fact in from_above else own).get(fact) for fact in FACTS}
    return {
        "entity": entity.entity_id,
        "kind": entity.kind,
        "sor": entity.sor_code,
        "cvr": entity.cvr,
        "name": entity.name,
        **facts,
        **{fact: entity.body.get(fact) for fact in _OF_UNITS},
        "valid_from": entity.valid_from.isoformat(),
        "valid_to": entity.valid_to.isoformat() if entity.valid_to else None,
        "inherited": [fact for fact in FACTS if fact in from_above and facts[fact] is not None],
        "parts": [_standing(part, facts) for part in entity.parts],
    }

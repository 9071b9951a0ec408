"""A version of an entity as one mapping of facts, and back: so that a change of one fact leaves all others alone."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flows.effects import INHERITED
from storage.values import Organisation

_COLUMNS = {"name": "name", "cvr": "cvr", "location_number": "location_number", "parent": "parent_id"}


def flat(version: Organisation) -> dict[str, Any]:
    """Every fact of a version that says something; what comes from above is `INHERITED`."""
    own = {name: value for name, value in version.body.items() if name != "inherits"}
    columns = {fact: getattr(version, column) for fact, column in _COLUMNS.items()}
    above = dict.fromkeys(version.body.get("inherits", ()), INHERITED)
    return {name: value for name, value in (own | columns | above).items() if value is not None}


def with_facts(version: Organisation, facts: Mapping[str, Any]) -> Organisation:
    """The same version with these facts and no others."""
    own = {name: value for name, value in facts.items() if name not in _COLUMNS and not _empty(value)}
    if above := [name for name, value in facts.items() if value == INHERITED]:
        own["inherits"] = above
    columns = {column: _own(facts.get(fact)) for fact, column in _COLUMNS.items()}
    return replace(version, body=own, **columns)


def _empty(value: Any) -> bool:
    return value is None or value == INHERITED


def _own(value: Any) -> Any:
    return None if _empty(value) else value

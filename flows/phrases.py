"""What is to be said, in no language: a key into the phrasebook and the values it carries."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

Value: TypeAlias = "str | int | dt.date | dt.time | Phrase | tuple[Phrase, ...]"

NOTHING: Mapping[str, Value] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing to say: a phrasebook key, and what it has to name."""

    key: str
    values: Mapping[str, Value] = field(default_factory=lambda: NOTHING)

    def __hash__(self) -> int:
        """Phrases with the same key may share a bucket; equality compares the values."""
        return hash(self.key)


def phrase(key: str, **values: Value) -> Phrase:
    """A phrase with its values given by name."""
    return Phrase(key, values) if values else Phrase(key)


def as_json(value: Value) -> Any:
    """A phrase or one of its values as plain JSON data; dates and times are tagged."""
    if isinstance(value, Phrase):
        return {"phrase": value.key, "values": {k: as_json(v) for k, v in value.values.items()}}
    if isinstance(value, tuple):
        return [as_json(each) for each in value]
    if isinstance(value, dt.date):
        return {"date": value.isoformat()}
    if isinstance(value, dt.time):
        return {"time": value.isoformat()}
    return value


def from_json(stored: Any) -> Value:
    """The inverse of `as_json`."""
    if isinstance(stored, list):
        return tuple(_phrase_from(each) for each in stored)
    if isinstance(stored, dict):
        if "phrase" in stored:
            return _phrase_from(stored)
        if "date" in stored:
            return dt.date.fromisoformat(stored["date"])
        return dt.time.fromisoformat(stored["time"])
    value: str | int = stored
    return value


def _phrase_from(stored: dict[str, Any]) -> Phrase:
    return Phrase(stored["phrase"], {k: from_json(v) for k, v in stored["values"].items()})

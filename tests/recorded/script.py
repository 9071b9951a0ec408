"""What a recording is made of: an owner's lines, and the circumstances in which they are said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from flows.heard import Heard
from flows.replies import Known

Line: TypeAlias = str | Heard

HELLO: tuple[Line, ...] = ("hej", "[begin]")


@dataclass(frozen=True, slots=True)
class Script:
    """What an owner does, and the circumstances in which they do it."""

    about: str
    lines: Sequence[Line]
    known: Mapping[str, Known] = field(default_factory=dict)
    ordering: bool = True  # there are terms for a location number
    register: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)  # what words find there

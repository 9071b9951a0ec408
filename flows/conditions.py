"""When a question is asked at all, as data: a question, the values it must have, joined by and / or."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Is:
    """Holds if a question is on the path and its answer is one of these."""

    key: str
    values: frozenset[str]

    def __and__(self, other: "Condition") -> "Every":
        return Every((self, other))

    def __or__(self, other: "Condition") -> "Some":
        return Some((self, other))


@dataclass(frozen=True, slots=True)
class Every:
    """Holds if all its parts hold; with no parts it always holds."""

    parts: tuple["Condition", ...]

    def __and__(self, other: "Condition") -> "Every":
        return Every((*self.parts, other))


@dataclass(frozen=True, slots=True)
class Some:
    """Holds if at least one of its parts holds."""

    parts: tuple["Condition", ...]

    def __and__(self, other: "Condition") -> Every:
        return Every((self, other))


Condition: TypeAlias = Is | Every | Some
ALWAYS = Every(())


def holds(condition: Condition, answer_to: Callable[[str], str | None]) -> bool:
    """Whether a condition holds, given what each question's answer compares as (None: not on the path)."""
    if isinstance(condition, Is):
        return answer_to(condition.key) in condition.values
    if isinstance(condition, Every):
        return all(holds(part, answer_to) for part in condition.parts)
    return any(holds(part, answer_to) for part in condition.parts)


def keys_in(condition: Condition) -> Iterator[str]:
    """The questions a condition looks at."""
    if isinstance(condition, Is):
        yield condition.key
        return
    for part in condition.parts:
        yield from keys_in(part)


def described(condition: Condition) -> str:
    """A condition in one line, for drawings and for staff: `ordering is order`."""
    if isinstance(condition, Is):
        return f"{condition.key} is {' or '.join(sorted(condition.values))}"
    joint = " and " if isinstance(condition, Every) else " or "
    return joint.join(described(part) for part in condition.parts)

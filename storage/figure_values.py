"""What the memory is handed and gives back for the figures."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Uncounted:
    """A line of a transcript that the figures do not hold yet."""

    id: int
    conversation_id: int
    at: int  # microseconds UTC
    author: str
    kind: str
    about: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Course:
    """How far one case has come."""

    conversation_id: int
    number: int
    flow: str
    begun_at: int  # microseconds UTC
    begun_on: str
    moved_at: int
    stands_at: str = ""
    outcome: str = "open"
    ended_at: int | None = None


@dataclass(frozen=True, slots=True)
class CaseStep:
    """One question of one case: whether it was answered, and when; how often that was refused, or changed later."""

    conversation_id: int
    number: int
    question: str
    flow: str
    begun_on: str
    answered: bool = False
    refusals: int = 0
    changes: int = 0
    put_at: int = 0  # when it was put first; microseconds UTC, 0 where it never was
    spent: int = 0  # microseconds from then to its first answer, 0 before there is one


@dataclass(frozen=True, slots=True)
class Wait:
    """An owner who waited for a person."""

    conversation_id: int
    asked_at: int  # microseconds UTC
    queue: str
    ended_at: int | None = None
    met: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """How many cases of one flow were begun on a day, and how many of those have been sent in."""

    day: dt.date
    flow: str
    begun: int
    submitted: int


@dataclass(frozen=True, slots=True)
class Put:
    """A question of a flow, in the cases begun in a time: how often it was put, answered, refused and changed."""

    question: str
    reached: int
    answered: int
    refusals: int
    changes: int


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision about a dossier, with when that came in first and when in this revision."""

    reference: str
    kind: str
    at: int  # microseconds UTC
    revised_at: int
    first_at: int

"""Where an answer belongs, and what has been answered so far."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A question at one item: the ids of the items around it, outermost first, and the question's key."""

    items: tuple[int, ...]
    key: str

    def __str__(self) -> str:
        """`company_name`, or `1/3/ydernummer`: stable for ever, since item ids are never used again."""
        return "/".join([*map(str, self.items), self.key])

    @classmethod
    def parse(cls, text: str) -> "Place":
        """The place that `str` wrote. Raises `ValueError` for anything else."""
        *items, key = text.split("/")
        return cls(tuple(int(item) for item in items), key)


class Given(StrEnum):
    """How a question was answered."""

    VALUE = "value"
    SKIPPED = "skipped"  # an optional thing the owner does not give: "Ikke oplyst"
    NOT_YET = "not_yet"  # the owner does not have it yet; the dossier says that it is open
    INHERITED = "inherited"  # the same as the company's, stored as such and not copied


class Source(StrEnum):
    """Where an answer came from."""

    OWNER = "owner"
    LOOKUP = "lookup"  # found in the company register and confirmed by the owner
    SUGGESTED = "suggested"  # taken from another answer and shown to the owner
    STAFF = "staff"
    STORE = "store"  # what our own store knows


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as kept: its value as plain JSON data, how it was given, and what was warned about."""

    value: Any = None
    given: Given = Given.VALUE
    source: Source = Source.OWNER
    cautions: tuple[str, ...] = ()  # warnings the owner was shown and confirmed
    active: bool = True  # False: fell off the path or was invalidated; kept as a suggestion
    by: str = ""  # of an answer that staff filled in: who, as `staff:<id>`
    confirmed: bool = False  # of such an answer: its owner has said that it is right

    def resting(self) -> "Answer":
        """The same answer, kept but no longer counted."""
        return replace(self, active=False)

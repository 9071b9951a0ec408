"""What the memory gives of the staff."""

import datetime as dt
from dataclasses import dataclass, field

from flows.rights import Role


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody of the staff; transcripts and audit name them as `staff:<id>`."""

    id: int
    name: str
    email: str
    role: Role
    language: str = "da"
    active: bool = True
    absent_on: dt.date | None = None  # the day on which their work is everybody's

    @property
    def author(self) -> str:
        """How entries and acts name them."""
        return f"staff:{self.id}"


@dataclass(frozen=True, slots=True)
class Keys:
    """What somebody of the staff signs in with; nothing of it can be turned back into a password."""

    password: str = field(default="", repr=False)  # argon2id in its own notation; "" before there is one
    second: str = field(default="", repr=False)  # the secret of the second factor; "" before it was confirmed
    second_step: int = 0  # the last half-minute whose code was used: none is good twice


@dataclass(frozen=True, slots=True)
class Sitting:
    """Somebody signed in at one browser. Times are microseconds UTC."""

    id: int
    staff_id: int
    stage: str  # "joining" (sets password and second factor) | "password" (the second factor is missing) | "whole"
    browser: str
    begun_at: int
    seen_at: int
    ends_at: int
    confirmed_at: int  # when they last proved who they are


@dataclass(frozen=True, slots=True)
class StaffLink:
    """A one-time link: whom it is for, what it opens, until when."""

    staff_id: int
    kind: str  # "joining" (sets password and second factor) | "demo" (counts as both factors)
    expires_at: int
    made_by: str  # staff:<id> | system


@dataclass(frozen=True, slots=True)
class AskedFile:
    """A file that was asked for; it has come where `taken_at` is no 0. Times are microseconds UTC."""

    id: int
    conversation_id: int
    asked_by: str  # staff:<id>
    at: int
    what: str  # in the words of whoever asked
    taken_at: int
    kind: str  # pdf | jpeg | png
    size: int
    sha256: str  # of what is kept

    @property
    def name(self) -> str:
        """What it is called: the owner's own name of it is never used."""
        return f"fil-{self.id}.{self.kind}"


@dataclass(frozen=True, slots=True)
class Unsaid:
    """One message that somebody has to decide on."""

    delivery_id: int
    conversation_id: int
    kind: str  # notice | receipt | sheet | paper | ...
    state: str  # failed | unknown
    text: str  # "" of a paper
    reference: str  # of the dossier it is about
    at: int  # microseconds UTC: when it was tried last

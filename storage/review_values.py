"""What the memory is handed and gives back about the review of dossiers and what it does to the register."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from storage.values import Dossier


@dataclass(frozen=True, slots=True)
class Told:
    """Who says what is recorded in the register, and when: a dossier's reference, and an instant."""

    source: str
    at: int  # microseconds UTC


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a move of its review leaves a dossier."""

    status: str
    held_by: str | None = None
    held_since: int | None = None  # microseconds UTC
    decided_at: int | None = None


@dataclass(frozen=True, slots=True)
class NewDecision:
    """A decision about one revision of one dossier, by its hash; it stands for good."""

    dossier_id: int
    sha256: str
    kind: str  # approved | registered | returned | rejected | heard | objected | reopened | withdrawn
    maker: str  # staff:<id> | owner
    at: int  # microseconds UTC
    about: Mapping[str, Any] = field(default_factory=dict)
    persons: str = ""  # one | two, of an approval and a registration
    approval_id: int | None = None  # the approval that this one uses up
    approver: str | None = None  # whose that was


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """A decision as it stands."""

    id: int
    revision: int
    dossier_id: int
    sha256: str
    kind: str
    maker: str
    at: int
    about: Mapping[str, Any]
    persons: str
    approval_id: int | None
    approver: str | None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The newest revision of a dossier with how far its review has come."""

    dossier: Dossier
    held_by: str | None
    held_since: int | None
    moves: int  # how often its review has moved: who saw another number has seen another dossier
    decided_at: int | None
    first_submitted_at: int  # of its first revision

    @property
    def reference(self) -> str:
        """The reference, which all revisions share."""
        return self.dossier.frozen.reference


@dataclass(frozen=True, slots=True)
class Note:
    """What one of the staff wrote about a dossier for the others."""

    reference: str
    at: int
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class NewCorrection:
    """A mistake of the register that somebody proposes to put right."""

    entity_id: int
    body: str  # canonical JSON: first, last, facts
    sha256: str
    reason: str
    proposed_by: str
    proposed_at: int


@dataclass(frozen=True, slots=True)
class Correction:
    """Such a proposal, and what became of it."""

    id: int
    new: NewCorrection
    status: str  # proposed | registered | rejected
    decided_by: str | None
    decided_at: int | None


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A letter about a dossier, or with a link to a conversation, that could not be delivered."""

    id: int
    conversation_id: int
    kind: str  # receipt_mail | request_mail | decision_mail | number_mail | lost_mail
    reference: str  # "" of one with a link
    at: int  # microseconds UTC: when it was tried last
    known: bool  # the dossier stands in the store
    to: str = ""  # the address, where it is known


@dataclass(frozen=True, slots=True)
class Package:
    """What goes to the journal about one decision."""

    decision_id: int
    conversation_id: int
    reference: str
    revision: int
    kind: str  # of the decision
    ordered_at: int  # microseconds UTC
    name: str = ""  # where it lies; "" until then
    delivered_at: int | None = None
    taken_at: int | None = None  # None until it is ticked off
    taken_by: str | None = None


@dataclass(frozen=True, slots=True)
class NewNumber:
    """A number that is given to an entity, once and for ever."""

    kind: str  # sor_code | location_number
    number: str
    entity_id: int
    source: str
    at: int
    serial: int | None = None

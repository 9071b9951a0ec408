"""How a submitted dossier comes to be registered: what may be done with it, from where, and by whom.

Everything that may be done with a dossier stands in this table. Roles are those of `flows.rights`; who may be the first
of two persons (A, who approves) and who the second (B, who registers) is a rule of each dossier.
"""

from dataclasses import dataclass
from enum import StrEnum

from flows.moves import Moves, Row
from flows.rights import Right, Role, allowed


class Status(StrEnum):
    """How far the review of a dossier has come."""

    SUBMITTED = "submitted"
    IN_REVIEW = "in_review"
    RETURNED = "returned"
    APPROVED = "approved"
    REGISTERED = "registered"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Acting:
    """Who does something with a dossier, and how they stand to it."""

    role: Role | None = None  # None: its owner
    holds: bool = False  # they have claimed it
    overdue: bool = False  # whoever holds it has had it for too long, or is absent today
    answered: bool = False  # an answer in it is theirs
    unconfirmed: bool = False  # one of these was never confirmed by its owner
    approved: bool = False  # the approval that counts is theirs
    alone: bool = False  # one person is enough, see `flows.needed`
    signed: bool = False  # it is signed, or this is a demonstration
    heard: bool = False  # the owner was heard before a rejection, or need not be


def is_owner(acting: Acting) -> bool:
    """Whether it is the dossier's own owner."""
    return acting.role is None


def may_review(acting: Acting) -> bool:
    """Whether it is somebody who reviews dossiers."""
    return acting.role is not None and allowed(acting.role, Right.REVIEW)


def holds_it(acting: Acting) -> bool:
    """Whether it is the reviewer who has claimed it."""
    return may_review(acting) and acting.holds


def may_take_over(acting: Acting) -> bool:
    """Whether a reviewer may take it from a colleague: an administrator, or anyone once it has lain too long."""
    heads = acting.role is not None and allowed(acting.role, Right.TAKE_OVER)
    return may_review(acting) and not acting.holds and (heads or acting.overdue)


def may_put_back(acting: Acting) -> bool:
    """Whether a reviewer may put it back for others: whoever holds it, or may take it over."""
    return holds_it(acting) or may_take_over(acting)


def may_approve(acting: Acting) -> bool:
    """Whether it is the reviewer who holds it, and no answer in it is theirs."""
    return holds_it(acting) and not acting.answered


def may_settle(acting: Acting) -> bool:
    """Whether whoever may approve it may register it in the same act."""
    return may_approve(acting) and acting.alone and acting.signed


def may_register(acting: Acting) -> bool:
    """Whether it is a second reviewer, whose answers in it were all confirmed by its owner."""
    return may_review(acting) and not acting.approved and not acting.unconfirmed and acting.signed


def may_reject_it(acting: Acting) -> bool:
    """Whether it is the reviewer who holds it, and the owner was heard."""
    return holds_it(acting) and acting.heard


def may_reject_what_is_approved(acting: Acting) -> bool:
    """Whether it is any reviewer, and the owner was heard."""
    return may_review(acting) and acting.heard


REVIEW = Moves("review", Status, [
    Row("claim", [Status.SUBMITTED], Status.IN_REVIEW, may_review),
    Row("release", [Status.IN_REVIEW], Status.SUBMITTED, may_put_back),
    Row("take_over", [Status.IN_REVIEW], Status.IN_REVIEW, may_take_over),
    Row("hear", [Status.IN_REVIEW], Status.IN_REVIEW, holds_it),
    Row("return", [Status.IN_REVIEW], Status.RETURNED, holds_it),
    Row("resubmit", [Status.RETURNED], Status.SUBMITTED, is_owner),
    Row("approve", [Status.IN_REVIEW], Status.APPROVED, may_approve),
    Row("settle", [Status.IN_REVIEW], Status.REGISTERED, may_settle),
    Row("object", [Status.APPROVED], Status.IN_REVIEW, may_review),
    Row("register", [Status.APPROVED], Status.REGISTERED, may_register),
    Row("reject", [Status.IN_REVIEW], Status.REJECTED, may_reject_it),
    Row("reject", [Status.APPROVED], Status.REJECTED, may_reject_what_is_approved),
    Row("reopen", [Status.REJECTED], Status.IN_REVIEW, may_review),
    Row("withdraw", [Status.SUBMITTED, Status.IN_REVIEW, Status.RETURNED, Status.APPROVED], Status.WITHDRAWN, is_owner),
])  # fmt: skip

OPEN_STATUSES = (Status.SUBMITTED, Status.IN_REVIEW, Status.RETURNED, Status.APPROVED)


def hindrance(move: str, at: str, acting: Acting) -> str:
    """Why a move cannot be made, as one word for each cause; "" where it can."""
    if move in REVIEW.possible(at, acting):
        return ""
    if move not in REVIEW.open_to(at):
        return "status"
    return next((cause for cause, stands in _causes(move, at, acting) if stands), "role")


def _causes(move: str, at: str, acting: Acting) -> tuple[tuple[str, bool], ...]:
    """The causes in the order in which they are told, and whether each one stands."""
    second = move == "register"
    held_first = at == Status.IN_REVIEW and move not in {"take_over", "release"}
    return (
        ("role", is_owner(acting) if move not in {"resubmit", "withdraw"} else not is_owner(acting)),
        ("role", not is_owner(acting) and not may_review(acting)),
        ("not-overdue", move in {"take_over", "release"} and not acting.holds),
        ("held-already", move == "take_over"),
        ("same-person", second and acting.approved),
        ("unconfirmed", second and acting.unconfirmed),
        ("not-held", held_first and not acting.holds),
        ("own-answer", move in {"approve", "settle"} and acting.answered),
        ("two-persons", move == "settle" and not acting.alone),
        ("unsigned", move in {"settle", "register"} and not acting.signed),
        ("unheard", move == "reject" and not acting.heard),
    )

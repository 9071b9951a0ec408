"""How a submitted dossier comes to be registered. The review begins when the dossier is frozen."""

from enum import StrEnum

from flows.moves import Moves, Row


class Status(StrEnum):
    """How far the review of a dossier has come."""

    SUBMITTED = "submitted"
    IN_REVIEW = "in_review"
    RETURNED = "returned"
    APPROVED = "approved"
    REGISTERED = "registered"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


REVIEW = Moves("review", Status, [
    Row("claim", [Status.SUBMITTED], Status.IN_REVIEW),
    Row("release", [Status.IN_REVIEW], Status.SUBMITTED),
    Row("return", [Status.IN_REVIEW], Status.RETURNED),
    Row("resubmit", [Status.RETURNED], Status.SUBMITTED),
    Row("approve", [Status.IN_REVIEW], Status.APPROVED),
    Row("register", [Status.APPROVED], Status.REGISTERED),
    Row("reject", [Status.IN_REVIEW, Status.APPROVED], Status.REJECTED),
    Row("reopen", [Status.REJECTED], Status.IN_REVIEW),
    Row("withdraw", [Status.SUBMITTED, Status.IN_REVIEW, Status.RETURNED, Status.APPROVED], Status.WITHDRAWN),
])  # fmt: skip

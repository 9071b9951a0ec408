"""What each role of the staff may do. Who may decide about one dossier is a rule of that dossier, not of a role."""

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """What a member of staff is there for."""

    CASEWORKER = "caseworker"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


class Right(StrEnum):
    """One kind of act that the staff's pages offer."""

    READ = "read"  # worklist, transcripts (masked), dossiers, register, dashboard
    REVEAL = "reveal"  # personal data, with a reason
    SPEAK = "speak"  # claim, reply, note, transfer, fill an answer in
    REVIEW = "review"  # claim, return, approve, reject and register a dossier
    TAKE_OVER = "take_over"  # a review that a colleague holds
    EXPORT = "export"  # transcripts, case bundles
    FACTS = "facts"  # edit service facts
    STAFF = "staff"  # invite colleagues, set their roles, end their sessions
    AUDIT = "audit"  # read the audit


_EVERYBODY = frozenset(Role)
_CASES = frozenset({Role.CASEWORKER, Role.ADMINISTRATOR})
_HEADS = frozenset({Role.ADMINISTRATOR})

RIGHTS: Mapping[Right, frozenset[Role]] = {
    Right.READ: _EVERYBODY,
    Right.REVEAL: _CASES,
    Right.SPEAK: _CASES,
    Right.REVIEW: _CASES,
    Right.TAKE_OVER: _HEADS,
    Right.EXPORT: _EVERYBODY,
    Right.FACTS: _HEADS,
    Right.STAFF: _HEADS,
    Right.AUDIT: frozenset({Role.ADMINISTRATOR, Role.AUDITOR}),
}


def allowed(role: Role, right: Right) -> bool:
    """Whether this role has this right."""
    return role in RIGHTS[right]

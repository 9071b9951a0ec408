"""The review, cell by cell: what each role may do with a dossier in each status, however they stand to it."""

from collections.abc import Callable, Iterator
from itertools import product

import pytest

from flows.errors import IllegalMove
from flows.review import REVIEW, Acting, Status, hindrance
from flows.rights import Role

A, B = Acting(Role.CASEWORKER, holds=True, signed=True), Acting(Role.CASEWORKER, signed=True)
FLAGS = ("holds", "overdue", "answered", "unconfirmed", "approved", "alone", "signed", "heard")
MOVES = tuple(dict.fromkeys(row.move for row in REVIEW.rows))
IN_REVIEW, APPROVED = Status.IN_REVIEW, Status.APPROVED


def everyone() -> Iterator[Acting]:
    """Every role, standing to the dossier in every way."""
    for role in (None, *Role):
        for flags in product((False, True), repeat=len(FLAGS)):
            yield Acting(role, *flags)


Rule = tuple[str, Callable[[Acting], bool]]


def reviews(who: Acting) -> bool:
    return who.role in {Role.CASEWORKER, Role.ADMINISTRATOR}


def takes(who: Acting) -> bool:
    return reviews(who) and not who.holds and (who.role is Role.ADMINISTRATOR or who.overdue)


# The rules once more, as they were asked for: from where, to where, and by whom.
OPEN = ("submitted", "in_review", "returned", "approved")
ASKED_FOR: dict[tuple[str, str], Rule] = {
    **{("withdraw", at): ("withdrawn", lambda who: who.role is None) for at in OPEN},
    ("resubmit", "returned"): ("submitted", lambda who: who.role is None),
    ("claim", "submitted"): ("in_review", reviews),
    ("release", "in_review"): ("submitted", lambda who: (reviews(who) and who.holds) or takes(who)),
    ("take_over", "in_review"): ("in_review", takes),
    ("hear", "in_review"): ("in_review", lambda who: reviews(who) and who.holds),
    ("return", "in_review"): ("returned", lambda who: reviews(who) and who.holds),
    ("approve", "in_review"): ("approved", lambda who: reviews(who) and who.holds and not who.answered),
    ("settle", "in_review"): (
        "registered", lambda who: reviews(who) and who.holds and not who.answered and who.alone and who.signed,
    ),
    ("object", "approved"): ("in_review", reviews),
    ("register", "approved"): (
        "registered", lambda who: reviews(who) and not who.approved and not who.unconfirmed and who.signed,
    ),
    ("reject", "in_review"): ("rejected", lambda who: reviews(who) and who.holds and who.heard),
    ("reject", "approved"): ("rejected", lambda who: reviews(who) and who.heard),
    ("reopen", "rejected"): ("in_review", reviews),
}  # fmt: skip


def expected(move: str, at: str, who: Acting) -> str | None:
    """Where a move leads by these rules; None where it must not be made."""
    target, allows = ASKED_FOR.get((move, str(at)), ("", lambda _who: False))
    return target if allows(who) else None


def made(move: str, at: str, who: Acting) -> str | None:
    """Where the table leads; None where it refuses."""
    try:
        return REVIEW.make(move, at, who)
    except IllegalMove:
        return None


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("at", list(Status))
def test_every_cell_of_the_table_is_what_was_asked_for(at: Status, move: str) -> None:
    wrong = [who for who in everyone() if made(move, at, who) != expected(move, at, who)]

    assert wrong == []


@pytest.mark.parametrize("at", list(Status))
def test_what_can_be_done_is_what_is_not_hindered(at: Status) -> None:
    differing = [
        (move, who) for who in everyone() for move in MOVES
        if (hindrance(move, at, who) == "") is not (made(move, at, who) is not None)
    ]  # fmt: skip

    assert differing == []


@pytest.mark.parametrize(
    ("move", "at", "who", "cause"),
    [
        ("claim", Status.REGISTERED, A, "status"),
        ("claim", Status.SUBMITTED, Acting(Role.AUDITOR), "role"),
        ("claim", Status.SUBMITTED, Acting(), "role"),
        ("withdraw", Status.SUBMITTED, A, "role"),
        ("approve", IN_REVIEW, B, "not-held"),
        ("approve", IN_REVIEW, Acting(Role.CASEWORKER, holds=True, answered=True), "own-answer"),
        ("take_over", IN_REVIEW, B, "not-overdue"),
        ("take_over", IN_REVIEW, A, "held-already"),
        ("settle", IN_REVIEW, A, "two-persons"),
        ("settle", IN_REVIEW, Acting(Role.CASEWORKER, holds=True, alone=True), "unsigned"),
        ("register", APPROVED, Acting(Role.CASEWORKER, signed=True, approved=True), "same-person"),
        ("register", APPROVED, Acting(Role.CASEWORKER, signed=True, unconfirmed=True), "unconfirmed"),
        ("register", APPROVED, Acting(Role.CASEWORKER), "unsigned"),
        ("reject", IN_REVIEW, A, "unheard"),
        ("reject", APPROVED, B, "unheard"),
        ("reject", IN_REVIEW, Acting(Role.CASEWORKER, heard=True), "not-held"),
        ("register", APPROVED, Acting(Role.ADMINISTRATOR, signed=True, approved=True), "same-person"),
    ],
)
def test_a_refusal_has_one_cause(move: str, at: str, who: Acting, cause: str) -> None:
    assert hindrance(move, at, who) == cause

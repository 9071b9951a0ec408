"""Who can finish a dossier: who of those on duty may approve it, and who may then register it."""

from collections.abc import Iterable
from dataclasses import dataclass

from flows.conversations import Draft
from flows.review import Acting, Status, may_approve, may_register, may_settle
from flows.rights import Role


@dataclass(frozen=True, slots=True)
class Involved:
    """What members of the staff, named as `staff:<id>`, have had to do with a dossier."""

    answered: frozenset[str] = frozenset()  # who filled an answer in
    unconfirmed: frozenset[str] = frozenset()  # those of them with an answer that its owner never confirmed
    approved_by: str = ""  # whose approval counts, or ""
    alone: bool = False  # one person is enough
    signed: bool = True  # it is signed, or this is a demonstration


Pair = tuple[str, str]  # who approves, and who registers; twice the same where one is enough


def involved(draft: Draft, *, approved_by: str = "", alone: bool = False, signed: bool = True) -> Involved:
    """Who had to do with the dossier that this draft was read from."""
    filled = [answer for answer in draft.answers.values() if answer.active and answer.by]
    return Involved(
        answered=frozenset(answer.by for answer in filled),
        unconfirmed=frozenset(answer.by for answer in filled if not answer.confirmed),
        approved_by=approved_by,
        alone=alone,
        signed=signed,
    )


def acting(had: Involved, who: str, role: Role, *, holds: bool, overdue: bool = False, heard: bool = False) -> Acting:
    """How a member of the staff stands to the dossier."""
    return Acting(
        role=role,
        holds=holds,
        overdue=overdue,
        answered=who in had.answered,
        unconfirmed=who in had.unconfirmed,
        approved=who == had.approved_by,
        alone=had.alone,
        signed=had.signed,
        heard=heard,
    )


def can_go_on(had: Involved, status: str, who: str, role: Role) -> bool:
    """Whether a member of the staff can bring it a step on: register what is approved, and approve anything else."""
    stands = acting(had, who, role, holds=True)
    return may_register(stands) if status == Status.APPROVED else may_approve(stands)


def finishers(had: Involved, on_duty: Iterable[tuple[str, Role]]) -> tuple[Pair, ...]:
    """Every pair of those on duty who could finish it from here; none where somebody else is needed."""
    staff = {who: acting(had, who, role, holds=True) for who, role in on_duty}
    firsts = [had.approved_by] if had.approved_by else [who for who, stands in staff.items() if may_approve(stands)]
    alone = [(who, who) for who in firsts if not had.approved_by and may_settle(staff[who])]
    seconds = [who for who, stands in staff.items() if may_register(stands)]
    return (*alone, *((first, second) for first in firsts for second in seconds if first != second))

"""The way around the console: each entry for those who have the right to its page."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.rights import Right, allowed
from storage.staff_values import StaffMember


@dataclass(frozen=True, slots=True)
class Entry:
    """A page that the navigation leads to; its words are `staff-nav-<key>`."""

    path: str
    key: str
    right: Right
    rest: bool = False  # not of every day: folded away where there are more of its like


ENTRIES: tuple[Entry, ...] = (
    Entry("/staff/worklist", "worklist", Right.READ),
    Entry("/staff/search", "search", Right.READ),
    Entry("/staff/dossiers", "dossiers", Right.READ),
    Entry("/staff/register", "register", Right.READ),
    Entry("/staff/journal", "journal", Right.READ),
    Entry("/staff/figures", "figures", Right.READ),
    Entry("/staff/facts", "facts", Right.FACTS, rest=True),
    Entry("/staff/audit", "audit", Right.AUDIT, rest=True),
    Entry("/staff/team", "team", Right.STAFF, rest=True),
)


def entries_for(member: StaffMember | None) -> Sequence[Entry]:
    """What this member is led to."""
    return [each for each in ENTRIES if member is not None and allowed(member.role, each.right)]

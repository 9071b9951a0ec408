"""What every act of staff goes through: whether their role has the right, and its entry in the audit."""

from dataclasses import dataclass
from typing import Any

from bot.errors import NotPermitted
from bot.services import tokens
from flows.rights import Right, allowed
from flows.stored import canonical
from storage.chains import Act, salted
from storage.staff_values import StaffMember
from storage.work import Work

CHAIN = "staff"  # of what is about no one conversation or dossier
SYSTEM = "system"


def permit(by: StaffMember, right: Right) -> None:
    """Raise `NotPermitted` unless they are still of the staff and their role has this right."""
    if not by.active or not allowed(by.role, right):
        raise NotPermitted(right)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done, to be chained: what, by whom, about what (ids and plain words, as JSON holds them)."""

    act: str
    actor: str  # staff:<id> | system
    about: Any = None

    def chained(self, at: int, chain: str = CHAIN) -> Act:
        """The act as a chain takes it; what it was about is kept beside the chain and can be erased."""
        salt = tokens.salt()
        return Act(chain, at, self.act, self.actor, salted(salt, self.about), salt, canonical(self.about))


async def note(work: Work, at: int, *deeds: Deed) -> None:
    """Write deeds into the staff's chain, in the transaction of what was done; the last thing before its commit."""
    await work.audit.carry_on([deed.chained(at) for deed in deeds])

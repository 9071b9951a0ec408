"""Made-up staff for a demonstration, each with a one-time link that counts as both factors."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from bot.services import tokens
from bot.services.staff.noting import SYSTEM, Deed, note
from flows.moment import micros
from flows.rights import Role
from storage.database import Database
from storage.staff_values import StaffLink, StaffMember

PEOPLE = (
    ("Ida Prøve", "ida@example.org", Role.CASEWORKER),
    ("Bo Prøve", "bo@example.org", Role.CASEWORKER),
    ("Eva Prøve", "eva@example.org", Role.ADMINISTRATOR),
)
GOOD_FOR = dt.timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class DemoAccounts:
    """Makes the accounts of a demonstration, and nothing where it is none."""

    database: Database
    clock: Callable[[], dt.datetime]
    demo: bool
    public_url: str

    async def made(self) -> list[tuple[StaffMember, str]]:
        """Two caseworkers and an administrator, with their links; [] outside a demonstration."""
        if not self.demo:
            return []
        at, made = micros(self.clock()), []
        async with self.database.work() as work:
            for name, email, role in PEOPLE:
                member = await work.staff.add(StaffMember(0, name, email, role), at)
                secret = tokens.link()
                until = micros(self.clock() + GOOD_FOR)
                await work.access.add_link(secret, StaffLink(member.id, "demo", until, SYSTEM))
                made.append((member, f"{self.public_url.rstrip('/')}/staff/enter/{secret}"))
            await note(work, at, *(Deed("invited", SYSTEM, [each.author, each.role.value]) for each, _ in made))
            await work.commit()
        return made

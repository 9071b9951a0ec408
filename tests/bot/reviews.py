"""Owners, two caseworkers and their head around one store: what the tests of the review begin with."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.services.facts import ServiceFacts
from bot.services.papers import Papers
from bot.services.review.cases import Case, case_of
from bot.services.review.house import review_house
from bot.services.review.registering import Registering
from bot.services.review.reviewing import Reviewing
from bot.wiring import FLOWS, utc_now
from flows.rights import Role
from storage.database import Database
from storage.staff_values import StaffMember
from storage.values import Owner
from tests.bot.chat import ANE, SAID, Chat, chat_over

ANNE = StaffMember(1, "Anne Prøve", "anne@example.org", Role.CASEWORKER)
BIRK = StaffMember(2, "Birk Prøve", "birk@example.org", Role.CASEWORKER)
HEAD = StaffMember(3, "Hanne Prøve", "hanne@example.org", Role.ADMINISTRATOR)
AUDITOR = StaffMember(4, "Rie Prøve", "rie@example.org", Role.AUDITOR)
CVR = "26919991"


def registering(cvr: str = CVR, name: str = "Prøveklinikken ApS") -> tuple[str, ...]:
    """What an owner says to register a company and its clinic."""
    return (
        "registrer", "fysioterapi", cvr, name, "Eksempelvej 4, 8600 Silkeborg", "99 99 99 04, kontakt@example.org", "ja",
        "ikke endnu", "1.3.2027", "ingen", "nej tak", "kontakt@example.org", "ja",
    )  # fmt: skip


@dataclass
class Office:
    """The store with everybody around it."""

    database: Database
    chat: Chat
    reviewing: Reviewing
    registering: Registering
    moved_on: dt.timedelta = field(default_factory=dt.timedelta)

    async def case(self, reference: str) -> Case:
        async with self.database.reading() as reading:
            return await case_of(reading, reference, demo=True)

    async def sent(self, *said: str, owner: Owner = ANE) -> str:
        """Let an owner say all this; the reference of the dossier they sent last."""
        await self.chat.goes("hej", *said, owner=owner)
        await self.chat.replies(owner)
        async with self.database.reading() as reading:
            return (await reading.dossiers.all_dossiers())[-1].frozen.reference

    async def moves(self, reference: str) -> int:
        return (await self.case(reference)).seen.moves

    async def status(self, reference: str) -> str:
        return (await self.case(reference)).status

    async def claimed(self, reference: str, by: StaffMember = ANNE) -> None:
        await self.reviewing.claim(reference, by, await self.moves(reference))

    async def approved(self, reference: str, by: StaffMember = ANNE, instead: Mapping[str, Any] | None = None) -> None:
        await self.claimed(reference, by)
        await self.reviewing.approve(reference, by, await self.moves(reference), instead)

    async def registered(self, reference: str, by: StaffMember = BIRK, **more: Any) -> Any:
        return await self.registering.register(reference, by, await self.moves(reference), **more)

    async def told(self, owner: Owner = ANE) -> str:
        """What an owner reads of what was decided."""
        await self.chat.turning.cycle(())
        return "\n---\n".join(await self.chat.replies(owner))


def office_over(database: Database, *, demo: bool = True) -> Office:
    facts = ServiceFacts(database, demo=demo)
    house = review_house(Papers(FLOWS, {"da": SAID}, facts, utc_now, "https://sor.example.org"), database)
    return Office(database, chat_over(database), house.reviewing, house.registering)

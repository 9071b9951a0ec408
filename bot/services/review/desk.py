"""One dossier on one desk: a transaction in which something is done with it, audited, and told to its owner."""

import datetime as dt
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from bot.errors import NotPermitted
from bot.services.facts import ServiceFacts
from bot.services.journal.ordering import decide
from bot.services.moving import NOBODY
from bot.services.review.cases import Case, Days, case_of
from bot.services.staff.noting import Deed
from flows.heard import Judged
from flows.masking import mask_all
from flows.moment import micros
from flows.review import REVIEW, Acting, hindrance
from storage.database import Database
from storage.errors import Conflict
from storage.review_values import Moved, NewDecision, Told
from storage.staff_values import StaffMember
from storage.values import NewArrival, NewErrand
from storage.work import Work


class Hindered(NotPermitted):
    """A move of a review that cannot be made; its cause is one word."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(slots=True)
class Desk:
    """A dossier while something is done with it; nothing stays unless the whole act does."""

    work: Work
    case: Case
    by: StaffMember
    now: dt.datetime
    closed_days: Days  # on which nobody works

    @property
    def at(self) -> int:
        """The instant as it is stored."""
        return micros(self.now)

    @property
    def said(self) -> Told:
        """Who says so in the register: the dossier, now."""
        return Told(self.case.reference, self.at)

    def acting(self, *, unheard: str = "", absent: bool = False) -> Acting:
        """How whoever sits here stands to the dossier."""
        return self.case.acting(self.by, self.now, self.closed_days, unheard=unheard, absent=absent)

    def check(self, move: str, *, unheard: str = "", absent: bool = False) -> str:
        """Where a move leads; raises `Hindered` where it cannot be made."""
        acting = self.acting(unheard=unheard, absent=absent)
        if cause := hindrance(move, self.case.status, acting):
            raise Hindered(cause)
        return REVIEW.make(move, self.case.status, acting)

    async def go(self, status: str, *, held: bool = False, decided: bool = False) -> None:
        """Let the dossier stand there, with whoever sits here or with nobody."""
        moved = Moved(status)
        if held:
            moved = replace(moved, held_by=self.by.author, held_since=self.at)
        await self.work.reviews.move(self.case.seen, replace(moved, decided_at=self.at if decided else None))

    async def decide(self, kind: str, about: Mapping[str, Any], **more: Any) -> int:
        """Write a decision about this very revision down; one that follows an approval uses that up."""
        approval, dossier = self.case.approval, self.case.seen.dossier
        if approval is not None and "approval_id" not in more:
            more |= {"approval_id": approval.id, "approver": approval.maker}
        made = NewDecision(dossier.id, dossier.frozen.sha256, kind, self.by.author, self.at, mask_all(dict(about)))
        return await decide(self.work, replace(made, **more), self.case.seen.dossier)

    async def note(self, act: str, about: Any = None) -> None:
        """Write what was done into the dossier's chain of acts."""
        frozen = self.case.seen.dossier.frozen
        bound = {"revision": frozen.revision, "sha256": frozen.sha256, "about": mask_all(about)}
        deed = Deed(act, self.by.author, bound)
        await self.work.audit.carry_on([deed.chained(self.at, f"dossier:{self.case.reference}")])

    async def tell(self, kind: str, about: Mapping[str, Any]) -> None:
        """Tell the owner in the chat and, since nobody knows whether they will look there, by mail."""
        dossier = self.case.seen.dossier
        own, reference = dossier.conversation_id, self.case.reference
        to = (await self.work.conversations.addresses_of([own])).get(own, NOBODY)
        heard = Judged(reference, kind, mask_all(dict(about)))
        await self.work.arrivals.add([NewArrival(to, heard, "", self.at, conversation_id=own)])
        if email := dossier.frozen.contact_email:
            letter = NewErrand(own, NOBODY, "decision_mail", reference, {"to": email, "reference": reference})
            await self.work.errands.add([letter])


@dataclass(slots=True)
class Desks:
    """Where dossiers are put on a desk."""

    database: Database
    clock: Callable[[], dt.datetime]
    facts: ServiceFacts
    woken: Callable[[], None] = lambda: None  # called after each commit that left something to say or to send

    @property
    def demo(self) -> bool:
        """Whether this is a demonstration, in which a dossier that is not signed may be registered."""
        return self.facts.demo

    @asynccontextmanager
    async def open(self, reference: str, by: StaffMember, moves: int | None = None) -> AsyncIterator[Desk]:
        """One act with a dossier, committed at its end; raises `Conflict` where it has moved since it was seen."""
        async with self.database.work() as work:
            desk = await self.beside(work, reference, by)
            if moves is not None and desk.case.seen.moves != moves:
                raise Conflict(reference)
            yield desk
            await work.commit()
        self.woken()

    async def beside(self, work: Work, reference: str, by: StaffMember) -> Desk:
        """Another dossier in the same transaction."""
        now = self.clock()
        closed_days = (await self.facts.in_force(now)).closed_days
        return Desk(work, await case_of(work, reference, demo=self.demo), by, now, closed_days)


async def looked(work: Work, by: StaffMember, now: dt.datetime, chain: str, about: Mapping[str, Any]) -> None:
    """Write down in a chain what somebody of the staff looked at."""
    await work.audit.carry_on([Deed("viewed", by.author, dict(about)).chained(micros(now), chain)])

"""Registering a dossier: the approval is used up, the register changes, and the owner is told, all in one act."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.services.facts import ServiceFacts
from bot.services.moving import NOBODY
from bot.services.review.applying import Applying, Done
from bot.services.review.desk import Desk, Desks
from bot.services.review.planning import planned, with_flags
from bot.services.review.reviewing import checked
from flows.effects import Unresolved
from flows.handover import changes_hands, taken_over
from flows.moment import DENMARK
from flows.review import Status
from storage.staff_values import StaffMember
from storage.values import NewErrand

Typed = Mapping[str, str]
NONE: Typed = {}


@dataclass(frozen=True, slots=True)
class Registering:
    """Takes approved dossiers into the register."""

    desks: Desks
    facts: ServiceFacts

    async def register(
        self, reference: str, by: StaffMember, moves: int, typed: Typed = NONE, *, alone: bool = False
    ) -> dict[str, Done]:
        """Register what another person has approved; a sale is registered on both sides or on neither.

        Numbers that the real register gave are typed in by "sor_code <key>" and "location_number <key>". `alone` says
        that a clinic which changes hands is closed though nobody has sent in the other side.
        """
        async with self.desks.open(reference, by, moves) as desk:
            sides = await self._sides(desk, alone=alone)
            return {each.case.reference: await self._registered(each, typed) for each in sides}

    async def settle(
        self, reference: str, by: StaffMember, moves: int, instead: Mapping[str, Any] | None = None
    ) -> Done:
        """Approve and register in one act what needs one person."""
        async with self.desks.open(reference, by, moves) as desk:
            desk.case = await with_flags(desk.work, desk.case, desk.now)
            status, about = desk.check("settle"), {"instead": checked(desk, instead or {})}
            approval = await desk.decide("approved", about, persons="one")
            await desk.note("approved", about)
            using = {"persons": "one", "approval_id": approval, "approver": by.author}
            return await self._applied(desk, status, about["instead"], NONE, using)

    async def _sides(self, desk: Desk, *, alone: bool) -> list[Desk]:
        """The dossiers that are registered together, a closure before what takes its place."""
        partner = await self._partner(desk)
        if partner is None:
            if changes_hands(desk.case.draft) and not alone:
                raise Unresolved("no-successor")
            return [desk]
        if partner.case.status == Status.REGISTERED:
            return [desk]
        if partner.case.status != Status.APPROVED:
            raise Unresolved("other-side", partner.case.reference)
        return sorted((desk, partner), key=lambda each: each.case.draft.flow != "closure")

    async def _partner(self, desk: Desk) -> Desk | None:
        """The other side of a sale, where there is one."""
        if linked := taken_over(desk.case.draft):
            return await self.desks.beside(desk.work, linked["reference"], desk.by)
        if not changes_hands(desk.case.draft):
            return None
        for each in await desk.work.reviews.naming(desk.case.reference):
            other = await self.desks.beside(desk.work, each.reference, desk.by)
            linked = taken_over(other.case.draft)
            if linked and linked["reference"] == desk.case.reference and other.case.status not in _GONE:
                return other
        return None

    async def _registered(self, desk: Desk, typed: Typed) -> Done:
        status, approval = desk.check("register"), desk.case.approval
        if approval is None:
            raise Unresolved("no-approval", desk.case.reference)
        return await self._applied(desk, status, approval.about.get("instead", {}), typed, {"persons": "two"})

    async def _applied(
        self, desk: Desk, status: str, instead: Mapping[str, Any], typed: Typed, using: Mapping[str, Any]
    ) -> Done:
        ranges = (await self.facts.in_force(desk.now)).numbers
        applying = Applying(desk.work, desk.said, ranges, typed)
        today = desk.now.astimezone(DENMARK).date()
        for effect in await planned(desk.work, desk.case, instead, today):
            await applying.apply(effect)
        about = applying.done.as_data()
        await desk.decide("registered", about, **using)
        await desk.go(status, decided=True)
        await desk.note("registered", about)
        await desk.tell("registered", about)
        await _send_numbers(desk, applying.done)
        return applying.done


_GONE = frozenset({Status.REJECTED, Status.WITHDRAWN})


async def _send_numbers(desk: Desk, done: Done) -> None:
    """Send each location number to where it was asked to be sent."""
    own = desk.case.seen.dossier.conversation_id
    letters = [
        NewErrand(own, NOBODY, "number_mail", desk.case.reference,
                  {"to": each["sent_to"], "reference": desk.case.reference, **each})
        for each in done.numbers if each["sent_to"]
    ]  # fmt: skip
    if letters:
        await desk.work.errands.add(letters)

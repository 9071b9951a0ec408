"""Reviewing a dossier up to its approval: claimed, released, taken over, returned, heard, approved, rejected."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.errors import NotPermitted
from bot.services.facts import ServiceFacts
from bot.services.review.desk import Desk, Desks, Hindered
from flows.clerical import clerical
from flows.masking import mask
from flows.moment import DENMARK
from flows.review import Status
from flows.rights import Right, allowed
from storage.review_values import Note
from storage.staff_values import StaffMember

LONGEST = 2000  # characters of a reason, a ground or a note


@dataclass(frozen=True, slots=True)
class Reviewing:
    """What reviewers do with a dossier; each names the `moves` it had when they saw it."""

    desks: Desks
    facts: ServiceFacts

    async def claim(self, reference: str, by: StaffMember, moves: int) -> None:
        """Take it; of any number who try, one gets it."""
        await self._held("claim", reference, by, moves)

    async def take_over(self, reference: str, by: StaffMember, moves: int) -> None:
        """Take it from whoever holds it; their notes are kept."""
        await self._held("take_over", reference, by, moves)

    async def release(self, reference: str, by: StaffMember, moves: int) -> None:
        """Put it back for others."""
        async with self.desks.open(reference, by, moves) as desk:
            await desk.go(desk.check("release"))
            await desk.note("released")

    async def free_all(self, of: StaffMember, by: StaffMember) -> int:
        """Put back everything that somebody holds, who is absent today say; gives how much that was."""
        absent = of.absent_on == self.desks.clock().astimezone(DENMARK).date()
        async with self.desks.database.reading() as reading:
            held = [each for each in await reading.reviews.listed([Status.IN_REVIEW], 500) if each.held_by == of.author]
        for each in held:
            async with self.desks.open(each.reference, by, each.moves) as desk:
                await desk.go(desk.check("release", absent=absent))
                await desk.note("released", {"of": of.author})
        return len(held)

    async def send_back(
        self, reference: str, by: StaffMember, moves: int, reasons: Mapping[str, str], note: str = ""
    ) -> None:
        """Return it to its owner with a reason for each field, which becomes a question in their chat."""
        async with self.desks.open(reference, by, moves) as desk:
            status, said = desk.check("return"), _reasons(desk, reasons)
            about = {"reasons": said, "note": _text(note) if note.strip() else ""}
            await desk.decide("returned", about)
            await desk.go(status, decided=True)
            await desk.note("returned", about)
            await desk.tell("returned", about)

    async def hear(self, reference: str, by: StaffMember, moves: int, text: str, until: dt.date) -> None:
        """Tell the owner that it may be rejected, and why, and until when they can answer."""
        async with self.desks.open(reference, by, moves) as desk:
            status = desk.check("hear")
            if until <= desk.now.astimezone(DENMARK).date():
                raise Hindered("hearing-day")
            about = {"text": _text(text), "until": until.isoformat()}
            await desk.decide("heard", about)
            await desk.go(status, held=True)
            await desk.note("heard", about)
            await desk.tell("heard", about)

    async def approve(
        self, reference: str, by: StaffMember, moves: int, instead: Mapping[str, Any] | None = None
    ) -> None:
        """Approve this revision; a second person registers it. Clerical values may stand for submitted ones."""
        async with self.desks.open(reference, by, moves) as desk:
            status = desk.check("approve")
            about = {"instead": checked(desk, instead or {})}
            await desk.decide("approved", about, persons="two")
            await desk.go(status, decided=True)
            await desk.note("approved", about)

    async def object(self, reference: str, by: StaffMember, moves: int, text: str) -> None:
        """Take an approval back, one's own or a colleague's: it counts no more, and the review goes on."""
        async with self.desks.open(reference, by, moves) as desk:
            status, about = desk.check("object"), {"text": _text(text)}
            await desk.decide("objected", about)
            await desk.go(status, held=True)
            await desk.note("objected", about)

    async def reject(self, reference: str, by: StaffMember, moves: int, text: str, unheard: str = "") -> None:
        """Turn it down with its grounds and how to appeal; `unheard` says why the owner need not be heard."""
        facts = await self.facts.in_force(self.desks.clock())
        async with self.desks.open(reference, by, moves) as desk:
            status = desk.check("reject", unheard=unheard.strip())
            if "appeal" not in facts.texts:
                raise Hindered("no-appeal-text")
            about = {"text": _text(text), "unheard": mask(unheard.strip()), "appeal": dict(facts.texts["appeal"])}
            await desk.decide("rejected", about)
            await desk.go(status, decided=True)
            await desk.note("rejected", about)
            await desk.tell("rejected", about)

    async def reopen(self, reference: str, by: StaffMember, moves: int) -> None:
        """Look at a rejected one again."""
        async with self.desks.open(reference, by, moves) as desk:
            status = desk.check("reopen")
            await desk.decide("reopened", {})
            await desk.go(status, held=True)
            await desk.note("reopened")
            await desk.tell("reopened", {})

    async def write(self, reference: str, by: StaffMember, text: str) -> None:
        """Add a note for colleagues; an owner never reads it here."""
        if not allowed(by.role, Right.REVIEW):
            raise NotPermitted(Right.REVIEW)
        async with self.desks.open(reference, by) as desk:
            await desk.work.reviews.note(Note(reference, desk.at, by.author, _text(text)))
            await desk.note("noted", _text(text))

    async def link(self, reference: str, by: StaffMember, moves: int, place: str, entity_id: int) -> None:
        """Say which organisation of the register a place means."""
        async with self.desks.open(reference, by, moves) as desk:
            if not desk.acting().holds:
                raise Hindered("not-held")
            if not await desk.work.changing.history([entity_id]):
                raise Hindered("no-organisation")
            await desk.work.reviews.link(desk.case.seen.dossier.id, place, entity_id, by.author, desk.at)
            await desk.note("linked", {"place": place, "entity": entity_id})

    async def _held(self, move: str, reference: str, by: StaffMember, moves: int) -> None:
        async with self.desks.open(reference, by, moves) as desk:
            await desk.go(desk.check(move), held=True)
            await desk.note("claimed" if move == "claim" else "taken_over", {"from": desk.case.seen.held_by})


def checked(desk: Desk, instead: Mapping[str, Any]) -> dict[str, Any]:
    """Values that stand for submitted ones, each with the rule that allows it; any other raises `Hindered`."""
    found: dict[str, Any] = {}
    for place, value in instead.items():
        answer = desk.case.draft.answers.get(place)
        rule = clerical(place.rpartition("/")[2], answer.value, value) if answer is not None else ""
        if not rule:
            raise Hindered("not-clerical")
        found[place] = {"value": value, "rule": rule}
    return found


def _reasons(desk: Desk, reasons: Mapping[str, str]) -> dict[str, str]:
    said = {place: _text(text) for place, text in reasons.items() if text.strip()}
    if not said or not said.keys() <= desk.case.draft.answers.keys():
        raise Hindered("no-reason")
    return said


def _text(text: str) -> str:
    """What somebody of the staff wrote, masked; raises `Hindered` where it is nothing, or too much."""
    said = mask(text.strip())
    if not 0 < len(said) <= LONGEST:
        raise Hindered("text-length")
    return said

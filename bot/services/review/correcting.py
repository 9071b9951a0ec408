"""Mistakes of the register itself, put right by two persons: one proposes, another registers."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.services.review.desk import Desks, Hindered
from bot.services.review.found_in_sor import enter, is_found
from bot.services.staff.noting import Deed, note, permit
from flows.correctable import READ, read_fact
from flows.effects import Altered, Unresolved
from flows.errors import InvalidAnswer
from flows.masking import mask, mask_all
from flows.moment import micros
from flows.rights import Right
from flows.stored import canonical
from storage.review_values import Correction, NewCorrection, NewNumber, Told
from storage.staff_values import StaffMember
from storage.values import Organisation
from storage.work import Reading, Work


@dataclass(frozen=True, slots=True)
class Proposed:
    """A correction that waits, with what it would change and who proposed it."""

    correction: Correction
    stands: Organisation | None  # as the register holds it on the first day; None for what is entered as found in SOR
    by: str  # the name of whoever proposed it


@dataclass(frozen=True, slots=True)
class Correcting:
    """Proposes and registers corrections; each is in the audit with its hash."""

    desks: Desks

    async def propose(self, entity: int, first: dt.date, last: dt.date | None, facts: Mapping[str, str], reason: str,
                      by: StaffMember) -> int:  # fmt: skip
        """Say that some facts of an organisation were, or are, others than the register holds; gives its id.

        The facts are as they were typed; raises `Hindered` where one cannot be so.
        """
        permit(by, Right.REVIEW)
        if not reason.strip() or not facts or (last is not None and last < first):
            raise Hindered("text-length")
        days = {"first": first.isoformat(), "last": last.isoformat() if last else None}
        at = micros(self.desks.clock())
        async with self.desks.database.work() as work:
            body = canonical({**days, "facts": await _read(work, entity, facts)})
            sha256 = hashlib.sha256(body.encode()).hexdigest()
            new = NewCorrection(entity, body, sha256, mask(reason.strip()), by.author, at)
            correction_id = await work.corrections.propose(new)
            await note(work, at, Deed("correction_proposed", by.author, {"id": correction_id, "sha256": sha256}))
            await work.commit()
        return correction_id

    async def open(self, by: StaffMember) -> tuple[Proposed, ...]:
        """The proposals that wait for a second person."""
        permit(by, Right.READ)
        at = micros(self.desks.clock())
        async with self.desks.database.work() as work:
            names = {each.author: each.name for each in await work.staff.all_members()}
            found = [
                Proposed(each, await stands(work, each), names.get(each.new.proposed_by, ""))
                for each in await work.corrections.open()
            ]
            await note(work, at, Deed("viewed", by.author, {"viewed": "corrections", "found": len(found)}))
            await work.commit()
        return tuple(found)

    async def count(self, by: StaffMember) -> int:
        """How many there are."""
        permit(by, Right.READ)
        async with self.desks.database.reading() as reading:
            return len(await reading.corrections.open())

    async def register(self, correction_id: int, sha256: str, by: StaffMember) -> None:
        """Let the register say so; raises `Hindered` for whoever proposed it, and where it is another by now."""
        permit(by, Right.REVIEW)
        at = micros(self.desks.clock())
        async with self.desks.database.work() as work:
            correction = await work.corrections.get(correction_id)
            if correction.new.proposed_by == by.author:
                raise Hindered("own-correction")
            if correction.new.sha256 != sha256:
                raise Hindered("status")
            await work.corrections.decide(correction_id, "registered", by.author, at)
            if is_found(correction):
                await enter(work, correction, by, at)
            else:
                await _put_right(work, _altered(correction), Told(f"correction {correction_id}", at))
            await note(work, at, Deed("correction_registered", by.author, {"id": correction_id, "sha256": sha256}))
            await work.commit()

    async def reject(self, correction_id: int, by: StaffMember) -> None:
        """Leave the register as it is."""
        permit(by, Right.REVIEW)
        at = micros(self.desks.clock())
        async with self.desks.database.work() as work:
            await work.corrections.decide(correction_id, "rejected", by.author, at)
            await note(work, at, Deed("correction_rejected", by.author, {"id": correction_id}))
            await work.commit()


async def stands(reading: Reading, correction: Correction) -> Organisation | None:
    """What a correction is about, as the register holds it on the first day of it, or else as it was told last."""
    if is_found(correction):
        return None
    first = dt.date.fromisoformat(json.loads(correction.new.body)["first"])
    entity = correction.new.entity_id
    return await reading.changing.in_force(entity, first) or (await reading.changing.history([entity]))[-1]


async def _read(work: Work, entity: int, facts: Mapping[str, str]) -> dict[str, Any]:
    """The facts as the register holds them, without CPR numbers; raises `Hindered` where one cannot be so."""
    history = await work.changing.history([entity])
    found = {}
    for fact, text in facts.items():
        try:
            value = read_fact(history[-1].kind if history else "", fact, text)
        except (InvalidAnswer, ValueError) as refused:
            raise Hindered(f"correction-{fact}" if fact in READ else "correction") from refused
        # A P-number may be shaped like a CPR number; its check digits have been looked at.
        found[fact] = value if fact == "p_number" else mask_all(value)
    number = found.get("location_number")
    if number and await work.numbers.known(number) and number not in _had(history):
        raise Hindered("correction-number-taken")
    return found


def _had(history: Iterable[Organisation]) -> set[str | None]:
    """The location numbers that something has or had."""
    return {each.location_number for each in history}


async def _put_right(work: Work, told: Altered, said: Told) -> None:
    """Let the register say so; a location number is given to nothing else from now on."""
    number = told.facts.get("location_number")
    if number and not await work.numbers.known(number):
        await work.numbers.add(NewNumber("location_number", number, told.entity, said.source, said.at))
    elif number and number not in _had(await work.changing.history([told.entity])):
        raise Unresolved("number-taken", number)
    await work.changing.alter(told, said)


def _altered(correction: Correction) -> Altered:
    said = json.loads(correction.new.body)
    last = dt.date.fromisoformat(said["last"]) if said["last"] else None
    return Altered(correction.new.entity_id, dt.date.fromisoformat(said["first"]), said["facts"], last)

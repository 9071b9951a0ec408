"""What stands in the real register and not in ours: typed in as found there by one person, registered by another."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.services.review.desk import Desk, Desks, Hindered
from bot.services.staff.noting import Deed
from flows.effects import Unresolved
from flows.identifiers import is_cvr, is_location_number, is_p_number, is_sor_code, ydernummer_sum_fits
from flows.masking import mask
from flows.register import places_to_link
from flows.stored import canonical
from storage.errors import Conflict
from storage.review_values import Correction, NewCorrection, NewNumber, Told
from storage.staff_values import StaffMember
from storage.work import Work

ABOVE = {"company": "", "institution": "company", "unit": "institution"}  # what each kind stands under
LONGEST = 200  # letters of a name
NOT_YET = 0  # stands where a correction names an entity


@dataclass(frozen=True, slots=True)
class FoundInSor:
    """Lets a reviewer type in what a dossier means, as it stands in SOR; nothing is registered by that alone."""

    desks: Desks

    async def propose(self, reference: str, by: StaffMember, moves: int, place: str, said: Mapping[str, str]) -> int:
        """Propose an organisation for a place that the register knows nothing of; gives the proposal's id."""
        async with self.desks.open(reference, by, moves) as desk:
            if not desk.acting().holds:
                raise Hindered("not-held")
            if place not in places_to_link(desk.case.draft):
                raise Hindered("status")
            body, reason = canonical(await _body(desk, place, said)), mask(said.get("reason", "").strip())
            if not reason:
                raise Hindered("text-length")
            sha256 = hashlib.sha256(body.encode()).hexdigest()
            new = NewCorrection(NOT_YET, body, sha256, reason, by.author, desk.at)
            proposed = await desk.work.corrections.propose(new)
            await desk.note("found_in_sor", {"place": place, "proposal": proposed, "sha256": sha256})
        return proposed


async def _body(desk: Desk, place: str, said: Mapping[str, str]) -> dict[str, Any]:
    """What is proposed, with every number's check digits looked at."""
    typed = {name: "".join(text.split()) for name, text in said.items()}
    kind, name, first = typed.get("kind", ""), mask(said.get("name", "").strip()), _day(typed.get("first", ""))
    if kind not in ABOVE or not 0 < len(name) <= LONGEST or first is None:
        raise Hindered("entry-fields")
    sor = typed.get("sor", "")
    if not is_sor_code(sor) or any(typed.get(fact) and not fits(typed[fact]) for fact, fits in CHECKS.items()):
        raise Unresolved("wrong-number", sor)
    if kind == "company" and not typed.get("cvr"):
        raise Hindered("entry-fields")
    numbers = {fact: typed[fact] for fact in CHECKS if typed.get(fact)}
    for number in (sor, numbers.get("location_number", "")):
        if number and await desk.work.numbers.known(number):
            raise Unresolved("number-taken", number)
    parent = await _parent(desk.work, kind, typed.get("parent", ""), first)
    found = {"kind": kind, "sor": sor, "parent": parent, "dossier": desk.case.seen.dossier.id,
             "reference": desk.case.reference, "place": place}  # fmt: skip
    return {"first": first.isoformat(), "last": None, "facts": {"name": name, **numbers}, "found": found}


async def _parent(work: Work, kind: str, code: str, day: dt.date) -> int | None:
    """The organisation that it stands under, by its SOR code; raises `Hindered` where the register has none such."""
    if not ABOVE[kind]:
        return None
    hits = [each.hit for each in await work.register.find(code, day)] if is_sor_code(code) else []
    standing = [await work.changing.in_force(hit, day) for hit in hits]
    above = next((each for each in standing if each is not None and each.kind == ABOVE[kind]), None)
    if above is None:
        raise Hindered("no-parent")
    return above.entity_id


def _is_ydernummer(text: str) -> bool:
    return len(text) == 6 and text.isdecimal() and ydernummer_sum_fits(text)


CHECKS: Mapping[str, Callable[[str], bool]] = {
    "cvr": is_cvr, "location_number": is_location_number, "p_number": is_p_number, "ydernummer": _is_ydernummer,
}  # fmt: skip


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def is_found(correction: Correction) -> bool:
    """Whether this proposal enters what was found, and corrects nothing."""
    return correction.new.entity_id == NOT_YET


def found_name(correction: Correction) -> str:
    """What is entered is called."""
    return str(json.loads(correction.new.body)["facts"]["name"])


async def enter(work: Work, correction: Correction, by: StaffMember, at: int) -> None:
    """Let it stand in the register, as found in SOR, and in the place of the dossier that it was looked up for."""
    said = json.loads(correction.new.body)
    found, facts = said["found"], {**said["facts"], "parent": said["found"]["parent"]}
    told = Told(f"as found in SOR, proposal {correction.id}", at)
    given = [("sor_code", found["sor"]), ("location_number", facts.get("location_number"))]
    for _, number in given:
        if number and await work.numbers.known(number):
            raise Unresolved("number-taken", number)
    try:
        entity = await work.changing.number(found["sor"])
    except Conflict as taken:
        raise Unresolved("number-taken", found["sor"]) from taken
    await work.changing.open(entity, found["sor"], told, dt.date.fromisoformat(said["first"]), facts, found["kind"])
    for kind, number in given:
        if number:
            await work.numbers.add(NewNumber(kind, number, entity, told.source, at))
    await work.reviews.link(found["dossier"], found["place"], entity, by.author, at)
    deed = Deed("linked", by.author, {"place": found["place"], "entity": entity})
    await work.audit.carry_on([deed.chained(at, f"dossier:{found['reference']}")])

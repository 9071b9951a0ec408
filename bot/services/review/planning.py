"""What registering a dossier would do now, and what is beside it in the register and among other dossiers."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.services.review.cases import Case, case_of
from bot.services.review.company import companies_of
from flows.beside import (
    BUSY,
    MANY_CVRS,
    Difference,
    Double,
    Version,
    contact_changed_lately,
    identifiers,
    moved_on,
)
from flows.catalogue.searching import fold
from flows.conversations import Draft
from flows.effects import Altered, Closed, Effect, Held, Numbered, Opened, Unresolved
from flows.handover import taken_over
from flows.moment import DENMARK, instant
from flows.needed import kinds_of
from flows.opened import first_day
from flows.register import closing_ids, effects
from flows.review import OPEN_STATUSES, Status
from flows.standing import part_with, standing
from storage.flat import flat
from storage.values import Organisation
from storage.work import Reading

Instead = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Plan:
    """What registering would do, or the cause why that is not known yet."""

    effects: tuple[Effect, ...] = ()
    unresolved: str = ""
    place: str = ""
    differences: tuple[Difference, ...] = ()
    doubles: tuple[Double, ...] = ()
    companies: tuple[Mapping[str, Any], ...] = field(default_factory=tuple)  # as the register holds them
    names: Mapping[int, str] = field(default_factory=dict)  # of what is closed, which may stand there no more


async def planned(reading: Reading, case: Case, instead: Instead, day: dt.date) -> tuple[Effect, ...]:
    """Everything that registering it on this day does; raises `Unresolved` where that is not known."""
    draft = case.draft
    held = Held(links=case.links, instead={place: each["value"] for place, each in instead.items()})
    if draft.flow == "registration":
        companies = await reading.register.in_force(str(draft.value("cvr")), first_day(draft))
        known = [each.entity_id for each in companies if each.kind == "company"]
        held = replace(held, company=known[0] if known else None, closes=await _closed_by(reading, case))
    if draft.flow == "closure":
        held = replace(held, below=await reading.changing.below(closing_ids(draft, held.links), last_day(draft)))
    return effects(draft, held, day)


def last_day(draft: Draft) -> dt.date:
    """The last day of what a closure closes."""
    return dt.date.fromisoformat(draft.value("last_day"))


async def _closed_by(reading: Reading, case: Case) -> int | None:
    """The clinic that the other side of a sale closes."""
    linked = taken_over(case.draft)
    if not linked:
        return None
    other = await case_of(reading, linked["reference"], demo=case.demo)
    closing = closing_ids(other.draft, other.links)
    below = await reading.changing.below(closing, last_day(other.draft))
    clinics = [each.entity for parts in below.values() for each in parts if each.kind == "institution"]
    kinds = {place["entity"]: place["kind"] for place in other.draft.value("closes")}
    direct = [entity for entity in closing if kinds.get(entity, "institution") == "institution"]
    return next(iter((*direct, *clinics)), None)


async def plan_of(reading: Reading, case: Case, day: dt.date) -> Plan:
    """What registering would do now, with what is beside it."""
    approval = case.approval
    instead = approval.about.get("instead", {}) if approval is not None else {}
    try:
        done = await planned(reading, case, instead, day)
    except Unresolved as unresolved:
        return Plan(
            unresolved=unresolved.cause, place=unresolved.place, companies=await companies_of(reading, case, day)
        )
    return Plan(
        effects=done,
        differences=await _differences(reading, done),
        doubles=await doubles_of(reading, case, done, day),
        companies=await companies_of(reading, case, day),
    )


async def _differences(reading: Reading, done: tuple[Effect, ...]) -> tuple[Difference, ...]:
    """Each fact that would be another than it stands on its first day."""
    found: list[Difference] = []
    for each in done:
        if isinstance(each, Altered | Numbered):
            stands = await reading.changing.in_force(each.entity, each.first)
            facts = flat(stands) if stands is not None else {}
            found += _of_entity(each, facts)
    return tuple(found)


def _of_entity(effect: Altered | Numbered, facts: Mapping[str, Any]) -> Iterator[Difference]:
    name = str(facts.get("name", ""))
    for fact, after in effect.facts.items():
        if facts.get(fact) != after:
            yield Difference(effect.entity, name, fact, facts.get(fact), after, effect.first)


async def doubles_of(reading: Reading, case: Case, done: tuple[Effect, ...], day: dt.date) -> tuple[Double, ...]:
    """What may be the same as something in the register, or as another dossier that is under way."""
    found: list[Double] = []
    opened = [each for each in done if isinstance(each, Opened)]
    mine = {each.entity for each in done if isinstance(each, Altered | Closed)}
    above = next((_place(each.facts.get("address")) for each in opened if each.kind == "company"), "")
    for kind, value, first in identifiers(opened):
        held = await _holding(reading, kind, value, first, day)
        found += [Double(kind, value, each.entity_id, each.name) for each in held if each.entity_id not in mine]
    for each in opened:
        if each.kind != "unit":
            found += await _alike(reading, each, _place(each.facts.get("address")) or above, day)
    for other in await reading.reviews.about(str(case.draft.value("cvr") or "")):
        if other.reference != case.reference and other.dossier.status in OPEN_STATUSES:
            found.append(Double("dossier", other.reference, reference=other.reference, name=other.dossier.frozen.flow))
    return tuple(dict.fromkeys(found))


async def _holding(reading: Reading, kind: str, value: str, first: dt.date, day: dt.date) -> tuple[Organisation, ...]:
    """What has this number beside something that has it from its first day on.

    A P-number and a ydernummer go from one to the next; of the others it counts who has them on the day or later.
    """
    if kind in {"p_number", "ydernummer"}:
        return await reading.register.holding(kind, value, first)
    hits = await reading.register.find(value, day)
    held = [await reading.changing.in_force(hit.hit, hit.as_of) for hit in hits if hit.state != "closed"]
    return tuple(each for each in held if each is not None)


async def _alike(reading: Reading, opened: Opened, place: str, day: dt.date) -> list[Double]:
    """Organisations with the same name in the same place."""
    name, found = str(opened.facts["name"]), []
    for hit in await reading.register.named(name, day):
        other = part_with(standing(hit.company), hit.hit)
        if other is not None and fold(other["name"]) == fold(name) and (not place or _place(other["address"]) == place):
            found.append(Double("name", name, hit.hit, other["name"]))
    return found


def _place(address: Any) -> str:
    known = isinstance(address, Mapping) and address.get("street")
    return fold(f"{address['street']} {address.get('number', '')} {address.get('postcode', '')}") if known else ""


async def flags_of(reading: Reading, case: Case, done: tuple[Effect, ...], now: dt.datetime) -> tuple[str, ...]:
    """What should make a reviewer stop, each by one word."""
    touched = [each.entity for each in done if isinstance(each, Altered | Closed | Numbered)]
    found = []
    histories = {entity: await reading.changing.history([entity]) for entity in dict.fromkeys(touched)}
    if any(contact_changed_lately(_versions(each), now) for each in histories.values()):
        found.append("contact-changed")
    email = case.seen.dossier.frozen.contact_email
    if email and await reading.reviews.cvrs_of(email) >= MANY_CVRS:
        found.append("many-cvrs")
    if any(isinstance(each, Closed) for each in done) and await _busy(reading, done):
        found.append("busy-number")
    told = (case.draft.value("subject") or {}).get("found")
    if told is not None and kinds_of(case.draft):
        stands = await reading.register.tree(told["entity"], now.astimezone(DENMARK).date())
        if moved_on(told, standing(stands.company) if stands else None):
            found.append("moved-on")
    return tuple(found)


async def with_flags(reading: Reading, case: Case, now: dt.datetime) -> Case:
    """The case with its flags among what is doubted, so that one person is enough only where there are none.

    One that is registered has none: what it did itself would be held against it.
    """
    if case.seen.dossier.status == Status.REGISTERED:
        return case
    try:
        done = await planned(reading, case, {}, now.astimezone(DENMARK).date())
    except Unresolved as unresolved:
        return replace(case, doubts=(*case.doubts, unresolved.cause))
    return replace(case, doubts=(*case.doubts, *await flags_of(reading, case, done, now)))


def _versions(history: tuple[Organisation, ...]) -> list[Version]:
    return [Version(each.body, instant(each.recorded_at)) for each in history]


async def _busy(reading: Reading, done: tuple[Effect, ...]) -> bool:
    """Whether a location number closes that several entities use."""
    for each in done:
        if not isinstance(each, Closed):
            continue
        stands = await reading.changing.in_force(each.entity, each.last)
        if stands is not None and stands.location_number:
            below = await reading.changing.below([each.entity], each.last)
            if len(below[each.entity]) + 1 >= BUSY:
                return True
    return False

"""Who else must know of a finished case, and by when: it follows from the flow and from what was answered."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from flows.answers import Given
from flows.conversations import Draft
from flows.listed import types_that
from flows.standing import part_with, parts_of

CLOSED_WITHIN = dt.timedelta(days=14)  # after treatment stopped; the rule of the register of places of treatment


class Who(StrEnum):
    """Somebody who is not told by us."""

    TREATMENT_PLACES = "treatment_places"  # Behandlingsstedsregistret
    CVR = "cvr"
    REGION = "region"
    SUPPLIER = "supplier"  # of the clinic's system
    PATIENTS = "patients"


@dataclass(frozen=True, slots=True)
class Duty:
    """Somebody to be told, on which occasion, and the day by which: treatment begins then, or the time is over."""

    who: Who
    occasion: str  # begins | changes | closes
    due: dt.date | None = None


def duties(draft: Draft) -> tuple[Duty, ...]:
    """Who must know of this case, in the order in which it is told; of some cases nobody."""
    told = OF_FLOW.get(draft.flow)
    found = {} if told is None else {duty.who: duty for duty in told(draft)}
    return tuple(found[who] for who in Who if who in found)


def open_duties(draft: Draft) -> tuple[Duty, ...]:
    """Those whom the owner has not told yet, as far as we know."""
    return tuple(duty for duty in duties(draft) if duty.who not in draft.ticked)


def _registration(draft: Draft) -> Iterator[Duty]:
    clinics = draft.items.get("institution", ())
    treating = [each for each in clinics if draft.value(f"{each}/institution_type") in types_that(treats=True)]
    if treating:
        opens = [day for each in treating if (day := draft.value(f"{each}/open_from"))]
        yield Duty(Who.TREATMENT_PLACES, "begins", dt.date.fromisoformat(min(opens)) if opens else None)
    if _given(draft, "p_number", Given.NOT_YET):
        yield Duty(Who.CVR, "begins")
    if _answered(draft, "ydernummer"):
        yield Duty(Who.REGION, "begins")
    if {"order", "existing"} & set(_values(draft, "ordering", "ordering_closed")):
        yield Duty(Who.SUPPLIER, "begins")
    if _answered(draft, "takes_over"):
        yield Duty(Who.PATIENTS, "begins")


def _location_number(draft: Draft) -> Iterator[Duty]:
    occasions = {"order": "begins", "switch": "changes", "give_back": "closes"}
    yield Duty(Who.SUPPLIER, occasions.get(str(draft.value("number_act")), "changes"))


# Beside the region and the supplier, who are told only where they have to do with the clinic.
OF_CHANGE: Mapping[str, tuple[Who, ...]] = {
    "name": tuple(Who), "address": tuple(Who),
    "phone": (Who.PATIENTS,), "email": (Who.PATIENTS,), "web": (Who.PATIENTS,),
    "type": (Who.TREATMENT_PLACES,),
    "system": (Who.SUPPLIER,), "vans": (Who.SUPPLIER,), "sent_to": (Who.SUPPLIER,),
    "practitioner_comes": (Who.REGION,),
    "practitioner_leaves_with": (Who.REGION, Who.PATIENTS), "practitioner_leaves": (Who.REGION, Who.PATIENTS),
    "practitioner_moves": (Who.REGION, Who.PATIENTS),
}  # fmt: skip


def _change(draft: Draft) -> Iterator[Duty]:
    company = (draft.value("subject") or {}).get("found")
    parts = [part for _, part in parts_of(company)] if company else []
    concerned = {
        Who.REGION: any(part.get("ydernummer") for part in parts),
        Who.SUPPLIER: any(part.get("location_number") or part.get("system") for part in parts),
    }
    for what in _values(draft, "what"):
        everybody = what in {"name", "address"}
        for who in OF_CHANGE.get(what, ()):
            if not everybody or concerned.get(who, True):
                yield Duty(who, "changes")


def _closure(draft: Draft) -> Iterator[Duty]:
    kinds = {place["kind"] for place in draft.value("closes") or ()}
    known = list(closing(draft))
    last_day = draft.value("last_day")
    if kinds & {"company", "institution"}:
        due = dt.date.fromisoformat(last_day) + CLOSED_WITHIN if last_day else None
        yield Duty(Who.TREATMENT_PLACES, "closes", due)
    if "company" in kinds:
        yield Duty(Who.CVR, "closes")
    if not known or any(part.get("ydernummer") for part in known):
        yield Duty(Who.REGION, "closes")
    if draft.value("number_fate") or any(part.get("system") for part in known):
        yield Duty(Who.SUPPLIER, "closes")
    yield Duty(Who.PATIENTS, "closes")


def closing(draft: Draft) -> Iterator[Mapping[str, Any]]:
    """What a closure closes, as the register holds it; nothing where it holds none of it."""
    company = (draft.value("subject") or {}).get("found")
    for place in draft.value("closes") or ():
        part = part_with(company, place["entity"]) if company and place["entity"] is not None else None
        if part is not None:
            yield from (each for _, each in parts_of(part))


def _request(draft: Draft) -> Iterator[Duty]:
    occasion = {"create": "begins", "close": "closes"}.get(str(draft.value("request_act")), "changes")
    yield Duty(Who.TREATMENT_PLACES, occasion)
    if draft.value("request_ydernummer"):
        yield Duty(Who.REGION, occasion)
    if draft.value("wants_number") is True or draft.value("location_number"):
        yield Duty(Who.SUPPLIER, occasion)
    if occasion == "closes":
        yield Duty(Who.PATIENTS, occasion)


OF_FLOW: Mapping[str, Callable[[Draft], Iterator[Duty]]] = {
    "registration": _registration, "change": _change, "closure": _closure, "location_number": _location_number,
    "request": _request,
}  # fmt: skip


def _named(draft: Draft, *keys: str) -> Iterator[Any]:
    """The active answers to these questions, of whatever clinic or practitioner."""
    return (answer for place, answer in draft.answers.items() if answer.active and place.rpartition("/")[2] in keys)


def _values(draft: Draft, *keys: str) -> list[str]:
    return [str(answer.value) for answer in _named(draft, *keys) if answer.given is Given.VALUE]


def _given(draft: Draft, key: str, given: Given) -> bool:
    return any(answer.given is given for answer in _named(draft, key))


def _answered(draft: Draft, key: str) -> bool:
    """Whether there is one, or will be: what is not there yet counts."""
    return any(answer.given in {Given.VALUE, Given.NOT_YET} for answer in _named(draft, key))

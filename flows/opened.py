"""What a registration opens: a company, its institutions, the units of their practitioners. Pure."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from flows.answers import Given
from flows.catalogue import DEFAULT_VANS
from flows.conversations import Draft
from flows.effects import INHERITED, OF_ADDRESS, OF_CONTACT, OF_NUMBER, Effect, Facts, Held, Opened, Ref, Succeeded

PRIVATE = "550891000005100"  # the type of owner of every company that registers itself
OF_PRACTITIONER = "255203001"  # the type of unit that practitioners have; domain.md 1.4
_OWN = {"address": "clinic_address", "phone": "clinic_phone", "email": "clinic_email", "web": "clinic_web"}
_KEPT = {"p_number": "p_number", "type_described": "type_described", "region": "region", "fax": "clinic_fax"}


def registered(draft: Draft, held: Held) -> Iterator[Effect]:
    """The company where it is new, and everything under it, from the top down."""
    clinics = draft.items.get("institution", ())
    company: Ref = held.company if held.company is not None else "company"
    if held.company is None:
        yield Opened("company", "company", first_day(draft), _company(draft))
    for clinic in clinics:
        first = _day(draft, f"{clinic}/open_from")
        ordered = draft.value(f"{clinic}/ordering") == "order"
        yield Opened(str(clinic), "institution", first, _institution(draft, f"{clinic}/"), company, ordered)
        for person in draft.items.get(f"{clinic}/practitioner", ()):
            yield opened_by(draft, f"{clinic}/{person}/", f"{clinic}/{person}", str(clinic), first)
        if draft.value(f"{clinic}/takes_over") and held.closes is not None:
            yield Succeeded(held.closes, str(clinic))


def first_day(draft: Draft) -> dt.date:
    """The day on which the first of a registration's clinics opens."""
    return min(_day(draft, f"{clinic}/open_from") for clinic in draft.items["institution"])


def opened_by(draft: Draft, at: str, key: str, under: Ref, first: dt.date) -> Opened:
    """The unit of a practitioner: everything but the person comes from the clinic."""
    person = {name: draft.value(f"{at}{name}") for name in ("profession", "ydernummer", "authorisation_id")}
    above = dict.fromkeys((*OF_ADDRESS, *OF_CONTACT, *OF_NUMBER), INHERITED)
    return Opened(key, "unit", first, _said({"name": draft.value(f"{at}practitioner_name"), "type": OF_PRACTITIONER,
                                             **person, **above}), under)  # fmt: skip


def _company(draft: Draft) -> Facts:
    address = dict(draft.value("company_address"))
    if (co := draft.value("company_co")) and not address.get("co"):
        address["co"] = co
    facts = {fact: draft.value(f"company_{fact}") for fact in ("phone", "email", "web", "fax")}
    name = {"name": draft.value("company_name"), "cvr": draft.value("cvr")}
    return _said({**name, "type": PRIVATE, "address": address, **facts})


def _institution(draft: Draft, at: str) -> Facts:
    """A clinic's facts; those that are the company's are inherited, but for the name, which each entity has itself."""
    facts: dict[str, Any] = {"type": draft.value(f"{at}institution_type")}
    facts |= {fact: draft.value(f"{at}{key}") for fact, key in _KEPT.items()}
    for fact, key in _OWN.items():
        facts[fact] = _own(draft, f"{at}{key}")
    if facts["fax"] is None:
        facts["fax"] = INHERITED
    if (visited := draft.value(f"{at}visiting_address")) is not None:
        facts |= {"address": visited, "postal_address": facts["address"]}
        if facts["postal_address"] == INHERITED:
            facts["postal_address"] = draft.value("company_address")
    if speciality := draft.value(f"{at}speciality"):
        facts["specialities"] = [speciality]
    name = draft.value(f"{at}clinic_name") or draft.value("company_name")
    return _said({"name": name, **facts, **_number(draft, at)})


def _own(draft: Draft, place: str) -> Any:
    """A clinic's own value; where it differs from the company only in other things, or not at all, the company's."""
    answer = draft.answers.get(place)
    if answer is None or not answer.active or answer.given is Given.INHERITED:
        return INHERITED
    return answer.value if answer.given is Given.VALUE else None


def _number(draft: Draft, at: str) -> Facts:
    """The location number that is there already, and the system behind it or behind the one that is ordered."""
    way = draft.value(f"{at}ordering") or draft.value(f"{at}ordering_closed")
    if way not in {"order", "existing"}:
        return {}
    return {
        "location_number": draft.value(f"{at}location_number") if way == "existing" else None,
        "system": draft.value(f"{at}system") or draft.value(f"{at}current_system"),
        "vans": draft.value(f"{at}vans") or DEFAULT_VANS.code,
        "sent_to": draft.value(f"{at}sent_to"),
    }


def _said(facts: Facts) -> dict[str, Any]:
    """Those that were given."""
    return {name: value for name, value in facts.items() if value is not None}


def _day(draft: Draft, place: str) -> dt.date:
    return dt.date.fromisoformat(draft.value(place))

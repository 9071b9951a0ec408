"""The sheet for the supplier of a clinic's system: what is to be set up there, read from a case that was sent."""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from flows import catalogue
from flows.calendar import WORKING_DAYS, latest_day
from flows.conversations import Draft
from flows.errors import IllegalMove
from flows.listed import named
from flows.moment import day_of
from flows.phrases import Phrase, phrase
from flows.replies import Reply
from flows.stages import Stage
from flows.standing import part_with
from flows.stored import canonical
from flows.talk import Talk
from flows.which_case import case_name, every_case, numbered

FORMAT = 1
Clinic = dict[str, Any]  # name, state (ordered | existing | switched), number, sor, system, vans, email, valid_from


def clinics(draft: Draft) -> tuple[Clinic, ...]:
    """The clinics whose location number is ordered, there already, or changes; in plain data."""
    read = OF_FLOW.get(draft.flow)
    return tuple(read(draft)) if read is not None and draft.stage == Stage.SUBMITTED else ()


def has_sheet(draft: Draft) -> bool:
    """Whether there is anything for a supplier to set up."""
    return bool(clinics(draft))


def sheet_hash(draft: Draft) -> str:
    """The SHA-256 of all that a sheet says, by which it can be checked; it depends on the case alone."""
    said = {
        "format": FORMAT,
        "reference": draft.reference,
        "revision": draft.revision,
        "submitted": day_of(draft.submitted_at).isoformat(),
        "clinics": list(clinics(draft)),
    }
    return hashlib.sha256(canonical(said).encode()).hexdigest()


def sheet_lines(talk: Talk, clinic: Clinic) -> Iterator[tuple[Phrase, Phrase]]:
    """What stands on a sheet about one clinic under its name, label and value."""
    yield phrase("sheet-number"), _number(talk, clinic)
    if clinic["sor"]:
        yield phrase("sheet-sor"), phrase("value-text", text=clinic["sor"])
    for fact in ("system", "email"):
        yield phrase(f"sheet-{fact}"), _text(clinic[fact])
    vans = clinic["vans"]
    yield phrase("sheet-vans"), named(catalogue.vans(vans)) if vans else phrase("not-given")
    if clinic["valid_from"]:
        yield phrase("sheet-valid_from"), phrase("value-date", date=dt.date.fromisoformat(clinic["valid_from"]))


def give_sheet(talk: Talk, number: Any) -> None:
    """Hand the sheet of a case over, as a message of its own."""
    draft = numbered(talk, number)
    if not has_sheet(draft):
        raise IllegalMove
    said = phrase("sheet-given", case=case_name(talk, draft), reference=draft.reference)
    talk.before.append(Reply((said,), kind="sheet", reference=draft.reference))


def give_newest(talk: Talk) -> None:
    """Hand over the sheet of the case that was sent last, among those that have one."""
    sent = sorted(filter(has_sheet, every_case(talk)), key=lambda draft: draft.submitted_at)
    if sent:
        give_sheet(talk, sent[-1].number)
    else:
        talk.say("sheet-none")


def _number(talk: Talk, clinic: Clinic) -> Phrase:
    """The number; of one that is ordered, by when it is expected."""
    if clinic["state"] == "ordered":
        day = latest_day(day_of(talk.draft.submitted_at), WORKING_DAYS, talk.moment.facts.closed_days)
        return phrase("sheet-ordered", day=day)
    return _text(clinic["number"])


def _text(value: Any) -> Phrase:
    return phrase("value-text", text=str(value)) if value else phrase("not-given")


def _clinic(name: Any, state: str, **facts: Any) -> Clinic:
    known = dict.fromkeys(("number", "sor", "system", "vans", "email", "valid_from"))
    return {"name": str(name or ""), "state": state, **known, **facts}


def _registered(draft: Draft) -> Iterator[Clinic]:
    for item in draft.items.get("institution", ()):
        seen = _seen(draft, f"{item}/")
        order = seen("ordering") or seen("ordering_closed")
        if order in {"order", "existing"}:
            yield _clinic(
                seen("clinic_name") or draft.value("company_name"),
                "ordered" if order == "order" else "existing",
                number=seen("location_number"),
                system=seen("system") or seen("current_system"),
                vans=seen("vans"),
                email=seen("sent_to"),
                valid_from=seen("open_from"),
            )


def _numbered_clinics(draft: Draft) -> Iterator[Clinic]:
    act = draft.value("number_act")
    for name, part in _places(draft, draft.value("at_clinic")):
        facts = {"sor": part.get("sor") or draft.value("sor_code"), "vans": part.get("vans")}
        if act == "order":
            yield _clinic(name, "ordered", **facts, system=draft.value("system"), email=draft.value("sent_to"))
        elif act == "switch":
            day, number = draft.value("valid_from"), part.get("location_number")
            yield _clinic(name, "switched", **facts, number=number, system=draft.value("new_system"), valid_from=day)


def _changed(draft: Draft) -> Iterator[Clinic]:
    for item in draft.items.get("change", ()):
        seen = _seen(draft, f"{item}/")
        if seen("what") not in {"system", "vans", "sent_to"}:
            continue
        for name, part in _places(draft, seen("where")):
            yield _clinic(
                name,
                "switched",
                number=part.get("location_number"),
                sor=part.get("sor") or draft.value("sor_code"),
                system=seen("new_system") or part.get("system"),
                vans=seen("new_vans") or part.get("vans"),
                email=seen("new_sent_to"),
                valid_from=seen("valid_from") or day_of(draft.submitted_at).isoformat(),
            )


def _seen(draft: Draft, at: str) -> Callable[[str], Any]:
    return lambda key: draft.value(f"{at}{key}")


def _places(draft: Draft, places: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each place by its name, with what stands in the register about it."""
    company = (draft.value("subject") or {}).get("found")
    for place in places or ():
        part = part_with(company, place["entity"]) if company and place["entity"] is not None else None
        yield place["name"] or str(draft.value("organisation_name") or ""), part or {}


OF_FLOW: Mapping[str, Callable[[Draft], Iterator[Clinic]]] = {
    "registration": _registered, "location_number": _numbered_clinics, "change": _changed,
}  # fmt: skip

"""What each kind of dossier does to the register: read from its answers, and from what is held beside them. Pure."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from flows.conversations import Draft
from flows.effects import Altered, Closed, Effect, Held, Numbered, Unresolved
from flows.opened import opened_by, registered
from flows.parts import FACT_OF

_DAY = dt.timedelta(days=1)
_ORDER = {"unit": 0, "institution": 1, "company": 2}  # in which things close: nothing closes above what is open
VALUES = {"address": "new_address", "phone": "new_phone", "email": "new_email", "web": "new_web", "name": "new_name",
          "type": "new_type", "system": "new_system", "vans": "new_vans", "sent_to": "new_sent_to"}  # fmt: skip


def effects(draft: Draft, held: Held, day: dt.date) -> tuple[Effect, ...]:
    """Everything that registering this dossier on this day does; raises `Unresolved` where that is not known."""
    corrected = replace(draft, answers={**draft.answers, **_instead(draft, held)})
    return tuple(OF_FLOW[draft.flow](corrected, held, day))


def places_to_link(draft: Draft) -> tuple[str, ...]:
    """The places of a dossier at which an organisation is meant that the register was not known to hold."""
    return tuple(place for place, meant in _meant(draft) if meant["entity"] is None)


def closing_ids(draft: Draft, links: Mapping[str, int]) -> tuple[int, ...]:
    """The entities that a closure closes, what stands under them aside."""
    return tuple(_entity(place, meant, links) for place, meant in _meant(draft)) if draft.flow == "closure" else ()


def _instead(draft: Draft, held: Held) -> dict[str, Any]:
    return {place: replace(draft.answers[place], value=value) for place, value in held.instead.items()}


def _meant(draft: Draft) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every organisation that the answers point at: its place, numbered where there are several, and what was said."""
    for place, answer in draft.answers.items():
        key = place.rpartition("/")[2]
        if not answer.active or answer.value is None:
            continue
        if key in {"where", "at_clinic", "moves_to", "closes"}:
            yield from ((f"{place}.{number}", each) for number, each in enumerate(answer.value))
        elif key == "who":
            yield place, answer.value


def _entity(place: str, meant: Mapping[str, Any], links: Mapping[str, int]) -> int:
    found = meant["entity"] if meant["entity"] is not None else links.get(place)
    if found is None:
        raise Unresolved("unlinked", place)
    return int(found)


def _entities(draft: Draft, held: Held, question: str) -> list[int]:
    places = enumerate(draft.value(question) or ())
    return [_entity(f"{question}.{number}", each, held.links) for number, each in places]


def _change(draft: Draft, held: Held, day: dt.date) -> Iterator[Effect]:
    for item in draft.items.get("change", ()):
        what = str(draft.value(f"{item}/what"))
        yield from CHANGES.get(what, _fact)(draft, held, f"{item}/", day)


def _from(draft: Draft, at: str, day: dt.date) -> dt.date:
    said = draft.value(f"{at}valid_from")
    return dt.date.fromisoformat(said) if said else day


def _fact(draft: Draft, held: Held, at: str, day: dt.date) -> Iterator[Effect]:
    what = str(draft.value(f"{at}what"))
    fact, value = FACT_OF.get(what, what), draft.value(f"{at}{VALUES[what]}")
    for entity in _entities(draft, held, f"{at}where"):
        yield Altered(entity, _from(draft, at, day), {fact: value})


def _comes(draft: Draft, held: Held, at: str, day: dt.date) -> Iterator[Effect]:
    for number, clinic in enumerate(_entities(draft, held, f"{at}at_clinic"), 1):
        yield opened_by(draft, at, f"{at}{number}", clinic, _from(draft, at, day))


def _leaves(draft: Draft, held: Held, at: str, _day: dt.date) -> Iterator[Effect]:
    unit = _entity(f"{at}who", draft.value(f"{at}who"), held.links)
    yield Closed(unit, dt.date.fromisoformat(draft.value(f"{at}last_day")))


def _moves(draft: Draft, held: Held, at: str, day: dt.date) -> Iterator[Effect]:
    unit = _entity(f"{at}who", draft.value(f"{at}who"), held.links)
    [clinic, *_] = _entities(draft, held, f"{at}moves_to")
    yield Altered(unit, _from(draft, at, day), {"parent": clinic})


CHANGES: Mapping[str, Callable[[Draft, Held, str, dt.date], Iterator[Effect]]] = {
    "practitioner_comes": _comes, "practitioner_leaves": _leaves, "practitioner_leaves_with": _leaves,
    "practitioner_moves": _moves,
}  # fmt: skip


def _closure(draft: Draft, held: Held, _day: dt.date) -> Iterator[Effect]:
    last = dt.date.fromisoformat(draft.value("last_day"))
    kinds: dict[int, str] = {}
    for place, meant in _meant(draft):
        entity = _entity(place, meant, held.links)
        kinds[entity] = meant["kind"]
        kinds |= {each.entity: each.kind for each in held.below.get(entity, ())}
    yield from (Closed(entity, last) for entity in sorted(kinds, key=lambda each: (_ORDER[kinds[each]], each)))


def _location_number(draft: Draft, held: Held, day: dt.date) -> Iterator[Effect]:
    act = draft.value("number_act")
    for entity in _entities(draft, held, "at_clinic"):
        if act == "order":
            yield Numbered(entity, day, {"system": draft.value("system"), "sent_to": draft.value("sent_to")})
        elif act == "switch":
            yield Altered(entity, _from(draft, "", day), {"system": draft.value("new_system")})
        else:
            after = dt.date.fromisoformat(draft.value("last_day")) + _DAY
            yield Altered(entity, after, dict.fromkeys(("location_number", "system", "vans", "sent_to")))


def _nothing(_draft: Draft, _held: Held, _day: dt.date) -> Iterator[Effect]:
    """A request is worked on by hand, and a report changes nothing by itself."""
    yield from ()


def _registration(draft: Draft, held: Held, _day: dt.date) -> Iterator[Effect]:
    yield from registered(draft, held)


OF_FLOW: Mapping[str, Callable[[Draft, Held, dt.date], Iterator[Effect]]] = {
    "registration": _registration, "change": _change, "closure": _closure, "location_number": _location_number,
    "request": _nothing, "report": _nothing,
}  # fmt: skip

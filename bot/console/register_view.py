"""The register in words, as its pages lay it out."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.console.stands_view import SHOWN, Say, View, is_wanting, shown
from bot.services.review.correcting import Proposed
from bot.services.review.register_looking import Hit, RegisterSight
from flows.addresses import address_from_json, one_line
from flows.catalogue import INSTITUTION_TYPES
from flows.errors import InvalidAnswer
from flows.listed import named
from flows.moment import DENMARK, day_of, instant
from flows.phrases import phrase
from flows.references import read_reference
from flows.standing import part_with, parts_of
from storage.staff_values import StaffMember
from storage.values import Organisation

_PROPOSED = {
    "correction": "staff-by-correction",
    "as": "staff-by-finding",
}  # how the source of what staff propose begins


def found_rows(hits: Iterable[Hit]) -> list[View]:
    """Companies that were found, each with the part that was meant."""
    return [_found(hit) for hit in hits]


def _found(hit: Hit) -> View:
    """One of them; where it stands tells two of the same name apart."""
    company, part = hit.company, part_with(hit.company, hit.entity) or hit.company
    return {
        "name": company["name"],
        "cvr": company.get("cvr") or "",
        "sor": part.get("sor") or "",
        "entity": hit.entity,
        "state": hit.state,
        "part": str(part["name"]) if hit.entity != company["entity"] else "",
        "place": _place(part.get("address")) or _place(company.get("address")),
    }


def _place(address: Any) -> str:
    known = isinstance(address, Mapping) and address.get("street")
    return one_line(address_from_json(dict(address))) if known else ""


def organisation_view(say: Say, sight: RegisterSight) -> View:
    """An organisation as its page shows it."""
    newest = sight.history[-1]
    return {
        "entity": sight.entity,
        "name": newest.name,
        "kind": newest.kind,
        "sor": newest.sor_code or "",
        "tree": [*_tree(sight)],
        "facts": _facts(say, sight),
        "valid": _validity(say, sight.as_known),
        "line": [*_line(say, sight.history)],
        "conversations": [
            {
                "number": each.conversation_id,
                "about": " · ".join(say(phrase(f"purpose-{flow}")) for flow in each.flows),
                "at": say(phrase("value-date", date=day_of(each.last_at))),
            }
            for each in sight.conversations
        ],
        "confirmed": say(phrase("value-date", date=day_of(sight.confirmed_at))) if sight.confirmed_at else "",
    }


def _tree(sight: RegisterSight) -> Iterator[View]:
    if sight.tree:
        for depth, part in parts_of(sight.tree):
            yield {"depth": depth, "kind": part["kind"], "name": part["name"], "entity": part["entity"],
                   "sor": part.get("sor") or "", "here": part["entity"] == sight.entity}  # fmt: skip


def _facts(say: Say, sight: RegisterSight) -> list[tuple[str, str]]:
    if sight.as_known is None:
        return []
    told = [(fact, _told(say, fact, sight)) for fact in SHOWN]
    cvr = sight.as_known.cvr
    return [*([("cvr", cvr)] if cvr else []), *((fact, words) for fact, words in told if words)]


def _told(say: Say, fact: str, sight: RegisterSight) -> str:
    """A fact in words; what comes from above with what stands there; "" where nothing is to be said."""
    stood = sight.facts.get(fact)
    if stood is None or not (stood.value or stood.inherited):
        return shown(say, fact, None) if is_wanting(sight.history[-1].kind, fact) else ""
    words = shown(say, fact, stood.value) if stood.value else ""
    if not stood.inherited:
        return words
    return say(phrase("staff-same-as-above", value=words) if words else phrase("same-as-company"))


def _validity(say: Say, version: Organisation | None) -> tuple[str, str]:
    if version is None:
        return "", ""
    last = say(phrase("value-date", date=version.valid_to)) if version.valid_to else ""
    return say(phrase("value-date", date=version.valid_from)), last


def _line(say: Say, history: tuple[Organisation, ...]) -> Iterator[View]:
    """Every version that was ever known, in the order in which it was recorded, newest first."""
    for each in reversed(history):
        first, last = _validity(say, each)
        recorded = instant(each.recorded_at).astimezone(DENMARK)
        yield {"name": each.name, "first": first, "last": last, **_source(say, each.source),
               "recorded": f"{say(phrase('value-date', date=recorded.date()))} {recorded:%H.%M}",
               "counts": each.superseded_at is None}  # fmt: skip


def _source(say: Say, source: str) -> View:
    """Who said so: the extract of a day, a correction, or a dossier, which is led to."""
    kind, _, rest = source.partition(" ")
    if kind == "sor-extract":
        return {"source": say(phrase("staff-from-extract", day=dt.date.fromisoformat(rest))), "reference": ""}
    number = source.rpartition(" ")[2]
    if kind in _PROPOSED and number.isdecimal():
        return {"source": say(phrase(_PROPOSED[kind], number=int(number))), "reference": ""}
    return {"source": source, "reference": source if _is_reference(source) else ""}


def _is_reference(source: str) -> bool:
    try:
        return read_reference(source) == source
    except InvalidAnswer:
        return False


def correction_row(say: Say, proposed: Proposed, by: StaffMember) -> View:
    """A proposal as a row: of what, what stands now, what would stand, and who says so."""
    correction, stands = proposed.correction, proposed.stands
    said = json.loads(correction.new.body)
    found = said.get("found", {})  # of what is entered as found in SOR
    held = {**stands.body, "name": stands.name, "location_number": stands.location_number} if stands else {}
    facts = [
        {"fact": fact, "was": "" if found else shown(say, fact, held.get(fact)), "now": shown(say, fact, value)}
        for fact, value in said["facts"].items()
    ]
    return {"id": correction.id, "entity": correction.new.entity_id, "facts": facts, "first": _day(say, said["first"]),
            "last": _day(say, said["last"]), "reason": correction.new.reason, "sha256": correction.new.sha256,
            "found": found.get("kind", ""), "sor": found.get("sor", ""), "reference": found.get("reference", ""),
            "name": stands.name if stands is not None else str(said["facts"].get("name", "")),
            "by": proposed.by, "proposed": say(phrase("value-date", date=day_of(correction.new.proposed_at))),
            "mine": correction.new.proposed_by == by.author}  # fmt: skip


def _day(say: Say, day: str | None) -> str:
    return say(phrase("value-date", date=dt.date.fromisoformat(day))) if day else ""


def types_of(say: Say, today: dt.date) -> list[tuple[str, str]]:
    """The types that an institution can have today, by name, each with its code."""
    valid = [(each.code, say(named(each))) for each in INSTITUTION_TYPES if each.valid_on(today)]
    return sorted(valid, key=lambda each: each[1].casefold())

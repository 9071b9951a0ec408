"""What the register holds, in words: each fact, and each organisation with the days that are not today."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from flows.addresses import address_from_json, one_line
from flows.effects import INHERITED
from flows.phrases import Phrase, phrase
from flows.standing import parts_of
from flows.standing_words import fact_words, first_day

SHOWN = ("type", "p_number", "address", "phone", "email", "web", "location_number", "system", "ydernummer")
Say = Callable[[Phrase], str]
View = dict[str, Any]


def stands_view(say: Say, companies: Iterable[Mapping[str, Any]], today: dt.date) -> View:
    """The companies with all under them, and whether everything of it holds today."""
    found = [[*_parts(say, company, today)] for company in companies]
    dated = any(part["first"] or part["last"] for company in found for part in company)
    return {"companies": found, "stands": "register-stands" if dated else "register-now"}


def shown(say: Say, fact: str, value: Any) -> str:
    """A fact of the register in words; what comes from above is said so."""
    if value == INHERITED:
        return say(phrase("same-as-company"))
    if isinstance(value, list):
        return ", ".join(map(str, value)) or say(phrase("not-given"))
    if isinstance(value, Mapping) and "street" in value:
        return one_line(address_from_json(dict(value)))
    return say(fact_words(fact, value))


def is_wanting(kind: str, fact: str) -> bool:
    """Whether it is worth saying that such an organisation lacks a fact: every institution has a P-number one day."""
    return kind == "institution" and fact == "p_number"


def _parts(say: Say, company: Mapping[str, Any], today: dt.date) -> Iterator[View]:
    for depth, part in parts_of(company):
        told = [fact for fact in SHOWN if part.get(fact) or is_wanting(part["kind"], fact)]
        facts = [(fact, shown(say, fact, part.get(fact))) for fact in told]
        yield {"depth": depth, "kind": part["kind"], "name": part["name"], "sor": part.get("sor") or "",
               "cvr": part.get("cvr") or "", "entity": part["entity"], "facts": facts,
               **_days(say, part, today)}  # fmt: skip


def _days(say: Say, part: Mapping[str, Any], today: dt.date) -> View:
    """The first day of what begins later, and the last one of what is closed; "" for what holds today."""
    first, last = first_day(part), dt.date.fromisoformat(part["valid_to"] or dt.date.max.isoformat())
    return {"first": _day(say, first) if first > today else "", "last": _day(say, last) if last < today else ""}


def _day(say: Say, day: dt.date) -> str:
    return say(phrase("value-date", date=day))

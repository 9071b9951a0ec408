"""What stands in the register, in words an owner reads: public facts only, the company first and then its clinics.

What begins later is said so with its first day, and is never said to stand there now.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from flows import catalogue
from flows.addresses import address_from_json, one_line
from flows.contacts import shown_phone
from flows.listed import Named, named
from flows.phrases import Phrase, phrase

MOST = 6  # clinics that are shown one by one

Part = Mapping[str, Any]


def standing_words(company: Part, today: dt.date) -> Phrase:
    """The company and its clinics with what stands about each, a line apiece."""
    clinics, first = company["parts"], first_day(company)
    told = max(first, today)  # the day that the heading speaks of
    lines = [_company(company), *(line for clinic in clinics[:MOST] for line in _clinic(clinic, told))]
    if len(clinics) > MOST:
        lines.append(phrase("stands-more", count=len(clinics) - MOST))
    if first > today:
        return phrase("stands-later-list", day=first, lines=tuple(lines))
    return phrase("stands-list", lines=tuple(lines))


def first_day(part: Part) -> dt.date:
    """The day from which a part stands as it is shown."""
    return dt.date.fromisoformat(part["valid_from"])


def fact_words(fact: str, value: Any) -> Phrase:
    """One fact of the register as an owner reads it."""
    if not value:
        return phrase("not-given")
    if fact == "address":
        return phrase("value-text", text=one_line(address_from_json(value)))
    if fact == "phone":
        return phrase("value-text", text=shown_phone(value))
    entry = _entry(fact, value)
    if entry is not None:
        return named(entry)
    return phrase("value-text", text=str(value))


def _company(company: Part) -> Phrase:
    name, cvr, facts = company["name"], company["cvr"] or "–", _facts(company)
    return phrase("stands-company" if facts else "stands-company-alone", name=name, cvr=cvr, facts=facts)


def _clinic(clinic: Part, told: dt.date) -> Iterator[Phrase]:
    facts = _facts(clinic)
    yield phrase("stands-clinic" if facts else "stands-clinic-alone", name=_named(clinic, told), facts=facts)
    for unit in clinic["parts"]:
        yield phrase("stands-unit", name=_named(unit, told), number=unit.get("ydernummer") or "–")


def _named(part: Part, told: dt.date) -> Phrase | str:
    """Its name; of what begins after the day that is told of, with its first day."""
    first, name = first_day(part), str(part["name"])
    return phrase("stands-from", name=name, day=first) if first > told else name


def _facts(part: Part) -> tuple[Phrase, ...]:
    """What stands about one of them; of a clinic not what it has from its company."""
    own = [fact for fact in _SHOWN if part.get(fact) and fact not in part["inherited"]]
    return tuple(phrase(f"stands-{fact}", value=fact_words(fact, part[fact])) for fact in own)


def _entry(fact: str, code: str) -> Named | None:
    """The entry of a list, where one of ours has it: the register holds more, and a company's type is its owner's."""
    for find in _LISTS.get(fact, ()):
        with suppress(KeyError):
            return find(code)
    return None


_SHOWN = ("type", "address", "phone", "email", "web", "location_number", "system")
_LISTS: Mapping[str, tuple[Callable[[str], Named], ...]] = {
    "type": (catalogue.institution_type, catalogue.owner_type), "vans": (catalogue.vans,),
}  # fmt: skip

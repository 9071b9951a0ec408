"""Kinds of answer that point into what the register holds: where something is true, and which practitioner is meant."""

from collections.abc import Iterable, Mapping
from typing import Any

from flows.errors import InvalidAnswer
from flows.kinds import Plain
from flows.phrases import Phrase, phrase
from flows.questions import Expects, Reading, Several
from flows.standing import parts_of
from flows.vocabulary import EVERY, WHOLE, plain

Part = Mapping[str, Any]
Places = list[dict[str, Any]]  # each {"entity": its id in the register or None, "kind": ..., "name": ...}

# The fact that each kind of change is about, by what its owner says changes.
FACT_OF: Mapping[str, str] = {
    "name": "name", "address": "address", "phone": "phone", "email": "email", "web": "web", "type": "type",
    "system": "system", "vans": "vans",
}  # fmt: skip
SHORT = 5  # places that are all seen beside a question; where there are more, all of them at once comes first
OF_CLINICS = frozenset({"type", "system", "vans"})  # what only clinics have


def company_in(reading: Reading) -> Part | None:
    """What the register holds on the company a case is about, or None."""
    found: Part | None = (reading.seen("subject") or {}).get("found")
    return found


def _hit(reading: Reading) -> int | None:
    """The entity that was found by its own name or number."""
    hit: int | None = (reading.seen("subject") or {}).get("hit")
    return hit


class Where(Plain[Places]):
    """The company and its clinics of which something is true; `clinics` leaves the company out."""

    expects = Expects.OPTION

    def __init__(self, *, clinics: bool = False) -> None:
        self._clinics = clinics

    def read(self, text: str, reading: Reading) -> Places:
        """The places that the words name; "both" and "all" mean each of them."""
        said, offered = plain(text), self.places(reading)
        if _means_every(said):
            return self.every(reading)
        fitting = [place for place in offered if said and said in plain(place["name"])]
        fitting = [place for place in fitting if plain(place["name"]) == said] or fitting
        if len(fitting) > 1:
            raise Several(tuple(([place], _told(place)) for place in fitting))
        if not fitting:
            raise InvalidAnswer("choose")
        return fitting

    def places(self, reading: Reading) -> Places:
        """What can be meant: the company, and its clinics."""
        company = company_in(reading)
        if company is None:
            kinds = ("institution",) if self._of_clinics(reading) else ("company", "institution")
            return [{"entity": None, "kind": kind, "name": ""} for kind in kinds]
        parts = [part for depth, part in parts_of(company) if depth < 2]
        # What clinics alone have stands with the company all the same where one of them follows it.
        clinics_alone = self._of_clinics(reading) and not any(_follows(part, reading) for part in parts)
        return [_place(part) for part in parts if part["kind"] == "institution" or not clinics_alone]

    def every(self, reading: Reading) -> Places:
        """The places that make it true of all of them: a clinic that has the fact from its company follows it."""
        company, places = company_in(reading), self.places(reading)
        if company is None:
            return places
        following = [part for _, part in parts_of(company) if _follows(part, reading)]
        return [place for place in places if not _among(place, following)]

    def sole(self, reading: Reading) -> Places | None:
        """The places where nothing is to be chosen.

        They are one alone, the clinic by whose own name or number the company was found, or a company and its clinic
        that are alike in this.
        """
        places, company = self.every(reading), company_in(reading)
        if len(places) < 2:
            return places or None
        if self._clinics and (meant := [each for each in places if each["entity"] == _hit(reading)]):
            return meant
        fact = _fact(reading)
        if company is None or not fact or len(places) > 2 or places[0]["kind"] != "company":
            return None
        values = {str(part.get(fact)) for _, part in parts_of(company) if _among(part, places)}
        return places if len(values) == 1 else None

    def options(self, reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """Each place, and all of them at once."""
        places = self.places(reading)
        return _with_every(places, (self.every(reading), phrase("where-every", count=len(places))))

    def shown(self, stored: Any) -> Phrase:
        """The places by name."""
        return phrase("several-named", names=tuple(map(_told, stored)))

    def token(self, stored: Any) -> str:
        """The kinds of the places: `company`, `institution`, `company institution`."""
        return " ".join(dict.fromkeys(place["kind"] for place in stored))

    def _of_clinics(self, reading: Reading) -> bool:
        return self._clinics or _fact(reading) in OF_CLINICS


class Closing(Where):
    """What is closed: the whole company, clinics, or a practitioner's unit."""

    def places(self, reading: Reading) -> Places:
        """Everything that stands in the register; of a company that is not there, itself and a clinic."""
        company = company_in(reading)
        if company is None:
            return super().places(reading)
        return [_place(part) | _whether(part) for _, part in parts_of(company)]

    def read(self, text: str, reading: Reading) -> Places:
        """What the words name; "both" and "all clinics" mean the clinics, "all of it" the company."""
        places, said = self.places(reading), plain(text)
        if said in WHOLE:
            return [place for place in places if place["kind"] == "company"]
        clinics = [place for place in places if place["kind"] == "institution"]
        return clinics if _means_every(said) and clinics else super().read(text, reading)

    def sole(self, reading: Reading) -> Places | None:
        """Nothing: what is to be closed is always said."""

    def options(self, reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """The whole company, each clinic, all clinics, and each practitioner."""
        places = self.places(reading)
        clinics = [place for place in places if place["kind"] == "institution"]
        return _with_every(places, (clinics, phrase("where-every-clinic", count=len(clinics))))

    def token(self, stored: Any) -> str:
        """`unknown`, or whether there are numbers and open parts: `numbered with parts`, `with parts`, `bare`."""
        if any(place["entity"] is None for place in stored):
            return "unknown"
        flags = [name for name in ("numbered", "with parts") if any(place[name] for place in stored)]
        return " ".join(flags) or "bare"


class Who(Plain[dict[str, Any]]):
    """A practitioner of the clinics: one in the register, or a name."""

    def read(self, text: str, reading: Reading) -> dict[str, Any]:
        """The practitioner that the words name; several raise `Several`."""
        said = plain(text)
        fitting = [unit for unit in self._units(reading) if _names(unit, said)]
        if len(fitting) > 1:
            raise Several(tuple((_unit(unit), _person(unit)) for unit in fitting))
        if fitting:
            return _unit(fitting[0])
        name = " ".join(text.split())
        if not any(sign.isalpha() for sign in name):
            raise InvalidAnswer("no-letters")
        if len(name) > 60:
            raise InvalidAnswer("too-long", given=len(name), limit=60)
        return {"entity": None, "name": name, "ydernummer": None}

    def options(self, reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """The practitioners that stand in the register."""
        return tuple((_unit(unit), _person(unit)) for unit in self._units(reading))

    def shown(self, stored: Any) -> Phrase:
        """The name, with the ydernummer where it is known."""
        return _person(stored)

    def token(self, stored: Any) -> str:
        """`known` or `named`."""
        return "known" if stored["entity"] else "named"

    def _units(self, reading: Reading) -> list[Part]:
        company = company_in(reading)
        return [part for _, part in parts_of(company) if part["kind"] == "unit"] if company else []


def _means_every(said: str) -> bool:
    """Whether plain words mean all of them, with their number too: "dem alle 9"."""
    return " ".join(word for word in said.split() if not word.isdecimal()) in EVERY


def _with_every(places: Places, every: tuple[Places, Phrase]) -> tuple[tuple[Any, Phrase], ...]:
    """Each place, and all at once where they are several: last, or first where not all fit beside a question."""
    single = tuple(([place], _told(place)) for place in places)
    if len(every[0]) < 2:
        return single
    return (every, *single) if len(places) > SHORT else (*single, every)


def _fact(reading: Reading) -> str:
    return FACT_OF.get(str(reading.seen("what") or ""), "")


def _follows(part: Part, reading: Reading) -> bool:
    """Whether a clinic has from its company what changes."""
    return part["kind"] == "institution" and _fact(reading) in part["inherited"]


def _place(part: Part) -> dict[str, Any]:
    return {"entity": part["entity"], "kind": part["kind"], "name": part["name"]}


def _whether(part: Part) -> dict[str, Any]:
    """Whether there is a location number in what is closed, and what else closes with it."""
    below = [each for _, each in parts_of(part)][1:]
    numbered = any(each.get("location_number") for each in (part, *below))
    return {"numbered": numbered, "with parts": [each["name"] for each in below]}


def _told(place: Part) -> Phrase:
    """A place by name; the company says that it is one."""
    if not place["name"]:
        return phrase(f"where-{place['kind']}")
    return phrase(f"where-{place['kind']}-named", name=place["name"])


def _among(part: Part, places: Iterable[Part]) -> bool:
    return any(place["entity"] == part["entity"] for place in places)


def _unit(part: Part) -> dict[str, Any]:
    return {"entity": part["entity"], "name": part["name"], "ydernummer": part.get("ydernummer")}


def _person(unit: Part) -> Phrase:
    if not unit["ydernummer"]:
        return phrase("value-text", text=unit["name"])
    return phrase("person-named", name=unit["name"], number=unit["ydernummer"])


def _names(unit: Part, said: str) -> bool:
    """Whether words name this practitioner: by the number, or by a part of the name."""
    number = str(unit.get("ydernummer") or "")
    digits = said.replace(" ", "")
    return (digits.isdecimal() and digits.zfill(6) == number) or (len(said) > 2 and said in plain(unit["name"]))

"""Which organisation a case is about: found in the register by a number or a name, or described where it is not."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from flows.errors import InvalidAnswer
from flows.identifiers import digits_of, read_cvr, read_location_number, read_sor_code
from flows.kinds import LONGEST_NAME, Plain
from flows.phrases import Phrase, phrase
from flows.questions import Expects, Reading, Several

_LABEL = r"(?:(?:cvr|sor|gln|ean)\w*[-: .]*(?:kode|nr|nummer|code|no|number)?[-: .]*)?"
_NUMBER = re.compile(_LABEL + r"(?:DK[- ]?)?[\d .-]{7,}", re.IGNORECASE)


class Subject(Plain[Mapping[str, Any]]):
    """An organisation: `found` is what the register holds on its company, or None; `hit` is the entity that was meant.

    Where it is not found, what was said is kept as `cvr`, `sor`, `location_number` or `name`.
    """

    expects = Expects.ORGANISATION

    def read(self, text: str, reading: Reading) -> dict[str, Any]:
        """The organisation that the words name; several raise `Several`, a wrong number its own cause."""
        found = reading.found
        if len(found) > 1:
            raise Several(tuple((_known(each), named(each)) for each in found))
        if found:
            return _known(found[0])
        return {"found": None, **_described(text)}

    def token(self, stored: Any) -> str:
        """`found`, `not_found`, or `large` where not all that stands under it is here."""
        if not stored["found"]:
            return "not_found"
        return "found" if stored["found"].get("complete", True) else "large"

    def shown(self, stored: Any) -> Phrase:
        """Its name with its CVR number; of one that was not found, what was said."""
        if stored["found"]:
            return named(stored["found"])
        return phrase("value-text", text=next(value for key, value in stored.items() if key != "found"))


def _known(company: Mapping[str, Any]) -> dict[str, Any]:
    beside = ("hit", "state", "as_of")
    found = {key: value for key, value in company.items() if key not in beside}
    return {"found": found, **{key: company[key] for key in beside if key in company}}


def named(company: Mapping[str, Any]) -> Phrase:
    """A company by its name and CVR number."""
    return phrase("subject-named", name=company["name"], cvr=company["cvr"] or company["sor"] or "–")


def _described(text: str) -> dict[str, str]:
    """What words say of an organisation that the register does not hold; raises what is wrong with a number."""
    said = " ".join(text.split())
    if _NUMBER.fullmatch(said):
        return _numbered(said)
    if not re.search(r"[^\W\d_]{2}", said):
        raise InvalidAnswer("no-letters")
    if len(said) > LONGEST_NAME:
        raise InvalidAnswer("too-long", given=len(said), limit=LONGEST_NAME)
    return {"name": said}


def _numbered(text: str) -> dict[str, str]:
    digits = digits_of(text)
    if len(digits) == 13:
        return {"location_number": read_location_number(digits)}
    if len(digits) >= 11:
        return {"sor": read_sor_code(digits)}
    return {"cvr": read_cvr(text)}


def cvr_of(stored: Mapping[str, Any]) -> str | None:
    """The CVR number of an organisation, where it is known."""
    found = stored["found"]
    return (found["cvr"] if found else stored.get("cvr")) or None


def name_of(stored: Mapping[str, Any]) -> str | None:
    """The name of an organisation, where it is known."""
    found = stored["found"]
    return (found["name"] if found else stored.get("name")) or None


def begins_later(stored: Mapping[str, Any] | None, today: dt.date) -> dt.date | None:
    """The first day of an organisation that stands in the register only from a later day on, or None."""
    found = (stored or {}).get("found") or {}
    first = dt.date.fromisoformat(found["valid_from"]) if found else today
    return first if first > today else None

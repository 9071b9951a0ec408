"""Reading what a register sends without trusting its form: a wrong type reads as nothing, and nothing raises."""

import re
from collections.abc import Mapping
from typing import Any

import phonenumbers

LONGEST = 200  # characters of any value; SOR's own fields are shorter
_STREET = re.compile(r"(?P<street>.+?) (?P<number>\d{1,4} ?[A-Za-z]?(?:-\d{1,4}[A-Za-z]?)?)(?:, ?(?P<rest>.*))?")
_FLOOR = re.compile(r"(?P<floor>st|kl|kld|mezz|\d{1,2})\.? ?(?:sal\b)?[.,]? ?(?P<door>.*)", re.IGNORECASE)


def text(value: Any) -> str:
    """A text or whole number on one line, cut at `LONGEST`; "" for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return " ".join(str(value).split())[:LONGEST]


def mapping(value: Any) -> Mapping[str, Any]:
    """A JSON object, or an empty one."""
    return value if isinstance(value, dict) else {}


def mappings(value: Any) -> list[Mapping[str, Any]]:
    """The objects in a JSON list."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def digits(value: Any, length: int) -> str:
    """A number padded with zeros to its length, since registers send codes as numbers; "" for anything else."""
    found = text(value)
    return found.zfill(length) if found.isascii() and found.isdigit() and len(found) <= length else ""


def phone(value: Any) -> str:
    """A telephone number in E.164 form, read as a Danish one where it names no country; "" if there is none such."""
    try:
        number = phonenumbers.parse(text(value), "DK")
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def address(line: Any) -> dict[str, str]:
    """A Danish address line in its parts (`Eksempelvej 12B, 2. tv`); what cannot be told apart stays in the street."""
    whole = text(line)
    found = _STREET.fullmatch(whole)
    if found is None:
        return {"street": whole, "number": "", "floor": "", "door": ""}
    number = found["number"].replace(" ", "").upper()
    return {"street": found["street"], "number": number, **_floor(found["rest"] or "")}


def _floor(rest: str) -> dict[str, str]:
    found = _FLOOR.fullmatch(rest)
    if found is None:
        return {"floor": "", "door": rest}
    return {"floor": found["floor"].lower(), "door": found["door"].rstrip(".").lower()}

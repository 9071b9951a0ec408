"""What the forms of a dossier's page hold: reasons by place, numbers by what they are for, clerical values."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.services.review.looking import Sight
from flows.addresses import address_to_json, read_address
from flows.clerical import ADDRESSES, NAMES

REASON, NUMBER, INSTEAD, TAKEN = "reason ", "number ", "instead ", "taken "


def reasons(fields: Mapping[str, str]) -> dict[str, str]:
    """What is said about each place."""
    return dict(_under(fields, REASON))


def numbers_typed(fields: Mapping[str, str]) -> dict[str, str]:
    """The numbers that were typed in, by kind and key."""
    return dict(_under(fields, NUMBER))


def instead(fields: Mapping[str, str], sight: Sight) -> dict[str, Any]:
    """The clerical values: those that were suggested and taken, and those that were typed; raises `InvalidAnswer`."""
    suggested = {line.place: line.clerical for line in sight.lines if line.clerical is not None}
    found = {place: suggested[place] for place, _ in _under(fields, TAKEN) if place in suggested}
    for place, text in _under(fields, INSTEAD):
        key = place.rpartition("/")[2]
        if key in ADDRESSES:
            found[place] = address_to_json(read_address(text))
        elif key in NAMES:
            found[place] = text
    return found


def _under(fields: Mapping[str, str], start: str) -> Iterator[tuple[str, str]]:
    for name, text in fields.items():
        if name.startswith(start) and text.strip():
            yield name.removeprefix(start), text.strip()

"""Replies that are written once and used often: their gaps are filled from the conversation, and none may stay."""

import re
from collections.abc import Mapping

GAPS = (
    "name",
    "company",
    "clinic",
    "cvr",
    "next",
    "code",
)  # whose reply it is; what is known of the case; the chat's code
_GAP = re.compile(r"\{ *(\w+) *\}")


def gaps(text: str) -> frozenset[str]:
    """The names of the gaps in a text."""
    return frozenset(_GAP.findall(text))


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text with every gap filled that there is something for; the others stay, and are for a person to fill."""
    return _GAP.sub(lambda found: values.get(found[1]) or found[0], text)

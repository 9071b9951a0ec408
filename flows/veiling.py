"""Personal data in a transcript are veiled until somebody has said why they need to read them."""

import re
from collections.abc import Collection, Mapping
from typing import Any

from flows.conversations import Draft

VEIL = "●●●"
_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"']{1,64}@(?:[\w-]+\.)+\w{2,24}")
_PHONE = re.compile(r"(?<![\w+-])(?:(?:\+|00)\d{1,3}[ -]?)?\d{2}(?:[ ]?\d{2}){3}(?![\w-]|[ ]\d)")
_CVR_BEFORE = re.compile(r"(?:\bcvr\W{0,3}(?:nummer|number|nr)?\W{0,3}(?:er\b|is\b)?|\bdk)[\s:-]*\Z", re.IGNORECASE)
# The answers that name somebody, whatever else they hold.
_PEOPLE = frozenset({"case_contact", "practitioner_name"})


def veiled(text: str, known: Collection[str] = ()) -> str:
    """The text without e-mail addresses, telephone numbers and the names that are known in its conversation.

    `known` comes from `people_in` and `public_in`: names in it are veiled too, numbers and addresses in it stay.
    Numbers of companies are public.
    """
    text = _EMAIL.sub(lambda found: found.group() if found.group().casefold() in known else VEIL, text)
    text = _PHONE.sub(lambda found: found.group() if _is_public(found, known) else VEIL, text)
    for name in sorted((each for each in known if not each.isdecimal() and "@" not in each), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", VEIL, text, flags=re.IGNORECASE)
    return text


def people_in(*drafts: Draft | None) -> frozenset[str]:
    """The names in the answers of drafts, and the CVR numbers by which a number is known to be none of a telephone."""
    found: set[str] = set()
    for draft in filter(None, drafts):
        for place, answer in draft.answers.items():
            key = place.rpartition("/")[2]
            if key in _PEOPLE:
                found |= {each for each in _names(answer.value) if len(each) > 1}
            elif key == "cvr" and isinstance(answer.value, str):
                found.add(answer.value)
    return frozenset(found)


def public_in(*texts: str) -> frozenset[str]:
    """The numbers and addresses in texts that everybody may read, such as examples and how staff are reached."""
    numbers = {_digits(found.group()) for text in texts for found in _PHONE.finditer(text)}
    return frozenset(numbers | {found.group().casefold() for text in texts for found in _EMAIL.finditer(text)})


def _names(value: Any) -> set[str]:
    if isinstance(value, Mapping):
        return {str(value.get("name") or "")}
    return {value} if isinstance(value, str) else set()


def _is_public(found: re.Match[str], known: Collection[str]) -> bool:
    return _digits(found.group()) in known or _CVR_BEFORE.search(found.string[: found.start()]) is not None


def _digits(number: str) -> str:
    """The eight digits of a number, however it is written."""
    return re.sub(r"\D", "", number)[-8:]

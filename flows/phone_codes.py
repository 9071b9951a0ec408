"""The short code of a chat, read aloud on the telephone: it opens the chat in the console and nothing anywhere else.

It follows from the conversation's number, so that it is the same at any time and stands in no table. It is no secret.
"""

import re

from flows.references import ALPHABET

_LETTERS = len(ALPHABET)
_SPREAD = _LETTERS**5
# Neighbouring conversations get codes that are nothing alike. It shares no factor with the spread, so none comes twice.
_STEP, _START = 1_234_577, 977_531
_BACK = pow(_STEP, -1, _SPREAD)
_WEIGHTS = (1, 3, 5, 7, 9, 13, 15, 17, 19)  # each without a factor of the alphabet's size: a wrong letter shows


def phone_code(conversation_id: int) -> str:
    """The code of a conversation: `K7M-4PX`."""
    high, low = divmod(conversation_id, _SPREAD)
    values = [*_written(high, 0), *_written((low * _STEP + _START) % _SPREAD, 5)]
    letters = "".join(ALPHABET[each] for each in (*values, _check(values)))
    return f"{letters[:-3]}-{letters[-3:]}"


def read_phone_code(text: str) -> int | None:
    """The conversation that a code means, whatever its case, spaces and hyphens; None where it is none."""
    letters = re.sub(r"[\s.\-‐-―−]", "", text).upper()
    if not 6 <= len(letters) <= len(_WEIGHTS) or not set(letters) <= set(ALPHABET):
        return None
    *values, check = (ALPHABET.index(each) for each in letters)
    if _check(values) != check:
        return None
    low = (_read(values[-5:]) - _START) * _BACK % _SPREAD
    return _read(values[:-5]) * _SPREAD + low


def _written(number: int, least: int) -> list[int]:
    values: list[int] = []
    while number or len(values) < least:
        number, value = divmod(number, _LETTERS)
        values.insert(0, value)
    return values


def _read(values: list[int]) -> int:
    number = 0
    for value in values:
        number = number * _LETTERS + value
    return number


def _check(values: list[int]) -> int:
    return sum(value * weight for value, weight in zip(reversed(values), _WEIGHTS, strict=False)) % _LETTERS

"""References of dossiers, made to be read aloud over the telephone and typed again."""

import re
from collections.abc import Sequence

from flows.errors import InvalidAnswer

ALPHABET = "34679ACDEFGHJKMNPRTWXY"  # nothing that sounds or looks like another: no O0, I1L, S5, B8, Z2, Q, U, V

# With distinct weights below a prime above the alphabet's size, no single
# error and no exchange of two characters leaves the sum divisible.
_WEIGHTS, _PRIME = (8, 7, 6, 5, 4, 3, 2, 1), 23


def make_reference(random_numbers: Sequence[int]) -> str:
    """A reference of twice four characters from seven numbers of any size, its last character a check on the others."""
    drawn = [number % len(ALPHABET) for number in random_numbers]
    if len(drawn) != 7:
        raise ValueError("a reference is made from seven numbers")
    # One remainder has no character; another last drawn character moves the sum off it.
    if _check(drawn) == len(ALPHABET):
        drawn[-1] = (drawn[-1] + 1) % len(ALPHABET)
    characters = "".join(ALPHABET[each] for each in (*drawn, _check(drawn)))
    return f"{characters[:4]}-{characters[4:]}"


def read_reference(text: str) -> str:
    """The reference meant, whatever its case, spaces and hyphens."""
    characters = re.sub(r"[\s.\-‐-―−]", "", text).upper()
    if len(characters) != 8:
        raise InvalidAnswer("reference-length", given=len(characters), wanted=8)
    if not set(characters) <= set(ALPHABET):
        raise InvalidAnswer("reference-letters")
    if _sum([ALPHABET.index(each) for each in characters]) % _PRIME:
        raise InvalidAnswer("reference-check")
    return f"{characters[:4]}-{characters[4:]}"


def _check(drawn: list[int]) -> int:
    return -_sum(drawn) % _PRIME


def _sum(values: list[int]) -> int:
    return sum(value * weight for value, weight in zip(values, _WEIGHTS, strict=False))

"""What is left of a password once everything is taken out that is tried first: a list of words, and patterns."""

import re
from functools import cache
from pathlib import Path

COMMON = Path(__file__).parent / "common_passwords.txt"
LEAST_WALK, LEAST_NAME = 3, 4  # letters of a walk over the keys, and of what others know of somebody
# Rows, columns and zigzags of a keyboard, the alphabet and the figures: each is walked forwards and backwards.
WALKS = (
    "1234567890123456789", "abcdefghijklmnopqrstuvwxyzæøå", "qwertyuiopå", "asdfghjklæø", "zxcvbnm",
    "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "zaq12wsxcde34rfvbgt5",
    "qazwsxedcrfvtgbyhnujm", "qweasdzxc", "qweasdyxc", "abc123abc123",
)  # fmt: skip
LONGEST_WALK = max(map(len, WALKS))
_BOTH_WAYS = (*WALKS, *(walk[::-1] for walk in WALKS))
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIGURES_FOR_LETTERS = str.maketrans("0134578@$!", "oieastbasi")


def unguessed(password: str, *own: str) -> str:
    """The letters and figures that are no walk over the keys, no year, no well-known word, and nobody's name."""
    rest = _once(_without_walks(_YEAR.sub("", password.casefold()))).translate(_FIGURES_FOR_LETTERS)
    known = [*_common(), *(each.casefold() for each in own if len(each) >= LEAST_NAME)]
    for each in sorted(known, key=len, reverse=True):
        rest = rest.replace(each.translate(_FIGURES_FOR_LETTERS), "")
    return "".join(letter for letter in rest if letter.isalnum())


def _without_walks(plain: str) -> str:
    """The text without its walks, the longest taken out first."""
    kept, at = "", 0
    while at < len(plain):
        length = next(
            (
                size
                for size in range(min(LONGEST_WALK, len(plain) - at), LEAST_WALK - 1, -1)
                if _walks(plain[at : at + size])
            ),
            0,
        )
        kept, at = (kept, at + length) if length else (kept + plain[at], at + 1)
    return kept


def _walks(part: str) -> bool:
    return any(part in walk for walk in _BOTH_WAYS)


def _once(plain: str) -> str:
    """What a text repeats, said once."""
    period = (plain + plain).find(plain, 1)
    return plain[:period] if plain else ""


@cache
def _common() -> tuple[str, ...]:
    lines = COMMON.read_text("utf-8").split("\n")
    return tuple(line for line in lines if line and not line.startswith("#"))

"""The words of a search in the lines it found: each line in pieces, so that a template can mark what was meant."""

import re
import unicodedata
from collections.abc import Iterator

from flows.search_words import words_of

Piece = tuple[str, bool]  # some of a text, and whether it was searched for

_WORD = re.compile(r"[^\W_]+")
AT_MOST = 400  # letters of a line


def pieces(text: str, wanted: str, at_most: int = AT_MOST) -> list[Piece]:
    """A line cut to where the words stand; a word counts in every form in which the search finds it."""
    text = unicodedata.normalize("NFC", text)
    hits = [*_hits(text, frozenset(words_of(wanted)))]
    begin = _begin(text, hits[0][0] if hits else 0, at_most)
    cut = text[begin : begin + at_most]
    inside = [(first - begin, last - begin) for first, last in hits if begin <= first and last <= begin + len(cut)]
    found = [*_split(cut, inside)]
    return [*([("… ", False)] if begin else []), *found, *([(" …", False)] if begin + len(cut) < len(text) else [])]


def _hits(text: str, wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    for word in _WORD.finditer(text) if wanted else ():
        if wanted.issuperset(words_of(word[0])) and words_of(word[0]):
            yield word.span()


def _begin(text: str, first: int, at_most: int) -> int:
    """Where to begin, at a word of its own, with some words in front of the first that was found."""
    before = at_most // 3
    if len(text) <= at_most or first <= before:
        return 0
    return text.find(" ", min(first - before, len(text) - at_most)) + 1


def _split(text: str, hits: list[tuple[int, int]]) -> Iterator[Piece]:
    at = 0
    for first, last in hits:
        yield text[at:first], False
        yield text[first:last], True
        at = last
    yield text[at:], False

"""What words say, whatever stands around them: yes, no, not yet, nobody; and whether they are nearly others."""

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from flows.vocabulary import AROUND, NEGATIONS, NO, NONE, NOT_YET, SENTENCES, UNSURE, YES, words_in

# A hello by itself; it answers nothing, and it asks for nothing.
HELLOS = words_in(
    "hej, hejsa, hej igen, hej med dig, hej med jer, hej robot, hallo, halløj, dav, goddag, god dag, godmorgen,"
    " god morgen, godaften, god aften, god eftermiddag, hej hvordan går det, hvordan går det, hello, hello there, hi,"
    " hi there, hey, good morning, good afternoon, good evening, good day, how are you, hello how are you,"
    " hi how are you"
)
_AROUND_NO = {"ikke", "not", "forkert", "wrong", "don", "t", "dont", "nej", "noget", "andet", "anderledes"}
_PICTURES = re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0e\ufe0f\u200d\U0001f000-\U0001faff]+")
# What is said of a number that is not there yet, in other words than those above.
_NO_NUMBER = re.compile(
    r"(?:\b(?:har|ved|kender|aner|fået)\b.*\bikke\b|\bikke\b.*\b(?:endnu|fået|hånden|nu)\b|\bsøgt\b|\bvente?r?\b"
    r"|\bnot (?:yet|sure)\b|\b(?:don ?t|do not|haven ?t) (?:have|know|got)\b|\bdunno\b|\bapplied\b)"
)


def without_pictures(text: str) -> str:
    """The words alone; a thumb and nothing else is a yes or a no, other pictures alone stay as they are."""
    words = _PICTURES.sub(" ", text).strip()
    return words or {"👍": "ja", "👎": "nej"}.get(text.strip()[:1], text)


def nearly_same(said: str, meant: str, shortest: int = 5) -> bool:
    """One letter wrong in so many or more, two in four more than that; shorter words must be right."""
    allowed = _may_be_wrong(meant, shortest)
    if allowed == 0 or abs(len(said) - len(meant)) > allowed:
        return False
    return OSA.distance(said, meant, score_cutoff=allowed) <= allowed


def _may_be_wrong(meant: str, shortest: int) -> int:
    return 0 if len(meant) < shortest else 1 if len(meant) < shortest + 4 else 2


class Alike:
    """Words laid out by how long those are that are `nearly_same`: whatever is said is compared with a few of them."""

    def __init__(self, words: Iterable[str], shortest: int = 5) -> None:
        self._beside: dict[int, list[tuple[str, int]]] = {}
        for meant in words:
            if allowed := _may_be_wrong(meant, shortest):
                for length in range(len(meant) - allowed, len(meant) + allowed + 1):
                    self._beside.setdefault(length, []).append((meant, allowed))

    def near(self, said: str) -> list[str]:
        """Those that these words are, with a letter or two wrong."""
        beside = self._beside.get(len(said), ())
        return [meant for meant, allowed in beside if OSA.distance(said, meant, score_cutoff=allowed) <= allowed]


def says_yes(said: str) -> bool:
    """Whether these plain words are a yes, alone or with words around it that change nothing."""
    return said in YES or _first_of(said, YES, AROUND)


def says_no(said: str) -> bool:
    """Whether these plain words are a no, alone or with words around it that change nothing."""
    return said in NO or _first_of(said, NO, AROUND | _AROUND_NO)


def says_not_yet(said: str) -> bool:
    """Whether these plain words say of a number that it is not there yet."""
    return said in NOT_YET or (not any(map(str.isdecimal, said)) and _NO_NUMBER.search(said) is not None)


def says_none(said: str) -> bool:
    """Whether these plain words say of persons that there are none: "vi har ikke ydernummer", "ingen af os"."""
    words = frozenset(said.split())
    return said in NONE or bool(words & NEGATIONS and words <= SENTENCES | {"af", "of"} and not words & UNSURE)


def _first_of(said: str, first: frozenset[str], around: frozenset[str]) -> bool:
    word, _, rest = said.partition(" ")
    return word in first and frozenset(rest.split()) <= around

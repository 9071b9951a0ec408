"""Finding an entry of the code lists by what people call it: part of a name, a word, a sentence, a letter wrong."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

T = TypeVar("T")

LONGEST = 40  # words looked at: whoever writes more does not name an entry

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ß": "ss"})
_ENDINGS = ("ernes", "erne", "erens", "eren", "ens", "ers", "en", "et", "er", "es", "e", "s")
_SMALL = frozenset(
    re.findall(
        r"\w+",
        "jeg vi du har er som en et i og eller med for af til paa den det de min mit vores hos inden der driver ejer"
        " arbejder gerne slags faktisk bare kun privat private lille we am are is a an the and or of for my our run"
        " have own as in at with work it its this that just only small",
    )
)
# They stand in many names and say little: a name is found without them.
_GENERAL = frozenset({"klinik", "clinic", "praksis", "practic"})
_BUILT_ON = ("klinik", "praksis", "virksomhed", "forretning", "center", "butik", "hus", "firma")


def fold(text: str) -> str:
    """The text in small letters with ae, oe and aa for the Danish letters, no accents, and single spaces."""
    small = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    plain = "".join(each for each in unicodedata.normalize("NFKD", small) if not unicodedata.combining(each))
    return " ".join(re.findall(r"[^\W_]+", plain))


def _stem(word: str) -> str:
    if word.endswith(("us", "is", "ss")):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word.removesuffix(ending)
            break
    # klinik, klinikken: the consonant is doubled before an ending.
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeiou" else word


def stemmed(text: str) -> str:
    """The text folded, and each word without its ending: "telefonen" is "telefon"."""
    return " ".join(map(_stem, fold(text).split()))


def _stems(folded: str) -> tuple[str, ...]:
    words = folded.split()
    return tuple(_stem(word) for word in words if word not in _SMALL) or tuple(map(_stem, words))


@dataclass(frozen=True, slots=True)
class _Term:
    squeezed: str  # without spaces, so that "tand læge" is "tandlæge"
    stems: tuple[str, ...]
    telling: frozenset[str]  # the stems a sentence must hold
    place: int  # of the entry it belongs to
    name: bool
    loose: bool


class Index(Generic[T]):
    """Entries with their names and words, ready to be searched."""

    def __init__(self, entries: Iterable[tuple[T, Iterable[str], Iterable[str], Iterable[str]]]) -> None:
        listed = list(entries)
        self._items = tuple(item for item, *_ in listed)
        self._terms = tuple(
            _term(text, place, name=kind == 0, loose=kind == 2)
            for place, (_, *kinds) in enumerate(listed)
            for kind, texts in enumerate(kinds)
            for text in texts
            if text
        )
        self._exact: dict[str | tuple[str, ...], list[_Term]] = defaultdict(list)
        for term in self._terms:
            self._exact[term.squeezed].append(term)
            self._exact[term.stems].append(term)
        self._stems = frozenset(stem for term in self._terms for stem in term.stems)
        self._in_order = sorted(self._stems)  # of two equally near, the same one every time

    def exactly(self, text: str) -> tuple[T, ...]:
        """The entries with this very name or word, however it is inflected."""
        folded = fold(text)
        squeezed, stems = folded.replace(" ", ""), _stems(folded)
        return self._taken([*self._exact.get(squeezed, ()), *self._exact.get(stems, ())])

    def find(self, text: str) -> tuple[T, ...]:
        """The entries that the text may mean, best first; one alone where it is named exactly; () for none."""
        said = _stems(fold(text))[:LONGEST]
        if not said:
            return ()
        return self.exactly(text) or self._named_in(said) or self._partly(said) or self._mended(said)

    def _mended(self, said: tuple[str, ...]) -> tuple[T, ...]:
        mended = tuple(map(self._nearest, said))
        if mended == said:
            return ()
        return self._taken(self._exact.get(mended, ())) or self._named_in(mended)

    def _named_in(self, said: tuple[str, ...]) -> tuple[T, ...]:
        heard = frozenset(said)
        held = [term for term in self._terms if term.telling <= heard]
        # "fysio og ergo" means the clinic with both, not each of the two.
        widest = [term for term in held if not any(term.telling < other.telling for other in held)]
        return self._taken(sorted(widest, key=lambda term: (term.loose, -sum(map(len, term.telling)), term.place)))

    def _partly(self, said: tuple[str, ...]) -> tuple[T, ...]:
        if any(len(part) < 3 for part in said) or _GENERAL.issuperset(said):
            return ()
        held = [term for term in self._terms if all(any(_part_of(part, stem) for stem in term.stems) for part in said)]
        names = [term for term in held if term.name] or held
        return self._taken(sorted(names, key=lambda term: (not _begins(term, said), term.loose, term.place)))

    def _nearest(self, stem: str) -> str:
        if stem in self._stems or len(stem) < 4:
            return stem
        for ending in _BUILT_ON:
            cut = _stem(stem.removesuffix(_stem(ending)).removesuffix("s"))
            if cut in self._stems and cut not in _GENERAL:
                return cut
        cutoff = 2 if len(stem) >= 10 else 1
        near = process.extractOne(
            stem, self._in_order, scorer=OSA.distance, processor=_in_single_letters, score_cutoff=cutoff
        )
        return near[0] if near is not None and len(near[0]) >= 4 else stem

    def _taken(self, terms: Iterable[_Term]) -> tuple[T, ...]:
        ranked = list(terms)
        places = dict.fromkeys(
            term.place for term in [t for t in ranked if not t.loose] + [t for t in ranked if t.loose]
        )
        return tuple(self._items[place] for place in places)


def _in_single_letters(stem: str) -> str:
    """The stem with one letter for each Danish one, so that "tandlge" is one letter from "tandlæge"."""
    return stem.replace("ae", "æ").replace("oe", "ø").replace("aa", "å")


def _term(text: str, place: int, *, name: bool, loose: bool) -> _Term:
    folded = fold(text)
    stems = _stems(folded)
    telling = frozenset(stems) - _GENERAL or frozenset(stems)
    return _Term(folded.replace(" ", ""), stems, telling, place, name, loose)


def _part_of(part: str, stem: str) -> bool:
    """A few letters begin or end a word; in the middle of one they are chance: "tak" in "kontaktlinser"."""
    return part in stem if len(part) > 4 else stem.startswith(part) or stem.endswith(part)


def _begins(term: _Term, said: tuple[str, ...]) -> bool:
    return any(stem.startswith(said[0]) for stem in term.stems)

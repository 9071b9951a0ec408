"""A correction as people say it: "nej, nummeret er 26919991", "vi hedder ApS ikke I/S", in Danish and English."""

import re
from dataclasses import dataclass

from flows.hearing import keys_named

_I = re.IGNORECASE
_MARK = re.compile(
    r"(?:(?:nej|næ|no|nope|hov|ups|oops|undskyld|sorry|rettelse|correction|actually|faktisk|forkert|wrong|jeg mente"
    r"|i meant|(?:jeg|vi) skrev forkert|(?:det|den|that|this|it)(?:'s| er| is| var| was)? (?:forkert|wrong|en fejl"
    r"|a mistake|ikke rigtigt?|not right)|det passer ikke)(?![\w'-])[\s,.:;!–-]*(?:men |but )?)+",
    _I,
)
_IS = re.compile(
    r"(?:(?:men|og|but|and|vores|mit|min|our|my|the|ret|change)\s+)*(?P<thing>[^\d@:=,]{2,40}?)\s*"
    r"(?:\b(?:er|is|var|skal være|should be|bliver|til|to)\b(?:\s+(?:nu|now))?|[:=])\s*(?P<new>\S.*)",
    _I | re.DOTALL,
)
_CALLED = re.compile(
    r"(?P<thing>vi|klinikken|virksomheden|firmaet|we|the clinic|the company)\s+(?:hedder|kaldes|are called|is called)"
    r"\s+(?P<new>\S.*)",
    _I | re.DOTALL,
)
_NOT = re.compile(r"(?P<new>\S.*?)\s*,?\s+(?:og |and )?(?:ikke|not)\s+(?P<old>\S.*)", _I | re.DOTALL)
_NOT_BUT = re.compile(r"(?:ikke|not)\s+(?P<old>\S.*?),?\s+(?:men|but)\s+(?P<new>\S.*)", _I | re.DOTALL)
_SAYS_NO_VALUE = re.compile(
    r"(?:(?:det|den|de|the) samme?\b|(?:the )?same\b|uændret|ikke endnu|not yet|ikke (?:en|et)\b)", _I
)
_WRONG = re.compile(r"(?:helt |all )?(?:forkert|wrong|ikke rigtigt?|not right|en fejl|a mistake)\W*", _I)

ANYTHING = frozenset({"nummeret", "nummer", "number", "det", "it", "den", "that"})
_CALLS = {"klinikken": "klinikkens navn", "the clinic": "clinic name"}


_NO = re.compile(r"\s*(?:nej|næ|no|nope)\b[\s,.:;!–-]+(?P<rest>\S.*)", _I | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Correction:
    """What is to be otherwise: the questions it may be about (none said: any), the new words, and the old ones."""

    new: str
    old: str = ""
    keys: frozenset[str] = frozenset()
    marked: bool = False  # it began like a correction: "nej, ..."

    @property
    def says_only_that_it_is_wrong(self) -> bool:
        """Whether there is no new value: "telefonen er forkert"."""
        return _WRONG.fullmatch(self.new) is not None


def read_correction(text: str) -> Correction | None:
    """The correction in the words, or None where they are none."""
    whole = " ".join(text.split())
    mark = _MARK.match(whole)
    said = whole[mark.end() :] if mark else whole
    if not said:
        return None
    thing, new = _thing(said)
    keys = things(thing)
    if thing and not keys and thing not in ANYTHING:
        thing, new = "", said
    old = ""
    if opposed := _NOT_BUT.fullmatch(new) or _NOT.fullmatch(new):
        new, old = opposed["new"], opposed["old"]
    if not (mark or thing or old):
        return None
    new, old = new.strip(" .!\"'"), old.strip(" .!\"'")
    return None if _SAYS_NO_VALUE.match(new) or not new else Correction(new, old, keys, mark is not None)


def _thing(said: str) -> tuple[str, str]:
    """What is spoken of, and what is said of it."""
    if called := _CALLED.match(said):
        return _CALLS.get(called["thing"].lower(), "navn"), called["new"]
    stated = _IS.match(said)
    return (stated["thing"].strip().lower(), stated["new"]) if stated else ("", said)


def things(words: str) -> frozenset[str]:
    """The questions that go by these words: "telefonen" is "telefon", and "cvr-nummeret" is "cvr-nummer"."""
    bare = words.strip()
    if not bare:
        return frozenset()
    cut = (bare, *(bare.removesuffix(ending) for ending in ("en", "et", "n", "t") if bare.endswith(ending)))
    return next((keys for each in cut if each not in ANYTHING and (keys := keys_named(each))), frozenset())


def after_no(text: str) -> str | None:
    """What stands behind a "nej", where something does."""
    said = _NO.fullmatch(text)
    return said["rest"] if said else None

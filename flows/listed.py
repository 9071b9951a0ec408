"""The kinds of answer that come from the register's lists, found by what people call them."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from flows import catalogue
from flows.errors import InvalidAnswer
from flows.kinds import Plain
from flows.phrases import Phrase, phrase
from flows.questions import Expects, Reading, Several
from flows.sayings import nearly_same
from flows.vocabulary import OTHER, SAME, plain

AT_MOST = 8
OTHER_SYSTEM = "andet"


class Named(Protocol):
    """An entry of a list, with its Danish and English name."""

    @property
    def code(self) -> str:
        """The register's code."""

    @property
    def da(self) -> str:
        """The Danish name."""

    @property
    def en(self) -> str:
        """The English name."""

    @property
    def becomes(self) -> str:
        """The code of the entry that takes its place, or ""."""

    def valid_on(self, day: dt.date) -> bool:
        """The entry counts on this day."""


def named(entry: Named) -> Phrase:
    """An entry's name; in English with the Danish name beside it."""
    return phrase("value-named", da=entry.da, en=entry.en)


@dataclass(frozen=True)
class Listed(Plain[str]):
    """An entry of a list, kept by its code: found by words, offered by the usual ones, on the days it counts."""

    find: Callable[[str], tuple[Named, ...]]
    entry: Callable[[str], Named]
    usual: Callable[[Reading], tuple[Named, ...]]
    every: tuple[Named, ...]
    cause: str
    expects: Expects = Expects.SEARCH

    def whole(self, reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """Every entry of the list as it is today."""
        return tuple((each.code, named(each)) for each in self.every if each.valid_on(reading.today))

    def on(self, stored: Any, day: dt.date) -> Any:
        """The code itself while its entry counts, otherwise that of what the entry has become by this day, or None."""
        entry = self._known(stored)
        if entry is None or entry.valid_on(day):
            return stored if entry else None
        return self.on(entry.becomes, day) if entry.becomes else None

    def _known(self, stored: Any) -> Named | None:
        try:
            return self.entry(stored)
        except KeyError:
            return None

    def read(self, text: str, reading: Reading) -> str:
        """The code of the entry meant; several raise `Several`, none raises the list's own cause."""
        meant = (self.on(each.code, reading.today) for each in self._by_name(text) or self.find(text))
        found = list(dict.fromkeys(code for code in meant if code is not None))
        if not found:
            raise InvalidAnswer(self.cause, text=text[:60])
        if len(found) > 1:
            raise Several(tuple((code, named(self.entry(code))) for code in found[:AT_MOST]))
        return str(found[0])

    def _by_name(self, text: str) -> tuple[Named, ...]:
        """The entry whose full name this is: found without weighing likenesses."""
        said = plain(text)
        return tuple(each for each in self.find(text) if said in {plain(each.da), plain(each.en)})[:1]

    def shown(self, stored: Any) -> Phrase:
        """The entry's name; a code that the list has no more stands for itself."""
        entry = self._known(stored)
        return named(entry) if entry else phrase("value-text", text=str(stored))

    def options(self, reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """The usual entries."""
        return tuple((each.code, named(each)) for each in self.usual(reading) if each.valid_on(reading.today))


def professions_here(reading: Reading) -> tuple[Named, ...]:
    """The professions that are usual in this kind of institution."""
    code = reading.seen("institution_type")
    codes = catalogue.institution_type(code).professions if code else ()
    return tuple(catalogue.profession(each) for each in codes[:AT_MOST])


OTHER_TYPE = "550411000005105"  # "andet sundhedsvæsen": described in the owner's own words


def types_that(**facts: object) -> frozenset[str]:
    """The codes of the institution types with these facts, `route="request"` say."""
    return frozenset(
        each.code
        for each in catalogue.INSTITUTION_TYPES
        if all(getattr(each, name) == value for name, value in facts.items())
    )


def _matching(entries: Sequence[Named]) -> Callable[[str], tuple[Named, ...]]:
    return lambda text: tuple(each for each in entries if plain(text) in plain(f"{each.da} {each.en}"))


INSTITUTION_TYPE = Listed(
    catalogue.find_types,
    catalogue.institution_type,
    lambda _reading: catalogue.COMMON_TYPES,
    catalogue.INSTITUTION_TYPES,
    "type-unknown",
)
_BY_ROUTE = ("request", "if_private", "ask")  # who sends a request has one of these, most likely, and in this order
_REQUESTED = tuple(each for route in _BY_ROUTE for each in catalogue.INSTITUTION_TYPES if each.route == route)
REQUESTED_TYPE = replace(
    INSTITUTION_TYPE,
    usual=lambda _reading: _REQUESTED[:AT_MOST],
    every=(*_REQUESTED, *(each for each in catalogue.INSTITUTION_TYPES if each not in _REQUESTED)),
)
PROFESSION = Listed(
    catalogue.find_professions, catalogue.profession, professions_here, catalogue.PROFESSIONS, "profession-unknown"
)
SPECIALITY = Listed(
    catalogue.find_specialities, catalogue.speciality, lambda _reading: (), catalogue.SPECIALITIES, "speciality-unknown"
)
VANS = Listed(
    _matching(catalogue.VANS),
    catalogue.vans,
    lambda _reading: catalogue.VANS,
    catalogue.VANS,
    "vans-unknown",
    Expects.OPTION,
)
REGION = Listed(
    _matching(catalogue.REGIONS),
    catalogue.region,
    lambda _reading: catalogue.REGIONS,
    catalogue.REGIONS,
    "region-unknown",
    Expects.OPTION,
)


class System(Plain[str]):
    """The name of the clinic's system: a usual one for the type, or any other by its name."""

    expects = Expects.SEARCH

    def read(self, text: str, reading: Reading) -> str:
        """The usual system's own spelling where it is one of them, otherwise the owner's words."""
        value = " ".join(text.split())
        if len(value) < 2:
            raise InvalidAnswer("system-short")
        if len(value) > 60:
            raise InvalidAnswer("too-long", given=len(value), limit=60)
        usual = catalogue.systems(self._key(reading))
        return next((each.name for each in usual if _names(value, each.name)), value)

    def options(self, reading: Reading) -> tuple[tuple[Any, Phrase], ...]:
        """The usual systems for this type of institution, and that it is another."""
        usual = catalogue.systems(self._key(reading))
        listed = tuple((each.name, _system(each.name, each.supplier)) for each in usual)
        return (*listed, (OTHER_SYSTEM, phrase("system-other"))) if listed else ()

    def _key(self, reading: Reading) -> str:
        code = reading.seen("institution_type")
        return catalogue.institution_type(code).systems if code else ""


def _names(words: str, name: str) -> bool:
    """Whether the words are a system's name with a letter wrong, or hold it: "vi bruger EG Dental"."""
    said, meant = plain(words), plain(name)
    return f" {meant} " in f" {said} " or nearly_same(said, meant)


def system_named(value: str, _reading: Reading) -> None:
    """A name of a system, and not only that it is another than those on the list."""
    if plain(value) in OTHER | SAME:
        raise InvalidAnswer("system-other")


def _system(name: str, supplier: str) -> Phrase:
    return phrase("value-system", name=name, supplier=supplier) if supplier else phrase("value-text", text=name)

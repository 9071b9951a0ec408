"""Phrase keys into words of one language; the words are Project Fluent files that need no developer to read.

Words may change on a day, in Denmark: `region-help_from_2027-01-01` stands instead of `region-help` from then on.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from flows.moment import DENMARK
from flows.phrases import Phrase, Value

FOLDER = Path(__file__).parent / "phrases"
LANGUAGES = ("da", "en")
LOCALES = {"da": "da_DK", "en": "en_GB"}
DATES = {"da": "EEEE 'den' d. MMMM y", "en": "EEEE d MMMM y"}
TIMES = {"da": "%H.%M", "en": "%H:%M"}
# fluent.runtime refuses texts of more than 2500 characters, and an owner may write more than that.
LONG = 500
MARK = "\ue000"
_LATER = re.compile(r"(.+)_from_(\d{4}-[01]\d-[0-3]\d)")
_MARKED = re.compile(f"{MARK}([^{MARK}]*){MARK}")

Words: TypeAlias = "str | int"


class PhrasebookError(Exception):
    """The phrasebook and the code do not fit together, for us to mend."""


class MissingPhrase(PhrasebookError):
    """A key that stands in no file of the language."""

    def __init__(self, key: str, language: str) -> None:
        super().__init__(f"{key} is missing in {language}")


class WrongPhrase(PhrasebookError):
    """A phrase that cannot be read, or cannot be said with the values it was given."""


class Phrasebook:
    """The words of one language, as they are on the day; saying is quick enough to be done in a turn."""

    def __init__(
        self,
        language: str,
        bundle: FluentBundle,
        made: "Made",
        clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        self.language = language
        self._clock = clock
        self._later = _later(made.keys)
        self._bundle = bundle
        self._made = made
        self._patterns: dict[str, Pattern] = {}  # of the phrases that were said before
        self._plain: dict[str, str] = {}  # phrases that name no value, as said before

    @classmethod
    def load(cls, language: str, folder: Path = FOLDER) -> "Phrasebook":
        """The phrasebook in `folder/language/*.ftl`; raises `WrongPhrase` for what is no Fluent and for a key twice."""
        bundle = FluentBundle([LOCALES[language]], use_isolating=False)
        keys: set[str] = set()
        entries: list[ast.EntryType] = []
        for file in sorted((folder / language).glob("*.ftl")):
            resource = FluentResource(file.read_text(encoding="utf-8"))
            for entry in resource.body:
                keys.add(_new_key(entry, keys, file))
            entries += resource.body
            bundle.add_resource(resource)
        return cls(language, bundle, Made(entries))

    def by(self, clock: Callable[[], dt.datetime]) -> "Phrasebook":
        """The same words, on the day of this clock."""
        return Phrasebook(self.language, self._bundle, self._made, clock)

    def keys(self) -> frozenset[str]:
        """The keys of all phrases."""
        return frozenset(map(undated, self._made.keys))

    def say(self, phrase: Phrase) -> str:
        """The phrase in words; raises `MissingPhrase`, or `WrongPhrase` where a value it needs is not given.

        Values that are phrases are said too; several stand after commas, or on lines where the key ends in `-list`.
        """
        key, values = phrase.key, phrase.values
        if key in self._later:
            key = self._in_force(key)
        plain = self._plain.get(key)
        if plain is not None:
            return plain
        if named := self._made.named(key):
            words = {name: self._word(values[name], phrase) for name in named if name in values}
            return self._joined(key, words) or self._say(key, words)
        plain = self._plain[key] = self._say(key, {})
        return plain

    def _in_force(self, key: str) -> str:
        """The key of the words that a phrase is said in today."""
        today = self._clock().astimezone(DENMARK).date().isoformat()
        return next((later for begins, later in self._later[key] if begins <= today), key)

    def _word(self, value: Value, phrase: Phrase) -> Words:
        if isinstance(value, str | int):
            return value
        if isinstance(value, Phrase):
            return self.say(value)
        if isinstance(value, tuple):
            return ("\n" if phrase.key.endswith("-list") else ", ").join(map(self.say, value))
        if isinstance(value, dt.time):
            return value.strftime(TIMES[self.language])
        return _day(value, self.language)

    def _joined(self, key: str, words: Mapping[str, Words]) -> str:
        """A phrase that is only texts and values, without the library: most are, and it takes its time."""
        parts = self._made.parts(key)
        found = [words.get(part.name) if isinstance(part, Named) else part for part in parts]
        return "".join(map(str, found)) if all(isinstance(each, str) for each in found) else ""

    def _say(self, key: str, words: Mapping[str, Words]) -> str:
        pattern = self._pattern(key)
        kept = {name: word for name, word in words.items() if isinstance(word, str) and _needs_mark(word)}
        marks = {name: f"{MARK}{name}{MARK}" for name in kept}
        said, errors = self._bundle.format_pattern(pattern, {**words, **marks})
        if errors:
            raise WrongPhrase(f"{key} in {self.language}: {errors[0]}") from errors[0]
        return _MARKED.sub(lambda found: kept[found[1]], str(said)) if kept else str(said)

    def _pattern(self, key: str) -> Pattern:
        if key not in self._patterns:
            pattern = self._bundle.get_message(key).value if key in self._made.keys else None
            if pattern is None:
                raise MissingPhrase(key, self.language)
            self._patterns[key] = pattern
        return self._patterns[key]


def undated(key: str) -> str:
    """The key that a phrase is said by, whatever day its words begin on."""
    found = _LATER.fullmatch(key)
    return found[1] if found else key


def _later(keys: Iterable[str]) -> Mapping[str, list[tuple[str, str]]]:
    """By key, the days on which other words begin, the last one first; raises where there is nothing they follow."""
    later: dict[str, list[tuple[str, str]]] = defaultdict(list)
    known = set(keys)
    for found in sorted(filter(None, map(_LATER.fullmatch, known)), key=lambda found: found[2], reverse=True):
        if found[1] not in known:
            raise WrongPhrase(f"{found[0]} follows no phrase")
        later[found[1]].append((found[2], found[0]))
    return dict(later)


class _Names(Visitor):
    """What a message refers to."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        """A value it names itself."""
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - as above
        """Another message, whose values it names too."""
        self.messages.add(node.id.name)


@dataclass(frozen=True, slots=True)
class Named:
    """A value's place in a phrase."""

    name: str


class Made:
    """What phrases are made of, by key; found when a phrase is first said, as most are not said for a long while."""

    def __init__(self, entries: Iterable[ast.EntryType]) -> None:
        self._messages = {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}
        self.keys = frozenset(self._messages)
        self._named: dict[str, frozenset[str]] = {}
        self._parts: dict[str, tuple[str | Named, ...]] = {}

    def named(self, key: str) -> frozenset[str]:
        """The values a phrase names, itself or through others; many are given more. A term sees what it is passed."""
        if key not in self._named and key in self._messages:
            names = _Names()
            names.visit(self._messages[key])
            self._named[key] = frozenset(names.values).union(*map(self.named, names.messages))
        return self._named.get(key, frozenset())

    def parts(self, key: str) -> tuple[str | Named, ...]:
        """The texts and values of a phrase in their order; () where it has other parts too."""
        if key not in self._parts:
            self._parts[key] = _parts(self._messages[key])
        return self._parts[key]


def _parts(message: ast.Message) -> tuple[str | Named, ...]:
    parts: list[str | Named] = []
    for element in message.value.elements if message.value else ():
        if isinstance(element, ast.TextElement):
            parts.append(element.value)
        elif isinstance(element.expression, ast.VariableReference):
            parts.append(Named(element.expression.id.name))
        else:
            return ()
    return tuple(parts)


def _needs_mark(word: str) -> bool:
    return len(word) > LONG or MARK in word


def _new_key(entry: ast.EntryType, known: set[str], file: Path) -> str:
    if isinstance(entry, ast.Junk):
        raise WrongPhrase(f"{file.name} holds what is no Fluent: {entry.content}")
    if not isinstance(entry, ast.Message | ast.Term):
        return ""
    key = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
    if key in known or entry.value is None:
        raise WrongPhrase(f"{file.name} has {key} a second time, or without words")
    return key


@lru_cache(maxsize=2048)
def _day(day: dt.date, language: str) -> str:
    return format_date(day, DATES[language], locale=LOCALES[language])

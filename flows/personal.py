"""Who is named in a conversation: in the answers of its drafts, in what waits for a yes, and in what was said."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from flows.conversations import Conversation, Draft
from flows.errors import Refusal
from flows.identifiers import cvrs_in
from flows.people import CaseContactKind
from flows.practitioners import read_practitioners
from flows.questions import Reading
from flows.veiling import VEIL, Known, veiled
from flows.vocabulary import NO, NO_MORE, NO_NAMES, NONE, YES, plain

Noted: TypeAlias = tuple[str, str, Mapping[str, Any]]  # what a line did: the act, the place, and what else is known

CONTACT = "case_contact"
# The questions whose answers name somebody, whatever else they hold.
PEOPLE = frozenset({CONTACT, "practitioner_name", "who"})
COMPANIES = frozenset({"cvr", "subject"})  # and those that ask for a company
ANSWERS = frozenset({"answered", "changed", "refused"})
_SHORTEST = 2  # letters of a name
_WORDS = YES | NO | NONE | NO_MORE | NO_NAMES  # what confirms a name, or says that there is none, is no name
_ALONE = Reading(dt.date.min, lambda _: None)  # a contact is read from the words alone


def known_in(conversation: Conversation, *parked: Draft) -> Known:
    """Everybody named in a conversation and its drafts, and the companies whose numbers are none of a telephone."""
    waits = conversation.pending.about if conversation.pending is not None else None
    return people_in(conversation.draft, *parked) | _known(_waiting(waits))


def people_in(*drafts: Draft | None) -> Known:
    """The names in the answers of drafts, and the CVR numbers."""
    return _known((place, answer.value) for draft in drafts if draft for place, answer in draft.answers.items())


def _known(answers: Iterable[tuple[str, Any]]) -> Known:
    names: set[str] = set()
    numbers: set[str] = set()
    for place, value in answers:
        key = place.rpartition("/")[2]
        if key in PEOPLE:
            names |= {*_names(value)}
        elif key == "cvr" and isinstance(value, str):
            numbers.add(value)
        elif key == "subject" and isinstance(value, Mapping):
            found = value.get("found") or {}
            names |= {*_practitioners(found)}
            numbers |= {str(each) for each in (value.get("cvr"), found.get("cvr")) if each}
    return Known(_clean(names), frozenset(numbers))


def veiled_line(text: str, noted: Iterable[Noted], known: Known) -> str:
    """A line as it is shown that may have answered a question which asks for a person.

    What such an answer names is veiled though another has taken its place since; of one that could not be used
    nobody can tell what is a name, and it is veiled whole.
    """
    for act, place, _ in noted:
        key = place.rpartition("/")[2]
        if key in COMPANIES:
            known |= Known(public=frozenset(cvrs_in(text)))
        if key not in PEOPLE or act not in ANSWERS:
            continue
        named = _said(key, text)
        if act == "refused" and not named:
            return VEIL
        known |= Known(_clean(named))
    return veiled(text, known)


def _said(key: str, text: str) -> frozenset[str]:
    """Whom the words name that answer such a question; nobody where that cannot be told."""
    try:
        named = {CaseContactKind().read(text, _ALONE).name} if key == CONTACT else _practising(text)
    except Refusal:
        return frozenset()
    return frozenset(each for each in named if plain(each) not in _WORDS)


def _practising(text: str) -> set[str]:
    return {each.name for each in read_practitioners(text)}


def _clean(names: Iterable[str]) -> frozenset[str]:
    return frozenset(each for each in names if sum(map(str.isalpha, each)) >= _SHORTEST)


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield str(value.get("name") or "")
    elif isinstance(value, str):
        yield value


def _waiting(about: Any) -> Iterator[tuple[str, Any]]:
    """The answers in what is put for a yes, however deep, each with its place."""
    if isinstance(about, Mapping):
        if isinstance(place := about.get("place"), str):
            yield place, about.get("value")
        for key, each in about.items():
            yield key, each
            yield from _waiting(each)
    elif isinstance(about, list | tuple):
        for each in about:
            yield from _waiting(each)


def _practitioners(part: Mapping[str, Any]) -> Iterator[str]:
    """Those who work in an organisation, as the register has them: units with a ydernummer."""
    if part.get("ydernummer"):
        yield str(part.get("name") or "")
    for each in part.get("parts", ()):
        yield from _practitioners(each)

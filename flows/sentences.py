"""A change said in one sentence: "ny telefon 70 12 34 56 fra mandag" read into what changes, the value and the day."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from flows.addresses import address_to_json, addresses_in
from flows.answering import put
from flows.answers import Answer, Place
from flows.chosen_words import CHOICES
from flows.contacts import broken_email_in, emails_in, phones_in, webs_in
from flows.dates import read_date
from flows.errors import InvalidAnswer, Refusal
from flows.kinds import Choice
from flows.phrases import phrase
from flows.questions import Reading
from flows.talk import Talk
from flows.vocabulary import plain

_FROM = r"(?:fra og med|fra|pr\.?|per|from|as of|starting|on)"
_DAY = re.compile(rf"[\s,]+(?:(?:der )?gælde[rn]?(?:de)? )?{_FROM}\s+(?P<day>[^,]+?)[\s.!]*\Z", re.IGNORECASE)
_CHANGING = re.compile(r"(?<!\w)(?:nyt?|nye|nu|skift|ændr|flyt|hedder|opdater|new|now|chang|mov|updat)", re.IGNORECASE)
_NUMBER_ACTS = {
    way: re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)
    for way, words in (
        ("give_back", "tilbage|aflever|opsig|giv(?:e|ing) .{0,30}back|return"),
        ("switch", "skift|nyt system|nyt journalsystem|switch|new system"),
        ("order", "bestil|order"),
    )
}
_DIGITS = re.compile(r"\+?\d[\d .-]{3,}\d")
_TO = r"(?:\W+(?:er|til|is|to|nu|now|bliver|becomes))*\W+"
_MOVING = re.compile(rf"\A.{{0,40}}?(?<!\w)(?:flytte\w*|flyttet|adresse\w*|mov\w+|address){_TO}", re.IGNORECASE)
_NAMED = {
    what: re.compile(rf".{{0,40}}?(?<!\w){words}{_TO}(?P<value>.+)", re.IGNORECASE | re.DOTALL)
    for what, words in (
        ("name", r"(?:ny(?:t|e) navn|navn(?:et)?|hedder|new name|name)"),
        ("system", r"(?:journal|edb|it)?[ -]?system(?:et)?"),
    )
}


@dataclass(frozen=True, slots=True)
class Change:
    """One change as a sentence says it; no day means today."""

    what: str  # as the question `what` keeps it
    value: Any  # as the question for the new value keeps it
    day: dt.date | None = None


def read_change(text: str, today: dt.date) -> Change | None:
    """The change that a sentence says whole, or None."""
    said, day = _without_day(" ".join(text.split()), today)
    if not _CHANGING.search(said):
        return None
    facts = _facts(said) or _names(said)
    return Change(*facts[0], day) if len(facts) == 1 else None


def _without_day(said: str, today: dt.date) -> tuple[str, dt.date | None]:
    """The sentence without the day from which it is true, and that day."""
    found = _DAY.search(said)
    if found is None:
        return said, None
    try:
        return said[: found.start()], read_date(found["day"], today)
    except InvalidAnswer:
        return said, None


def _facts(said: str) -> list[tuple[str, Any]]:
    """The facts that show by themselves what they are."""
    addresses = [("address", address_to_json(address)) for *_, address in addresses_in(_MOVING.sub("", said))]
    phones = [] if addresses else [("phone", value) for *_, value in phones_in(said, cvr_too=False)]
    emails = [("email", value) for *_, value in emails_in(said)]
    return [*addresses, *phones, *emails, *(("web", value) for *_, value in webs_in(said) if not emails)]


def _names(said: str) -> list[tuple[str, Any]]:
    """What is only a name, and has its label before it."""
    found = [(what, match) for what, pattern in _NAMED.items() if (match := pattern.fullmatch(said))]
    return [(what, match["value"].strip(" .!»«\"'”“")) for what, match in found[:1]]


def take_said(talk: Talk, item: int, text: str) -> bool:
    """Take what a sentence says of a change: all of it, or what is to be changed; whether it said that."""
    return take_change(talk, item, text) or take_what(talk, item, text)


def take_number_act(talk: Talk, text: str) -> None:
    """Take what is to happen to a location number, where the words that begin the case say so: "give det tilbage"."""
    way = next((way for way, said in _NUMBER_ACTS.items() if said.search(text)), None)
    if way is not None:
        put(talk, "number_act", Answer(way))
        talk.say("number_act-said", way=way)


def says_more_than_what(text: str, today: dt.date) -> bool:
    """Whether a sentence says more of a change than what is to be changed: a number, or the day."""
    without, day = _without_day(" ".join(text.split()), today)
    return _CHANGING.search(text) is not None and (day is not None or _DIGITS.search(without) is not None)


def take_what(talk: Talk, item: int, text: str) -> bool:
    """Take what is to be changed, where a sentence names just that: "vi skifter journalsystem"; whether it did.

    The day is kept too, and of a value that cannot be used the cause is said.
    """
    said = f" {plain(text)} "
    named = {(len(words), way) for way, called in CHOICES["what"].items() for words in called if f" {words} " in said}
    kind = talk.flow.by_key["what"].kind
    if not (named and isinstance(kind, Choice) and (way := max(named)[1]) in kind.ways):
        return False
    put(talk, str(Place((item,), "what")), Answer(way))
    talk.say("understood", label=phrase("what-label"), value=kind.shown(way))
    if f"new_{way}" in talk.flow.by_key:
        without, day = _without_day(" ".join(text.split()), talk.moment.today)
        _keep_day(talk, item, day)
        _say_what_is_wrong(talk, way, without)
    return True


def _say_what_is_wrong(talk: Talk, what: str, said: str) -> None:
    """Say why what stands in the sentence for the new value cannot be used; where nothing does, it is asked for."""
    meant = _DIGITS.search(said) if what == "phone" else None
    attempt = meant[0] if meant else broken_email_in(said) if what == "email" else ""
    if not attempt:
        return
    try:
        talk.flow.by_key[f"new_{what}"].kind.read(attempt, Reading(talk.moment.today, lambda _key: None))
    except Refusal as refusal:
        talk.remark(refusal.phrase)


def _keep_day(talk: Talk, item: int, day: dt.date | None) -> None:
    if day is not None:
        put(talk, str(Place((item,), "valid_from")), Answer(day.isoformat()))
        talk.say("understood", label=phrase("valid_from-label"), value=phrase("value-date", date=day))


def begins_change(text: str, today: dt.date) -> bool:
    """Whether a sentence is rather a change than the name of an organisation: "ny telefon fra mandag"."""
    said, words = f" {plain(text)} ", [words for called in CHOICES["what"].values() for words in called]
    return _CHANGING.search(text) is not None and (
        read_change(text, today) is not None or any(f" {each} " in said for each in words)
    )


def take_change(talk: Talk, item: int, text: str) -> bool:
    """Take a change said whole as the answers of this item, and read it back; whether it was one."""
    change = read_change(text, talk.moment.today)
    question = talk.flow.by_key[f"new_{change.what}"] if change is not None else None
    if change is None or question is None:
        return False
    try:
        value = question.kind.load(change.value)
        for check in (*question.checks, *question.cautions):
            check(value, Reading(talk.moment.today, lambda _key: None))
    except Refusal:
        return False
    put(talk, str(Place((item,), "what")), Answer(change.what))
    put(talk, str(Place((item,), question.key)), Answer(change.value))
    talk.say("understood", label=phrase(question.words("label")), value=question.kind.shown(change.value))
    _keep_day(talk, item, change.day)
    return True

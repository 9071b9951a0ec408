"""What crosses what was put, on its way: a yes to words that nobody can have read, and an answer given already."""

from collections.abc import Iterator
from typing import Any

from flows.answers import Given
from flows.conversations import Act, Answered, OpenPrompt
from flows.errors import Refusal
from flows.flow import Step
from flows.heard import Chose, Heard, Said
from flows.sayings import says_no, says_yes
from flows.talk import Talk
from flows.vocabulary import plain

READING = 1_000_000  # microseconds in which nobody can have read what was put
CROSSING = 4_000_000  # microseconds in which the same answer may still be on its way
TAKEN = frozenset({"answered", "changed", "begun", "denied", "submitted", "confirmed", "cancelled", "checkup_wanted"})
YES, NO = "ja", "nej"
_AGREES = frozenset({"confirm", "send", "still_right", "checkup"})
_DECLINES = frozenset({"deny", "not_right", "checkup_stop"})
_ANSWERS = frozenset({"answer", "suggested", "keep"})


def unread(talk: Talk, heard: Heard) -> bool:
    """Whether words came in before anyone can have read what is put to them now."""
    prompt = talk.conversation.prompt
    if prompt is None or not isinstance(heard, Said) or heard.scripted:
        return False
    return 0 < talk.moment.heard_at < prompt.put_at + READING


def is_agreement(step: Step, stored: Any) -> bool:
    """Whether an answer says yes to what was just shown, which must have been seen."""
    return step.question.key in {"found", "already", "terms"} and stored is not False


def remember(talk: Talk, prompt: OpenPrompt | None, heard: Heard) -> None:
    """Keep what was answered just now, with all that says the same of it."""
    if talk.refused or not any(each.kind in TAKEN for each in talk.noted):
        return
    place = prompt.place if prompt is not None else ""
    said = dict.fromkeys(_same_words(talk, prompt, place, heard))
    talk.set(answered=Answered(place, tuple(said), talk.moment.micros))


def said_already(talk: Talk, heard: Heard) -> bool:
    """Whether words say again what was answered just before, and so crossed it on their way."""
    last = talk.conversation.answered
    if last is None or not isinstance(heard, Said) or not 0 < talk.moment.heard_at < last.at + CROSSING:
        return False
    said = plain(heard.text)
    agrees = (YES in last.said and says_yes(said)) or (NO in last.said and says_no(said))
    return said in last.said or agrees or _reads_alike(talk, last.place, heard.text)


def _same_words(talk: Talk, prompt: OpenPrompt | None, place: str, heard: Heard) -> Iterator[str]:
    if isinstance(heard, Said):
        yield plain(heard.text)
    shown = [each for each in prompt.offered if each.role != "change"] if prompt is not None else []
    for number, each in enumerate(shown):
        if _is_meant(talk, each.act, number, place, heard):
            yield from (plain(each.label), str(number + 1))
            yield from ([YES] if each.act.kind in _AGREES else [NO] if each.act.kind in _DECLINES else [])


def _is_meant(talk: Talk, act: Act, number: int, place: str, heard: Heard) -> bool:
    """Whether this is the button that was pressed, or one that holds the answer that was typed."""
    if isinstance(heard, Chose):
        return number == heard.option
    value = talk.draft.value(place) if place and talk.latest is not None else None
    return value is not None and act.kind in _ANSWERS and act.about == value


def _reads_alike(talk: Talk, place: str, text: str) -> bool:
    """Whether the words, read as the answer to the question just closed, are what stands there."""
    step = talk.step(place) if talk.asking and place else None
    kept = talk.draft.answers.get(place) if step is not None else None
    if step is None or kept is None or not kept.active or kept.given is not Given.VALUE:
        return False
    kind = step.question.kind
    try:
        return bool(kind.store(kind.read(text, talk.reading(step))) == kept.value)
    except Refusal:
        return False

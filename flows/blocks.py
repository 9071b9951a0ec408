"""A pasted block: what it holds is shown and put for one yes; nothing of it is an answer before that."""

import re
from collections.abc import Iterator, Mapping
from itertools import dropwhile
from typing import Any

from flows.addresses import Address, address_to_json
from flows.answering import put, sweep
from flows.answers import Answer, Source
from flows.asking import asks_together
from flows.conversations import Pending
from flows.errors import Refusal
from flows.flow import Step
from flows.identifiers import digits_of, is_cvr
from flows.kinds import Code
from flows.listed import Listed
from flows.overview import label
from flows.phrases import Phrase, Value, phrase
from flows.questions import UNASKED, Expects
from flows.several import leave_the_rest
from flows.taking_apart import Found, Piece, take_apart
from flows.talk import Talk, neighbour

# The fact of a block that answers each question.
ANSWERS: Mapping[str, str] = {
    "cvr": "cvr", "company_name": "name", "company_address": "address", "company_phone": "phones",
    "company_email": "emails", "company_web": "webs", "company_fax": "faxes", "clinic_name": "name",
    "clinic_address": "address", "clinic_phone": "phones", "clinic_email": "emails", "clinic_web": "webs",
    "p_number": "p_number", "organisation_name": "name", "request_address": "address", "request_phone": "phones",
    "request_email": "emails", "request_web": "webs", "request_fax": "faxes", "request_ydernummer": "ydernummer",
}  # fmt: skip

_MAY_BE_ONE = re.compile(r"@|(?:\d[ .-]?){8}|\d{4}")
# An e-mail address by itself, or a number too short to be two of those that are looked for.
_ONE_FACT = re.compile(r"\s*(?:[^\s,;:@]+@[^\s,;:@]+|\+?\d(?: ?\d){0,11})\s*")


def found_block(talk: Talk, step: Step, text: str) -> bool:
    """Put what a message holds beside, or around, the answer to this question for a yes; whether it holds that."""
    if talk.draft.at or "subject" in talk.flow.by_key or not holds_facts(text):
        return False
    if isinstance(step.question.kind, Listed) and (early := _early(talk, text)):
        talk.set(pending=Pending("block", {"sure": early, "unsure": {}}))
        return True
    if _ONE_FACT.fullmatch(text):
        return False
    found = take_apart(text)
    pieces = dict(_answering(talk, step, found))
    sure = {place: value for place, (value, is_sure) in pieces.items() if is_sure}
    if not sure or _is_the_number(talk, step, text, sure) or not _is_more(talk, step, found, pieces.keys()):
        return False
    unsure = {place: value for place, (value, is_sure) in pieces.items() if not is_sure}
    talk.set(pending=Pending("block", {"sure": sure, "unsure": unsure}))
    return True


def holds_facts(text: str) -> bool:
    """Whether there is anything in the words that may be a number or an address."""
    return _MAY_BE_ONE.search(text) is not None


def _early(talk: Talk, text: str) -> dict[str, str]:
    """A CVR number alone, where one of a list is asked for and the number comes later."""
    later = talk.step("cvr")
    if later is None or later.text in talk.draft.answers or any(map(str.isalpha, text)) or not is_cvr(digits_of(text)):
        return {}
    return {later.text: digits_of(text)}


def _is_the_number(talk: Talk, step: Step, text: str, sure: Mapping[str, Any]) -> bool:
    """Whether all that was found is the number that is asked for, oddly divided: "269199 91 tror jeg nok"."""
    try:
        number = step.question.kind.read(text, talk.reading(step)) if isinstance(step.question.kind, Code) else None
    except Refusal:
        return False
    return bool(number) and all(str(value).endswith(str(number)) for value in sure.values())


def _is_more(talk: Talk, step: Step, found: Found, places: Any) -> bool:
    """Whether this is more than the answer that was asked for: facts of other questions, or a number among others."""
    grouped = step.group.questions if asks_together(talk, step) and step.group else (step.question,)
    asked_for = {neighbour(step, question.key) for question in grouped}
    if not places <= asked_for:
        return len(places) > 1
    others = sum((piece := _first(found, fact)) is not None and piece.sure for fact in set(ANSWERS.values()))
    return isinstance(step.question.kind, Code) and step.question.kind.expects is Expects.NUMBER and others > 1


def _answering(talk: Talk, step: Step, found: Found) -> Iterator[tuple[str, tuple[Any, bool]]]:
    """The open places from this one on that the block answers, each with its value and whether that is sure."""
    taken: set[str] = set()
    for each in dropwhile(lambda other: other.text != step.text, talk.path()):
        fact, kept = ANSWERS.get(each.question.key, ""), talk.draft.answers.get(each.text)
        here = not step.place.items or not each.place.items or each.place.items == step.place.items[:1]
        piece = _first(found, fact) if fact and fact not in taken and here else None
        if piece is None or each.question.asking in UNASKED or (kept is not None and kept.active):
            continue
        taken.add(fact)
        value = address_to_json(piece.value) if isinstance(piece.value, Address) else piece.value
        fits, doubted = _judged(talk, each, value)
        if fits:
            yield each.text, (value, piece.sure and not doubted)


def _first(found: Found, fact: str) -> Piece[Any] | None:
    pieces = getattr(found, fact)
    return (pieces[0] if pieces else None) if isinstance(pieces, tuple) else pieces


def _judged(talk: Talk, step: Step, stored: Any) -> tuple[bool, bool]:
    """Whether a value may stand at a step, and whether it is doubted there."""
    question, reading = step.question, talk.reading(step)
    try:
        value = question.kind.load(stored)
        for check in question.checks:
            check(value, reading)
        if isinstance(stored, str):
            question.kind.read(stored, reading)
    except Refusal:
        return False, True
    try:
        for caution in question.cautions:
            caution(value, reading)
    except Refusal:
        return True, True
    return True, False


def take_block(talk: Talk, about: Mapping[str, Any]) -> None:
    """Take what was sure as answers; what was not comes back as the suggestion at its question."""
    for place, value in about["unsure"].items():
        put(talk, place, Answer(value, source=Source.SUGGESTED, active=False))
    for place, value in about["sure"].items():
        put(talk, place, Answer(value))
        talk.note("answered", place)
    told = {**about["sure"], **about["unsure"]}
    for step in [step for place in told if (step := talk.step(place)) and step.group]:
        _leave_group(talk, step, told)
    sweep(talk)
    talk.set(refusals=0)
    talk.say("block-taken")


def _leave_group(talk: Talk, step: Step, told: Mapping[str, Any]) -> None:
    """A group of which the block told several facts is left with those; of one alone, the others are asked for."""
    if step.group is None or step.group_key in talk.draft.singly:
        return
    several = sum(neighbour(step, question.key) in told for question in step.group.questions) > 1
    if several:
        leave_the_rest(talk, step, step.group, but=frozenset(told))
    else:
        talk.set_draft(singly=(*talk.draft.singly, step.group_key))


def reword(talk: Talk, step: Step, value: Any) -> None:
    """Put another value at a step into the block that waits for a yes: the owner has said it, so it is sure."""
    about = talk.conversation.pending.about if talk.conversation.pending is not None else {}
    unsure = {place: kept for place, kept in about["unsure"].items() if place != step.text}
    talk.set(pending=Pending("block", {"sure": {**about["sure"], step.text: value}, "unsure": unsure}))


def block_words(talk: Talk, about: Mapping[str, Any]) -> dict[str, Value]:
    """What the question about a block names: its facts a line each, and what will be asked about."""
    sure = [(step, value) for place, value in about["sure"].items() if (step := talk.step(place))]
    doubtful = tuple(label(step) for place in about["unsure"] if (step := talk.step(place)))
    lines = tuple(
        phrase("block-line", label=label(step), value=step.question.kind.shown(value)) for step, value in sure
    )
    return {"facts": phrase("block-list", lines=lines), "doubts": _doubts(doubtful)}


def _doubts(doubtful: tuple[Phrase, ...]) -> Phrase:
    return phrase("block-doubtful", labels=doubtful) if doubtful else phrase("block-all")

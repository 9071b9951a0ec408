"""Taking an answer: judging it, keeping it, and putting to rest what no longer follows from it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flows.answers import Answer, Given, Place, Source
from flows.closing_duties import closing_duties
from flows.conversations import Pending
from flows.crossing import is_agreement
from flows.errors import InvalidAnswer
from flows.flow import Step, compares_as
from flows.phrases import Value, as_json, phrase
from flows.questions import Asking, Question
from flows.standing_words import standing_words
from flows.subjects import Subject, begins_later, cvr_of
from flows.suggesting import suggestion
from flows.talk import Talk
from flows.telling import fact_values


def take_words(talk: Talk, step: Step, text: str) -> None:
    """Take what an owner typed as the answer at a step; raises what its kind and checks raise."""
    value = step.question.kind.read(text, talk.reading(step))
    take(talk, step, step.question.kind.store(value))


def take(talk: Talk, step: Step, stored: Any, source: Source = Source.OWNER) -> None:
    """Take a value at a step: what its checks refuse is refused, what its cautions doubt is put for a yes."""
    if talk.ahead and is_agreement(step, stored):
        talk.say("typed-ahead")
        return
    question, reading = step.question, talk.reading(step)
    value = question.kind.load(stored)
    for check in question.checks:
        check(value, reading)
    doubts = [doubt for caution in question.cautions if (doubt := _doubt(caution, value, talk, step))]
    if doubts:
        talk.set(pending=Pending("caution", {
            "place": step.text, "value": stored, "source": source,
            "doubts": [as_json(doubt.phrase) for doubt in doubts],
            "causes": [doubt.cause for doubt in doubts],
        }))  # fmt: skip
        return
    keep(talk, step, Answer(stored, source=source))


def _doubt(caution: Any, value: Any, talk: Talk, step: Step) -> InvalidAnswer | None:
    try:
        caution(value, talk.reading(step))
    except InvalidAnswer as doubt:
        return doubt
    return None


def keep(talk: Talk, step: Step, answer: Answer) -> None:
    """Keep an answer, tell what follows from it, and put to rest what rested on another one."""
    earlier = talk.draft.answers.get(step.text)
    changed = earlier is not None and earlier.active and earlier.value != answer.value
    put(talk, step.text, answer)
    if talk.draft.at == step.text:
        talk.set_draft(at="")
    if talk.conversation.refusals:
        talk.set(refusals=0)
    talk.note("changed" if changed else "answered", step.text, given=answer.given.value, source=answer.source.value)
    sweep(talk)
    _tell(talk, step, answer)


def put(talk: Talk, place: str, answer: Answer) -> None:
    """Put an answer in its place without telling anything; what rested on another one is put to rest."""
    draft = talk.draft
    answers = dict(draft.answers)
    earlier = answers.pop(place, None)
    answers[place] = answer  # answers stand in the order in which they were given
    if earlier is not None and earlier.value != answer.value:
        for other in talk.flow.layout(draft.items):
            if (kept := answers.get(other.text)) and kept.active and _leans(other, kept, place, earlier):
                answers[other.text] = kept.resting()
    talk.set_draft(answers=answers)


def _leans(other: Step, kept: Answer, place: str, earlier: Answer) -> bool:
    """Whether an answer rests on the one that stood at a place, or was taken over from it."""
    key, question = Place.parse(place).key, other.question
    if key in question.rests_on:
        return other.sights.get(key) == place
    if kept.source is not Source.SUGGESTED or key not in question.suggests or key == question.key:
        return False
    taken = kept.value.get("email") if isinstance(kept.value, dict) else kept.value
    return bool(taken == earlier.value)


def sweep(talk: Talk) -> None:
    """Put to rest every answer that fell off the path, which may come back as a suggestion; none of it is asked."""
    answers, path = talk.draft.answers, talk.by_place()
    off = [place for place, answer in answers.items() if answer.active and place not in path]
    if off:
        talk.set_draft(answers={**answers, **{place: answers[place].resting() for place in off}})
    if talk.draft.at and talk.draft.at not in path:
        talk.set_draft(at="")


def _tell(talk: Talk, step: Step, answer: Answer) -> None:
    question = step.question
    if question.echoed and answer.given is Given.VALUE:
        talk.say("understood", label=phrase(question.words("label")), value=question.kind.shown(answer.value))
    if isinstance(question.kind, Subject):
        _tell_standing(talk, answer.value)
    token = compares_as(question, talk.draft, step.text)
    for remark in question.remarks:
        if token in remark.values and (values := _remark_values(talk, remark.key)) is not None:
            tell = talk.say_once if remark.once else talk.say
            tell(remark.key, **values)


def _remark_values(talk: Talk, key: str) -> dict[str, Value] | None:
    """What the words of a remark may name; None where it has nothing to say."""
    if key != "closure-duties":
        return fact_values(talk.moment)
    duties = closing_duties(talk)
    return {"duties": phrase("told-list", lines=duties)} if duties else None


def _tell_standing(talk: Talk, subject: Mapping[str, Any]) -> None:
    """Tell what stands about an organisation, and whether somebody else has a case about it under way."""
    if subject["found"]:
        talk.remark(standing_words(subject["found"], talk.moment.today))
        if (first := begins_later(subject, talk.moment.today)) is not None:
            _begin_then(talk, first)
    if subject.get("state") == "closed":
        talk.say("subject-closed", day=dt.date.fromisoformat(subject["as_of"]))
    known = talk.moment.known.get(cvr_of(subject) or "")
    if talk.flow.signs and talk.flow.sends and known is not None and known.under_way:
        talk.say_once("others-under-way")


def _begin_then(talk: Talk, first: dt.date) -> None:
    """Tell that an organisation begins later, and let what was to change before then change on its first day."""
    talk.say("subject-begins", day=first)
    for place, answer in talk.draft.answers.items():
        if place.endswith("/valid_from") and str(answer.value) < first.isoformat():
            put(talk, place, replace(answer, value=first.isoformat()))


def settle(talk: Talk) -> None:
    """Answer what is never asked: facts the store knows and suggestions that are taken, until a question is open."""
    while (step := _to_fill(talk)) is not None:
        question = step.question
        if question.takes:
            put(talk, step.text, Answer(suggestion(talk, step), source=Source.SUGGESTED))
        else:
            put(talk, step.text, Answer(fact(talk, question, step), source=Source.STORE))
        sweep(talk)


def _to_fill(talk: Talk) -> Step | None:
    """The first step before the open one that fills itself."""
    for step in talk.path():
        question = step.question
        kept = talk.draft.answers.get(step.text)
        if kept is not None and kept.active:
            # Ordering opens and closes while a draft is under way: no order is taken without terms.
            if question.key == "ordering_open" and kept.value != fact(talk, question, step):
                return step
            continue
        if question.asking is Asking.FACT or (question.takes and suggestion(talk, step) is not None):
            return step
        if question.asking is not Asking.OFFERED:
            return None
    return None


def fact(talk: Talk, question: Question[Any], step: Step) -> str:
    """What the store, or the service facts, know about a question that nobody is asked."""
    if question.key == "ordering_open":
        return "open" if talk.moment.facts.terms else "closed"
    known = talk.moment.known.get(str(talk.seen(step, "cvr")))
    if known is None:
        return "new"
    if known.registered:
        return "registered"
    return "submitted" if known.submitted else "under_way" if known.under_way else "new"


def add_item(talk: Talk, collection: str, *around: int) -> int:
    """Add an item to a repeating section and say its id, which is never used again."""
    draft = talk.draft
    key = "/".join([*map(str, around), collection])
    items = {**draft.items, key: (*draft.items.get(key, ()), draft.next_item)}
    talk.set_draft(items=items, next_item=draft.next_item + 1)
    return draft.next_item


def remove_item(talk: Talk, key: str) -> None:
    """Take an item out of its repeating section; its answers are kept, inactive."""
    collection, item = key.rsplit("/", 1)
    left = tuple(each for each in talk.draft.items.get(collection, ()) if each != int(item))
    talk.set_draft(items={**talk.draft.items, collection: left})
    talk.note("removed", key)
    sweep(talk)


def put_to_rest(talk: Talk, place: str) -> None:
    """Put one answer to rest, so that its question is asked anew."""
    kept = talk.draft.answers.get(place)
    if kept is not None:
        put(talk, place, replace(kept, active=False))

"""Taking an answer: judging it, keeping it, and putting to rest what no longer follows from it."""

from dataclasses import replace
from typing import Any

from flows.answers import Answer, Given, Source
from flows.conversations import Pending
from flows.errors import InvalidAnswer
from flows.flow import Step, compares_as
from flows.phrases import as_json, phrase
from flows.questions import Asking, Question
from flows.talk import Talk
from flows.telling import fact_values


def take_words(talk: Talk, step: Step, text: str) -> None:
    """Take what an owner typed as the answer at a step; raises what its kind and checks raise."""
    value = step.question.kind.read(text, talk.reading(step))
    take(talk, step, step.question.kind.store(value))


def take(talk: Talk, step: Step, stored: Any, source: Source = Source.OWNER) -> None:
    """Take a value at a step: what its checks refuse is refused, what its cautions doubt is put for a yes."""
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
    draft = talk.draft
    earlier = draft.answers.get(step.text)
    changed = earlier is not None and earlier.active and earlier.value != answer.value
    talk.set_draft(answers={**draft.answers, step.text: answer}, at="" if draft.at == step.text else draft.at)
    talk.set(refusals=0)
    talk.note("changed" if changed else "answered", step.text, given=answer.given.value, source=answer.source.value)
    if earlier is not None and earlier.value != answer.value:
        _rest_dependents(talk, step)
    sweep(talk)
    _tell(talk, step, answer)


def sweep(talk: Talk) -> None:
    """Put to rest every answer that fell off the path; it may come back as a suggestion."""
    answers = talk.draft.answers
    on = {step.text for step in talk.path()}
    off = [place for place, answer in answers.items() if answer.active and place not in on]
    if off:
        talk.set_draft(answers={**answers, **{place: answers[place].resting() for place in off}})


def _rest_dependents(talk: Talk, step: Step) -> None:
    """Answers that rested on the old one are asked anew, with themselves as the suggestion."""
    answers = dict(talk.draft.answers)
    for other in talk.flow.layout(talk.draft.items):
        leans = step.question.key in other.question.rests_on and other.sights.get(step.question.key) == step.text
        if leans and (kept := answers.get(other.text)) and kept.active:
            answers[other.text] = kept.resting()
    talk.set_draft(answers=answers)


def _tell(talk: Talk, step: Step, answer: Answer) -> None:
    question = step.question
    if question.echoed and answer.given is Given.VALUE:
        talk.say("understood", label=phrase(question.words("label")), value=question.kind.shown(answer.value))
    token = compares_as(question, talk.draft, step.text)
    for remark in question.remarks:
        if token in remark.values:
            tell = talk.say_once if remark.once else talk.say
            tell(remark.key, **fact_values(talk.moment))


def settle(talk: Talk) -> None:
    """Answer what is never asked: facts the store knows and suggestions that are taken, until a question is open."""
    for step in _to_fill(talk):
        fill(talk, step)
        return settle(talk)
    return None


def _to_fill(talk: Talk) -> list[Step]:
    from flows.suggesting import suggestion

    for step in talk.path():
        question = step.question
        kept = talk.draft.answers.get(step.text)
        if kept is not None and kept.active:
            continue
        if question.asking is Asking.FACT or (question.takes and suggestion(talk, step) is not None):
            return [step]
        if question.asking is not Asking.OFFERED:
            return []
    return []


def fill(talk: Talk, step: Step) -> None:
    """Answer one step that is never asked."""
    from flows.suggesting import suggestion

    question = step.question
    if question.takes:
        answer = Answer(suggestion(talk, step), source=Source.SUGGESTED)
    else:
        answer = Answer(fact(talk, question, step), source=Source.STORE)
    talk.set_draft(answers={**talk.draft.answers, step.text: answer})
    sweep(talk)


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


def put(talk: Talk, place: str, answer: Answer) -> None:
    """Put an answer in its place without telling anything about it."""
    talk.set_draft(answers={**talk.draft.answers, place: answer})


def put_to_rest(talk: Talk, place: str) -> None:
    """Put one answer to rest, so that its question is asked anew."""
    kept = talk.draft.answers.get(place)
    if kept is not None:
        put(talk, place, replace(kept, active=False))

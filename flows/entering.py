"""Answers that staff fill in for an owner: marked as theirs, shown at once, and confirmed before anything is sent."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flows.answering import keep, take, take_words
from flows.answers import Answer, Given, Source
from flows.asking import found_words
from flows.conversations import Pending
from flows.errors import IllegalMove, Refusal
from flows.floor import Floor
from flows.flow import Step
from flows.looked_up import take_found
from flows.overview import given_words, label
from flows.phrases import Phrase, phrase
from flows.replies import Reply
from flows.several import leave_out
from flows.talk import Talk

FILLED = "filled"  # what is put for a yes
FOUND = "found"  # the question whether the company that was found is theirs


def step_at(talk: Talk, place: str) -> Step:
    """The step at a place that can be asked about; raises `Refusal` where there is none on the path."""
    step = talk.step(place) if talk.asking else None
    if step is None or step.question.never_asked:
        raise Refusal(phrase("not-on-path"))
    return step


def enter(talk: Talk, step: Step, text: str, by: str, how: Given = Given.VALUE, *, pressed: Any = None) -> None:
    """Take an answer from staff as one from the owner is taken; raises `Refusal` where it cannot be used.

    `pressed` is the value whose button says just this. What its cautions doubt is left pending, to be let stand by
    `let_stand` or not.
    """
    before = talk.draft.answers
    talk.set(pending=None)
    if how is Given.VALUE:
        if pressed is None:
            take_words(talk, step, text)
        else:
            take(talk, step, pressed)
        if step.question.key == FOUND and talk.draft.value(step.text) is True:
            take_found(talk, step)
    elif how is Given.NOT_YET and step.question.not_yet:
        keep(talk, step, Answer(given=Given.NOT_YET))
    elif how is Given.SKIPPED and not step.question.needed:
        leave_out(talk, step)
    else:
        raise IllegalMove
    mark(talk, before, by)


def mark(talk: Talk, before: Mapping[str, Answer], by: str) -> None:
    """Say of every answer that is new since then who of the staff filled it in."""
    answers = {
        place: replace(answer, source=Source.STAFF, by=by, confirmed=False)
        if answer.active and answer.source is Source.OWNER and answer is not before.get(place)
        else answer
        for place, answer in talk.draft.answers.items()
    }
    talk.set_draft(answers=answers)


def tell(talk: Talk, step: Step, name: str) -> None:
    """Tell the owner what was filled in for them, and nothing of what it leads to: a person speaks."""
    talk.remarks.clear()
    said = phrase("staff-entered", name=name, label=label(step), value=_filled(talk, step))
    talk.before.append(Reply((said,), kind="notice"))


def unconfirmed(talk: Talk) -> tuple[Step, ...]:
    """The steps on the path whose answers are staff's and which the owner has not confirmed."""
    answers = talk.draft.answers if talk.asking else {}
    return tuple(
        step for step in (talk.path() if answers else ())
        if (kept := answers.get(step.text)) and kept.active and kept.by and not kept.confirmed
    )  # fmt: skip


def ask_to_confirm(talk: Talk) -> bool:
    """Put what staff filled in for a yes; whether there is anything of that kind."""
    steps = unconfirmed(talk)
    if steps:
        talk.set(pending=Pending(FILLED, {"answers": [[each.text, talk.draft.value(each.text)] for each in steps]}))
    return bool(steps)


def to_confirm(talk: Talk) -> tuple[Step, ...]:
    """The steps whose answers the owner is asked to confirm, now or once the bot speaks again."""
    pending = talk.conversation.pending
    if pending is None:
        return unconfirmed(talk) if talk.conversation.floor == Floor.STAFF else ()
    places = [place for place, _ in pending.about["answers"]] if pending.kind == FILLED else ()
    return tuple(step for place in places if (step := talk.step(place)))


def filled_words(talk: Talk, about: Mapping[str, Any]) -> Phrase:
    """What staff filled in, line by line, as it stands now."""
    steps = [step for place, _ in about["answers"] if (step := talk.step(place))]
    lines = (phrase("filled-line", label=label(step), value=_filled(talk, step)) for step in steps)
    return phrase("told-list", lines=tuple(lines))


def _filled(talk: Talk, step: Step) -> Phrase:
    """An answer as its owner reads it, who is to say whether it is right: of a company that was found, all of it."""
    if step.question.key == FOUND and talk.draft.value(step.text) is True:
        return found_at(talk, step)
    return given_words(talk, step)


def found_at(talk: Talk, step: Step) -> Phrase:
    """What the look-up found of the company, on one line."""
    found = (talk.seen(step, "lookup") or {}).get("found") or {}
    return phrase("value-text", text=", ".join(found_words(found).splitlines()))


def confirmed(talk: Talk, about: Any) -> None:
    """The owner says that these answers are right; one that has changed since it was shown is asked about again."""
    answers = dict(talk.draft.answers)
    for place, value in about["answers"]:
        kept = answers.get(place)
        if kept is not None and kept.by and kept.value == value:
            answers[place] = replace(kept, confirmed=True)
    talk.set_draft(answers=answers)
    talk.note("confirmed_filled")
    talk.say("filled-confirmed")


def not_right(talk: Talk, about: Any) -> None:
    """The owner says that something there is wrong: the first of these is asked, the others can be changed."""
    place = next((place for place, _ in about["answers"] if talk.step(place)), "")
    talk.set_draft(at=place)
    talk.say("filled-wrong")

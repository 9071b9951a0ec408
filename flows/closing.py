"""How every turn ends: what fills itself is filled, and what comes next is asked in one message."""

import datetime as dt
from dataclasses import replace

from flows.answering import settle
from flows.asking import asked, confirming, helpers
from flows.conversations import Pending
from flows.flow import Step
from flows.heard import Wish
from flows.opening import greet
from flows.overview import heading, label, review
from flows.phrases import Phrase, Value, from_json, phrase
from flows.questions import Asking, Expects
from flows.repair import help_here
from flows.replies import Errand, Prompt, Reply, Turn, Wait
from flows.stages import Stage
from flows.talk import Talk, option

PATIENCE = 2_000_000  # microseconds that the next question waits for a look-up
TOO_MANY = 3  # refusals in a row


def close(talk: Talk) -> Turn:
    """The turn with its last message: the remarks and the prompt that follows from the answers."""
    if not talk.conversation.greeted:
        greet(talk)
    if talk.asking:
        settle(talk)
        _fetch(talk)
        talk.move("answer", talk.current())
    prompt = None if talk.silent else _with_help(talk, talk.prompt or _next(talk))
    if talk.remarks or prompt:
        talk.before.append(Reply(tuple(talk.remarks), prompt, "prompt" if prompt else "remark"))
    return talk.turn()


def _next(talk: Talk) -> Prompt:
    if talk.conversation.pending is not None:
        return _pending(talk, talk.conversation.pending)
    if not talk.asking:
        return choosing(talk)
    step = talk.current()
    return review(talk) if step is None else asked(talk, step)


def _pending(talk: Talk, pending: Pending) -> Prompt:
    """What is put for a yes, in its own words."""
    kind, about = pending.kind, pending.about or {}
    values: dict[str, Value] = {}
    if "day" in about:
        values["day"] = dt.date.fromisoformat(about["day"])
    if "doubts" in about:
        values["doubts"] = tuple(doubt for each in about["doubts"] if isinstance(doubt := from_json(each), Phrase))
    if kind == "correct" and (step := talk.step(about["place"])):
        values["label"] = phrase("thing-of", label=label(step), where=heading(talk, step))
        values["value"] = step.question.kind.shown(about["value"])
    return confirming(talk, Phrase(f"{kind}-confirm-ask", values), f"{kind}-yes", f"{kind}-no")


def choosing(talk: Talk) -> Prompt:
    """What an owner may do while nothing is under way."""
    draft = talk.conversation.draft
    pressed = []
    if draft is not None and draft.stage == Stage.CANCELLED:
        pressed.append(option("take_up", None, phrase("option-take-up")))
    if draft is not None and draft.stage == Stage.SUBMITTED:
        pressed.append(option("receipt", None, phrase("option-receipt")))
    pressed.append(option("begin", "registration", phrase("purpose-registration")))
    other = Wish.ENGLISH if talk.conversation.language == "da" else Wish.DANISH
    pressed.append(option("wish", other.value, phrase(f"wish-{other}")))
    return Prompt(phrase("choose-purpose"), options=(*pressed, *helpers(talk)), expects=Expects.OPTION)


def _fetch(talk: Talk) -> None:
    """Send for what only the outside knows, once; the next question waits for it for a moment."""
    step = talk.current()
    if step is None or step.question.asking is not Asking.ERRAND:
        return
    talk.silent = True
    if talk.conversation.waits_until is not None:
        return
    key = str(talk.seen(step, "cvr"))
    until = talk.moment.micros + PATIENCE
    talk.errands.append(Errand(step.question.errand, key))
    talk.wait = Wait(step.question.errand, key, until)
    talk.set(waits_until=until, prompt=None)
    talk.say("looking-up")


def _with_help(talk: Talk, prompt: Prompt) -> Prompt:
    """After three refusals in a row the question comes with its help, and with the offer of a person."""
    step: Step | None = talk.current() if talk.asking else None
    if step is None or talk.conversation.refusals < TOO_MANY or talk.conversation.pending is not None:
        return prompt
    help_here(talk)
    offer = option("wish", Wish.PERSON.value, phrase("offer-person"))
    return replace(prompt, options=(*prompt.options, offer))

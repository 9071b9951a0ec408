"""How every turn ends: what fills itself is filled, and what comes next is asked in one message."""

from collections.abc import Iterator
from dataclasses import replace

from flows import checkups, purposes
from flows.answering import settle
from flows.asking import asked, helpers
from flows.confirming import put_for_a_yes
from flows.conversations import Draft
from flows.floor import Floor
from flows.flow import Step
from flows.heard import Wish
from flows.left_aside import leave_aside
from flows.must_know import duties
from flows.opening import greet
from flows.overview import review
from flows.phrases import phrase
from flows.questions import Asking, Expects
from flows.reminding import answered, watch
from flows.renewing import renew
from flows.repair import help_here
from flows.replies import Errand, Option, Prompt, Reply, Turn, Wait
from flows.sheet import has_sheet
from flows.stages import Stage, more_to_ask
from flows.talk import Talk, option
from flows.waiting import ask_whether_still, turn_back

PATIENCE = 2_000_000  # microseconds that the next question waits for a look-up
TOO_MANY = 3  # refusals in a row


def close(talk: Talk) -> Turn:
    """The turn with its last message: the remarks and the prompt that follows from the answers."""
    if not talk.conversation.greeted:
        greet(talk)
    if talk.asking:
        renew(talk)
        settle(talk)
        _forget_pending(talk)
        _arrive(talk)
    _fetch(talk)
    turn_back(talk)
    if not talk.silent and talk.prompt is None:
        ask_whether_still(talk)
    _keep_time(talk)
    prompt = None if talk.silent else _with_help(talk, talk.prompt or _next(talk))
    if talk.remarks or prompt:
        talk.before.append(Reply(tuple(talk.remarks), prompt, "prompt" if prompt else "remark"))
    return talk.turn()


def _keep_time(talk: Talk) -> None:
    """See to it that the draft is reminded of and deleted in time, and one that was left aside too."""
    answered(talk)
    watch(talk)
    if talk.left is not None:
        leave_aside(talk, talk.left)


def close_quietly(talk: Talk) -> Turn:
    """The turn with nothing said: a person has the floor, or the owner has gone for now."""
    if talk.asking:
        settle(talk)
        _arrive(talk)
        _fetch(talk, quietly=True)
        _fetch_ahead(talk)
    return talk.turn()


def _fetch_ahead(talk: Talk) -> None:
    """Send for what a number that was just filled in leads to, though something is missing before that: nobody waits.

    Staff fill in in whatever order an owner tells it, and read what is found while they still talk.
    """
    before = talk.before_turn
    for step in talk.path():
        cvr = step.question.errand and talk.seen(step, "cvr")
        kept = talk.draft.answers.get(step.text)
        if not cvr or (before is not None and before.value("cvr") == cvr) or (kept is not None and kept.active):
            continue
        if step != talk.current():
            talk.errands.append(Errand(step.question.errand, str(cvr)))


def _next(talk: Talk) -> Prompt:
    if talk.conversation.pending is not None:
        return put_for_a_yes(talk, talk.conversation.pending)
    if not talk.asking:
        return choosing(talk)
    step = talk.current()
    if step is None:
        return review(talk)
    _say_why_again(talk, step)
    return asked(talk, step)


def _say_why_again(talk: Talk, step: Step) -> None:
    """Say why a question is put once more, until it is answered; after a refusal it stands just above."""
    reason, kept = talk.draft.reasons.get(step.text), talk.draft.answers.get(step.text)
    if reason and not talk.refused and (kept is None or not kept.active):
        talk.say("returned-here", reason=reason)


def choosing(talk: Talk) -> Prompt:
    """What an owner may do while nothing is under way."""
    draft = talk.latest
    pressed = [*checkups.answers(talk), *checkups.offered(talk)]
    if draft is not None and draft.stage == Stage.CANCELLED:
        pressed.append(option("take_up", None, phrase("option-take-up", case=phrase(f"the-{draft.flow}"))))
    if draft is not None and draft.stage == Stage.SUBMITTED:
        pressed.append(option("receipt", None, phrase("option-receipt")))
        pressed += _beside_receipt(draft)
    pressed += [option("begin", flow, phrase(f"purpose-{flow}")) for flow in purposes.offered(talk.flows)]
    if talk.conversation.drafts > 1:
        pressed.append(option("wish", Wish.MINE.value, phrase("wish-mine")))
    other = Wish.ENGLISH if talk.conversation.language == "da" else Wish.DANISH
    pressed.append(option("wish", other.value, phrase(f"wish-{other}")))
    return Prompt(phrase("choose-purpose"), options=(*pressed, *helpers(talk)), expects=Expects.OPTION)


def _beside_receipt(draft: Draft) -> Iterator[Option]:
    """What there is of a case that was sent, beside its receipt."""
    if has_sheet(draft):
        yield option("sheet", draft.number, phrase("option-sheet"))
    if duties(draft):
        yield option("wish", Wish.CHECKLIST.value, phrase("wish-checklist"))


def _fetch(talk: Talk, *, quietly: bool = False) -> None:
    """Send for what only the outside knows, once; the next question waits for it for a moment."""
    step, conversation = talk.current() if talk.asking else None, talk.conversation
    if step is None or step.question.asking is not Asking.ERRAND:
        if conversation.waits_until is not None:
            talk.set(waits_until=None, awaits="")
        return
    talk.silent = talk.prompt is None and conversation.pending is None
    key = str(talk.seen(step, "cvr"))
    if conversation.waits_until is not None and conversation.awaits == key:
        return
    until = talk.moment.micros + PATIENCE
    talk.errands.append(Errand(step.question.errand, key))
    talk.wait = Wait(step.question.errand, key, until)
    talk.set(waits_until=until, awaits=key, prompt=talk.conversation.prompt if quietly else None)
    if not quietly:
        talk.say("looking-up")


def _arrive(talk: Talk) -> None:
    """Move the draft between asking and review, where it stands in the wrong one of the two."""
    step = talk.current()
    if more_to_ask(step) is not (talk.draft.stage == Stage.ASKING):
        talk.move("answer", step)


def _forget_pending(talk: Talk) -> None:
    """What was put for a yes about a place that is on the path no more needs no answer."""
    pending = talk.conversation.pending
    place = pending.about.get("place") if pending is not None and pending.about else None
    if place is not None and talk.step(place) is None:
        talk.set(pending=None)


def _with_help(talk: Talk, prompt: Prompt) -> Prompt:
    """After three refusals in a row the question comes in easier words, and with the offer of a person.

    Whoever waits for one can write to them beside every question, as often as they like.
    """
    conversation = talk.conversation
    if talk.prompt is not None or conversation.pending is not None:
        return prompt
    if conversation.refusals >= TOO_MANY:
        if talk.refused:
            help_here(talk)
        talk.offers = Wish.PERSON
    if conversation.floor == Floor.WAITING:
        talk.offers = Wish.MESSAGE
    if not talk.offers:
        return prompt
    offer = option("wish", talk.offers.value, phrase(f"offer-{talk.offers}"), "helper")
    return replace(prompt, options=(*prompt.options, offer))

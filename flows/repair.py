"""What an owner may wish at any time, the same in every flow: each wish in one place."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from flows.answering import keep
from flows.answers import Answer, Given
from flows.asking import before, closers, help_words, is_added
from flows.beginning import begin
from flows.cases import mine
from flows.checklist import show
from flows.conversations import Act, Pending
from flows.copies import give_copy, give_data
from flows.errors import IllegalMove, Refusal
from flows.handover import give_code_again
from flows.heard import Wish
from flows.knowledge import Topic, list_topics, notices, tell
from flows.menu import more, wish_words
from flows.number_state import tell_number
from flows.overview import called, left, lines, offered, where
from flows.phrases import Phrase, phrase
from flows.questions import Asking, Expects
from flows.replies import Errand, Line, Option, Prompt
from flows.resting import leave_in_peace, no_reminders, reminders
from flows.several import leave_out
from flows.sheet import give_newest
from flows.stages import Stage
from flows.tables import give_template
from flows.talk import Talk, next_open, option
from flows.telling import fact_values
from flows.waiting import ask_for_message, ask_for_person, tell_phone_code, withdraw

# Granted beside what is put for a yes, which stays open.
ASIDE = frozenset({
    Wish.HELP, Wish.TOPICS, Wish.REPEAT, Wish.STATUS, Wish.PERSON, Wish.MORE, Wish.MOVE, Wish.FORGET, Wish.DANISH,
    Wish.ENGLISH, Wish.NUMBER, Wish.NO_REMINDERS, Wish.REMINDERS, Wish.TEMPLATE, Wish.COPY, Wish.COPY_DATA, Wish.SHEET,
    Wish.HANDOVER,
})  # fmt: skip


def grant(talk: Talk, wish: Wish) -> None:
    """Do what was wished; a wish that cannot be granted here raises `Refusal`."""
    if wish not in ASIDE:
        talk.set(pending=None)
    GRANTED[wish](talk)


def help_here(talk: Talk) -> None:
    """Why we ask, what a right answer looks like, and an example, in one reply."""
    step = talk.asked()
    if step is None:
        talk.say("help-general", **fact_values(talk.moment))
        return
    talk.remark(help_words(talk, step))


def repeat(_talk: Talk) -> None:
    """Ask the same again: that is what every reply ends with."""


def back(talk: Talk) -> None:
    """Close an open list, or leave what was to be added; otherwise ask the question before anew, with its answer."""
    prompt = talk.conversation.prompt
    if prompt is not None and any(each.act.kind == "close" for each in prompt.offered):
        return
    if talk.asking and is_added(talk):
        talk.set(refusals=0)
        talk.set_draft(at="")
        return
    step = before(talk) if talk.asking else None
    if step is None:
        raise Refusal(phrase("nothing-before"))
    talk.set(refusals=0)
    talk.set_draft(at=step.text)


def skip(talk: Talk) -> None:
    """Leave an optional question out, or say that something is not there yet; anything else must be answered."""
    step = talk.asked()
    if step is None or step.question.asking is Asking.ENDING:
        raise Refusal(phrase("nothing-to-skip"))
    if not step.question.needed:
        leave_out(talk, step)
    elif step.question.not_yet:
        keep(talk, step, Answer(given=Given.NOT_YET))
    else:
        raise Refusal(phrase("cannot-skip"))


def change(talk: Talk) -> None:
    """Offer the sections whose answers can be changed, one section's at once; before a case, begin one that changes."""
    if not talk.asking and "change" in talk.flows:
        begin(talk, "change")
        return
    answered = _changeable(talk) if talk.asking else {}
    if not answered:
        raise Refusal(phrase("nothing-to-change"))
    sections = list(dict.fromkeys(line.section for line in answered.values()))
    if len(sections) == 1:
        change_in(talk, 0)
        return
    chosen = tuple(option("section", index, section) for index, section in enumerate(sections))
    talk.prompt = Prompt(phrase("change-which-section"), options=(*chosen, *closers()), expects=Expects.OPTION)


def change_in(talk: Talk, index: int) -> None:
    """Offer the answers of one section to be changed."""
    answered = _changeable(talk)
    sections = list(dict.fromkeys(line.section for line in answered.values()))
    if not 0 <= index < len(sections):
        raise IllegalMove
    chosen = tuple(Option(act, line.label) for act, line in answered.items() if line.section == sections[index])
    talk.prompt = Prompt(phrase("change-which"), options=(*chosen, *closers()), expects=Expects.OPTION)


def _changeable(talk: Talk) -> Mapping[Act, Line]:
    """The lines of the review that hold an answer, by what changes it."""
    return {line.act: line for line in lines(talk) if line.act and str(line.act.about) in talk.draft.answers}


def status(talk: Talk) -> None:
    """Say where we are and what is left."""
    if talk.asking:
        talk.remark(_status(talk))
    elif talk.latest is not None and talk.latest.stage == Stage.SUBMITTED:
        talk.say("status-submitted", reference=talk.draft.reference)
    else:
        talk.say("status-nothing")


def _status(talk: Talk) -> Phrase:
    if next_open(talk.path(), talk.draft) is None:
        return phrase("status-ready")
    missing = left(talk)
    return phrase("status", where=where(talk), left=missing) if missing else phrase("status-at", where=where(talk))


def pause(talk: Talk) -> None:
    """Keep everything and say until when, and how to come back."""
    kept_until = _kept_until(talk)
    if not talk.asking:
        talk.say("nothing-under-way")
        return
    talk.note("paused")
    talk.say("paused", day=kept_until)
    leave_in_peace(talk)


def cancel(talk: Talk) -> None:
    """Ask before leaving the draft; what is kept and until when is said."""
    if not talk.asking:
        talk.say("nothing-under-way")
        return
    talk.set(pending=Pending("cancel", {"day": _kept_until(talk).isoformat()}))


def start_over(talk: Talk) -> None:
    """Ask before beginning anew; the old draft is kept for a time."""
    if not talk.asking:
        raise Refusal(phrase("nothing-under-way"))
    talk.set(pending=Pending("start_over", {"day": _kept_until(talk).isoformat()}))


def start(talk: Talk) -> None:
    """Greet; with a draft open say where it stands, and offer to go on, to begin anew or to leave it."""
    if not talk.asking:
        talk.set(greeted=False)
        return
    talk.set(paused=False)
    welcome_back(talk)
    talk.prompt = Prompt(phrase("start-ask"), options=(
        option("go_on", None, phrase("option-go-on")),
        option("wish", Wish.START_OVER.value, phrase("wish-start_over")),
        option("wish", Wish.CANCEL.value, wish_words(talk, Wish.CANCEL)),
    ), expects=Expects.OPTION)  # fmt: skip


def welcome_back(talk: Talk) -> None:
    """Say where we were and what is left, once a turn."""
    if not any(remark.key == "welcome-back" for remark in talk.remarks):
        talk.say("welcome-back", status=_status(talk))
        for notice in notices(talk):
            talk.remark(notice)


def move(talk: Talk) -> None:
    """Give a code by which the conversation goes on elsewhere."""
    code = talk.moment.tokens.code
    talk.errands.append(Errand("resume_code", code))
    talk.say("resume-code", code=f"FLYT-{code[:4]}-{code[4:]}")


def more_facts(talk: Talk) -> None:
    """Offer what is not asked: fax, VANS, visiting address and the like."""
    steps = list(offered(talk)) if talk.asking else []
    if not steps or talk.draft.stage != Stage.REVIEW:
        raise Refusal(phrase("nothing-more-to-add"))
    pressed = tuple(option("visit", step.text, called(talk, step)) for step in steps)
    talk.prompt = Prompt(phrase("more-facts-ask"), options=(*pressed, *closers()), expects=Expects.OPTION)


def speak(language: str) -> Callable[[Talk], None]:
    """Go on in a language; the answers stay as they are."""

    def spoken(talk: Talk) -> None:
        """Go on in this language."""
        pending = talk.conversation.pending
        talk.set(language=language, pending=None if pending is not None and pending.kind == "english" else pending)
        talk.say("language-changed")

    return spoken


def in_english(talk: Talk, about: Any) -> None:
    """Go on in English, with what was asked about told in English too."""
    grant(talk, Wish.ENGLISH)
    if about:
        tell(talk, Topic(about["topic"]))


def forget(talk: Talk) -> None:
    """Say how a device is forgotten; the channel does it."""
    talk.say("forget-how")


def _kept_until(talk: Talk) -> dt.date:
    return talk.moment.today + dt.timedelta(days=talk.moment.facts.keep_draft_days)


GRANTED: Mapping[Wish, Callable[[Talk], None]] = {
    Wish.START: start, Wish.HELP: help_here, Wish.REPEAT: repeat, Wish.BACK: back, Wish.SKIP: skip,
    Wish.CHANGE: change, Wish.STATUS: status, Wish.PAUSE: pause, Wish.CANCEL: cancel, Wish.START_OVER: start_over,
    Wish.PERSON: ask_for_person, Wish.DANISH: speak("da"), Wish.ENGLISH: speak("en"), Wish.MORE: more, Wish.MOVE: move,
    Wish.MORE_FACTS: more_facts, Wish.FORGET: forget, Wish.MINE: mine, Wish.NUMBER: tell_number,
    Wish.MESSAGE: ask_for_message, Wish.WITHDRAW: withdraw, Wish.TOPICS: list_topics,
    Wish.NO_REMINDERS: no_reminders, Wish.REMINDERS: reminders, Wish.TEMPLATE: give_template,
    Wish.CHECKLIST: show, Wish.SHEET: give_newest, Wish.HANDOVER: give_code_again,
    Wish.PHONE_CODE: tell_phone_code, Wish.COPY: give_copy, Wish.COPY_DATA: give_data,
}  # fmt: skip

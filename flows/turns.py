"""One thing heard, and what it leads to: the heart of the core."""

from collections.abc import Callable, Mapping
from typing import Any

from flows import purposes
from flows.acts import choose_among, do
from flows.answering import take_words
from flows.checklist import list_due
from flows.checkups import asked_due
from flows.closing import close, close_quietly
from flows.conversations import Act, Conversation
from flows.correcting import corrected
from flows.crossing import remember, said_already, unread
from flows.entering import ask_to_confirm
from flows.errors import Refusal
from flows.floor import Floor
from flows.handing_over import beside_staff, fell_silent, passed, spoke
from flows.heard import (
    Asked,
    Chose,
    Deleted,
    Due,
    Edited,
    Heard,
    Judged,
    Passed,
    Result,
    Resumed,
    Said,
    Sent,
    Spoke,
    Tabled,
    Visit,
    Wish,
)
from flows.hearing_words import heard_words
from flows.judged import judged
from flows.left_aside import rung_aside
from flows.looked_up import take_result
from flows.moment import Moment
from flows.number_deadline import number_due
from flows.opening import greet, opened
from flows.phrases import phrase
from flows.questions import Asking, Several
from flows.reminding import came_back, rung
from flows.repair import grant, welcome_back
from flows.replies import Turn
from flows.stages import Stage
from flows.subjects import Subject
from flows.submitting import receipt
from flows.tables import sent, tabled
from flows.talk import Talk
from flows.time_outs import nobody_came
from flows.versions import Flows

LONG_AWAY = 6 * 3600 * 1_000_000


def take_turn(flows: Flows, conversation: Conversation, heard: Heard, moment: Moment) -> Turn:
    """Apply what was heard and say what comes next. Nothing an owner does makes it raise."""
    talk = Talk(flows, conversation, moment)
    if isinstance(heard, Due) and heard.what in ALARMS:
        ALARMS[heard.what](talk, heard)
        return talk.turn()
    if type(heard) in ASIDE:
        return ASIDE[type(heard)](talk, heard)
    if conversation.floor == Floor.STAFF:
        return beside_staff(talk, heard)
    talk.ahead = unread(talk, heard)
    try:
        _noticed(talk)
        HEARD[type(heard)](talk, heard)
        remember(talk, conversation.prompt, heard)
    except Several as several:
        choose_among(talk, several)
    except Refusal as refusal:
        talk.say("noted-already") if said_already(talk, heard) else _refused(talk, refusal)
    return close(talk)


def overdue(flows: Flows, conversation: Conversation, moment: Moment) -> Due | None:
    """The due time of a wait that is over, for whoever is heard first; None where nothing is waited for any more.

    It stands among the arrivals too, but what was typed before the wait began stands before it.
    """
    if conversation.waits_until is None or conversation.waits_until > moment.micros:
        return None
    talk = Talk(flows, conversation, moment)
    step = talk.current() if talk.asking else None
    if step is None or step.question.asking is not Asking.ERRAND:
        return None
    return Due(step.question.errand, conversation.awaits)


def _after_result(talk: Talk, heard: Result | Due) -> Turn:
    """Take what an errand brought; nothing is said of it while a person speaks, or where the owner has paused."""
    if not _came_back(talk, heard):
        return talk.turn()
    if talk.conversation.floor == Floor.STAFF or talk.conversation.paused:
        return close_quietly(talk)
    return close(talk)


def _noticed(talk: Talk) -> None:
    """Note that the owner is there; after a long time away they are told where we were."""
    away = talk.moment.micros - talk.conversation.heard_at
    if talk.conversation.heard_at and away > LONG_AWAY and talk.asking:
        welcome_back(talk)
    talk.set(heard_at=talk.moment.micros, paused=False)
    came_back(talk)


def _refused(talk: Talk, refusal: Refusal) -> None:
    """Say why something cannot be done; the question is asked again, with more help after the third time."""
    talk.remark(refusal.phrase)
    talk.refused = True
    step = talk.asked()
    talk.set(refusals=talk.conversation.refusals + 1)
    talk.note("refused", step.text if step is not None else "", cause=refusal.phrase.key)


def _said(talk: Talk, heard: Said) -> None:
    if not talk.conversation.greeted:
        opened(talk, heard)
    elif talk.ahead and said_already(talk, heard):
        talk.say("noted-already")
    else:
        heard_words(talk, heard)


def _chose(talk: Talk, heard: Chose) -> None:
    prompt = talk.conversation.prompt
    if prompt is not None and prompt.token == heard.prompt and 0 <= heard.option < len(prompt.offered):
        do(talk, prompt.offered[heard.option].act)
    elif talk.latest is not None and talk.latest.stage == Stage.SUBMITTED:
        receipt(talk, again=True)  # "send" was pressed twice, most likely
    else:
        talk.say("old-button")


def _visit(talk: Talk, heard: Visit) -> None:
    do(talk, Act("visit", heard.place))


def _asked(talk: Talk, heard: Asked) -> None:
    flow = purposes.linked(heard.about) if heard.wish is Wish.START else None
    if flow in talk.flows and not (talk.asking and talk.draft.flow == flow):
        if not talk.conversation.greeted:
            greet(talk, str(flow))
        do(talk, Act("begin", flow))
        _about_one(talk, purposes.linked_number(heard.about))
        return
    grant(talk, heard.wish)


def _about_one(talk: Talk, number: str) -> None:
    """A link for one clinic or company answers which one it is about, where that is asked."""
    step = talk.asked()
    if number and step is not None and isinstance(step.question.kind, Subject):
        take_words(talk, step, number)


def _resumed(talk: Talk, _heard: Resumed) -> None:
    talk.set(greeted=True)
    if talk.conversation.pending is None:
        ask_to_confirm(talk)  # a reminder may have come before whoever was filled in for
    if talk.asking:
        welcome_back(talk)
    else:
        talk.say("resumed-nothing")


HEARD: Mapping[type[Heard], Callable[[Talk, Any], None]] = {
    Said: _said, Chose: _chose, Visit: _visit, Asked: _asked, Edited: corrected, Sent: sent, Tabled: tabled,
    Resumed: _resumed,
}  # fmt: skip


def _judged(talk: Talk, heard: Judged) -> Turn:
    return close(talk) if judged(talk, heard) else talk.turn()


def _deleted(talk: Talk, heard: Deleted) -> Turn:
    talk.note("message_deleted", entry=heard.entry)
    return talk.turn()


# What is no answer, and is heard whoever has the floor.
ASIDE: Mapping[type[Heard], Callable[[Talk, Any], Turn]] = {
    Result: _after_result, Due: _after_result, Judged: _judged, Passed: passed, Spoke: spoke, Deleted: _deleted,
}  # fmt: skip


def _rung(talk: Talk, due: Due) -> None:
    """The alarm of a draft has come, of the current one or of one that lies aside."""
    current = talk.latest is not None and due.key.partition(":")[0] == str(talk.latest.number)
    rung(talk, due) if current else rung_aside(talk, due.key)


ALARMS: Mapping[str, Callable[[Talk, Due], None]] = {
    "reminder": _rung, "checkup": asked_due, "checklist": list_due, "number": number_due,
    "unclaimed": nobody_came, "idle": fell_silent,
}  # fmt: skip


def _came_back(talk: Talk, heard: Result | Due) -> bool:
    """Take what an errand brought, or that it is late; whether there is anything to say about it."""
    if not talk.asking:
        return False
    key = heard.errand if isinstance(heard, Result) else heard.what
    step = next((s for s in talk.path() if s.question.errand == key and talk.seen(s, "cvr") == heard.key), None)
    if step is None or step.question.asking is not Asking.ERRAND:
        return False
    kept = talk.draft.value(step.text)
    if isinstance(heard, Due):
        if kept is None:
            talk.set(waits_until=None, awaits="")
            take_result(talk, step, "late", None)
        return kept is None
    if kept is not None and (kept["state"] != "late" or heard.state != "found" or talk.draft.value("company_name")):
        return False
    talk.set(waits_until=None, awaits="")
    if kept is not None:
        talk.remark(phrase("found-late"))
    take_result(talk, step, heard.state, heard.found)
    return True

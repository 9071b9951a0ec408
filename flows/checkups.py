"""The half-yearly question whether what stands about a company is still right, asked of owners who said yes to it."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from flows.answering import put, take
from flows.answers import Answer, Source
from flows.conversations import Checkup
from flows.dates import months_later
from flows.daytime import by_day, is_day, morning
from flows.errors import IllegalMove
from flows.floor import Floor
from flows.heard import Due
from flows.moment import instant, micros
from flows.phrases import phrase
from flows.questions import Expects
from flows.reminding import spread
from flows.replies import Alarm, Errand, Option, Prompt, Reply
from flows.stages import Stage
from flows.subjects import Subject
from flows.talk import Talk, option
from flows.telling import company_name, reached_at

MONTHS = 6
CHANGE = "change"  # the flow that a no leads into
BUSY = dt.timedelta(hours=24)  # an owner heard so lately with a draft under way is asked another day


def offer(talk: Talk) -> None:
    """After a dossier with a location number, say once that we could ask."""
    if has_location_number(talk) and str(talk.draft.value("cvr") or "") not in talk.conversation.checkups:
        talk.say_once("checkup-offer")


def has_location_number(talk: Talk) -> bool:
    """Whether a clinic of the draft has a location number and keeps it, or has ordered one."""
    orders = [talk.draft.value(f"{item}/ordering") for item in talk.items("institution")]
    return any(order in {"order", "existing", "switch"} for order in (*orders, talk.draft.value("number_act")))


def offered(talk: Talk) -> tuple[Option, ...]:
    """Yes and no to the offer, in the turn that makes it."""
    if not any(remark.key == "checkup-offer" for remark in talk.remarks):
        return ()
    cvr = str(talk.draft.value("cvr"))
    return option("checkup", cvr, phrase("checkup-yes")), option("checkup_stop", cvr, phrase("checkup-no"))


def agree(talk: Talk, cvr: Any) -> None:
    """Take the owner's yes to being asked."""
    draft = talk.latest
    if draft is None or draft.stage != Stage.SUBMITTED or draft.value("cvr") != cvr:
        raise IllegalMove
    company = Checkup(company_name(draft), draft.reference, 0)
    talk.note("checkup_wanted", about_reference=draft.reference)
    talk.say("checkup-set", day=_next(talk, cvr, talk.conversation.checkups.get(cvr, company)))


def asked_due(talk: Talk, due: Due) -> None:
    """Half a year is over: ask, unless a person has the floor or the owner is in the middle of something."""
    cvr, _, at = due.key.partition(":")
    checkup = talk.conversation.checkups.get(cvr)
    if checkup is None or str(checkup.alarm) != at:
        return
    if talk.conversation.floor != Floor.BOT or busy(talk):
        _set_alarm(talk, cvr, checkup, by_day(talk.moment.now + BUSY, spread(talk)))
    elif not is_day(talk.moment.now):
        _set_alarm(talk, cvr, checkup, by_day(talk.moment.now, spread(talk)))
    else:
        _ask(talk, cvr, checkup)


def still_right(talk: Talk, cvr: Any) -> None:
    """Take down that the owner says that all is right, and say when we ask again."""
    checkup = talk.conversation.checkups.get(str(cvr))
    if checkup is None:
        raise IllegalMove
    talk.set(checking="")
    talk.confirmed.append(str(cvr))
    talk.note("confirmed", about_reference=checkup.reference)
    talk.say("still-right-noted", day=talk.moment.today, next=_next(talk, str(cvr), checkup))


def not_right(talk: Talk, cvr: Any, begin: Callable[[Talk, str], None]) -> None:
    """Lead into a change of this company, or say who makes it."""
    checkup = talk.conversation.checkups.get(str(cvr))
    talk.set(checking="")
    talk.note("not_right")
    if CHANGE in talk.flows:
        begin(talk, CHANGE)
        if checkup is not None:
            _about(talk, str(cvr), checkup.company)
        return
    talk.say("change-by-sor-team")
    if reached := reached_at(talk.moment):
        talk.remark(reached)


def _about(talk: Talk, cvr: str, company: str) -> None:
    """Answer which company it is about, as it was asked about: as the register holds it, or by its number and name."""
    step = talk.asked()
    if step is None or not isinstance(step.question.kind, Subject):
        return
    held = tuple(each for each in talk.moment.found if each["cvr"] == cvr)
    talk.say("change-about", company=company or cvr)
    take(talk, step, step.question.kind.read(cvr, replace(talk.reading(step), found=held)), Source.SUGGESTED)
    if not held and company:
        put(talk, "organisation_name", Answer(company, source=Source.SUGGESTED))


def stop(talk: Talk, cvr: Any) -> None:
    """Ask no more about this company."""
    kept = {other: checkup for other, checkup in talk.conversation.checkups.items() if other != cvr}
    talk.set(checkups=kept, checking="")
    talk.note("checkup_declined")
    talk.say("checkup-declined")


def answers(talk: Talk) -> tuple[Option, ...]:
    """What can be pressed while a company was asked about and nothing was said to it."""
    cvr = talk.conversation.checking
    if cvr not in talk.conversation.checkups:
        return ()
    return (
        option("still_right", cvr, phrase("still-right-yes")),
        option("not_right", cvr, phrase("still-right-no")),
        option("checkup_stop", cvr, phrase("still-right-stop")),
    )


def busy(talk: Talk) -> bool:
    """Whether the owner is in the middle of something, and so is asked another day."""
    return talk.asking and talk.moment.now - instant(talk.conversation.heard_at) < BUSY


def _ask(talk: Talk, cvr: str, checkup: Checkup) -> None:
    talk.set(checking=cvr, pending=None)
    _next(talk, cvr, checkup)
    talk.note("checkup_asked", about_reference=checkup.reference)
    asked = Prompt(phrase("still-right", company=checkup.company), options=answers(talk), expects=Expects.OPTION)
    talk.before.append(Reply((), asked, "reminder"))
    talk.errands.append(Errand("checkup_mail", f"{cvr}:{talk.moment.micros}", {"reference": checkup.reference}))


def _next(talk: Talk, cvr: str, checkup: Checkup) -> dt.date:
    """The day half a year from now, on which we ask again."""
    day = months_later(talk.moment.today, MONTHS)
    _set_alarm(talk, cvr, checkup, morning(day, spread(talk)))
    return day


def _set_alarm(talk: Talk, cvr: str, checkup: Checkup, at: dt.datetime) -> None:
    alarm = micros(at)
    if checkup.alarm != alarm:
        talk.alarms.append(Alarm("checkup", f"{cvr}:{alarm}", alarm))
    kept: Mapping[str, Checkup] = {**talk.conversation.checkups, cvr: replace(checkup, alarm=alarm)}
    talk.set(checkups=kept)

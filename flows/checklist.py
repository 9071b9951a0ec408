"""The checklist of a case that was sent: who else must know, ticked as it is done, and reminded of once."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from flows.asking import helpers
from flows.checkups import busy
from flows.conversations import Draft
from flows.daytime import by_day, is_day, morning
from flows.errors import IllegalMove
from flows.floor import Floor
from flows.heard import Due
from flows.moment import micros
from flows.must_know import Duty, Who, duties, open_duties
from flows.phrases import Phrase, phrase
from flows.questions import Expects
from flows.reminding import DAY, spread
from flows.replies import Alarm, Errand, Option, Prompt, Reply
from flows.sheet import has_sheet
from flows.stages import Stage
from flows.talk import Talk, option
from flows.which_case import case_name, every_case, numbered

AFTER = dt.timedelta(days=14)  # from sending to the reminder, where no day is set
AHEAD = dt.timedelta(days=3)  # before a day that is set


def list_words(talk: Talk, draft: Draft) -> Phrase:
    """Who must know of a case, with the day by which, and who does already."""
    return phrase("checklist-list", lines=tuple(_line(talk, draft, duty) for duty in duties(draft)))


def short_words(draft: Draft) -> tuple[Phrase, ...]:
    """Those who do not know yet, by their names alone."""
    return tuple(phrase(f"who-{duty.who}") for duty in open_duties(draft))


def begin_list(talk: Talk) -> None:
    """After a case was sent: say who else must know, and set the one reminder."""
    draft = talk.draft
    if not duties(draft):
        return
    talk.remark(list_words(talk, draft))
    _set_alarm(talk, morning(_reminded_on(talk.moment.today, open_duties(draft)), spread(talk)))


def show(talk: Talk) -> None:
    """Show the newest checklist to be ticked, and offer the others."""
    lists = listed(talk)
    if not lists:
        talk.say("checklist-none")
        return
    _show(talk, lists[0], lists[1:])


def show_one(talk: Talk, number: Any) -> None:
    """Show the checklist of one case."""
    _show(talk, _with_list(talk, number), [])


def tick(talk: Talk, about: Any) -> None:
    """Take down that somebody was told, or was not, and show what is left."""
    draft, who = _with_list(talk, about["number"]), Who(about["who"])
    _take_down(talk, draft, who, known=bool(about["known"]))
    left = _with_list(talk, draft.number)
    if open_duties(left):
        _ask(talk, left, [])


def told(talk: Talk, who: Who) -> None:
    """Take down in the owner's words that somebody was told, in the newest case where it was still open."""
    lists = [draft for draft in listed(talk) if who in {duty.who for duty in duties(draft)}]
    draft = next((each for each in lists if who not in each.ticked), lists[0] if lists else None)
    if draft is None:
        talk.say("not-on-checklist")
        return
    _take_down(talk, draft, who, known=True)


def listed(talk: Talk) -> list[Draft]:
    """The cases that were sent and have a checklist, the newest first."""
    sent = [draft for draft in every_case(talk) if draft.stage == Stage.SUBMITTED and duties(draft)]
    return sorted(sent, key=lambda draft: draft.submitted_at, reverse=True)


def list_due(talk: Talk, due: Due) -> None:
    """The day of the reminder has come: say what is not ticked, once, unless the owner wants none or is busy."""
    number, _, at = due.key.partition(":")
    draft = next((each for each in listed(talk) if str(each.number) == number), None)
    if draft is None or str(draft.list_alarm) != at:
        return
    if not open_duties(draft) or talk.conversation.no_reminders:
        _change(talk, draft, list_alarm=0)
    elif talk.conversation.floor != Floor.BOT or busy(talk):
        _put_off(talk, draft, by_day(talk.moment.now + DAY, spread(talk)))
    elif not is_day(talk.moment.now):
        _put_off(talk, draft, by_day(talk.moment.now, spread(talk)))
    else:
        _remind(talk, draft)


def _remind(talk: Talk, draft: Draft) -> None:
    _change(talk, draft, list_alarm=0)
    talk.set(pending=None)
    talk.note("reminded", line="checklist")
    open_ones = phrase("checklist-reminder-list", case=case_name(talk, draft), lines=tuple(_open_lines(talk, draft)))
    asked = Prompt(open_ones, options=(*_ticks(draft),), expects=Expects.OPTION)
    talk.before.append(Reply((), asked, "reminder"))
    about = {"reference": draft.reference}
    talk.errands.append(Errand("checklist_mail", f"{draft.number}:{talk.moment.micros}", about))


def _reminded_on(today: dt.date, left: tuple[Duty, ...]) -> dt.date:
    """Three days before the first day that is set and still to come, otherwise two weeks from now."""
    coming = [duty.due for duty in left if duty.due is not None and duty.due > today]
    return max(min(coming) - AHEAD, today + dt.timedelta(days=1)) if coming else today + AFTER


def _show(talk: Talk, draft: Draft, others: list[Draft]) -> None:
    talk.say("checklist-of", case=case_name(talk, draft))
    talk.remark(list_words(talk, draft))
    _ask(talk, draft, others)


def _ask(talk: Talk, draft: Draft, others: list[Draft]) -> None:
    pressed = list(_ticks(draft))
    if has_sheet(draft):
        pressed.append(option("sheet", draft.number, phrase("option-sheet")))
    pressed += [
        option("checklist", each.number, phrase("option-checklist-of", reference=each.reference)) for each in others
    ]
    if talk.asking:
        pressed.append(option("go_on", None, phrase("option-go-on")))
    talk.prompt = Prompt(phrase("checklist-ask"), options=(*pressed, *helpers(talk)), expects=Expects.OPTION)


def _ticks(draft: Draft) -> Iterator[Option]:
    for duty in duties(draft):
        known = duty.who not in draft.ticked
        about = {"number": draft.number, "who": duty.who.value, "known": known}
        yield option("tick", about, phrase("option-told" if known else "option-not-told", who=_who(duty)))


def _line(talk: Talk, draft: Draft, duty: Duty) -> Phrase:
    return phrase("duty-told", who=_who(duty)) if duty.who in draft.ticked else _open_line(talk, duty)


def _open_lines(talk: Talk, draft: Draft) -> Iterator[Phrase]:
    return (_open_line(talk, duty) for duty in open_duties(draft))


def _open_line(talk: Talk, duty: Duty) -> Phrase:
    """Somebody with what they must know, by when, and where."""
    links = talk.moment.facts.links
    place = "treatment_places_close" if duty.occasion == "closes" else "treatment_places"
    link = links.get(place if duty.who is Who.TREATMENT_PLACES else "")
    said = phrase("duty-open", who=_who(duty), what=phrase(f"duty-{duty.who}-{duty.occasion}"))
    if duty.due is not None:
        said = phrase("duty-more", said=said, more=phrase(f"duty-by-{duty.occasion}", day=duty.due))
    return phrase("duty-more", said=said, more=link.url) if link is not None else said


def _who(duty: Duty) -> Phrase:
    return phrase(f"who-{duty.who}")


def _with_list(talk: Talk, number: Any) -> Draft:
    draft = numbered(talk, number)
    if draft.stage != Stage.SUBMITTED or not duties(draft):
        raise IllegalMove
    return draft


def _take_down(talk: Talk, draft: Draft, who: Who, *, known: bool) -> None:
    if who not in {duty.who for duty in duties(draft)}:
        raise IllegalMove
    ticked = (*(each for each in draft.ticked if each != who), *((who.value,) if known else ()))
    _change(talk, draft, ticked=ticked)
    talk.note("told_others" if known else "not_told_others", who=who.value, about_reference=draft.reference)
    left = short_words(replace(draft, ticked=ticked))
    noted = phrase("noted-told" if known else "noted-not-told", who=phrase(f"who-{who}"))
    talk.remark(phrase("checklist-left", noted=noted, left=left) if left else phrase("checklist-done", noted=noted))


def _set_alarm(talk: Talk, at: dt.datetime) -> None:
    _put_off(talk, talk.draft, at)


def _put_off(talk: Talk, draft: Draft, at: dt.datetime) -> None:
    alarm = micros(at)
    _change(talk, draft, list_alarm=alarm)
    talk.alarms.append(Alarm("checklist", f"{draft.number}:{alarm}", alarm))


def _change(talk: Talk, draft: Draft, **changes: Any) -> None:
    """Change a case that was sent, whether it is the current one or lies beside it."""
    if talk.latest is not None and draft.number == talk.latest.number:
        talk.set_draft(**changes)
        return
    talk.left = changed = replace(draft, **changes)
    beside = talk.conversation.parked
    talk.set(parked=tuple(changed if each.number == changed.number else each for each in beside))

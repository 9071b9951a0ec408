"""Reminders: what is said into an owner's silence and when, and what becomes of a draft that nobody takes up again.

A draft has one due time that counts, its alarm. Whatever an owner does leaves it where it is: it is looked at when it
comes, and set anew from when the owner was last heard. So an answer writes no due time, and a stale one says nothing.
"""

import datetime as dt
from typing import Any

from flows.conversations import Draft
from flows.daytime import by_day, day_of, is_day, morning
from flows.floor import Floor
from flows.heard import Due, Wish
from flows.moment import DENMARK, instant, micros
from flows.phrases import Phrase, phrase
from flows.questions import Expects
from flows.replies import Alarm, Errand, Forgotten, Option, Prompt, Reply
from flows.stages import OPEN, Stage
from flows.talk import Talk, option
from flows.which_case import still_at_work

DAY = dt.timedelta(hours=24)
WEEK = dt.timedelta(days=7)
WARNED = 3  # days between the warning and the day after which a draft is deleted
WATCHED = frozenset({*OPEN, Stage.SIGNING})
LINES = ("day", "week", "last")


def spread(talk: Talk) -> dt.timedelta:
    """How long after eight in the morning it is this owner's turn, so that not all are written to at once."""
    return dt.timedelta(seconds=talk.conversation.id % 3600)


def silent_since(talk: Talk) -> dt.datetime:
    """From when the owner's silence is counted."""
    draft = talk.draft
    return instant(draft.aside_since or max(talk.conversation.heard_at, draft.woken_at))


def kept_until(talk: Talk) -> dt.date:
    """The last day on which the answers are kept; whoever was warned late has their days all the same."""
    day = day_of(silent_since(talk)) + dt.timedelta(days=talk.moment.facts.keep_draft_days)
    if talk.draft.reminded != "last":
        return day
    return max(day, day_of(instant(talk.draft.reminded_at)) + dt.timedelta(days=WARNED))


def watch(talk: Talk) -> None:
    """Set the alarm of the current draft where it has none, or would come too late."""
    draft, now = talk.latest, talk.moment.micros
    if draft is None or (not draft.wakes_on and now < draft.alarm <= now + DAY // _MICRO):
        return
    ahead = coming(talk)
    if ahead is None:
        return
    at = micros(at_best(talk, ahead[0][1], ahead[0][0]))
    if draft.alarm <= now or at < draft.alarm:
        _set_alarm(talk, at)


def rung(talk: Talk, due: Due) -> None:
    """The current draft's alarm has come: say the line that is due, delete what is over, or wait for the right hour."""
    draft = talk.latest
    if draft is None or due.key != key_of(draft, draft.alarm):
        return
    talk.set_draft(alarm=0)
    if talk.conversation.floor != Floor.BOT:
        _set_alarm(talk, micros(by_day(talk.moment.now + DAY, spread(talk))))
        return
    come = [line for line, at in coming(talk) or () if at <= talk.moment.now]
    if come and come[-1] == "end":
        _delete(talk)
    elif come and is_day(talk.moment.now):
        if come[-1] in LINES and (free := told_of_others(talk) + DAY) > talk.moment.now:
            _set_alarm(talk, micros(by_day(free, spread(talk))))
            return
        _remind(talk, come[-1])
    watch(talk)


def told_of_others(talk: Talk) -> dt.datetime:
    """When a line was last said about a draft that lies aside: the owner is written to once a day at most."""
    return instant(max((each.reminded_at for each in talk.conversation.parked), default=0))


def came_back(talk: Talk) -> None:
    """The owner is heard: the silence is over; what was deleted in it is told once."""
    draft = talk.latest
    if draft is None:
        return
    if draft.reminded:
        talk.set_draft(reminded="")
    if draft.stage == Stage.EXPIRED and talk.flow.sends:
        talk.say_once("draft-deleted")


def wake_up(talk: Talk) -> None:
    """A draft that was laid aside until a day is so no longer."""
    if talk.latest is not None and talk.latest.wakes_on:
        talk.set_draft(wakes_on="")


def go_on(talk: Talk, _about: Any) -> None:
    """Go on where we were."""
    talk.set(paused=False)
    wake_up(talk)


def answered(talk: Talk) -> None:
    """Whoever answers a draft that lay aside has taken it up; other words leave it where it is."""
    before, now = talk.before_turn, talk.latest
    if before is None or now is None or not now.wakes_on or before.number != now.number:
        return
    if before.wakes_on == now.wakes_on and before.answers is not now.answers:
        wake_up(talk)


_MICRO = dt.timedelta(microseconds=1)


def coming(talk: Talk) -> list[tuple[str, dt.datetime]] | None:
    """The lines still to be said into a draft's silence and their times, earliest first; or what comes after them."""
    draft = talk.draft
    if draft.stage == Stage.CANCELLED:
        return [("end", _day_after(kept_until(talk)))]
    if draft.stage not in WATCHED:
        return None
    if not talk.flow.sends:  # nobody is waited for: it goes unsaid
        return [("end", _day_after(kept_until(talk)))]
    if draft.wakes_on:
        return [("wake", morning(dt.date.fromisoformat(draft.wakes_on), spread(talk)))]
    if draft.reminded == "last":
        return [("end", _day_after(kept_until(talk)))]
    since = silent_since(talk)
    last = morning(kept_until(talk) - dt.timedelta(days=WARNED), spread(talk))
    said = LINES.index(draft.reminded) + 1 if draft.reminded else 0
    lines = (("day", since + DAY), ("week", since + WEEK), ("last", max(last, since + DAY)))[said:]
    wanted = lines[-1:] if talk.conversation.no_reminders else lines
    return [(line, at) for line, at in wanted if line == "last" or at < last]


def at_best(talk: Talk, at: dt.datetime, line: str) -> dt.datetime:
    """When a line's time is looked at: never before now, and by day where something is to be said."""
    later = max(at, talk.moment.now)
    return later if line == "end" else by_day(later, spread(talk))


def _set_alarm(talk: Talk, at: int) -> None:
    talk.set_draft(alarm=at)
    talk.alarms.append(Alarm("reminder", key_of(talk.draft, at), at))


def key_of(draft: Draft, alarm: int) -> str:
    """What names the alarm of a draft; with another time it is another one, and stale."""
    return f"{draft.number}:{alarm}"


def _day_after(day: dt.date) -> dt.datetime:
    """When a day is over in Denmark."""
    return dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), DENMARK)


def _remind(talk: Talk, line: str) -> None:
    """Say one line, here and by e-mail; what was put for a yes before it is put no longer."""
    talk.set(pending=None)
    if line == "wake":
        talk.set_draft(wakes_on="", reminded="", woken_at=talk.moment.micros)
    else:
        talk.set_draft(reminded=line, reminded_at=talk.moment.micros)
    if line == "week":
        talk.set(paused=True)
        talk.note("paused")
    talk.note("reminded", line=line)
    said = reminder_words(talk, line)
    talk.before.append(Reply((), Prompt(said, options=_choices(line), expects=Expects.OPTION), "reminder"))
    talk.errands.append(Errand("reminder_mail", f"{talk.draft.number}:{line}:{talk.moment.micros}", {"line": line}))


def reminder_words(talk: Talk, line: str) -> Phrase:
    """What is said into a silence: one line, and nothing of the answers."""
    if line == "week":
        return phrase("reminder-week", day=kept_until(talk))
    if line == "last":
        return phrase("reminder-last", day=kept_until(talk))
    return phrase("reminder-day" if line == "day" else "reminder-wake")


def _choices(line: str) -> tuple[Option, ...]:
    go_on = option("go_on", None, phrase("option-go-on"))
    if line == "last":
        return (go_on,)
    return (go_on, option("wish", Wish.NO_REMINDERS.value, phrase("wish-no_reminders")))


def _delete(talk: Talk) -> None:
    """Nothing of the answers is kept; whoever comes back is greeted anew."""
    talk.move("expire")
    talk.note("expired")
    talk.forgotten.append(Forgotten(talk.draft.number, talk.moment.micros, shared=still_at_work(talk)))
    talk.latest = Draft(talk.draft.number, talk.draft.flow, talk.draft.version, stage=talk.draft.stage)
    talk.set(pending=None, prompt=None, paused=False, refusals=0, waits_until=None, awaits="", greeted=False)

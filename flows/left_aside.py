"""Drafts that another one took the place of: each is reminded of by name like the current one, and deleted in its time.

However many there are, their owner is written to once a day at most, and never in the middle of something else.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from flows.conversations import Draft
from flows.daytime import by_day, is_day
from flows.floor import Floor
from flows.heard import Wish
from flows.moment import instant, micros
from flows.phrases import Phrase, phrase
from flows.questions import Expects
from flows.reminding import DAY, at_best, coming, kept_until, key_of, spread
from flows.replies import Alarm, Errand, Forgotten, Option, Prompt, Reply
from flows.stages import Stage
from flows.talk import Talk, option
from flows.which_case import case_name, still_at_work

BUSY = dt.timedelta(hours=1)  # an owner heard so lately is in the middle of something


def leave_aside(talk: Talk, draft: Draft) -> None:
    """Look after a draft that another one took the place of, until it is taken up again or its time is over."""
    if draft.stage not in {Stage.SUBMITTED, Stage.EXPIRED}:
        _watch(talk, replace(draft, aside_since=talk.moment.micros, reminded="", alarm=0))


def rung_aside(talk: Talk, key: str) -> None:
    """The alarm of a draft that lies aside has come; where it was taken up since, another alarm counts."""
    left = next((each for each in talk.conversation.parked if key_of(each, each.alarm) == key), None)
    if left is None:
        return
    come = [line for line, at in coming(talk.over(left)) or () if at <= talk.moment.now]
    if talk.conversation.floor != Floor.BOT:
        _watch(talk, left, not_before=talk.moment.now + DAY)
    elif come and come[-1] == "end":
        _forget(talk, left)
    elif come and is_day(talk.moment.now) and talk.moment.now >= _free_from(talk):
        _watch(talk, _reminded(talk, left, come[-1]))
    else:
        _watch(talk, left, not_before=_free_from(talk))


def _forget(talk: Talk, left: Draft) -> None:
    """Delete a draft that lies aside; what was said since it was left is about others.

    What passed with a person goes with the last case that it may be about, as where an owner deletes one.
    """
    talk.set(parked=tuple(each for each in talk.conversation.parked if each.number != left.number))
    shared = still_at_work(talk)
    talk.forgotten.append(Forgotten(left.number, left.aside_since, left.aside_at, shared=shared))
    if not shared and talk.latest is not None and talk.latest.stage == Stage.EXPIRED:
        talk.forgotten.append(Forgotten(talk.latest.number, talk.moment.micros))


def aside_words(talk: Talk, left: Draft, line: str) -> Phrase:
    """What is said into a silence about a draft that lies aside, with its name."""
    case = case_name(talk, left)
    if line == "week":
        return phrase("aside-week", case=case, day=kept_until(talk.over(left)))
    if line == "last":
        return phrase("aside-last", case=case, day=kept_until(talk.over(left)))
    return phrase("aside-day" if line == "day" else "aside-wake", case=case)


def _watch(talk: Talk, left: Draft, not_before: dt.datetime | None = None) -> None:
    """Write down when this draft is looked at next."""
    over = talk.over(left)
    ahead = coming(over)
    if ahead is None:
        return
    line, at = ahead[0]
    at = at_best(over, max(at, not_before or at), line)
    if not_before is not None and line != "end":
        at = by_day(at, spread(talk))
    alarm = micros(at)
    kept = replace(left, alarm=alarm, aside_at=talk.moment.micros)
    talk.left = kept
    talk.set(parked=tuple(kept if each.number == kept.number else each for each in talk.conversation.parked))
    talk.alarms.append(Alarm("reminder", key_of(kept, alarm), alarm))


def _free_from(talk: Talk) -> dt.datetime:
    """From when the owner may be written to: once what they do is done, and a day after the last line."""
    said = max((each.reminded_at for each in _drafts(talk)), default=0)
    return max(instant(talk.conversation.heard_at) + BUSY, instant(said) + DAY)


def _drafts(talk: Talk) -> Iterator[Draft]:
    yield from talk.conversation.parked
    if talk.latest is not None:
        yield talk.latest


def _reminded(talk: Talk, left: Draft, line: str) -> Draft:
    """The draft once a line about it is said, here and by e-mail."""
    now = talk.moment.micros
    talk.set(pending=None)
    talk.note("reminded", line=line, number=left.number)
    asked = Prompt(aside_words(talk, left, line), options=tuple(_choices(talk, left, line)), expects=Expects.OPTION)
    talk.before.append(Reply((), asked, "reminder"))
    talk.errands.append(Errand("reminder_mail", f"{left.number}:{line}:{now}", {"line": line}))
    if line == "wake":
        return replace(left, wakes_on="", reminded="", reminded_at=now, woken_at=now, aside_since=now)
    return replace(left, reminded=line, reminded_at=now)


def _choices(talk: Talk, left: Draft, line: str) -> Iterator[Option]:
    yield option("go_on", left.number, phrase("option-go-on-with", case=case_name(talk, left)))
    if talk.asking:
        yield option("go_on", None, phrase("option-go-on-with", case=case_name(talk, talk.draft)))
    if line != "last":
        yield option("wish", Wish.NO_REMINDERS.value, phrase("wish-no_reminders"))

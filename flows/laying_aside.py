"""Laying a draft aside until a day the owner names: "vent til 1. marts", "wait until 1 March"."""

import datetime as dt

from flows.dates import months_later, read_date
from flows.errors import InvalidAnswer
from flows.kinds import Text
from flows.phrases import phrase
from flows.questions import Expects
from flows.resting import leave_in_peace
from flows.talk import Talk
from flows.vocabulary import LAY_ASIDE, LAY_ASIDE_FOR

LONGEST = 6  # months


def named_day(talk: Talk, text: str) -> str | None:
    """What stands for a day in words that ask to wait; None where they ask for nothing of the kind."""
    said = " ".join(text.lower().split()).rstrip(".!")
    found = LAY_ASIDE.match(said)
    after = None if found else LAY_ASIDE_FOR.match(said)
    words = found[1] if found else f"om {after[1]}" if after else said if _names_day_of_pause(talk, text) else None
    step = talk.asked()
    if words is not None and step is not None and isinstance(step.question.kind, Text) and not _is_day(talk, words):
        return None  # a clinic may be called "Pause til krop og sjæl"
    return words


def _names_day_of_pause(talk: Talk, text: str) -> bool:
    """Whether a day alone is said right after a pause, which asks for one, and the question that waits takes none."""
    prompt, step = talk.conversation.prompt, talk.asked()
    paused = prompt is not None and bool(prompt.offered) and prompt.offered[0].act.kind == "go_on"
    if not paused or step is None or step.question.kind.expects is Expects.DATE or sum(map(str.isdigit, text)) > 8:
        return False
    try:
        read_date(text, talk.moment.today)
    except InvalidAnswer:
        return False
    return any(map(str.isalpha, text))


def _is_day(talk: Talk, words: str) -> bool:
    try:
        read_date(words, talk.moment.today)
    except InvalidAnswer as unclear:
        return unclear.cause == "date-far"
    return True


def lay_aside(talk: Talk, words: str) -> None:
    """Keep the draft until a day and come back on it; of a day that cannot be kept to is said which can."""
    if not talk.asking:
        talk.say("nothing-under-way")
        return
    day = _day(talk, words)
    if day is None:
        return
    talk.set_draft(wakes_on=day.isoformat())
    talk.set(refusals=0)
    talk.note("laid_aside", until=day.isoformat())
    leave_in_peace(talk, phrase("laid-aside-ask"))
    talk.say("laid-aside", day=day)


def _day(talk: Talk, words: str) -> dt.date | None:
    """The day meant; None, after a remark, where it cannot be kept to."""
    today = talk.moment.today
    furthest = months_later(today, LONGEST)
    try:
        day = read_date(words, today)
    except InvalidAnswer as unclear:
        day = today if unclear.cause != "date-far" else dt.date.max
    if day > furthest:
        talk.say("wait-too-long", day=furthest)
    elif day <= today:
        talk.say("wait-until-when")
    else:
        return day
    return None

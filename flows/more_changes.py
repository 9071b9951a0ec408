"""Changes said where something else is asked: the organisation, what changes, or whether the review is right."""

import datetime as dt
import re

from flows.acts import do
from flows.conversations import Act, Pending
from flows.correcting import choose
from flows.dates import read_date
from flows.errors import InvalidAnswer
from flows.flow import Step
from flows.sentences import begins_change, read_change, says_more_than_what, take_change, take_said
from flows.talk import Talk
from flows.vocabulary import ANOTHER_CHANGE, plain

_FROM = re.compile(
    r"\A\W*(?:(?:det |den |it )?(?:gælder|counts|is valid)\s+)?(?:fra og med|fra|from|as of)\s+", re.IGNORECASE
)


def said_whole(talk: Talk, step: Step, text: str) -> bool:
    """Take a sentence where it is asked what is to be changed, which says that and more."""
    [item, *_] = step.place.items
    return take_change(talk, item, text) or (
        says_more_than_what(text, talk.moment.today) and take_said(talk, item, text)
    )


def says_change(talk: Talk, _step: Step, text: str) -> bool:
    """Take a sentence that says a change where the clinic is asked for, which is asked for again."""
    today = talk.moment.today
    if talk.flow.name != "change" or not begins_change(text, today):
        return False
    if talk.moment.found and read_change(text, today) is None:
        return False  # an organisation may have such words in its name
    return take_said(talk, talk.items("change")[0], text)


def take_more(talk: Talk, text: str) -> bool:
    """Take the words as one more change or as the day of one; whether they were either."""
    if talk.flow.adds != "change":
        return False
    if read_change(text, talk.moment.today) is not None:
        do(talk, Act("add", "change"))
        take_change(talk, talk.items("change")[-1], text)
        return True
    if plain(text) in ANOTHER_CHANGE:
        do(talk, Act("add", "change"))
        return True
    return _another_day(talk, text)


def _another_day(talk: Talk, text: str) -> bool:
    """Put a day for a yes at the change it is for; of several changes, ask which."""
    day = _day(talk, text)
    steps = [step for step in talk.path() if step.question.key == "valid_from"]
    fits = [(step, day.isoformat()) for step in steps] if day is not None else []
    if len(fits) == 1:
        talk.set(pending=Pending("correct", {"place": fits[0][0].text, "value": fits[0][1]}))
    elif fits:
        choose(talk, fits)
    return bool(fits)


def _day(talk: Talk, text: str) -> dt.date | None:
    try:
        return read_date(_FROM.sub("", text.strip()), talk.moment.today)
    except InvalidAnswer:
        return None

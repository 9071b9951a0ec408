"""When an ordered location number is due, for staff and for its owner, and what is said where it is late."""

import datetime as dt
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from flows.calendar import (
    NO_DAYS,
    WORKING_DAYS,
    latest_day,
    often_closed,
    working_days_after,
    working_days_before,
    working_days_between,
)
from flows.conversations import Draft
from flows.daytime import morning
from flows.heard import Due
from flows.moment import day_of, micros
from flows.phrases import phrase
from flows.reminding import spread
from flows.replies import Alarm, Errand, Reply
from flows.review import Status
from flows.stages import Stage
from flows.talk import Talk
from flows.which_case import every_case

AHEAD = 2  # working days before the day that the owner was told
MORE = 5  # working days that a late number takes more, at the latest
OVER = frozenset({Status.REGISTERED, Status.REJECTED, Status.WITHDRAWN, Status.RETURNED})

Pause = tuple[dt.date, dt.date]  # the day on which it was returned, and the day on which it came back


def staff_day(received: dt.date, pauses: Iterable[Pause], closed_days: AbstractSet[dt.date] = NO_DAYS) -> dt.date:
    """The day that staff count to: ten working days after receipt, and those more on which it was with its owner."""
    paused = sum(working_days_between(first, last, closed_days) for first, last in pauses)
    return working_days_after(received, WORKING_DAYS + paused, closed_days)


def days_left(today: dt.date, day: dt.date, closed_days: AbstractSet[dt.date] = NO_DAYS) -> int:
    """How many working days there are until a day, today not counted; below nothing for those since it was past."""
    between = working_days_between(min(today, day), max(today, day), closed_days)
    return between if day >= today else -between


def owner_day(submitted_at: int, closed_days: AbstractSet[dt.date] = NO_DAYS) -> dt.date:
    """The day that the owner was told in the receipt."""
    return latest_day(day_of(submitted_at), WORKING_DAYS, closed_days)


def await_number(talk: Talk) -> None:
    """After a number was ordered: see to it that its owner hears of a delay two days before the day told, and on it."""
    draft, closed = talk.draft, talk.moment.facts.closed_days
    told = owner_day(draft.submitted_at, closed)
    soon = working_days_before(told, AHEAD, closed | often_closed(told.year) | often_closed(told.year - 1))
    for what, day in (("soon", soon), ("late", told)):
        key = f"{draft.number}:{draft.submitted_at}:{what}"
        talk.alarms.append(Alarm("number", key, micros(morning(day, spread(talk)))))


def number_due(talk: Talk, due: Due) -> None:
    """Where the number has not come, say why and by when; while it is with its owner nothing is said."""
    number, at, what = due.key.split(":")
    draft = next((each for each in every_case(talk) if str(each.number) == number), None)
    if draft is None or draft.stage != Stage.SUBMITTED or str(draft.submitted_at) != at:
        return
    status = _status(talk, draft)
    if status in OVER:
        return
    day = latest_day(talk.moment.today, MORE, talk.moment.facts.closed_days)
    cause = phrase(f"number-cause-{status}")
    talk.note("told_late", reference=draft.reference, day=day.isoformat())
    said = phrase(f"number-{what}", reference=draft.reference, cause=cause, day=day)
    talk.before.append(Reply((said,), kind="notice", reference=draft.reference))
    if contact := draft.value("case_contact"):
        about = {"to": contact["email"], "reference": draft.reference}
        talk.errands.append(Errand("decision_mail", draft.reference, about))


def _status(talk: Talk, draft: Draft) -> str:
    decision = talk.moment.decided.get(draft.reference)
    return Status.SUBMITTED if decision is None else decision.status

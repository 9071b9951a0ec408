"""How long an owner has waited for a person, and when one is due: worked out from the changes of the floor.

Nothing here is stored and nothing ticks. The time runs while the owner waits in a queue that is open; back in the queue
they have waited as long as they had, and it is over once the bot has the floor again.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.facts import Facts, Patience
from flows.floor import Floor
from flows.moment import instant
from flows.open_hours import open_between, open_until
from flows.queues import PROFESSIONAL


@dataclass(frozen=True, slots=True)
class FloorChange:
    """One change of the floor, as the transcript has it."""

    at: int  # microseconds UTC
    floor: str  # from then on
    holder: str = ""  # staff:<id>, where staff have it
    queue: str = PROFESSIONAL


@dataclass(frozen=True, slots=True)
class Waited:
    """How long an owner has waited, of the time in which somebody could have come, and when one should."""

    since: dt.datetime | None  # when they asked, or were put where they wait
    waited: dt.timedelta = dt.timedelta()
    due: dt.datetime | None = None  # None: the queue opens at no known time, or nobody waits
    left: dt.timedelta = dt.timedelta()  # below nothing once it is overdue


DEFAULT = Patience(answer_minutes=30, idle_minutes=15)


def patience(facts: Facts, queue: str) -> Patience:
    """How long owners wait in a queue at most, and how long one who talks with them may be silent."""
    return facts.patience.get(queue, DEFAULT)


def waited(changes: Sequence[FloorChange], facts: Facts, now: dt.datetime) -> Waited:
    """How long an owner has waited by now, since the bot had the floor for the last time."""
    begun = [index for index, each in enumerate(changes) if each.floor == Floor.BOT]
    current = changes[begun[-1] + 1 if begun else 0 :]
    if not current:
        return Waited(None)
    spent = _spent(current, facts, now)
    allowed = dt.timedelta(minutes=patience(facts, current[-1].queue).answer_minutes)
    left, contact = allowed - spent, facts.contacts.get(current[-1].queue)
    since = instant(current[0].at)
    if current[-1].floor != Floor.WAITING or contact is None:
        return Waited(since, spent, None, left)
    begins = instant(current[-1].at)
    before = _spent(current[:-1], facts, begins)
    rest = max(allowed - before, dt.timedelta())
    return Waited(since, spent, open_until(contact, begins, rest, facts.closed_days), left)


def _spent(changes: Sequence[FloorChange], facts: Facts, until: dt.datetime) -> dt.timedelta:
    ends: Iterable[dt.datetime] = [*(instant(later.at) for _, later in pairwise(changes)), until]
    spans = zip(changes, ends, strict=False)
    waiting = ((each, facts.contacts.get(each.queue), end) for each, end in spans if each.floor == Floor.WAITING)
    times = (
        open_between(contact, instant(each.at), end, facts.closed_days) for each, contact, end in waiting if contact
    )
    return sum(times, dt.timedelta())


def due_from(facts: Facts, queue: str, since: dt.datetime, minutes: int) -> dt.datetime | None:
    """When a queue has been open for some minutes since an instant; None where it opens at no known time."""
    contact = facts.contacts.get(queue)
    return open_until(contact, since, dt.timedelta(minutes=minutes), facts.closed_days) if contact else None

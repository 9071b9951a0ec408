"""How long an owner has waited for a person, and when one is due: worked out from the changes of the floor.

Nothing here is stored and nothing ticks. The time runs while the owner waits in a queue that is open; back in the queue
they have waited as long as they had, and it is over once the bot has the floor again.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from flows.conversations import Conversation
from flows.facts import Facts, Patience
from flows.floor import Floor
from flows.moment import instant
from flows.open_hours import open_between, open_until
from flows.queues import PROFESSIONAL, queue_of


@dataclass(frozen=True, slots=True)
class FloorChange:
    """One change of the floor, as the transcript has it."""

    at: int  # microseconds UTC
    floor: str  # from then on
    holder: str = ""  # staff:<id>, where staff have it
    queue: str = PROFESSIONAL
    by: str = ""  # whoever made it: owner, bot or staff:<id>


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


def owed(conversation: Conversation, facts: Facts, now: dt.datetime) -> Waited:
    """How long an owner has waited for an answer of whoever talks with them, and when it is due, as in their queue."""
    if not conversation.owed_since:
        return Waited(None)
    queue, since = queue_of(conversation), instant(conversation.owed_since)
    contact, minutes = facts.contacts.get(queue), patience(facts, queue).answer_minutes
    spent = open_between(contact, since, now, facts.closed_days) if contact else dt.timedelta()
    return Waited(since, spent, due_from(facts, queue, since, minutes), dt.timedelta(minutes=minutes) - spent)


def wrote_since(conversation: Conversation, changes: Sequence[FloorChange]) -> bool:
    """Whether the owner has written something, since a person came, that nobody has answered."""
    stretch = list(takewhile(lambda each: each.floor == Floor.STAFF, reversed(changes)))
    came = stretch[-1].at if stretch else 0
    return 0 < conversation.owed_since <= conversation.heard_at and came < conversation.heard_at


def handed_on(changes: Sequence[FloorChange]) -> FloorChange | None:
    """How it came to whoever talks with the owner, where a colleague handed it on; otherwise None."""
    last = changes[-1] if changes else None
    handed = last is not None and last.floor == Floor.STAFF and last.by not in {"", last.holder}
    return last if handed else None


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

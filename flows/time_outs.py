"""When nobody comes, or whoever came is silent: the owner is told, and staff hear of it."""

import datetime as dt

from flows.conversations import Conversation
from flows.floor import Floor
from flows.heard import Due
from flows.moment import Moment, instant, micros
from flows.phrases import phrase
from flows.queue_times import due_from, patience
from flows.queues import queue_of
from flows.replies import Alarm, Errand, Reply
from flows.talk import Talk
from flows.telling import reached_at

UNCLAIMED, IDLE = "unclaimed", "idle"
GRACE = dt.timedelta(minutes=5)  # of a queue that somebody is put back into when their time is over already


def watch_queue(talk: Talk) -> None:
    """See to it that somebody is told when nobody has come in time."""
    conversation, facts, now = talk.conversation, talk.moment.facts, talk.moment.now
    minutes = patience(facts, queue_of(conversation)).answer_minutes
    since = instant(conversation.owed_since) if conversation.owed_since else now
    _ring(talk, UNCLAIMED, due_from(facts, queue_of(conversation), since, minutes), now + GRACE)


def watch_holder(talk: Talk, *, since: int = 0) -> None:
    """See to it that an owner whose helper is silent comes to somebody else."""
    at = _idle_at(talk.conversation, talk.moment, since or talk.moment.micros)
    _ring(talk, IDLE, at, talk.moment.now + dt.timedelta(minutes=1))


def _ring(talk: Talk, what: str, at: dt.datetime | None, earliest: dt.datetime) -> None:
    if at is not None:
        talk.alarms.append(Alarm(what, str(talk.conversation.epoch), micros(max(at, earliest))))


def _idle_at(conversation: Conversation, moment: Moment, since: int) -> dt.datetime | None:
    queue = queue_of(conversation)
    return due_from(moment.facts, queue, instant(since), patience(moment.facts, queue).idle_minutes)


def nobody_came(talk: Talk, due: Due) -> None:
    """Tell an owner who still waits that nobody was free yet and how else one is reached; staff are told too."""
    conversation = talk.conversation
    if conversation.floor != Floor.WAITING or due.key != str(conversation.epoch):
        return
    talk.note("timed_out", cause=UNCLAIMED)
    queue = queue_of(conversation)
    reached = reached_at(talk.moment, queue)
    told = (phrase("staff-nobody-yet", queue=queue), *((reached,) if reached else ()))
    talk.before.append(Reply(told, kind="notice"))
    alert(talk, UNCLAIMED)


def alert(talk: Talk, why: str) -> None:
    """Call staff to the console; once for each time that the floor changed."""
    conversation = talk.conversation
    about = {"why": why, "queue": queue_of(conversation)}
    talk.errands.append(Errand("staff_alert", f"{conversation.id}:{conversation.epoch}", about))


def is_idle(talk: Talk, due: Due) -> bool:
    """Whether whoever holds the conversation owes its owner an answer for too long; otherwise it is looked at again."""
    conversation = talk.conversation
    if conversation.floor != Floor.STAFF or due.key != str(conversation.epoch):
        return False
    owed = conversation.owed_since
    until = _idle_at(conversation, talk.moment, owed) if owed else None
    if until is not None and until <= talk.moment.now:
        return True
    watch_holder(talk, since=owed)
    return False

"""While an owner waits for a person: asking for one, a message to them, and whether one is still wanted later on."""

from typing import Any

from flows.conversations import Pending
from flows.floor import FLOOR, Floor
from flows.phone_codes import phone_code
from flows.phrases import phrase
from flows.queues import PROFESSIONAL, queue_of
from flows.replies import Prompt
from flows.stages import Stage
from flows.talk import Talk, option
from flows.telling import opening_of, reached_at
from flows.time_outs import watch_queue

REVIEW = "review"  # where an owner is stuck who reads it all through


def ask_for_person(talk: Talk) -> None:
    """Let the owner wait for a person, and say how and when one is reached; the questions go on meanwhile."""
    talk.note("asked_for_person")
    waited = talk.conversation.floor == Floor.WAITING
    _wait(talk)
    queue = queue_of(talk.conversation)
    reached = reached_at(talk.moment, queue)
    talk.say("person-waiting-already" if waited else "person-waiting", queue=queue)
    talk.remark(reached if reached is not None else phrase("nobody-known"))
    if reached is not None:
        tell_phone_code(talk)
    found = opening_of(talk.moment, queue)
    if found is not None and found.opens:
        talk.say("person-closed")


def tell_phone_code(talk: Talk) -> None:
    """Tell the code by which whoever answers the telephone finds this conversation."""
    talk.say("phone-code", code=phone_code(talk.conversation.id))


def turn_to(talk: Talk, queue: str) -> None:
    """Let a person who is asked for next be one of this queue; whoever waits already waits there from now on."""
    conversation, named = talk.conversation, "" if queue == PROFESSIONAL else queue
    if conversation.floor == Floor.BOT:
        talk.set(queue=named)
    elif conversation.floor == Floor.WAITING and queue != queue_of(conversation):
        _moved(talk, "change_queue")  # a change of the floor, by which the time waited so far counts on
        talk.set(queue=named)
        watch_queue(talk)
        talk.note("changed_queue", queue=queue)
        talk.say("person-moved", queue=queue)


def turn_back(talk: Talk) -> None:
    """Whoever has gone on answering asks the SOR team again: what was out of order is in order."""
    before, now = talk.before_turn, talk.latest
    if (
        talk.conversation.floor == Floor.BOT
        and before is not None
        and now is not None
        and before.answers != now.answers
    ):
        turn_to(talk, PROFESSIONAL)


def ask_for_message(talk: Talk) -> None:
    """Let the owner write to whoever answers later; what is typed next is the message."""
    talk.set(pending=Pending("message"))


def message_prompt(talk: Talk) -> Prompt:
    """What is asked while a message to staff is to be written."""
    return Prompt(
        phrase("message-ask", queue=queue_of(talk.conversation)), options=(option("deny", None, phrase("message-no")),)
    )


def take_message(talk: Talk) -> None:
    """Keep what was typed as a message to staff, which the transcript shows as one."""
    talk.set(pending=None)
    talk.note("message")
    _wait(talk)
    queue = queue_of(talk.conversation)
    found = opening_of(talk.moment, queue)
    if found is not None and found.opens and found.opens_at:
        talk.say("message-kept-until", date=found.opens, time=found.opens_at, queue=queue)
    else:
        talk.say("message-kept", queue=queue)


def withdraw(talk: Talk) -> None:
    """Let the owner wait no more."""
    if talk.conversation.floor != Floor.WAITING:
        talk.say("nobody-asked-for")
        return
    _moved(talk, "withdraw")
    talk.set(stuck_at="", queue="", owed_since=0)
    talk.note("withdrew")
    talk.say("person-withdrawn")


def wait_on(talk: Talk, _about: Any) -> None:
    """Let the owner wait on; it is not asked again."""
    talk.say("person-waiting-on", queue=queue_of(talk.conversation))


def ask_whether_still(talk: Talk) -> None:
    """Past the point where the owner was stuck, ask once whether a person is still wanted."""
    conversation = talk.conversation
    if conversation.floor == Floor.WAITING and conversation.pending is None and _past(talk, conversation.stuck_at):
        talk.set(stuck_at="", pending=Pending("person"))


def _past(talk: Talk, stuck_at: str) -> bool:
    """Whether the owner has come on from where they were stuck."""
    if not stuck_at or talk.latest is None:
        return False
    if not talk.asking:
        return talk.latest.stage == Stage.SUBMITTED
    step, kept = talk.current(), talk.draft.answers.get(stuck_at)
    if stuck_at == REVIEW or (step is not None and step.text == stuck_at):
        return False
    return talk.step(stuck_at) is None or (kept is not None and kept.active)


def _wait(talk: Talk) -> None:
    if talk.conversation.floor == Floor.BOT:
        _moved(talk, "ask_for_person")
        talk.set(owed_since=talk.moment.micros)
        watch_queue(talk)
    stand_here(talk)


def stand_here(talk: Talk) -> None:
    """Remember where the owner stands who waits: past it they are asked once whether a person is still wanted."""
    step = talk.asked()
    talk.set(stuck_at=step.text if step is not None else REVIEW if talk.asking else "")


def _moved(talk: Talk, move: str) -> None:
    conversation = talk.conversation
    talk.set(floor=FLOOR.make(move, conversation.floor), epoch=conversation.epoch + 1)

"""The floor passes between the bot and a person: what the owner is told, and what the bot says once it is back.

From a claim on the bot says no prompt and no remark; what the owner writes then is transcript, never an answer.
"""

from flows.asked_files import sent_for
from flows.closing import close
from flows.conversations import Act
from flows.entering import ask_to_confirm
from flows.floor import FLOOR, Floor
from flows.heard import Asked, Chose, Due, Edited, Heard, Passed, Said, Sent, Spoke, Tabled, Wish
from flows.hearing import wish
from flows.knowledge_words import QUEUES_NAMED
from flows.overview import label, where
from flows.phrases import Phrase, phrase
from flows.queues import QUEUES, queue_of
from flows.replies import Option, Prompt, Reply, Turn
from flows.talk import Talk, next_open, option
from flows.telling import reached_at
from flows.time_outs import IDLE, alert, is_idle, watch_holder, watch_queue
from flows.vocabulary import plain
from flows.waiting import stand_here

END = Act("wish", Wish.WITHDRAW.value)  # what the button under a notice does, by which an owner ends it alone

WITH_A_PERSON = frozenset({"person", "message"})  # what was put for a yes, and is over once one has come


def claimed(talk: Talk, by: str, name: str, move: str = "claim") -> Turn:
    """Give the floor to a member of staff; the owner reads who they are and how to go back to the bot alone."""
    talk.set(owed_since=talk.conversation.owed_since or talk.moment.micros)
    _moved(talk, move, by)
    watch_holder(talk)
    talk.note({"claim": "claimed", "transfer": "transferred", "take_over": "taken_over"}[move], to=by)
    told = phrase("staff-claimed" if move == "claim" else "staff-follows", name=name)
    talk.before.append(Reply((told,), Prompt(phrase("staff-end-ask"), options=_ending()), "notice"))
    return talk.turn()


def _ending() -> tuple[Option, ...]:
    return (option("wish", Wish.WITHDRAW.value, phrase("staff-end")),)


def passed(talk: Talk, heard: Passed) -> Turn:
    """Take the floor from a member of staff who gives it up; the bot goes on with the same question."""
    if not _still_theirs(talk, heard):
        return talk.turn()
    if heard.move == "release":
        talk.note("released")
        _back_to_bot(talk, "release", phrase("staff-released", name=heard.name))
    else:
        talk.note("requeued", queue=heard.queue, cause=heard.cause)
        back_to_queue(talk, *_requeued(talk, heard), queue=heard.queue)
    return close(talk)


def _still_theirs(talk: Talk, heard: Passed) -> bool:
    conversation = talk.conversation
    return (conversation.floor, conversation.held_by, conversation.epoch) == (Floor.STAFF, heard.by, heard.epoch)


def _requeued(talk: Talk, heard: Passed) -> tuple[Phrase, ...]:
    """What an owner reads who is put back; of another queue also how that one is reached."""
    if heard.cause:
        return (phrase("staff-absent", name=heard.name),)
    if heard.queue not in QUEUES or heard.queue == queue_of(talk.conversation):
        return (phrase("staff-requeued", name=heard.name),)
    reached = reached_at(talk.moment, heard.queue)
    told = phrase("staff-sent-on", name=heard.name, queue=heard.queue)
    return (told, reached) if reached is not None else (told,)


def back_to_queue(talk: Talk, *told: Phrase, queue: str = "") -> None:
    """Let the owner wait for another person, who are told why; they wait as long as they have waited already."""
    _moved(talk, "requeue")
    if queue in QUEUES:
        talk.set(queue=queue)
    watch_queue(talk)
    stand_here(talk)
    talk.before.append(Reply(told, kind="notice"))
    _led_on(talk)


def fell_silent(talk: Talk, due: Due) -> None:
    """Put an owner back into the queue whose helper has been silent for too long; staff hear of it."""
    if not is_idle(talk, due):
        return
    talk.note("timed_out", cause=IDLE, holder=talk.conversation.held_by)
    alert(talk, IDLE)
    back_to_queue(talk, phrase("staff-silent", queue=queue_of(talk.conversation)))
    close(talk)


def spoke(talk: Talk, heard: Spoke) -> Turn:
    """Say what a member of staff wrote, under their name."""
    said = phrase("staff-writes", name=heard.name, text=heard.text)
    talk.before.append(Reply((said,), kind="reply", reference=heard.key))
    return talk.turn()


def beside_staff(talk: Talk, heard: Heard) -> Turn:
    """Keep what an owner writes to a person, or let them go back to the bot where that is what they ask for."""
    talk.set(heard_at=talk.moment.micros, owed_since=talk.conversation.owed_since or talk.moment.micros)
    if _ends(talk, heard):
        talk.note("ended")
        _back_to_bot(talk, "end", phrase("staff-ended"))
        return close(talk)
    if _asks_for_person(heard):
        talk.before.append(Reply((phrase("person-with-you"),), kind="notice"))
    if isinstance(heard, Sent) and not sent_for(talk, heard):
        talk.before.append(Reply((phrase("asked-file-unasked"),), kind="notice"))
    if isinstance(heard, Said | Edited | Tabled) and heard.masked:
        talk.before.append(Reply((phrase("cpr-removed"),), kind="notice"))
    return talk.turn()


def _asks_for_person(heard: Heard) -> bool:
    """Whether a person is asked for, of whichever queue, in so many words; talk about what does not work is none."""
    if isinstance(heard, Said):
        return wish(heard.text) is Wish.PERSON or plain(heard.text) in QUEUES_NAMED
    return isinstance(heard, Asked) and heard.wish is Wish.PERSON


def _ends(talk: Talk, heard: Heard) -> bool:
    if isinstance(heard, Said):
        return wish(heard.text) is Wish.WITHDRAW
    if isinstance(heard, Asked):
        return heard.wish is Wish.WITHDRAW
    prompt = talk.conversation.prompt
    if not isinstance(heard, Chose) or prompt is None or prompt.token != heard.prompt:
        return False
    return 0 <= heard.option < len(prompt.offered) and prompt.offered[heard.option].act == END


def _back_to_bot(talk: Talk, move: str, told: Phrase) -> None:
    _moved(talk, move)
    talk.set(stuck_at="", queue="", owed_since=0, paused=False, refusals=0)
    talk.before.append(Reply((told,), kind="notice"))
    pending = talk.conversation.pending
    if pending is None or pending.kind in WITH_A_PERSON:
        talk.set(pending=None)
        ask_to_confirm(talk)
    if not _led_on(talk):
        talk.say("recap", where=where(talk)) if talk.asking else talk.say("recap-nothing")


def _led_on(talk: Talk) -> bool:
    """Say with what the bot goes on, where it is not the first open question; whether it is so."""
    if talk.conversation.pending is not None:
        talk.say("recap-pending")  # what waits for a yes is put before any question, and names itself
        return True
    step = talk.step(talk.draft.at) if talk.asking and talk.draft.at else None
    if step is None or step == next_open(talk.path(), talk.draft):
        return False
    talk.say("recap-led", label=label(step))
    return True


def _moved(talk: Talk, move: str, holder: str | None = None) -> None:
    conversation = talk.conversation
    floor = FLOOR.make(move, conversation.floor)
    talk.set(floor=floor, held_by=holder, epoch=conversation.epoch + 1)

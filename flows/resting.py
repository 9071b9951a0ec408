"""Leaving an owner in peace: nothing is asked for now, and no reminder is sent where none is wanted."""

from flows.heard import Wish
from flows.phrases import Phrase, phrase
from flows.questions import Expects
from flows.replies import Prompt
from flows.talk import Talk, option


def leave_in_peace(talk: Talk, asked: Phrase | None = None) -> None:
    """Ask nothing now: the owner goes away, and finds the way back under a button."""
    talk.remarks[:] = [remark for remark in talk.remarks if remark.key != "welcome-back"]
    talk.set(paused=True, pending=None)
    talk.prompt = Prompt(asked or phrase("paused-ask"), options=(option("go_on", None, phrase("option-go-on")),
                         option("wish", Wish.MOVE.value, phrase("wish-move"))), expects=Expects.OPTION)  # fmt: skip


def no_reminders(talk: Talk) -> None:
    """Say nothing into silences any more, but for the warning before answers are deleted."""
    talk.set(no_reminders=True)
    talk.note("no_reminders")
    if talk.asking:
        talk.say("reminders-off")
        if any(remark.key == "welcome-back" for remark in talk.remarks):
            leave_in_peace(talk)  # what was heard after a long time is this only
        return
    talk.set(checkups={}, checking="")
    talk.say("all-reminders-off")


def reminders(talk: Talk) -> None:
    """Remind the owner again."""
    talk.set(no_reminders=False)
    talk.note("reminders")
    talk.say("reminders-on")

"""The one file that staff ask an owner for: asked, sent for, taken, or refused with what a right one is."""

from collections.abc import Mapping

from flows.heard import Sent
from flows.phrases import Phrase, phrase
from flows.replies import Errand, Reply, Turn
from flows.talk import Talk

MOST_BYTES = 5_000_000
KINDS = frozenset({"document", "photo"})  # of what a channel says was sent; what is in it is looked at later
REFUSALS: Mapping[str, Phrase] = {
    "big": phrase("asked-file-big"),
    "kind": phrase("asked-file-kind"),
    "broken": phrase("asked-file-broken"),
    "locked": phrase("asked-file-locked"),
    "active": phrase("asked-file-active"),
    "gone": phrase("asked-file-gone"),
}


def ask(talk: Talk, file_id: int, name: str, what: str) -> Turn:
    """Ask the owner for one file, in the words of whoever asks; it takes the place of one asked for before."""
    talk.set(asked_file=file_id)
    talk.note("file_asked", file=file_id)
    return _told(talk, phrase("asked-file-ask", name=name, what=what), phrase("asked-file-how"))


def take(talk: Talk) -> Turn:
    """Tell that it has come; no other is asked for from then on."""
    talk.note("file_taken", file=talk.conversation.asked_file)
    talk.set(asked_file=0)
    return _told(talk, phrase("asked-file-taken"))


def refuse(talk: Talk, fault: str) -> Turn:
    """Tell why it cannot be taken; another try is as good as the first."""
    return _told(talk, REFUSALS[fault], phrase("asked-file-how"))


def unasked(talk: Talk) -> Turn:
    """Tell that it is asked for no more, since what it was for is deleted."""
    talk.set(asked_file=0)
    return _told(talk, phrase("asked-file-unasked"))


def sent_for(talk: Talk, heard: Sent) -> bool:
    """Send for what may be the file that was asked for; whether it may be."""
    if not talk.conversation.asked_file or not heard.file or heard.kind not in KINDS:
        return False
    talk.errands.append(Errand("take_file", heard.file, {"ref": heard.ref}))
    return True


def _told(talk: Talk, *said: Phrase) -> Turn:
    talk.before.append(Reply(said, kind="notice"))
    return talk.turn()

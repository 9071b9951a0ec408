"""A copy of everything that is held about an owner: asked for here, and put together where the memory is."""

from flows.phrases import phrase
from flows.replies import Reply
from flows.talk import Talk


def give_copy(talk: Talk) -> None:
    """Hand the copy over, to be read and as data."""
    talk.note("copied")
    talk.before.append(Reply((phrase("copy-given"),), kind="copy"))


def give_data(talk: Talk) -> None:
    """Hand the copy over as data alone."""
    talk.note("copied")
    talk.before.append(Reply((phrase("copy-data-given"),), kind="copy_data"))

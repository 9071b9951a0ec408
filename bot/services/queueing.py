"""In which order arrivals are taken, and which of them wait for others."""

from collections.abc import Sequence

from flows.conversations import Conversation
from flows.heard import Deleted, Due, Heard, Passed, Result, Resumed, Said, Spoke, Tabled
from flows.turns import ALARMS
from storage.values import NewArrival, Waiting

ANYWAY = (Result, Due, Resumed, Passed, Spoke, Deleted)  # heard while a result is awaited


def is_alarm(waiting: Waiting) -> bool:
    """Whether this only reminds of something: whoever is heard is not reminded in the same breath."""
    return isinstance(waiting.arrival.heard, Due) and waiting.arrival.heard.what in ALARMS


def holds_back(conversation: Conversation, heard: Heard, now: int) -> bool:
    """Whether a turn of this very batch has begun to await a result, so that what was typed after it waits too."""
    waits = conversation.waits_until is not None and conversation.waits_until > now
    return waits and not isinstance(heard, ANYWAY)


def keeps_back(heard: Heard) -> bool:
    """Whether this holds digits that no row holds, so that it must share a commit with its turn."""
    return isinstance(heard, Said | Tabled) and bool(heard.kept_back)


def parts(batch: Sequence[NewArrival]) -> list[list[NewArrival]]:
    """A batch in parts to be kept one after the other: what keeps something back is a part of its own.

    The first part may be empty: what waits already is taken with it, before anything that came later.
    """
    cut: list[list[NewArrival]] = [[]]
    for new in batch:
        if keeps_back(new.heard):
            cut += [[new], []]
        else:
            cut[-1].append(new)
    return [cut[0], *filter(None, cut[1:])]

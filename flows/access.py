"""A party's right to see their case: what is left out of it and on what ground, and until when it must be met."""

import datetime as dt
from collections.abc import Set as AbstractSet
from enum import StrEnum

from flows.calendar import NO_DAYS, working_days_after

WORKING_DAYS = 7  # forvaltningsloven § 16, stk. 2


class Ground(StrEnum):
    """Why something of a case is not given out."""

    INTERNAL = "internal"  # forvaltningsloven § 12: an authority's internal documents
    DELETED = "deleted"  # its owner deleted it, or its time was over: nothing is there any more
    KEY = "key"  # a code that opens a conversation


def due_on(asked: dt.date, closed_days: AbstractSet[dt.date] = NO_DAYS) -> dt.date:
    """The last day for an answer to a request of that day."""
    return working_days_after(asked, WORKING_DAYS, closed_days)


def ground_for_line(audience: str, text: str) -> Ground | None:
    """Why a line of a transcript is left out; None where it is given out."""
    if audience != "all":
        return Ground.INTERNAL
    return None if text else Ground.DELETED

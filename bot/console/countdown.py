"""What is left until something is due, in words: minutes in an open queue, or working days; or how late it is."""

import datetime as dt
import math
from collections.abc import Callable

from flows.phrases import Phrase, phrase

Say = Callable[[Phrase], str]
MINUTE = dt.timedelta(minutes=1)


def time_told(say: Say, left: dt.timedelta) -> str:
    """A time that runs only while a queue is open: what is left of it, or by how much it is over."""
    way = "left" if left > dt.timedelta() else "over"
    hours, minutes = divmod(max(math.ceil(abs(left) / MINUTE), 1), 60)
    if hours:
        return say(phrase(f"staff-{way}-hours", hours=hours, minutes=minutes))
    return say(phrase(f"staff-{way}-minutes", minutes=minutes))


def days_told(say: Say, days: int, *, late: bool) -> str:
    """Working days that are left, or since which it is over."""
    if days == 0:
        return say(phrase("staff-over-now" if late else "staff-left-today"))
    return say(phrase("staff-left-days" if days > 0 else "staff-over-days", days=abs(days)))

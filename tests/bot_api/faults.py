"""Scripted trouble: the next calls of a method go wrong as a test says."""

from collections import defaultdict, deque
from dataclasses import dataclass

from tests.bot_api.refusals import Refused


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to one call."""

    code: int = 0  # answer with this status; 0 answers as usual
    words: str = ""
    retry_after: int = 0
    done: bool = False  # the call takes effect before it goes wrong
    seconds: float = 0  # the answer comes so late
    drop: bool = False  # the connection ends without an answer
    empty: bool = False  # the answer is ok and holds nothing

    @property
    def refusal(self) -> Refused:
        """The refusal it answers with."""
        return Refused(self.code, self.words, self.retry_after)


class Faults:
    """Faults in the order they were asked for, method by method."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[Fault]] = defaultdict(deque)

    def add(self, method: str, fault: Fault, times: int = 1) -> None:
        """Let the next calls of this method go wrong."""
        self._waiting[method.lower()].extend([fault] * times)

    def next(self, method: str) -> Fault | None:
        """The fault for this call, if one is due."""
        waiting = self._waiting[method.lower()]
        return waiting.popleft() if waiting else None


def flood(seconds: int) -> Fault:
    """Too many requests: come back after so many seconds."""
    return Fault(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def broken(*, done: bool = False) -> Fault:
    """Telegram's own trouble."""
    return Fault(500, "Internal Server Error", done=done)


def forbidden() -> Fault:
    """The person has shut the bot out."""
    return Fault(403, "Forbidden: bot was blocked by the user")


def lost(*, done: bool = True) -> Fault:
    """The connection ends before the answer, and whether the call was carried out nobody says."""
    return Fault(done=done, drop=True)


def late(seconds: float, *, done: bool = True) -> Fault:
    """The answer comes late, or never for one who does not wait so long."""
    return Fault(done=done, seconds=seconds)

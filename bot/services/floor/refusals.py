"""Why something in a conversation cannot be done now; a page shows it beside what was tried, and nothing is lost."""

from bot.errors import BotError
from flows.phrases import Phrase
from storage.values import Entry


class FloorRefused(BotError):
    """The cause, which is the end of a phrase's key (`floor-refused-<why>`); nothing was changed."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Taken(FloorRefused):
    """Somebody else holds the conversation."""

    def __init__(self, holder: str) -> None:
        super().__init__("taken")
        self.holder = holder  # staff:<id>


class Overtaken(FloorRefused):
    """Something came since the author last looked: here are those lines, and what was written is kept as a draft."""

    def __init__(self, newer: tuple[Entry, ...]) -> None:
        super().__init__("overtaken")
        self.newer = newer  # empty where the owner's line is on its way into the transcript this very moment


class AnswerRefused(FloorRefused):
    """An answer that staff filled in cannot be used; the reason is what its owner would read."""

    def __init__(self, reason: Phrase) -> None:
        super().__init__("answer")
        self.reason = reason


class Doubted(FloorRefused):
    """An answer that staff filled in is odd; it can stand all the same."""

    def __init__(self, doubts: tuple[Phrase, ...]) -> None:
        super().__init__("doubted")
        self.doubts = doubts

"""What the bot could not read, as the screen shows it: plain data for the template, nothing decided here."""

from collections.abc import Sequence
from typing import Any

from bot.console.conversation_view import Say, shown_to, when
from bot.services.transcripts.beside import Beside
from flows.heard import Chose
from flows.moment import instant
from flows.phrases import phrase
from storage.values import Arrival, DeadLetter


def unheard_shown(say: Say, letters: Sequence[DeadLetter], beside: Beside) -> list[dict[str, Any]]:
    """Each with its words, when it came and what went wrong."""
    return [
        {
            "id": each.arrival.id,
            "text": shown_to(beside, each.arrival.text) or _wordless(say, each.arrival),
            "at": when(say, instant(each.arrival.at)),
            "why": say(phrase("staff-unread-why", why=each.reason)),
        }
        for each in letters
    ]


def _wordless(say: Say, arrival: Arrival) -> str:
    if isinstance(arrival.heard, Chose):
        return say(phrase("staff-unread-press"))
    return say(phrase("staff-unread-inside", kind=type(arrival.heard).__name__))

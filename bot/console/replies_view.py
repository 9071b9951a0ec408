"""Replies on their way, as the screen shows them: plain data for the template, nothing decided here."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.console.conversation_view import Say, shown_to
from bot.services.transcripts.beside import Beside
from flows.phrases import phrase
from storage.staff_values import StaffMember, Unsaid
from storage.values import Entry, ReplyState

STATES = ("queued", "sending", "sent", "unknown", "failed", "dropped")
_BELOW = {"held", "queued", "sending", "unknown", "failed"}  # until they are sent, replies stand below the transcript


def states_shown(say: Say) -> dict[str, str]:
    """The words for how far a reply has come."""
    return {each: say(phrase(f"staff-reply-{each}")) for each in STATES}


def on_its_way(
    say: Say, entries: Sequence[Entry], states: Mapping[str, ReplyState], by: StaffMember
) -> list[dict[str, Any]]:
    """Each reply that is not sent yet, or that somebody has to decide on, with what can be done about it."""
    held = {str(each.about.get("key")): each for each in entries if each.kind == "held"}
    return [
        {
            "key": key,
            "state": state.state,
            "told": say(phrase(f"staff-reply-{state.state}")),
            "text": held[key].text,
            "delivery": state.delivery_id,
            "mine": held[key].author == by.author,
        }
        for key, state in states.items()
        if state.state in _BELOW and key in held
    ]


def unsaid_shown(say: Say, messages: Sequence[Unsaid], beside: Beside) -> list[dict[str, Any]]:
    """Each message of another kind that did not arrive, or only maybe did, laid out as a reply is."""
    return [
        {
            "state": each.state,
            "told": say(phrase(f"staff-reply-{each.state}")),
            "text": shown_to(beside, each.text) or say(phrase("staff-unsaid-paper", reference=each.reference)),
            "delivery": each.delivery_id,
        }
        for each in messages
    ]

"""Replies on their way, as the screen shows them: plain data for the template, nothing decided here."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.console.conversation_view import Say
from flows.phrases import phrase
from storage.staff_values import StaffMember
from storage.values import Entry, ReplyState

STATES = ("queued", "sending", "sent", "unknown", "failed")
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

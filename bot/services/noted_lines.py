"""The lines of a transcript: what was heard, said, looked up, and done with the floor."""

from collections.abc import Sequence
from typing import Any

from flows.conversations import Conversation
from flows.heard import Chose, Deleted, Edited, Result, Resumed, Said, Spoke
from flows.queues import queue_of
from flows.stored import compact
from flows.worded import Message
from storage.cases import of_case
from storage.inbox import TRIES
from storage.values import Arrival, NewEntry


def about_of(message: Message) -> dict[str, Any]:
    """What is kept beside a line of ours."""
    about: dict[str, Any] = {"phrases": message.phrases, "prompt_from": message.prompt_from}
    return {**about, "place": message.place} if message.place else about


def floor_entry(before: Conversation, now: Conversation, by: str, at: int) -> NewEntry:
    """A change of the floor, for staff: waiting times are counted from these lines."""
    about = {"from": before.floor, "to": now.floor, "holder": now.held_by or "", "queue": queue_of(now)}
    return NewEntry(now.id, at, by, "floor", "", compact(about), "staff")


def heard_entry(
    before: Conversation, arrival: Arrival, noted: Sequence[Any] = (), case: int = 0, *, unheard: bool = False
) -> NewEntry:
    """The owner's line: words as typed, or of the button that was pressed; one read again is marked with the first."""
    heard, text = arrival.heard, arrival.text
    author, kind = ("system", "moved") if isinstance(heard, Resumed) else ("owner", type(heard).__name__.lower())
    if isinstance(heard, Spoke):
        spoken = compact({"key": heard.key, "name": heard.name})
        return NewEntry(before.id, arrival.at, heard.by, "reply", heard.text, spoken)
    if any(noted_kind == "message" for noted_kind, *_ in noted):
        kind = "message"  # to staff, and no answer
    if isinstance(heard, Chose):
        prompt = before.prompt
        known = prompt is not None and prompt.token == heard.prompt and 0 <= heard.option < len(prompt.offered)
        text = prompt.offered[heard.option].label if prompt is not None and known else "…"
    about: dict[str, Any] = {"noted": noted} if noted else {}
    if isinstance(heard, Said | Edited) and heard.ref:
        about["ref"] = heard.ref  # by which a rewritten message finds the one it was
    if isinstance(heard, Deleted):
        about["entry"] = heard.entry
    marks = {"unheard": unheard, "again": arrival.tries >= TRIES}
    about |= {mark: str(arrival.id) for mark, stands in marks.items() if stands}
    return NewEntry(before.id, arrival.at, author, kind, text, of_case(about, case))


def looked_up(before: Conversation, heard: Result, at: int) -> NewEntry:
    """What came of a look-up while a person speaks, for them alone: the owner is told once the bot speaks again."""
    kind = "looked_up" if heard.state == "found" else "looked_up_in_vain"
    return NewEntry(before.id, at, "system", kind, "", audience="staff")

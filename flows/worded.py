"""A turn put into words once: the messages as they are said, and the prompt as the owner has it before them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from flows.conversations import Conversation, Offered, OpenPrompt, Row
from flows.phrases import Phrase, as_json
from flows.replies import Line, Prompt, Reply, Turn

Say = Callable[[Phrase], str]
REVIEW = "review"  # stands where a place would: everything is answered


@dataclass(frozen=True, slots=True)
class Message:
    """One message in words, with the phrases it was made of and where in it the question begins."""

    kind: str
    text: str
    prompt_from: int  # index in the text; its length where nothing is asked
    phrases: tuple[Any, ...]  # as JSON data
    buttons: tuple[tuple[int, str, str], ...] = ()  # option index, label, role
    token: str = ""
    reference: str = ""  # of the case whose receipt or sheet it is
    place: str = ""  # of the question; "review" where everything is answered


def worded(turn: Turn, say: Say, token: str, at: int = 0) -> tuple[Conversation, tuple[Message, ...]]:
    """The turn's messages, and its conversation with the prompt that is open now, put at this instant."""
    messages = tuple(_message(reply, say, token) for reply in turn.replies)
    prompt = next((reply.prompt for reply in reversed(turn.replies) if reply.prompt), None)
    if prompt is None:
        return turn.conversation, messages
    return replace(turn.conversation, prompt=_open(prompt, say, token, at)), messages


def _message(reply: Reply, say: Say, token: str) -> Message:
    remarks = [say(remark) for remark in reply.remarks]
    phrases = [as_json(remark) for remark in reply.remarks]
    if reply.prompt is None:
        text = "\n\n".join(remarks)
        return Message(reply.kind, text, len(text), tuple(phrases), reference=reply.reference)
    prompt = reply.prompt
    remarks += _sections(prompt.lines, say)
    asked = say(prompt.phrase)
    before = "".join(f"{remark}\n\n" for remark in remarks)
    buttons = tuple((index, say(each.label), each.role) for index, each in enumerate(prompt.options))
    said = (*phrases, as_json(prompt.phrase))
    place = prompt.place or (REVIEW if prompt.lines else "")
    return Message(reply.kind, before + asked, len(before), said, buttons, token if buttons else "", place=place)


def _sections(lines: tuple[Line, ...], say: Say) -> list[str]:
    """The review as text: each section's heading with its lines under it."""
    sections: dict[str, list[str]] = {}
    for line in lines:
        sections.setdefault(say(line.section), []).append(f"{say(line.label)}: {say(line.value)}")
    return ["\n".join([heading, *rows]) for heading, rows in sections.items()]


def _open(prompt: Prompt, say: Say, token: str, at: int) -> OpenPrompt:
    offered = tuple(Offered(each.act, say(each.label), each.role) for each in prompt.options)
    change = {str(each.act.about): index for index, each in enumerate(prompt.options) if each.role == "change"}
    rows = tuple(_row(line, say, change[str(line.act.about)] if line.act else -1) for line in prompt.lines)
    return OpenPrompt(token, prompt.place, offered, str(prompt.expects), prompt.autocomplete, rows, at)


def _row(line: Line, say: Say, change: int) -> Row:
    """A line of the review; what takes the place of something is told apart from it."""
    replaces = line.value.values if line.value.key == "value-replaces" else {}
    before, after = (say(part) if isinstance(part := replaces.get(at), Phrase) else "" for at in ("before", "after"))
    return Row(say(line.section), say(line.label), say(line.value), change, before, after)

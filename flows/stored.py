"""Conversations and drafts as JSON text and back, so that a stored one can be read by every later version."""

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from flows.answers import Answer, Given, Source
from flows.conversations import Act, Answered, Checkup, Conversation, Draft, Offered, OpenPrompt, Pending, Row

# These stand in columns of their own, for queries.
COLUMNS = frozenset({"id", "language", "floor", "held_by", "epoch", "waits_until", "audit_head", "draft", "parked"})
_ROW = [each.name for each in fields(Row)]
_PROMPT = [each.name for each in fields(OpenPrompt) if each.name not in {"offered", "rows"}]
_CHECKUP = [each.name for each in fields(Checkup)]
_TIMES = ("alarm", "reminded", "reminded_at", "wakes_on", "woken_at", "list_alarm", "aside_since", "aside_at")
_MIND = [each.name for each in fields(Conversation) if each.name not in COLUMNS]
# `json.dumps` would make one of these for each text, which costs as much as a short text itself.
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_CANONICAL = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def compact(data: Any) -> str:
    """JSON without spaces, keys in the order given, letters as they are."""
    return _COMPACT.encode(data)


def canonical(data: Any) -> str:
    """JSON with sorted keys, no spaces and letters as they are: the same bytes for the same data."""
    return _CANONICAL.encode(data)


def write_mind(conversation: Conversation) -> str:
    """What a conversation remembers beside its columns, as JSON text."""
    mind: dict[str, Any] = {}
    for name in _MIND:
        value = getattr(conversation, name)
        if value:
            mind[name] = _as_kept(value)
    return compact(mind)


def _as_kept(value: Any) -> Any:
    if isinstance(value, OpenPrompt):
        offered = [
            {"act": {"kind": each.act.kind, "about": each.act.about}, "label": each.label, "role": each.role}
            for each in value.offered
        ]
        rows = [{name: getattr(row, name) for name in _ROW} for row in value.rows]
        return {**{name: getattr(value, name) for name in _PROMPT}, "offered": offered, "rows": rows}
    if isinstance(value, Mapping):
        return {cvr: {name: getattr(kept, name) for name in _CHECKUP} for cvr, kept in value.items()}
    if isinstance(value, Answered):
        return {"place": value.place, "said": value.said, "at": value.at}
    return {"kind": value.kind, "about": value.about} if isinstance(value, Pending) else value


def read_conversation(mind: str, draft: Draft | None, **columns: Any) -> Conversation:
    """The conversation that `write_mind` and its columns hold."""
    stored = json.loads(mind)
    if "prompt" in stored:
        stored["prompt"] = _prompt(stored["prompt"])
    if "pending" in stored:
        stored["pending"] = Pending(**stored["pending"])
    if "answered" in stored:
        stored["answered"] = Answered(**{**stored["answered"], "said": tuple(stored["answered"]["said"])})
    if "told" in stored:
        stored["told"] = tuple(stored["told"])
    if "checkups" in stored:
        stored["checkups"] = {cvr: Checkup(**kept) for cvr, kept in stored["checkups"].items()}
    return Conversation(**columns, **stored, draft=draft)


def write_draft(draft: Draft) -> str:
    """A draft as JSON text; only what differs from an ordinary answer is written."""
    return compact(
        {
            **({"day": draft.day} if draft.day else {}),
            **({"ticked": draft.ticked} if draft.ticked else {}),
            **({"reasons": dict(draft.reasons)} if draft.reasons else {}),
            "answers": {place: _written(answer) for place, answer in draft.answers.items()},
            "items": draft.items,
            "next_item": draft.next_item,
            "at": draft.at,
            "singly": draft.singly,
            "told": draft.told,
            "revision": draft.revision,
            "submitted_at": draft.submitted_at,
            **{name: value for name in _TIMES if (value := getattr(draft, name))},
        }
    )


def read_draft(text: str, *, number: int, flow: str, version: int, stage: str, reference: str) -> Draft:
    """The draft that `write_draft` and its columns hold."""
    stored = json.loads(text)
    return Draft(
        number=number,
        flow=flow,
        version=version,
        stage=stage,
        reference=reference,
        answers={place: _read(answer) for place, answer in stored["answers"].items()},
        items={name: tuple(ids) for name, ids in stored["items"].items()},
        next_item=stored["next_item"],
        at=stored["at"],
        singly=tuple(stored["singly"]),
        told=tuple(stored["told"]),
        revision=stored["revision"],
        submitted_at=stored.get("submitted_at", 0),
        day=stored.get("day", ""),
        ticked=tuple(stored.get("ticked", ())),
        reasons=stored.get("reasons", {}),
        **{name: stored[name] for name in _TIMES if name in stored},
    )


def _written(answer: Answer) -> dict[str, Any]:
    written: dict[str, Any] = {"v": answer.value}
    if answer.given is not Given.VALUE:
        written["g"] = answer.given
    if answer.source is not Source.OWNER:
        written["s"] = answer.source
    if answer.cautions:
        written["c"] = answer.cautions
    if not answer.active:
        written["off"] = True
    if answer.by:
        written |= {"by": answer.by, "ok": answer.confirmed}
    return written


def _read(stored: dict[str, Any]) -> Answer:
    return Answer(
        value=stored["v"],
        given=Given(stored.get("g", Given.VALUE)),
        source=Source(stored.get("s", Source.OWNER)),
        cautions=tuple(stored.get("c", ())),
        active="off" not in stored,
        by=stored.get("by", ""),
        confirmed=stored.get("ok", False),
    )


def _prompt(stored: dict[str, Any]) -> OpenPrompt:
    offered = tuple(Offered(Act(**each.pop("act")), **each) for each in stored.pop("offered"))
    rows = tuple(Row(**each) for each in stored.pop("rows"))
    return OpenPrompt(**stored, offered=offered, rows=rows)

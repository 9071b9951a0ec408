"""A conversation in words, as its page lays it out: plain data for the template, nothing decided here."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from bot.console.countdown import time_told
from bot.console.floor_view import floor_told
from bot.services.floor.presence import Present
from bot.services.moving import LINK_KEPT
from bot.services.transcripts.beside import AnswerLine, Beside
from bot.services.transcripts.following import Standing
from flows.answers import Source
from flows.floor import Floor
from flows.moment import DENMARK, instant
from flows.phone_codes import phone_code
from flows.phrases import Phrase, phrase
from flows.queues import queue_of
from flows.veiling import veiled
from storage.staff_values import AskedFile, StaffMember
from storage.values import Entry

Say = Callable[[Phrase], str]
# Lines for staff that have no words of their own.
TOLD = {
    "undone",
    "sent_again",
    "let_stand",
    "given_up",
    "entered",
    "link_sent",
    "heard_again",
    "unheard_seen_to",
    "looked_up",
    "looked_up_in_vain",
}


def line_shown(say: Say, entry: Entry, staff: Mapping[str, str]) -> dict[str, Any]:
    """A line of a transcript."""
    author = entry.author.partition(":")[0]
    voice = author if author in {"owner", "bot", "staff"} and entry.kind != "floor" else "system"
    return {
        "id": entry.id,
        "conversation": entry.conversation_id,
        "voice": voice,
        "who": (voice != "system" and staff.get(entry.author)) or say(phrase(f"staff-desk-by-{voice}")),
        "kind": entry.kind,
        "text": entry.text or _told(say, entry, staff),
        "inside": entry.audience != "all",
        "at": when(say, instant(entry.at)),
        "earlier": entry.about.get("earlier") or entry.about.get("entry", 0),  # the line that was rewritten or deleted
        "edited": _of_earlier(say, entry),
        "reply": str(entry.about.get("key", "")) if entry.kind == "reply" else "",
    }


def _of_earlier(say: Say, entry: Entry) -> str:
    """What a line has to do with an earlier one; "" where nothing."""
    if entry.kind in {"edited", "deleted"}:
        return say(phrase(f"staff-desk-{entry.kind}"))
    return say(phrase("staff-desk-read-again")) if entry.about.get("again") else ""


def _told(say: Say, entry: Entry, staff: Mapping[str, str]) -> str:
    """What a line without words of its own says: what was done with the floor, or what kind of line it is."""
    if entry.kind == "floor" and entry.about.get("to") in set(Floor):
        return floor_told(say, entry, staff)
    if entry.kind == "deleted":
        return ""  # what it is stands in front, as a link to the line
    if entry.kind in TOLD:
        return say(phrase(f"staff-line-{entry.kind}"))
    return say(phrase("staff-desk-kind-line", kind=entry.kind))


def standing_shown(standing: Standing) -> str:
    """How things stand, as a page compares it with how they stood; it is read by no one."""
    replies = (f"{key}={state}" for key, state in standing.replies)
    return " ".join((standing.floor, standing.held_by or "-", *replies))


def present_shown(say: Say, others: Sequence[Present]) -> str:
    """Who else has the conversation open, in one line; "" where nobody has."""
    writing = tuple(each.name or say(phrase("staff-desk-the-owner")) for each in others if each.writes)
    watching = tuple(each.name for each in others if not each.writes)
    told = (("staff-desk-writes", writing), ("staff-desk-watches", watching))
    return " ".join(say(phrase(key, names=", ".join(names))) for key, names in told if names)


def when(say: Say, at: dt.datetime) -> str:
    """An instant in Danish time."""
    local = at.astimezone(DENMARK)
    return say(phrase("staff-desk-at", date=local.date(), time=local.time()))


def beside_shown(say: Say, beside: Beside, by: StaffMember) -> dict[str, Any]:
    """What stands beside the transcript."""

    def shown(text: str) -> str:
        """The text as this member of staff may read it."""
        return shown_to(beside, text)

    return {
        **_head(say, beside, by),
        "where": shown(say(beside.where)) if beside.where else "",
        "asked": shown(say(beside.asked)) if beside.asked else "",
        "confirms": shown(", ".join([say(each) for each in beside.confirms])),
        "stuck": shown(say(beside.stuck)) if beside.stuck else "",
        "refusals": [{"said": shown(each.said), "why": shown(say(each.why))} for each in beside.refusals],
        "missing": [shown(say(each)) for each in beside.missing],
        "sections": _sections(say, beside, shown),
        "dossiers": [
            {"reference": each.frozen.reference, "revision": each.frozen.revision, "status": each.status}
            for each in beside.dossiers
        ],
        "alike": _alike(say, beside),
        "notes": _notes(say, beside, shown),
        "files": [_file(say, each, shown) for each in beside.files],
        "handed_on": _handed_on(beside, by, shown),
        "unveiled": beside.unveiled,
        "draft_reply": beside.draft_reply,
    }


def _head(say: Say, beside: Beside, by: StaffMember) -> dict[str, Any]:
    """Who has the floor, and how the owner is reached."""
    conversation = beside.conversation
    return {
        "floor": conversation.floor,
        "holder": beside.staff.get(conversation.held_by or "", ""),
        "mine": conversation.floor == Floor.STAFF and conversation.held_by == by.author,
        "queue": "" if conversation.floor == Floor.BOT else queue_of(conversation),
        "left": time_told(say, beside.time.left) if beside.time.due else "",
        "late": beside.time.left < dt.timedelta(),
        "language": conversation.language,
        "code": phone_code(conversation.id),
        "called": beside.called,
        "nowhere": beside.nowhere,
        "insight_due": next((each.due_on for each in beside.requests if each.done_at is None), None),
        "link_lost": beside.link_lost,
        "link": _link(say, beside),
    }


def _link(say: Say, beside: Beside) -> str:
    """To whom a link was sent that can still be followed, and when; "" where none was, or it came back."""
    link = beside.link
    if link is None or beside.link_lost:
        return ""
    at = instant(link.expires_at - LINK_KEPT)
    return say(phrase("staff-desk-link-sent", to=shown_to(beside, link.email), at=when(say, at)))


def shown_to(beside: Beside, text: str) -> str:
    """A text as whoever looks may read it: personal data veiled unless they have unveiled them."""
    return text if beside.unveiled else veiled(text, beside.people)


def _alike(say: Say, beside: Beside) -> list[dict[str, Any]]:
    return [
        {"number": each.conversation_id, "by": each.by, "at": when(say, instant(each.last_at))} for each in beside.alike
    ]


def _sections(say: Say, beside: Beside, shown: Callable[[str], str]) -> list[dict[str, Any]]:
    return [
        {"heading": shown(heading), "lines": [_answer(say, each, beside, shown) for each in lines]}
        for heading, lines in groupby(beside.lines, lambda line: say(line.heading))
    ]


def _file(say: Say, file: AskedFile, shown: Callable[[str], str]) -> dict[str, Any]:
    taken = file.kind != ""
    at = when(say, instant(file.taken_at or file.at))
    return {"id": file.id, "what": shown(file.what), "name": shown(file.name), "taken": taken, "at": at}


def _notes(say: Say, beside: Beside, shown: Callable[[str], str]) -> list[dict[str, str]]:
    return [
        {"text": shown(each.text), "name": beside.staff.get(each.author, ""), "at": when(say, instant(each.at))}
        for each in beside.notes
    ]


def field_of(place: str) -> str:
    """What the field is called in the page in which an answer is filled in."""
    return f"fill-{place.replace('/', '-')}"


def _handed_on(beside: Beside, by: StaffMember, shown: Callable[[str], str]) -> dict[str, str] | None:
    """What the colleague wrote from whom they have it, as long as they talk with the owner."""
    note = beside.handed_on
    if note is None or beside.conversation.held_by != by.author:
        return None
    return {"name": beside.staff.get(note.author, ""), "text": shown(note.text)}


def _answer(say: Say, line: AnswerLine, beside: Beside, shown: Callable[[str], str]) -> dict[str, Any]:
    answer = line.answer
    return {
        "place": line.place,
        "field": field_of(line.place),
        # What is veiled is not offered.
        "choices": [words for words in map(say, line.choices) if shown(words) == words],
        "not_yet": line.not_yet,
        "optional": line.optional,
        "next": line.next,
        "label": shown(say(line.label)),
        "value": shown(say(line.value)),
        "source": answer.source.value if answer is not None and answer.active else "",
        "by": beside.staff.get(answer.by, "") if answer is not None else "",
        "unconfirmed": answer is not None and answer.source is Source.STAFF and not answer.confirmed,
        "doubted": bool(answer is not None and answer.active and answer.cautions),
    }

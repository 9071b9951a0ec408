"""What the chat page shows: entries, the open prompt and the state of the talk, ready for the templates."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from bot.services.showing import Page
from flows.conversations import OpenPrompt, Row
from flows.moment import DENMARK
from storage.values import Entry

INPUT_MODES = {"number": "numeric", "email": "email", "tel": "tel", "url": "url", "search": "search"}


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message: who speaks, the words before the question, the question, and when."""

    id: int
    voice: str  # owner | bot | staff | system
    pressed: bool
    remark: str
    question: str
    said_at: dt.datetime  # Danish time


@dataclass(frozen=True, slots=True)
class Button:
    """An option as a button of the open prompt."""

    option: int
    label: str


@dataclass(frozen=True, slots=True)
class ReviewSection:
    """A heading of the review with its lines."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """The open prompt, laid out: answers first, what helps after them, changes beside their lines."""

    token: str
    answers: tuple[Button, ...]
    helpers: tuple[Button, ...]
    sections: tuple[ReviewSection, ...]
    input_mode: str
    autocomplete: str
    state: str  # which `web-title-<state>` the page bears


def bubbles(entries: Iterable[Entry]) -> tuple[Bubble, ...]:
    """The messages to show; entries without words are for the record only."""
    return tuple(_bubble(each) for each in entries if each.text.strip() and each.audience == "all")


def asking(page: Page) -> Asking:
    """How the open prompt is shown. While a member of staff writes, the bot's question rests."""
    prompt = page.prompt
    if page.floor == "staff" or prompt is None:
        return Asking("", (), (), (), "text", "off", "staff" if page.floor == "staff" else "open")
    return Asking(
        token=prompt.token,
        answers=_buttons(prompt, "answer"),
        helpers=_buttons(prompt, "helper"),
        sections=tuple(
            ReviewSection(name, tuple(rows)) for name, rows in groupby(prompt.rows, lambda row: row.section)
        ),
        input_mode=INPUT_MODES.get(prompt.expects, "text"),
        autocomplete=prompt.autocomplete or "off",
        state="review" if prompt.rows else "question",
    )


def within_a_sentence(label: str) -> str:
    """A label as it reads after a verb: "Ret telefonnummer", and still "Ret CVR-nummer"."""
    return label[:1].lower() + label[1:] if label[1:2].islower() else label


def _bubble(entry: Entry) -> Bubble:
    voice = entry.author.partition(":")[0]
    begins = entry.about.get("prompt_from")
    cut = begins if isinstance(begins, int) and 0 <= begins <= len(entry.text) else len(entry.text)
    return Bubble(
        id=entry.id,
        voice=voice if voice in {"owner", "bot", "staff"} else "system",
        pressed=entry.kind == "pressed",
        remark=entry.text[:cut].strip(),
        question=entry.text[cut:].strip(),
        said_at=dt.datetime.fromtimestamp(entry.at / 1_000_000, DENMARK),
    )


def _buttons(prompt: OpenPrompt, role: str) -> tuple[Button, ...]:
    return tuple(Button(number, each.label) for number, each in enumerate(prompt.offered) if each.role == role)

"""What the chat page shows: entries, the open prompt and the state of the talk, ready for the templates."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.services.showing import TYPED, Page
from flows.conversations import OpenPrompt, Row
from flows.heard import Wish
from flows.moment import DENMARK
from flows.purposes import linked
from flows.questions import Expects
from storage.values import Entry

WISHES = frozenset(Wish)
FEW = 4
LATER = dt.timedelta(minutes=5)  # between two messages of which the second answers nothing any more
# An organisation is named by a number or by its name, so its keyboard is the one with letters.
INPUT_MODES = {"number": "numeric", "email": "email", "tel": "tel", "url": "url", "search": "search"}


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message: who speaks, the words before the question, the question, and when."""

    id: int
    voice: str  # owner | bot | staff | system
    pressed: bool
    wish: str  # what was wished for by a command: shown in words, not as typed
    remark: str
    question: str
    said_at: dt.datetime  # Danish time
    receipt: str = ""  # the reference of the receipt that this message is
    sheet: str = ""  # the reference of the sheet that this message hands over, or speaks of
    copies: bool = False  # whether it hands over a copy of all that is held
    begins: str = ""  # the flow that a command begins
    name: str = ""  # of the person who wrote it, where it was one of the staff
    state: str = ""  # deletable | deleted, of what an owner typed
    sent_file: bool = False  # whether its words are the name of a file that its owner sent
    reviewed: bool = False  # whether the open review belongs to it, which stands below with its changes


@dataclass(frozen=True, slots=True)
class Landing:
    """The message an opened page shows; its end where the beginning is the greeting, which was just read."""

    id: int
    at_end: bool


@dataclass(frozen=True, slots=True)
class Button:
    """An option as a button of the open prompt."""

    option: int
    label: str
    deletes: bool = False


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
    shape: str = ""  # sends | cases | many: how the answers stand, where not side by side
    takes_table: bool = False  # a file with rows may be sent


def bubbles(page: Page) -> tuple[Bubble, ...]:
    """The messages to show; entries without words are for the record only."""
    said = [each for each in page.entries if each.text.strip() and each.audience == "all"]
    gone = {each.id: each for each in deleted(page)}
    shown = [gone.get(each.id) or _bubble(each, page.references) for each in said]
    rows = page.prompt.rows if page.prompt is not None and page.floor != "staff" else ()
    outline = _outline(rows)
    # Where no lists can be drawn, the review is lines of the message. Here the open one is a list with its changes
    # under the message, and stands there only.
    for number in reversed(range(len(shown)) if outline else ()):
        if outline in shown[number].remark:
            remark = shown[number].remark.replace(outline, "").strip()
            shown[number] = replace(shown[number], remark=remark, reviewed=True)
            break
    return tuple(shown)


def deleted(page: Page) -> tuple[Bubble, ...]:
    """What stands in the place of each message that its owner deleted."""
    return tuple(_gone(each.about["entry"], _said_at(each)) for each in page.entries if each.kind == "deleted")


def _gone(entry: int, deleted_at: dt.datetime) -> Bubble:
    return Bubble(entry, "owner", pressed=False, wish="", remark="", question="", said_at=deleted_at, state="deleted")


def landing(shown: Sequence[Bubble]) -> Landing:
    """Where an opened page begins to be read: at the first message since the owner said something.

    What was said later, by staff or a reminder, is where it begins then: the answer before it was read in its time.
    """
    owners = [number for number, each in enumerate(shown) if each.voice == "owner"]
    begins = owners[-1] + 1 if owners else 0
    if begins >= len(shown):
        return Landing(shown[-1].id if shown else 0, at_end=False)
    later = [at for at in range(begins + 1, len(shown)) if shown[at].said_at - shown[at - 1].said_at > LATER]
    begins = later[-1] if later else begins
    greets = all(each.voice == "owner" for each in shown[:begins])
    return Landing(shown[begins].id, at_end=greets)


def asking(page: Page) -> Asking:
    """How the open prompt is shown. While a member of staff writes, the bot's question rests."""
    prompt = page.prompt
    if page.floor == "staff":
        ending = prompt if prompt is not None and not prompt.place and not prompt.rows else None
        answers = _buttons(ending, "answer") if ending is not None else ()
        return Asking(ending.token if ending is not None else "", answers, (), (), "text", "off", "staff")
    if prompt is None:
        return Asking("", (), (), (), "text", "off", "open")
    return Asking(
        token=prompt.token,
        answers=_buttons(prompt, "answer"),
        helpers=_buttons(prompt, "helper"),
        sections=tuple(ReviewSection(heading, tuple(rows)) for heading, rows in _sections(prompt.rows).items()),
        input_mode=INPUT_MODES.get(prompt.expects, "text"),
        autocomplete=prompt.autocomplete or "off",
        state="review" if prompt.rows else "question",
        shape=_shape(prompt),
        takes_table=prompt.expects == Expects.TABLE,
    )


def _shape(prompt: OpenPrompt) -> str:
    """What answers have the shape of: what sends, cases with a way to delete each, or more than fit side by side."""
    acts = [each.act.kind for each in prompt.offered if each.role == "answer"]
    return "sends" if prompt.rows else "cases" if "erase" in acts else "many" if len(acts) > FEW else ""


def within_a_sentence(label: str) -> str:
    """A label as it reads after a verb: "Ret telefonnummer", and still "Ret CVR-nummer"."""
    return label[:1].lower() + label[1:] if label[1:2].islower() or label.startswith("E-") else label


def _bubble(entry: Entry, references: Sequence[str]) -> Bubble:
    voice, (wish, _, about) = entry.author.partition(":")[0], entry.text.removeprefix("/").partition(" ")
    asked = entry.kind == "asked" and voice == "owner"
    begins = entry.about.get("prompt_from")
    cut = begins if isinstance(begins, int) and 0 <= begins <= len(entry.text) else len(entry.text)
    reference = next((each for each in references if each in entry.text), "")
    return Bubble(
        id=entry.id,
        voice=voice if voice in {"owner", "bot", "staff"} else "system",
        pressed=entry.kind in {"pressed", "chose"},
        wish=wish if asked and wish in WISHES else "",
        remark=entry.text[:cut].strip(),
        question=entry.text[cut:].strip(),
        said_at=_said_at(entry),
        receipt=reference if entry.kind == "receipt" else "",
        sheet=reference if entry.kind == "sheet" or "receipt-sheet" in _keys(entry) else "",
        copies=entry.kind in {"copy", "copy_data"},
        begins=(linked(about) or "") if asked and about else "",
        name=str(entry.about.get("name", "")) if voice == "staff" else "",
        sent_file=voice == "owner" and entry.kind == "file",
        state="deletable" if voice == "owner" and entry.kind in TYPED else "",
    )


def _said_at(entry: Entry) -> dt.datetime:
    return dt.datetime.fromtimestamp(entry.at / 1_000_000, DENMARK)


def _keys(entry: Entry) -> set[str]:
    """The keys of the phrases that a message was made of."""
    return {str(each["phrase"]) for each in entry.about.get("phrases", ()) if isinstance(each, dict)}


def _buttons(prompt: OpenPrompt, role: str) -> tuple[Button, ...]:
    shown = ((number, each) for number, each in enumerate(prompt.offered) if each.role == role)
    return tuple(Button(number, each.label, deletes=each.act.kind == "erase") for number, each in shown)


def _sections(rows: tuple[Row, ...]) -> dict[str, list[Row]]:
    sections: dict[str, list[Row]] = {}
    for row in rows:
        sections.setdefault(row.section, []).append(row)
    return sections


def _outline(rows: tuple[Row, ...]) -> str:
    """The review as `flows.worded` writes it into the message."""
    parts = [[heading, *(f"{row.label}: {row.value}" for row in lines)] for heading, lines in _sections(rows).items()]
    return "\n\n".join("\n".join(part) for part in parts)

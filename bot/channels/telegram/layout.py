"""How a message looks in Telegram: parts that fit, the question in bold, buttons in rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from storage.values import Delivery

MOST_UNITS = 4096  # of UTF-16, as Telegram counts
BORDERS = ("\n\n", "\n", " ")
LONG_LABEL, SHORT_LABEL = 20, 10
MOST_HELPERS, HELPER_ROW = 4, 40
Button: TypeAlias = "dict[str, str]"  # as the Bot API writes it


@dataclass(frozen=True, slots=True)
class Part:
    """One message's worth of a text, and where it is bold, as the Bot API writes it."""

    text: str
    entities: tuple[dict[str, Any], ...] = ()


def parts_of(delivery: Delivery) -> list[Part]:
    """The messages a delivery becomes, cut between sections, lines or words, in this order of liking."""
    bold_from = delivery.body.get("prompt_from")
    begins = bold_from if isinstance(bold_from, int) else len(delivery.text)
    return [_part(delivery.text, start, end, begins) for start, end in _spans(delivery.text)]


def keyboard_of(delivery: Delivery) -> list[list[Button]]:
    """A delivery's buttons: answers in even rows, helpers in the last, none where there is nothing to press."""
    return _answer_rows(_buttons(delivery, "answer")) + _helper_rows(_buttons(delivery, "helper"))


def units(text: str) -> int:
    """The length of a text as Telegram counts it: an emoji is two."""
    return len(text.encode("utf-16-le", "replace")) // 2


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start, stop = _trimmed(text, 0, len(text))
    while start < stop:
        end = _cut(text, start, stop)
        yield _trimmed(text, start, end)
        start, _ = _trimmed(text, end, stop)


def _cut(text: str, start: int, stop: int) -> int:
    fits = text[start : start + MOST_UNITS].encode("utf-16-le", "replace")[: 2 * MOST_UNITS]
    end = start + len(fits.decode("utf-16-le", "ignore"))
    if end >= stop:
        return stop
    # The border itself may stand just outside, for it is not sent.
    found = (text.rfind(border, start + 1, end + len(border)) for border in BORDERS)
    return next((at for at in found if at > start), end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    # Telegram cuts white space off at both ends, and entities would then stand beside their words.
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _part(text: str, start: int, end: int, bold_from: int) -> Part:
    first = max(start, bold_from)
    if first >= end:
        return Part(text[start:end])
    bold = {"type": "bold", "offset": units(text[start:first]), "length": units(text[first:end])}
    return Part(text[start:end], (bold,))


def _buttons(delivery: Delivery, role: str) -> list[Button]:
    return [
        {"text": str(label), "callback_data": f"{delivery.token}:{option}"}
        for option, label, its_role in delivery.buttons
        if its_role == role
    ]


def _answer_rows(buttons: Sequence[Button]) -> list[list[Button]]:
    longest = max((len(each["text"]) for each in buttons), default=0)
    if longest > LONG_LABEL:
        return _rows(buttons, 1)
    # Four in rows of three would leave one alone.
    return _rows(buttons, 2 if longest > SHORT_LABEL or len(buttons) % 3 == 1 else 3)


def _helper_rows(buttons: Sequence[Button]) -> list[list[Button]]:
    side_by_side = len(buttons) <= MOST_HELPERS and sum(len(each["text"]) for each in buttons) <= HELPER_ROW
    return _rows(buttons, MOST_HELPERS if side_by_side else 2)


def _rows(buttons: Sequence[Button], width: int) -> list[list[Button]]:
    return [list(buttons[first : first + width]) for first in range(0, len(buttons), width)]

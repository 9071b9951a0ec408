"""Service facts as forms: which fields each kind has, and a value as the texts in them and back."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_WEEK = tuple(f"hours_{day}" for day in range(7))
_SPAN = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[.:](\d{2}))?")
FIELDS: Mapping[str, Sequence[str]] = {
    "contact": ("phone", "email", *_WEEK, "closed"),
    "link": ("url", "checked"),
    "terms": ("version", "url"),
    "closed_day": ("da", "en"),
    "notice": ("da", "en"),
    "period": ("days",),
    "records": ("da", "en", "url", "checked"),
    "numbers": ("first", "last"),
    "text": ("da", "en"),
    "patience": ("answer_minutes", "idle_minutes"),
    "canned": ("da", "en"),
}
LONG = frozenset({"da", "en"})
DAYS = frozenset({"checked"})
ENDING = frozenset({"notice"})  # kinds that may have a last day from the start
HINTS = {"hours_0": "hours", "closed": "closed", "phone": "phone"}  # fields before which an example stands
OPTIONAL = frozenset({*_WEEK, "closed"})


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form: its words are `staff-service-<name>`."""

    name: str
    text: str
    kind: str  # text | long | date
    needed: bool

    @property
    def hint(self) -> str:
        """Which example stands before it, or "" where none does; the days of a week have one together."""
        return HINTS.get("hours_0" if self.name in _WEEK else self.name, "")


def form_of(kind: str, value: Any) -> tuple[FormField, ...]:
    """The fields of a kind, filled from a value; empty ones where that is None."""
    texts = texts_of(kind, value)
    return tuple(FormField(name, texts.get(name, ""), _kind(name), name not in OPTIONAL) for name in FIELDS[kind])


def texts_of(kind: str, value: Any) -> dict[str, str]:
    """What stands in each field of a value."""
    if value is None or value is True:
        return {}
    if kind == "period":
        return {"days": str(value)}
    if kind == "contact":
        hours = {f"hours_{day}": _spans(spans) for day, spans in value["hours"].items()}
        return {"phone": value["phone"], "email": value["email"], **hours, "closed": ", ".join(value.get("closed", ()))}
    return {name: str(each) for name, each in value.items() if name in FIELDS[kind]}


def value_of(kind: str, texts: Mapping[str, str]) -> Any:
    """The value that the fields hold; what cannot be read stays as it is written, for the check to say why."""
    written = {name: " ".join(texts.get(name, "").split()) for name in FIELDS[kind]}
    make = _MAKE.get(kind)
    return make(written) if make else written


def _contact(written: Mapping[str, str]) -> dict[str, Any]:
    days = {str(day): _read_spans(written[name]) for day, name in enumerate(_WEEK) if written[name]}
    phone = re.sub(r"[\s.]", "", written["phone"])
    closed = [each.strip() for each in written["closed"].split(",") if each.strip()]
    value = {"email": written["email"], "phone": f"+45{phone}" if re.fullmatch(r"\d{8}", phone) else phone}
    return {**value, "hours": days, **({"closed": closed} if closed else {})}


def _spans(spans: Sequence[Sequence[str]]) -> str:
    return ", ".join("-".join(span) for span in spans)


def _read_spans(text: str) -> Any:
    found = [_SPAN.fullmatch(each.strip()) for each in text.split(",")]
    if not all(found):
        return text
    return [[_time(each[1], each[2]), _time(each[3], each[4])] for each in found if each]


def _time(hour: str, minute: str | None) -> str:
    return f"{int(hour):02}:{minute or '00'}"


def _number(text: str) -> Any:
    return int(text) if text.isascii() and text.isdigit() else text


def _numbers(written: Mapping[str, str]) -> dict[str, Any]:
    return {name: _number(text) for name, text in written.items()}


def _kind(name: str) -> str:
    return "long" if name in LONG else "date" if name in DAYS else "text"


_MAKE: Mapping[str, Callable[[Mapping[str, str]], Any]] = {
    "contact": _contact, "numbers": _numbers, "patience": _numbers, "period": lambda written: _number(written["days"]),
}  # fmt: skip

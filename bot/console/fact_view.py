"""Service facts in words: what each is called, what stands in it, and who says so."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from bot.console.fact_forms import LONG, FormField, form_of
from bot.console.visit import Visit
from bot.services.fact_keeping import Standing
from bot.services.facts import contact_of
from flows.catalogue import profession
from flows.phrases import Phrase
from flows.telling import reach_words
from storage.values import NewFact

SHIPPED = ("service-source-{kind}-{key}", "service-source-{kind}", "service-shipped")


def fact_name(visit: Visit, kind: str, key: str) -> str:
    """What a fact is called; one that somebody named themselves is called that."""
    if kind == "closed_day":
        return _day(visit, key)
    if kind == "records" and key != "general":
        found = profession(key)
        return (found.da if visit.language == "da" else found.en).capitalize()
    known = f"fact-{kind}-{key}"
    return visit.say(known) if visit.drawing.knows(visit.language, known) else key.replace("_", " ").capitalize()


def listed(visit: Visit, facts: Iterable[Standing]) -> list[dict[str, Any]]:
    """The facts of one kind as a list shows them; those that say the same stand together, their words once."""
    rows = [_row(visit, each) for each in facts]
    rows.sort(key=lambda row: (row["parts"], row["source"]))
    together = [(parts, source, [*each]) for (parts, source), each in groupby(rows, key=_alike)]
    shown = [
        {"parts": parts, "source": source, "facts": sorted(each["name"] for each in same)}
        for parts, source, same in together
    ]
    return sorted(shown, key=lambda row: row["facts"][0][0].casefold())


def source_told(visit: Visit, standing: Standing) -> str:
    """Since when a fact is so, and on whose word."""
    since, _, day = standing.since.partition(" ")
    when = visit.say(f"service-since-{since}", day=dt.date.fromisoformat(day)) if since else ""
    word_of = standing.word_of if since == "from" else _shipped(visit, standing)
    return ". ".join(filter(None, (when, word_of)))


def value_told(visit: Visit, name: str, text: str) -> str:
    """What stands in a field, as it is read: days in words, telephone numbers in pairs."""
    if name == "checked":
        return _day(visit, text)
    if name == "closed":
        return ", ".join(_day(visit, each) for each in text.split(", "))
    if name == "phone" and len(text) == 11 and text.startswith("+45"):
        return " ".join((text[:3], *(text[at : at + 2] for at in range(3, 11, 2))))
    if name.startswith("hours_") and text:
        return ", ".join(_span(visit, each) for each in text.split(", "))
    return text


def fields_told(visit: Visit, kind: str, value: Any) -> list[FormField]:
    """The fields of a value that say something, as they are read."""
    said = (each for each in form_of(kind, value) if each.text)
    return [replace(each, text=value_told(visit, each.name, each.text)) for each in said]


def contact_read(value: Any) -> Phrase:
    """A contact as its owner reads it: how it is reached, and when."""
    return reach_words(contact_of(value))


def last_day(recorded: Sequence[NewFact], today: dt.date) -> str:
    """The last day of a fact that is to end, as a form holds it; "" where it goes on."""
    ends: dict[dt.date, bool] = {}
    for each in reversed(recorded):  # of the same day the one recorded last counts
        ends[each.valid_from] = each.value is None
    days = sorted(day for day, ended in ends.items() if ended and day > today)
    return (days[0] - dt.timedelta(days=1)).isoformat() if days else ""


def _span(visit: Visit, text: str) -> str:
    """Hours in words; what cannot be read as such stays as it is."""
    try:
        start, end = (dt.time.fromisoformat(each) for each in text.split("-"))
    except ValueError:
        return text
    return visit.say("service-span", start=start, end=end)


def _row(visit: Visit, standing: Standing) -> dict[str, Any]:
    hidden = ({"da", "en"} - {visit.language}) | ({"checked"} if standing.since.startswith("checked") else set())
    fields = [each for each in form_of(standing.kind, standing.value) if each.text and each.name not in hidden]
    parts = tuple(
        ("" if each.name in LONG else visit.say(f"service-{each.name}"), value_told(visit, each.name, each.text))
        for each in fields
    )
    name = (fact_name(visit, standing.kind, standing.key), standing.key)
    return {"name": name, "parts": parts, "source": source_told(visit, standing)}


def _alike(row: dict[str, Any]) -> tuple[Any, str]:
    return row["parts"], row["source"]


def _shipped(visit: Visit, standing: Standing) -> str:
    """Where a default comes from."""
    keys = (each.format(kind=standing.kind, key=standing.key) for each in SHIPPED)
    return next(visit.say(key) for key in keys if visit.drawing.knows(visit.language, key))


def _day(visit: Visit, text: str) -> str:
    """A day in words; what cannot be read as one stays as it is."""
    try:
        return visit.say("service-day", day=dt.date.fromisoformat(text))
    except ValueError:
        return text

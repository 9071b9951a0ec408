"""A dossier as it is typed into the real register: one organisation at a time, each field copied by one key."""

import datetime as dt
from collections.abc import Iterator

from bot.console.answers_view import sections
from bot.console.dossier_view import Say, View, name_of
from bot.console.stands_view import shown
from bot.services.review.looking import Sight
from flows.effects import INHERITED, Opened
from flows.phrases import phrase
from flows.register_fields import Field, entries
from flows.review import Status

KEYS = "123456789abcdefghijklmoqrstuvwxyz"  # n leads on to the next, p back: no part has more fields than these


def sheet(say: Say, sight: Sight, number: int) -> View:
    """One part of the sheet, counted from 1, with the headings of all; a number there is none of is the first."""
    registered = sight.case.status == Status.REGISTERED  # its plan is what was done, not what is to be typed in
    answers = tuple(line for line in sight.lines if line.reviewed)
    parts = (not registered and [*_typed_in(say, sight)]) or sections(say, answers)
    at = number if 0 < number <= len(parts) else 1
    rows = [each for each in parts[at - 1]["rows"] if each["copied"]] if parts else []
    keyed = [row | {"key": key} for row, key in zip(rows, KEYS, strict=False)]
    return {"parts": [each["heading"] for each in parts], "at": at, "rows": [*keyed, *rows[len(KEYS) :]]}


def _typed_in(say: Say, sight: Sight) -> Iterator[View]:
    names = {each.key: _called(say, each) for each in sight.plan.effects if isinstance(each, Opened)}
    for entry in entries(sight.plan.effects):
        name = names.get(str(entry.entity)) or name_of(sight, int(entry.entity))
        heading = say(phrase(f"staff-sheet-{entry.act}", name=name))
        yield {"heading": heading, "rows": [_row(say, sight, each) for each in entry.fields]}


def _called(say: Say, opened: Opened) -> str:
    """Its name with what it is: a company and its clinic mostly bear one name."""
    return say(
        phrase("staff-sheet-called", name=str(opened.facts["name"]), kind=say(phrase(f"staff-kind-{opened.kind}")))
    )


def _row(say: Say, sight: Sight, field: Field) -> View:
    label = say(phrase(f"staff-fact-{field.fact}"))
    if field.of:
        label = say(phrase(f"staff-sheet-{field.of}", field=label))
    value = _words(say, sight, field)
    return {"label": label, "value": value, "copied": "" if field.value == INHERITED else _copied(field, value)}


def _words(say: Say, sight: Sight, field: Field) -> str:
    if isinstance(field.value, dt.date):
        return say(phrase("value-date", date=field.value))
    if field.fact in {"parent", "replaces"}:
        return name_of(sight, int(field.value))
    return str(field.value) if field.of and field.value != INHERITED else shown(say, field.fact, field.value)


def _copied(field: Field, words: str) -> str:
    """What the register's field takes: numbers and days as they are stored, what stands in a list by its name."""
    if isinstance(field.value, dt.date):
        return f"{field.value:%d-%m-%Y}"
    return str(field.value) if field.fact in {"phone", "fax"} else words

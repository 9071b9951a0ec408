"""`python -m bot facts`: the service facts on the command line, read and written."""

import datetime as dt
import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Any

from bot.errors import CommandRefused
from bot.services.fact_keeping import FactKeeping, Standing
from bot.services.fact_shapes import SHAPES, FactRefused
from flows.moment import DENMARK
from flows.stored import compact
from storage.errors import Conflict
from storage.values import NewFact


def add_arguments(facts: ArgumentParser) -> None:
    """What the command may be given."""
    acts = facts.add_subparsers(dest="act", required=True)
    acts.add_parser("list", help="what is in force today, since when, and on whose word")
    acts.add_parser("history", help="everything that was ever recorded")
    for act, about in (("set", "let a fact have a value from a day on"), ("end", "let a fact count no more")):
        parser = acts.add_parser(act, help=about)
        parser.add_argument("kind", metavar="KIND", help=", ".join(SHAPES))
        parser.add_argument("key", metavar="KEY", help="professional, draft_days, 2026-12-24, 5433, a name of your own")
        if act == "set":
            parser.add_argument("value", metavar="VALUE", help="the value as JSON")
        parser.add_argument("--from", dest="valid_from", metavar="DATE", help="the first day it counts (today)")
        parser.add_argument("--by", required=True, metavar="NAME", help="who says so")


async def run(keeping: FactKeeping, given: Namespace) -> Iterator[str]:
    """The lines that a command prints; raises `CommandRefused` where it was given wrong."""
    if given.act == "list":
        return map(_standing, await keeping.in_force())
    if given.act == "history":
        return map(_recorded, await keeping.history())
    try:
        return iter([await _record(keeping, given)])
    except FactRefused as refused:
        raise CommandRefused(str(refused)) from refused
    except Conflict as conflict:
        raise CommandRefused("somebody else recorded a fact at the same moment; do it again") from conflict


async def _record(keeping: FactKeeping, given: Namespace) -> str:
    valid_from = _day(given.valid_from) if given.valid_from else keeping.today()
    if given.act == "set":
        await keeping.set(given.kind, given.key, _value(given.value), valid_from, given.by)
        return f"{given.kind} {given.key} counts from {valid_from}"
    await keeping.end(given.kind, given.key, valid_from, given.by)
    return f"{given.kind} {given.key} counts no more from {valid_from}"


def _standing(fact: Standing) -> str:
    told = ", ".join(each for each in (fact.since, fact.word_of) if each)
    return f"{fact.kind} {fact.key}  {compact(fact.value)}\n    {told}"


def _recorded(fact: NewFact) -> str:
    at = dt.datetime.fromtimestamp(fact.recorded_at / 1_000_000, DENMARK)
    value = "ended" if fact.value is None else compact(fact.value)
    return f"{at:%Y-%m-%d %H:%M}  {fact.recorded_by}: {fact.kind} {fact.key} from {fact.valid_from}  {value}"


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise CommandRefused(f"the value is no JSON ({error}); a text stands in quotation marks") from error


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise CommandRefused(f"{text} is no day; one looks like 2026-12-24") from error

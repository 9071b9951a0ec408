"""The service facts: what support changes without a developer, with the day from which each is true."""

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, select

from flows.stored import canonical
from storage.hot import Jobs
from storage.statements import Statement, adding, as_row
from storage.tables import facts
from storage.values import NewFact


class ServiceFacts:
    """All service facts; the newest word about a day counts."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, new: Sequence[NewFact]) -> None:
        """Add these facts; the value None ends one."""
        written = [{"value": canonical(each.value), "valid_from": each.valid_from.isoformat()} for each in new]
        await self._jobs.many(_ADD, [as_row(fact) | plain for fact, plain in zip(new, written, strict=True)])

    async def in_force(self, day: dt.date) -> list[tuple[str, str, Any]]:
        """Kind, key and value of each fact as of that day, sorted; the value None says that it is over.

        Whoever lays these over the shipped defaults has to know what is over, or the default would come back.
        """
        rows = await self._jobs.fetch(_UNTIL, {"day": day.isoformat()})
        newest = {(kind, key): json.loads(value) for kind, key, value in rows}
        return [(kind, key, value) for (kind, key), value in sorted(newest.items(), key=_named)]

    async def history(self) -> list[NewFact]:
        """Everything that was ever recorded, in the order in which it was."""
        rows = await self._jobs.fetch(_ALL, {})
        return [
            NewFact(kind, key, json.loads(value), dt.date.fromisoformat(valid_from), recorded_at, recorded_by)
            for kind, key, value, valid_from, recorded_at, recorded_by in rows
        ]


def _named(fact: tuple[tuple[str, str], Any]) -> tuple[str, str]:
    return fact[0]


_COLUMNS = ("kind", "key", "value", "valid_from", "recorded_at", "recorded_by")
_ADD = adding(facts, *_COLUMNS)
_ALL = Statement(
    lambda _: select(*(facts.c[name] for name in _COLUMNS)).order_by(facts.c.id),
)
_UNTIL = Statement(
    lambda _: (
        select(facts.c.kind, facts.c.key, facts.c.value)
        .where(facts.c.valid_from <= bindparam("day"))
        .order_by(facts.c.valid_from, facts.c.id)
    )
)

"""Recording service facts: who changed what from which day, with an audit entry in the same commit."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from bot.services.fact_shapes import FactRefused, check, check_name
from bot.services.facts import shipped_rows
from flows.masking import holds_cpr
from flows.moment import DENMARK, Tokens, micros
from storage.chains import Act, salted
from storage.database import Database
from storage.values import NewFact

CHAIN = "staff"


@dataclass(frozen=True, slots=True)
class Standing:
    """A service fact in force: since when, and on whose word."""

    kind: str
    key: str
    value: Any
    since: str  # "from <day>"; for a default "checked <day>", or "" where that is not known
    word_of: str  # who recorded it, or the source of a default


@dataclass(frozen=True, slots=True)
class FactKeeping:
    """Shows and records service facts. A running server reads them anew every minute."""

    database: Database
    demo: bool
    clock: Callable[[], dt.datetime]
    draw: Callable[[], Tokens]

    def today(self) -> dt.date:
        """The day in Denmark."""
        return self.clock().astimezone(DENMARK).date()

    async def in_force(self) -> list[Standing]:
        """What is in force today: the defaults, and over them what was recorded."""
        standing = {(each.kind, each.key): each for each in _defaults(demo=self.demo)}
        due = [each for each in await self.history() if each.valid_from <= self.today()]
        for fact in sorted(due, key=lambda each: each.valid_from):  # of the same day the one recorded last counts
            name = (fact.kind, fact.key)
            standing[name] = Standing(*name, fact.value, f"from {fact.valid_from}", fact.recorded_by)
        return [each for _, each in sorted(standing.items()) if each.value is not None]

    async def history(self) -> list[NewFact]:
        """Everything that was ever recorded, oldest first."""
        async with self.database.reading() as reading:
            return await reading.facts.history()

    async def set(self, kind: str, key: str, value: Any, valid_from: dt.date, by: str, *, actor: str = "") -> None:
        """Let a fact have this value from a day on; raises `FactRefused` where it cannot.

        `actor` is how the audit names who recorded it, where that is somebody with an account.
        """
        check(kind, key, value)
        await self._record("fact_set", NewFact(kind, key, value, valid_from, 0, by), actor)

    async def end(self, kind: str, key: str, valid_from: dt.date, by: str, *, actor: str = "") -> None:
        """Let a fact count no more from a day on; raises `FactRefused` where none counts then."""
        check_name(kind, key)
        known = {(each.kind, each.key) for each in _defaults(demo=self.demo)}
        known |= {(each.kind, each.key) for each in await self.history()}
        if (kind, key) not in known:
            raise FactRefused(f"there is no {kind} {key} to end")
        await self._record("fact_ended", NewFact(kind, key, None, valid_from, 0, by), actor)

    async def _record(self, act: str, fact: NewFact, actor: str) -> None:
        by, now = _name(fact.recorded_by), micros(self.clock())
        salt = self.draw().salt
        about = [fact.kind, fact.key, fact.value, fact.valid_from.isoformat()]
        done = Act(CHAIN, now, act, actor or f"staff:{by}", salted(salt, about), salt)
        async with self.database.work() as work:
            await work.facts.add([replace(fact, recorded_at=now, recorded_by=by)])
            await work.audit.carry_on([done])
            await work.commit()


def _name(by: str) -> str:
    name = " ".join(by.split())
    if not 0 < len(name) <= 60 or holds_cpr(name):
        raise FactRefused("who records a fact is named by 1 to 60 characters, without a CPR number")
    return name


def _defaults(*, demo: bool) -> Iterator[Standing]:
    for row in shipped_rows(demo=demo):
        value = row["value"]
        checked = row.get("checked") or (value.get("checked", "") if isinstance(value, dict) else "")
        since = f"checked {checked}" if checked else ""
        yield Standing(row["kind"], row["key"], value, since, row.get("source") or "shipped with the product")

"""A register as anyone would keep it in memory: for each instant, what each day looks like. Slow, and plainly right."""

import datetime as dt
from copy import deepcopy
from dataclasses import dataclass, field
from random import Random
from typing import Any

FIRST = dt.date(2026, 1, 1)
DAYS = 40  # the last of them stands for every day after it
FACTS = ("phone", "address", "location_number", "system")
VALUES: tuple[Any, ...] = ("a", "b", "c", None, {"inherited": True})
NAMES = ("a", "b", "c")

Day = dict[str, Any] | None  # what stands on it, or None


@dataclass
class Model:
    """One entity: its days as they are known now, and as they were known after each act."""

    days: list[Day] = field(default_factory=lambda: [None] * DAYS)
    known: dict[int, list[Day]] = field(default_factory=dict)  # by instant

    def open(self, at: int, first: int, facts: dict[str, Any]) -> None:
        self.days = [dict(facts) if day >= first else None for day in range(DAYS)]
        self._keep(at)

    def alter(self, at: int, first: int, fact: str, value: Any, last: int | None) -> bool:
        """Let a fact be another; False where the entity is closed by then."""
        if all(self.days[day] is None for day in range(first, DAYS)):
            return False
        end = last + 1 if last is not None else self._next_change(fact, first)
        for day in range(first, min(end, DAYS)):
            here = self.days[day]
            if here is not None:
                here.pop(fact, None)
                if value is not None:
                    here[fact] = value
        self._keep(at)
        return True

    def close(self, at: int, last: int) -> bool:
        """End it; False where it has never come."""
        if all(each is None for each in self.days):
            return False
        self.days = [here if day <= last else None for day, here in enumerate(self.days)]
        self._keep(at)
        return True

    def _next_change(self, fact: str, first: int) -> int:
        for day in range(first + 1, DAYS):
            before, here = self.days[day - 1], self.days[day]
            if before is not None and here is not None and before.get(fact) != here.get(fact):
                return day
        return DAYS

    def _keep(self, at: int) -> None:
        self.known[at] = deepcopy(self.days)


def day(number: int) -> dt.date:
    return FIRST + dt.timedelta(days=number)


def some_facts(chance: Random) -> dict[str, Any]:
    facts = {fact: chance.choice(VALUES) for fact in FACTS}
    return {name: value for name, value in facts.items() if value is not None} | {"name": chance.choice(NAMES)}

"""Rehearsing: what the flows as they stand would change for whom, told by ids alone, before it happens to anybody."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from bot.services.facts import ServiceFacts
from flows.conversations import Draft
from flows.moment import Moment, Tokens
from flows.rehearsing import Rehearsed, rehearsed
from flows.versions import Flows
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Rehearsing:
    """Plays what the flows would do to every draft under way; changes nothing."""

    database: Database
    flows: Flows
    facts: ServiceFacts

    async def told(self, now: dt.datetime) -> tuple[str, ...]:
        """How many drafts go on under which version, then a line for each draft that something would change for."""
        moment = Moment(now, await self.facts.in_force(now), Tokens("", "", ""))
        counted: Counter[str] = Counter()
        changed: list[str] = []
        after = (0, 0)
        while found := await self._some(after):
            for conversation_id, draft in found:
                outcome = self._outcome(draft, moment)
                counted[_way(draft, outcome)] += 1
                if outcome is not None and not outcome.nothing:
                    changed.append(f"conversation {conversation_id}, draft {draft.number}: {_changes(outcome)}")
            after = (found[-1][0], found[-1][1].number)
        ways = (f"{way}: {count}" for way, count in sorted(counted.items()))
        return (*ways, f"something would be otherwise for: {len(changed)}", *changed)

    async def _some(self, after: tuple[int, int]) -> tuple[tuple[int, Draft], ...]:
        async with self.database.reading() as reading:
            return await reading.conversations.open_drafts(after)

    def _outcome(self, draft: Draft, moment: Moment) -> Rehearsed | None:
        known = (draft.flow, draft.version) in self.flows.versions
        return rehearsed(self.flows, draft, moment) if known else None


def _way(draft: Draft, outcome: Rehearsed | None) -> str:
    name = f"{draft.flow} {draft.version}"
    if outcome is None:
        return f"{name} is no flow here"
    return f"{name} stays" if outcome.version == draft.version else f"{name} goes on under {outcome.version}"


def _changes(outcome: Rehearsed) -> str:
    said = {"asked": outcome.opened, "falls off": outcome.fallen, "becomes another": outcome.altered}
    return "; ".join(f"{what} {', '.join(places)}" for what, places in said.items() if places)

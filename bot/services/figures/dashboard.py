"""The dashboard put together: eight figures, and where owners of each flow come to a stop."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.services.facts import ServiceFacts
from bot.services.figures.measuring import (
    FINAL,
    Figure,
    begun_figures,
    deadlines,
    finishing,
    medians,
    review_figures,
    waiting,
)
from bot.services.figures.periods import Period, period_of
from bot.services.staff.noting import Deed, note, permit
from flows.flow import Flow
from flows.moment import DENMARK, micros
from flows.rights import Right
from flows.versions import Flows
from flows.worded import REVIEW
from storage.database import Database
from storage.figure_values import Begun
from storage.staff_values import StaffMember
from storage.work import Reading

SILENT = dt.timedelta(days=7)  # after which whoever says nothing more has given up, as far as figures go


@dataclass(frozen=True, slots=True)
class FunnelRow:
    """One question: in how many cases it was put, answered, refused, changed, and the last before the owner left."""

    question: str
    label: str  # a phrase
    reached: int
    answered: int
    refusals: int
    changes: int
    stopped: int
    minutes: float | None  # until it was answered: the median; None where it never was


@dataclass(frozen=True, slots=True)
class Funnel:
    """The questions of one flow in reading order."""

    flow: str
    begun: int
    submitted: int
    rows: tuple[FunnelRow, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the dashboard shows."""

    period: Period
    figures: tuple[Figure, ...]
    funnels: tuple[Funnel, ...]


@dataclass(frozen=True, slots=True)
class Dashboard:
    """Shows the figures of a period; they hold nobody's words and no one's name."""

    database: Database
    flows: Flows
    facts: ServiceFacts
    clock: Callable[[], dt.datetime]

    async def seen(self, days: int, by: StaffMember) -> Seen:
        """The figures of the last so many days."""
        permit(by, Right.READ)
        now = self.clock()
        period = period_of(days, now.astimezone(DENMARK).date())
        async with self.database.reading() as reading:
            sending = {flow.name: flow for flow in self.flows.values() if flow.sends}
            begun = [each for each in await reading.figures.begun(period.first, period.last) if each.flow in sending]
            figures = await self._figures(reading, period, begun, now)
            silent_since, under_way = micros(now - SILENT), {each.flow for each in begun}
            flows = [flow for name, flow in sending.items() if name in under_way]
            funnels = [await self._funnel(reading, flow, period, begun, silent_since) for flow in flows]
        async with self.database.work() as work:
            await note(work, micros(now), Deed("viewed", by.author, {"viewed": "figures"}))
            await work.commit()
        return Seen(period, figures, tuple(funnels))

    async def _figures(
        self, reading: Reading, period: Period, begun: list[Begun], now: dt.datetime
    ) -> tuple[Figure, ...]:
        facts = await self.facts.in_force(now)
        decided = await reading.figures.decided(*period.instants)
        final = {each.reference for each in decided if each.kind in FINAL}
        moved = await reading.figures.came_and_went(final)
        reviews, deciding, returned = review_figures(period, decided, facts)
        return (
            *begun_figures(period, begun),
            finishing(period, await reading.figures.finished(*period.instants)),
            waiting(period, await reading.figures.waited(*period.instants), facts),
            reviews,
            deciding,
            deadlines(period, decided, moved, facts),
            returned,
        )

    async def _funnel(
        self, reading: Reading, flow: Flow, period: Period, begun: list[Begun], silent_since: int
    ) -> Funnel:
        first, last = period.first, period.last
        put = {each.question: each for each in await reading.figures.funnel(flow.name, first, last)}
        stopped = await reading.figures.stopped(flow.name, first, last, silent_since)
        spent = medians(await reading.figures.spent(flow.name, first, last))
        named = [(put[key], label) for key, label in self._labels(flow).items() if key in put]
        rows = [
            FunnelRow(
                each.question, label, each.reached, each.answered, each.refusals, each.changes,
                stopped.get(each.question, 0), spent.get(each.question),
            )
            for each, label in named
        ]  # fmt: skip
        here = [each for each in begun if each.flow == flow.name]
        return Funnel(flow.name, sum(each.begun for each in here), sum(each.submitted for each in here), tuple(rows))

    def _labels(self, flow: Flow) -> Mapping[str, str]:
        """What the questions of a flow are called, in reading order; those of its older versions after them."""
        versions = [each for name, each in self.flows.versions.items() if name[0] == flow.name and each is not flow]
        called = {key: question.words("label") for each in (flow, *versions) for key, question in each.by_key.items()}
        return {**called, REVIEW: "staff-figures-review"}

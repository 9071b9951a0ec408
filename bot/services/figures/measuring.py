"""The eight figures of a period, each with its course over the parts. No input or output here."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median
from typing import TypeVar

from bot.services.figures.periods import Part, Period
from flows.facts import Facts
from flows.moment import day_of, instant
from flows.number_deadline import Pause, staff_day
from flows.open_hours import open_between
from storage.figure_values import Begun, Decided, Wait

T = TypeVar("T")
LOOKED_AT = ("approved", "returned", "rejected")  # how a reviewer's look at a dossier ends
FINAL = ("registered", "rejected")  # how a dossier ends with us
MINUTE, HOUR, DAY = 60_000_000, 3_600_000_000, 86_400_000_000  # microseconds


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its value over the whole period and in each part, None where there is nothing to say."""

    key: str
    unit: str  # count | percent | minutes | days
    value: float | None
    course: tuple[float | None, ...]


Measure = Callable[[Part, list[T]], float | None]


def measured(key: str, unit: str, period: Period, found: Iterable[tuple[dt.date, T]], measure: Measure[T]) -> Figure:
    """A figure from what happened, each with its day."""
    dated = [*found]

    def of(part: Part) -> float | None:
        """The measure of one part."""
        return measure(part, [each for day, each in dated if part.holds(day)])

    return Figure(key, unit, of(period.whole), tuple(map(of, period.parts)))


def begun_figures(period: Period, begun: Sequence[Begun]) -> tuple[Figure, Figure]:
    """How many cases were begun, and the share of them that has been sent in."""
    dated = [(each.day, each) for each in begun]
    return (
        measured("begun", "count", period, dated, lambda _, found: float(sum(each.begun for each in found))),
        measured(
            "sent", "percent", period, dated,
            lambda _, found: _share(sum(each.submitted for each in found), sum(each.begun for each in found)),
        ),
    )  # fmt: skip


def finishing(period: Period, finished: Iterable[tuple[int, int]]) -> Figure:
    """How long owners took from the first word about a case to sending it: the median, in minutes."""
    dated = [(day_of(ended), (ended - begun) / MINUTE) for begun, ended in finished]
    return measured("finishing", "minutes", period, dated, lambda _, found: _median(found))


def waiting(period: Period, waits: Iterable[Wait], facts: Facts) -> Figure:
    """How long those waited to whom a person came, of the time in which the queue was open: the median, in minutes."""
    dated = [(day_of(each.asked_at), _open_minutes(each, facts)) for each in waits if each.met]
    return measured("waiting", "minutes", period, dated, lambda _, found: _median(found))


def _open_minutes(wait: Wait, facts: Facts) -> float:
    contact, ended = facts.contacts.get(wait.queue), wait.ended_at or wait.asked_at
    if contact is None:
        return (ended - wait.asked_at) / MINUTE
    open_time = open_between(contact, instant(wait.asked_at), instant(ended), facts.closed_days)
    return open_time / dt.timedelta(minutes=1)


def review_figures(period: Period, decided: Sequence[Decided], facts: Facts) -> tuple[Figure, Figure, Figure]:
    """How many dossiers are looked at on a working day, how long they wait for it, and how many are returned."""
    looked_at = [(day_of(each.at), each) for each in decided if each.kind in LOOKED_AT]
    returned = [(day, each.kind == "returned") for day, each in looked_at]
    waited = [(day, (each.at - each.revised_at) / DAY) for day, each in looked_at]
    return (
        measured("reviews", "count", period, looked_at,
                 lambda part, found: len(found) / part.working_days(facts.closed_days)),
        measured("deciding", "days", period, waited, lambda _, found: _median(found)),
        measured("returned", "percent", period, returned, lambda _, found: _share(sum(found), len(found))),
    )  # fmt: skip


def deadlines(
    period: Period, decided: Iterable[Decided], moved: dict[str, list[tuple[int, int | None]]], facts: Facts
) -> Figure:
    """The share of the dossiers that were done with within the ten working days, those with their owner left out."""
    kept = []
    for each in decided:
        if each.kind in FINAL:
            day = day_of(each.at)
            due = staff_day(day_of(each.first_at), _pauses(moved.get(each.reference, ()), day), facts.closed_days)
            kept.append((day, day <= due))
    return measured("kept", "percent", period, kept, lambda _, found: _share(sum(found), len(found)))


def _pauses(moved: Sequence[tuple[int, int | None]], until: dt.date) -> list[Pause]:
    """From each return to the next revision."""
    came = [at for at, _ in groupby(at for at, _ in moved)]
    return [
        (day_of(went), next((day_of(at) for at in came if at > went), until)) for _, went in moved if went is not None
    ]


def _median(found: Sequence[float]) -> float | None:
    return median(found) if found else None


def _share(part: int, whole: int) -> float | None:
    return 100 * part / whole if whole else None


def medians(spent: Iterable[tuple[str, int]]) -> dict[str, float]:
    """The median of each question's times, in minutes, from microseconds."""
    by: dict[str, list[float]] = defaultdict(list)
    for question, amount in spent:
        by[question].append(amount / 60_000_000)
    return {question: median(found) for question, found in by.items()}

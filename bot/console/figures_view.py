"""The figures in words, as the dashboard lays them out."""

import datetime as dt
from collections.abc import Callable

from babel.dates import format_date
from babel.numbers import format_decimal

from bot.console.dossier_view import Say, View
from bot.console.plots import bars, width_of
from bot.phrasebook import LOCALES
from bot.services.figures.dashboard import Funnel, FunnelRow, Seen
from bot.services.figures.measuring import Figure
from bot.services.figures.periods import Part
from flows.phrases import Phrase, phrase

DAYS = {"da": "d. MMM", "en": "d MMM"}
FEW = {"minutes": 1, "days": 0.05}  # what is told in words below this, since it would read as nothing
LARGER = (("days", 24 * 60), ("hours", 60))  # what many minutes are told in


class FigureWords:
    """Puts figures into the words of one language."""

    def __init__(self, say: Say, language: str, knows: Callable[[str], bool]) -> None:
        self._say = say
        self._language = language
        self._knows = knows

    def figures(self, seen: Seen) -> list[View]:
        """Each figure with its plot and the table beside it."""
        return [self._figure(each, [*seen.period.parts]) for each in seen.figures]

    def _figure(self, figure: Figure, parts: list[Part]) -> View:
        known = [each for each in figure.course if each is not None]
        first, last = parts[0].first, parts[-1].last
        return {
            "key": figure.key,
            "value": self.value(figure.unit, figure.value),
            "bars": bars(figure.course),
            "plot": self._say(phrase(
                "staff-figures-plot", first=self._day(first), last=self._day(last),
                least=self.value(figure.unit, min(known, default=None)),
                most=self.value(figure.unit, max(known, default=None)),
            )),
            "rows": [(self._part(part), self.value(figure.unit, value))
                     for part, value in zip(parts, figure.course, strict=True)],
        }  # fmt: skip

    def funnels(self, seen: Seen) -> list[View]:
        """The questions of each flow, with how far owners came."""
        return [
            {
                "flow": each.flow,
                "name": self._say(phrase(f"purpose-{each.flow}")),
                "begun": each.begun,
                "submitted": each.submitted,
                "rows": [self._row(row, each) for row in each.rows],
            }
            for each in seen.funnels
        ]

    def _row(self, row: FunnelRow, funnel: Funnel) -> View:
        own = f"staff-figures-question-{row.question}"
        return {
            "label": self._say(Phrase(row.label if self._knows(row.label) else own)),
            "reached": row.reached,
            "refusals": row.refusals,
            "changes": row.changes,
            "spent": self.value("minutes", row.minutes),
            "stopped": row.stopped,
            "width": width_of(row.reached, funnel.begun),
            "lost": width_of(row.stopped, funnel.begun),
        }

    def value(self, unit: str, value: float | None) -> str:
        """A value in its unit; what would be rounded away is told as less than the least that is shown."""
        if value is None:
            return self._say(phrase("staff-figures-unknown"))
        if unit == "count":
            return self._number(value, 1)
        if value < FEW.get(unit, 0):
            return self._say(phrase(f"staff-figures-few-{unit}"))
        if unit == "minutes":
            unit, value = next(((larger, value / size) for larger, size in LARGER if value >= size), (unit, value))
        digits = 0 if unit in {"percent", "minutes"} else 1
        return self._say(phrase(f"staff-figures-{unit}", number=self._number(value, digits)))

    def _number(self, value: float, digits: int) -> str:
        return format_decimal(round(value, digits), format="#,##0.#", locale=LOCALES[self._language])

    def _day(self, day: dt.date) -> str:
        return format_date(day, DAYS[self._language], locale=LOCALES[self._language])

    def _part(self, part: Part) -> str:
        first = self._day(part.first)
        return first if part.first == part.last else f"{first} – {self._day(part.last)}"

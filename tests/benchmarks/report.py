"""From rounds of figures to the table: ratios within each round, then the median over the rounds."""

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Round: TypeAlias = dict[str, float]  # what each case measured in one round


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `must` and `goal` are lower bounds, or upper ones where `at_most`."""

    number: str
    what: str
    value: Callable[[Round], float]
    must: float | None = None
    goal: float | None = None
    at_most: bool = False

    def line(self, rounds: Sequence[Round]) -> str:
        """The line with the median over the rounds and their range."""
        values = [self.value(each) for each in rounds]
        middle = statistics.median(values)
        bounds = [_bound(each, self.at_most) for each in (self.must, self.goal)]
        cells = (self.number, self.what, *bounds, figure(middle), _range(values), self._verdict(middle))
        return line(cells)

    def _verdict(self, value: float) -> str:
        reached = [bound for bound in (self.must, self.goal) if bound is not None and self._within(value, bound)]
        if self.must is None:
            return ""
        return ("missed", "must", "goal")[len(reached)]

    def _within(self, value: float, bound: float) -> bool:
        return value <= bound if self.at_most else value >= bound


def table(rows: Iterable[Row], rounds: Sequence[Round]) -> str:
    """The rows as Markdown."""
    head = ("#", "target", "must", "goal", "median", "range", "reached")
    return "\n".join([line(head), line(["---", "---", *["---:"] * 4, "---"]), *(row.line(rounds) for row in rows)])


def cases(names: dict[str, str], rounds: Sequence[Round]) -> str:
    """What each case took by itself: it drifts with the machine, so only the ratios say something."""
    lines = [line(("case", "updates/s", "range", "CPU µs/update", "range")), line(["---", *["---:"] * 4])]
    for key, name in names.items():
        measured = [[each[f"{key} {what}"] for each in rounds] for what in ("rate", "cpu")]
        cells = [cell for values in measured for cell in (figure(statistics.median(values)), _range(values))]
        lines.append(line((name, *cells)))
    return "\n".join(lines)


def figure(value: float) -> str:
    """A figure with as many digits as mean something."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _range(values: Sequence[float]) -> str:
    return f"{figure(min(values))}–{figure(max(values))}"


def _bound(value: float | None, at_most: bool) -> str:
    return "" if value is None else f"{'≤' if at_most else '≥'} {value:g}"


def line(cells: Iterable[str]) -> str:
    """One line of a table."""
    return f"| {' | '.join(cells)} |"

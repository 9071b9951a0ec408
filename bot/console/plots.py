"""Small plots as figures on a grid: the templates draw them as SVG, and the style gives them their colours."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDE, HIGH = 240, 60  # of a plot's own units; the style says how large it is shown
GAP = 0.25  # of the room that a bar has
LEAST = 1.5  # the height of a bar whose value is nothing, so that it is told from one that is missing


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: where it stands, and how large it is."""

    x: float
    y: float
    width: float
    height: float


def bars(values: Sequence[float | None]) -> list[Bar]:
    """A bar for each value, the highest as high as the plot; none where nothing is known."""
    most = max((each for each in values if each is not None), default=0) or 1
    room = WIDE / max(1, len(values))
    heights = [None if each is None else max(LEAST, HIGH * each / most) for each in values]
    return [
        Bar(round(room * (at + GAP / 2), 2), round(HIGH - high, 2), round(room * (1 - GAP), 2), round(high, 2))
        for at, high in enumerate(heights) if high is not None
    ]  # fmt: skip


def width_of(part: int, whole: int) -> float:
    """How wide a bar along a line is that shows a part of a whole."""
    return round(WIDE * part / whole, 2) if whole else 0.0

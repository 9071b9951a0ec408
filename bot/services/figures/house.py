"""The services of the figures put together."""

from dataclasses import dataclass

from bot.services.figures.counting import Counting
from bot.services.figures.dashboard import Dashboard
from bot.services.papers import Papers
from storage.database import Database


@dataclass(frozen=True, slots=True)
class FigureHouse:
    """What counts, and what shows what was counted."""

    counting: Counting
    dashboard: Dashboard


def figure_house(database: Database, papers: Papers) -> FigureHouse:
    """Both over one database."""
    return FigureHouse(Counting(database, papers.clock), Dashboard(database, papers.flows, papers.facts, papers.clock))

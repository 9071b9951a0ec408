"""The dashboard's page: eight figures, and where owners come to a stop, for everybody who may read."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.figures_view import FigureWords
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.plots import HIGH, WIDE
from bot.console.visit import HOME, Visit
from bot.services.figures.periods import LENGTHS
from flows.rights import Right


@dataclass(frozen=True, slots=True)
class FigurePages:
    """The page `/figures`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the dashboard."""
        return [Page("GET", "/figures", self.figures, Right.READ)]

    async def figures(self, visit: Visit) -> Response:
        """The figures of the days that were chosen."""
        seen = await self.needs.figures.seen(_days(visit.asked("days")), visit.member)
        book = self.needs.words[visit.language]
        words = FigureWords(book.say, visit.language, book.keys().__contains__)
        length = (seen.period.last - seen.period.first).days + 1
        return visit.page(
            "figures.html",
            figures=words.figures(seen),
            funnels=words.funnels(seen),
            days=length,
            lengths=LENGTHS,
            size={"wide": WIDE, "high": HIGH},
            action=f"{HOME}figures",
        )


def _days(text: str) -> int:
    return int(text) if text in map(str, LENGTHS) else 0

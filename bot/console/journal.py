"""The journal's page: what is not taken yet, to be ticked off once it is."""

from collections.abc import Awaitable
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.dossier_view import View
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.services.journal.taking import Taken
from flows.moment import DENMARK, instant
from flows.phrases import phrase
from flows.rights import Right
from storage.errors import Conflict
from storage.review_values import Package

LIST = f"{HOME}journal"


@dataclass(frozen=True, slots=True)
class JournalPages:
    """The pages under `/journal`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the journal."""
        return [
            Page("GET", "/journal", self.open, Right.READ),
            Page("POST", "/journal/{decision}/taken", self.take, Right.REVIEW),
            Page("POST", "/journal/{decision}/back", self.put_back, Right.REVIEW),
            Page("POST", "/journal/{decision}/again", self.again, Right.REVIEW),
        ]

    async def open(self, visit: Visit) -> Response:
        """What is not taken yet."""
        return await self._shown(visit)

    async def take(self, visit: Visit) -> Response:
        """It stands in the journal."""
        return await self._done(visit, self.needs.review.journal.take(visit.number("decision"), visit.member))

    async def put_back(self, visit: Visit) -> Response:
        """It does not stand there after all, says who ticked it off."""
        return await self._done(visit, self.needs.review.journal.put_back(visit.number("decision"), visit.member))

    async def again(self, visit: Visit) -> Response:
        """Deliver one that did not arrive once more."""
        return await self._done(visit, self.needs.review.journal.again(visit.number("decision"), visit.member))

    async def _done(self, visit: Visit, act: Awaitable[None]) -> Response:
        try:
            await act
        except Conflict:
            return await self._shown(visit, 409, "journal-moved")
        return visit.goes_to(LIST)

    async def _shown(self, visit: Visit, status: int = 200, refused: str = "") -> Response:
        packages = await self.needs.review.journal.open(visit.member)
        rows = [self._row(visit, each) for each in packages]
        taken = [self._taken(visit, each) for each in await self.needs.review.journal.taken(visit.member)]
        return visit.page("journal.html", status, rows=rows, taken=taken, refused=refused, action=LIST)

    def _taken(self, visit: Visit, taken: Taken) -> View:
        at = instant(taken.package.taken_at or 0).astimezone(DENMARK)
        told = visit.say("journal-taken-by", name=taken.by, at=visit.say("audit-at", date=at.date(), time=at.time()))
        return {**self._row(visit, taken.package), "told": told, "mine": taken.package.taken_by == visit.member.author}

    def _row(self, visit: Visit, package: Package) -> View:
        say, at = self.needs.words[visit.language].say, instant(package.ordered_at).astimezone(DENMARK)
        return {
            "id": package.decision_id,
            "reference": package.reference,
            "decision": visit.say(
                "journal-decision", decided=say(phrase(f"pdf-journal-{package.kind}")), revision=package.revision
            ),
            "at": visit.say("audit-at", date=at.date(), time=at.time()),
            "name": package.name,
            "ready": package.delivered_at is not None,
        }

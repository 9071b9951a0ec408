"""The list of dossiers with its search, and the letters that came back."""

import re
from collections.abc import Awaitable
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.dossier_view import due_words, listed
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.paging import pager, start_of
from bot.console.visit import HOME, Visit
from bot.services.review.desk import Hindered
from bot.services.review.listing import PAGE, STATUSES, UNDER_WAY
from flows.cleaning import clean
from flows.masking import cut_out
from flows.moment import DENMARK
from flows.rights import Right
from storage.errors import Conflict

LIST = f"{HOME}dossiers"
MOST = 100  # letters of a search
_REFERENCE = re.compile(r"[0-9A-Z-]{1,18}")


@dataclass(frozen=True, slots=True)
class DossierListPages:
    """The page `/dossiers`, and what is done with letters."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the list; what is searched for stands in no address, since it may name somebody."""
        return [
            Page("GET", "/dossiers", self.all, Right.READ),
            Page("POST", "/dossiers", self.all, Right.READ),
            Page("POST", "/letters/{letter}/again", self.again, Right.REVIEW),
            Page("POST", "/letters/{letter}/seen-to", self.seen_to, Right.REVIEW),
            Page("POST", "/letters/{letter}/came-back", self.came_back, Right.REVIEW),
        ]

    async def all(self, visit: Visit) -> Response:
        """The dossiers under way, or those that were asked for, and the letters that came back."""
        return await self._list(visit)

    async def again(self, visit: Visit) -> Response:
        """Send a letter again that came back."""
        return await self._posted(
            visit, self.needs.review.posting.again(visit.number("letter"), visit.get("to"), visit.member)
        )

    async def seen_to(self, visit: Visit) -> Response:
        """Take a letter off the list that came back."""
        return await self._posted(visit, self.needs.review.posting.seen(visit.number("letter"), visit.member))

    async def came_back(self, visit: Visit) -> Response:
        """A letter that was sent came back after all."""
        return await self._posted(visit, self.needs.review.posting.came_back(visit.number("letter"), visit.member))

    async def _posted(self, visit: Visit, act: Awaitable[object]) -> Response:
        try:
            await act
        except Hindered as hindered:
            return await self._list(visit, 409, f"hindered-{hindered.cause}")
        except Conflict:
            return await self._list(visit, 409, "moved-meanwhile")
        return visit.goes_to(f"{LIST}/{visit.get('of')}" if _REFERENCE.fullmatch(visit.get("of")) else LIST)

    async def _list(self, visit: Visit, status: int = 200, refused: str = "") -> Response:
        review, say = self.needs.review, self.needs.words[visit.language].say
        which = visit.get("status") if visit.get("status") in STATUSES else UNDER_WAY
        asked, start = cut_out(" ".join(clean(visit.get("q")).split())[:MOST]), start_of(visit)
        found = await review.listing.find(asked, which, start, visit.member)
        today = self.needs.clock().astimezone(DENMARK).date()
        rows = [
            listed(say, each, visit.member) | due_words(say, await review.looking.due(each, visit.member), today)
            for each in found.dossiers
        ]
        return visit.page(
            "dossiers.html",
            status,
            rows=rows,
            count=found.count,
            q=asked.text,
            which=which,
            statuses=[*STATUSES],
            pager=pager(LIST, {"q": asked.text, "status": which}, start, PAGE, found.count),
            letters=await review.posting.undelivered(visit.member),
            refused=refused,
            more=any(each.is_dossier for each in await self.needs.worklist.free(visit.member)),
        )

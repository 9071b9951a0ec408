"""The pages of the register: search, an organisation with its tree and time line, and corrections by two persons."""

import datetime as dt
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.days import day_in
from bot.console.dossier_view import listed
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.paging import pager, start_of
from bot.console.register_view import correction_row, found_rows, organisation_view, types_of
from bot.console.visit import HOME, Visit
from bot.pages.errors import TurnedAway
from bot.services.review.desk import Hindered
from bot.services.review.register_looking import PAGE, Hits
from flows.cleaning import clean
from flows.correctable import CORRECTABLE
from flows.effects import Unresolved
from flows.masking import cut_out
from flows.moment import DENMARK
from flows.rights import Right
from storage.errors import Conflict, NotFound

REGISTER = f"{HOME}register"


@dataclass(frozen=True, slots=True)
class RegisterPages:
    """The pages under `/register`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the register; what is searched for stands in no address, since it may name somebody."""
        return [
            Page("GET", "/register", self.search, Right.READ),
            Page("POST", "/register", self.search, Right.READ),
            Page("GET", "/register/{entity}", self.organisation, Right.READ),
            Page("POST", "/register/{entity}/correct", self.correct, Right.REVIEW),
            Page("GET", "/corrections", self.corrections, Right.READ),
            Page("POST", "/corrections/{correction}/register", self.register, Right.REVIEW, confirmed=True),
            Page("POST", "/corrections/{correction}/reject", self.reject, Right.REVIEW),
        ]

    async def search(self, visit: Visit) -> Response:
        """The companies that words or a number find."""
        cut, start = cut_out(" ".join(clean(visit.get("q")).split())[:100]), start_of(visit)
        looking, found = self.needs.review.register, Hits()
        if cut.text:
            found = await looking.search(cut, self._today(), start, visit.member)
        # A P-number may be shaped like a CPR number: what the register holds as one is none.
        asked = (found.count and cut.kept_back) or cut.text
        return visit.page(
            "register.html",
            q=asked,
            rows=found_rows(found.hits),
            count=found.count,
            complete=found.complete,
            pager=pager(REGISTER, {"q": asked}, start, PAGE, found.count),
            waiting=await self.needs.review.correcting.count(visit.member),
        )

    async def organisation(self, visit: Visit) -> Response:
        """An organisation about a day, as known on a day."""
        return await self._shown(visit)

    async def correct(self, visit: Visit) -> Response:
        """Propose that a fact be put right; a colleague registers it."""
        fact = visit.get("fact")
        value = visit.get("type" if fact == "type" else "value").strip()
        first, last = day_in(visit.get("first")), day_in(visit.get("last"))
        if not fact or first is None or not value:
            return await self._shown(visit, 409, "hindered-correction")
        facts, reason = {fact: value}, visit.get("reason")
        try:
            await self.needs.review.correcting.propose(visit.number("entity"), first, last, facts, reason, visit.member)
        except Hindered as hindered:
            return await self._shown(visit, 409, f"hindered-{hindered.cause}")
        return visit.goes_to(f"{HOME}corrections")

    async def corrections(self, visit: Visit) -> Response:
        """The corrections that wait for a second person."""
        return await self._corrections(visit)

    async def register(self, visit: Visit) -> Response:
        """Register a colleague's correction."""
        correcting = self.needs.review.correcting
        try:
            await correcting.register(visit.number("correction"), visit.get("sha256"), visit.member)
        except Hindered as hindered:
            return await self._corrections(visit, 409, f"hindered-{hindered.cause}")
        except Unresolved as unresolved:
            return await self._corrections(visit, 409, f"unresolved-{unresolved.cause}")
        except Conflict:
            return await self._corrections(visit, 409, "moved-meanwhile")
        except NotFound as missing:
            raise TurnedAway(404, "no-page") from missing
        return visit.goes_to(f"{HOME}corrections")

    async def reject(self, visit: Visit) -> Response:
        """Leave the register as it is."""
        try:
            await self.needs.review.correcting.reject(visit.number("correction"), visit.member)
        except Conflict:
            return await self._corrections(visit, 409, "moved-meanwhile")
        return visit.goes_to(f"{HOME}corrections")

    async def _corrections(self, visit: Visit, status: int = 200, refused: str = "") -> Response:
        found = await self.needs.review.correcting.open(visit.member)
        say = self.needs.words[visit.language].say
        rows = [correction_row(say, each, visit.member) for each in found]
        return visit.page("corrections.html", status, rows=rows, refused=refused)

    async def _shown(self, visit: Visit, status: int = 200, refused: str = "") -> Response:
        day, known = day_in(visit.asked("day")), day_in(visit.asked("known")) or self._today()
        at = dt.datetime.combine(known, dt.time.max, DENMARK)
        sight = await self.needs.review.register.organisation(visit.number("entity"), day, at, visit.member)
        if sight is None:
            raise TurnedAway(404, "no-page")
        say = self.needs.words[visit.language].say
        dossiers = [listed(say, each, visit.member) for each in sight.dossiers]
        view = organisation_view(say, sight)
        days = {"day": sight.day.isoformat(), "known": known.isoformat()}
        facts, types = CORRECTABLE[sight.history[-1].kind], types_of(say, self._today())
        form = {"refused": refused, "kept": visit.fields if refused else {}, "facts": facts, "types": types}
        return visit.page("organisation.html", status, view=view, dossiers=dossiers, **days, **form)

    def _today(self) -> dt.date:
        return self.needs.clock().astimezone(DENMARK).date()

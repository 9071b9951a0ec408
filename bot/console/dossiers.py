"""The pages of one dossier: everything that is beside it, and what is done with it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from bot.console.days import day_in
from bot.console.dossier_fields import instead, numbers_typed, reasons
from bot.console.dossier_view import letters_sent, seen
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.sheet_view import sheet
from bot.console.visit import HOME, Visit
from bot.pages.errors import TurnedAway
from bot.services.review.desk import Hindered
from bot.services.review.looking import Sight
from bot.services.review.reviewing import Reviewing
from flows.effects import Unresolved
from flows.errors import InvalidAnswer
from flows.rights import Right
from storage.errors import Conflict, NotFound
from storage.staff_values import StaffMember

LIST = f"{HOME}dossiers"
Approves = Callable[[str, StaffMember, int, Mapping[str, Any]], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class DossierPages:
    """The pages under `/dossiers/…`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of dossiers."""
        at = "/dossiers/{reference}"
        return [
            Page("GET", at, self.one, Right.READ),
            Page("GET", f"{at}/sheet", self.sheet, Right.READ),
            Page("POST", f"{at}/claim", self.claim, Right.REVIEW),
            Page("POST", f"{at}/take-over", self.take_over, Right.REVIEW),
            Page("POST", f"{at}/release", self.release, Right.REVIEW),
            Page("POST", f"{at}/return", self.send_back, Right.REVIEW),
            Page("POST", f"{at}/hear", self.hear, Right.REVIEW),
            Page("POST", f"{at}/approve", self.approve, Right.REVIEW, confirmed=True),
            Page("POST", f"{at}/settle", self.settle, Right.REVIEW, confirmed=True),
            Page("POST", f"{at}/object", self.take_back, Right.REVIEW),
            Page("POST", f"{at}/register", self.register, Right.REVIEW, confirmed=True),
            Page("POST", f"{at}/reject", self.reject, Right.REVIEW, confirmed=True),
            Page("POST", f"{at}/reopen", self.reopen, Right.REVIEW),
            Page("POST", f"{at}/note", self.note, Right.REVIEW),
            Page("POST", f"{at}/link", self.link, Right.REVIEW),
            Page("POST", f"{at}/found", self.found, Right.REVIEW),
        ]

    async def one(self, visit: Visit) -> Response:
        """A dossier with all that is beside it."""
        return await self._shown(visit)

    async def sheet(self, visit: Visit) -> Response:
        """The same in the order of the real register's fields, each copied by one key."""
        sight, asked = await self._sight(visit), visit.asked("part")
        number = int(asked) if asked.isdecimal() and len(asked) < 4 else 1
        return visit.page(
            "sheet.html",
            reference=sight.case.reference,
            sheet=sheet(self.needs.words[visit.language].say, sight, number),
        )

    async def claim(self, visit: Visit) -> Response:
        """Take it."""
        return await self._done(visit, self._reviewing.claim(*self._this(visit)))

    async def take_over(self, visit: Visit) -> Response:
        """Take it from whoever holds it."""
        return await self._done(visit, self._reviewing.take_over(*self._this(visit)))

    async def release(self, visit: Visit) -> Response:
        """Put it back."""
        return await self._done(visit, self._reviewing.release(*self._this(visit)))

    async def send_back(self, visit: Visit) -> Response:
        """Return it to its owner, with a reason for each field."""
        said = reasons(visit.fields)
        return await self._done(visit, self._reviewing.send_back(*self._this(visit), said, visit.get("note")))

    async def hear(self, visit: Visit) -> Response:
        """Tell the owner that it may be rejected."""
        until = day_in(visit.get("until"))
        if until is None:
            return await self._shown(visit, 409, "hindered-hearing-day")
        return await self._done(visit, self._reviewing.hear(*self._this(visit), visit.get("text"), until))

    async def approve(self, visit: Visit) -> Response:
        """Approve it."""
        return await self._with_values(visit, self._reviewing.approve)

    async def settle(self, visit: Visit) -> Response:
        """Approve and register it in one act."""
        return await self._with_values(visit, self.needs.review.registering.settle)

    async def take_back(self, visit: Visit) -> Response:
        """Take an approval back."""
        return await self._done(visit, self._reviewing.object(*self._this(visit), visit.get("text")))

    async def register(self, visit: Visit) -> Response:
        """Register what another person approved."""
        typed, alone = numbers_typed(visit.fields), visit.get("alone") == "yes"
        return await self._done(visit, self.needs.review.registering.register(*self._this(visit), typed, alone=alone))

    async def reject(self, visit: Visit) -> Response:
        """Turn it down."""
        said = self._reviewing.reject(*self._this(visit), visit.get("text"), visit.get("unheard"))
        return await self._done(visit, said)

    async def reopen(self, visit: Visit) -> Response:
        """Look at it again."""
        return await self._done(visit, self._reviewing.reopen(*self._this(visit)))

    async def note(self, visit: Visit) -> Response:
        """Write a note for colleagues."""
        return await self._done(visit, self._reviewing.write(visit.part("reference"), visit.member, visit.get("text")))

    async def link(self, visit: Visit) -> Response:
        """Say which organisation a place means."""
        linked = self._reviewing.link(*self._this(visit), visit.get("place"), visit.number("entity"))
        return await self._done(visit, linked)

    async def found(self, visit: Visit) -> Response:
        """Propose an organisation for a place, as it was found in SOR."""
        proposed = self.needs.review.found_in_sor.propose(*self._this(visit), visit.get("place"), visit.fields)
        return await self._done(visit, proposed)

    @property
    def _reviewing(self) -> Reviewing:
        return self.needs.review.reviewing

    def _this(self, visit: Visit) -> tuple[str, StaffMember, int]:
        """Which dossier, who, and how often it had moved when they saw it."""
        return visit.part("reference"), visit.member, visit.number("moves")

    async def _with_values(self, visit: Visit, act: Approves) -> Response:
        try:
            values = instead(visit.fields, await self._sight(visit))
        except InvalidAnswer:
            return await self._shown(visit, 409, "hindered-not-clerical")
        return await self._done(visit, act(*self._this(visit), values))

    async def _done(self, visit: Visit, act: Awaitable[object]) -> Response:
        """Do it, and show the dossier as it stands then, or why it could not be done."""
        try:
            await act
        except Hindered as hindered:
            return await self._shown(visit, 403 if hindered.cause == "role" else 409, f"hindered-{hindered.cause}")
        except Unresolved as unresolved:
            return await self._shown(visit, 409, f"unresolved-{unresolved.cause}")
        except Conflict:
            return await self._shown(visit, 409, "moved-meanwhile")
        except NotFound as missing:
            raise TurnedAway(404, "no-page") from missing
        return visit.goes_to(f"{LIST}/{visit.part('reference')}")

    async def _sight(self, visit: Visit) -> Sight:
        try:
            return await self.needs.review.looking.dossier(visit.part("reference"), visit.member)
        except NotFound as missing:
            raise TurnedAway(404, "no-page") from missing

    async def _shown(self, visit: Visit, status: int = 200, refused: str = "") -> Response:
        view = seen(self.needs.words[visit.language].say, await self._sight(visit), visit.member, self.needs.clock())
        kept: Mapping[str, str] = visit.fields if refused else {}
        of, came_back = visit.part("reference"), await self.needs.review.posting.undelivered(visit.member)
        letters = [each for each in came_back if each.reference == of]
        say = self.needs.words[visit.language].say
        sent = letters_sent(say, await self.needs.review.posting.sent(of, visit.member))
        return visit.page(
            "dossier.html",
            status,
            view=view,
            refused=refused,
            kept=kept,
            asked_back=reasons(kept),
            letters=letters,
            sent=sent,
            of=of,
        )

"""Owners on the telephone: the chat that their code opens, a new one for a caller, and the link by which they go on."""

from dataclasses import dataclass, field

from starlette.responses import Response

from bot.console.desk import Desk, number_of
from bot.console.guard import LANGUAGES
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.pages.errors import TooFast, TurnedAway
from bot.pages.limits import Buckets
from bot.services.review.listing import ALL
from flows.errors import InvalidAnswer
from flows.masking import cut_out
from flows.purposes import OFFERED
from flows.references import read_reference
from flows.rights import Right
from storage.staff_values import StaffMember

MOST = 40  # letters of a code that are looked at


@dataclass(frozen=True, slots=True)
class CallerPages:
    """The pages under `/callers`, and the link of a conversation."""

    needs: Needs
    guesses: Buckets = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "guesses", Buckets(self.needs.guesses))

    def pages(self) -> list[Page]:
        """The routes of callers."""
        return [
            Page("POST", "/callers", self.open, Right.SPEAK),
            Page("POST", "/callers/code", self.find, Right.SPEAK),
            Page("POST", "/conversations/{conversation_id}/link", self.link, Right.SPEAK),
        ]

    async def find(self, visit: Visit) -> Response:
        """The conversation of a code that is read on the telephone, or the case of a reference that is.

        A wrong one stays in its field, with why.
        """
        left = self.guesses.take(visit.member.author, self.needs.ticking())
        if left:
            raise TooFast(left)
        code = visit.get("code").strip()[:MOST]
        found = await self.needs.floor.callers.found(code, visit.member)
        if found is not None:
            return visit.goes_to(f"{HOME}conversations/{found}")
        if reference := await self._reference(code, visit.member):
            return visit.goes_to(f"{HOME}dossiers/{reference}")
        return visit.page("callers.html", 404, code=code, wrong=True, purposes=OFFERED)

    async def _reference(self, code: str, by: StaffMember) -> str:
        try:
            reference = read_reference(code)
        except InvalidAnswer:
            return ""
        return reference if (await self.needs.review.listing.find(cut_out(reference), ALL, 0, by)).count else ""

    async def open(self, visit: Visit) -> Response:
        """A conversation for somebody who calls, held by whoever answers, with their case begun where it is known."""
        language, flow = visit.get("language"), visit.get("flow")
        if language not in LANGUAGES or flow not in {"", *OFFERED}:
            raise TurnedAway(422, "no-form")
        floor = self.needs.floor
        here = await floor.callers.open(visit.member, language)
        await floor.holding.claim(here, visit.member)
        if flow:
            await floor.filling.begin(here, flow, visit.member)
        return visit.goes_to(f"{HOME}conversations/{here}")

    async def link(self, visit: Visit) -> Response:
        """Mail the link by which a caller goes on."""
        email = visit.get("email").strip()
        sent = self.needs.floor.callers.send_link(number_of(visit), email, visit.member)
        return await Desk(self.needs).done(visit, sent, "link", email=email)

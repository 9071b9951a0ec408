"""Joining by a link: the password, then the second factor, then the recovery codes, which are shown once."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.needs import Needs
from bot.console.page import Door, Page
from bot.console.visit import HOME, Visit
from bot.services.staff import second_factor
from bot.services.staff.passwords import SHORTEST
from bot.services.staff.refusals import StaffRefused

MOST = 400  # letters of a field that are looked at


@dataclass(frozen=True, slots=True)
class JoiningPages:
    """The pages that a one-time link leads to."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of joining."""
        return [
            Page("GET", "/join/{link}", self.ask, Door.OPEN),
            Page("POST", "/join/{link}", self.join, Door.OPEN),
            Page("GET", "/second-factor", self.ask_second, Door.HALF),
            Page("POST", "/second-factor", self.set_second, Door.HALF),
            Page("GET", "/own/second-factor", self.ask_second, Door.INSIDE, confirmed=True),
            Page("POST", "/own/second-factor", self.set_second, Door.INSIDE, confirmed=True),
        ]

    async def ask(self, visit: Visit) -> Response:
        """Where the password is chosen; looking uses no link up."""
        try:
            whose = await self.needs.staff.joining.whose(visit.part("link"))
        except StaffRefused as refused:
            return visit.page("notice.html", 404, why=f"refused-{refused.why}")
        return visit.page("join.html", whose=whose, name="", email="", error="", shortest=SHORTEST)

    async def join(self, visit: Visit) -> Response:
        """Take the password, and go on to the second factor."""
        link, name, email = visit.part("link"), visit.get("name")[:MOST], visit.get("email")[:MOST]
        try:
            whose = await self.needs.staff.joining.whose(link)
        except StaffRefused as refused:
            return visit.page("notice.html", 404, why=f"refused-{refused.why}")
        try:
            secret = await self.needs.staff.joining.join(link, visit.get("password")[:MOST], name, email, visit.caller)
        except StaffRefused as refused:
            typed = {"name": name, "email": email, "error": refused.why}
            return visit.page("join.html", 422, whose=whose, shortest=SHORTEST, **typed)
        return visit.goes_to(f"{HOME}second-factor", secret)

    async def ask_second(self, visit: Visit) -> Response:
        """The picture for an app, and the field for its first code."""
        if visit.somebody.sitting.stage == "password" or self._elsewhere(visit):
            return visit.goes_to(f"{HOME}second" if not visit.somebody.whole else f"{HOME}own")
        return await self._shown(visit, 200, "")

    async def set_second(self, visit: Visit) -> Response:
        """Take the first code, and show the recovery codes."""
        if visit.somebody.sitting.stage == "password" or self._elsewhere(visit):
            return visit.goes_to(f"{HOME}second" if not visit.somebody.whole else f"{HOME}own")
        try:
            secret, codes = await self.needs.staff.joining.set_second(
                visit.somebody, visit.get("code")[:MOST], visit.caller
            )
        except StaffRefused as refused:
            return await self._shown(visit, 422, refused.why)
        response = visit.page("recovery.html", codes=codes)
        visit.drawing.remember(response, secret)
        return response

    async def _shown(self, visit: Visit, status: int, error: str) -> Response:
        secret = await self.needs.staff.joining.shown_second(visit.somebody)
        values = {"picture": second_factor.picture_of(secret, visit.somebody.member.email), "secret": secret}
        return visit.page("second_factor.html", status, error=error, action=visit.request.url.path, **values)

    def _elsewhere(self, visit: Visit) -> bool:
        """Whether somebody who has a second factor came to the page of those who have none."""
        return visit.somebody.whole and not visit.request.url.path.startswith(f"{HOME}own")

"""Signing in with password and second factor, proving again who one is, and signing out."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.guard import ours
from bot.console.needs import Needs
from bot.console.page import Door, Page
from bot.console.visit import HOME, Visit
from bot.services.staff.refusals import StaffRefused

MOST = 400  # letters of an address or a password that are looked at


@dataclass(frozen=True, slots=True)
class Entering:
    """The pages on which one comes in and goes."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of signing in."""
        return [
            Page("GET", "/sign-in", self.ask, Door.OPEN),
            Page("POST", "/sign-in", self.sign_in, Door.OPEN),
            Page("GET", "/second", self.ask_second, Door.HALF),
            Page("POST", "/second", self.second, Door.HALF),
            Page("GET", "/enter/{link}", self.ask_enter, Door.OPEN),
            Page("POST", "/enter/{link}", self.enter, Door.OPEN),
            Page("GET", "/confirm", self.ask_confirm, Door.INSIDE),
            Page("POST", "/confirm", self.confirm, Door.INSIDE),
            Page("POST", "/sign-out", self.sign_out, Door.HALF),
        ]

    async def ask(self, visit: Visit) -> Response:
        """Where address and password are typed."""
        return visit.page("sign_in.html", back=ours(visit.asked("back")), email="", error="")

    async def sign_in(self, visit: Visit) -> Response:
        """Take address and password; the second factor is asked for next."""
        email, back = visit.get("email")[:MOST], ours(visit.get("back"))
        try:
            secret = await self.needs.staff.signing_in.password(email, visit.get("password")[:MOST], visit.caller)
        except StaffRefused as refused:
            return visit.page("sign_in.html", _status(refused), back=back, email=email, error=refused.why)
        return visit.goes_to(f"{HOME}second?back={back}", secret)

    async def ask_second(self, visit: Visit) -> Response:
        """Where the code of the second factor is typed; whoever has none yet sets it up first."""
        stage, back = visit.somebody.sitting.stage, ours(visit.asked("back"))
        if stage != "password":
            return visit.goes_to(back if stage == "whole" else f"{HOME}second-factor")
        return visit.page("second.html", back=back, error="")

    async def second(self, visit: Visit) -> Response:
        """Take the code."""
        back = ours(visit.get("back"))
        if visit.somebody.sitting.stage != "password":
            return visit.goes_to(HOME)
        try:
            secret = await self.needs.staff.signing_in.second(visit.somebody, visit.get("code")[:MOST], visit.caller)
        except StaffRefused as refused:
            return visit.page("second.html", _status(refused), back=back, error=refused.why)
        return visit.goes_to(back, secret)

    async def ask_enter(self, visit: Visit) -> Response:
        """A button, for programmes that look at links would use them up. Shown in a demonstration only."""
        return visit.page("enter.html", error="" if self.needs.demo else "link")

    async def enter(self, visit: Visit) -> Response:
        """Let somebody made up in by their link."""
        try:
            secret = await self.needs.staff.signing_in.by_demo_link(visit.part("link"), visit.caller)
        except StaffRefused as refused:
            return visit.page("enter.html", _status(refused), error=refused.why)
        return visit.goes_to(HOME, secret)

    async def ask_confirm(self, visit: Visit) -> Response:
        """Where one proves again who one is."""
        return visit.page("confirm.html", back=ours(visit.asked("back")), error="")

    async def confirm(self, visit: Visit) -> Response:
        """Take the proof, and go on to where it was asked for."""
        back = ours(visit.get("back"))
        try:
            await self.needs.staff.signing_in.confirm(visit.somebody, visit.get("password")[:MOST], visit.caller)
        except StaffRefused as refused:
            return visit.page("confirm.html", _status(refused), back=back, error=refused.why)
        return visit.goes_to(back)

    async def sign_out(self, visit: Visit) -> Response:
        """End this sitting."""
        await self.needs.staff.signing_in.sign_out(visit.somebody)
        return visit.goes_to(f"{HOME}sign-in")


def _status(refused: StaffRefused) -> int:
    return 429 if refused.wait else 422

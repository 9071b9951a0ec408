"""Going on elsewhere: a resume code, a link from an e-mail, asking for such a link, and leaving this device."""

import re
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.web.drawing import Drawing
from bot.channels.web.forms import LOOKS, Gate
from bot.channels.web.identity import Caller, forget
from bot.channels.web.needs import PATIENCE, Needs
from bot.pages.errors import TurnedAway
from flows.masking import holds_cpr, mask

_LINK = re.compile(r"[A-Za-z0-9_-]{8,128}")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
LONGEST_MAIL = 254


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The pages by which a conversation comes to this device and leaves it."""

    needs: Needs
    gate: Gate
    drawing: Drawing

    def router(self) -> APIRouter:
        """The routes of coming and leaving."""
        router = APIRouter()
        router.add_api_route("/continue", self.enter_code, methods=LOOKS)
        router.add_api_route("/lost", self.ask_for_link, methods=LOOKS)
        router.add_api_route("/link/{link}", self.look_at_link, methods=LOOKS)
        router.add_api_route("/forget", self.ask_before_forgetting, methods=LOOKS)
        router.add_api_route("/continue", self.redeem, methods=["POST"])
        router.add_api_route("/lost", self.send_link, methods=["POST"])
        router.add_api_route("/link/{link}", self.follow, methods=["POST"])
        router.add_api_route("/forget", self.forget_device, methods=["POST"])
        return router

    async def enter_code(self, request: Request) -> Response:
        """Where a resume code is typed."""
        return self._shown("continue", self.gate.look(request))

    async def redeem(self, request: Request) -> Response:
        """Go on here with the conversation the code belongs to."""
        form = await self.gate.form(request, guess=True)
        code = form.get("code").strip()
        if code and len(code) <= 64 and await self.needs.moving.redeem(code, form.caller.owner):
            return await self._goes_on(form.caller)
        return self._shown("continue", form.caller, mask(code)[:64], "wrong-code" if code else "no-code")

    async def ask_for_link(self, request: Request) -> Response:
        """Where a link by e-mail is asked for."""
        return self._shown("lost", self.gate.look(request))

    async def send_link(self, request: Request) -> Response:
        """Send a link, where there is something to go on with; the answer never tells whether there is."""
        form = await self.gate.form(request, guess=True)
        email = form.get("email").strip()
        if not _MAIL.fullmatch(email) or len(email) > LONGEST_MAIL:
            return self._shown("lost", form.caller, mask(email), "no-email")
        self.gate.letter(request, email)
        await self.needs.moving.lost(email)
        return self._told(form.caller, "link-asked")

    async def look_at_link(self, request: Request, link: str) -> Response:
        """A page with one button: programs that look at every link in an e-mail must not use it up."""
        caller = self.gate.look(request)
        if not _LINK.fullmatch(link) or holds_cpr(link):
            raise TurnedAway(404, "no-page")
        return self.drawing.page("link.html", caller, {"link": link, "here": f"/link/{link}"})

    async def follow(self, request: Request, link: str) -> Response:
        """Go on here with the conversation the link belongs to."""
        form = await self.gate.form(request, guess=True)
        if _LINK.fullmatch(link) and await self.needs.moving.follow(link, form.caller.owner):
            return await self._goes_on(form.caller)
        return self._told(form.caller, "link-used", 410)

    async def ask_before_forgetting(self, request: Request) -> Response:
        """Says what forgetting means before anything is forgotten."""
        return self._shown("forget", self.gate.look(request))

    async def forget_device(self, request: Request) -> Response:
        """Let this device know nothing of the conversation any more."""
        form = await self.gate.form(request)
        await self.needs.moving.forget(form.caller.owner)
        response = self._told(form.caller, "forgotten")
        del response.headers["set-cookie"]
        forget(response, self.needs)
        return response

    async def _goes_on(self, caller: Caller) -> Response:
        await self.needs.showing.settled(caller.owner, PATIENCE)
        return RedirectResponse("/#latest", 303)

    def _shown(self, name: str, caller: Caller, typed: str = "", error: str = "") -> Response:
        values = {"here": f"/{name}", "typed": typed, "error": error}
        return self.drawing.page(f"{name}.html", caller, values, 422 if error else 200)

    def _told(self, caller: Caller, why: str, status: int = 200) -> Response:
        return self.drawing.page("notice.html", caller, {"why": why, "again": "", "kept": {}}, status)

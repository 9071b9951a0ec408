"""Receipts, the pages on privacy and accessibility, and the files that make pages look and act as they do."""

import hashlib
import re
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.web.drawing import STATIC, Drawing
from bot.channels.web.errors import TurnedAway
from bot.channels.web.forms import LOOKS, Gate
from bot.channels.web.identity import caller_of
from bot.channels.web.needs import Needs
from bot.channels.web.statements import PAPERS
from bot.channels.web.wording import lines
from bot.services.table_writing import TEMPLATES
from flows.moment import Moment, Tokens

NO_TOKENS = Tokens("", "", "")  # nothing is drawn for what is only read
_REFERENCE = re.compile(r"[A-Za-z0-9-]{4,40}")
_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_TAGS = {name: f'"{hashlib.sha256(content).hexdigest()[:16]}"' for name, content in STATIC.items()}


@dataclass(frozen=True, slots=True)
class Papers:
    """What is only read."""

    needs: Needs
    gate: Gate
    drawing: Drawing

    def router(self) -> APIRouter:
        """The routes of what is only read."""
        router = APIRouter()
        router.add_api_route("/receipt/{reference}.pdf", self.receipt, methods=LOOKS)
        for name in TEMPLATES:
            router.add_api_route(f"/{name}", self.template, methods=LOOKS)
        router.add_api_route("/privacy", self.privacy, methods=LOOKS)
        router.add_api_route("/accessibility", self.accessibility, methods=LOOKS)
        router.add_api_route("/was", self.was, methods=LOOKS)
        router.add_api_route("/static/{name}", self.static, methods=LOOKS)
        return router

    async def receipt(self, request: Request, reference: str) -> Response:
        """The receipt of an owner's own dossier; anyone else's does not exist."""
        caller = self.gate.look(request)
        known = _REFERENCE.fullmatch(reference) is not None
        content = await self.needs.showing.receipt(caller.owner, reference) if known else None
        if content is None:
            raise TurnedAway(404, "no-page")
        headers = {"Content-Disposition": f'attachment; filename="{reference}.pdf"', "Cache-Control": "no-store"}
        return Response(content, media_type="application/pdf", headers=headers)

    async def template(self, request: Request) -> Response:
        """The table for many units, to be filled in."""
        self.gate.look(request)
        name = request.url.path.removeprefix("/")
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(await self.needs.showing.template(name), media_type=TEMPLATES[name], headers=headers)

    async def privacy(self, request: Request) -> Response:
        """What we keep and how long, and how it is seen and deleted."""
        return await self._paper(request, "privacy")

    async def accessibility(self, request: Request) -> Response:
        """The accessibility statement."""
        return await self._paper(request, "accessibility")

    async def was(self, _request: Request) -> Response:
        """Where every public body's accessibility statement is looked for."""
        return RedirectResponse("/accessibility", 308)

    async def _paper(self, request: Request, name: str) -> Response:
        caller = caller_of(request, self.needs)
        now = self.needs.clock()
        moment = Moment(now, await self.needs.facts.in_force(now), NO_TOKENS)
        say = self.needs.words[caller.language].say
        parts = [(say(part.heading), [say(each) for each in part.told]) for part in PAPERS[name](moment)]
        values = {"paper": name, "here": f"/{name}", "parts": parts, "lines": lines}
        return self.drawing.page("paper.html", caller, values)

    async def static(self, request: Request, name: str) -> Response:
        """A file of the pages' look; its address names its content, so it may be kept for a year."""
        if name not in STATIC:
            raise TurnedAway(404, "no-page")
        kept = "public, max-age=31536000, immutable" if request.url.query else "no-cache"
        headers = {"ETag": _TAGS[name], "Cache-Control": kept}
        if request.headers.get("if-none-match") == _TAGS[name]:
            return Response(status_code=304, headers=headers)
        return Response(STATIC[name], media_type=_TYPES[name.rpartition(".")[2]], headers=headers)

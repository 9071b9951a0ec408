"""Receipts, the pages on privacy and accessibility, and the files that make pages look and act as they do."""

import hashlib
import re
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.web.drawing import STATIC, Drawing
from bot.channels.web.forms import LOOKS, Gate
from bot.channels.web.identity import caller_of
from bot.channels.web.needs import Needs
from bot.channels.web.statements import PAPERS
from bot.pages.errors import TurnedAway
from bot.pages.wording import lines
from bot.services.handing import File
from bot.services.table_writing import TEMPLATES
from flows.moment import Moment, Tokens

NO_TOKENS = Tokens("", "", "")  # nothing is drawn for what is only read
_REFERENCE = re.compile(r"[A-Za-z0-9-]{4,40}")
_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_TAGS = {name: f'"{hashlib.sha256(content).hexdigest()[:16]}"' for name, content in STATIC.items()}


def taken_home(file: File | None) -> Response:
    """A file to be kept where its owner wants it, and nowhere on the way; what there is none of does not exist."""
    if file is None:
        raise TurnedAway(404, "no-page")
    headers = {"Content-Disposition": f'attachment; filename="{file.name}"', "Cache-Control": "no-store"}
    return Response(file.content, media_type=file.mime, headers=headers)


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
        router.add_api_route("/sheet/{reference}.pdf", self.sheet, methods=LOOKS)
        for name in TEMPLATES:
            router.add_api_route(f"/{name}", self.template, methods=LOOKS)
        router.add_api_route("/privacy", self.privacy, methods=LOOKS)
        router.add_api_route("/accessibility", self.accessibility, methods=LOOKS)
        router.add_api_route("/was", self.was, methods=LOOKS)
        router.add_api_route("/static/{name}", self.static, methods=LOOKS)
        return router

    async def receipt(self, request: Request, reference: str) -> Response:
        """The receipt of an owner's own dossier; anyone else's does not exist."""
        return await self._own(request, "receipt", reference)

    async def sheet(self, request: Request, reference: str) -> Response:
        """The sheet for the supplier from an owner's own dossier; anyone else's does not exist."""
        return await self._own(request, "sheet", reference)

    async def _own(self, request: Request, kind: str, reference: str) -> Response:
        caller = self.gate.look(request)
        known = _REFERENCE.fullmatch(reference) is not None
        return taken_home(await self.needs.handing.file_of(caller.owner, kind, reference) if known else None)

    async def template(self, request: Request) -> Response:
        """The table for many units, to be filled in."""
        self.gate.look(request)
        name = request.url.path.removeprefix("/")
        file = await self.needs.handing.template(name)
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(file.content, media_type=file.mime, headers=headers)

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

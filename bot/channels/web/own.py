"""What is an owner's own: their cases, and a copy of all that is held. And the page where a sheet's hash is checked."""

import re
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.drawing import Drawing
from bot.channels.web.forms import LOOKS, Gate
from bot.channels.web.needs import Needs
from bot.channels.web.papers import taken_home
from bot.pages.wording import lines
from flows.masking import mask

_HASH = re.compile(r"[0-9A-Fa-f]{64}")
LONGEST = 100  # letters of a reference or a hash


@dataclass(frozen=True, slots=True)
class Own:
    """The pages `/mine` and `/check`."""

    needs: Needs
    gate: Gate
    drawing: Drawing

    def router(self) -> APIRouter:
        """The routes of what is one's own, and of checking."""
        router = APIRouter()
        router.add_api_route("/mine", self.mine, methods=LOOKS)
        router.add_api_route("/mine/copy.pdf", self.copy, methods=LOOKS)
        router.add_api_route("/mine/copy.json", self.data, methods=LOOKS)
        router.add_api_route("/check", self.ask, methods=LOOKS)
        router.add_api_route("/check", self.check, methods=["POST"])
        return router

    async def mine(self, request: Request) -> Response:
        """The owner's cases, and the way to a copy; whoever has no conversation here reads how to get at theirs."""
        caller = self.gate.look(request)
        cases = await self.needs.handing.cases_of(caller.owner, self.needs.words[caller.language].say)
        return self.drawing.page("mine.html", caller, {"here": "/mine", "cases": cases, "lines": lines})

    async def copy(self, request: Request) -> Response:
        """Everything that is held about the owner, to be read."""
        return taken_home(await self.needs.handing.file_of(self.gate.look(request, costly=True).owner, "copy"))

    async def data(self, request: Request) -> Response:
        """The same as data."""
        return taken_home(await self.needs.handing.file_of(self.gate.look(request, costly=True).owner, "copy_data"))

    async def ask(self, request: Request) -> Response:
        """Where a reference and a hash are typed; open to anyone."""
        values = {"here": "/check", "reference": "", "sha256": "", "answer": ""}
        return self.drawing.page("check.html", self.gate.look(request), values)

    async def check(self, request: Request) -> Response:
        """Say whether the two belong together, and nothing else."""
        form = await self.gate.form(request, guess=True)
        reference, sha256 = (form.get(name).strip()[:LONGEST] for name in ("reference", "sha256"))
        answer = await self._whether(reference, sha256)
        shown = sha256 if _HASH.fullmatch(sha256) else mask(sha256)  # digits of a hash are no CPR number
        values = {"here": "/check", "reference": mask(reference), "sha256": shown, "answer": answer}
        return self.drawing.page("check.html", form.caller, values)

    async def _whether(self, reference: str, sha256: str) -> str:
        if not reference or not sha256:
            return "check-incomplete"
        return "check-matches" if await self.needs.handing.matches(reference, sha256) else "check-differs"

"""What is new, by sequence number: asked for once, or told as it happens; nothing is skipped or comes twice."""

import json
from collections.abc import AsyncGenerator, AsyncIterator

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from bot.channels.web.forms import LOOKS, Gate
from bot.channels.web.identity import Caller
from bot.channels.web.needs import Needs
from bot.channels.web.telling import Telling
from bot.pages.errors import TooFast
from bot.pages.limits import Seats
from bot.pages.streams import PING, rung, seen_last, sequence, whole

LOOK = 1.0  # seconds between looks while a person has the floor


class Stream:
    """What the page's script asks for."""

    def __init__(self, needs: Needs, gate: Gate, telling: Telling) -> None:
        self._needs, self._gate, self._telling = needs, gate, telling
        limits = needs.limits
        self._of_owner, self._of_address = Seats(limits.streams_of_owner), Seats(limits.streams_of_address)

    def router(self) -> APIRouter:
        """The routes of the page's script."""
        router = APIRouter()
        router.add_api_route("/entries", self.entries, methods=LOOKS)
        router.add_api_route("/events", self.events)
        router.add_api_route("/typing", self.typing, methods=["POST"])
        return router

    async def entries(self, request: Request, after: str = "0") -> Response:
        """What came after an entry, and the open prompt."""
        return JSONResponse(await self._telling.news(self._gate.look(request), sequence(after)))

    async def typing(self, request: Request) -> Response:
        """The owner writes something; whoever of the staff has the floor sees that they do, and never what."""
        form = await self._gate.form(request)
        if here := await self._needs.showing.held(form.caller.owner):
            self._needs.presence.owner_writes(here, self._needs.ticking())
        return Response(status_code=204)

    async def events(self, request: Request) -> Response:
        """The same as a stream of server-sent events that goes on until one side ends it."""
        caller, address = self._gate.look(request), self._gate.address(request)
        if self._of_owner.full(caller.secret) or self._of_address.full(address):
            raise TooFast(PING)
        told = self._seated(caller, address, seen_last(request))
        return StreamingResponse(told, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})

    async def _seated(self, caller: Caller, address: str, seen: int) -> AsyncIterator[str]:
        with self._of_owner.seat(caller.secret), self._of_address.seat(address):
            async for each in events_after(self._needs, self._telling, caller, seen):
                yield each


async def events_after(needs: Needs, telling: Telling, caller: Caller, seen: int) -> AsyncGenerator[str, None]:
    """Each thing that is new after an entry, as it happens; a comment now and then shows that we are still there."""
    yield ": here\n\n"
    shown, silent = "", 0.0
    # Listening begins before the first look: what is said in between would otherwise wait for the next message.
    async with needs.live.listen(caller.owner) as something_new:
        while not needs.closing.is_set():
            something_new.clear()
            news = await whole(telling.news(caller, seen))
            looks = f"{news['last']} {news.get('token')} {news.get('busy')} {news.get('language')} {news.get('title')}"
            if news["entries"] or looks != shown:
                seen, shown, silent = max(seen, news["last"]), looks, 0.0
                yield f"id: {seen}\ndata: {json.dumps(news)}\n\n"
            # Nobody rings when a person begins to write, and their owner sees that they do.
            within = LOOK if news.get("held") else PING
            if not await rung(something_new, needs.closing, within=within):
                silent += within
            if silent >= PING:
                silent = 0.0
                yield ": still here\n\n"

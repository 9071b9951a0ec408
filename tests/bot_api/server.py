"""A strict Bot API over real HTTP: it refuses what Telegram refuses, goes wrong on demand, and plays the people."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any, Self

from aiohttp import web

from tests.bot_api.chats import Chats
from tests.bot_api.faults import Fault, Faults
from tests.bot_api.people import People
from tests.bot_api.playing import Playing
from tests.bot_api.posting import Posting
from tests.bot_api.reading import Method, parameters_of, read_method
from tests.bot_api.refusals import Refused
from tests.bot_api.updates import Updates

TOKEN = "424242:a-made-up-token"
ME = {"id": 424242, "is_bot": True, "first_name": "SOR", "username": "sor_test_bot"}


@dataclass(frozen=True, slots=True)
class Called:
    """One call that came in: the method, what it carried, and the words it was refused with."""

    method: str
    given: dict[str, Any]
    refused: str = ""


class BotApi(People):
    """`async with BotApi() as api`: a Bot API at `api.base`, for the bot with `api.token`, in this event loop."""

    def __init__(self, token: str = TOKEN, first_update: int = 1_000) -> None:
        self.token = token
        self.calls: list[Called] = []
        self.faults = Faults()
        self.base = ""
        updates, chats = Updates(first_update), Chats({**ME, "id": int(token.partition(":")[0])})
        self.posting = Posting(updates)
        self.playing = Playing(chats, updates, self.posting)
        super().__init__(chats, updates, self.playing)
        app = web.Application(client_max_size=60_000_000)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._hand_out)
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1, access_log=None)

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.base = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.posting.end()
        await self._runner.cleanup()

    def goes_wrong(self, method: str, fault: Fault, times: int = 1) -> None:
        """The next calls of this method go wrong so."""
        self.faults.add(method, fault, times)

    def called(self, method: str) -> list[dict[str, Any]]:
        """What the calls of one method carried, in order."""
        return [each.given for each in self.calls if each.method == method]

    @property
    def refused(self) -> list[str]:
        """The words of all refusals nobody scripted: empty, if the bot keeps to the manual."""
        return [each.refused for each in self.calls if each.refused]

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        given: dict[str, Any] = {}
        try:
            self._admit(request)
            given = await parameters_of(request)
            method = read_method(name, given)
            fault = self.faults.next(method.__api_method__)
            result = await (self._go_wrong(request, method, fault) if fault else self.playing.play(method))
        except Refused as refusal:
            self.calls.append(Called(name, given, refusal.words))
            return _json(refusal.answer, refusal.code)
        self.calls.append(Called(name, given))
        return result if isinstance(result, web.Response) else _json({"ok": True, "result": result})

    async def _hand_out(self, request: web.Request) -> web.StreamResponse:
        """A file at the address that getFile gave; no other is known here."""
        path = request.match_info["path"]
        content = self.playing.fetchable.get(path)
        fault = self.faults.next("file")
        if request.match_info["token"] != self.token or content is None or request.query:
            self.calls.append(Called("file", {"path": path}, "Not Found"))
            return _json({"ok": False, "error_code": 404, "description": "Not Found"}, 404)
        self.calls.append(Called("file", {"path": path}))
        if fault is not None:
            return _json(fault.refusal.answer, fault.code)
        return web.Response(body=content, content_type="application/octet-stream")

    def _admit(self, request: web.Request) -> None:
        if request.match_info["token"] != self.token:
            raise Refused(401, "Unauthorized")

    async def _go_wrong(self, request: web.Request, method: Method, fault: Fault) -> Any:
        result = await self.playing.play(method) if fault.done or fault.empty else None
        await asyncio.sleep(fault.seconds)
        if fault.drop:
            if request.transport:
                request.transport.abort()
            return web.Response()
        if fault.code:
            return _json(fault.refusal.answer, fault.code)
        if fault.empty:
            return _json({"ok": True, "result": None})
        return result if fault.done else await self.playing.play(method)


def _json(body: Any, status: int = 200) -> web.Response:
    return web.Response(text=json.dumps(body), status=status, content_type="application/json")

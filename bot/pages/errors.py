"""What the web channel itself does not take, and its one boundary for what nobody foresaw."""

import math
import traceback
from collections.abc import Awaitable, Callable, Mapping

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

NOTHING: Mapping[str, str] = {}
log = structlog.get_logger(__name__)


class TurnedAway(Exception):
    """A request the channel does not pass on: its status, why (`web-notice-<why>`), and the fields to send again."""

    def __init__(self, status: int, why: str, kept: Mapping[str, str] = NOTHING) -> None:
        super().__init__(why)
        self.status, self.why, self.kept = status, why, kept
        self.wait = 0


class TooFast(TurnedAway):
    """More requests than one caller may send; after so many seconds there is room again."""

    def __init__(self, seconds: float, kept: Mapping[str, str] = NOTHING) -> None:
        super().__init__(429, "too-fast", kept)
        self.wait = math.ceil(seconds)


class Boundary:
    """Nothing that goes wrong leaves the channel: it is logged once, and the owner reads that nothing is lost."""

    def __init__(self, app: ASGIApp, *, answer: Callable[[Request], Awaitable[Response]]) -> None:
        self._app = app
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; an error becomes a page, where no page has begun."""
        begun = False

        async def note(message: Message) -> None:
            """Send on, and remember that the answer has begun."""
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, note)
        except Exception as error:  # noqa: BLE001 - the channel's one boundary
            _log(scope, error)
            if not begun:
                response = await self._answer(Request(scope))
                await response(scope, receive, send)


def _log(scope: Scope, error: Exception) -> None:
    # Neither the error's words nor the path: both can hold what an owner wrote, or a link that opens a conversation.
    places = [f"{each.filename}:{each.lineno}" for each in traceback.extract_tb(error.__traceback__)]
    route = getattr(scope.get("route"), "path", "")  # as declared: "/link/{link}"
    log.error("web_failed", error=type(error).__name__, route=route, places=places[-8:])

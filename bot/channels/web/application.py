"""The web channel put together: its routes, the headers on all of them, and what is said when something is refused."""

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.web.drawing import Drawing
from bot.channels.web.elsewhere import Elsewhere
from bot.channels.web.forms import LOOKS, Gate, wants_json
from bot.channels.web.identity import caller_of
from bot.channels.web.needs import Needs
from bot.channels.web.own import Own
from bot.channels.web.papers import Papers
from bot.channels.web.stream import Stream
from bot.channels.web.talk import Talk
from bot.channels.web.telling import Telling
from bot.pages.errors import NOTHING, Boundary, TurnedAway
from bot.pages.headers import Headers
from flows.masking import holds_cpr

_WHY = {404: "no-page", 405: "no-page"}


def web_channel(needs: Needs) -> FastAPI:
    """The whole channel as an application, to be served at the root (mount it last, after what is served beside it)."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    drawing, gate = Drawing(needs), Gate(needs)
    telling = Telling(needs, drawing)
    topics = (
        Talk(needs, gate, telling),
        Stream(needs, gate, telling),
        Elsewhere(needs, gate, drawing),
        Papers(needs, gate, drawing),
        Own(needs, gate, drawing),
    )
    for topic in topics:
        app.include_router(topic.router())
    refusing = Refusing(needs, drawing)
    app.add_exception_handler(TurnedAway, refusing.turned_away)
    app.add_exception_handler(HTTPException, refusing.unknown)
    app.add_middleware(Boundary, answer=refusing.failed)
    app.add_middleware(Headers, https=needs.https)  # added last, so it is outermost and no answer escapes it
    return app


class Refusing:
    """Says why something is not taken, and offers what was typed to be sent again."""

    def __init__(self, needs: Needs, drawing: Drawing) -> None:
        self._needs = needs
        self._drawing = drawing

    async def turned_away(self, request: Request, error: Exception) -> Response:
        """The answer to what the channel itself turned away."""
        assert isinstance(error, TurnedAway)  # noqa: S101 - Starlette's type for handlers is wider than what it calls
        return self._answer(request, error)

    async def unknown(self, request: Request, error: Exception) -> Response:
        """The answer to an address or a method there is none of."""
        assert isinstance(error, HTTPException)  # noqa: S101 - as above
        response = self._answer(request, TurnedAway(error.status_code, _WHY.get(error.status_code, "no-form")))
        response.headers.update(error.headers or {})
        return response

    async def failed(self, request: Request) -> Response:
        """The answer when something went wrong on our side."""
        return self._answer(request, TurnedAway(500, "failed", getattr(request.state, "kept", NOTHING)))

    def _answer(self, request: Request, error: TurnedAway) -> Response:
        caller = caller_of(request, self._needs)
        if wants_json(request):
            words = self._drawing.words(caller.language, f"notice-{error.why}")
            response: Response = JSONResponse({"error": words}, error.status)
        else:
            again = request.url.path if error.kept and not holds_cpr(request.url.path) else ""
            values = {"why": error.why, "again": again, "kept": error.kept}
            response = self._drawing.page("notice.html", caller, values, error.status)
            if not (caller.begun or request.method in LOOKS or _surely_ours(request, error)):
                # Browsers leave our cookie out of another site's form; a new one would make them forget the real one.
                del response.headers["set-cookie"]
        if error.wait:
            response.headers["Retry-After"] = str(error.wait)
        return response


def _surely_ours(request: Request, error: TurnedAway) -> bool:
    return error.why != "foreign-page" and "origin" in request.headers

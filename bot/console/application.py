"""The console put together: the table of its routes, the gate before them, and what is said when one is refused."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.console.audit import AuditPages
from bot.console.callers import CallerPages
from bot.console.conversations import ConversationPages
from bot.console.dossier_list import DossierListPages
from bot.console.dossiers import DossierPages
from bot.console.drawing import Drawing
from bot.console.entering import Entering
from bot.console.facts import FactPages
from bot.console.figures import FigurePages
from bot.console.filing import FilePages
from bot.console.filling import FillingPages
from bot.console.frame import Frame
from bot.console.guard import Guard
from bot.console.joining import JoiningPages
from bot.console.journal import JournalPages
from bot.console.live import LivePages
from bot.console.marking import MarkPages
from bot.console.needs import Needs
from bot.console.own import Own
from bot.console.page import Page
from bot.console.register import RegisterPages
from bot.console.replies import ReplyPages
from bot.console.searching import SearchPages
from bot.console.team import TeamPages
from bot.console.unheard import UnheardPages
from bot.console.worklist import WorklistPages
from bot.errors import NotPermitted
from bot.pages.errors import Boundary, TurnedAway
from bot.pages.headers import Headers
from bot.services.staff.refusals import StaffRefused

TOPICS = (
    Frame,
    Entering,
    JoiningPages,
    Own,
    TeamPages,
    DossierListPages,
    DossierPages,
    RegisterPages,
    FactPages,
    AuditPages,
    WorklistPages,
    MarkPages,
    CallerPages,
    ConversationPages,
    ReplyPages,
    UnheardPages,
    FillingPages,
    FilePages,
    LivePages,
    SearchPages,
    FigurePages,
    JournalPages,
)


def pages(needs: Needs) -> list[Page]:
    """The table of routes: every page of the console, with who is let in."""
    return [page for topic in TOPICS for page in topic(needs).pages()]


def console(needs: Needs) -> Starlette:
    """The console as an application, to be mounted at `/staff`."""
    guard = Guard(needs, Drawing(needs))
    refusing = Refusing(guard)
    refused = (TurnedAway, NotPermitted, StaffRefused, HTTPException)
    return Starlette(
        routes=[Route(page.path, _served(guard, page), methods=[page.method]) for page in pages(needs)],
        exception_handlers=dict.fromkeys(refused, refusing.refused),
        middleware=[
            Middleware(Headers, https=needs.https),  # outermost, so that no answer escapes it
            Middleware(Boundary, answer=refusing.failed),
        ],
    )


def _served(guard: Guard, page: Page) -> Callable[[Request], Awaitable[Response]]:
    async def served(request: Request) -> Response:
        """The page, behind the gate."""
        return await guard.serve(request, page)

    return served


@dataclass(frozen=True, slots=True)
class Refusing:
    """Says why something is refused."""

    guard: Guard

    async def refused(self, request: Request, error: Exception) -> Response:
        """The answer to what was turned away, to what nobody has the right to, and to an address there is none of."""
        match error:
            case TurnedAway():
                return await self._answer(request, error.status, error.why, error.wait)
            case NotPermitted():
                return await self._answer(request, 403, "not-permitted")
            case StaffRefused():
                return await self._answer(request, 409, f"refused-{error.why}", error.wait)
            case HTTPException():
                return await self._answer(request, error.status_code, "no-page")
        raise error

    async def failed(self, request: Request) -> Response:
        """The answer when something went wrong on our side."""
        return await self._answer(request, 500, "failed")

    async def _answer(self, request: Request, status: int, why: str, wait: int = 0) -> Response:
        visit = await self.guard.visit(request)
        if request.headers.get("accept", "").startswith("application/json"):
            response: Response = JSONResponse({"error": visit.say(_key(why))}, status)
        else:
            response = visit.page("notice.html", status, why=_key(why))
        if request.method == "POST" and self.guard.drawing.cookie not in request.cookies:
            # Browsers leave our cookie out of another site's form; a new one would sign its owner out.
            del response.headers["set-cookie"]
        if wait:
            response.headers["Retry-After"] = str(wait)
        return response


def _key(why: str) -> str:
    return why if why.startswith("refused-") else f"notice-{why}"

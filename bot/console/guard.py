"""The console's one gate: every request passes it, and no page has a way around it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.drawing import Drawing
from bot.console.needs import Needs
from bot.console.page import Door, Page
from bot.console.visit import HOME, Visit, made_for, new_visitor
from bot.errors import NotPermitted
from bot.pages.errors import TooFast, TurnedAway
from bot.pages.limits import Buckets, network_address
from bot.pages.posted import fields_of, from_our_page
from bot.services.staff.signing_in import Caller
from bot.services.staff.sittings import SignedIn
from flows.rights import Right, allowed

LANGUAGE_COOKIE = "sor-language"
LANGUAGES = ("da", "en")
_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
_OURS = re.compile(r"/staff(?:[/?][\w\-./?=&%]*)?")


@dataclass(frozen=True, slots=True)
class Guard:
    """Lets requests in, sends them to sign in, or turns them away."""

    needs: Needs
    drawing: Drawing
    buckets: Buckets = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "buckets", Buckets(self.needs.rate))

    async def serve(self, request: Request, page: Page) -> Response:
        """The answer of a page, for whoever may have it."""
        visit = await self.visit(request, await self._fields(request), noted=not page.by_script)
        elsewhere = self._elsewhere(visit, page)
        return elsewhere or await page.act(visit)

    async def visit(self, request: Request, fields: Mapping[str, str] | None = None, *, noted: bool = True) -> Visit:
        """Who is there; fields are None where none can be had, for a page that only says what went wrong."""
        secret = request.cookies.get(self.drawing.cookie, "")
        known = _SECRET.fullmatch(secret) is not None
        if fields and not (known and made_for(secret, fields.get("csrf", ""))):
            raise TurnedAway(403, "stale-page")
        signed_in = await self.needs.staff.sittings.find(secret, noted=noted) if known else None
        return Visit(
            request=request,
            drawing=self.drawing,
            caller=Caller(self._address(request), request.headers.get("user-agent", "")),
            secret=secret if known else new_visitor(),
            language=self.language(request, signed_in),
            signed_in=signed_in,
            fields=fields or {},
        )

    def language(self, request: Request, signed_in: SignedIn | None) -> str:
        """The language of an account, or of a browser."""
        chosen = signed_in.member.language if signed_in else request.cookies.get(LANGUAGE_COOKIE, "")
        return chosen if chosen in LANGUAGES else self.needs.default_language

    async def _fields(self, request: Request) -> Mapping[str, str]:
        left = self.buckets.take(self._address(request), self.needs.ticking())
        if left:
            raise TooFast(left)
        if request.method != "POST":
            return {}
        from_our_page(request, self.needs.public_url)
        # A form without fields is none of ours: each carries what it was made for.
        return {"csrf": "", **await fields_of(request)}

    def _elsewhere(self, visit: Visit, page: Page) -> Response | None:
        """Where a visitor has to go first; raises `NotPermitted` for those who may not come here at all."""
        there = visit.signed_in
        if page.door is Door.OPEN:
            return None
        if there is None or not (there.whole or page.door is Door.HALF):
            return self._to_sign_in(visit)
        if isinstance(page.door, Right) and not allowed(there.member.role, page.door):
            raise NotPermitted(page.door)
        if page.confirmed and not self.needs.staff.sittings.recently_confirmed(there):
            return visit.goes_to(f"{HOME}confirm?back={back_of(visit.request)}")
        return None

    def _to_sign_in(self, visit: Visit) -> Response:
        if visit.request.headers.get("accept", "").startswith(("application/json", "text/event-stream")):
            raise TurnedAway(401, "signed-out")
        halfway = {"password": "second", "joining": "second-factor"}
        stage = visit.signed_in.sitting.stage if visit.signed_in else ""
        step = halfway.get(stage, "sign-in")
        response: RedirectResponse = visit.goes_to(f"{HOME}{step}?back={back_of(visit.request)}")
        return response

    def _address(self, request: Request) -> str:
        peer = request.client.host if request.client else ""
        return network_address(peer, request.headers.getlist("x-forwarded-for"), self.needs.trusted_proxies)


def back_of(request: Request) -> str:
    """Where somebody goes on after signing in or confirming: this page, or the one its form stands on."""
    if request.method != "POST":
        return ours(request.url.path)
    _, _, path = request.headers.get("referer", "").partition("//")
    return ours("/" + path.partition("/")[2].partition("?")[0])


def ours(path: str) -> str:
    """The path where it is one of the console's; else its first page: nobody is sent to another site."""
    return path if _OURS.fullmatch(path) and "//" not in path else HOME

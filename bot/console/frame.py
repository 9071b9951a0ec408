"""What stands around all pages: the first page, the language, and the files of their look."""

import hashlib
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.drawing import STATIC
from bot.console.guard import LANGUAGE_COOKIE, LANGUAGES, ours
from bot.console.needs import Needs
from bot.console.page import Door, Page
from bot.console.visit import Visit
from bot.pages.errors import TurnedAway

_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_TAGS = {name: f'"{hashlib.sha256(content).hexdigest()[:16]}"' for name, content in STATIC.items()}
YEAR = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Frame:
    """The first page, the language and the look."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the frame."""
        return [
            Page("GET", "/", self.home, Door.INSIDE),
            Page("POST", "/language", self.language, Door.OPEN),
            Page("GET", "/static/{name}", self.static, Door.OPEN),
        ]

    async def home(self, visit: Visit) -> Response:
        """Where one is after signing in: what waits, in numbers, and the ways on."""
        items, now = await self.needs.worklist.opened(visit.member), self.needs.clock()
        counts = {
            "waiting": sum(each.kind == "waiting" and each.held_by is None for each in items),
            "late": sum(each.due < now for each in items),
            "mine": sum(each.held_by == visit.member.author for each in items),
            "all": len(items),
        }
        return visit.page("home.html", counts=counts)

    async def language(self, visit: Visit) -> Response:
        """The pages in another language: for an account wherever it is used, else for this browser."""
        language = visit.get("language")
        response = visit.goes_to(ours(visit.get("here")))
        if visit.signed_in and visit.signed_in.whole:
            await self.needs.staff.own_account.speak(visit.signed_in, language)
        elif language in LANGUAGES:
            response.set_cookie(LANGUAGE_COOKIE, language, max_age=YEAR, secure=self.needs.https, samesite="lax")
        return response

    async def static(self, visit: Visit) -> Response:
        """A file of the pages' look; its address names its content, so it may be kept for a year."""
        name = visit.part("name")
        if name not in STATIC:
            raise TurnedAway(404, "no-page")
        kept = f"public, max-age={YEAR}, immutable" if visit.request.url.query else "no-cache"
        headers = {"ETag": _TAGS[name], "Cache-Control": kept}
        if visit.request.headers.get("if-none-match") == _TAGS[name]:
            return Response(status_code=304, headers=headers)
        return Response(STATIC[name], media_type=_TYPES[name.rpartition(".")[2]], headers=headers)

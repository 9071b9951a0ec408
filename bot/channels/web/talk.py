"""The chat: reading it, answering, pressing, asking for help, choosing the language."""

import asyncio
import re
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from bot.channels.web.forms import LOOKS, TEXT_LETTERS, Form, Gate, heard
from bot.channels.web.identity import LANGUAGES, Caller, remember
from bot.channels.web.needs import PATIENCE, Needs
from bot.channels.web.telling import Telling
from bot.pages.errors import TurnedAway
from bot.services.listening import arrival_of_text
from bot.services.table_reading import read_table
from flows.asked_files import MOST_BYTES as FILE_BYTES
from flows.heard import Asked, Chose, Deleted, Wish
from flows.masking import holds_cpr, mask
from flows.unit_columns import MOST_BYTES as TABLE_BYTES
from storage.values import NewArrival

MOST_OPTIONS = 1000
NEWEST = 10**18  # after this entry there is none: only whether there is a conversation is asked
SPOKEN = (Wish.MINE, Wish.HELP, Wish.TOPICS, Wish.MOVE, Wish.PERSON, Wish.STATUS, Wish.CHECKLIST, Wish.COPY)
WISHES = {each.value: each for each in SPOKEN}
_PURPOSE = re.compile(r"[\w-]{0,64}")
_OUR_PAGES = re.compile(
    r"/(continue|lost|forget|mine|check|privacy|accessibility|start/[\w-]{1,64}|link/[\w-]{1,128})?"
)


@dataclass(frozen=True, slots=True)
class Talk:
    """The chat's pages, and what is sent from them."""

    needs: Needs
    gate: Gate
    telling: Telling

    def router(self) -> APIRouter:
        """The routes of the chat."""
        router = APIRouter()
        router.add_api_route("/", self.read, methods=LOOKS)
        router.add_api_route("/start/{purpose}", self.deep_link, methods=LOOKS)
        router.add_api_route("/start", self.start, methods=["POST"])
        router.add_api_route("/say", self.say, methods=["POST"])
        router.add_api_route("/table", self.table, methods=["POST"])
        router.add_api_route("/file", self.file, methods=["POST"])
        router.add_api_route("/press", self.press, methods=["POST"])
        router.add_api_route("/ask", self.ask, methods=["POST"])
        router.add_api_route("/delete", self.delete, methods=["POST"])
        router.add_api_route("/language", self.language, methods=["POST"])
        return router

    async def read(self, request: Request) -> Response:
        """The conversation, or the page before it."""
        return await self.telling.show(self.gate.look(request))

    async def deep_link(self, request: Request, purpose: str) -> Response:
        """The page before a conversation for one purpose; following a link begins nothing yet."""
        if not _PURPOSE.fullmatch(purpose) or holds_cpr(purpose):
            raise TurnedAway(404, "no-page")
        return self.telling.begin(self.gate.look(request), purpose)

    async def start(self, request: Request) -> Response:
        """Begin, or go on, with the purpose of the link."""
        form = await self.gate.form(request)
        purpose = form.get("purpose")
        about = purpose if _PURPOSE.fullmatch(purpose) else ""
        return await self._kept(form, heard(form, Asked(Wish.START, about), self.needs.now(), "purpose"))

    async def say(self, request: Request) -> Response:
        """Keep what was typed."""
        form = await self.gate.form(request)
        text = form.get("text")
        wrong = "nothing-typed" if not text.strip() else "too-long" if len(text) > TEXT_LETTERS else ""
        if not wrong:
            marks = form.marks("text")
            return await self._kept(form, arrival_of_text(form.caller.owner, text, self.needs.now(), **marks))
        if form.live:
            raise TurnedAway(422, wrong)
        return await self.telling.show(form.caller, mask(text), wrong)

    async def table(self, request: Request) -> Response:
        """Keep a table: the file that was chosen, or else the lines that were pasted."""
        form = await self.gate.form(request, files=TABLE_BYTES)
        name, content = form.file or ("", form.get("lines").encode(errors="replace"))
        if not content.strip():
            return await self.telling.show(form.caller, "", "no-table")
        table = await asyncio.to_thread(read_table, name, content)
        return await self._kept(form, heard(form, table, self.needs.now()))

    async def file(self, request: Request) -> Response:
        """Take the file that staff asked for; whether it could be taken is said in the chat."""
        form = await self.gate.form(request, files=FILE_BYTES)
        name, content = form.file or ("", b"")
        if not content:
            return await self.telling.show(form.caller, "", "no-file")
        await self.needs.filing.take_from(form.caller.owner, content, name)
        return RedirectResponse("/#latest", 303)

    async def press(self, request: Request) -> Response:
        """Keep a press."""
        form = await self.gate.form(request)
        option = form.number("option")
        pressed = Chose(form.get("token")[:64], option if option < MOST_OPTIONS else -1)
        return await self._kept(form, heard(form, pressed, self.needs.now(), "token", "option"))

    async def ask(self, request: Request) -> Response:
        """Keep a wish from the menu."""
        form = await self.gate.form(request)
        wish = WISHES.get(form.get("wish"))
        if wish is None:
            raise TurnedAway(422, "no-form")
        return await self._kept(form, heard(form, Asked(wish), self.needs.now(), "wish"))

    async def delete(self, request: Request) -> Response:
        """Take a message out of its owner's sight."""
        form = await self.gate.form(request)
        entry = form.number("entry")
        if not await self.needs.showing.wrote(form.caller.owner, entry):
            raise TurnedAway(404, "no-form")
        told = await self._kept(form, heard(form, Deleted(entry), self.needs.now(), "entry"))
        self.needs.live.tell(form.caller.owner)  # nothing is said, so nobody else rings
        return told

    async def language(self, request: Request) -> Response:
        """Go on in the other language, on the page at hand and in the conversation, where there is one."""
        form = await self.gate.form(request)
        chosen = form.get("language")
        if chosen not in LANGUAGES:
            raise TurnedAway(422, "no-form")
        if await self.needs.showing.page(form.caller.owner, NEWEST) is not None:
            wish = Wish.DANISH if chosen == "da" else Wish.ENGLISH
            await self._keep(form.caller, heard(form, Asked(wish), self.needs.now(), "language"))
        here = form.get("here")
        response = RedirectResponse(here if _OUR_PAGES.fullmatch(here) and not holds_cpr(here) else "/", 303)
        remember(response, form.caller, chosen, self.needs)
        return response

    async def _keep(self, caller: Caller, arrival: NewArrival) -> None:
        await self.needs.listening.keep([arrival])
        await self.needs.showing.settled(caller.owner, PATIENCE)

    async def _kept(self, form: Form, arrival: NewArrival) -> Response:
        await self._keep(form.caller, arrival)
        if form.live:
            return JSONResponse(await self.telling.news(form.caller, max(form.number("after"), 0)))
        return RedirectResponse("/#latest", 303)

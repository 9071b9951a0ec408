"""What is new in a conversation, for the page (`show`) and for its script (`news`): one layout for both."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from starlette.responses import HTMLResponse

from bot.channels.web.chatting import Bubble, asking, bubbles, deleted, landing, within_a_sentence
from bot.channels.web.drawing import Drawing
from bot.channels.web.forms import TEXT_LETTERS
from bot.channels.web.identity import Caller
from bot.channels.web.needs import Needs
from bot.pages.wording import lines
from bot.services.showing import MOST, Page
from flows import purposes
from flows.floor import Floor
from flows.moment import DENMARK
from flows.phone_codes import phone_code
from flows.phrases import phrase


class Telling:
    """Shows a conversation to its owner, whole or from a message on."""

    def __init__(self, needs: Needs, drawing: Drawing) -> None:
        self._needs = needs
        self._drawing = drawing

    async def show(self, caller: Caller, typed: str = "", error: str = "") -> HTMLResponse:
        """The chat page; with an error, the text typed stays in its field."""
        page = await self._page(caller, 0)
        # Where all was deleted, a conversation begins like one that never was.
        if (page is None or not (page.busy or any(each.text for each in page.entries))) and not error:
            return self.begin(caller, "", moved=await self._needs.showing.moved_away(caller.owner))
        page = page or Page((), None, caller.language, "bot", busy=False, references=())
        values = {**self._values(page, 0), "typed": typed, "error": error, "most": TEXT_LETTERS}
        return self._drawing.page("chat.html", caller, values, 422 if error else 200)

    def begin(self, caller: Caller, purpose: str, *, moved: bool = False) -> HTMLResponse:
        """The page before a conversation, which begins only when the owner says so; one that went away is spoken of."""
        say = self._needs.words[caller.language].say
        values = {
            "link": purpose,
            "flow": purposes.linked(purpose) or "",
            "choices": [(purposes.link_to(flow), flow) for flow in purposes.OFFERED],
            "here": f"/start/{purpose}" if purpose else "/",
            "notice": say(phrase("moved-elsewhere")) if moved else "",
            "lines": lines,
            "most": TEXT_LETTERS,
        }
        return self._drawing.page("start.html", caller, values)

    async def news(self, caller: Caller, after: int) -> dict[str, Any]:
        """What came after this entry, and the open prompt, as the script takes it in."""
        page = await self._page(caller, after)
        if page is None:
            return {"last": 0, "entries": [], "prompt": None}
        values = self._values(page, after)
        return {
            "last": values["last"],
            "entries": self._drawn(caller, values, values["bubbles"]),
            "deleted": self._drawn(caller, values, deleted(page)),
            "prompt": self._drawing.part("prompt.html", caller, values),
            "token": values["asking"].token,
            "field": {"inputmode": values["asking"].input_mode, "autocomplete": values["asking"].autocomplete},
            "label": self._drawing.words(page.language, f"field-{values['asking'].state}"),
            "title": self._drawing.words(page.language, f"title-{values['asking'].state}"),
            "language": page.language,
            "busy": values["busy"],
            "held": page.floor == Floor.STAFF,
        }

    def _drawn(self, caller: Caller, values: dict[str, Any], shown: Sequence[Bubble]) -> list[dict[str, Any]]:
        return [
            {"id": each.id, "html": self._drawing.part("entry.html", caller, {**values, "bubble": each})}
            for each in shown
        ]

    async def _page(self, caller: Caller, after: int) -> Page | None:
        page = await self._needs.showing.page(caller.owner, after)
        newest = page
        while page is not None and newest is not None and len(newest.entries) >= MOST:
            newest = await self._needs.showing.page(caller.owner, newest.entries[-1].id)
            if newest is not None:
                page = replace(newest, entries=page.entries + newest.entries)
        return page

    def _values(self, page: Page, after: int) -> dict[str, Any]:
        shown = bubbles(page)
        return {
            "language": page.language,
            "phone_code": phone_code(page.conversation_id) if page.conversation_id else "",
            "bubbles": shown,
            "landing": landing(shown),
            "last": max((each.id for each in page.entries), default=after),
            "asking": asking(page),
            "asks_file": page.asks_file,
            "floor": page.floor,
            "busy": page.busy or self._needs.presence.staff_write(page.conversation_id, self._needs.ticking()),
            "within": within_a_sentence,
            "lines": lines,
            "today": self._needs.clock().astimezone(DENMARK).date(),
        }

"""What a conversation's page is told as it happens: each line once and by number, who has the floor, who is here."""

import json
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from fastapi.sse import EventSourceResponse, format_sse_event
from starlette.responses import JSONResponse, Response

from bot.console.conversation_view import line_shown, present_shown, standing_shown
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import Visit
from bot.pages.errors import TooFast, TurnedAway
from bot.pages.limits import Seats
from bot.pages.streams import PING, rung, seen_last, whole
from bot.services.transcripts.following import SOME, NoSuchConversation
from flows.rights import Right, allowed

AGAIN = 1000  # milliseconds until a browser whose connection was cut connects again
LOOK = 0.4  # seconds between looks: other processes write too, and nothing of theirs rings here
SIGNED_IN = 5  # looks between two at whether they still are
SILENT = int(PING / LOOK)  # looks after which silence is broken
_PAGE = re.compile(r"[\w-]{8,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class LivePages:
    """What the script of a conversation's page asks for, and what it says."""

    needs: Needs
    seats: Seats = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "seats", Seats(self.needs.streams))

    def pages(self) -> list[Page]:
        """The routes of an open page."""
        at = "/conversations/{conversation_id}"
        return [
            Page("GET", f"{at}/events", self.events, Right.READ, by_script=True),
            Page("GET", f"{at}/lines", self.lines, Right.READ, by_script=True),
            Page("POST", f"{at}/here", self.here, Right.READ, by_script=True),
        ]

    async def events(self, visit: Visit) -> Response:
        """Everything that is new after a line, as server-sent events, until one side ends it."""
        if self.seats.full(str(visit.somebody.sitting.id)):
            raise TooFast(PING)
        await self._state(visit)  # where there is no such conversation, the answer is a page
        told = self._seated(visit, seen_last(visit.request))
        return EventSourceResponse(told, headers={"X-Accel-Buffering": "no"})

    async def lines(self, visit: Visit) -> Response:
        """The same once, for a page that has no stream."""
        state = await self._state(visit)
        return JSONResponse({"lines": await self._lines(visit, seen_last(visit.request)), "state": state})

    async def here(self, visit: Visit) -> Response:
        """An open page says that it is there and whether its reader writes, or that it is left."""
        here, page, presence = visit.number("conversation_id"), visit.get("page"), self.needs.floor.presence
        if not _PAGE.fullmatch(page):
            raise TurnedAway(422, "no-form")
        if visit.get("left"):
            presence.leaves(here, page)
        else:
            presence.beat(here, page, visit.member, self.needs.ticking(), writes=bool(visit.get("writes")))
        return Response(status_code=204)

    async def told(self, visit: Visit, seen: int) -> AsyncGenerator[bytes, None]:
        """Each line after one, once and in order; and how things stand, whenever that changes."""
        page = _OpenPage(visit, seen)
        yield format_sse_event(retry=AGAIN)
        async with self.needs.floor.presence.listen(page.conversation_id) as bell:
            while not self.needs.closing.is_set():
                bell.clear()
                if page.looks % SIGNED_IN == 0 and not await whole(self._still_in(visit)):
                    yield format_sse_event(event="over", data_str="{}")
                    return
                for each in await whole(self._news(page)):
                    yield each
                if not page.behind:
                    await rung(bell, self.needs.closing, within=LOOK)

    async def _news(self, page: "_OpenPage") -> list[bytes]:
        lines, state = await self._lines(page.visit, page.seen), await self._state(page.visit)
        told = [format_sse_event(event="line", id=str(each["id"]), data_str=json.dumps(each)) for each in lines]
        if state != page.state:
            told.append(format_sse_event(event="state", data_str=json.dumps(state)))
        page.looks, page.silent = page.looks + 1, 0 if told else page.silent + 1
        page.seen, page.state, page.behind = lines[-1]["id"] if lines else page.seen, state, len(lines) == SOME
        return told or ([format_sse_event(comment="still here")] if page.silent % SILENT == SILENT - 1 else [])

    async def _seated(self, visit: Visit, seen: int) -> AsyncIterator[bytes]:
        with self.seats.seat(str(visit.somebody.sitting.id)):
            async with aclosing(self.told(visit, seen)) as told:
                async for each in told:
                    yield each

    async def _still_in(self, visit: Visit) -> bool:
        """Whether whoever opened the page is signed in now and may still read."""
        there = await self.needs.staff.sittings.find(visit.secret, noted=False)
        return there is not None and there.whole and allowed(there.member.role, Right.READ)

    async def _lines(self, visit: Visit, seen: int) -> list[dict[str, Any]]:
        new = await self.needs.transcripts.following.after(visit.number("conversation_id"), seen, visit.member)
        if not new:
            return []
        say = self.needs.words[visit.language].say
        names = {each.author: each.name for each in await self.needs.staff.team.everybody()}
        return [line_shown(say, each, names) for each in new]

    async def _state(self, visit: Visit) -> dict[str, str]:
        here = visit.number("conversation_id")
        try:
            await self.needs.transcripts.following.watched(here, visit.member)
            standing = await self.needs.transcripts.following.standing(here, visit.member)
        except NoSuchConversation as missing:
            raise TurnedAway(404, "no-page") from missing
        others = self.needs.floor.presence.others(here, visit.member, self.needs.ticking())
        return {
            "standing": standing_shown(standing),
            "present": present_shown(self.needs.words[visit.language].say, others),
        }


@dataclass(slots=True)
class _OpenPage:
    """What one open page was told so far."""

    visit: Visit
    seen: int
    state: dict[str, str] | None = None
    looks: int = 0
    silent: int = 0  # looks since it was told anything
    behind: bool = False  # there is more than one look brings

    @property
    def conversation_id(self) -> int:
        """Which conversation it shows."""
        return self.visit.number("conversation_id")

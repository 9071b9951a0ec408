"""Owners whose product is killed while they talk: one on the web page, one in Telegram."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Protocol

import httpx2

from tests.bot_api.chats import Chat
from tests.bot_api.server import BotApi
from tests.crash.house import House
from tests.dialogues.owners import LOOKS, PRESSED
from tests.dialogues.web_owner import WebOwner

CHAT = 7


class Owner(Protocol):
    """Somebody who talks with a product that may be killed."""

    @property
    def unanswered(self) -> str:
        """The line that was sent and never acknowledged; "" where there is none that the owner knows of."""

    async def acts(self, line: str) -> None:
        """Type a line or press `[a button]`, whatever becomes of it."""

    async def insists(self) -> bool:
        """Send what nobody acknowledged once more; whether there was such a thing."""

    async def read(self) -> list[str]:
        """Everything that was said and not read before."""


@dataclass
class TelegramOwner:
    """An owner at the Bot API, which delivers again by itself what nobody acknowledged."""

    api: BotApi
    chat: Chat
    seen: int = 0
    unanswered: str = ""  # a chat cannot know

    async def acts(self, line: str) -> None:
        if pressed := PRESSED.fullmatch(line):
            self.api.presses(self.chat.id, pressed[1], old=True)
        else:
            self.api.types(self.chat.id, line)

    async def insists(self) -> bool:
        return False

    async def read(self) -> list[str]:
        said = self.chat.said
        new, self.seen = said[self.seen :], len(said)
        return new


@dataclass
class PageOwner:
    """An owner on the web page, who sends a form again that was never answered."""

    browser: WebOwner
    unanswered: str = ""
    shown: list[str] = field(default_factory=list)

    async def acts(self, line: str) -> None:
        self.unanswered = line
        try:
            self.shown += await self.browser.does(line)
        except httpx2.TransportError:
            return
        self.unanswered = ""

    async def insists(self) -> bool:
        if not self.unanswered:
            return False
        await self.acts(self.unanswered)
        return True

    async def read(self) -> list[str]:
        new, self.shown = [*self.shown, *await self.browser.does(LOOKS)], []
        return new


@asynccontextmanager
async def owner_of(house: House) -> AsyncIterator[Owner]:
    """An owner who talks with this house over its channel."""
    if house.api is not None:
        yield TelegramOwner(house.api, house.api.meets(CHAT))
        return
    async with httpx2.AsyncClient(base_url=house.address, follow_redirects=True, trust_env=False) as browser:
        yield PageOwner(WebOwner(browser, "da"))

"""Our Telegram channel at the fake, with a stand-in for the memory behind it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import uvicorn
from aiogram import Bot
from aiohttp import ClientSession
from fastapi import FastAPI

from bot.channels.telegram.handlers import make_dispatcher
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.webhook import webhook_routes
from bot.wiring import phrasebooks
from flows.heard import Edited, Said
from storage.values import NewArrival
from tests.bot_api.joined import bot_at, until
from tests.bot_api.server import BotApi

Result = TypeVar("Result")
SECRET = "a-webhook-secret"
BUTTONS = [[{"text": "Ja", "callback_data": "tok-en_1:0"}, {"text": "?", "callback_data": "odd"}]]


@dataclass
class Kept:
    """Stands in for the memory."""

    batches: list[list[NewArrival]] = field(default_factory=list)
    fails: int = 0

    async def keep(self, arrivals: Sequence[NewArrival]) -> None:
        """Keep them, or fail as often as a test says."""
        if self.fails:
            self.fails -= 1
            raise OSError("disk full")
        self.batches.append(list(arrivals))

    @property
    def arrivals(self) -> list[NewArrival]:
        """All that was kept."""
        return [each for batch in self.batches for each in batch]

    @property
    def heard(self) -> list[Any]:
        """What was heard, without the names of messages."""
        return [without_ref(each.heard) for each in self.arrivals]


@dataclass
class Channel:
    """The whole channel as wiring joins it."""

    api: BotApi
    bot: Bot
    kept: Kept
    intake: Intake

    @contextlib.asynccontextmanager
    async def polling(self, wait: int = 1) -> AsyncIterator[None]:
        """Updates are fetched meanwhile."""
        stop = asyncio.Event()
        task = asyncio.create_task(Polling(self.intake, wait).run(stop))
        try:
            yield
        finally:
            stop.set()
            await asyncio.wait_for(task, 3)

    @contextlib.asynccontextmanager
    async def webhook(self, *, lenient: bool = False) -> AsyncIterator[str]:
        """A web server takes posts meanwhile; gives its address."""
        app = FastAPI()
        app.include_router(webhook_routes(self.intake, SECRET, lenient=lenient))
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", ws="none"))
        task = asyncio.create_task(server.serve())
        await until(lambda: server.started)
        try:
            yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        finally:
            await self.api.posting.end()
            server.should_exit = True
            await task

    async def shows_buttons(self, chat_id: int) -> None:
        """The bot has said something with buttons under it."""
        self.api.meets(chat_id)
        async with ClientSession() as session:
            body = {"chat_id": chat_id, "text": "Hej", "reply_markup": {"inline_keyboard": BUTTONS}}
            await session.post(f"{self.api.base}/bot{self.api.token}/sendMessage", json=body)


def playing(play: Callable[[Channel], Awaitable[Result]], *, lenient: bool = False) -> Result:
    """Run a play on a channel of its own."""

    async def whole() -> Result:
        async with BotApi() as api, bot_at(api, lenient=lenient) as bot:
            kept = Kept()
            intake = Intake(bot, make_dispatcher(phrasebooks()), kept)
            try:
                return await play(Channel(api, bot, kept, intake))
            finally:
                await intake.rest()

    return asyncio.run(whole())


def without_ref(heard: object) -> object:
    """What was heard, whatever message it stood in."""
    return replace(heard, ref="") if isinstance(heard, Said | Edited) else heard

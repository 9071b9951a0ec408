"""Our own client of the Bot API, joined to the fake."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from pydantic import SecretStr

from bot.channels.telegram.starting import make_bot
from tests.bot_api.server import TOKEN, BotApi


@dataclass(frozen=True)
class Environment:
    """The settings Telegram needs."""

    telegram_api_base: str
    telegram_lenient: bool = False
    bot_token: SecretStr = field(default_factory=lambda: SecretStr(TOKEN))


@contextlib.asynccontextmanager
async def bot_at(api: BotApi, *, lenient: bool = False) -> AsyncIterator[Bot]:
    """The bot our own settings make, calling this fake."""
    bot = make_bot(Environment(api.base, lenient))
    try:
        yield bot
    finally:
        # The session's own close waits a quarter of a second for TLS, which there is none of here.
        assert isinstance(bot.session, AiohttpSession)
        await (await bot.session.create_session()).close()


async def until(true: Callable[[], object], seconds: float = 5) -> None:
    """Wait until this is true, and fail where it does not come about in time."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.005)

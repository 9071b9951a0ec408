"""Asking the fake directly, as a client without manners would."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from aiohttp import ClientSession

from tests.bot_api.server import BotApi

Result = TypeVar("Result")
Ask = Callable[..., Awaitable[dict[str, Any]]]
ANE = 7
BUTTONS = {"inline_keyboard": [[{"text": "Ja", "callback_data": "tok:0"}, {"text": "Nej", "callback_data": "tok:1"}]]}


def playing(play: Callable[[BotApi, Ask], Awaitable[Result]]) -> Result:
    """Run a play on a fake of its own, where the bot knows Ane already."""

    async def whole() -> Result:
        async with BotApi() as api, ClientSession() as session:

            async def ask(method: str, **given: Any) -> dict[str, Any]:
                async with session.post(f"{api.base}/bot{api.token}/{method}", json=given) as answer:
                    return dict(await answer.json()) | {"status": answer.status}

            api.meets(ANE)
            return await play(api, ask)

    return asyncio.run(whole())

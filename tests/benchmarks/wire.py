"""Telegram's end of the wire: updates as bytes, and aiogram's own client with nothing but the socket taken out."""

import json
from collections.abc import AsyncGenerator
from functools import cache
from itertools import count
from typing import Any, TypeVar, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.methods import TelegramMethod

from tests.benchmarks.playing import Replies

TOKEN = "42:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
FIRST_CHAT = 1_000_000
AT = 1_780_000_000

Result = TypeVar("Result")


class Wire(AiohttpSession):
    """Builds each call's form and reads a prepared answer as aiogram does; what would be posted goes to `replies`."""

    def __init__(self, replies: Replies) -> None:
        super().__init__()
        self._replies = replies
        self._ids = count(1)
        self.calls = 0

    async def make_request(self, bot: Bot, method: TelegramMethod[Result], timeout: int | None = None) -> Result:  # noqa: ARG002, ASYNC109 - aiogram's names
        """The whole of a call but the socket."""
        self.build_form_data(bot=bot, method=method)
        self.calls += 1
        answer = self.check_response(bot=bot, method=method, status_code=200, content=self._answer(method))
        if method.__api_method__ == "sendMessage":
            said: Any = method
            self._replies.said(int(said.chat_id) - FIRST_CHAT, said.text)
        return cast("Result", answer.result)

    def _answer(self, method: TelegramMethod[Any]) -> str:
        chat_id, text = getattr(method, "chat_id", 0), json.dumps(getattr(method, "text", "-"))
        return (
            f'{{"ok":true,"result":{{"message_id":{next(self._ids)},"date":{AT},"text":{text},'
            '"from":{"id":42,"is_bot":true,"first_name":"SOR","username":"sor_bot"},'
            f'"chat":{{"id":{chat_id},"type":"private","first_name":"Bo"}}}}}}'
        )

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Nothing is downloaded here."""
        yield b""

    async def close(self) -> None:
        """There is nothing to close."""


@cache
def update_of(user: int, number: int, said: str) -> bytes:
    """What a user writes, as Telegram sends it."""
    chat = FIRST_CHAT + user
    message: dict[str, Any] = {
        "message_id": number + 1,
        "from": {"id": chat, "is_bot": False, "first_name": "Bo", "username": f"bo{user}", "language_code": "da"},
        "chat": {"id": chat, "first_name": "Bo", "username": f"bo{user}", "type": "private"},
        "date": AT + number,
        "text": said,
    }
    if said.startswith("/"):
        message["entities"] = [{"offset": 0, "length": len(said.split(maxsplit=1)[0]), "type": "bot_command"}]
    return json.dumps({"update_id": user * 100 + number + 1, "message": message}).encode()

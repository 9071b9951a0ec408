"""The bot, what its profile shows, and a first run through everything that is slow the first time."""

import time
from collections.abc import Mapping
from typing import Protocol, cast

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import GetUpdates, SetMyCommands, SetMyDescription, SetMyShortDescription
from aiogram.types import BotCommand, Update
from aiohttp import ClientTimeout
from pydantic import SecretStr

from bot.channels.telegram.calls import Say
from bot.channels.telegram.commands import MENU
from bot.channels.telegram.intake import Batch, Call, harmless
from bot.channels.telegram.layout import keyboard_of, parts_of
from bot.channels.telegram.lenient import filled_json
from bot.channels.telegram.saying import message_of
from bot.phrasebook import Phrasebook
from flows.phrases import phrase
from storage.values import Delivery

ANSWER_SECONDS, CONNECT_SECONDS = 30, 5
NO_ONE = {"id": 1, "is_bot": False, "first_name": "-"}
NOWHERE = {"id": 1, "type": "private"}


class TelegramSettings(Protocol):
    """What of the environment concerns Telegram."""

    @property
    def bot_token(self) -> SecretStr:
        """The bot's token, empty where there is no Telegram."""

    @property
    def telegram_api_base(self) -> str:
        """The Bot API server."""

    @property
    def telegram_lenient(self) -> bool:
        """Whether answers may lack fields that say nothing to us."""


def make_bot(settings: TelegramSettings) -> Bot:
    """The client of the Bot API server that the settings name."""
    # aiogram hands its time-out on to aiohttp, which takes this too: only so does a connection that never came about
    # differ from an answer that never came, and only after the first is it safe to say the message again.
    patience = cast("float", ClientTimeout(total=ANSWER_SECONDS, sock_connect=CONNECT_SECONDS))
    server = TelegramAPIServer.from_base(settings.telegram_api_base)
    if settings.telegram_lenient:
        session = AiohttpSession(api=server, timeout=patience, json_loads=filled_json)
    else:
        session = AiohttpSession(api=server, timeout=patience)
    return Bot(settings.bot_token.get_secret_value(), session=session)


async def decorate(bot: Bot, words: Mapping[str, Phrasebook]) -> None:
    """Set what the app shows of the bot in both languages; any of it may fail, and the bot works all the same."""
    for language, code in (("da", None), *((each, each) for each in words)):
        for call in _profile(words[language], code):
            await harmless(bot, call)


async def warm_up(bot: Bot, dispatcher: Dispatcher) -> None:
    """Read a message, a press and an answer and write a message, so that the first owner need not wait for it."""
    now = int(time.time())
    message = {"message_id": 1, "date": now, "chat": NOWHERE, "from": NO_ONE, "text": "-"}
    press = {"id": "1", "from": NO_ONE, "chat_instance": "1", "message": message, "data": "-:0"}
    rows = ({"update_id": 1, "message": message}, {"update_id": 2, "callback_query": press})
    for row in rows:
        await dispatcher.feed_update(bot, Update.model_validate(row, context={"bot": bot}), batch=Batch(now))
    bot.session.check_response(bot, GetUpdates(), 200, bot.session.json_dumps({"ok": True, "result": rows}))
    call = _synthetic_message()
    if isinstance(bot.session, AiohttpSession):
        bot.session.build_form_data(bot, call)
    bot.session.check_response(bot, call, 200, bot.session.json_dumps({"ok": True, "result": message}))


def _synthetic_message() -> Say:
    delivery = Delivery(0, 0, "telegram", "1:1", "prompt", 0, "-", [[0, "-", "answer"]], "-", {"prompt_from": 0}, 0)
    return message_of(1, parts_of(delivery)[0], keyboard_of(delivery))


def _profile(book: Phrasebook, code: str | None) -> tuple[Call, ...]:
    """The menu, what an empty chat shows, and what the profile says, for apps in a language."""
    commands = [
        BotCommand(command=each.name(book.language), description=book.say(phrase(f"telegram-does-{each.does}")))
        for each in MENU
    ]
    return (
        SetMyCommands(commands=commands, language_code=code).emit,
        SetMyDescription(description=book.say(phrase("telegram-description")), language_code=code).emit,
        SetMyShortDescription(short_description=book.say(phrase("telegram-about")), language_code=code).emit,
    )

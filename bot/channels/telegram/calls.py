"""Our most frequent calls of the Bot API, their answers read only as far as we need them."""

from typing import Any

from aiogram.methods import AnswerCallbackQuery, DeleteMessage, GetUpdates, Response
from aiogram.methods.base import TelegramMethod
from aiogram.types import MessageId


class Say(TelegramMethod[MessageId]):
    """Sends a message, and takes its number from the answer instead of building the whole message from it.

    What has parts is given as JSON: aiogram's own method would make an object of each button, check it and take it
    apart again, which costs more than all else about a message.
    """

    __returning__ = MessageId
    __api_method__ = "sendMessage"

    chat_id: int
    text: str
    entities: str | None = None
    reply_markup: str | None = None
    link_preview_options: str | None = None


class TakeButtonsAway(TelegramMethod[Any]):
    """Takes the buttons from a message; the answer tells nothing that we want to know."""

    __returning__ = Any
    __api_method__ = "editMessageReplyMarkup"

    chat_id: int
    message_id: int


# pydantic forgets a generic model that nobody holds, and aiogram would build it anew after every collection, in 20 ms.
ANSWERS = tuple(
    Response[call.__returning__]  # type: ignore[name-defined]
    for call in (Say, TakeButtonsAway, DeleteMessage, AnswerCallbackQuery, GetUpdates)
)

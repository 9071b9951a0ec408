"""Our most frequent calls of the Bot API, their answers read only as far as we need them."""

from typing import Any

from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    GetUpdates,
    Response,
    SendMessage,
)
from aiogram.types import MessageId


class _Say(SendMessage):
    """Sends a message, and takes its number from the answer instead of building the whole message from it."""

    __returning__ = MessageId  # type: ignore[assignment]


class _TakeButtonsAway(EditMessageReplyMarkup):
    """Takes the buttons from a message; the answer tells nothing that we want to know."""

    __returning__ = Any  # type: ignore[assignment]


# Named so that the type checker knows what aiogram's own classes may be given.
Say: type[SendMessage] = _Say
TakeButtonsAway: type[EditMessageReplyMarkup] = _TakeButtonsAway

# pydantic forgets a generic model that nobody holds, and aiogram would build it anew after every collection, in 20 ms.
ANSWERS = tuple(
    Response[call.__returning__]  # type: ignore[name-defined]
    for call in (_Say, _TakeButtonsAway, DeleteMessage, AnswerCallbackQuery, GetUpdates)
)

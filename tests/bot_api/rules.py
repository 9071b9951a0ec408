"""The limits of the Bot API: each is a sentence of its manual, as aiogram's models quote it, and what it demands.

Where Telegram would quietly mend a call (a number out of range, say) this fake refuses it: we should not have sent it.
"""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aiogram import methods, types
from pydantic import BaseModel

DAYS = 86_400
MOST_BYTES = 50_000_000
MOST_FETCHED = 20_000_000
ENTITIES = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline"}
    | {"strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention"}
    | {"custom_emoji", "date_time"}
)
STYLED = frozenset({"text", "icon_custom_emoji_id", "style"})


@dataclass(frozen=True, slots=True)
class Rule:
    """One limit: where its sentence stands (no field: in the model's own text) and what it asks."""

    model: type[BaseModel]
    field: str
    sentence: str
    holds: Callable[[Any], bool]  # takes the field's value; the model itself where there is no field, or with `whole`
    refusal: str
    whole: bool = False

    @property
    def name(self) -> str:
        """What a test calls it."""
        return f"{self.model.__name__}.{self.field or '*'}: {self.sentence[:40]}"


def units(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def _length(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: least <= units(value) <= most


def _one_action(button: Any) -> bool:
    return len([name for name, value in button if value is not None and name not in STYLED]) == 1


def _one_target(method: Any) -> bool:
    return bool(method.inline_message_id) != bool(method.chat_id and method.message_id)


def _within(method: Any) -> bool:
    return all(
        each.offset >= 0 and each.length > 0 and each.offset + each.length <= units(method.text or "")
        for each in method.entities or ()
    )


def _webhook_address(url: Any) -> bool:
    # A local Bot API server, which this fake is, also takes plain addresses and any port.
    parts = urlsplit(url)
    local = parts.scheme == "http" and parts.hostname in {"127.0.0.1", "localhost"}
    return not url or local or (parts.scheme == "https" and (parts.port or 443) in {443, 80, 88, 8443})


OUTSIDE = "entity beyond the text"
NO_TARGET = "message identifier is not specified"
_LANGUAGE = "A two-letter ISO 639-1 language code"
_UNITS = "in `UTF-16 code units <https://core.telegram.org/api/entities#entity-length>`_"
_TARGET = "Required if *inline_message_id* is not specified"


def _is_language(code: Any) -> bool:
    return bool(re.fullmatch("[a-z]{2}", code))


RULES: tuple[Rule, ...] = (
    Rule(
        methods.SendMessage, "text", "1-4096 characters after entities parsing", _length(1, 4096), "message is too long"
    ),
    Rule(
        methods.EditMessageText,
        "text",
        "1-4096 characters after entity parsing",
        _length(1, 4096),
        "message is too long",
    ),
    Rule(methods.SendMessage, "entities", "special entities that appear in message text", _within, OUTSIDE, whole=True),
    Rule(
        methods.EditMessageText,
        "entities",
        "special entities that appear in message text",
        _within,
        OUTSIDE,
        whole=True,
    ),
    Rule(methods.EditMessageText, "chat_id", _TARGET, _one_target, NO_TARGET, whole=True),
    Rule(methods.EditMessageReplyMarkup, "chat_id", _TARGET, _one_target, NO_TARGET, whole=True),
    Rule(methods.AnswerCallbackQuery, "text", "0-200 characters", _length(0, 200), "MESSAGE_TOO_LONG"),
    Rule(
        methods.GetUpdates, "limit", "Values between 1-100 are accepted", lambda n: 1 <= n <= 100, "limit out of range"
    ),
    Rule(methods.GetUpdates, "timeout", "Should be positive", lambda n: 0 <= n <= 50, "timeout out of range"),
    Rule(
        methods.SetMyCommands,
        "commands",
        "At most 100 commands can be specified",
        lambda commands: len(commands) <= 100,
        "BOT_COMMANDS_TOO_MUCH",
    ),
    Rule(methods.SetMyCommands, "language_code", _LANGUAGE, _is_language, "language code is invalid"),
    Rule(methods.SetMyShortDescription, "short_description", "0-120 characters", _length(0, 120), "too long"),
    Rule(methods.SetMyShortDescription, "language_code", _LANGUAGE, _is_language, "language code is invalid"),
    Rule(methods.SetMyDescription, "description", "0-512 characters", _length(0, 512), "too long"),
    Rule(methods.SetMyDescription, "language_code", _LANGUAGE, _is_language, "language code is invalid"),
    Rule(
        methods.SetWebhook,
        "url",
        "HTTPS URL to send updates to",
        _webhook_address,
        "bad webhook: HTTPS url must be provided",
    ),
    Rule(methods.SetWebhook, "", "**443, 80, 88, 8443**", lambda call: _webhook_address(call.url), "bad webhook: port"),
    Rule(methods.SetWebhook, "max_connections", "1-100", lambda n: 1 <= n <= 100, "max_connections out of range"),
    Rule(methods.SetWebhook, "secret_token", "1-256 characters", _length(1, 256), "secret token has a wrong length"),
    Rule(
        methods.SetWebhook,
        "secret_token",
        "Only characters :code:`A-Z`, :code:`a-z`, :code:`0-9`, :code:`_` and :code:`-` are allowed",
        lambda secret: bool(re.fullmatch("[A-Za-z0-9_-]*", secret)),
        "secret token contains unallowed characters",
    ),
    Rule(types.BotCommand, "command", "1-32 characters", _length(1, 32), "BOT_COMMAND_INVALID"),
    Rule(
        types.BotCommand,
        "command",
        "Can contain only lowercase English letters, digits and underscores",
        lambda command: bool(re.fullmatch("[a-z0-9_]*", command)),
        "BOT_COMMAND_INVALID",
    ),
    Rule(types.BotCommand, "description", "1-256 characters", _length(1, 256), "BOT_COMMAND_DESCRIPTION_INVALID"),
    Rule(
        types.InlineKeyboardButton,
        "callback_data",
        "1-64 bytes",
        lambda data: 1 <= len(data.encode()) <= 64,
        "BUTTON_DATA_INVALID",
    ),
    Rule(
        types.InlineKeyboardButton,
        "",
        "Exactly one of the fields other than *text*, *icon_custom_emoji_id*, and *style* must be used",
        _one_action,
        "can't parse inline keyboard button: text buttons are not allowed in the inline keyboard",
    ),
    Rule(
        types.InlineKeyboardButton,
        "style",
        "Must be one of 'danger' (red), 'success' (green) or 'primary' (blue)",
        lambda style: style in {"danger", "success", "primary"},
        "button style is invalid",
    ),
    Rule(types.InlineKeyboardButton, "text", "Label text on the button", bool, "text buttons must be non-empty"),
    Rule(types.MessageEntity, "type", "can be 'mention'", lambda kind: kind in ENTITIES, "entity type is invalid"),
    Rule(types.MessageEntity, "offset", _UNITS, lambda n: n >= 0, "entity begins before the text"),
    Rule(types.MessageEntity, "length", _UNITS, lambda n: n > 0, "entity is empty"),
    Rule(
        methods.SendDocument,
        "",
        "files of any type of up to 50 MB in size",
        lambda call: not isinstance(call.document, types.BufferedInputFile) or len(call.document.data) <= MOST_BYTES,
        "file is too big",
    ),
)

FETCHABLE = Rule(
    methods.GetFile,
    "",
    "bots can download files of up to 20MB in size",
    lambda size: size <= MOST_FETCHED,
    "file is too big",
)
DELETABLE = Rule(
    methods.DeleteMessage,
    "",
    "A message can only be deleted if it was sent less than 48 hours ago",
    lambda sent_at: time.time() - sent_at < 2 * DAYS,
    "message can't be deleted",
)
NO_WEBHOOK = Rule(
    methods.GetUpdates,
    "",
    "This method will not work if an outgoing webhook is set up",
    lambda url: not url,
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
)

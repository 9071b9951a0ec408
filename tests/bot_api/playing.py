"""What each method does, once it is read and within its limits."""

import time
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import methods, types

from tests.bot_api.chats import Chat, Chats, Shown
from tests.bot_api.posting import Posting
from tests.bot_api.reading import Method
from tests.bot_api.refusals import Refused, bad
from tests.bot_api.rules import DELETABLE, FETCHABLE
from tests.bot_api.updates import Updates

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
PRESS_SECONDS = 150


class Playing:
    """Carries calls out on the chats, the queue and the bot's profile."""

    def __init__(self, chats: Chats, updates: Updates, posting: Posting) -> None:
        self._chats, self._updates, self._posting = chats, updates, posting
        self.presses: dict[str, float] = {}  # callback queries nobody has answered yet, and when they were made
        self.fetchable: dict[str, bytes] = {}  # by path, for whoever has asked where a file is
        self.profile: dict[str, Any] = {}  # what the set... methods set, by method and language
        self._does: dict[type[Method], Callable[[Any], Awaitable[Any]]] = {
            methods.GetMe: self._me,
            methods.SendMessage: self._send,
            methods.SendDocument: self._send_document,
            methods.GetFile: self._get_file,
            methods.SendChatAction: self._act,
            methods.EditMessageText: self._edit_text,
            methods.EditMessageReplyMarkup: self._edit_buttons,
            methods.DeleteMessage: self._delete,
            methods.AnswerCallbackQuery: self._answer_press,
            methods.GetUpdates: self._get_updates,
            methods.SetWebhook: self._set_webhook,
            methods.DeleteWebhook: self._delete_webhook,
            methods.GetWebhookInfo: self._webhook_info,
            methods.SetMyCommands: self._set_profile,
            methods.SetMyDescription: self._set_profile,
            methods.SetMyShortDescription: self._set_profile,
        }

    async def play(self, method: Method) -> Any:
        """Carry a call out and give its result, or raise `Refused`."""
        does = self._does.get(type(method))
        if does is None:
            raise Refused(501, f"this fake does not play {method.__api_method__}")
        return await does(method)

    async def _me(self, _: methods.GetMe) -> Any:
        return self._chats.me

    async def _send(self, call: methods.SendMessage) -> Any:
        chat = self._open(call.chat_id)
        if isinstance(call.parse_mode, str):
            raise bad("can't parse entities: this fake reads no markup, send entities")
        message = self._chats.new(_text(call.text), by_bot=True)
        replied = call.reply_parameters and call.reply_parameters.message_id
        if replied and not chat.find(replied):
            raise bad("message to be replied not found")
        message.entities = _entities(call.entities)
        if isinstance(call.reply_markup, types.InlineKeyboardMarkup):
            message.keyboard = _keyboard(call.reply_markup)
        chat.show(message)
        return self._chats.form(chat, message)

    async def _send_document(self, call: methods.SendDocument) -> Any:
        chat = self._open(call.chat_id)
        if not isinstance(call.document, types.BufferedInputFile):
            raise bad("this fake takes files that come with the call")
        message = self._chats.new("", by_bot=True)
        message.content = {"document": {"file_id": f"file-{message.message_id}", "file_unique_id": "made-up"}}
        chat.documents.append((str(call.document.filename), call.document.data))
        chat.show(message)
        return self._chats.form(chat, message)

    async def _get_file(self, call: methods.GetFile) -> Any:
        content = self._chats.files.get(call.file_id)
        if content is None:
            raise bad("wrong file_id or the file is temporarily unavailable")
        if not FETCHABLE.holds(len(content)):
            raise bad(FETCHABLE.refusal)
        path = f"documents/{call.file_id}"
        self.fetchable[path] = content
        return {
            "file_id": call.file_id,
            "file_unique_id": f"u-{call.file_id}",
            "file_size": len(content),
            "file_path": path,
        }

    async def _act(self, call: methods.SendChatAction) -> Any:
        return bool(self._open(call.chat_id))

    async def _edit_text(self, call: methods.EditMessageText) -> Any:
        chat, message = self._own(call.chat_id, call.message_id)
        new = (_text(call.text or ""), _entities(call.entities), _keyboard(call.reply_markup))
        if new == (message.text, message.entities, message.keyboard):
            raise bad(NOT_MODIFIED)
        message.text, message.entities, message.keyboard = new
        message.edited = True
        chat.show(message)
        return self._chats.form(chat, message)

    async def _edit_buttons(self, call: methods.EditMessageReplyMarkup) -> Any:
        chat, message = self._own(call.chat_id, call.message_id)
        if _keyboard(call.reply_markup) == message.keyboard:
            raise bad(NOT_MODIFIED)
        message.keyboard = _keyboard(call.reply_markup)
        chat.show(message)
        return self._chats.form(chat, message)

    async def _delete(self, call: methods.DeleteMessage) -> Any:
        message = self._open(call.chat_id).find(call.message_id)
        if message is None:
            raise bad("message to delete not found")
        if not DELETABLE.holds(message.date):
            raise bad(DELETABLE.refusal)
        message.deleted = True
        return True

    async def _answer_press(self, call: methods.AnswerCallbackQuery) -> Any:
        pressed_at = self.presses.pop(call.callback_query_id, 0.0)
        if time.time() - pressed_at > PRESS_SECONDS:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        return True

    async def _get_updates(self, call: methods.GetUpdates) -> Any:
        self._updates.allow(call.allowed_updates)
        return await self._updates.get(call.offset or 0, call.limit or 100, call.timeout or 0)

    async def _set_webhook(self, call: methods.SetWebhook) -> Any:
        self._updates.allow(call.allowed_updates)
        if call.drop_pending_updates:
            self._updates.pending.clear()
        await (self._posting.begin(call.url, call.secret_token or "") if call.url else self._posting.end())
        return True

    async def _delete_webhook(self, call: methods.DeleteWebhook) -> Any:
        if call.drop_pending_updates:
            self._updates.pending.clear()
        await self._posting.end()
        return True

    async def _webhook_info(self, _: methods.GetWebhookInfo) -> Any:
        return {
            "url": self._updates.webhook,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending),
        }

    async def _set_profile(self, call: Any) -> Any:
        self.profile[f"{call.__api_method__} {call.language_code or ''}".strip()] = call
        return True

    def _open(self, chat_id: int | str) -> Chat:
        number = int(chat_id) if str(chat_id).lstrip("-").isdigit() else 0
        chat = self._chats.get(number)
        if chat is None:
            raise bad("chat not found")
        if chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    def _own(self, chat_id: int | str | None, message_id: int | None) -> tuple[Chat, Shown]:
        chat = self._open(chat_id or 0)
        message = chat.find(message_id or 0)
        if message is None:
            raise bad("message to edit not found")
        if not message.by_bot:
            raise bad("message can't be edited")
        return chat, message


def _text(text: str) -> str:
    if not text.strip():
        raise bad("message text is empty")
    # Telegram would cut it off and entities would stand beside their words.
    if text != text.strip():
        raise bad("this fake takes no white space at the ends of a message")
    return text


def _entities(entities: list[types.MessageEntity] | None) -> list[dict[str, Any]]:
    return [each.model_dump(exclude_none=True) for each in entities or ()]


def _keyboard(markup: types.InlineKeyboardMarkup | None) -> list[list[dict[str, Any]]]:
    return [[each.model_dump(exclude_none=True) for each in row] for row in markup.inline_keyboard] if markup else []

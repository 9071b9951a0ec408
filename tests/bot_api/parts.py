"""The parts of the Bot API this fake reads, so that none of them has a limit that nobody checks.

Whatever else a method or type may carry is known to aiogram and refused here: who begins to send it adds it below, and
a test then asks for the rules that its manual sets.
"""

from collections.abc import Mapping

from aiogram import methods, types
from pydantic import BaseModel

_MESSAGE = "chat_id text entities parse_mode reply_markup link_preview_options"

READ: Mapping[type[BaseModel], frozenset[str]] = {
    model: frozenset(fields.split())
    for model, fields in (
        (methods.GetMe, ""),
        (methods.SendMessage, f"{_MESSAGE} reply_parameters"),
        (methods.SendDocument, "chat_id document"),
        (methods.GetFile, "file_id"),
        (methods.SendChatAction, "chat_id action"),
        (methods.EditMessageText, f"{_MESSAGE} message_id"),
        (methods.EditMessageReplyMarkup, "chat_id message_id reply_markup"),
        (methods.DeleteMessage, "chat_id message_id"),
        (methods.AnswerCallbackQuery, "callback_query_id text show_alert"),
        (methods.GetUpdates, "offset limit timeout allowed_updates"),
        (methods.SetWebhook, "url max_connections allowed_updates drop_pending_updates secret_token"),
        (methods.DeleteWebhook, "drop_pending_updates"),
        (methods.GetWebhookInfo, ""),
        (methods.SetMyCommands, "commands language_code"),
        (methods.SetMyDescription, "description language_code"),
        (methods.SetMyShortDescription, "short_description language_code"),
        (types.InlineKeyboardMarkup, "inline_keyboard"),
        (types.InlineKeyboardButton, "text callback_data url style"),
        (types.MessageEntity, "type offset length"),
        (types.LinkPreviewOptions, "is_disabled"),
        (types.ReplyParameters, "message_id"),
        (types.BotCommand, "command description"),
    )
}

# Sentences that sound like a limit of ours and are none, with the reason.
NO_LIMIT_OF_OURS: Mapping[str, str] = {
    "Note that business messages": "there is no business connection",
    "Service messages about a supergroup": "there are private chats only",
    "A dice message in a private chat": "a dice holds no words that would have to go",
    "The status is set for 5 seconds or less": "says what Telegram does",
    "For this option to work, you must first create a game": "there is no game, and its `url` is not read",
    "Must be greater by one than the highest": "what else an offset means is played: `Updates.get`",
    "You will not be able to receive updates using": "the rule stands at getUpdates",
    "link will be valid for at least 1 hour": "a test is over by then",
    "Please upload as InputFile": "a certificate is not read",
    "Required if *ephemeral_message_id* isn't specified": "an ephemeral message is not read",
    "required if *rich_message* isn't specified": "a rich message is not read",
    "Required if *inline_message_id* is not specified": "the rule at `chat_id` asks for both",
    "if this is allowed by their privacy settings": "of `tg://user` links, which are not sent",
}

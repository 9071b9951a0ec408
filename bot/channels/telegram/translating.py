"""Telegram's updates in the words of the flows: pure, and nothing an owner sends makes it raise."""

import re
from collections.abc import Mapping
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message, Update, User

from bot.channels.telegram.commands import meant
from bot.services.listening import arrival_of, arrival_of_text
from flows.heard import Asked, Chose, Said, Sent, Wish
from flows.purposes import linked
from storage.values import NewArrival, Owner

PRIVATE = "private"
# What an owner can send that is no text. All else in a private chat is the app's own news, and nobody said it.
CONTENTS = frozenset(
    {"animation", "audio", "checklist", "contact", "dice", "document", "game", "live_photo", "location"}
    | {"paid_media", "photo", "poll", "sticker", "story", "venue", "video", "video_note", "voice"}
)
COMMAND = re.compile(r"/(\w{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
PRESS = re.compile(r"([\w-]{1,60}):(\d{1,3})", re.ASCII)
# A place on a map, a phone number or a file's name is not heard, so it is not stored either.
_SENDER = {"id", "first_name", "last_name", "username", "language_code"}
_WRITTEN = {"message_id": True, "date": True, "from_user": _SENDER, "text": True, "caption": True}
_KEPT: dict[str, Any] = {
    "update_id": True,
    "message": {**_WRITTEN, "media_group_id": True},
    "edited_message": {**_WRITTEN, "edit_date": True},
    "callback_query": {"id": True, "from_user": _SENDER, "data": True, "message": {"message_id"}},
}


def owner_of(bot_id: int, chat_id: int) -> Owner:
    """The owner who is heard in this private chat with this bot."""
    return Owner("telegram", f"{bot_id}:{chat_id}")


def chat_of(owner_address: str) -> tuple[int, int]:
    """The bot and the chat an owner's address names; raises ValueError for another channel's address."""
    bot_id, chat_id = owner_address.split(":")
    return int(bot_id), int(chat_id)


def language_of(user: User | None) -> str:
    """The language a conversation begins in, by the language of the owner's app."""
    code = (user and user.language_code) or ""
    return "en" if code.lower().startswith("en") else "da"


def arrival_of_update(update: Update, bot_id: int, at: int) -> NewArrival | None:
    """What an owner said, pressed, rewrote or sent; nothing for groups, the app's own news and other updates."""
    if update.message:
        return _written(update, update.message, bot_id, at)
    if update.edited_message:
        return _rewritten(update, update.edited_message, bot_id, at)
    if update.callback_query:
        return _pressed(update, update.callback_query, bot_id, at)
    return None


def _written(update: Update, message: Message, bot_id: int, at: int) -> NewArrival | None:
    if message.chat.type != PRIVATE:
        return None
    owner, about = owner_of(bot_id, message.chat.id), _about(update, bot_id, message.from_user)
    if message.text is not None:
        if asked := _asked(owner, message.text, at):
            return arrival_of(owner, asked, at, **about)
        return arrival_of_text(owner, message.text, at, ref=str(message.message_id), **about)
    if message.content_type not in CONTENTS:
        return None
    if words := _to_be_taken_away(owner, message, at, about):
        return words
    if message.media_group_id:
        # One id for the whole album: the memory takes its first picture and drops the others as repeats.
        about["external_id"] = f"album:{message.media_group_id}"
    return arrival_of(owner, _sent(message), at, **about)


def _sent(message: Message) -> Sent:
    """What is no text; a document, or the largest form of a picture, can be fetched where one is asked for."""
    kind, ref = ContentType(message.content_type).value, str(message.message_id)
    if kind == "photo" and message.photo:
        largest = message.photo[-1]
        return Sent(kind, largest.file_id, "", largest.file_size or 0, ref)
    file = message.document
    if file is None or kind != "document":
        return Sent(kind)
    return Sent(kind, file.file_id, file.file_name or "", file.file_size or 0, ref)


def _rewritten(update: Update, message: Message, bot_id: int, at: int) -> NewArrival | None:
    if message.chat.type != PRIVATE:
        return None
    owner, about = owner_of(bot_id, message.chat.id), _about(update, bot_id, message.from_user)
    if message.text is None:
        # A shared position that moves also arrives as an edit, every few seconds, and corrects nothing.
        return _to_be_taken_away(owner, message, at, about)
    return arrival_of_text(owner, message.text, at, edited=True, ref=str(message.message_id), **about)


def _to_be_taken_away(owner: Owner, message: Message, at: int, about: Mapping[str, Any]) -> NewArrival | None:
    """The words under a picture, where a CPR number stands among them: only words can be taken away."""
    words = arrival_of_text(owner, message.caption or "", at, ref=str(message.message_id), **about)
    return words if isinstance(words.heard, Said) and words.heard.masked else None


def _pressed(update: Update, query: CallbackQuery, bot_id: int, at: int) -> NewArrival | None:
    if query.message is None or query.message.chat.type != PRIVATE:
        return None
    press = PRESS.fullmatch(query.data or "")
    # Data that is none of ours names no prompt, and is answered as an old button is.
    chose = Chose(press[1], int(press[2])) if press else Chose("", 0)
    owner = owner_of(bot_id, query.message.chat.id)
    return arrival_of(owner, chose, at, **_about(update, bot_id, query.from_user))


def _asked(owner: Owner, text: str, at: int) -> Asked | None:
    command = COMMAND.fullmatch(text.strip())
    if command is None:
        return None
    words = arrival_of_text(owner, command[2] or "", at).heard
    # A CPR number behind a command makes it a message to be taken away, which only words can be.
    return None if not isinstance(words, Said) or words.masked else meant(command[1], words.text)


def purpose_in(text: str) -> str:
    """The purpose that a command names, as deep links call it; "" where it names none."""
    command = COMMAND.fullmatch(text.strip())
    asked = meant(command[1], command[2] or "") if command else None
    return asked.about if asked is not None and asked.wish is Wish.START and linked(asked.about) else ""


def _about(update: Update, bot_id: int, user: User | None) -> dict[str, Any]:
    return {
        "source": f"telegram:{bot_id}",
        "external_id": str(update.update_id),
        "raw": fields_of(update),
        "language": language_of(user),
    }


def fields_of(update: Update) -> Mapping[str, Any]:
    """What is stored of an update beside its arrival, under Telegram's names, not yet masked."""
    return update.model_dump(mode="json", by_alias=True, exclude_unset=True, include=_KEPT)

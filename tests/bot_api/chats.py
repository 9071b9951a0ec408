"""What stands in the chats: messages with their buttons, as the person would see them."""

import itertools
import time
from dataclasses import dataclass, field
from typing import Any, NamedTuple


class Button(NamedTuple):
    """One button on the screen."""

    label: str
    data: str


@dataclass(slots=True)
class Shown:
    """One message of a chat, as it stands there now."""

    message_id: int
    text: str
    by_bot: bool
    date: int
    entities: list[dict[str, Any]] = field(default_factory=list)
    keyboard: list[list[dict[str, Any]]] = field(default_factory=list)
    content: dict[str, Any] = field(default_factory=dict)  # a sticker, a photo ...
    deleted: bool = False
    edited: bool = False

    @property
    def buttons(self) -> list[list[str]]:
        """The labels to press, row by row."""
        return [[each["text"] for each in row] for row in self.keyboard]

    @property
    def bold(self) -> list[str]:
        """The words in bold."""
        wide = self.text.encode("utf-16-le")
        return [
            wide[2 * each["offset"] : 2 * (each["offset"] + each["length"])].decode("utf-16-le")
            for each in self.entities
            if each["type"] == "bold"
        ]

    def button(self, label: str) -> Button | None:
        """The button with this label, if it stands under this message now."""
        rows = itertools.chain.from_iterable(self.keyboard)
        return next((Button(label, each["callback_data"]) for each in rows if each["text"] == label), None)


@dataclass(slots=True)
class Chat:
    """One chat with the bot: a person's, or a group."""

    id: int
    kind: str = "private"
    language: str = "da"
    messages: list[Shown] = field(default_factory=list)
    blocked: bool = False
    documents: list[tuple[str, bytes]] = field(default_factory=list)  # what the bot handed over: name and content
    ever_shown: dict[str, tuple[int, Button]] = field(default_factory=dict)

    @property
    def said(self) -> list[str]:
        """What the bot said and did not take back, in order."""
        return [each.text for each in self.messages if each.by_bot and not each.deleted and not each.content]

    @property
    def person(self) -> dict[str, Any]:
        """The person writing here, in Telegram's form."""
        return {"id": abs(self.id), "is_bot": False, "first_name": "Ane", "language_code": self.language}

    @property
    def form(self) -> dict[str, Any]:
        """The chat in Telegram's form."""
        named = {"first_name": "Ane"} if self.kind == "private" else {"title": "Klinik"}
        return {"id": self.id, "type": self.kind, **named}

    def find(self, message_id: int) -> Shown | None:
        """A message that stands here."""
        return next((each for each in self.messages if each.message_id == message_id and not each.deleted), None)

    def show(self, message: Shown) -> None:
        """Put a message, or its new keyboard, before the person's eyes."""
        if message not in self.messages:
            self.messages.append(message)
        for each in itertools.chain.from_iterable(message.keyboard):
            if "callback_data" in each:
                self.ever_shown[each["text"]] = (message.message_id, Button(each["text"], each["callback_data"]))


class Chats:
    """All chats of one bot; message ids rise over all of them."""

    def __init__(self, me: dict[str, Any]) -> None:
        self.me = me
        self._chats: dict[int, Chat] = {}
        self.files: dict[str, bytes] = {}  # what people sent, by Telegram's name for it
        self._ids = itertools.count(1)

    def __getitem__(self, chat_id: int) -> Chat:
        return self._chats[chat_id]

    def get(self, chat_id: int) -> Chat | None:
        """The chat, if bot and person have met."""
        return self._chats.get(chat_id)

    def meet(self, chat_id: int, language: str = "da") -> Chat:
        """The chat, begun if there is none yet. Negative numbers are groups, as with Telegram."""
        kind = "private" if chat_id > 0 else "supergroup"
        return self._chats.setdefault(chat_id, Chat(chat_id, kind, language))

    def new(self, text: str = "", *, by_bot: bool) -> Shown:
        """A message with the next id, not yet shown."""
        return Shown(next(self._ids), text, by_bot, int(time.time()))

    def form(self, chat: Chat, message: Shown) -> dict[str, Any]:
        """A message in Telegram's form."""
        form = {
            "message_id": message.message_id,
            "date": message.date,
            "chat": chat.form,
            "from": self.me if message.by_bot else chat.person,
            **message.content,
        }
        shown: dict[str, Any] = {"text": message.text, "entities": message.entities}
        if message.keyboard:
            shown["reply_markup"] = {"inline_keyboard": message.keyboard}
        return form | {name: value for name, value in shown.items() if value}

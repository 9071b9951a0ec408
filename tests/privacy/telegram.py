"""Everything that can come in over Telegram, each with a CPR number in it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.people import THINGS
from tests.bot_api.server import BotApi
from tests.privacy.planting import Planting

CHAT, GROUP = 7, -7


@dataclass
class Planter:
    """Somebody who puts CPR numbers wherever Telegram takes anything."""

    api: BotApi
    planting: Planting
    to_be_deleted: set[int] = field(default_factory=set)

    def plant(self) -> None:
        """Put numbers into every kind of update."""
        for _ in range(4):
            self._types(self.planting.text())
        self._types(f"/hjaelp {self.planting.number()}")
        self._types(f"/start {self.planting.number(joint='-')}")
        self._types(f"/start {self.planting.number(joint='')}")
        self._types(f"/{self.planting.number(joint='_')}")
        self._edits()
        self._captions()
        self._presses(lambda: f"{self.planting.number(joint='-')}:0", lambda: self.planting.number())
        self._around_the_words()

    def _types(self, text: str) -> None:
        update = self.api.types(CHAT, text)
        self.to_be_deleted.add(self.api.updates.past[update]["message"]["message_id"])

    def _edits(self) -> None:
        update = self.api.types(CHAT, "hjælp")
        message = self.api.updates.past[update]["message"]["message_id"]
        self.api.edits(CHAT, message, self.planting.text())
        update = self.api.sends(CHAT, "photo", caption="hjælp")
        form = self.api.updates.past[update]["message"]
        self.api.updates.add("edited_message", form | {"caption": self.planting.text(), "edit_date": form["date"]})
        self.to_be_deleted |= {message, form["message_id"]}

    def _captions(self) -> None:
        album = f"a-{len(self.planting.drawn)}"
        for more in ({}, {"media_group_id": album}, {"media_group_id": album}):
            update = self.api.sends(CHAT, "photo", caption=self.planting.text(), **more)
            self.to_be_deleted.add(self.api.updates.past[update]["message"]["message_id"])

    def _presses(self, *data: Callable[[], str]) -> None:
        chat = self.api.chats[CHAT]
        shown = next(each for each in reversed(chat.messages) if each.by_bot)
        for each in data:
            query = {"id": "1", "from": chat.person, "chat_instance": "7", "data": each()}
            self.api.updates.add("callback_query", query | {"message": self.api.chats.form(chat, shown)})

    def _around_the_words(self) -> None:
        """What comes along with a message that itself says nothing of the kind."""
        number, person = self.planting.number, self.api.chats[CHAT].person
        named = {"first_name": number(), "last_name": number(), "username": number(joint="_")}
        self._arrives(text="hjælp", **{"from": person | named})
        self._arrives(text="hjælp", quote={"text": number(), "position": 0})
        self._arrives(
            text="hjælp", entities=[{"type": "text_link", "offset": 0, "length": 2, "url": f"https://x.dk/{number()}"}]
        )
        self._arrives(contact={**THINGS["contact"], "first_name": number(), "phone_number": number(joint="")})
        self._arrives(venue={**THINGS["venue"], "title": number(), "address": number()})
        self._arrives(document={**THINGS["document"], "file_name": f"{number()}.pdf"})
        self._arrives(poll={**THINGS["poll"], "question": number()})
        self.api.types(GROUP, self.planting.text())

    def _arrives(self, **content: Any) -> None:
        chat = self.api.chats[CHAT]
        message = self.api.chats.new("", by_bot=False)
        self.api.updates.add("message", self.api.chats.form(chat, message) | content)

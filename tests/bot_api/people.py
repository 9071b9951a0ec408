"""The people at the other end: they type, press, edit, send things, block the bot and write in groups."""

import itertools
import secrets
import time
from typing import Any

from tests.bot_api.chats import Button, Chat, Chats, Shown
from tests.bot_api.playing import Playing
from tests.bot_api.updates import Form, Updates

_FILE = {"file_id": "f", "file_unique_id": "u"}
_PLACE = {"latitude": 55.67, "longitude": 12.56}
THINGS: dict[str, Any] = {
    "sticker": {**_FILE, "type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
    "voice": {**_FILE, "duration": 3},
    "audio": {**_FILE, "duration": 3},
    "photo": [{**_FILE, "width": 90, "height": 90}],
    "video": {**_FILE, "width": 90, "height": 90, "duration": 3},
    "video_note": {**_FILE, "length": 90, "duration": 3},
    "document": {**_FILE, "file_name": "plan.pdf"},
    "location": _PLACE,
    "venue": {"location": _PLACE, "title": "Klinik", "address": "Vej 1"},
    "contact": {"phone_number": "+4512345678", "first_name": "Bo"},
    "group_chat_created": True,
    "dice": {"emoji": "🎲", "value": 4},
    "poll": {
        "id": "1",
        "question": "?",
        "options": [{"persistent_id": "1", "text": "ja", "voter_count": 0}],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
}


class NeverShown(AssertionError):
    """A test presses a button that is not on the screen."""


class People:
    """Plays the people. Everything they do becomes an update; its number is given back."""

    def __init__(self, chats: Chats, updates: Updates, playing: Playing) -> None:
        self.chats, self.updates, self._playing = chats, updates, playing
        self._albums = itertools.count(1)

    def meets(self, chat_id: int, language: str = "da") -> Chat:
        """Person and bot know each other: the bot may write from now on."""
        return self.chats.meet(chat_id, language)

    def types(self, chat_id: int, text: str) -> int:
        """A line typed and sent."""
        return self._arrive(chat_id, text, {})

    def sends(self, chat_id: int, thing: str, **more: Any) -> int:
        """Something that is no text, by Telegram's name for it; `more` is a caption, say."""
        return self._arrive(chat_id, "", {thing: THINGS[thing], **more})

    def sends_file(self, chat_id: int, name: str, content: bytes, *, size: int | None = None) -> int:
        """A file; `size` is what Telegram says of it, where that is not known to be true."""
        file = f"made-up-{len(self.chats.files)}"
        self.chats.files[file] = content
        about = {"file_id": file, "file_unique_id": f"u-{file}", "file_name": name}
        return self._arrive(chat_id, "", {"document": {**about, "file_size": len(content) if size is None else size}})

    def sends_photo(self, chat_id: int, content: bytes) -> int:
        """A picture as Telegram delivers one: in several sizes, the largest last."""
        sizes = []
        for side, seen in ((90, content[:100]), (1280, content)):
            file = f"made-up-{len(self.chats.files)}"
            self.chats.files[file] = seen
            size = {"width": side, "height": side, "file_size": len(seen)}
            sizes.append({"file_id": file, "file_unique_id": f"u-{file}", **size})
        return self._arrive(chat_id, "", {"photo": sizes})

    def sends_sticker(self, chat_id: int) -> int:
        """A sticker."""
        return self.sends(chat_id, "sticker")

    def sends_album(self, chat_id: int, pictures: int = 3) -> list[int]:
        """Several pictures at once, which Telegram delivers one by one."""
        album = f"a{next(self._albums)}"
        return [self.sends(chat_id, "photo", media_group_id=album) for _ in range(pictures)]

    def edits(self, chat_id: int, message_id: int, text: str) -> int:
        """An earlier message of the person's own, rewritten."""
        chat = self.chats[chat_id]
        message = chat.find(message_id)
        if message is None or message.by_bot:
            raise NeverShown(f"no message {message_id} of this person's")
        message.text, message.edited = text, True
        form = self.chats.form(chat, message) | {"edit_date": int(time.time())}
        return self.updates.add("edited_message", form)

    def presses(self, chat_id: int, label: str, *, old: bool = False) -> int:
        """A button on the screen, the newest with this label; `old` presses one that is no longer there.

        Apps show an old keyboard until they hear that it is gone. A button that never was there cannot be pressed.
        """
        chat = self.chats[chat_id]
        for message in reversed(chat.messages):
            if not message.deleted and (button := message.button(label)):
                return self._press(chat, message, button)
        if old and label in chat.ever_shown:
            number, button = chat.ever_shown[label]
            return self._press(chat, next(each for each in chat.messages if each.message_id == number), button)
        raise NeverShown(
            f"no button {label!r}; on the screen: {[each.buttons for each in chat.messages if each.keyboard]}"
        )

    def presses_again(self, update_id: int) -> int:
        """The same tap under a new number, as apps send it while nobody answers."""
        query = self.updates.past[update_id]["callback_query"]
        return self.updates.add("callback_query", query | {"id": self._query()})

    def comes_again(self, update_id: int) -> None:
        """The same update once more, under its own number."""
        self.updates.again(self.updates.past[update_id])

    def blocks(self, chat_id: int) -> int:
        """The person shuts the bot out."""
        self.chats[chat_id].blocked = True
        return self._membership(chat_id, "member", "kicked")

    def unblocks(self, chat_id: int) -> int:
        """The person lets the bot in again."""
        self.chats[chat_id].blocked = False
        return self._membership(chat_id, "kicked", "member")

    def _arrive(self, chat_id: int, text: str, content: Form) -> int:
        chat = self.chats.meet(chat_id)
        message = self.chats.new(text, by_bot=False)
        message.content = content
        chat.show(message)
        return self.updates.add("message", self.chats.form(chat, message))

    def _press(self, chat: Chat, message: Shown, button: Button) -> int:
        query = {
            "id": self._query(),
            "from": chat.person,
            "chat_instance": str(chat.id),
            "message": self.chats.form(chat, message),
            "data": button.data,
        }
        return self.updates.add("callback_query", query)

    def _query(self) -> str:
        number = str(secrets.randbits(62))
        self._playing.presses[number] = time.time()
        return number

    def _membership(self, chat_id: int, before: str, after: str) -> int:
        chat = self.chats[chat_id]
        form = {"chat": chat.form, "from": chat.person, "date": int(time.time())}
        change = {"old_chat_member": self._member(before), "new_chat_member": self._member(after)}
        return self.updates.add("my_chat_member", form | change)

    def _member(self, status: str) -> Form:
        return {"user": self.chats.me, "status": status} | ({"until_date": 0} if status == "kicked" else {})

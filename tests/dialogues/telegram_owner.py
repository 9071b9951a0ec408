"""Owners in Telegram: aiogram with its real dispatcher, polling and mouth, against a strict Bot API over HTTP."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiogram import Bot

from bot.channels.telegram.budget import Budget
from bot.channels.telegram.files import TelegramFiles
from bot.channels.telegram.handlers import make_dispatcher
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.layout import MOST_UNITS, units
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.saying import TelegramMouth
from bot.channels.telegram.translating import owner_of
from bot.services.delivering import Mouth
from bot.services.fetching import Files
from bot.wiring import phrasebooks
from tests.bot_api.chats import Chat, Shown
from tests.bot_api.joined import bot_at, until
from tests.bot_api.server import BotApi
from tests.dialogues.files import FILE, FILES, PHOTOGRAPHED
from tests.dialogues.house import House, Owner
from tests.dialogues.owners import EDITED, LOOKS, PRESSED, SENT
from tests.dialogues.script import at_once, message

FAST = 1e9  # a second: our own brake on sending is tested elsewhere
FIRST_WORDS = ("Det, du skriver i Telegram, går gennem", "What you write in Telegram passes through")
FETCHING = ("Vi henter filen", "We are fetching the file")
ALBUM = "(album)"  # several pictures sent as one
NEARLY_FULL = MOST_UNITS * 3 // 4  # a message so long and without buttons is followed by the rest of its text


class TelegramChannel:
    """Telegram as wiring joins it, at a server of our own."""

    name = "telegram"

    def __init__(self) -> None:
        self.api = BotApi()
        self._ids = itertools.count(7)
        self._bot: Bot | None = None
        self._mouth: TelegramMouth | None = None

    @asynccontextmanager
    async def stands(self) -> AsyncIterator[None]:
        async with self.api, bot_at(self.api) as bot:
            self._bot = bot
            yield
        assert self.api.refused == []

    def mouth(self, house: House) -> Mouth:
        assert self._bot is not None
        self._mouth = TelegramMouth(self._bot, Budget(FAST, FAST, FAST), house.micros)
        return self._mouth

    def files(self) -> Files:
        assert self._bot is not None
        return TelegramFiles(self._bot)

    @asynccontextmanager
    async def hears(self, house: House) -> AsyncIterator[None]:
        assert self._bot is not None
        assert self._mouth is not None
        self._mouth.papers = house.product.handing.file
        stop = asyncio.Event()
        intake = Intake(self._bot, make_dispatcher(phrasebooks()), house.product.turning, house.micros)
        polling = asyncio.create_task(Polling(intake, wait=5).run(stop))
        try:
            yield
        finally:
            stop.set()
            await polling
            await self._mouth.rest()

    def owner(self, house: House, _name: str, language: str) -> Owner:
        chat_id = next(self._ids)
        return TelegramOwner(house, self.api, self.api.meets(chat_id, language))


@dataclass
class TelegramOwner:
    """Types, presses and sends in the app, and reads what stands in the chat."""

    house: House
    api: BotApi
    chat: Chat
    read: set[int] = field(default_factory=set)

    async def does(self, line: str) -> list[str]:
        for each in at_once(line):
            self._acts(each)
        await until(lambda: not self.api.updates.pending)
        if FILE.fullmatch(line) or PHOTOGRAPHED.fullmatch(line):
            await self.house.what_was_due()  # it is fetched beside the turns
        address = owner_of(self.api.chats.me["id"], self.chat.id)
        async with asyncio.timeout(10):
            await self.house.product.settled(address)
        return [message(text, buttons) for text, buttons in self._new()]

    def _acts(self, line: str) -> None:
        if line == LOOKS:
            return
        if pressed := PRESSED.fullmatch(line):
            self.api.presses(self.chat.id, pressed[1], old=True)
        elif edited := EDITED.fullmatch(line):
            self.api.edits(self.chat.id, self._last_words().message_id, edited[1])
        elif file := FILE.fullmatch(line):
            self.api.sends_file(self.chat.id, file[1], FILES[file[1]])
        elif photo := PHOTOGRAPHED.fullmatch(line):
            self.api.sends_photo(self.chat.id, FILES[photo[1]])
        elif line == ALBUM:
            self.api.sends_album(self.chat.id)
        elif sent := SENT.fullmatch(line):
            self.api.sends(self.chat.id, sent[1])
        else:
            self.api.types(self.chat.id, line)

    def _last_words(self) -> Shown:
        return next(each for each in reversed(self.chat.messages) if each.text and not each.by_bot)

    def _new(self) -> list[tuple[str, list[str]]]:
        """The messages not read yet, those put together that Telegram has no room for in one."""
        shown = [each for each in self.chat.messages if each.by_bot and each.text and each.message_id not in self.read]
        self.read |= {each.message_id for each in shown}
        # Said on this channel alone, and tested by itself: the rest of a dialogue is the same everywhere.
        shown = [each for each in shown if not each.text.startswith((*FIRST_WORDS, *FETCHING))]
        new: list[tuple[str, list[str]]] = []
        goes_on = False
        for each in shown:
            text = f"{new.pop()[0]}\n\n{each.text}" if goes_on else each.text
            new.append((text, list(itertools.chain.from_iterable(each.buttons))))
            goes_on = units(each.text) > NEARLY_FULL and not each.keyboard
        return new

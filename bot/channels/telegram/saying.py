"""Telegram's mouth: it says deliveries in order, never faster than Telegram allows, and never twice by itself."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeAlias, cast

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramRetryAfter
from aiogram.methods import DeleteMessage, SendDocument
from aiogram.types import BufferedInputFile, Message, MessageId

from bot.channels.telegram.budget import Budget
from bot.channels.telegram.calls import Say, TakeButtonsAway
from bot.channels.telegram.intake import now, settled
from bot.channels.telegram.layout import Button, Part, keyboard_of, parts_of
from bot.channels.telegram.outcomes import SECOND, outcome_of
from bot.channels.telegram.translating import chat_of
from bot.services.handing import File
from flows.stored import compact
from storage.values import Delivery, Outcome

# A link made for one visit would be visited by Telegram's own preview.
NO_PREVIEW = compact({"is_disabled": True})
MOST_HALF_SAID = 1_000
Papers: TypeAlias = Callable[[int, str, str], Awaitable[File | None]]
log = structlog.get_logger(__name__)


class TelegramMouth:
    """Says deliveries in Telegram."""

    channel = "telegram"

    def __init__(self, bot: Bot, budget: Budget | None = None, clock: Callable[[], int] = now) -> None:
        self._bot = bot
        self._budget = budget or Budget()
        self._clock = clock
        self._silent_until: dict[int, int] = {}  # what is sent during a ban makes the ban longer
        self._said: dict[int, int] = {}  # how many parts of a delivery are said, so that none is repeated
        self._closings: set[asyncio.Task[None]] = set()
        self.papers: Papers | None = None  # where what is handed over comes from

    async def say(self, delivery: Delivery) -> Outcome:
        """Say one delivery and tell what became of it; a failure of Telegram's never raises."""
        bot_id, chat_id = chat_of(delivery.address)
        if bot_id != self._bot.id:
            return Outcome(delivery.id, "failed", reason="another bot's chat")
        if until := self._silence(chat_id):
            return Outcome(delivery.id, "queued", not_before=until, reason="flood control")
        says = {"delete": self._delete, "paper": self._hand_over}.get(delivery.kind, self._speak)
        if says == self._speak and not delivery.text.strip():
            return Outcome(delivery.id, "failed", reason="nothing to say")
        try:
            reference = await says(delivery, chat_id)
        except AiogramError as error:
            return self._failed(delivery, chat_id, error)
        return Outcome(delivery.id, "sent", reference=reference)

    async def rest(self) -> None:
        """Wait a moment until the keyboards of closed questions are gone."""
        await settled(self._closings)

    async def _speak(self, delivery: Delivery, chat_id: int) -> str:
        parts, reference = parts_of(delivery), ""
        for number in range(self._said.get(delivery.id, 0), len(parts)):
            last = number == len(parts) - 1
            reference = await self._send(chat_id, parts[number], keyboard_of(delivery) if last else [])
            self._remember(delivery.id, number + 1)
        self._said.pop(delivery.id, None)
        self._close(chat_id, delivery.closes)
        return reference

    async def _send(self, chat_id: int, part: Part, keyboard: list[list[Button]]) -> str:
        await self._budget.turn(chat_id)
        call = message_of(chat_id, part, keyboard)
        # Some servers answer with nothing, and a message is said all the same.
        said = cast("MessageId | None", await self._bot(call))
        return str(said.message_id) if said else ""

    async def _delete(self, delivery: Delivery, chat_id: int) -> str:
        await self._budget.turn(chat_id)
        await self._bot(DeleteMessage(chat_id=chat_id, message_id=int(delivery.body["delete"])))
        return ""

    async def _hand_over(self, delivery: Delivery, chat_id: int) -> str:
        reference = str(delivery.body["reference"])
        kind = str(delivery.body.get("paper", "receipt"))
        file = await self.papers(delivery.conversation_id, kind, reference) if self.papers else None
        if file is None:
            return ""
        await self._budget.turn(chat_id)
        said: Message | None = await self._bot(
            SendDocument(chat_id=chat_id, document=BufferedInputFile(file.content, file.name))
        )
        return str(said.message_id) if said else ""

    def _close(self, chat_id: int, message: str) -> None:
        # Not waited for: every moment until "sent" is stored is one in which a crash would repeat the message.
        if message.isdecimal():
            task = asyncio.create_task(self._remove_keyboard(chat_id, int(message)))
            self._closings.add(task)
            task.add_done_callback(self._closings.discard)

    async def _remove_keyboard(self, chat_id: int, message_id: int) -> None:
        await self._budget.turn()
        if self._silence(chat_id):
            return
        try:
            await self._bot(TakeButtonsAway(chat_id=chat_id, message_id=message_id))
        except AiogramError as error:
            # The keyboard may be gone already, and an old button only brings a kind remark.
            self._heed(chat_id, error)

    def _failed(self, delivery: Delivery, chat_id: int, error: AiogramError) -> Outcome:
        self._heed(chat_id, error)
        outcome = outcome_of(delivery.id, error, self._clock())
        if outcome.state == "failed":
            self._said.pop(delivery.id, None)
        log.info("telegram_not_said", delivery=delivery.id, state=outcome.state, reason=outcome.reason)
        return outcome

    def _heed(self, chat_id: int, error: AiogramError) -> None:
        if isinstance(error, TelegramRetryAfter):
            self._silent_until[chat_id] = self._clock() + error.retry_after * SECOND

    def _silence(self, chat_id: int) -> int:
        if self._silent_until.get(chat_id, 0) <= self._clock():
            self._silent_until.pop(chat_id, None)
        return self._silent_until.get(chat_id, 0)

    def _remember(self, delivery_id: int, parts: int) -> None:
        self._said[delivery_id] = parts
        if len(self._said) > MOST_HALF_SAID:
            self._said.pop(next(iter(self._said)))


def message_of(chat_id: int, part: Part, keyboard: list[list[Button]]) -> Say:
    """The call that sends a part of a delivery."""
    return Say(
        chat_id=chat_id,
        text=part.text,
        entities=compact(part.entities) if part.entities else None,
        reply_markup=compact({"inline_keyboard": keyboard}) if keyboard else None,
        link_preview_options=NO_PREVIEW,
    )

"""Telegram running: its client, its dispatcher and its mouth, by polling or by webhook."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from aiogram import Bot, Dispatcher
from fastapi import APIRouter

from bot.channels.telegram.files import TelegramFiles
from bot.channels.telegram.handlers import make_dispatcher
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.polling import Polling, unless
from bot.channels.telegram.saying import TelegramMouth
from bot.channels.telegram.starting import decorate, make_bot, warm_up
from bot.channels.telegram.webhook import set_webhook, webhook_routes
from bot.phrasebook import Phrasebook
from bot.services.listening import Listening
from bot.settings import Settings


@dataclass(slots=True)
class Telegramming:
    """The bot with its dispatcher and its mouth."""

    bot: Bot
    dispatcher: Dispatcher
    mouth: TelegramMouth
    files: TelegramFiles
    words: Mapping[str, Phrasebook]
    _stop: asyncio.Event = field(default_factory=asyncio.Event)

    def webhook(self, listening: Listening, settings: Settings) -> APIRouter:
        """The route that updates come in by; raises `ValueError` without a secret."""
        secret = settings.telegram_webhook_secret.get_secret_value()
        return webhook_routes(Intake(self.bot, self.dispatcher, listening), secret, lenient=settings.telegram_lenient)

    async def warm_up(self) -> None:
        """Do once what is slow the first time; to be done before anything is heard."""
        await warm_up(self.bot, self.dispatcher)

    async def run(self, listening: Listening, settings: Settings) -> None:
        """Hear updates until stopped: by polling, or by saying where the webhook is."""
        decorating = asyncio.create_task(decorate(self.bot, self.words))
        try:
            if settings.telegram_mode == "polling":
                await Polling(Intake(self.bot, self.dispatcher, listening)).run(self._stop)
            else:
                secret = settings.telegram_webhook_secret.get_secret_value()
                await unless(self._stop, set_webhook(self.bot, settings.public_url, secret))
                await self._stop.wait()
        finally:
            decorating.cancel()
            await asyncio.gather(decorating, return_exceptions=True)

    async def close(self) -> None:
        """End what is still being called; to be done once nothing more is said."""
        await self.mouth.rest()
        await self.bot.session.close()

    def stop(self) -> None:
        """End `run`."""
        self._stop.set()


def telegramming(settings: Settings, words: Mapping[str, Phrasebook]) -> Telegramming:
    """Telegram for these settings, which must hold a token."""
    bot = make_bot(settings)
    dispatcher = make_dispatcher(words, settings.telegram_staff_group)
    return Telegramming(bot, dispatcher, TelegramMouth(bot), TelegramFiles(bot), words)

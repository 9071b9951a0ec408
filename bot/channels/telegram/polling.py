"""Fetching updates: Telegram forgets them only after all of them are kept."""

import asyncio
from collections.abc import Awaitable
from typing import Any, NamedTuple, TypeVar

from aiogram import Bot
from aiogram.exceptions import AiogramError, ClientDecodeError, TelegramRetryAfter
from aiogram.methods import DeleteWebhook, GetUpdates
from aiogram.types import Update
from pydantic import ValidationError

from bot.channels.telegram.intake import UPDATES, Intake, harmless, log

Result = TypeVar("Result")

LONG_POLL = 25
MOST = 100
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
# Some servers answer "nothing" at once instead of waiting; asking again at once would keep both of us busy.
AT_ONCE, BREATH = 1.0, 0.2
# After a week without updates their ids begin anew anywhere, even below our offset, which would then hide them.
QUIET = 6 * 86_400


class Answer(NamedTuple):
    """What one getUpdates brought: the updates, and the offset that confirms them all."""

    updates: list[Update]
    offset: int | None


class Polling:
    """Asks for updates until told to stop; failures and a second poller are waited out, longer each time."""

    def __init__(self, intake: Intake, wait: int = LONG_POLL) -> None:
        self._intake = intake
        self._wait = wait
        self._offset: int | None = None
        self._heard_at = 0.0
        self._pause = FIRST_PAUSE

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until `stop` is set. Then a question still out is dropped, and a batch being kept is finished."""
        await unless(stop, harmless(self._intake.bot, DeleteWebhook().emit))
        while not stop.is_set():
            if (pause := await self._cycle(stop)) > 0:
                await unless(stop, asyncio.sleep(pause))
        await self._intake.rest()

    async def _cycle(self, stop: asyncio.Event) -> float:
        clock = asyncio.get_running_loop().time
        asked = clock()
        try:
            answer = await unless(stop, self._ask())
        except TelegramRetryAfter as error:
            return float(error.retry_after)
        except (AiogramError, OSError, ValueError) as error:
            return self._longer_pause(type(error).__name__)
        if answer is None:
            return 0
        if not await self._intake.take(answer.updates):
            return self._longer_pause("not kept")
        self._pause = FIRST_PAUSE
        if answer.offset is not None:
            self._offset, self._heard_at = answer.offset, clock()
            return 0
        if clock() - self._heard_at > QUIET:
            self._offset = None
        return BREATH if clock() - asked < AT_ONCE else 0

    async def _ask(self) -> Answer:
        bot = self._intake.bot
        question = GetUpdates(offset=self._offset, limit=MOST, timeout=self._wait, allowed_updates=list(UPDATES))
        try:
            # Some servers answer with nothing at all where there are no updates.
            updates = await bot(question, request_timeout=self._wait + 10) or []
        except ClientDecodeError as error:
            return one_by_one(bot, error.data)
        return Answer(updates, max((each.update_id for each in updates), default=-1) + 1 or None)

    def _longer_pause(self, why: str) -> float:
        pause, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        log.warning("telegram_polling_waits", why=why, seconds=pause)
        return pause


def one_by_one(bot: Bot, answer: Any) -> Answer:
    """The readable updates of an answer that could not be read as a whole, so that one cannot block all others.

    Raises ValueError where the answer holds no updates at all.
    """
    rows = answer.get("result") if isinstance(answer, dict) else None
    if not isinstance(rows, list) or not all(isinstance(each, dict) and "update_id" in each for each in rows):
        raise ValueError("no answer of the Bot API")
    updates = []
    for row in rows:
        try:
            updates.append(Update.model_validate(row, context={"bot": bot}))
        except ValidationError:
            # Without the trace, which shows the update.
            log.error("telegram_update_unreadable", update_id=row["update_id"])
    return Answer(updates, max((int(each["update_id"]) for each in rows), default=-1) + 1 or None)


async def unless(stop: asyncio.Event, work: Awaitable[Result]) -> Result | None:
    """What the work brings, or nothing when `stop` is set first; the work is then cancelled."""
    working = asyncio.ensure_future(work)
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        working.cancel()
        stopping.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)

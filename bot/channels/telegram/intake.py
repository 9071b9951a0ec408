"""What Telegram hands over, kept in one go: the channel's boundary."""

import asyncio
import datetime as dt
import traceback
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import AiogramError
from aiogram.types import Update

from bot.services.listening import Listening
from flows.moment import micros
from storage.values import NewArrival

log = structlog.get_logger(__name__)

Call: TypeAlias = Callable[[Bot], Awaitable[object]]
# What we ask Telegram for. All else would only be fetched to be thrown away.
UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
UNTOLD = 1_000
PATIENCE = 2.0


def now() -> int:
    """The instant in microseconds UTC."""
    return micros(dt.datetime.now(dt.UTC))


@dataclass(slots=True)
class Batch:
    """What one delivery of Telegram's holds: the arrivals in order, and what is called once they are kept."""

    at: int
    arrivals: list[NewArrival] = field(default_factory=list)
    afterwards: list[Call] = field(default_factory=list)


class Intake:
    """Takes updates in. They may be acknowledged once `take` says so, and not before."""

    def __init__(
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        listening: Listening,
        clock: Callable[[], int] = now,
    ) -> None:
        self.bot = bot
        self._dispatcher = dispatcher
        self._listening = listening
        self._clock = clock
        self._calls: set[asyncio.Task[None]] = set()

    async def take(self, updates: Sequence[Update]) -> bool:
        """Keep what these updates say as a whole, and say whether it is kept."""
        batch = Batch(self._clock())
        try:
            for update in updates:
                # aiogram prints an update of a kind it does not know in full, and it can hold an owner's words.
                if any(getattr(update, kind) for kind in UPDATES):
                    await self._dispatcher.feed_update(self.bot, update, batch=batch)
            if batch.arrivals:
                await self._listening.keep(batch.arrivals)
        except Exception as error:  # noqa: BLE001 - the channel's one boundary
            log_failure("telegram_not_kept", error)
            return False
        self._call(batch.afterwards)
        return True

    async def rest(self) -> None:
        """Wait a moment for what was to be called afterwards; what then still waits is given up."""
        await settled(self._calls)

    def _call(self, calls: Sequence[Call]) -> None:
        # A press shows as busy until it is answered, which no owner and no next batch need wait for.
        for call in calls[: max(0, UNTOLD - len(self._calls))]:
            task = asyncio.create_task(harmless(self.bot, call))
            self._calls.add(task)
            task.add_done_callback(self._calls.discard)


async def harmless(bot: Bot, call: Call) -> None:
    """Make a call that may fail: a failure is logged and changes nothing."""
    try:
        await call(bot)
    except (AiogramError, OSError, ValueError) as error:
        log.info("telegram_call_failed", error=type(error).__name__)


async def settled(tasks: Iterable[asyncio.Task[None]]) -> None:
    """Wait a moment for these tasks and cancel those that are not done."""
    if waiting := set(tasks):
        _, late = await asyncio.wait(waiting, timeout=PATIENCE)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


def log_failure(event: str, error: BaseException) -> None:
    """Log what failed and where, but neither its words nor its values: both can hold what an owner wrote."""
    places = [f"{each.filename}:{each.lineno}" for each in traceback.extract_tb(error.__traceback__)]
    log.error(event, error=type(error).__name__, places=places[-6:])

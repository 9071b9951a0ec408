"""How fast we may speak: so many messages a second in all, and fewer to one chat."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

MOST_CHATS = 5_000


@dataclass(slots=True)
class Bucket:
    """Fills by `rate` a second up to `burst`; taking from an empty one means waiting."""

    rate: float
    burst: float
    level: float
    at: float

    def take(self, now: float) -> float:
        """Take one, and say after how many seconds it may be used."""
        self.level = min(self.burst, self.level + (now - self.at) * self.rate) - 1
        self.at = now
        return max(0.0, -self.level / self.rate)

    def full(self, now: float) -> bool:
        """Whether it has filled up again, so that a new one would be the same."""
        return self.level + (now - self.at) * self.rate >= self.burst


class Budget:
    """Telegram's limits: about 30 messages a second in all and one a second to a chat, short bursts aside."""

    def __init__(
        self,
        overall: float = 25.0,
        per_chat: float = 1.0,
        burst: float = 5.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._per_chat, self._burst = per_chat, burst
        self._overall = Bucket(overall, overall, overall, clock())
        self._chats: dict[int, Bucket] = {}

    async def turn(self, chat_id: int | None = None) -> None:
        """Wait until all chats together, and this one if it is a message to one, have room for one more call."""
        now = self._clock()
        wait = max(self._overall.take(now), self._chat(chat_id, now).take(now) if chat_id is not None else 0.0)
        if wait:
            await asyncio.sleep(wait)

    def _chat(self, chat_id: int, now: float) -> Bucket:
        if chat_id not in self._chats:
            if len(self._chats) >= MOST_CHATS:
                self._chats = {chat: each for chat, each in self._chats.items() if not each.full(now)}
            self._chats[chat_id] = Bucket(self._per_chat, self._burst, self._burst, now)
        return self._chats[chat_id]

"""The webhook's other end: updates are posted until each is answered with 2xx.

In order within a lane, and lanes side by side: messages of a chat are one, a person's presses another.
"""

import asyncio

from aiohttp import ClientError, ClientSession

from tests.bot_api.updates import Form, Updates

FIRST_PAUSE, LONGEST_PAUSE = 0.02, 1.0


class Posting:
    """Posts what is in the queue while a webhook is set."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self._secret = ""
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._session: ClientSession | None = None
        self.answers: list[int] = []  # the HTTP status of each post, in order

    async def begin(self, url: str, secret: str) -> None:
        """Post to this address from now on, and what is waiting first."""
        await self.end()
        self._secret, self._updates.webhook = secret, url
        self._session = ClientSession()
        self._updates.on_new = self._queue
        for number in sorted(self._updates.pending):
            self._queue(self._updates.pending[number])

    async def end(self) -> None:
        """Post no more."""
        self._updates.webhook, self._updates.on_new = "", lambda _: None
        for task in self._lanes.values():
            task.cancel()
        await asyncio.gather(*self._lanes.values(), return_exceptions=True)
        self._lanes.clear()
        if self._session:
            await self._session.close()
            self._session = None

    def _queue(self, update: Form) -> None:
        lane = _lane(update)
        self._lanes[lane] = asyncio.create_task(self._post(update, self._lanes.get(lane)))

    async def _post(self, update: Form, before: asyncio.Task[None] | None) -> None:
        if before:
            await before
        pause = FIRST_PAUSE
        while not await self._taken(update):
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        self._updates.confirm(update["update_id"])

    async def _taken(self, update: Form) -> bool:
        if not self._session:
            return False
        headers = {"X-Telegram-Bot-Api-Secret-Token": self._secret} if self._secret else {}
        try:
            async with self._session.post(self._updates.webhook, json=update, headers=headers) as answer:
                self.answers.append(answer.status)
                return 200 <= answer.status < 300
        except (ClientError, OSError, TimeoutError):
            return False


def _lane(update: Form) -> str:
    kind = next(name for name in update if name != "update_id")
    if kind == "callback_query":
        return f"press {update[kind]['from']['id']}"
    return f"{'member' if kind == 'my_chat_member' else 'chat'} {update[kind]['chat']['id']}"

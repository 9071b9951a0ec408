"""The queue of updates: kept until confirmed, given to one poller at a time."""

import asyncio
import itertools
from collections.abc import Callable
from typing import Any

from tests.bot_api.refusals import Refused
from tests.bot_api.rules import NO_WEBHOOK

Form = dict[str, Any]
# These come only to those who name them.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Updates:
    """What happened and was not confirmed yet, in order of its number."""

    def __init__(self, first_id: int = 1_000) -> None:
        self.pending: dict[int, Form] = {}
        self.past: dict[int, Form] = {}
        self.webhook = ""
        self.on_new: Callable[[Form], None] = lambda _: None
        self._ids = itertools.count(first_id)
        self._allowed: list[str] | None = None
        self._poll = 0
        self._news = asyncio.Event()

    def allow(self, kinds: list[str] | None) -> None:
        """Keep from now on only these kinds; not said means as before."""
        if kinds is not None:
            self._allowed = kinds

    def add(self, kind: str, body: Form) -> int:
        """Something happened: its number, also where the bot does not want to hear of it."""
        number = next(self._ids)
        wanted = kind in self._allowed if self._allowed else kind not in ON_REQUEST
        if wanted:
            self.again({"update_id": number, kind: body})
        return number

    def again(self, update: Form) -> None:
        """Deliver an update, or deliver it once more."""
        number = update["update_id"]
        self.pending[number] = self.past[number] = update
        self._wake()
        self.on_new(update)

    def confirm(self, number: int) -> None:
        """Forget one update: it has been taken."""
        self.pending.pop(number, None)

    async def get(self, offset: int, limit: int, timeout: float) -> list[Form]:  # noqa: ASYNC109 - Telegram's word
        """The earliest unconfirmed updates; an offset confirms all lower ones, and a newer poller ends this one."""
        if not NO_WEBHOOK.holds(self.webhook):
            raise Refused(409, f"Conflict: {NO_WEBHOOK.refusal}")
        self._poll += 1
        mine = self._poll
        self._wake()
        self._confirm_below(offset)
        until = asyncio.get_running_loop().time() + timeout
        while not self.pending and (left := until - asyncio.get_running_loop().time()) > 0:
            await self._wait(left)
            if mine != self._poll:
                raise Refused(409, "Conflict: terminated by other getUpdates request")
        return [self.pending[number] for number in sorted(self.pending)[:limit]]

    def _confirm_below(self, offset: int) -> None:
        if offset < 0:
            offset = min(sorted(self.pending)[offset:], default=0)
        self.pending = {number: update for number, update in self.pending.items() if number >= offset}

    def _wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._news.wait(), seconds)
        except TimeoutError:
            return

"""Saying what was committed: each row is marked before it leaves, in order for each address."""

import asyncio
import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from flows.moment import micros
from storage.database import Database
from storage.values import Delivery, Outcome

AT_MOST = 200
HARMLESS = frozenset(
    {"prompt", "remark", "template", "delete"}
)  # said twice they do no harm, unsaid they leave an owner waiting
TRIES = 5
AGAIN = 5_000_000  # microseconds
POLL = 0.25  # seconds between looks for rows that other processes left or that had to wait

log = structlog.get_logger(__name__)


class Mouth(Protocol):
    """A channel's second half: says one message and tells what became of it."""

    @property
    def channel(self) -> str:
        """The channel whose rows it says."""

    async def say(self, delivery: Delivery) -> Outcome:
        """Say one message that is already marked `sending`."""


@dataclass(slots=True)
class Delivering:
    """Claims rows, says them, and writes down what became of them with the next claim."""

    database: Database
    mouths: Mapping[str, Mouth]
    clock: Callable[[], dt.datetime]
    poll: float = POLL
    settled: Callable[[], None] = lambda: None  # called after each commit that says what became of messages
    _outcomes: list[Outcome] = field(default_factory=list)
    _saying: set[asyncio.Task[None]] = field(default_factory=set)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _stopping: bool = False

    def woken(self) -> None:
        """Something new is to be said."""
        self._wake.set()

    def stop(self) -> None:
        """End `run` once what is being said is said."""
        self._stopping = True
        self._wake.set()

    async def recover(self) -> None:
        """After a start: what was being said when the program ended is said again, or left to a person."""
        async with self.database.work() as work:
            await work.deliveries.recover()
            await work.commit()

    async def run(self) -> None:
        """Say what there is to say until stopped."""
        while not self._stopping:
            # What is queued or rung from here on is not covered by this look.
            self._wake.clear()
            try:
                claimed = await self.once()
            except Exception:  # the delivery's boundary: the rows stay queued and are tried again
                log.exception("delivery failed")
                claimed = 0
            if claimed < AT_MOST:
                await self._rest()
        await self.finish()

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(self.poll):
                await self._wake.wait()
        except TimeoutError:
            pass

    async def once(self) -> int:
        """Settle what became of earlier rows, claim new ones, and begin to say them."""
        now = micros(self.clock())
        outcomes, self._outcomes = self._outcomes, []
        try:
            async with self.database.work() as work:
                if outcomes:
                    await work.deliveries.settle(outcomes, now)
                claimed = await work.deliveries.claim(now, tuple(self.mouths), AT_MOST)
                if claimed or outcomes:
                    await work.commit()
        except BaseException:
            self._outcomes = outcomes + self._outcomes
            raise
        if outcomes:
            self.settled()
        for rows in _by_address(claimed):
            task = asyncio.create_task(self._say_in_order(rows))
            self._saying.add(task)
            task.add_done_callback(self._ended)
        return len(claimed)

    def _ended(self, task: asyncio.Task[None]) -> None:
        # What became of a row rides on the commit that marks the next ones; only the last one out asks for its own.
        self._saying.discard(task)
        if not self._saying:
            self._wake.set()

    async def finish(self) -> None:
        """Wait for what is being said, and write down what became of it."""
        if self._saying:
            await asyncio.wait(self._saying)
        if self._outcomes:
            await self.once()

    async def _say_in_order(self, rows: list[Delivery]) -> None:
        for row in rows:
            outcome = await self._said(row)
            self._outcomes.append(outcome)
            if outcome.state == "queued":
                # What comes after must not overtake; it goes back as it came.
                later = rows[rows.index(row) + 1 :]
                self._outcomes += [Outcome(each.id, "queued", not_before=outcome.not_before) for each in later]
                break

    async def _said(self, row: Delivery) -> Outcome:
        try:
            outcome = await self.mouths[row.channel].say(row)
        except Exception as error:  # noqa: BLE001 - as above: nobody knows whether it was said
            log.warning("saying failed", delivery=row.id, error=type(error).__name__)
            outcome = Outcome(row.id, "unknown", reason=type(error).__name__)
        if outcome.state == "unknown" and row.kind in HARMLESS and row.tries < TRIES:
            return Outcome(row.id, "queued", not_before=micros(self.clock()) + AGAIN, reason=outcome.reason)
        return outcome


def _by_address(claimed: list[Delivery]) -> list[list[Delivery]]:
    rows: dict[tuple[str, str], list[Delivery]] = {}
    for row in claimed:
        rows.setdefault((row.channel, row.address), []).append(row)
    return list(rows.values())

"""Saying what was committed: each row is marked before it leaves, in order for each address."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from flows.moment import micros
from storage.database import Database
from storage.outbox import HARMLESS
from storage.values import Delivery, NewDelivery, Outcome
from storage.work import Work

AT_MOST = 200
TRIES = 5
AGAIN = 5_000_000  # microseconds
_STEPS = 2  # of the event loop: the channel learns that an arrival is kept, and begins what it calls then
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
    _rung: bool = True  # whether there may be rows to claim
    _running: bool = False

    def woken(self) -> None:
        """Something new is to be said."""
        self._rung = True
        self._wake.set()

    def stop(self) -> None:
        """End `run` once what is being said is said."""
        self._running = False
        self._wake.set()

    async def recover(self) -> None:
        """After a start: what was being said when the program ended is said again, or left to a person."""
        async with self.database.work() as work:
            await work.deliveries.recover()
            await work.commit()

    async def run(self) -> None:
        """Say what there is to say until stopped."""
        self._running = True
        while self._running:
            # A cycle under way takes along what became of messages, and may leave nothing to do here.
            await self.database.unoccupied()
            # What is queued or rung from here on is not covered by this look.
            self._wake.clear()
            rung, self._rung = self._rung, False
            if rung or (self._outcomes and not self._saying):
                await self._look()
            if not self._rung:
                await self._rest()
        await self.finish()

    async def _look(self) -> None:
        try:
            self._rung = await self.once() == AT_MOST
        except Exception:  # the delivery's boundary: the rows stay queued and are tried again
            log.exception("delivery failed")

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(self.poll):
                await self._wake.wait()
        except TimeoutError:
            self._rung = True

    async def once(self) -> int:
        """Settle what became of earlier rows, claim new ones, and begin to say them."""
        async with self.database.work() as work, self._claimed(work) as claimed:
            await work.commit()
        return len(claimed)

    def boards(self, delivery: NewDelivery) -> bool:
        """Whether this message is said right after a commit that it rides on."""
        return self._running and delivery.channel in self.mouths and delivery.kind in HARMLESS

    @asynccontextmanager
    async def boarding(self, work: Work) -> AsyncIterator[None]:
        """Let messages ride on the commit that is made inside; they are begun to be said after it.

        Only those that may be said twice: of all else nobody could tell, after a crash right at the commit, whether it
        was being said.
        """
        if not self._running:
            yield
            return
        async with self._claimed(work, HARMLESS):
            yield

    @asynccontextmanager
    async def _claimed(self, work: Work, kinds: Collection[str] = ()) -> AsyncIterator[list[Delivery]]:
        async with self._settling(work):
            claimed = await work.deliveries.claim(micros(self.clock()), tuple(self.mouths), AT_MOST, kinds)
            yield claimed
        for rows in _by_address(claimed):
            task = asyncio.create_task(self._say_in_order(rows))
            self._saying.add(task)
            task.add_done_callback(self._ended)

    @asynccontextmanager
    async def _settling(self, work: Work) -> AsyncIterator[None]:
        """What became of earlier rows rides on the commit made inside; without one it stays to be written down."""
        outcomes, self._outcomes = self._outcomes, []
        try:
            if outcomes:
                await work.deliveries.settle(outcomes, micros(self.clock()))
            yield
        except BaseException:
            self._outcomes = outcomes + self._outcomes
            raise
        if outcomes:
            self.settled()

    def _ended(self, task: asyncio.Task[None]) -> None:
        # What became of a row rides on the commit that marks the next ones; only the last one out asks for its own.
        self._saying.discard(task)
        if not self._saying:
            self._wake.set()

    async def finish(self) -> None:
        """Wait for what is being said, and write down what became of it.

        Nothing more is claimed: nobody would wait for it, and whether it was said would be for a person to find out.
        """
        if self._saying:
            await asyncio.wait(self._saying)
        if self._outcomes:
            async with self.database.work() as work, self._settling(work):
                await work.commit()

    async def _say_in_order(self, rows: list[Delivery]) -> None:
        # The channel hears first that the arrival is kept: a press is answered before anything is said.
        for _ in range(_STEPS):
            await asyncio.sleep(0)
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

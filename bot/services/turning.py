"""The turn cycle: what came in and what it leads to, many conversations at a time, in one commit."""

import asyncio
import datetime as dt
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field, replace
from typing import Protocol

import structlog

from bot.services.deciding import Decided, Deciding
from bot.services.facts import ServiceFacts
from bot.services.moving import store
from bot.services.noted_lines import heard_entry
from bot.services.queueing import ANYWAY, holds_back, is_alarm, keeps_back, parts
from bot.services.recalling import recalled, with_parked
from bot.services.writing import write
from flows.heard import Due, Judged, Passed, Result, Spoke
from flows.moment import DENMARK, Moment, Tokens, micros
from flows.phrases import phrase
from flows.turns import overdue
from storage.database import Database
from storage.values import NewArrival, NewDelivery, NewEntry, Owner, Waiting
from storage.work import Work

AT_MOST = 100
LATE = (Result, Due, Judged, Passed, Spoke)  # what no owner just said
POLL = 0.25  # seconds between looks for what other processes or due times left

log = structlog.get_logger(__name__)


class Riding(Protocol):
    """Whoever says what a commit leaves to say, and can mark it in that very commit."""

    def boards(self, delivery: NewDelivery) -> bool:
        """Whether this message is said right after a commit that it rides on."""

    def boarding(self, work: Work) -> AbstractAsyncContextManager[None]:
        """Let messages ride on the commit that is made inside; they are begun to be said after it."""


@dataclass(slots=True)
class Turning:
    """Keeps arrivals and takes their turns: one task writes, and a commit covers whatever waited for it."""

    database: Database
    deciding: Deciding
    facts: ServiceFacts
    clock: Callable[[], dt.datetime]
    draw: Callable[[], Tokens]
    riding: Riding | None = None
    said: Callable[[], None] = lambda: None  # called after each commit that left something to say
    ordered: Callable[[], None] = lambda: None  # called after each commit that left something to fetch or send
    poll: float = POLL
    _incoming: deque[tuple[Sequence[NewArrival], asyncio.Future[None]]] = field(default_factory=deque)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _stopping: bool = False

    async def keep(self, arrivals: Sequence[NewArrival]) -> None:
        """Store arrivals; returns once they are committed, with their turns where nothing stood in the way."""
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._incoming.append((arrivals, kept))
        self._wake.set()
        await kept

    async def run(self) -> None:
        """Take turns until stopped; due times and other processes' arrivals are looked for between."""
        while not self._stopping:
            if not self._incoming:
                await self._rest()
            # What comes or rings from here on is not covered by this look.
            self._wake.clear()
            while await self.once():
                pass

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(self.poll):
                await self._wake.wait()
        except TimeoutError:
            pass

    def wake(self) -> None:
        """Look at once for arrivals that others stored."""
        self._wake.set()

    def stop(self) -> None:
        """End `run` after the cycle under way."""
        self._stopping = True
        self._wake.set()

    async def once(self) -> bool:
        """One cycle over what waits now; whether more may be waiting that nobody rings for."""
        batch, futures = self._gathered()
        try:
            more = await self.cycle(batch)
        except Exception:  # the turn task's boundary: one poisoned arrival must not block others
            log.exception("cycle failed")
            return await self._one_by_one(batch, futures)
        for kept in futures:
            _tell(kept)
        return more

    def _gathered(self) -> tuple[list[NewArrival], list[asyncio.Future[None]]]:
        batch: list[NewArrival] = []
        futures = []
        while self._incoming and len(batch) < AT_MOST:
            arrivals, kept = self._incoming.popleft()
            batch.extend(arrivals)
            futures.append(kept)
        return batch, futures

    async def cycle(self, batch: Sequence[NewArrival], only: Callable[[Waiting], bool] | None = None) -> bool:
        """Store a batch and take every turn that is due, or `only` such turns, in one commit; as `once`."""
        now = self.clock()
        async with self.database.work() as work:
            await store(work, batch, self.deciding.words, micros(now))
            waiting = await work.arrivals.waiting(micros(now), AT_MOST)
            if only is None:
                await self._set_aside(work)
            else:
                waiting = [each for each in waiting if only(each)]
            if not waiting and not batch and not work.arrivals.unreadable:
                return False
            decided = await self._decided(work, waiting, now)
            await write(work, decided, micros(now))
            riding = self.riding if only is None else None
            async with riding.boarding(work) if riding else nullcontext():
                await work.commit()
        if not all(riding and riding.boards(each) for each in decided.deliveries):
            self.said()
        if decided.errands:
            self.ordered()
        # What was held back until a result may be heard once the result was.
        return len(waiting) == AT_MOST or any(isinstance(each.arrival.heard, ANYWAY) for each in waiting)

    async def _decided(self, work: Work, waiting: Sequence[Waiting], now: dt.datetime) -> Decided:
        decided = Decided()
        facts = await self.facts.in_force(now)
        addresses = await self._addresses(work, waiting)
        waiting = await with_parked(work, waiting)
        held = await recalled(work, waiting, now, now.astimezone(DENMARK).date())
        # Whoever is heard is not reminded in the same breath.
        for each in sorted(waiting, key=is_alarm):
            own = each.conversation.id
            begun = decided.conversations.get(own)
            if begun is not None and holds_back(begun, each.arrival.heard, micros(now)):
                continue
            arrival = each.arrival.id
            found, handed = held.found.get(arrival, ()), held.handovers.get(arrival)
            known, statuses = held.known_to(own), held.decided.get(own, {})
            moment = Moment(now, facts, self.draw(), known, found, each.arrival.at, statuses, handed)
            reply_to = addresses.get(own, each.arrival.owner)
            over = overdue(self.deciding.flows, begun or each.conversation, moment)
            if over is not None and not isinstance(each.arrival.heard, ANYWAY):
                late = replace(each, arrival=replace(each.arrival, heard=over, text=""))
                self.deciding.take(decided, late, replace(moment, tokens=self.draw()), reply_to)
            self.deciding.take(decided, each, moment, reply_to)
        return decided

    async def _addresses(self, work: Work, waiting: Sequence[Waiting]) -> Mapping[int, Owner]:
        """Where replies to what no owner just said go: to the address last heard."""
        late = [each.conversation.id for each in waiting if isinstance(each.arrival.heard, LATE)]
        return await work.conversations.addresses_of(late) if late else {}

    async def _one_by_one(self, batch: Sequence[NewArrival], futures: Sequence[asyncio.Future[None]]) -> bool:
        """Keep the batch, then take each waiting turn alone; one that fails three times is a dead letter."""
        failed: set[int] = set()  # conversations in which a later arrival must not overtake one that failed
        try:
            for part in parts(batch):
                kept_back = any(keeps_back(each.heard) for each in part)
                if not (kept_back and await self._with_its_turn(part, failed)):
                    await self._stored(part, failed)
        except Exception as error:  # noqa: BLE001 - as above: whoever waits is told that nothing was kept
            for kept in futures:
                _tell(kept, error)
            return False
        for kept in futures:
            _tell(kept)
        return False

    async def _with_its_turn(self, part: Sequence[NewArrival], failed: set[int]) -> bool:
        """Keep ten digits that may be a CPR number in one commit with their turn; whether that could be done.

        Nothing but this commit knows the digits: kept apart from their turn they would be lost.
        """
        try:
            await self.cycle(part, lambda each: keeps_back(each.arrival.heard) and each.conversation.id not in failed)
        except Exception:  # as above
            log.exception("turn failed, its digits are not kept")
            return False
        return True

    async def _stored(self, part: Sequence[NewArrival], failed: set[int]) -> None:
        """Keep arrivals without their turns, and then take each turn that waits in a commit of its own."""
        now = micros(self.clock())
        async with self.database.work() as work:
            await store(work, part, self.deciding.words, now)
            waiting = await work.arrivals.waiting(now, AT_MOST)
            await work.commit()
        for each in waiting:
            if each.conversation.id not in failed and not await self._alone(each):
                failed.add(each.conversation.id)

    async def _alone(self, each: Waiting) -> bool:
        """Take one turn in a commit of its own; whether it could be taken."""
        try:
            await self.cycle((), lambda other: other.arrival.id == each.arrival.id)
        except Exception as error:  # as above
            log.exception("turn failed", arrival=each.arrival.id)
            async with self.database.work() as work:
                await self._tried(work, each, type(error).__name__)
                await work.commit()
            return False
        return True

    async def _set_aside(self, work: Work) -> None:
        for each in work.arrivals.unreadable:
            log.error("conversation unreadable", conversation=each.conversation.id)
            await self._tried(work, each, "unreadable")

    async def _tried(self, work: Work, each: Waiting, reason: str) -> None:
        """Count a try that failed; after the last one the owner reads that nothing is lost."""
        if not await work.arrivals.tried(each.arrival.id, reason):
            return
        conversation, owner = each.conversation, each.arrival.owner
        text = self.deciding.words[conversation.language](phrase("went-wrong"))
        at = micros(self.clock())
        told = NewEntry(conversation.id, at, "bot", "notice", text)
        await work.transcripts.add([heard_entry(conversation, each.arrival, unheard=True), told])
        notice = NewDelivery(conversation.id, owner.channel, owner.address, "notice", conversation.epoch, text, at)
        await work.deliveries.add([notice])


def _tell(kept: asyncio.Future[None], error: Exception | None = None) -> None:
    if kept.done():
        return
    if error is None:
        kept.set_result(None)
    else:
        kept.set_exception(error)

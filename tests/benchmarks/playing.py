"""Playing the form: many users interleaved, so many updates under way at a time, every reply compared."""

import asyncio
import gc
import random
import resource
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Self, TypeAlias

from tests.benchmarks.form import UPDATES, Line, script

Hear: TypeAlias = Callable[[int, int, str], Awaitable[None]]  # user, which of the user's lines, what is said


class WrongReply(AssertionError):
    """A reply does not hold what it must, so whatever was measured is worth nothing."""

    def __init__(self, user: int, line: Line, reply: str) -> None:
        super().__init__(f"user {user} said {line.said!r} and read {reply!r}, which lacks one of {line.replied}")


@dataclass(frozen=True, slots=True)
class Played:
    """What one run took."""

    updates: int
    seconds: float
    cpu: float  # seconds of this process, all its threads
    latencies: tuple[float, ...] = ()  # seconds, in an open loop

    @property
    def rate(self) -> float:
        """Updates a second."""
        return self.updates / self.seconds

    @property
    def cpu_micros(self) -> float:
        """CPU time for one update in microseconds."""
        return self.cpu / self.updates * 1e6


@dataclass(slots=True)
class Replies:
    """Where a channel's other end puts what was said, and where whoever waits for it finds it."""

    _awaited: dict[int, asyncio.Future[str]] = field(default_factory=dict)

    def awaited(self, user: int) -> asyncio.Future[str]:
        """The next reply to this user; there must be none that nobody waited for."""
        self._awaited[user] = asyncio.get_running_loop().create_future()
        return self._awaited[user]

    def said(self, user: int, text: str) -> None:
        """Something was said to this user; a second reply to one update raises."""
        self._awaited.pop(user).set_result(text)


def interleaved(users: int) -> Iterator[tuple[int, int]]:
    """Every line of every user, the first of all before the second of any."""
    return ((user, number) for number in range(UPDATES) for user in range(users))


async def say_line(replies: Replies, hear: Hear, user: int, number: int) -> None:
    """Say one line and compare the reply."""
    line = script(user)[number]
    awaited = replies.awaited(user)
    await hear(user, number, line.said)
    reply = await awaited
    if not all(part in reply for part in line.replied):
        raise WrongReply(user, line, reply)


async def closed_loop(
    users: int, at_once: int, replies: Replies, hear: Hear, stopwatch: "Stopwatch | None" = None
) -> Played:
    """Every user's whole form, with so many updates under way; each begins once an earlier one is replied to."""
    lines = interleaved(users)
    replied = [asyncio.Event() for _ in range(users * UPDATES)]

    async def work() -> None:
        for user, number in lines:
            if number:
                await replied[(number - 1) * users + user].wait()
            await say_line(replies, hear, user, number)
            replied[number * users + user].set()

    with stopwatch or Stopwatch() as watch:
        async with asyncio.TaskGroup() as group:
            for _ in range(min(at_once, users)):
                group.create_task(work())
    return Played(users * UPDATES, watch.seconds, watch.cpu)


async def open_loop(users: int, rate: float, replies: Replies, hear: Hear, seed: int) -> Played:
    """Updates that arrive by chance, whoever still waits; latency is from when one is due until its reply."""
    chance = random.Random(seed)  # noqa: S311 - arrivals, no secrets
    replied = [asyncio.Event() for _ in range(users * UPDATES)]
    latencies: list[float] = []
    clock = asyncio.get_running_loop().time

    async def arrive(due: float, user: int, number: int) -> None:
        if number:
            await replied[(number - 1) * users + user].wait()
        await say_line(replies, hear, user, number)
        replied[number * users + user].set()
        latencies.append(clock() - due)

    with Stopwatch() as watch:
        due = clock()
        async with asyncio.TaskGroup() as group:
            for user, number in interleaved(users):
                due += chance.expovariate(rate)
                if (early := due - clock()) > 0:
                    await asyncio.sleep(early)
                group.create_task(arrive(due, user, number))
    return Played(users * UPDATES, watch.seconds, watch.cpu, tuple(latencies))


class Stopwatch:
    """Wall and CPU time of what runs inside, on a collected heap."""

    seconds = cpu = 0.0

    def __enter__(self) -> Self:
        gc.collect()
        self._begun = time.perf_counter(), cpu_seconds()
        return self

    def __exit__(self, *_: object) -> None:
        begun, cpu = self._begun
        self.seconds, self.cpu = time.perf_counter() - begun, cpu_seconds() - cpu


def cpu_seconds() -> float:
    """CPU time of this process so far, with all its threads."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime

"""A product that is killed and started anew, with a folder, a port and a Bot API that outlive it."""

import asyncio
import contextlib
import datetime as dt
import os
import random
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from bot.settings import SHIPPED_COMPANIES
from tests.bot_api.server import BotApi
from tests.crash import memory
from tests.crash.forking import ROOT, Order
from tests.crash.memory import State, plain, reading, state_of
from tests.crash.points import ARMED, MET

BEGINS = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
TICK = dt.timedelta(milliseconds=50)  # from one start to the next
LOOK = 0.003  # seconds
GRACE = 0.2  # seconds
PATIENCE = 200.0  # seconds, on a machine that has much else to do
SECRET = "a-webhook-secret"
TAKEN_BY_NOBODY = range(20_000, 32_000)  # ports that no system gives away by itself


class Starter(Protocol):
    """A way to bring products to life: forked from a warm parent, or as processes of their own."""

    async def starts(self, order: Order) -> int:
        """A product that lives by this order: its process id."""

    def ended(self, pid: int) -> int | None:
        """How it ended: its code, or the signal's number below zero; None while it lives."""


@dataclass
class House:
    """One folder with its database, and the product in it."""

    folder: Path
    starter: Starter
    api: BotApi | None = None
    fault: str = ""
    mode: str = "polling"
    loud: bool = False
    port: int = field(default_factory=lambda: free_port())
    now: dt.datetime = BEGINS  # of the product's clock, which stands while it lives
    pid: int = 0
    code: int | None = 0  # how it ended; None while it lives
    crashes: int = 0
    armings: int = 0

    @property
    def file(self) -> Path:
        return self.folder / "sor.db"

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def prepared(self, command: Sequence[str]) -> None:
        """`python -m bot` with these words has been run, before the product lives for the first time."""
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **environment_of(self.folder, self.port, None, "")}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *command, cwd=self.folder, env=environment, stdout=asyncio.subprocess.DEVNULL
        )
        assert await process.wait() == 0, command

    async def start(self, point: str = "") -> None:
        """A product begins to live, with a point at which it will be killed once it is armed."""
        self.now += TICK
        self.disarm()
        environment = environment_of(self.folder, self.port, self.api, self.mode)
        order = Order(str(self.folder), environment, self.now.isoformat(), point, self.fault, self.loud)
        self.pid, self.code = await self.starter.starts(order), None
        await until(lambda: listens(self.port), "it answers")

    def arm(self) -> None:
        """From now on it may be killed."""
        self.armings += 1
        # Written aside and moved, so that nobody reads half of it.
        (self.folder / "arming").write_text(str(self.armings))
        (self.folder / "arming").rename(self.folder / ARMED)

    def disarm(self) -> None:
        """It may not be killed any more."""
        (self.folder / ARMED).unlink(missing_ok=True)

    async def ended(self) -> int:
        """Wait until it has ended, and give its code, or the signal's number below zero."""
        await until(self._has_ended, "it ends")
        assert self.code is not None
        return self.code

    async def dies(self, *, certainly: bool = False) -> bool:
        """Wait until it is killed or, where that is not certain, has come to rest without coming by its point."""
        await until(lambda: self._has_ended() or (not certainly and self.at_rest()), "it is killed or comes to rest")
        if not self._has_ended():
            await asyncio.sleep(GRACE)  # the commit that brings it to rest may be the one that it dies right after
        if not self._has_ended():
            return False
        assert self.code == -signal.SIGKILL, self.log()
        self.crashes += 1
        return True

    async def end(self) -> None:
        """End it without a word."""
        os.kill(self.pid, signal.SIGKILL)
        await self.ended()

    async def stop(self) -> None:
        """Ask it to stop, and wait until it has."""
        os.kill(self.pid, signal.SIGTERM)
        assert await self.ended() == 0, self.log()

    def _has_ended(self) -> bool:
        if self.code is None:
            self.code = self.starter.ended(self.pid)
        return self.code is not None

    async def rests(self) -> None:
        """Wait until all that was heard is answered."""
        await until(self.at_rest, "it comes to rest")

    def at_rest(self) -> bool:
        """Whether all that was heard is answered."""
        heard = self.api is None or not self.api.updates.pending
        return heard and memory.at_rest(self.file)

    def state(self) -> State:
        """What stands in the file while it lives."""
        with reading(self.file) as connection:
            return state_of(connection)

    def plain(self, said: Sequence[str]) -> list[str]:
        """What was said, as it is the same in every run."""
        with reading(self.file) as connection:
            return plain(connection, said)

    def met(self) -> list[str]:
        """The points it came by since this was asked last."""
        file = self.folder / MET
        points = file.read_text().split("\n")[:-1] if file.exists() else []
        file.unlink(missing_ok=True)
        return list(dict.fromkeys(points))

    def log(self) -> str:
        """The end of what it logged."""
        return (self.folder / "log").read_text()[-4000:]


@contextlib.asynccontextmanager
async def opened(
    folder: Path, starter: Starter, *, telegram: bool, fault: str = "", mode: str = "polling", loud: bool = False
) -> AsyncIterator[House]:
    """A house whose product does not live yet; whatever lives at the end is killed."""
    async with contextlib.AsyncExitStack() as stack:
        api = await stack.enter_async_context(BotApi()) if telegram else None
        house = House(folder, starter, api, fault, mode, loud)
        try:
            yield house
        except BaseException as error:
            if (folder / "log").exists():
                error.add_note(house.log())
            raise
        finally:
            if house.code is None:
                await house.end()


def environment_of(folder: Path, port: int, api: BotApi | None, mode: str) -> dict[str, str]:
    """The settings of a product in this folder, on this port and, where there is one, at this Bot API."""
    telegram = {
        "BOT_TOKEN": api.token,
        "TELEGRAM_API_BASE": api.base,
        "TELEGRAM_MODE": mode,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
    } if api else {}  # fmt: skip
    return {
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'sor.db'}",
        "COMPANY_LOOKUP": f"file:{ROOT / SHIPPED_COMPANIES}",
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "PORT": str(port),
        **telegram,
    }


def free_port() -> int:
    """A port that nobody uses."""
    while True:
        port = random.choice(TAKEN_BY_NOBODY)  # noqa: S311 - any port will do
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def listens(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


async def until(true: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Wait until this is true; fail where it does not come about."""
    try:
        async with asyncio.timeout(seconds):
            while not true():
                await asyncio.sleep(LOOK)
    except TimeoutError:
        raise AssertionError(f"waited in vain until {what}") from None

"""Where a product can be killed: after each of its commits, and around everything it says and posts.

This runs in the process that is to be killed. What is watched is the outer edge: the driver's connection, the mouths
and the mailer; the product in between is as it always is.
"""

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot import serving, wiring
from bot.channels.telegram import running
from bot.channels.telegram.budget import Budget
from bot.channels.telegram.saying import TelegramMouth
from bot.channels.web.speaking import WebMouth
from bot.clients.mail import Mail, Mailer
from bot.pages.limits import Buckets
from flows import crossing
from storage import engines
from storage.hot import OneHop
from storage.values import Delivery, Outcome
from tests.crash.loud import at_once

HEARD, STORED, TAKEN = "heard, not stored", "arrival stored", "turn committed"
MARKED, SAID = "marked, not said", "said, not marked"
CLAIMED, BROUGHT = "errand claimed", "result committed"
POSTED = "mail posted"
RECEIPT_MARKED, RECEIPT_SAID = "receipt marked, not said", "receipt said, not marked"
POINTS = (HEARD, STORED, TAKEN, MARKED, SAID, CLAIMED, BROUGHT, POSTED, RECEIPT_MARKED, RECEIPT_SAID)
# The commits, by the first words of what they wrote; the first that fits names it.
COMMITS = (
    (TAKEN, ("UPDATE conversations SET language",)),
    (BROUGHT, ("INSERT INTO arrivals", "UPDATE errands SET")),
    (STORED, ("INSERT INTO arrivals",)),
    (CLAIMED, ("UPDATE errands SET state='running'",)),
)
ARMED, MET = "armed", "met"  # files in the folder of a product
FAST = 1e9  # messages a second: the brake on sending is tested elsewhere


def before(commit: int) -> str:
    """The point before a commit, whatever it holds."""
    return f"before commit {commit}"


def after(commit: int) -> str:
    """The point after a commit, whatever it holds."""
    return f"after commit {commit}"


@dataclass
class Plan:
    """At which point to end, while this is armed by a file that the test writes; every point that is met is noted."""

    point: str
    folder: Path
    commits: int = 0  # since it was armed
    _arming: str = ""  # the one that the commits are counted from

    @property
    def armed(self) -> bool:
        """Whether the plan counts now."""
        try:
            arming = (self.folder / ARMED).read_text()
        except FileNotFoundError:
            return False
        if arming != self._arming:
            self._arming, self.commits = arming, 0
        return True

    def meets(self, point: str) -> None:
        """This point is reached; nothing more happens where it is the one."""
        if not self.armed:
            return
        with (self.folder / MET).open("a") as met:
            met.write(f"{point}\n")
        if point == self.point:
            os.kill(os.getpid(), signal.SIGKILL)

    def breaks(self, point: str) -> bool:
        """Whether this commit is to fail, so that arrivals are kept without their turns."""
        return self.armed and self.point == STORED and point == TAKEN


def watched(plan: Plan) -> type[OneHop]:
    """Connections that tell the plan of each commit."""

    class Watched(OneHop):
        """A connection that remembers what it has written since the last commit."""

        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            self.written: list[str] = []
            self.set_trace_callback(self._note)

        def _note(self, sql: str) -> None:
            self.written.append(sql)

        def commit(self) -> None:
            written, self.written = self.written, []
            point = commit_in(written)
            if plan.armed:
                plan.commits += 1
            plan.meets(before(plan.commits))
            if point in {TAKEN, STORED} and holds(written, "INSERT INTO arrivals"):
                plan.meets(HEARD)
            if plan.breaks(point):
                raise sqlite3.OperationalError("disk I/O error")
            super().commit()
            if point:
                plan.meets(point)
            plan.meets(after(plan.commits))

        def rollback(self) -> None:
            self.written.clear()
            super().rollback()

    return Watched


def commit_in(written: list[str]) -> str:
    """The name of a commit that holds these statements; "" for one that is not told apart."""
    for name, begun in COMMITS:
        if all(holds(written, words) for words in begun):
            return name
    return ""


def holds(written: list[str], begun: str) -> bool:
    """Whether one of these statements begins so."""
    return any(sql.startswith(begun) for sql in written)


def telling(plan: Plan, mouth: type[Any]) -> type[Any]:
    """Mouths of this kind that tell the plan before and after each message."""

    class Watched(mouth):  # type: ignore[misc]
        """A mouth that is watched."""

        async def say(self, delivery: Delivery) -> Outcome:
            receipt = delivery.kind == "receipt"
            plan.meets(RECEIPT_MARKED if receipt else MARKED)
            outcome: Outcome = await super().say(delivery)
            plan.meets(RECEIPT_SAID if receipt else SAID)
            return outcome

    return Watched


@dataclass(frozen=True)
class WatchedMailer:
    """A mailer that tells the plan after each mail."""

    mailer: Mailer
    plan: Plan

    async def send(self, mail: Mail) -> None:
        await self.mailer.send(mail)
        self.plan.meets(POSTED)


@contextmanager
def watching(plan: Plan) -> Iterator[None]:
    """While this lasts, a product that is opened tells the plan what it does."""

    open_mailer: Callable[..., Mailer] = vars(wiring)["open_mailer"]

    def mailer(*given: Any) -> Mailer:
        return WatchedMailer(open_mailer(*given), plan)

    def telegram_mouth(*given: Any) -> Any:
        return telling(plan, TelegramMouth)(*given, budget=Budget(FAST, FAST, FAST))

    edges: tuple[tuple[Any, str, Any], ...] = (
        (engines, "OneHop", watched(plan)),
        (running, "TelegramMouth", telegram_mouth),
        (serving, "WebMouth", telling(plan, WebMouth)),
        (wiring, "open_mailer", mailer),
        (Buckets, "take", at_once),
        (crossing, "READING", 0),  # the clock stands, so nobody would have had the time to read anything
    )
    with ExitStack() as stack:
        for module, name, edge in edges:
            stack.enter_context(patch.object(module, name, edge))
        yield

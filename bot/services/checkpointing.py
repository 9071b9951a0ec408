"""Checkpoints: every few minutes a link over the heads that have moved, and its own head into a file outside."""

import asyncio
import datetime as dt
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import structlog

from flows.moment import micros
from storage.chains import Act, salted
from storage.database import Database
from storage.proof import CHAIN

EVERY = 300.0  # seconds
# An act is timed before its transaction ends: what was timed before the last checkpoint may have come after it.
OVERLAP = dt.timedelta(hours=1)
ACT = "checkpoint"
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Checkpointing:
    """Writes down how far all chains have come, in the database and outside of it."""

    database: Database
    clock: Callable[[], dt.datetime]
    heads: Path  # the file, which should lie where whoever can write the database cannot

    async def once(self) -> str:
        """A checkpoint where something has moved; gives its head, or ""."""
        now = self.clock()
        async with self.database.work() as work:
            await work.audit.alone(CHAIN)
            last = await work.audit.last(CHAIN)
            moved = sorted(await work.proof.moved(last.act.at - _MICROS if last else 0))
            if not moved:
                return ""
            head = await work.audit.carry_on([Act(CHAIN, micros(now), ACT, "system", salted("", moved))])
            await work.proof.add(int(head.partition(":")[0]), moved)
            await work.commit()
        await asyncio.to_thread(_append, self.heads, f"{now:%Y-%m-%dT%H:%M:%SZ} {head.replace(':', ' ')}\n")
        return head

    async def run(self) -> None:
        """One now and every few minutes, until cancelled; and a last one then."""
        try:
            while True:
                await self._tried()
                await asyncio.sleep(EVERY)
        finally:
            await self._tried()

    async def _tried(self) -> None:
        try:
            await self.once()
        except Exception as error:  # noqa: BLE001 - a disk that is full for a while ends no checkpoints
            log.error("checkpoint_failed", error=type(error).__name__)  # noqa: TRY400 - no words of the error


_MICROS = OVERLAP // dt.timedelta(microseconds=1)


def heads_of(database_url: str) -> Path:
    """The file of heads: beside SQLite's file, and else in var/."""
    scheme, _, path = database_url.partition(":///")
    return Path(path).with_suffix(".heads") if scheme.startswith("sqlite") else Path("var/sor.heads")


def _append(file: Path, line: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="ascii") as heads:
        heads.write(line)
        heads.flush()
        os.fsync(heads.fileno())

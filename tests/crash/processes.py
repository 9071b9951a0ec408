"""Products as processes of their own: `python -m bot serve`, as it is run, or the same with a point to be killed at."""

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.crash.forking import ROOT, Order


@dataclass
class Processes:
    """Starts a process for each product, with the clock and the parts of every day."""

    _living: dict[int, subprocess.Popen[bytes]] = field(default_factory=dict)

    def command(self, _order: Order) -> tuple[str, ...]:
        """What Python is to run."""
        return "bot", "serve"

    async def starts(self, order: Order) -> int:
        """A product that lives by this order: its process id."""
        return await asyncio.to_thread(self._started, order)

    def ended(self, pid: int) -> int | None:
        """How it ended: its code, or the signal's number below zero; None while it lives."""
        return self._living[pid].poll()

    def _started(self, order: Order) -> int:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **order.environment}
        with (Path(order.folder) / "log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", *self.command(order)],
                cwd=order.folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self._living[process.pid] = process
        return process.pid


class Watched(Processes):
    """Starts a process for each product, with the clock and the point of its order."""

    def command(self, order: Order) -> tuple[str, ...]:
        return "tests.crash.alone", json.dumps(asdict(order))

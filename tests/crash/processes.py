"""Products as processes of their own: `python -m bot serve`, as it is run."""

import asyncio
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.crash.forking import ROOT, Order


@dataclass
class Processes:
    """Starts a process for each product, with the clock and the parts of every day."""

    command: tuple[str, ...] = ("-m", "bot", "serve")
    _living: dict[int, subprocess.Popen[bytes]] = field(default_factory=dict)

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
                [sys.executable, *self.command],
                cwd=order.folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self._living[process.pid] = process
        return process.pid

"""The test's side of the warm parent: products that start in a moment, and what became of them."""

import asyncio
import json
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Order:
    """How a product is to live."""

    folder: str
    environment: dict[str, str]
    now: str  # the instant it begins to live at
    point: str = ""  # where it is to be killed, once it is armed
    fault: str = ""  # planted
    loud: bool = False  # logs everything there is to log, and nobody is told to slow down


class Warm:
    """A warm parent and the products it has forked."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.warm"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    async def starts(self, order: Order) -> int:
        """A product that lives by this order: its process id."""
        said = await asyncio.to_thread(self._asked, {"live": asdict(order)})
        return said["pid"]

    def ended(self, pid: int) -> int | None:
        """How this product ended: its code, or the signal's number below zero; None while it lives."""
        return self._asked({"look": pid}).get("ended")

    def close(self) -> None:
        """End it with all its products."""
        with self._process as process:
            assert process.stdin is not None
            process.stdin.close()

    def _asked(self, order: dict[str, Any]) -> dict[str, int]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        said: dict[str, int] = json.loads(self._process.stdout.readline())
        return said

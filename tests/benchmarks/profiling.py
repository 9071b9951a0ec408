"""Where the CPU time of an answer goes: samples of the main thread, by layer and by our own functions."""

import signal
import time
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from types import CodeType, FrameType
from typing import Self

from tests.benchmarks.playing import Stopwatch
from tests.benchmarks.report import figure, line

EVERY = 0.001  # seconds of CPU time; the system may round it up
SHOWN = 16  # lines of a table
# By the folder a file lies in, the first that fits. What else runs, such as `re` or `dataclasses`, counts for its caller.
LAYERS = (
    ("/tests/benchmarks/", "the benchmark itself"),
    ("/flows/", "core"),
    ("/bot/phrasebook.py", "phrasebook"),
    ("/bot/channels/", "channel"),
    ("/bot/", "services"),
    ("/storage/", "storage"),
    *((f"/{name}/", name) for name in ("sqlalchemy", "aiosqlite", "aiogram", "pydantic", "aiohttp", "asyncio", "json")),
)
OURS = frozenset({"core", "phrasebook", "channel", "services", "storage"})
THREADS = "SQLite's thread"


class Profile(Stopwatch):
    """A stopwatch that also sees where the main thread is each time it has used a little more CPU time.

    `layers` and `functions` hold CPU seconds, by the innermost layer and by the innermost function of ours.
    """

    def __init__(self) -> None:
        self.layers: dict[str, float] = defaultdict(float)
        self.functions: dict[str, float] = defaultdict(float)

    def __enter__(self) -> Self:
        super().__enter__()
        self._main = self._last = time.thread_time()
        self._before = signal.signal(signal.SIGPROF, self._sampled)
        signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
        return self

    def __exit__(self, *raised: object) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, self._before)
        super().__exit__(*raised)
        self.layers[THREADS] = self.cpu - (time.thread_time() - self._main)

    def _sampled(self, _signal: int, frame: FrameType | None) -> None:
        now = time.thread_time()
        used, self._last = now - self._last, now
        codes = list(_codes(frame))
        self.layers[next((layer for layer in map(layer_of, codes) if layer), "the rest")] += used
        self.functions[next((name_of(each) for each in codes if layer_of(each) in OURS), "none of ours")] += used

    def report(self, name: str, updates: int) -> str:
        """The tables as Markdown: the share of the CPU time, and microseconds for one answer."""
        return "\n\n".join(
            [
                f"**{name}**: {figure(self.cpu / updates * 1e6)} µs of CPU time for an answer",
                self._table("layer, without those it calls", self.layers, updates),
                self._table("function of ours, with the libraries it calls", self.functions, updates),
            ]
        )

    def _table(self, what: str, used: dict[str, float], updates: int) -> str:
        lines = [line((what, "share", "µs")), line(("---", "---:", "---:"))]
        for name, seconds in sorted(used.items(), key=lambda each: -each[1])[:SHOWN]:
            lines.append(line((name, f"{seconds / self.cpu:.1%}", figure(seconds / updates * 1e6))))
        return "\n".join(lines)


def _codes(frame: FrameType | None) -> Iterator[CodeType]:
    while frame is not None:
        yield frame.f_code
        frame = frame.f_back


@cache
def layer_of(code: CodeType) -> str:
    """The layer that this code belongs to; "" where it counts for its caller."""
    return next((layer for folder, layer in LAYERS if folder in code.co_filename), "")


@cache
def name_of(code: CodeType) -> str:
    """A function of ours as the tables name it: `flows/talk.py: Talk.path`."""
    file = code.co_filename
    at = max(file.rfind(f"/{folder}/") for folder in ("flows", "bot", "storage"))
    return f"{file[at + 1 :]}: {code.co_qualname}"

"""`python -m tests.benchmarks`: what the product's own code does beside its peers, measured side by side in one run.

Everybody fills in the same form (`form.py`): `/start`, ten answers of which one is checked and sent wrong once, a
summary; 12 updates and 12 replies for each user, users interleaved, every reply and the summary compared, and for the
product every row counted afterwards. The product is joined by its own wiring on a SQLite file with synchronous=FULL:
each answer is an arrival, a turn, two lines of transcript, a message marked `sending` before it leaves and `sent` after
it, an act in the audit chain. In Telegram only the socket is taken out (`wire.py`), and the buttons of the question
before are taken away as for any owner, which is a second call for nearly every answer that no peer makes.

A round measures every case once, one after the other; each ratio is formed within its round, and the table shows the
median over the rounds with the range. Read the ratios: the second table's figures drift with the machine by a factor of
two, and `CPU µs` counts all threads. Peers run with 100 updates under way, as the product does, but for the reference
with asynchronous filters, which is at its best alone. "Missed" is a finding, never a failure: this program fails only
where a reply or a row is wrong.

Options: `--rounds`, `--users`, `--short` (under a minute, a single small round: for seeing that nothing is broken), and
`--profile` (where the CPU time of an answer goes, by layer and by function, in four of the cases).
"""

import argparse
import asyncio
import logging
import os
import platform
import sqlite3
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import aiogram

from bot.logs import configure_logs
from tests.benchmarks import aiogram_forms, core_alone, databases, growing
from tests.benchmarks.form import UPDATES, script, words
from tests.benchmarks.over_http import over_http
from tests.benchmarks.playing import Hear, Played, Replies, closed_loop, open_loop
from tests.benchmarks.product import Ground, Words, over_the_web, through_aiogram
from tests.benchmarks.profiling import Profile
from tests.benchmarks.report import Round, Row, cases, figure, table

FOLDER = Path(__file__).resolve().parents[2] / "var" / "benchmarks"  # on a disk, as the product's database is
AT_ONCE = 100
ARRIVALS = 1000.0  # a second, in the open loop


@dataclass(frozen=True, slots=True)
class Size:
    """How much is run."""

    rounds: int
    users: int

    def some(self, share: float) -> int:
        """A part of the users, for a case that is slow."""
        return max(10, round(self.users * share))


NAMES = {
    "strict": "aiogram FSM MemoryStorage, asynchronous filters, alone (the strict reference)",
    "idiomatic": "aiogram FSM MemoryStorage as in its manual",
    "raw100": "raw sqlite3, 100 answers a commit",
    "raw1": "raw sqlite3, one commit per answer",
    "orm": "naive: aiogram, an ORM session and a commit per update",
    "telegram": "the product through aiogram, 100 at once",
    "telegram1": "the product through aiogram, one alone",
    "normal": "the product through aiogram, synchronous=NORMAL",
    "web": "the product's web channel from the decoded form, 100 at once",
    "http": "the product's web channel over HTTP, client included",
    "core": "the core alone: `take_turn`",
    "worded": "the core with lots drawn and replies put into words",
}


def over(one: str, other: str) -> Callable[[Round], float]:
    """The rate of one case by that of another."""
    return lambda measured: measured[f"{one} rate"] / measured[f"{other} rate"]


ROWS = (
    Row("1", "through aiogram ÷ aiogram FSM in memory, asynchronous filters", over("telegram", "strict"), 0.5, 1),
    Row("2", "web channel ÷ the same", over("web", "strict"), 2, 4),
    Row("2", "… web channel over HTTP ÷ the same", over("http", "strict")),
    Row("3", "through aiogram ÷ aiogram FSM in memory as in its manual", over("telegram", "idiomatic"), 2, 5),
    Row("3", "… web channel ÷ the same", over("web", "idiomatic"), 6, 15),
    Row("4", "through aiogram ÷ raw sqlite3, 100 a commit", over("telegram", "raw100"), 0.04, 0.25),
    Row("4", "… web channel ÷ the same", over("web", "raw100")),
    Row("5", "through aiogram ÷ raw sqlite3, one commit per answer", over("telegram", "raw1"), 0.5, 3),
    Row("5", "… web channel ÷ the same", over("web", "raw1")),
    Row("6", "one owner alone ÷ the same (with the commits below)", over("telegram1", "raw1"), 0.15, 0.4),
    Row("6", "… commits an answer takes alone", lambda measured: measured["telegram1 commits"]),
    Row("7", "through aiogram ÷ naive ORM", over("telegram", "orm"), 10, 60),
    Row("8", "FULL ÷ NORMAL", over("telegram", "normal"), 0.8, 0.95),
    Row("9", "p99 at 1,000 arrivals/s ÷ p50 of fdatasync", lambda m: m["p99"] / m["append"], 150, 20, at_most=True),
    Row("9", "… p99 in ms", lambda measured: measured["p99"] * 1e3),
    Row("9", "… p50 of fdatasync after 4 KiB in µs", lambda measured: measured["append"] * 1e6),
    Row("10", "CPU per durable answer ÷ CPU per update of row 1's peer",
        lambda measured: measured["telegram cpu"] / measured["strict cpu"], 2, 0.25, at_most=True),
    Row("10", "… web channel ÷ the same", lambda measured: measured["web cpu"] / measured["strict cpu"]),
    Row("start", "to the first page, seconds above importing the libraries", lambda m: m["seconds"], 1.5, at_most=True),
    Row("start", "memory then, MB above importing the libraries", lambda m: m["megabytes"], 60, at_most=True),
    Row("start", "… the libraries alone, seconds", lambda measured: measured["libraries_seconds"]),
    Row("start", "… the libraries alone, MB", lambda measured: measured["libraries_megabytes"]),
    Row("memory", "MB per 1,000 open conversations", lambda measured: measured["conversations"]),
)  # fmt: skip


async def one_round(ground: Ground, size: Size, number: int) -> Round:
    """Every case once."""
    measured: Round = {"append": databases.append_p50(ground.folder)}
    for name, case in _cases(ground, size).items():
        _keep(measured, name, await case())
    single = await through_aiogram(ground, partial(_closed, size.some(0.1), 1))
    _keep(measured, "telegram1", single.played)
    measured["telegram1 commits"] = single.commits / single.played.updates
    paced = await through_aiogram(ground, partial(_paced, size.users, number))
    measured["p99"] = statistics.quantiles(paced.played.latencies, n=100)[98]
    for name, played in zip(("core", "worded"), core_alone.turns(ground.words, size.some(0.5)), strict=True):
        _keep(measured, name, played)
    measured |= growing.start(ground.folder)
    return measured | {"conversations": growing.open_conversations(ground.folder, size.users)}


def _cases(ground: Ground, size: Size) -> dict[str, Callable[[], Awaitable[Played]]]:
    async def raw(together: int) -> Played:
        return databases.raw(ground.folder, size.users, together)

    async def product(synchronous: str) -> Played:
        run = await through_aiogram(ground, partial(_closed, size.users, AT_ONCE), synchronous)
        return run.played

    return {
        "strict": lambda: aiogram_forms.in_memory(aiogram_forms.async_filters(), size.users, 1),
        "telegram": lambda: product("FULL"),
        "normal": lambda: product("NORMAL"),
        "web": lambda: over_the_web(ground, size.users, partial(_closed, size.users, AT_ONCE)),
        "http": lambda: over_http(ground, size.some(0.5), AT_ONCE),
        "idiomatic": lambda: aiogram_forms.in_memory(aiogram_forms.idiomatic(), size.some(0.5), AT_ONCE),
        "raw100": lambda: raw(100),
        "raw1": lambda: raw(1),
        "orm": lambda: databases.naive_orm(ground.folder, size.some(0.2), AT_ONCE),
    }


async def _closed(users: int, at_once: int, replies: Replies, hear: Hear) -> Played:
    return await closed_loop(users, at_once, replies, hear)


async def profiles(size: Size) -> str:
    """Where the CPU time goes, case by case, after each case has run once to warm it up."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with words() as books:
        ground = await Ground.made(FOLDER, books)
        reports = [_core_profile(books, size)]
        for name, at_once in (("telegram", AT_ONCE), ("web", AT_ONCE), ("telegram1", 1)):
            users = size.users if at_once > 1 else size.some(0.2)
            for profile in (Profile(), Profile()):
                play = partial(closed_loop, users, at_once, stopwatch=profile)
                await (over_the_web(ground, users, play) if name == "web" else through_aiogram(ground, play))
            reports.append(profile.report(NAMES[name], users * UPDATES))
    return "\n\n".join(reports) + "\n"


def _core_profile(books: Words, size: Size) -> str:
    for profile in (Profile(), Profile()):
        core_alone.turns(books, size.users, profile)
    return profile.report(NAMES["worded"], size.users * UPDATES)


async def _paced(users: int, seed: int, replies: Replies, hear: Hear) -> Played:
    return await open_loop(users, ARRIVALS, replies, hear, seed)


def _keep(measured: Round, name: str, played: Played) -> None:
    measured[f"{name} rate"], measured[f"{name} cpu"] = played.rate, played.cpu_micros


async def measured_rounds(size: Size) -> list[Round]:
    """A small round to warm everything up, then as many as are wanted."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with words() as books:
        ground = await Ground.made(FOLDER, books)
        for user in range(size.users):
            script(user)
        rounds = []
        if size.rounds > 1:
            await one_round(ground, Size(1, 20), 0)
        for number in range(size.rounds):
            begun = time.monotonic()
            rounds.append(await one_round(ground, size, number))
            sys.stderr.write(f"round {number + 1} of {size.rounds}: {time.monotonic() - begun:.0f} s\n")
    return rounds


async def tables(size: Size) -> str:
    """Measure; the tables, and where they were measured."""
    rounds = await measured_rounds(size)
    here = (
        f"{os.cpu_count()} cores, load {' '.join(figure(each) for each in os.getloadavg())}, Python"
        f" {platform.python_version()}, SQLite {sqlite3.sqlite_version}, aiogram {aiogram.__version__}"
    )
    run = f"{len(rounds)} rounds of {size.users} users, {size.users * UPDATES} updates a case at most"
    return "\n\n".join([table(ROWS, rounds), cases(NAMES, rounds), f"{run}. {here}."]) + "\n"


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="The benchmarks, as ratios.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--users", type=int, default=300)
    parser.add_argument("--short", action="store_true", help="one small round: only whether nothing is broken")
    parser.add_argument("--profile", action="store_true", help="where the CPU time of an answer goes")
    given = parser.parse_args()
    size = Size(1, 40) if given.short else Size(given.rounds, given.users)
    logging.disable(logging.INFO)
    configure_logs("demo")
    measured = profiles(size) if given.profile else tables(size)
    sys.stdout.write(asyncio.run(measured))


if __name__ == "__main__":
    main()

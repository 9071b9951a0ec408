"""`python -m tests.benchmarks.staff_pages`: what staff wait for, with a thousand conversations and with a million.

Rows 13-15 of the product's targets: the queue of the worklist (50 waiting), the newest 40 lines of a transcript, and
the newest 20 hits of a search, which is held against one durable answer to an owner on the same store. Both stores are of the product's own making, SQLite files or databases of a PostgreSQL
server: an owner's real conversation is copied so many times, its lines one after the other as in life, so that a
transcript lies scattered over the store. The words of the newest lines (a million at most) are taken in as the product
does it. Everything is measured by turns, call by call, on both stores; the ratios are what counts.

Options: `--conversations` (the large store; the small one has a thousandth of it, 100 at least), `--calls`, `--server`.
"""

import argparse
import asyncio
import random
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.services.listening import arrival_of_text
from bot.services.transcripts.searching import PAGE, Searching
from bot.services.transcripts.taking_in import TakingIn
from bot.wiring import Product, opened, utc_now
from flows.moment import micros
from flows.rights import Role
from flows.search_words import Wanted
from storage.staff_values import StaffMember
from storage.values import Owner
from tests.benchmarks import filling
from tests.benchmarks.product import settings_on
from tests.benchmarks.report import line

FOLDER = Path(__file__).resolve().parents[2] / "var" / "benchmarks"
WAITING, LINES, WORDS = 50, 20, 1_000_000
READER = StaffMember(1, "Ida Prøve", "ida@example.org", Role.CASEWORKER)
ANSWERED, QUESTION = Owner("web", "is answered"), "hvad er et CVR-nummer?"
SAID = ("registrér", "psykolog", *("status", QUESTION) * 5)
RARE, COMMON = "sjaelden", "faktura"  # the common one is in every conversation's last line
NEVER_TOGETHER = ("lige", "ulige")  # each in half of the lines, never both

COPIES = """
CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {copies}) SELECT i FROM n
"""
CONVERSATIONS = """
INSERT INTO conversations SELECT {columns} FROM conversations, n
WHERE conversations.id = CASE WHEN n.i <= {waiting} THEN 1 ELSE 2 END
"""
DRAFTS = "INSERT INTO drafts SELECT {columns} FROM drafts, n WHERE conversation_id = 2"
FEWER = """
DELETE FROM entries WHERE conversation_id = 2 AND id NOT IN
    (SELECT id FROM entries WHERE conversation_id = 2 ORDER BY id LIMIT {lines})
"""
LINES_OF_IT = "CREATE TEMP TABLE copied AS SELECT * FROM entries WHERE conversation_id = 2"
# Its numbers stand in `n` in their order: sorting a million lines anew would write them out once more.
ENTRIES = """
INSERT INTO entries (conversation_id, at, author, kind, text, about, audience)
SELECT n.i + 3, at + n.i, author, kind,
       text || CASE WHEN n.i % 2 = 1 THEN ' ulige' ELSE ' lige' END
            || CASE WHEN n.i % 5000 = 0 THEN ' sjaelden' ELSE '' END,
       about, audience
FROM (SELECT * FROM copied ORDER BY id LIMIT 1 OFFSET {line}) AS line, n
"""
NEWEST = """
INSERT INTO search_marks (name, entry_id)
SELECT 'words', CASE WHEN max(id) > {words} THEN max(id) - {words} ELSE 0 END FROM entries
"""
CHANGED = {
    "conversations": {"id": "n.i + 3", "updated_at": "updated_at + n.i"},
    "drafts": {"conversation_id": "n.i + 3"},
}


@dataclass(frozen=True, slots=True)
class Store:
    """A product on a store with so many conversations."""

    product: Product
    searching: Searching
    conversations: int

    async def queue(self) -> None:
        """The owners who wait."""
        assert len(await self.product.floor.queue.waiting(READER)) == WAITING + 1

    async def transcript(self, chance: random.Random) -> None:
        """The newest lines of some conversation."""
        chosen = chance.randrange(4 + WAITING, self.conversations)
        async with self.product.database.reading() as reading:
            assert len(await reading.transcripts.last(chosen, 40, "staff")) == LINES

    async def search(self, text: str, hits: int) -> None:
        """The newest lines with these words."""
        assert len((await self.searching.find(Wanted(text), READER)).entries) == hits

    async def answer(self) -> None:
        """One question of an owner's answered and kept, alone in its commit."""
        await self.product.turning.cycle([arrival_of_text(ANSWERED, QUESTION, micros(utc_now()))])


async def store(stack: AsyncExitStack, server: str, folder: Path, conversations: int) -> Store:
    """A store with so many conversations, their words taken in."""
    name = f"staff_pages_{conversations}"
    if server:
        await filling.make(server, name)
        stack.push_async_callback(filling.drop, server, name)
    url = filling.url_in(server, folder, name)
    settings = settings_on(folder / "none").model_copy(update={"database_url": url})
    async with opened(settings, {}) as product:
        for owner, said in (
            (Owner("web", "waits"), (*SAID, "kontakt et menneske")),
            (Owner("web", "talks"), SAID),
            (ANSWERED, SAID),
        ):
            for text in said:
                await product.turning.cycle([arrival_of_text(owner, text, micros(utc_now()))])
    await copy(url, conversations - 3)
    product = await stack.enter_async_context(opened(settings, {}))
    await TakingIn(product.database, utc_now).all()
    await filling.count(url)
    return Store(product, product.transcripts.searching, conversations)


async def copy(url: str, copies: int) -> None:
    """Fill the store with copies of the first two conversations: the first waits for a person, the second does not."""
    columns = {
        table: ", ".join(changed.get(name, f"{table}.{name}") for name in await filling.columns_of(url, table))
        for table, changed in CHANGED.items()
    }
    await filling.run(
        url,
        COPIES.format(copies=copies),
        CONVERSATIONS.format(columns=columns["conversations"], waiting=WAITING),
        DRAFTS.format(columns=columns["drafts"]),
        FEWER.format(lines=LINES),
        LINES_OF_IT,
        *(ENTRIES.format(line=number) for number in range(LINES)),
        NEWEST.format(words=WORDS),
    )


async def by_turns(calls: int, *measured: Callable[[], Awaitable[None]]) -> list[list[float]]:
    """The seconds that each of these takes, called so often one after the other."""
    took: list[list[float]] = [[] for _ in measured]
    for _ in range(calls):
        for seconds, call in zip(took, measured, strict=True):
            begun = time.perf_counter()
            await call()
            seconds.append(time.perf_counter() - begun)
    return took


def p95(seconds: Sequence[float]) -> float:
    """The time within which 95 of 100 calls were done."""
    return statistics.quantiles(seconds, n=20)[-1]


async def figures(small: Store, large: Store, calls: int) -> list[str]:
    """The table's lines."""
    chance = random.Random(1)  # noqa: S311 - the same conversations in every run
    lines = []
    for number, what, must, both in (
        ("13", f"queue of {WAITING}", 1.5, [small.queue, large.queue]),
        ("14", "newest lines of a transcript", 10.0,
         [lambda: small.transcript(chance), lambda: large.transcript(chance)]),
    ):  # fmt: skip
        few, many = await by_turns(calls, *both)
        lines.append(line((number, what, f"≤ {must}", ratio(many, few), ms(few), ms(many))))
    words = ((RARE, PAGE), (COMMON, PAGE), (" ".join(NEVER_TOGETHER), 0))
    for text, hits in words if large.conversations * LINES >= WORDS else words[1:]:
        lines += await search_figures(large, text, hits, calls)
    return lines


async def search_figures(large: Store, text: str, hits: int, calls: int) -> list[str]:
    """What a search for these words takes, and that against an answer; the target of that is for searches with hits."""
    took, answered = await by_turns(calls, lambda: large.search(text, hits), large.answer)
    must = "≤ 5" if hits else "–"
    return [
        line(("15", f"search »{text}«, p95 in ms", "≤ 50", f"{p95(took) * 1000:.1f}", "", ms(took))),
        line(("15", f"search »{text}« ÷ answer", must, ratio(took, answered), "", ms(answered))),
    ]


def ratio(these: Sequence[float], those: Sequence[float]) -> str:
    """How many times the median of those the median of these is."""
    return f"{statistics.median(these) / statistics.median(those):.2f}"


def ms(seconds: Sequence[float]) -> str:
    """Median and p95 in milliseconds."""
    return f"{statistics.median(seconds) * 1000:.2f} / {p95(seconds) * 1000:.2f} ms"


async def main() -> None:
    """Fill both stores, measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=1_000_000)
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--server", default="", help="a PostgreSQL server: postgresql+asyncpg://...; else SQLite files")
    given = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=FOLDER) as folder:
        async with AsyncExitStack() as stack:
            small = await store(stack, given.server, Path(folder), max(given.conversations // 1000, 100))
            large = await store(stack, given.server, Path(folder), given.conversations)
            head = ("#", "target", "must", "measured", f"{small.conversations:,}", f"{large.conversations:,}")
            lines = [line(head), line(["---"] * len(head)), *await figures(small, large, given.calls)]
    print("\n".join(lines))  # noqa: T201 - the program's answer


if __name__ == "__main__":
    asyncio.run(main())

"""A thousand acts, and everything that can be done to them: each edit, deletion, insertion, swap and truncation is found."""

import asyncio
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.services.checkpointing import ACT, Checkpointing
from bot.services.staff.noting import Deed
from bot.services.verifying import NoHeads, Verified, Verifying
from flows.moment import micros
from storage.chains import Act, Link, linked, salted
from storage.database import Database
from storage.engines import writing_engine
from storage.errors import Conflict
from storage.proof import CHAIN
from storage.proving import Fault
from tests.storage.samples import ANNA, begun
from tests.storage.tampering import CHANGES, Tamperer, cut

BEGINS = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
ENTRIES = 1000
CHAINS = ("staff", "staff", "staff", *(f"dossier:SOR-{number}" for number in range(7)))
BETWEEN = 100  # acts from one checkpoint to the next
FEW = 4  # entries that CI tries each change at; all of them with --full

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@dataclass
class Book:
    """A database with a thousand acts, what stands in it, and its file of heads."""

    database: Database
    tamperer: Tamperer
    heads: Path
    chains: dict[str, list[Link]]

    async def verified(self, *, with_heads: bool = False) -> Verified:
        lines = self.heads.read_text("ascii").splitlines() if with_heads else []
        return await Verifying(self.database).everything(lines)

    def places(self) -> list[tuple[str, int]]:
        """Every act, by its chain and its place there from 0."""
        return [(chain, at) for chain, links in self.chains.items() if chain != CHAIN for at in range(len(links))]


@pytest.fixture
def book(database: Database, database_url: str, tmp_path: Path, runner: asyncio.Runner) -> Iterator[Book]:
    engine = writing_engine(database_url, "OFF")  # what is put here need not outlast the machine
    book = Book(database, Tamperer(engine), tmp_path / "sor.heads", {})
    runner.run(written(book))
    yield book
    runner.run(engine.dispose())


async def written(book: Book) -> None:
    checkpointing = Checkpointing(book.database, lambda: BEGINS + dt.timedelta(minutes=len(book.chains)), book.heads)
    for start in range(0, ENTRIES, BETWEEN):
        acts = [
            Deed("viewed", f"staff:{number % 5}", {"number": number}).chained(
                micros(BEGINS) + number, CHAINS[number % len(CHAINS)]
            )
            for number in range(start, start + BETWEEN)
        ]
        async with book.database.work() as work:
            for chain in dict.fromkeys(CHAINS):
                await work.audit.carry_on([act for act in acts if act.chain == chain])
            await work.commit()
        await checkpointing.once()
    async with book.database.reading() as reading:
        for chain in dict.fromkeys((*CHAINS, CHAIN)):
            book.chains[chain] = await reading.audit.all_links(chain)
    await book.tamperer.disarm()


async def test_a_thousand_acts_hold(book: Book) -> None:
    found = await book.verified(with_heads=True)

    assert (found.links, found.chains, found.checkpoints) == (ENTRIES + ENTRIES // BETWEEN, 9, ENTRIES // BETWEEN)
    assert found.faults == ()


@only_sqlite  # what is compared is the same values whichever database they came from
@pytest.mark.parametrize("change", CHANGES)
async def test_every_change_to_any_act_is_found(book: Book, request: pytest.FixtureRequest, change: str) -> None:
    places = book.places()
    few = places if request.config.getoption("--full") else places[3 :: len(places) // FEW]

    unseen = []
    for chain, at in few:
        links = book.chains[chain]
        changed = CHANGES[change](links, at) if at or change not in {"swap", "forged swap"} else links[1:]
        await book.tamperer.put(chain, changed)
        found = await book.verified()
        unseen += [] if any(fault.chain == chain for fault in found.faults) else [(chain, at)]
        await book.tamperer.put(chain, links)

    assert unseen == []
    assert (await book.verified()).faults == ()


@only_sqlite
async def test_cutting_a_chain_and_the_checkpoints_together_is_found_by_the_file_of_heads(
    book: Book, request: pytest.FixtureRequest
) -> None:
    places = book.places()
    few = places if request.config.getoption("--full") else places[3 :: len(places) // (4 * FEW)]
    said = await book.tamperer.checkpoints()

    unseen = []
    for chain, at in few:
        first = min(row[0] for row in said if row[1] == chain and row[2] > at)
        await book.tamperer.put(chain, cut(book.chains[chain], at))
        await book.tamperer.put(CHAIN, cut(book.chains[CHAIN], first - 1))
        await book.tamperer.put_checkpoints([row for row in said if row[0] < first])
        without, with_heads = await book.verified(), await book.verified(with_heads=True)
        assert without.faults == (), "nothing inside the database tells"
        unseen += [] if Fault(CHAIN, first, "cut") in with_heads.faults else [(chain, at)]
        await book.tamperer.put(chain, book.chains[chain])
        await book.tamperer.put(CHAIN, book.chains[CHAIN])
        await book.tamperer.put_checkpoints(said)

    assert unseen == []


async def test_checkpoints_made_anew_over_a_forged_chain_are_found_by_the_file_of_heads(book: Book) -> None:
    forged, _ = linked("", [link.act for link in book.chains["staff"][1:]])
    kept = {number: f"{link.hash}" for number, link in enumerate(forged, 1)}
    said = [
        (
            row[0],
            row[1],
            min(row[2], len(forged)) if row[1] == "staff" else row[2],
            kept[min(row[2], len(forged))] if row[1] == "staff" else row[3],
        )
        for row in await book.tamperer.checkpoints()
    ]
    acts = [
        Act(CHAIN, link.act.at, ACT, "system", salted("", sorted(row[1:] for row in said if row[0] == link.number)))
        for link in book.chains[CHAIN]
    ]
    await book.tamperer.put("staff", forged)
    await book.tamperer.put(CHAIN, linked("", acts)[0])
    await book.tamperer.put_checkpoints(said)

    assert (await book.verified()).faults == (), "nothing inside the database tells"
    assert len((await book.verified(with_heads=True)).faults) == len(acts)


@only_sqlite
async def test_what_a_checkpoint_says_cannot_be_changed(book: Book) -> None:
    said = await book.tamperer.checkpoints()
    for changed in (
        said[1:],
        [(*said[0][:2], 1, said[0][3]), *said[1:]],
        [*said, (99, "staff", 1, book.chains["staff"][0].hash)],
    ):
        await book.tamperer.put_checkpoints(changed)
        assert (await book.verified()).faults != ()
    await book.tamperer.put_checkpoints(said)

    assert (await book.verified()).faults == ()


async def test_the_database_itself_lets_no_link_be_changed_or_deleted(database: Database, database_url: str) -> None:
    async with database.work() as work:
        await work.audit.carry_on([Deed("viewed", "staff:1").chained(1)])
        await work.commit()
    engine = writing_engine(database_url)

    for statement in ("UPDATE audit SET actor = 'staff:2'", "DELETE FROM audit"):
        with pytest.raises(IntegrityError, match="a link of the audit stands"):
            async with engine.begin() as connection:
                await connection.execute(text(statement))
    await engine.dispose()
    assert (await Verifying(database).everything()).faults == ()


async def test_a_conversation_that_names_another_last_link_is_found(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    links, _ = linked("", [Act(f"conversation:{annas.id}", 1, "answered", "owner")])
    async with database.work() as work:
        await work.audit.add(links)
        await work.commit()

    assert (await Verifying(database).everything()).faults == (Fault(f"conversation:{annas.id}", 0, "moved"),)


async def test_a_checkpoint_is_made_only_where_something_has_moved(database: Database, tmp_path: Path) -> None:
    checkpointing = Checkpointing(database, lambda: BEGINS, tmp_path / "deep" / "sor.heads")
    assert await checkpointing.once() == ""
    async with database.work() as work:
        await work.audit.carry_on([Deed("viewed", "staff:1").chained(micros(BEGINS))])
        await work.commit()

    heads = [await checkpointing.once() for _ in range(3)]

    assert heads[1:] == ["", ""]
    assert (tmp_path / "deep" / "sor.heads").read_text(
        "ascii"
    ) == f"2026-11-23T09:00:00Z {heads[0].replace(':', ' ')}\n"


@pytest.mark.parametrize("line", ["", "1 abc", "2026 1 " + "g" * 64, "2026 x " + "a" * 64])
@only_sqlite
async def test_a_line_that_is_no_head_is_said_to_be_none(database: Database, line: str) -> None:
    with pytest.raises(NoHeads):
        await Verifying(database).everything([line])


async def test_a_hash_on_a_receipt_is_found_where_it_belongs(book: Book) -> None:
    verifying = Verifying(book.database)
    link = book.chains["dossier:SOR-1"][-1]

    assert await verifying.receipt(f"{link.number}:{link.hash.upper()}") == "dossier:SOR-1"
    assert await verifying.receipt("f" * 64) == ""
    with pytest.raises(Conflict):
        await _again(book, link)


async def _again(book: Book, link: Link) -> None:
    async with book.database.work() as work:
        await work.audit.add([link])
        await work.commit()

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from storage.chains import Act, linked
from storage.database import Database
from storage.engines import refuse_unsafe, writing_engine
from storage.errors import Conflict, StorageError, UnsafeSettings
from storage.journal_tables import metadata
from storage.migrating import migrate
from tests.storage.samples import ANNA, NOW, begun, line, message, rows, said

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "sqlite+aiosqlite:///:memory:", "mysql://a/b"])
async def test_a_database_that_forgets_is_refused(url: str) -> None:
    with pytest.raises(UnsafeSettings):
        await Database.open(url)


@pytest.mark.parametrize("setting", ["journal_mode", "synchronous", "foreign_keys", "busy_timeout", "cache_size"])
def test_every_setting_under_which_an_answer_could_be_lost_is_refused(setting: str) -> None:
    safe = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000, "cache_size": -65536}

    refuse_unsafe(safe, safe)
    with pytest.raises(UnsafeSettings, match=setting):
        refuse_unsafe(safe | {setting: 0}, safe)


@only_sqlite
async def test_both_engines_run_with_the_settings_we_rely_on(database: Database) -> None:
    found = []
    for engine in (database._writer, database._reader):  # noqa: SLF001 - what their connections really run with
        async with engine.connect() as connection:
            names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "cache_size", "query_only")
            found.append([await connection.scalar(text(f"PRAGMA {name}")) for name in names])

    assert found == [["wal", 2, 1, 5000, -65536, 0], ["wal", 2, 1, 5000, -65536, 1]]


async def test_only_the_benchmark_may_ask_for_less(sqlite_url: str) -> None:
    database = await Database.open(sqlite_url, synchronous="NORMAL")
    await begun(database, ANNA)
    await database.close()


async def test_a_migrated_database_has_the_tables_we_know(database_url: str) -> None:
    engine = writing_engine(database_url)
    async with engine.connect() as connection:
        differences = await connection.run_sync(_differences)
    await engine.dispose()

    assert differences == []


async def test_a_migrated_database_has_the_indexes_we_know(database_url: str) -> None:
    listed = {
        "sqlite": "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name",
        "postgresql": "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname",
    }
    engine = writing_engine(database_url)
    indexes = listed[engine.dialect.name]
    migrated = await rows(database_url, indexes)
    async with engine.begin() as connection:
        await connection.execute(text("DROP TABLE alembic_version"))
        await connection.run_sync(metadata.drop_all)
        await connection.run_sync(metadata.create_all)
    await engine.dispose()

    made = await rows(database_url, indexes)
    assert [each for each in migrated if "alembic" not in str(each)] == made


async def test_migrating_twice_or_at_once_changes_nothing(database_url: str) -> None:
    await asyncio.gather(migrate(database_url), migrate(database_url))


async def test_a_folder_that_is_missing_is_made(tmp_path: Path) -> None:
    await migrate(f"sqlite:///{tmp_path}/var/deep/sor.db")

    assert (tmp_path / "var/deep/sor.db").is_file()


async def test_reading_cannot_write(database: Database) -> None:
    with pytest.raises((DBAPIError, aiosqlite.OperationalError), match=r"read-?only"):
        async with database.reading() as reading:
            await reading.arrivals.add([said("a")])


async def test_reading_waits_for_nobody(database: Database) -> None:
    [annas] = await begun(database, ANNA)

    async with database.work() as work:
        await work.transcripts.add([line(annas.id, "not yet")])
        await work.conversations.keep([annas], NOW)
        async with database.reading() as reading:
            assert await reading.transcripts.last(annas.id, 9) == ()
            assert await reading.conversations.find(ANNA) == annas


async def test_a_work_that_failed_commits_nothing_even_if_the_error_is_swallowed(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    links, _ = linked("", [Act("conversation:1", NOW, "answered", "owner")])
    async with database.work() as work:
        await work.transcripts.add([line(annas.id, "before")])
        with pytest.raises(Conflict):
            await _settled(work.audit.add(links * 2), work.audit.head("conversation:1"))
        with pytest.raises(StorageError):
            await work.commit()

    async with database.reading() as reading:
        assert await reading.transcripts.last(annas.id, 9) == ()


async def test_a_work_that_is_cancelled_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    [annas] = await begun(database, ANNA)

    async def endless() -> None:
        async with database.work() as work:
            await work.transcripts.add([line(annas.id, "lost")])
            await work.arrivals.waiting(NOW, 1)
            await asyncio.sleep(60)

    task = asyncio.create_task(endless())
    await asyncio.sleep(0.05)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    async with database.work() as work:
        await work.transcripts.add([line(annas.id, "kept")])
        await work.commit()
    async with database.reading() as reading:
        assert [entry.text for entry in await reading.transcripts.last(annas.id, 9)] == ["kept"]


@pytest.mark.parametrize("hop", range(8))
@only_sqlite
async def test_a_work_cancelled_at_any_hop_leaves_all_or_nothing(
    database: Database, hop: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    [annas] = await begun(database, ANNA)
    jobs = iter(range(100))
    execute: Any = aiosqlite.Connection._execute  # noqa: SLF001 - the driver's edge, where a task may be stopped

    async def stopped(*arguments: Any, **named: Any) -> Any:
        done = await execute(*arguments, **named)
        if next(jobs) == hop:
            raise asyncio.CancelledError
        return done

    async def answer() -> None:
        async with database.work() as work:
            await work.arrivals.add([said("a")])
            await work.transcripts.add([line(annas.id, "a")])
            await work.commit()

    monkeypatch.setattr(aiosqlite.Connection, "_execute", stopped)
    await asyncio.gather(answer(), return_exceptions=True)
    monkeypatch.undo()

    async with database.work() as work:
        waiting = len(await work.arrivals.waiting(NOW, 9))
        assert len(await work.transcripts.last(annas.id, 9)) == waiting


@only_sqlite
async def test_an_answer_takes_four_hops_to_the_thread_and_its_reply_one_more(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(database, ANNA)
    hops: list[object] = []
    execute: Any = aiosqlite.Connection._execute  # noqa: SLF001 - the driver's edge: each call is one hop

    async def counted(*arguments: Any, **named: Any) -> Any:
        hops.append(arguments[1])
        return await execute(*arguments, **named)

    monkeypatch.setattr(aiosqlite.Connection, "_execute", counted)
    async with database.work() as work:
        await work.arrivals.add([said("Klinikken")])
        [waiting] = await work.arrivals.waiting(NOW, 100)
        conversation = waiting.conversation
        links, _ = linked(conversation.audit_head, [Act(f"conversation:{conversation.id}", NOW, "said", "owner")])
        await work.conversations.keep([conversation], NOW)
        await work.transcripts.add([line(conversation.id, "Klinikken"), line(conversation.id, "Og så?")])
        await work.deliveries.add([message(conversation, "Og så?")])
        await work.audit.add(links)
        await work.arrivals.done([waiting.arrival.id])
        claimed = await work.deliveries.claim(NOW, ["web"], 100)
        await work.commit()

    # BEGIN, arrivals in, and does anyone lack a conversation; what waits; all writes, and what may be said; the marks;
    # COMMIT. Without the claim all writes go in the hop of the marks.
    assert len(hops) == 5
    assert len(claimed) == 1


def _differences(connection: Connection) -> list[Any]:
    options = {"include_object": _is_ours}
    differences: list[Any] = compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
    return differences


def _is_ours(_object: object, name: str | None, *_more: object) -> bool:
    # SQLite keeps its full-text index in tables of its own, PostgreSQL in an index that SQLite does not have.
    return not (name or "").startswith(("entry_search", "ix_entry_words"))


async def _settled(writing: Coroutine[Any, Any, None], reading: Coroutine[Any, Any, str]) -> None:
    try:
        await writing
        await reading
    finally:
        # PostgreSQL answers the write itself.
        reading.close()

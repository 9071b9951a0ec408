import asyncio

from storage.database import Database
from storage.values import NewErrand, StoredErrand
from tests.storage.samples import ANNA, NOW, begun

SECOND = 1_000_000


async def added(database: Database, *keys: str, not_before: int = 0) -> int:
    [annas] = await begun(database, ANNA)
    new = [NewErrand(annas.id, ANNA, "company_lookup", key, {"cvr": key}, not_before) for key in keys]
    async with database.work() as work:
        await work.errands.add(new)
        await work.commit()
    return annas.id


async def claimed(database: Database, now: int = NOW, at_most: int = 100) -> list[StoredErrand]:
    async with database.work() as work:
        errands = await work.errands.claim(now, at_most)
        await work.commit()
    return errands


async def test_an_errand_is_claimed_once_and_oldest_first(database: Database) -> None:
    conversation_id = await added(database, "1", "2", "3")

    [first, second] = await claimed(database, at_most=2)
    assert first == StoredErrand(first.id, conversation_id, ANNA, "company_lookup", "1", {"cvr": "1"}, 0)
    assert second.key == "2"
    assert [errand.key for errand in await claimed(database)] == ["3"]
    assert await claimed(database) == []


async def test_an_errand_waits_for_its_time(database: Database) -> None:
    await added(database, "1", not_before=NOW + SECOND)

    assert await claimed(database) == []
    assert len(await claimed(database, NOW + SECOND)) == 1


async def test_an_errand_that_failed_is_run_again_later_or_never(database: Database) -> None:
    await added(database, "again", "never", "done")
    again, never, done = await claimed(database)
    async with database.work() as work:
        await work.errands.failed(again.id, NOW + SECOND)
        await work.errands.failed(never.id, None)
        await work.errands.done(done.id)
        await work.commit()

    assert await claimed(database) == []
    [later] = await claimed(database, NOW + SECOND)
    assert (later.key, later.tries) == ("again", 1)


async def test_after_a_crash_what_was_running_is_run_again(database: Database) -> None:
    await added(database, "1")
    await claimed(database)
    async with database.work() as work:
        await work.errands.recover(claimed_before=NOW)
        assert await work.errands.claim(NOW, 1) == []
        await work.errands.recover()
        await work.commit()

    assert [errand.key for errand in await claimed(database)] == ["1"]


async def test_two_workers_never_run_the_same_errand(database: Database, database_url: str) -> None:
    await added(database, *map(str, range(20)))
    other = await Database.open(database_url)

    found = await asyncio.gather(*(claimed(one, at_most=4) for one in (database, other) for _ in range(3)))
    rest = await claimed(database)

    await other.close()
    keys = [errand.key for errands in (*found, rest) for errand in errands]
    assert sorted(keys, key=int) == list(map(str, range(20)))

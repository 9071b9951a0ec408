import asyncio

from storage.database import Database
from storage.values import Code
from tests.storage.samples import ANNA, NOW, begun, rows

SECOND = 1_000_000


async def given_out(database: Database, secret: str, kind: str = "resume") -> Code:
    [annas] = await begun(database, ANNA)
    code = Code(kind, annas.id, NOW + SECOND, "anna@example.dk")
    async with database.work() as work:
        await work.codes.add(secret, code)
        await work.commit()
    return code


async def redeemed(database: Database, secret: str, kind: str = "resume", now: int = NOW) -> Code | None:
    async with database.work() as work:
        code = await work.codes.redeem(secret, kind, now)
        await work.commit()
    return code


async def test_a_code_is_good_once(database: Database) -> None:
    code = await given_out(database, "abc")

    assert await redeemed(database, "ABC") is None
    assert await redeemed(database, "abc", kind="link") is None
    first = await redeemed(database, "abc")
    assert first is not None
    assert (first.conversation_id, first.email) == (code.conversation_id, code.email)
    assert await redeemed(database, "abc") is None


async def test_an_expired_code_is_no_good_and_still_says_where_a_fresh_one_goes(database: Database) -> None:
    code = await given_out(database, "abc", "link")

    assert await redeemed(database, "abc", "link", NOW + SECOND) is None
    async with database.reading() as reading:
        assert await reading.codes.find("abc", "link") == code


async def test_of_many_who_try_at_once_one_gets_it(database: Database, database_url: str) -> None:
    await given_out(database, "abc")
    other = await Database.open(database_url)

    tries = await asyncio.gather(*(redeemed(one, "abc") for one in (database, other) for _ in range(10)))

    await other.close()
    assert sum(found is not None for found in tries) == 1


async def test_the_secret_itself_is_not_stored(database: Database, database_url: str) -> None:
    await given_out(database, "planted-secret")

    assert "planted-secret" not in str(await rows(database_url, "SELECT * FROM codes"))


async def test_old_codes_are_pruned(database: Database, database_url: str) -> None:
    await given_out(database, "abc")
    async with database.work() as work:
        await work.codes.prune(NOW + SECOND)
        await work.commit()
    assert len(await rows(database_url, "SELECT * FROM codes")) == 1

    async with database.work() as work:
        await work.codes.prune(NOW + SECOND + 1)
        await work.commit()
    assert await rows(database_url, "SELECT * FROM codes") == []

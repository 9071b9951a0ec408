import asyncio
import datetime as dt

import pytest

from bot.services.staff.noting import Deed, note
from flows.rights import Role
from storage.chains import holds
from storage.database import Database
from storage.errors import Conflict
from storage.staff_values import Keys, Sitting, StaffLink, StaffMember
from tests.storage.samples import NOW, rows

SECOND = 1_000_000
IDA = StaffMember(0, "Ida Prøve", "Ida@Example.org", Role.ADMINISTRATOR, "en", absent_on=dt.date(2026, 11, 23))


async def added(database: Database, member: StaffMember = IDA) -> StaffMember:
    async with database.work() as work:
        made = await work.staff.add(member, NOW)
        await work.commit()
    return made


async def test_who_is_added_is_found_by_id_and_by_address_however_it_is_written(database: Database) -> None:
    ida = await added(database)

    async with database.reading() as reading:
        assert await reading.staff.find(ida.id) == ida
        assert await reading.staff.by_email(" IDA@example.ORG ") == ida
        assert await reading.staff.by_email("bo@example.org") is None
        assert await reading.staff.all_members() == [ida]
        assert await reading.staff.keys(ida.id) == Keys()
    assert (ida.email, ida.role, ida.language, ida.absent_on) == ("ida@example.org", IDA.role, "en", IDA.absent_on)


async def test_one_address_has_one_account(database: Database) -> None:
    await added(database)

    with pytest.raises(Conflict):
        await added(database, StaffMember(0, "Another", "IDA@EXAMPLE.ORG", Role.AUDITOR))


async def test_of_many_who_use_one_code_at_once_one_gets_in(database: Database, database_url: str) -> None:
    ida = await added(database)
    other = await Database.open(database_url)

    async def used(one: Database) -> bool:
        async with one.work() as work:
            good = await work.staff.use_step(ida.id, 7)
            await work.commit()
        return good

    tries = await asyncio.gather(*(used(one) for one in (database, other) for _ in range(10)))

    await other.close()
    assert sum(tries) == 1


async def test_of_many_who_follow_one_link_at_once_one_gets_in(database: Database, database_url: str) -> None:
    ida = await added(database)
    link = StaffLink(ida.id, "joining", NOW + SECOND, "system")
    async with database.work() as work:
        await work.access.add_link("planted-secret", link)
        await work.commit()
    other = await Database.open(database_url)

    async def redeemed(one: Database) -> StaffLink | None:
        async with one.work() as work:
            found = await work.access.redeem("planted-secret", NOW)
            await work.commit()
        return found

    tries = await asyncio.gather(*(redeemed(one) for one in (database, other) for _ in range(10)))

    await other.close()
    assert [found for found in tries if found] == [link]


async def test_of_many_attempts_at_once_each_is_counted(database: Database, database_url: str) -> None:
    other = await Database.open(database_url)

    async def tried(one: Database) -> int:
        async with one.work() as work:
            count = await work.access.attempt("ida", NOW, 60 * SECOND)
            await work.commit()
        return count

    tries = await asyncio.gather(*(tried(one) for one in (database, other) for _ in range(10)))

    await other.close()
    assert sorted(tries) == list(range(1, 21))


async def test_no_secret_is_stored_only_its_hash(database: Database, database_url: str) -> None:
    ida = await added(database)
    sitting = Sitting(0, ida.id, "whole", "A browser", NOW, NOW, NOW + SECOND, NOW)
    async with database.work() as work:
        await work.access.sit_down("planted-sitting", sitting)
        await work.access.add_link("planted-link", StaffLink(ida.id, "joining", NOW + SECOND, "system"))
        await work.access.new_recovery_codes(ida.id, ["planted-code"])
        await work.access.attempt("planted-address", NOW, SECOND)
        await work.commit()

    tables = ("staff_sittings", "staff_links", "staff_recovery_codes", "staff_attempts")
    kept = "".join([str(await rows(database_url, f"SELECT * FROM {table}")) for table in tables])
    assert "planted" not in kept
    assert "A browser" in kept


async def test_several_are_signed_in_at_once(database: Database) -> None:
    ida = await added(database)
    async with database.work() as work:
        for secret in ("one", "two"):
            await work.access.sit_down(secret, Sitting(0, ida.id, "whole", secret, NOW, NOW, NOW + SECOND, NOW))
        await work.commit()

    async with database.reading() as reading:
        found = [await reading.access.sitting(secret, NOW, NOW) for secret in ("one", "two")]
    assert [each.browser for each in found if each is not None] == ["one", "two"]
    assert len({each.id for each in found if each is not None}) == 2


async def test_acts_of_many_at_once_make_one_chain(database: Database, database_url: str) -> None:
    other = await Database.open(database_url)

    async def acts(one: Database, actor: str) -> None:
        async with one.work() as work:
            await note(work, NOW, Deed("viewed", actor, {"about": actor}))
            await work.commit()

    await asyncio.gather(*(acts(one, f"staff:{n}") for n in range(10) for one in (database, other)))

    await other.close()
    async with database.reading() as reading:
        links = await reading.audit.all_links("staff")
        assert len(links) == 20
        assert holds(links, await reading.audit.head("staff"))

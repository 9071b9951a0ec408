"""Second factors are kept sealed, and keys can be changed."""

import pytest
from cryptography.fernet import Fernet

from bot.services.staff.sealing import Resealing, Sealing
from flows.rights import Role
from storage.database import Database
from storage.staff_values import StaffMember
from tests.storage.samples import NOW, rows

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))


async def member(database: Database, second: str, name: str = "ida") -> StaffMember:
    async with database.work() as work:
        added = await work.staff.add(StaffMember(0, name, f"{name}@example.org", Role.CASEWORKER), NOW)
        await work.staff.keep_second(added.id, second, 41)
        await work.commit()
    return added


def test_what_is_kept_tells_nothing_and_opens_for_its_owner() -> None:
    kept = Sealing((OLD,)).seal(7, SECRET)

    assert SECRET not in kept
    assert Sealing((OLD,)).opened(7, kept) == SECRET


def test_it_opens_for_nobody_else_and_under_no_other_key() -> None:
    kept = Sealing((OLD,)).seal(7, SECRET)

    assert Sealing((OLD,)).opened(8, kept) == ""
    assert Sealing((NEW,)).opened(7, kept) == ""
    assert Sealing((OLD,)).opened(7, SECRET) == ""  # put there by whoever can write the database


def test_a_new_key_put_first_seals_and_the_old_one_still_opens() -> None:
    before, both = Sealing((OLD,)), Sealing((NEW, OLD))

    assert both.opened(7, before.seal(7, SECRET)) == SECRET
    assert before.opened(7, both.seal(7, SECRET)) == ""


@pytest.mark.parametrize("before", ["unsealed", "older"])
async def test_a_start_seals_what_was_unsealed_or_under_an_older_key(database: Database, before: str) -> None:
    ida = await member(database, SECRET if before == "unsealed" else Sealing((OLD,)).seal(1, SECRET))
    await member(database, "", "bo")  # who has set none up
    sealing = Sealing((NEW, OLD))

    assert await Resealing(database, sealing).all() == 1
    assert await Resealing(database, sealing).all() == 0

    async with database.reading() as reading:
        keys = await reading.staff.keys(ida.id)
    assert Sealing((NEW,)).opened(ida.id, keys.second) == SECRET
    assert keys.second_step == 41


async def test_what_no_key_opens_is_left_as_it_is(database: Database, database_url: str) -> None:
    await member(database, Sealing((OLD,)).seal(1, SECRET))

    assert await Resealing(database, Sealing((NEW,))).all() == 0

    [[kept]] = await rows(database_url, "SELECT second FROM staff")
    assert Sealing((OLD,)).opened(1, kept) == SECRET

import datetime as dt

from storage.database import Database
from storage.values import Organisation
from tests.storage.samples import NOW

MARCH = dt.date(2026, 3, 1)


async def test_what_stands_in_the_register_is_found_about_a_day(database: Database) -> None:
    company = Organisation(1, "company", "Klinik A", MARCH, NOW, cvr="12345674", sor_code="1", body={"vej": "Ågade"})
    closed = Organisation(2, "company", "Klinik B", dt.date(2020, 1, 1), NOW, valid_to=MARCH, cvr="12345674")
    async with database.work() as work:
        await work.register.add([company, closed])
        await work.commit()

    async with database.reading() as reading:
        assert await reading.register.in_force("12345674", MARCH) == (company, closed)
        assert await reading.register.in_force("12345674", MARCH + dt.timedelta(1)) == (company,)
        assert await reading.register.in_force("87654321", MARCH) == ()

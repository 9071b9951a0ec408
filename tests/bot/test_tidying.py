"""What is kept only for a time is deleted, and nothing else."""

import datetime as dt

from bot.services.tidying import Tidying
from flows.heard import Said
from flows.moment import micros
from storage.database import Database
from storage.values import NewArrival, Owner

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
OWNER = Owner("telegram", "1:7")


def arrival(at: dt.datetime) -> NewArrival:
    """The same update, come in at this instant."""
    return NewArrival(OWNER, Said("hej"), "hej", micros(at), source="telegram:1", external_id="5")


async def taken(database: Database, at: dt.datetime) -> int:
    """Store the update at this instant, take its turn, and say how many turns there were to take."""
    async with database.work() as work:
        await work.arrivals.add([arrival(at)])
        waiting = await work.arrivals.waiting(micros(at), 10)
        await work.arrivals.done([each.arrival.id for each in waiting])
        await work.commit()
    return len(waiting)


async def test_a_repeat_is_dropped_for_a_week_and_then_forgotten(database: Database) -> None:
    await taken(database, NOW)

    again = await taken(database, NOW + dt.timedelta(days=6))
    await Tidying(database, lambda: NOW + dt.timedelta(days=8)).once()
    later = await taken(database, NOW + dt.timedelta(days=8))

    assert (again, later) == (0, 1)

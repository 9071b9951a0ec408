"""The queue, and what happens when nobody comes or whoever came is silent."""

import datetime as dt

import pytest

from bot.services.floor.filling import Entered
from flows.floor import Floor as Who
from flows.phrases import phrase
from storage.database import Database
from tests.bot.chat import SAID
from tests.bot.floor_house import ANE, BO, METTE, REVISOR, Floor, floor_over

MINUTE = dt.timedelta(minutes=1)
NOBODY_YET, SILENT = (SAID(phrase(key, queue="professional")) for key in ("staff-nobody-yet", "staff-silent"))


@pytest.fixture
def floor(database: Database) -> Floor:
    return floor_over(database)


async def _asks(floor: Floor, owner: str) -> None:
    """An owner asks for a person at the question for the CVR number."""
    await floor.owner_says("registrér", "psykolog", "menneske", owner={"ane": ANE, "bo": BO}[owner])


async def test_who_is_due_first_stands_first_and_who_came_back_keeps_their_place(floor: Floor) -> None:
    await _asks(floor, "ane")
    floor.clock.goes_on(minutes=10)
    await _asks(floor, "bo")
    first = await floor.here(ANE)
    await floor.house.holding.claim(first, METTE)
    floor.clock.goes_on(minutes=2)
    await floor.house.holding.requeue(first, METTE)

    rows = await floor.house.queue.waiting(REVISOR)

    assert [row.conversation_id for row in rows] == [first, await floor.here(BO)]
    assert [round(row.time.waited / MINUTE) for row in rows] == [10, 2]
    assert [row.flow for row in rows] == ["registration", "registration"]


async def test_each_queue_can_be_looked_at_alone(floor: Floor) -> None:
    await _asks(floor, "ane")
    await _asks(floor, "bo")
    await floor.house.holding.claim(await floor.here(BO), METTE)
    await floor.house.holding.requeue(await floor.here(BO), METTE, "technical")

    queue = floor.house.queue

    assert [row.conversation_id for row in await queue.waiting(METTE, "technical")] == [await floor.here(BO)]
    assert [row.conversation_id for row in await queue.waiting(METTE, "professional")] == [await floor.here(ANE)]


async def test_the_row_shows_that_the_owner_has_come_past_where_they_were_stuck(floor: Floor) -> None:
    await floor.owner_says("registrér", "menneske")
    (stuck,) = await floor.house.queue.waiting(METTE)

    await floor.owner_says("psykolog")

    (past,) = await floor.house.queue.waiting(METTE)
    assert (stuck.got_past, past.got_past) == (False, True)


async def test_nobody_has_come_past_it_by_themselves_in_a_conversation_that_a_person_holds(floor: Floor) -> None:
    here = await floor.house.callers.open(METTE)
    await floor.house.holding.claim(here, METTE)
    await floor.house.filling.begin(here, "registration", METTE)
    await floor.house.filling.fill(here, Entered("cvr", "30000005"), METTE)
    (held,) = await floor.house.queue.held(METTE, METTE)

    await floor.house.holding.requeue(here, METTE)

    (waits,) = await floor.house.queue.waiting(METTE)
    assert (held.got_past, waits.got_past) == (False, False)


async def test_who_asks_for_a_person_after_their_case_is_over_was_stuck_at_nothing_in_it(floor: Floor) -> None:
    await floor.owner_says("registrér", "annuller", "ja", "menneske")

    (row,) = await floor.house.queue.waiting(METTE)

    assert not row.got_past


async def test_when_nobody_comes_in_time_the_owner_is_told_once_and_staff_get_a_letter(
    floor: Floor, database: Database
) -> None:
    await _asks(floor, "ane")
    floor.heard()

    floor.clock.goes_on(minutes=31)
    await floor.settles()
    floor.clock.goes_on(minutes=120)
    await floor.settles()

    (told,) = floor.heard()
    assert told.startswith(NOBODY_YET)
    async with database.work() as work:
        errands = [each for each in await work.errands.claim(10**18, 100) if each.kind == "staff_alert"]
    assert [each.about for each in errands] == [{"why": "unclaimed", "queue": "professional"}]
    (row,) = await floor.house.queue.waiting(METTE)
    assert row.time.left < dt.timedelta()


async def test_nobody_is_missed_while_it_is_closed(floor: Floor) -> None:
    floor.clock.goes_on(hours=1)  # half an hour before the telephone closes for lunch; three hours are left of the day
    await floor.owner_says("registrér", "psykolog")
    floor.clock.goes_on(hours=5)  # closed for the day
    await floor.owner_says("menneske")
    floor.heard()

    floor.clock.goes_on(hours=24)  # Tuesday, on which it does not open
    await floor.settles()

    assert floor.heard() == []


async def test_a_helper_who_is_silent_loses_the_conversation_and_the_bot_goes_on(floor: Floor) -> None:
    await _asks(floor, "ane")
    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.settles()
    floor.heard()

    floor.clock.goes_on(minutes=16)
    await floor.settles()

    told, asked = floor.heard()
    assert told == SILENT
    assert "CVR-nummer" in asked
    assert (await floor.conversation()).floor == Who.WAITING


async def test_a_helper_who_has_answered_keeps_it_until_the_owner_writes_again_and_waits(floor: Floor) -> None:
    await _asks(floor, "ane")
    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.settles()
    await floor.reply("Hej, hvad kan jeg hjælpe med?")
    await floor.after_the_hold()
    floor.heard()

    floor.clock.goes_on(minutes=20)
    await floor.settles()
    kept = (await floor.conversation()).floor
    await floor.owner_says("Er I der?")
    floor.clock.goes_on(minutes=16)
    await floor.settles()

    assert kept == Who.STAFF
    assert floor.heard()[0] == SILENT

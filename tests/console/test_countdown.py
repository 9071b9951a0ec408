"""What is left until something is due stands beside when that is: minutes in which the queue is open, or working days."""

import datetime as dt

import pytest

from bot.console.countdown import days_told, time_told
from tests.bot.chat import SAID
from tests.bot.reviews import registering
from tests.console.office import Browser, Office
from tests.console.test_conversations import says

STUCK = ("registrér", "psykolog", "jeg vil tale med et menneske")  # since ten o'clock
MINUTE = dt.timedelta(minutes=1)


async def looked_at(desk: Office, path: str) -> tuple[Browser, str]:
    """A page as one of the staff sees it who signs in now."""
    async with desk.product.database.reading() as reading:
        members = await reading.staff.all_members()
    browser = await desk.signed_in(members[0] if members else await desk.member("Ida Prøve"))
    return browser, (await browser.get(path)).text


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        (18, "12 min. åbningstid tilbage"),
        (40, "10 min. over tiden"),
        (125, "1 t. 0 min. over tiden"),  # the half hour before half past one passed in the lunch break
    ],
)
async def test_who_waits_has_so_many_minutes_left_in_every_place(desk: Office, minutes: int, told: str) -> None:
    here = await says(desk, *STUCK)
    desk.clock.goes_on(minutes=minutes)

    listed, _ = await looked_at(desk, "/worklist")
    _, page = await looked_at(desk, f"/conversations/{here}")

    assert told in listed.page
    head, _, rest = page.partition('id="part-head"')[2].partition("</p>")
    assert told in head
    assert told in rest.partition('id="part-worklist"')[2]


async def test_the_minutes_stand_still_while_the_queue_is_closed(desk: Office) -> None:
    desk.clock.goes_on(minutes=80)  # ten minutes before lunch
    await says(desk, *STUCK)
    left = []
    for minutes in (5, 10, 60):
        desk.clock.goes_on(minutes=minutes)
        listed, _ = await looked_at(desk, "/worklist")
        left.append(listed.page.partition(" min. åbningstid tilbage")[0].rpartition("·")[2].strip())

    assert left[0] == "25"
    assert left[1] == left[2] == "21"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0, "10 arbejdsdage tilbage"),
        (7, "5 arbejdsdage tilbage"),
        (11, "1 arbejdsdag tilbage"),
        (14, "Sidste dag"),
        (15, "1 arbejdsdag over fristen"),
        (18, "4 arbejdsdage over fristen"),
    ],
)
async def test_a_case_has_so_many_working_days_left(desk: Office, days: int, told: str) -> None:
    await says(desk, "hej", *registering())
    desk.clock.goes_on(days=days)

    listed, _ = await looked_at(desk, "/worklist")

    assert told in listed.page


def test_what_is_over_is_said_so_to_the_minute_and_on_a_day_that_counts_nothing() -> None:
    said = [time_told(SAID, each * MINUTE) for each in (0.2, 0, -0.2, -61, 61)]

    assert said == [
        "1 min. åbningstid tilbage", "1 min. over tiden", "1 min. over tiden", "1 t. 1 min. over tiden", "1 t. 1 min. åbningstid tilbage",
    ]  # fmt: skip
    assert (days_told(SAID, 0, late=True), days_told(SAID, 0, late=False)) == ("Over fristen", "Sidste dag")

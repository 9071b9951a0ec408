"""Letters that call staff: at once to whoever wants that, and otherwise only once nobody has come in time."""

import datetime as dt
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from bot.clients.mail import Mail
from bot.services.listening import arrival_of_text
from bot.settings import Settings
from bot.wiring import Product, opened
from flows.moment import micros
from flows.rights import Role
from storage.staff_values import StaffMember
from storage.values import Owner, StoredErrand
from tests.bot.test_request_mail import TEAM, Clock

ANE = Owner("service", "ane")
METTE = StaffMember(1, "Mette Prøve", "mette@example.org", Role.CASEWORKER)
WANTS, TECHNICIANS = "vagten@example.org", "teknik@example.org"
AT = "https://sor.example.org"
ASKS = ("registrér", "psykolog", "30000005", "Eksempel Samtaler ApS", "menneske")


@asynccontextmanager
async def a_product(database_url: str, clock: Clock, **settings: str) -> AsyncIterator[Product]:
    chosen: dict[str, Any] = {"database_url": database_url, "public_url": AT, **settings}
    async with opened(Settings.model_validate(chosen), {}, clock=clock) as product:
        yield product


async def says(product: Product, clock: Clock, *lines: str) -> None:
    for line in lines:
        clock.now += dt.timedelta(seconds=5)
        await product.turning.cycle([arrival_of_text(ANE, line, micros(clock.now))])
    while await product.turning.once():
        pass


async def ordered(product: Product) -> list[StoredErrand]:
    """The letters to staff that are to be written."""
    async with product.database.work() as work:
        found = [each for each in await work.errands.claim(10**18, 100) if each.kind == "staff_alert"]
        await work.commit()
    return found


async def written(product: Product, errands: Sequence[StoredErrand]) -> list[Mail]:
    letters = [await product.errands.letters.alert(each) for each in errands]
    return [each for each in letters if each is not None]


async def test_nobody_gets_a_letter_at_once_unless_that_is_set(database_url: str) -> None:
    clock = Clock()
    async with a_product(database_url, clock) as product:
        await says(product, clock, *ASKS)

        assert await ordered(product) == []


async def test_whoever_wants_one_gets_a_letter_with_a_link_and_nothing_of_what_was_said(database_url: str) -> None:
    clock = Clock()
    async with a_product(database_url, clock, alert_mail_professional=WANTS) as product:
        await says(product, clock, *ASKS)
        await says(product, clock, "menneske", "Prøvevej 7, 8000 Aarhus C")

        [letter] = await written(product, await ordered(product))

    assert (letter.to, letter.subject) == (WANTS, "En klinikejer venter på et menneske")
    assert f"{AT}/staff/conversations/1" in letter.text
    assert not [each for each in ("30000005", "Samtaler", "psykolog", "Prøvevej", "ane") if each in letter.text]


async def test_when_nobody_has_come_in_time_the_letter_goes_to_the_queue_all_the_same(database_url: str) -> None:
    clock = Clock()
    async with a_product(database_url, clock, alert_mail_professional=WANTS) as product:
        await says(product, clock, *ASKS)
        clock.now += dt.timedelta(hours=3)
        await says(product, clock)

        first, second = await written(product, await ordered(product))

    assert (first.to, second.to) == (WANTS, TEAM)
    assert second.subject == "En klinikejer venter stadig på et menneske"
    assert first.key != second.key


async def test_each_queue_has_an_address_of_its_own(database_url: str) -> None:
    clock = Clock()
    async with a_product(
        database_url, clock, alert_mail_professional=WANTS, alert_mail_technical=TECHNICIANS
    ) as product:
        await says(product, clock, "registrér", "teknisk support", "menneske")

        assert [each.to for each in await written(product, await ordered(product))] == [TECHNICIANS]


async def test_a_letter_that_could_not_go_at_once_is_not_sent_once_somebody_has_come(database_url: str) -> None:
    clock = Clock()
    async with a_product(database_url, clock, alert_mail_professional=WANTS) as product:
        await says(product, clock, *ASKS)
        await product.floor.holding.claim(1, METTE)

        assert await written(product, await ordered(product)) == []

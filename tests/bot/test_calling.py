"""The staff's group in Telegram: a line without content and a link, once for each time that staff are wanted."""

from dataclasses import replace

import pytest

from bot.channels.telegram.budget import Budget
from bot.channels.telegram.saying import TelegramMouth
from bot.services.floor.calling import Calling
from flows.phrases import phrase
from storage.database import Database
from storage.values import Owner
from tests.bot.chat import SAID
from tests.bot.floor_house import METTE, Floor, floor_over
from tests.bot_api.joined import bot_at
from tests.bot_api.server import BotApi

GROUP = -1001234567890
AT = "https://sor.example.org"
WAITS, UNCLAIMED = SAID(phrase("alert-line-waits")), SAID(phrase("alert-line-unclaimed"))


@pytest.fixture
def floor(database: Database) -> Floor:
    floor = floor_over(database)
    calling = Calling(Owner("telegram", f"424242:{GROUP}"), SAID, AT)
    deciding = replace(floor.chat.turning.deciding, calling=calling)
    floor.chat.turning.deciding = floor.house.holding.acting.deciding = deciding
    return floor


def called(floor: Floor) -> list[str]:
    """What the group read."""
    return [each.text for each in floor.mouths["telegram"].said]


async def _asks(floor: Floor) -> None:
    await floor.owner_says("registrér", "psykolog", "30000005", "Eksempel Samtaler ApS", "menneske")


async def test_the_group_reads_that_an_owner_waits_and_a_link_and_nothing_of_what_was_said(floor: Floor) -> None:
    await _asks(floor)

    assert called(floor) == [f"{WAITS}\n{AT}/staff/conversations/{await floor.here()}"]


async def test_whoever_waits_already_calls_nobody_again(floor: Floor) -> None:
    await _asks(floor)
    await floor.owner_says("menneske", "Prøvevej 7, 8000 Aarhus C", "menneske")

    assert len(called(floor)) == 1


async def test_who_comes_back_to_the_queue_is_called_out_again(floor: Floor) -> None:
    await _asks(floor)
    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.house.holding.requeue(await floor.here(), METTE)
    await floor.settles()

    assert len(called(floor)) == 2


async def test_when_nobody_has_come_in_time_the_group_is_told_once_more(floor: Floor) -> None:
    await _asks(floor)
    floor.clock.goes_on(hours=3)
    await floor.settles()
    floor.clock.goes_on(hours=3)
    await floor.settles()

    assert [each.partition("\n")[0] for each in called(floor)] == [WAITS, UNCLAIMED]


async def test_telegram_takes_the_line_for_a_group_as_the_channel_sends_it(floor: Floor) -> None:
    async with BotApi() as api, bot_at(api) as bot:
        api.meets(GROUP)
        floor.delivering.mouths = {"telegram": TelegramMouth(bot, Budget(1000, 1000, 1000))}
        await _asks(floor)

        assert api.chats[GROUP].said == [f"{WAITS}\n{AT}/staff/conversations/1"]
        assert api.refused == []


async def test_without_a_group_nobody_is_called(database: Database) -> None:
    floor = floor_over(database)
    await _asks(floor)

    assert called(floor) == []

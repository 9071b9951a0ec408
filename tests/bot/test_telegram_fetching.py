import asyncio
import time
from typing import Any

import pytest
from aiohttp import ClientSession
from pydantic import SecretStr

from bot.channels.telegram.files import TelegramFiles
from bot.channels.telegram.handlers import make_dispatcher
from bot.channels.telegram.running import Telegramming
from bot.channels.telegram.saying import TelegramMouth
from bot.channels.telegram.starting import decorate, warm_up
from bot.channels.telegram.webhook import HEADER, PATH, set_webhook, webhook_routes
from bot.settings import Settings
from bot.wiring import phrasebooks
from flows.heard import Chose, Said
from tests.bot_api.channel import SECRET, Channel, playing
from tests.bot_api.faults import Fault, broken, flood, lost
from tests.bot_api.joined import until

ANE, BO = 7, 8


def test_all_that_waits_is_kept_at_once_and_in_order() -> None:
    async def play(channel: Channel) -> None:
        for number in range(60):
            channel.api.types(ANE if number % 2 else BO, str(number))
        async with channel.polling():
            await until(lambda: channel.kept.batches)
        assert len(channel.kept.batches) == 1
        assert channel.kept.heard == [Said(str(number)) for number in range(60)]

    playing(play)


def test_updates_are_confirmed_only_after_they_are_kept() -> None:
    async def play(channel: Channel) -> None:
        channel.kept.fails = 2
        channel.api.types(ANE, "hej")
        async with channel.polling(wait=0):
            await until(lambda: len(channel.api.called("getUpdates")) > 3)
        offsets = [each.get("offset", "none") for each in channel.api.called("getUpdates")]
        assert offsets[:4] == ["none", "none", "none", "1001"]
        assert channel.kept.heard == [Said("hej")]

    playing(play)


def test_one_unreadable_update_does_not_stand_in_the_way() -> None:
    async def play(channel: Channel) -> None:
        channel.api.updates.add("message", {"message_id": "nonsense"})
        channel.api.types(ANE, "hej")
        async with channel.polling():
            await until(lambda: not channel.api.updates.pending)
        assert channel.kept.heard == [Said("hej")]

    playing(play)


@pytest.mark.parametrize(
    "fault", [broken(), flood(1), lost(), Fault(409, "Conflict: terminated"), Fault(401, "Unauthorized")]
)
def test_trouble_while_polling_is_waited_out(fault: Fault) -> None:
    async def play(channel: Channel) -> None:
        channel.api.goes_wrong("getUpdates", fault)
        channel.api.goes_wrong("deleteWebhook", broken())
        channel.api.types(ANE, "hej")
        async with channel.polling():
            await until(lambda: channel.kept.heard)

    playing(play)


def test_polling_stops_at_once_and_breathes_after_an_empty_answer() -> None:
    async def play(channel: Channel) -> tuple[int, float]:
        channel.api.goes_wrong("getUpdates", Fault(empty=True), times=100)
        async with channel.polling(wait=0):
            await asyncio.sleep(0.5)
        asked = len(channel.api.called("getUpdates"))
        channel.api.goes_wrong("getUpdates", Fault(), times=100)
        began = time.monotonic()
        async with channel.polling(wait=25):
            await asyncio.sleep(0.1)
        return asked, time.monotonic() - began

    asked, seconds = playing(play)

    assert asked <= 4
    assert seconds < 1


def test_a_webhook_is_acknowledged_only_after_the_update_is_kept() -> None:
    async def play(channel: Channel) -> list[int]:
        async with channel.webhook() as url:
            await set_webhook(channel.bot, url, SECRET)
            channel.kept.fails = 2
            channel.api.types(ANE, "hej")
            channel.api.types(ANE, "igen")
            await until(lambda: not channel.api.updates.pending)
        assert channel.kept.heard == [Said("hej"), Said("igen")]
        return channel.api.posting.answers

    assert playing(play) == [503, 503, 200, 200]


def test_a_webhook_is_set_as_soon_as_telegram_takes_it() -> None:
    async def play(channel: Channel) -> None:
        channel.api.goes_wrong("setWebhook", broken(), times=20)
        async with channel.webhook() as url:
            await set_webhook(channel.bot, url, SECRET, pauses=(0.01, 0.02))
            channel.api.types(ANE, "hej")
            await until(lambda: channel.kept.heard)

    playing(play)


def test_a_stop_does_not_wait_for_a_webhook_that_cannot_be_set() -> None:
    async def play(channel: Channel) -> float:
        channel.api.goes_wrong("setWebhook", broken(), times=20)
        bot = channel.bot
        telegram = Telegramming(
            bot, make_dispatcher(phrasebooks()), TelegramMouth(bot), TelegramFiles(bot), phrasebooks()
        )
        settings = Settings(
            telegram_mode="webhook", public_url="https://sor.test", telegram_webhook_secret=SecretStr(SECRET)
        )
        running = asyncio.create_task(telegram.run(channel.kept, settings))
        await until(lambda: len(channel.api.called("setWebhook")) > 1)
        began = time.monotonic()
        telegram.stop()
        await running
        return time.monotonic() - began

    assert playing(play) < 0.5


UPDATE = (
    '{"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "text": "hej"}}'
)


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({HEADER: SECRET}, UPDATE, 200),
        ({}, UPDATE, 401),
        ({HEADER: "guess"}, UPDATE, 403),
        ({HEADER: "gæt"}, UPDATE, 403),
        ({HEADER: SECRET}, "{", 400),
        ({HEADER: SECRET}, "[]", 400),
        ({HEADER: SECRET}, "[" * 100_000, 400),
        ({HEADER: SECRET}, '{"update_id": 1, "message": {"text": "hemmeligt"}}', 400),
        ({HEADER: SECRET}, '{"update_id": 1, "news": {"text": "hemmeligt"}}', 200),
        ({HEADER: SECRET}, " " * 1_000_001, 413),
    ],
)
def test_the_webhook_takes_only_what_telegram_sends(headers: dict[str, str], body: str, status: int) -> None:
    async def play(channel: Channel) -> None:
        async with channel.webhook() as url, ClientSession() as session:
            answer = await session.post(url + PATH, data=body, headers=headers)
            assert (answer.status, await answer.text()) == (status, "")
        assert len(channel.kept.heard) == (body == UPDATE and status == 200)

    playing(play)


@pytest.mark.parametrize("secret", ["", "æ", "x" * 257])
def test_there_is_no_webhook_without_a_secret(secret: str) -> None:
    async def play(channel: Channel) -> None:
        with pytest.raises(ValueError, match="secret"):
            webhook_routes(channel.intake, secret)

    playing(play)


BARE = {
    "id": "1",
    "from": {"id": ANE, "first_name": "Ane"},
    "message": {"message_id": 1, "chat": {"id": ANE, "type": "private"}, "text": "?"},
    "data": "tok:1",
}


@pytest.mark.parametrize("lenient", [True, False])
def test_only_the_lenient_setting_takes_updates_without_decorations(lenient: bool) -> None:
    async def play(channel: Channel) -> list[Any]:
        channel.api.updates.add("callback_query", BARE)
        async with channel.polling():
            await until(lambda: not channel.api.updates.pending)
        async with channel.webhook(lenient=lenient) as url, ClientSession() as session:
            body = {"update_id": 5, "callback_query": BARE}
            await session.post(url + PATH, json=body, headers={HEADER: SECRET})
        return channel.kept.heard

    assert playing(play, lenient=lenient) == ([Chose("tok", 1)] * 2 if lenient else [])


def test_the_profile_is_set_in_both_languages_and_may_fail() -> None:
    async def play(channel: Channel) -> set[str]:
        await decorate(channel.bot, phrasebooks())
        channel.api.goes_wrong("setMyCommands", broken(), times=9)
        channel.api.goes_wrong("setMyShortDescription", lost(), times=9)
        await decorate(channel.bot, phrasebooks())
        assert channel.api.refused == []
        return set(channel.api.playing.profile)

    assert playing(play) == {
        f"{name}{code}"
        for name in ("setMyCommands", "setMyDescription", "setMyShortDescription")
        for code in ("", " da", " en")
    }


def test_warming_up_calls_nobody_and_keeps_nothing() -> None:
    async def play(channel: Channel) -> list[Any]:
        await warm_up(channel.bot, make_dispatcher(phrasebooks()))
        return [*channel.api.calls, *channel.kept.batches]

    assert playing(play) == []

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest
import uvicorn
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiohttp import ClientSession
from fastapi import FastAPI
from pydantic import SecretStr

from bot.channels.telegram.commands import MENUS, WISHES
from bot.channels.telegram.handlers import Groups, make_dispatcher
from bot.channels.telegram.intake import Batch, Intake
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.starting import decorate, make_bot, warm_up
from bot.channels.telegram.webhook import HEADER, PATH, set_webhook, webhook_routes
from flows.heard import Asked, Chose, Edited, Said, Sent, Wish
from storage.values import NewArrival, Owner
from tests.bot_api.faults import Fault, broken, flood, lost
from tests.bot_api.server import TOKEN, BotApi

Result = TypeVar("Result")
ANE, BO, GROUP = 7, 8, -100
SECRET = "a-webhook-secret"
BUTTONS = (
    '{"inline_keyboard": [[{"text": "Ja", "callback_data": "tok-en_1:0"}, {"text": "?", "callback_data": "odd"}]]}'
)


@dataclass(frozen=True)
class Environment:
    telegram_api_base: str
    telegram_lenient: bool = False
    bot_token: SecretStr = SecretStr(TOKEN)


@dataclass
class Kept:
    """Stands in for the memory."""

    batches: list[list[NewArrival]] = field(default_factory=list)
    fails: int = 0

    async def keep(self, arrivals: Sequence[NewArrival]) -> None:
        if self.fails:
            self.fails -= 1
            raise OSError("disk full")
        self.batches.append(list(arrivals))

    @property
    def arrivals(self) -> list[NewArrival]:
        return [each for batch in self.batches for each in batch]

    @property
    def heard(self) -> list[Any]:
        return [each.heard for each in self.arrivals]


@dataclass
class Channel:
    api: BotApi
    bot: Bot
    kept: Kept
    intake: Intake

    @contextlib.asynccontextmanager
    async def polling(self, wait: int = 1) -> AsyncIterator[None]:
        stop = asyncio.Event()
        task = asyncio.create_task(Polling(self.intake, wait).run(stop))
        try:
            yield
        finally:
            stop.set()
            await asyncio.wait_for(task, 3)

    @contextlib.asynccontextmanager
    async def webhook(self, *, lenient: bool = False) -> AsyncIterator[str]:
        app = FastAPI()
        app.include_router(webhook_routes(self.intake, SECRET, lenient=lenient))
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", ws="none"))
        task = asyncio.create_task(server.serve())
        await until(lambda: server.started)
        try:
            yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        finally:
            await self.api.posting.end()
            server.should_exit = True
            await task

    async def shows_buttons(self) -> int:
        self.api.meets(ANE)
        async with ClientSession() as session:
            body = {"chat_id": ANE, "text": "Hej", "reply_markup": json.loads(BUTTONS)}
            await session.post(f"{self.api.base}/bot{self.api.token}/sendMessage", json=body)
        return self.api.chats[ANE].messages[-1].message_id


async def until(true: Callable[[], object], seconds: float = 5) -> None:
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.005)


async def close(bot: Bot) -> None:
    # The session's own close waits a quarter of a second for TLS, which there is none of here.
    assert isinstance(bot.session, AiohttpSession)
    await (await bot.session.create_session()).close()


def playing(play: Callable[[Channel], Awaitable[Result]], *, lenient: bool = False) -> Result:
    async def whole() -> Result:
        async with BotApi() as api:
            bot, kept = make_bot(Environment(api.base, lenient)), Kept()
            intake = Intake(bot, make_dispatcher(), kept)
            try:
                return await play(Channel(api, bot, kept, intake))
            finally:
                await intake.rest()
                await close(bot)

    return asyncio.run(whole())


def heard_after(act: Callable[[BotApi], object], expect: int = 1) -> list[NewArrival]:
    async def play(channel: Channel) -> list[NewArrival]:
        await channel.shows_buttons()
        act(channel.api)
        async with channel.polling():
            await until(lambda: not channel.api.updates.pending)
            await until(lambda: len(channel.kept.arrivals) >= expect)
        assert channel.api.refused == []
        return channel.kept.arrivals

    return playing(play)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Klinik Øst", Said("Klinik Øst")),
        ("/start", Asked(Wish.START)),
        ("/start group", Asked(Wish.START, "group")),
        ("/HELP@sor_test_bot", Asked(Wish.HELP)),
        ("/hjælp", Asked(Wish.HELP)),
        ("/ret adresse", Asked(Wish.CHANGE, "adresse")),
        ("/annuller", Asked(Wish.CANCEL)),
        ("/menneske", Asked(Wish.PERSON)),
        ("/english", Asked(Wish.ENGLISH)),
        ("/xyz", Said("/xyz")),
        ("/", Said("/")),
    ],
)
def test_what_is_typed_is_heard_as_words_or_as_a_wish(text: str, heard: object) -> None:
    (arrival,) = heard_after(lambda api: api.types(ANE, text))

    assert arrival.heard == heard
    assert arrival.owner == Owner("telegram", f"424242:{ANE}")
    assert (arrival.source, arrival.external_id, arrival.language) == ("telegram:424242", "1000", "da")
    assert abs(arrival.at - time.time_ns() // 1000) < 60_000_000
    assert json.loads(arrival.raw)["message"]["text"] == text


def test_a_cpr_number_is_masked_in_words_in_fields_and_behind_a_command() -> None:
    def act(api: BotApi) -> None:
        api.types(ANE, "mit nummer er 010190-1234")
        api.types(ANE, "/ret 010190-1234")
        api.sends(ANE, "photo", caption="010190-1234")

    said, asked, sent = heard_after(act, 3)

    assert isinstance(said.heard, Said)
    assert said.heard.masked
    assert "1234" not in "".join(repr(each) for each in (said, asked, sent)).replace("1234567", "")


def test_a_press_is_kept_then_answered() -> None:
    async def play(channel: Channel) -> None:
        await channel.shows_buttons()
        channel.kept.fails = 1
        channel.api.presses(ANE, "Ja")
        async with channel.polling():
            await until(lambda: channel.api.called("answerCallbackQuery"))
        assert channel.kept.heard == [Chose("tok-en_1", 0)]
        assert channel.api.playing.presses == {}

    playing(play)


def test_a_press_whose_answer_fails_is_kept_all_the_same() -> None:
    async def play(channel: Channel) -> None:
        await channel.shows_buttons()
        channel.api.goes_wrong("answerCallbackQuery", broken())
        channel.api.presses(ANE, "Ja")
        async with channel.polling():
            await until(lambda: channel.kept.heard)
            channel.api.types(ANE, "videre")
            await until(lambda: len(channel.kept.heard) == 2)

    playing(play)


def test_a_button_that_is_none_of_ours_is_heard_as_one_of_no_prompt() -> None:
    assert [each.heard for each in heard_after(lambda api: api.presses(ANE, "?"))] == [Chose("", 0)]


def test_a_message_rewritten_is_a_correction() -> None:
    def act(api: BotApi) -> None:
        api.types(ANE, "Klinik Vst")
        api.edits(ANE, api.chats[ANE].messages[-1].message_id, "Klinik Vest")

    assert [each.heard for each in heard_after(act, 2)] == [Said("Klinik Vst"), Edited("Klinik Vest")]


@pytest.mark.parametrize(
    "thing", ["sticker", "voice", "photo", "video", "document", "location", "contact", "poll", "dice"]
)
def test_what_is_no_text_is_heard_by_its_kind_and_its_content_is_not_stored(thing: str) -> None:
    (arrival,) = heard_after(lambda api: api.sends(ANE, thing))

    assert arrival.heard == Sent(thing)
    assert set(json.loads(arrival.raw)["message"]) == {"message_id", "date", "from"}


def test_an_album_bears_one_id_so_that_it_is_heard_once() -> None:
    arrivals = heard_after(lambda api: api.sends_album(ANE, 3), 3)

    assert {(each.external_id, each.heard) for each in arrivals} == {("album:a1", Sent("album"))}


def test_the_apps_own_news_say_nothing() -> None:
    def act(api: BotApi) -> None:
        api.updates.add(
            "message", api.chats.form(api.chats[ANE], api.chats.new(by_bot=False)) | {"group_chat_created": True}
        )
        api.blocks(ANE)
        api.unblocks(ANE)

    assert heard_after(act, 0) == []


def test_an_english_app_begins_in_english() -> None:
    def act(api: BotApi) -> None:
        api.meets(BO, "en-GB")
        api.types(BO, "hello")

    assert heard_after(act)[0].language == "en"


def test_a_group_is_told_once_an_hour_where_to_write_and_nothing_is_stored() -> None:
    async def play(channel: Channel) -> None:
        channel.api.types(GROUP, "/start")
        channel.api.types(GROUP, "hallo?")
        channel.api.edits(GROUP, channel.api.chats[GROUP].messages[-1].message_id, "hallo!")
        async with channel.polling():
            await until(lambda: channel.api.chats[GROUP].said)
        assert channel.api.chats[GROUP].said == [f"{MENUS['da'].elsewhere} https://t.me/sor_test_bot?start=group"]
        assert channel.kept.batches == []

    playing(play)


def test_a_group_is_told_again_after_an_hour() -> None:
    groups, hour = Groups(), 3_600_000_000

    assert [groups.due(GROUP, at) for at in (0, hour - 1, hour, hour + 1)] == [True, False, True, False]


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
        async with channel.polling():
            await until(lambda: not channel.api.updates.pending)
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
            assert await set_webhook(channel.bot, url, SECRET)
            channel.kept.fails = 2
            channel.api.types(ANE, "hej")
            channel.api.types(ANE, "igen")
            await until(lambda: not channel.api.updates.pending)
        assert channel.kept.heard == [Said("hej"), Said("igen")]
        return channel.api.posting.answers

    assert playing(play) == [503, 503, 200, 200]


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
            async with session.post(url + PATH, data=body, headers=headers) as answer:
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
        await decorate(channel.bot)
        channel.api.goes_wrong("setMyCommands", broken(), times=9)
        channel.api.goes_wrong("setMyShortDescription", lost(), times=9)
        await decorate(channel.bot)
        assert channel.api.refused == []
        return set(channel.api.playing.profile)

    assert playing(play) == {
        f"{name}{code}" for name in ("setMyCommands", "setMyShortDescription") for code in ("", " da", " en")
    }


def test_each_command_of_the_menu_is_a_wish() -> None:
    assert {name for menu in MENUS.values() for name, _ in menu.commands} <= set(WISHES)


def test_warming_up_calls_nobody_and_keeps_nothing() -> None:
    async def play(channel: Channel) -> list[Any]:
        await warm_up(channel.bot, make_dispatcher())
        return [*channel.api.calls, *channel.kept.batches]

    assert playing(play) == []


def test_an_update_costs_little() -> None:
    async def play(channel: Channel) -> float:
        channel.api.types(ANE, "hej")
        (update,) = await channel.bot.get_updates()
        dispatcher = make_dispatcher()
        began = time.process_time()
        for _ in range(300):
            await dispatcher.feed_update(channel.bot, update, batch=Batch(0))
        return (time.process_time() - began) / 300

    assert playing(play) < 0.002

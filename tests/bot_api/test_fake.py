import asyncio
import json
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession, FormData, ServerDisconnectedError

from tests.bot_api.asking import ANE, BUTTONS, Ask, playing
from tests.bot_api.faults import Fault, broken, flood, forbidden, late, lost
from tests.bot_api.people import NeverShown
from tests.bot_api.server import BotApi


def message() -> dict[str, Any]:
    return {"chat_id": ANE, "text": "Hej"}


def test_a_wrong_token_is_refused() -> None:
    async def play(api: BotApi, _: Ask) -> int:
        async with ClientSession() as session, session.post(f"{api.base}/bot1:no/getMe") as answer:
            return answer.status

    assert playing(play) == 401


def test_a_message_is_taken_as_form_multipart_or_json() -> None:
    given = {"chat_id": str(ANE), "text": "[Hej]", "reply_markup": json.dumps(BUTTONS)}
    parts = FormData(given, default_to_multipart=True)

    async def play(api: BotApi, ask: Ask) -> list[Any]:
        async with ClientSession() as session:
            for form in (FormData(given), parts):
                async with session.post(f"{api.base}/bot{api.token}/sendMessage", data=form) as answer:
                    assert answer.status == 200
        await ask("sendmessage", chat_id=ANE, text="[Hej]", reply_markup=BUTTONS)
        return [(each.text, each.buttons) for each in api.chats[ANE].messages]

    assert playing(play) == [("[Hej]", [["Ja", "Nej"]])] * 3


def test_an_edit_that_changes_nothing_is_refused() -> None:
    async def play(api: BotApi, ask: Ask) -> list[Any]:
        await ask("sendMessage", chat_id=ANE, text="Hej", reply_markup=BUTTONS)
        number = api.chats[ANE].messages[0].message_id
        same = await ask("editMessageReplyMarkup", chat_id=ANE, message_id=number, reply_markup=BUTTONS)
        gone = await ask("editMessageReplyMarkup", chat_id=ANE, message_id=number)
        again = await ask("editMessageReplyMarkup", chat_id=ANE, message_id=number)
        return [same["status"], gone["status"], again["status"], api.chats[ANE].messages[0].buttons]

    assert playing(play) == [400, 200, 400, []]


def test_only_a_button_on_the_screen_can_be_pressed() -> None:
    async def play(api: BotApi, ask: Ask) -> None:
        await ask("sendMessage", chat_id=ANE, text="Hej", reply_markup=BUTTONS)
        with pytest.raises(NeverShown):
            api.presses(ANE, "Måske", old=True)
        await ask("editMessageReplyMarkup", chat_id=ANE, message_id=api.chats[ANE].messages[0].message_id)
        with pytest.raises(NeverShown):
            api.presses(ANE, "Ja")
        assert api.updates.past[api.presses(ANE, "Ja", old=True)]["callback_query"]["data"] == "tok:0"

    playing(play)


def test_a_press_is_answered_once() -> None:
    async def play(api: BotApi, ask: Ask) -> list[int]:
        await ask("sendMessage", chat_id=ANE, text="Hej", reply_markup=BUTTONS)
        query = api.updates.past[api.presses(ANE, "Ja")]["callback_query"]["id"]
        return [(await ask("answerCallbackQuery", callback_query_id=query))["status"] for _ in range(2)]

    assert playing(play) == [200, 400]


def test_an_offset_confirms_all_lower_updates() -> None:
    async def play(api: BotApi, ask: Ask) -> list[list[int]]:
        numbers = [api.types(ANE, text) for text in "abc"]
        answers = [await ask("getUpdates", offset=offset) for offset in (0, numbers[1], 0, -1, 0)]
        return [[each["update_id"] - numbers[0] for each in answer["result"]] for answer in answers]

    assert playing(play) == [[0, 1, 2], [1, 2], [1, 2], [2], [2]]


def test_updates_of_kinds_not_asked_for_do_not_come() -> None:
    async def play(api: BotApi, ask: Ask) -> Any:
        await ask("getUpdates", allowed_updates=["callback_query"])
        api.types(ANE, "hej")
        return (await ask("getUpdates"))["result"]

    assert playing(play) == []


def test_a_second_poller_ends_the_first() -> None:
    async def play(api: BotApi, ask: Ask) -> list[Any]:
        first = asyncio.create_task(asyncio.wait_for(ask("getUpdates", timeout=20), 5))
        await asyncio.sleep(0.05)
        second = asyncio.create_task(asyncio.wait_for(ask("getUpdates", timeout=20), 5))
        ended = await first
        api.types(ANE, "hej")
        return [ended["status"], len((await second)["result"])]

    assert playing(play) == [409, 1]


def test_there_is_no_polling_beside_a_webhook() -> None:
    async def play(_: BotApi, ask: Ask) -> list[int]:
        await ask("setWebhook", url="http://127.0.0.1:9/x")
        statuses = [(await ask("getUpdates"))["status"]]
        await ask("deleteWebhook")
        return [*statuses, (await ask("getUpdates"))["status"]]

    assert playing(play) == [409, 200]


def test_the_same_update_and_the_same_tap_come_again() -> None:
    async def play(api: BotApi, ask: Ask) -> list[int]:
        await ask("sendMessage", chat_id=ANE, text="Hej", reply_markup=BUTTONS)
        tap = api.presses(ANE, "Ja")
        await ask("getUpdates", offset=tap + 1)
        api.comes_again(tap)
        api.presses_again(tap)
        return [each["update_id"] - tap for each in (await ask("getUpdates"))["result"]]

    assert playing(play) == [0, 1]


def test_who_blocks_the_bot_hears_nothing() -> None:
    async def play(api: BotApi, ask: Ask) -> list[int]:
        api.blocks(ANE)
        shut = await ask("sendMessage", **message())
        api.unblocks(ANE)
        return [shut["status"], (await ask("sendMessage", **message()))["status"]]

    assert playing(play) == [403, 200]


@pytest.mark.parametrize(("fault", "status"), [(flood(3), 429), (broken(), 500), (forbidden(), 403)])
def test_trouble_comes_when_it_is_asked_for(fault: Fault, status: int) -> None:
    async def play(api: BotApi, ask: Ask) -> list[Any]:
        api.goes_wrong("sendMessage", fault)
        first, second = await ask("sendMessage", **message()), await ask("sendMessage", **message())
        return [first["status"], first.get("parameters"), second["status"], len(api.chats[ANE].messages), api.refused]

    wait = {"retry_after": 3} if status == 429 else None
    assert playing(play) == [status, wait, 200, 1, []]


def test_a_call_can_be_carried_out_and_its_answer_lost_or_late() -> None:
    async def play(api: BotApi, ask: Ask) -> list[Any]:
        api.goes_wrong("sendMessage", lost())
        api.goes_wrong("sendMessage", late(0.2))
        with pytest.raises((ServerDisconnectedError, ClientError)):
            await ask("sendMessage", **message())
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(ask("sendMessage", **message()), 0.1)
        return api.chats[ANE].said

    assert playing(play) == ["Hej", "Hej"]

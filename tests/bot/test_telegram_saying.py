import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from bot.channels.telegram.budget import Budget
from bot.channels.telegram.saying import TelegramMouth
from bot.channels.telegram.translating import chat_of, owner_of
from storage.values import Delivery, Outcome
from tests.bot_api.faults import Fault, broken, flood, forbidden, late, lost
from tests.bot_api.joined import bot_at
from tests.bot_api.server import BotApi

Result = TypeVar("Result")
ANE, NOW, SECOND = 7, 1_700_000_000_000_000, 1_000_000


def delivery(text: str = "Hej", **more: Any) -> Delivery:
    plain = Delivery(1, 1, "telegram", f"424242:{ANE}", "prompt", 0, text, [], "tok", {}, 0)
    return replace(plain, **more)


def saying(play: Callable[[BotApi, TelegramMouth], Awaitable[Result]]) -> Result:
    async def whole() -> Result:
        async with BotApi() as api, bot_at(api) as bot:
            api.meets(ANE)
            mouth = TelegramMouth(bot, Budget(1000, 1000, 1000), clock=lambda: NOW)
            try:
                return await play(api, mouth)
            finally:
                await mouth.rest()

    return asyncio.run(whole())


def said(*deliveries: Delivery) -> tuple[BotApi, list[Outcome]]:
    async def play(api: BotApi, mouth: TelegramMouth) -> tuple[BotApi, list[Outcome]]:
        outcomes = [await mouth.say(each) for each in deliveries]
        await mouth.rest()
        assert api.refused == []
        return api, outcomes

    return saying(play)


def test_a_delivery_is_said_and_its_message_named() -> None:
    api, (outcome,) = said(delivery("Hvad hedder klinikken?"))

    assert api.chats[ANE].said == ["Hvad hedder klinikken?"]
    assert outcome == Outcome(1, "sent", reference="1")


@pytest.mark.parametrize("text", ["Øst & <b>Vest</b> _1_ *2* `3`", "Se https://sor.dk/x?a=1&b=2", "[navn](x)"])
def test_hostile_names_stand_as_they_are(text: str) -> None:
    assert said(delivery(text))[0].chats[ANE].said == [text]


def test_a_link_is_never_previewed() -> None:
    api, _ = said(delivery("https://sor.dk/resume/x"))

    assert json.loads(api.called("sendMessage")[0]["link_preview_options"])["is_disabled"] is True


@pytest.mark.parametrize("before", ["", "Tak. ", "🏥👩‍⚕️ Tak.\n\n", "  \n🏥 "])
def test_the_question_is_bold_also_behind_emoji(before: str) -> None:
    text = f"{before}Hvad hedder 🏥 klinikken?\n"
    api, _ = said(delivery(text, body={"prompt_from": len(before)}))

    assert api.chats[ANE].messages[0].bold == ["Hvad hedder 🏥 klinikken?"]


def test_a_long_review_is_split_between_sections_with_the_buttons_on_the_last() -> None:
    sections = [f"Afsnit {number}\n" + "🏥 linje\n" * 150 for number in range(5)]
    text = "\n".join(sections) + "\nSend?"
    buttons = [[0, "Send", "answer"]]
    api, (outcome,) = said(delivery(text, body={"prompt_from": len(text) - 5}, buttons=buttons))

    shown = api.chats[ANE].messages
    assert "\n\n".join(each.text for each in shown) == text
    assert [each.buttons for each in shown] == [[]] * (len(shown) - 1) + [[["Send"]]]
    assert [each.bold for each in shown] == [[]] * (len(shown) - 1) + [["Send?"]]
    assert outcome.reference == str(shown[-1].message_id)


def test_the_keyboard_of_a_closed_question_goes() -> None:
    buttons = [[0, "Ja", "answer"]]
    api, outcomes = said(delivery(buttons=buttons), delivery("Og nu?", buttons=buttons, closes="1"))

    assert [each.buttons for each in api.chats[ANE].messages] == [[], [["Ja"]]]
    assert [each.state for each in outcomes] == ["sent", "sent"]


def test_a_keyboard_that_is_gone_already_is_no_trouble() -> None:
    async def play(api: BotApi, mouth: TelegramMouth) -> list[str]:
        outcomes = [await mouth.say(each) for each in (delivery(), delivery(closes="1"), delivery(closes="99"))]
        await mouth.rest()
        assert len(api.refused) == 2
        return [each.state for each in outcomes]

    assert saying(play) == ["sent"] * 3


def test_a_delivery_without_words_fails_instead_of_being_taken_for_said() -> None:
    assert said(delivery(" \n"))[1][0].state == "failed"


def test_a_message_is_taken_away() -> None:
    async def play(api: BotApi, mouth: TelegramMouth) -> tuple[Any, ...]:
        api.types(ANE, "010190-1234")
        number = api.chats[ANE].messages[0].message_id
        first, again = [await mouth.say(delivery(kind="delete", body={"delete": str(number)})) for _ in range(2)]
        return api.chats[ANE].messages[0].deleted, first.state, first.reference, again.state

    assert saying(play) == (True, "sent", "", "failed")


@pytest.mark.parametrize(
    ("fault", "state", "not_before", "shown"),
    [
        (flood(3), "queued", NOW + 3 * SECOND, 0),
        (Fault(401, "Unauthorized"), "queued", NOW + 60 * SECOND, 0),
        (forbidden(), "failed", 0, 0),
        (Fault(400, "Bad Request: chat not found"), "failed", 0, 0),
        (Fault(413, "Request Entity Too Large"), "failed", 0, 0),
        (broken(), "unknown", 0, 0),
        (lost(done=True), "unknown", 0, 1),
        (lost(done=False), "unknown", 0, 0),
        (Fault(empty=True), "sent", 0, 1),
    ],
)
def test_a_failure_becomes_what_it_means(fault: Fault, state: str, not_before: int, shown: int) -> None:
    async def play(api: BotApi, mouth: TelegramMouth) -> tuple[Any, ...]:
        api.goes_wrong("sendMessage", fault)
        outcome = await mouth.say(delivery())
        return outcome.state, outcome.not_before, len(api.chats[ANE].messages)

    assert saying(play) == (state, not_before, shown)


def test_who_blocked_the_bot_gets_nothing_and_it_is_known() -> None:
    async def play(api: BotApi, mouth: TelegramMouth) -> str:
        api.blocks(ANE)
        return (await mouth.say(delivery())).state

    assert saying(play) == "failed"


def test_an_answer_that_does_not_come_in_time_is_unknown() -> None:
    async def play(api: BotApi, _: TelegramMouth) -> Outcome:
        async with bot_at(api) as bot:
            bot.session.timeout = 0.1
            api.goes_wrong("sendMessage", late(1))
            return await TelegramMouth(bot).say(delivery())

    assert saying(play).state == "unknown"


def test_where_nobody_listens_it_waits_in_the_queue() -> None:
    async def play(_: BotApi, __: TelegramMouth) -> Outcome:
        nowhere = BotApi()
        nowhere.base = "http://127.0.0.1:1"
        async with bot_at(nowhere) as bot:
            return await TelegramMouth(bot, clock=lambda: NOW).say(delivery())

    outcome = saying(play)

    assert (outcome.state, outcome.not_before) == ("queued", NOW + 5 * SECOND)


def test_during_a_ban_nothing_is_sent_to_that_chat_and_others_go_on() -> None:
    async def play(api: BotApi, mouth: TelegramMouth) -> tuple[Any, ...]:
        api.meets(8)
        api.goes_wrong("sendMessage", flood(60))
        outcomes = [await mouth.say(each) for each in (delivery(), delivery(), delivery(address="424242:8"))]
        return [each.state for each in outcomes], outcomes[1].not_before, len(api.called("sendMessage"))

    assert saying(play) == (["queued", "queued", "sent"], NOW + 60 * SECOND, 2)


def test_a_delivery_half_said_goes_on_where_it_stopped() -> None:
    async def play(api: BotApi, mouth: TelegramMouth) -> tuple[Any, ...]:
        long = delivery("a" * 4096 + "\n\n" + "b" * 4096 + "\n\nc")
        api.goes_wrong("sendMessage", Fault())
        api.goes_wrong("sendMessage", broken())
        states = [(await mouth.say(long)).state for _ in range(2)]
        return states, [each[0] for each in api.chats[ANE].said]

    assert saying(play) == (["unknown", "sent"], ["a", "b", "c"])


def test_an_address_of_another_bot_is_not_ours_to_write_to() -> None:
    assert said(delivery(address="1:7"))[1][0].state == "failed"


def test_an_address_names_bot_and_chat() -> None:
    assert chat_of(owner_of(424242, -7).address) == (424242, -7)


def test_the_budget_lets_bursts_pass_and_then_slows_one_chat_and_no_other() -> None:
    waits: list[float] = []
    budget = Budget(clock=lambda: 0.0)

    async def taken() -> None:
        for chat in [ANE] * 7 + [8]:
            turn = asyncio.create_task(budget.turn(chat))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            waits.append(not turn.done())
            turn.cancel()

    asyncio.run(taken())

    assert waits == [False] * 5 + [True, True, False]

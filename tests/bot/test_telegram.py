import json
import re
import time
from collections.abc import Callable

import pytest
from aiogram.types import Update
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.commands import MENU, WISHES, meant
from bot.channels.telegram.handlers import Groups, make_dispatcher
from bot.channels.telegram.intake import Batch
from bot.channels.telegram.translating import arrival_of_update
from bot.wiring import phrasebooks
from flows.heard import Asked, Chose, Edited, Said, Sent, Wish
from flows.purposes import PURPOSES
from storage.values import NewArrival, Owner
from tests.bot_api.channel import Channel, playing, without_ref
from tests.bot_api.faults import broken
from tests.bot_api.joined import until
from tests.bot_api.server import BotApi

ANE, BO, GROUP = 7, 8, -100
INVITED = (
    "Her i gruppen kan vi ikke tage imod noget. Skriv til os i en samtale for dig selv: "
    "https://t.me/sor_test_bot?start={}"
)


def heard_after(act: Callable[[BotApi], object], expect: int = 1) -> list[NewArrival]:
    async def play(channel: Channel) -> list[NewArrival]:
        await channel.shows_buttons(ANE)
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
        ("/mine", Asked(Wish.MINE)),
        ("/cases", Asked(Wish.MINE)),
        ("/luk", Asked(Wish.START, "luk")),
        ("/Close@sor_test_bot now", Asked(Wish.START, "close")),
        ("/ændring", Asked(Wish.START, "ændring")),
        ("/start lokationsnummer", Asked(Wish.START, "lokationsnummer")),
        ("/menneske", Asked(Wish.PERSON)),
        ("/viden", Asked(Wish.TOPICS)),
        ("/besked", Asked(Wish.MESSAGE)),
        ("/english", Asked(Wish.ENGLISH)),
        ("/xyz", Said("/xyz")),
        ("/", Said("/")),
    ],
)
def test_what_is_typed_is_heard_as_words_or_as_a_wish(text: str, heard: object) -> None:
    (arrival,) = heard_after(lambda api: api.types(ANE, text))

    assert without_ref(arrival.heard) == heard
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
    assert (said.heard.masked, said.heard.ref) == (True, "2")
    assert isinstance(asked.heard, Said)
    assert "010190" not in repr((said, asked, sent))


def test_a_press_is_kept_then_answered() -> None:
    async def play(channel: Channel) -> None:
        await channel.shows_buttons(ANE)
        channel.kept.fails = 1
        channel.api.presses(ANE, "Ja")
        async with channel.polling():
            await until(lambda: channel.api.called("answerCallbackQuery"))
        assert channel.kept.heard == [Chose("tok-en_1", 0)]
        assert channel.api.playing.presses == {}

    playing(play)


def test_a_press_whose_answer_fails_is_kept_all_the_same() -> None:
    async def play(channel: Channel) -> None:
        await channel.shows_buttons(ANE)
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

    assert [without_ref(each.heard) for each in heard_after(act, 2)] == [Said("Klinik Vst"), Edited("Klinik Vest")]


@pytest.mark.parametrize(
    "thing", ["sticker", "voice", "photo", "video", "document", "location", "contact", "poll", "dice"]
)
def test_what_is_no_text_is_heard_by_its_kind_and_its_content_is_not_stored(thing: str) -> None:
    (arrival,) = heard_after(lambda api: api.sends(ANE, thing))

    assert isinstance(arrival.heard, Sent)
    assert arrival.heard.kind == thing
    assert set(json.loads(arrival.raw)["message"]) == {"message_id", "date", "from"}


def test_an_album_bears_one_id_so_that_it_is_heard_once() -> None:
    arrivals = heard_after(lambda api: api.sends_album(ANE, 3), 3)

    assert {each.external_id for each in arrivals} == {"album:a1"}
    assert {each.heard.kind for each in arrivals if isinstance(each.heard, Sent)} == {"photo"}


def test_the_apps_own_news_say_nothing() -> None:
    def act(api: BotApi) -> None:
        api.sends(ANE, "group_chat_created")
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
        assert channel.api.chats[GROUP].said == [INVITED.format("group")]
        assert channel.kept.batches == []

    playing(play)


def test_a_group_is_told_again_after_an_hour() -> None:
    groups, hour = Groups(), 3_600_000_000

    assert [groups.due(GROUP, at) for at in (0, hour - 1, hour, hour + 1)] == [True, False, True, False]


def test_the_staffs_own_group_is_pointed_nowhere() -> None:
    groups = Groups(str(GROUP))

    assert not groups.due(GROUP, 0)
    assert groups.due(GROUP - 1, 0)


@pytest.mark.parametrize(
    ("text", "start"), [("/luk@sor_test_bot", "close"), ("/start nummer", "number"), ("/help", "group")]
)
def test_a_group_that_names_a_purpose_is_pointed_to_it(text: str, start: str) -> None:
    async def play(channel: Channel) -> None:
        channel.api.types(GROUP, text)
        async with channel.polling():
            await until(lambda: channel.api.chats[GROUP].said)
        assert channel.api.chats[GROUP].said == [INVITED.format(start)]

    playing(play)


def test_each_command_of_the_menu_asks_for_something() -> None:
    assert [each for each in MENU if meant(each.da) is None or meant(each.en) is None] == []


def test_a_command_that_is_a_wish_is_no_purpose() -> None:
    begun = {link for purpose in PURPOSES for link in purpose.links}

    assert begun & set(WISHES) == {"change", "ret"}  # with nothing under way, they begin a change


def test_each_word_of_a_purpose_may_be_a_start_parameter() -> None:
    links = [purpose.links[0] for purpose in PURPOSES]

    assert [link for link in links if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", link)] == []


def test_an_update_costs_little() -> None:
    async def play(channel: Channel) -> float:
        channel.api.types(ANE, "hej")
        (update,) = await channel.bot.get_updates()
        dispatcher = make_dispatcher(phrasebooks())
        began = time.process_time()
        for _ in range(300):
            await dispatcher.feed_update(channel.bot, update, batch=Batch(0))
        return (time.process_time() - began) / 300

    assert playing(play) < 0.002


@given(st.text(), st.text(max_size=64))
def test_nothing_an_owner_sends_makes_the_translation_raise(text: str, data: str) -> None:
    person = {"id": ANE, "is_bot": False, "first_name": "Ane"}
    message = {"message_id": 1, "date": 1, "chat": {"id": ANE, "type": "private"}, "from": person, "text": text}
    press = {"id": "1", "from": person, "chat_instance": "1", "message": message, "data": data}

    for kind, body in (("message", message), ("edited_message", message), ("callback_query", press)):
        assert arrival_of_update(Update.model_validate({"update_id": 1, kind: body}), 42, 0)

"""The turn cycle when a turn cannot be taken: nobody else waits, and its owner is told that nothing is lost."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from structlog.testing import capture_logs

from bot.services import tokens
from bot.services.deciding import Deciding
from bot.services.facts import ServiceFacts
from bot.services.listening import arrival_of_text
from bot.services.turning import Turning
from bot.wiring import FLOWS, phrasebooks, utc_now
from flows.masking import MASK
from flows.moment import micros
from flows.phrases import Phrase, phrase
from storage.database import Database
from storage.values import DeadLetter, Entry, NewArrival, Owner
from tests.bot.chat import SAID, Chat

ANE, BO = Owner("nowhere", "ane"), Owner("nowhere", "bo")
SORRY = SAID(phrase("went-wrong"))


def words(said: Phrase) -> str:
    """Danish words, but none for how far one is: whoever asks that has a turn that fails."""
    if said.key == "status":
        raise LookupError(said.key)
    return phrasebooks()["da"].say(said)


def cycle(database: Database) -> Turning:
    """The turn cycle with these words."""
    deciding = Deciding(FLOWS, {"da": words})
    return Turning(database, deciding, ServiceFacts(database, demo=True), utc_now, tokens.draw, poll=0.01)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    with capture_logs():
        yield


def says(owner: Owner, text: str) -> NewArrival:
    """What an owner types."""
    return arrival_of_text(owner, text, micros(utc_now()))


async def all_dead(database: Database) -> list[DeadLetter]:
    """What could not be taken."""
    async with database.reading() as reading:
        return await reading.arrivals.all_dead()


async def entries(database: Database, owner: Owner) -> list[Entry]:
    """What was said to an owner and by them."""
    async with database.reading() as reading:
        conversation = await reading.conversations.find(owner)
        assert conversation is not None
        return list(await reading.transcripts.after(conversation.id, 0, 100, "all"))


async def test_a_turn_that_fails_three_times_holds_nobody_else_back_and_its_owner_is_told(database: Database) -> None:
    turning = cycle(database)
    running = asyncio.create_task(turning.run())
    await turning.keep([says(ANE, "registrér"), says(ANE, "status"), says(ANE, "tandlæge"), says(BO, "hej")])
    async with asyncio.timeout(20):
        while "tandlæge" not in [each.text for each in await entries(database, ANE)]:
            await asyncio.sleep(0.02)
    turning.stop()
    await running

    dead = [(each.arrival.text, each.arrival.tries, each.reason) for each in await all_dead(database)]
    assert dead == [("status", 3, "LookupError")]
    assert [each.author for each in await entries(database, BO)] == ["owner", "bot"]
    heard = [each.text for each in await entries(database, ANE) if each.author == "owner" or each.text == SORRY]
    assert heard == ["registrér", "status", SORRY, "tandlæge"]


TO_THE_P_NUMBER = (
    "registrér",
    "psykolog",
    "30000005",
    "Eksempel ApS",
    "Prøvevej 7, 8000 Aarhus C",
    "70 12 34 56",
    "ja",
)
LIKE_A_CPR_NUMBER = "1005408410"  # and a right P-number


async def at_the_p_number(database: Database) -> Chat:
    """Bo, who is asked for a P-number; a look-up brings nothing."""
    chat = Chat(database, cycle(database))
    await chat.goes(*TO_THE_P_NUMBER, owner=BO)
    await chat.entries(BO)
    return chat


async def at_once(chat: Chat, *arrivals: NewArrival) -> list[str]:
    """What Bo reads after these came in together."""
    kept = asyncio.create_task(chat.turning.keep(arrivals))
    while not kept.done():
        await asyncio.sleep(0)
        await chat.turning.once()
    await kept
    return [each.text for each in await chat.entries(BO) if each.author == "bot"]


async def test_ten_digits_are_taken_with_their_turn_though_somebody_elses_turn_fails(database: Database) -> None:
    chat = await at_the_p_number(database)
    await chat.goes("registrér", owner=ANE)

    read = await at_once(chat, says(ANE, "status"), says(BO, LIKE_A_CPR_NUMBER), says(ANE, "tandlæge"))

    assert len(read) == 1
    assert SAID(phrase("cpr-removed")) not in read[0]
    pending = (await chat.conversation(BO)).pending
    assert pending is not None
    assert pending.about["value"] == LIKE_A_CPR_NUMBER


async def test_ten_digits_do_not_overtake_a_turn_that_failed_and_are_then_kept_without_themselves(
    database: Database,
) -> None:
    chat = await at_the_p_number(database)

    await at_once(chat, says(BO, "status"), says(BO, LIKE_A_CPR_NUMBER))
    for _ in range(3):
        await chat.turning.once()

    [dead] = await all_dead(database)
    assert dead.arrival.text == "status"
    lines = [(each.author, each.text) for each in await entries(database, BO)][-4:]
    assert lines[:3] == [("owner", "status"), ("bot", SORRY), ("owner", MASK)]
    assert SAID(phrase("cpr-removed")) in lines[3][1]


async def test_a_conversation_that_cannot_be_read_holds_nobody_else_back_and_its_owner_is_told(sqlite_url: str) -> None:
    database = await Database.open(sqlite_url)
    turning = cycle(database)
    running = asyncio.create_task(turning.run())
    await turning.keep([says(ANE, "registrér")])
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as file, file:
        file.execute("UPDATE conversations SET mind = '{\"nobody\": 1}'")
    await turning.keep([says(ANE, "tandlæge"), says(BO, "hej")])
    async with asyncio.timeout(20):
        while not (dead := await all_dead(database)):
            await asyncio.sleep(0.02)
    turning.stop()
    await running

    assert [(each.arrival.text, each.arrival.tries) for each in dead] == [("tandlæge", 3)]
    assert [each.author for each in await entries(database, BO)] == ["owner", "bot"]
    async with database.reading() as reading:
        assert SORRY in [each.text for each in await reading.transcripts.after(1, 0, 100, "all")]
    await database.close()

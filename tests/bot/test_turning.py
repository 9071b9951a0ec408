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
from flows.moment import micros
from flows.phrases import Phrase, phrase
from storage.database import Database
from storage.values import DeadLetter, Entry, NewArrival, Owner

ANE, BO = Owner("nowhere", "ane"), Owner("nowhere", "bo")
SORRY = phrasebooks()["da"].say(phrase("went-wrong"))


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

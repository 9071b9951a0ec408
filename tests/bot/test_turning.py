"""The turn cycle when a turn cannot be taken: nobody else waits, and its owner is told that nothing is lost."""

import asyncio
from collections.abc import Iterator

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
from storage.values import Entry, NewArrival, Owner

ANE, BO = Owner("nowhere", "ane"), Owner("nowhere", "bo")
SORRY = phrasebooks()["da"].say(phrase("went-wrong"))


def words(said: Phrase) -> str:
    """Danish words, but none for how far one is: whoever asks that has a turn that fails."""
    if said.key == "status":
        raise LookupError(said.key)
    return phrasebooks()["da"].say(said)


@pytest.fixture
def turning(database: Database) -> Turning:
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


async def entries(database: Database, owner: Owner) -> list[Entry]:
    """What was said to an owner and by them."""
    async with database.reading() as reading:
        conversation = await reading.conversations.find(owner)
        assert conversation is not None
        return list(await reading.transcripts.after(conversation.id, 0, 100, "all"))


async def test_a_turn_that_fails_three_times_holds_nobody_else_back_and_its_owner_is_told(
    database: Database, turning: Turning
) -> None:
    running = asyncio.create_task(turning.run())
    await turning.keep([says(ANE, "registrér"), says(ANE, "status"), says(ANE, "tandlæge"), says(BO, "hej")])
    async with asyncio.timeout(20):
        while "tandlæge" not in [each.text for each in await entries(database, ANE)]:
            await asyncio.sleep(0.02)
    turning.stop()
    await running

    async with database.reading() as reading:
        dead = [(each.arrival.text, each.arrival.tries, each.reason) for each in await reading.arrivals.all_dead()]
    assert dead == [("status", 3, "LookupError")]
    assert [each.author for each in await entries(database, BO)] == ["owner", "bot"]
    heard = [each.text for each in await entries(database, ANE) if each.author == "owner" or each.text == SORRY]
    assert heard == ["registrér", "status", SORRY, "tandlæge"]

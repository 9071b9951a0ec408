"""What was typed behind a CVR number, taken by a machine that was off until long after the look-up's patience ended."""

import datetime as dt

from bot.services import tokens
from bot.services.deciding import Deciding
from bot.services.facts import ServiceFacts
from bot.services.turning import Turning
from bot.wiring import FLOWS, utc_now
from flows.heard import Result
from flows.moment import micros
from storage.database import Database
from storage.values import NewArrival
from tests.bot.chat import ANE, SAID, Chat

CVR, NAME, ADDRESS = "30000005", "Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C"
OFF = dt.timedelta(minutes=10)


async def off_while_looking_up(database: Database) -> Chat:
    """A number, a name and an address came in at once; the machine went off when the number's turn was taken."""
    off = [dt.timedelta(0)]
    facts = ServiceFacts(database, demo=True)
    turning = Turning(database, Deciding(FLOWS, {"da": SAID}), facts, lambda: utc_now() + off[0], tokens.draw)
    chat = Chat(database, turning)
    await chat.goes("registrér", "psykolog")
    await turning.cycle([chat.says(each) for each in (CVR, NAME, ADDRESS)])
    off[0] = OFF
    await chat.entries()
    return chat


async def test_what_was_typed_meanwhile_answers_what_is_asked_without_the_look_up(database: Database) -> None:
    chat = await off_while_looking_up(database)

    await chat.turning.cycle(())

    draft = await chat.draft()
    assert draft.value("company_name") == NAME
    assert draft.value("company_address") is not None
    said = await chat.replies()
    assert "Opslaget i CVR tager længere tid end ventet" in said[0]
    assert "Hvad er virksomhedens telefonnummer?" in said[-1]


async def test_the_due_time_that_comes_behind_it_says_nothing(database: Database) -> None:
    chat = await off_while_looking_up(database)
    await chat.turning.cycle(())
    await chat.entries()

    await chat.turning.cycle(())
    await chat.turning.cycle([NewArrival(ANE, Result("company_lookup", CVR, None, "not_found"), "", micros(utc_now()))])

    assert await chat.replies() == []

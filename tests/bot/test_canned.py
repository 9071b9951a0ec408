"""Canned replies: service facts in both languages, filled from the conversation, and never sent with a gap."""

import datetime as dt

import pytest

from bot.services import tokens
from bot.services.fact_keeping import FactKeeping
from bot.services.fact_shapes import FactRefused
from bot.services.floor.refusals import FloorRefused
from flows.canned import filled, gaps
from storage.database import Database
from tests.bot.floor_house import METTE, Floor, floor_over
from tests.bot.reviews import registering

GREETING = {"da": "Hej {company}, jeg er {name}. CVR {cvr}.", "en": "Hello {company}, I am {name}. CVR {cvr}."}


@pytest.fixture
def floor(database: Database) -> Floor:
    return floor_over(database)


async def test_a_canned_reply_is_filled_in_the_owners_language_and_says_what_it_lacks(
    floor: Floor, database: Database
) -> None:
    keeping = FactKeeping(database, demo=True, clock=floor.clock, draw=tokens.draw)
    await keeping.set("canned", "greeting", GREETING, dt.date(2026, 1, 1), "test")
    await floor.owner_says("registrér", "psykolog")

    offered = {each.key: each for each in await floor.house.canned.offered(await floor.here(), METTE)}

    assert offered["greeting"].text == "Hej {company}, jeg er Mette Prøve. CVR {cvr}."
    assert offered["greeting"].left == ("company", "cvr")
    assert offered["next_step"].text.startswith("Du mangler nu: CVR-nummer.")
    assert offered["next_step"].left == ()


async def test_at_the_review_a_canned_reply_says_what_is_left_to_do(floor: Floor) -> None:
    await floor.owner_says(*registering()[:-1])

    offered = {each.key: each for each in await floor.house.canned.offered(await floor.here(), METTE)}

    assert offered["next_step"].text.startswith("Du mangler nu: at læse sagen igennem og sende den.")


async def test_a_reply_with_a_gap_is_not_sent(floor: Floor) -> None:
    await floor.owner_says("registrér")

    with pytest.raises(FloorRefused, match="gap"):
        await floor.reply("Hej {company}")


@pytest.mark.parametrize("text", ["Hej {firma}", "", "x" * 1001])
async def test_a_canned_reply_that_could_never_be_sent_is_not_kept(floor: Floor, database: Database, text: str) -> None:
    keeping = FactKeeping(database, demo=True, clock=floor.clock, draw=tokens.draw)

    with pytest.raises(FactRefused):
        await keeping.set("canned", "bad", {"da": text, "en": "Hello"}, dt.date(2026, 1, 1), "test")


def test_a_gap_that_nothing_is_known_for_stays() -> None:
    text = filled("{name}: {cvr}, { next }", {"name": "Mette", "cvr": "", "next": "adresse"})

    assert text == "Mette: {cvr}, adresse"
    assert gaps(text) == {"cvr"}

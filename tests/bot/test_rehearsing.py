"""What new flows would change for whom: ids and questions, no answers."""

import datetime as dt
from dataclasses import replace

from bot.services.facts import ServiceFacts
from bot.services.rehearsing import Rehearsing
from flows.conversations import Draft
from flows.versions import Flows
from storage.database import Database
from tests.flows.test_renewing import BOTH, MOVING
from tests.flows.ways import at_review
from tests.storage.samples import ANNA, BO, begun, kept

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
CARRIED = at_review().draft


async def told(database: Database, flows: Flows, *drafts: Draft) -> list[str]:
    """What a rehearsal says of these drafts, each in a conversation of its own."""
    conversations = await begun(database, ANNA, BO)
    await kept(database, *(replace(each, draft=draft) for each, draft in zip(conversations, drafts, strict=True)))
    return list(await Rehearsing(database, flows, ServiceFacts(database, demo=True)).told(NOW))


async def test_drafts_are_counted_by_the_way_they_go_on(database: Database) -> None:
    lines = await told(database, MOVING, CARRIED, replace(CARRIED, version=2))

    assert lines[:2] == ["registration 1 goes on under 2: 1", "registration 2 stays: 1"]


async def test_whoever_is_asked_something_anew_is_named_by_ids_alone(database: Database) -> None:
    lines = await told(database, MOVING, CARRIED, replace(CARRIED, stage="submitted"))

    assert lines[1:] == [
        "something would be otherwise for: 1",
        "conversation 1, draft 1: asked parking",
    ]


async def test_a_draft_that_no_flow_reads_is_told(database: Database) -> None:
    lines = await told(database, BOTH, replace(CARRIED, version=7), replace(CARRIED, flow="moon"))

    assert lines[:2] == ["moon 1 is no flow here: 1", "registration 7 is no flow here: 1"]


async def test_without_drafts_there_is_nothing_to_tell(database: Database) -> None:
    lines = await Rehearsing(database, MOVING, ServiceFacts(database, demo=True)).told(NOW)

    assert lines == ("something would be otherwise for: 0",)

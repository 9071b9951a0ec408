"""Messages that did not arrive, or only maybe did: what somebody decides about them, once."""

import pytest

from storage.database import Database
from storage.values import Outcome
from tests.storage.samples import ANNA, NOW, begun, message, rows

ABOUT = '{"prompt_from":3,"reference":"SOR-1"}'


async def lost(database: Database, state: str, **kinds: str) -> int:
    """Messages of these kinds that all ended so, each with its body; the conversation they belong to."""
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.deliveries.add([message(annas, kind, kind=kind, body=body) for kind, body in kinds.items()])
        while claimed := await work.deliveries.claim(NOW, ["web"], 9):
            await work.deliveries.settle([Outcome(each.id, state) for each in claimed], NOW)
        await work.commit()
    return annas.id


@pytest.mark.parametrize("state", ["failed", "unknown"])
async def test_everything_but_the_bots_ordinary_question_is_decided_on_and_what_is_about_a_case_is_a_task(
    database: Database, state: str
) -> None:
    here = await lost(database, state, prompt="{}", remark="{}", reply="{}", receipt="{}", notice=ABOUT,
                      sheet='{"prompt_from":3}', paper='{"paper":"copy","reference":""}')  # fmt: skip

    async with database.reading() as reading:
        found = await reading.unsaid.of(here)
        tasks = await reading.unsaid.about_cases(9)

    assert [(each.kind, each.state) for each in found] == [
        (kind, state) for kind in ("receipt", "notice", "sheet", "paper")
    ]
    assert [(each.kind, each.reference) for each in tasks] == [("receipt", ""), ("notice", "SOR-1")]


@pytest.mark.parametrize(
    ("state", "again", "becomes"),
    [
        ("failed", True, "queued"),
        ("unknown", True, "queued"),
        ("failed", False, "dropped"),
        ("unknown", False, "sent"),
    ],
)
async def test_it_is_decided_once(database: Database, database_url: str, state: str, again: bool, becomes: str) -> None:
    here = await lost(database, state, notice=ABOUT)

    async with database.work() as work:
        [one] = await work.unsaid.of(here)
        assert await work.unsaid.decide(here + 1, one.delivery_id, "by staff:1", again=again) == ""
        assert await work.unsaid.decide(here, one.delivery_id, "by staff:1", again=again) == becomes
        assert await work.unsaid.decide(here, one.delivery_id, "by staff:1", again=again) == ""
        await work.commit()

    assert await rows(database_url, "SELECT state, reason FROM deliveries") == [(becomes, "by staff:1")]


async def test_a_question_is_not_decided_on(database: Database) -> None:
    here = await lost(database, "failed", prompt="{}")

    async with database.work() as work:
        assert await work.unsaid.decide(here, 1, "by staff:1", again=True) == ""

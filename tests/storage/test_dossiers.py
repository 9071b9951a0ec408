from dataclasses import replace

import pytest

from flows.replies import Decision
from storage.database import Database
from storage.errors import AlreadySubmitted, Conflict
from storage.values import Dossier
from tests.storage.samples import ANNA, BO, begun, frozen


async def test_a_dossier_is_found_as_it_was_frozen(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    heads = {"conversation:1": "3:abc"}
    async with database.work() as work:
        await work.dossiers.add(frozen(), annas.id, 1, heads)
        await work.commit()

    async with database.reading() as reading:
        found = await reading.dossiers.find("SOR-1")
        assert await reading.dossiers.find("SOR-2") is None
        assert await reading.dossiers.of_conversation(annas.id) == await reading.dossiers.all_dossiers() == (found,)
    assert found is not None
    assert found == Dossier(found.id, frozen(), annas.id, 1, "submitted", signed=False, heads=heads)


async def test_the_same_draft_is_submitted_once_and_names_the_receipt(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.dossiers.add(frozen(), annas.id, 1, {})
        with pytest.raises(AlreadySubmitted) as refused:
            await work.dossiers.add(frozen("SOR-2"), annas.id, 1, {})
        await work.commit()

    assert refused.value.reference == "SOR-1"
    async with database.reading() as reading:
        assert len(await reading.dossiers.all_dossiers()) == 1


async def test_a_reference_is_never_given_to_two_drafts(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    async with database.work() as work:
        await work.dossiers.add(frozen(), annas.id, 1, {})
        with pytest.raises(Conflict):
            await work.dossiers.add(frozen(), bos.id, 1, {})


async def test_of_several_revisions_the_newest_is_found(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    second = replace(frozen(), revision=2, sha256="cd" * 32)
    async with database.work() as work:
        await work.dossiers.add(frozen(), annas.id, 1, {})
        await work.dossiers.add(second, annas.id, 1, {})
        await work.commit()

    async with database.reading() as reading:
        found = await reading.dossiers.find("SOR-1")
        assert [each.frozen.revision for each in await reading.dossiers.of_conversation(annas.id)] == [1, 2]
    assert found is not None
    assert found.frozen == second


async def test_a_conversation_knows_how_far_its_own_dossiers_have_come(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    async with database.work() as work:
        await work.dossiers.add(frozen(), annas.id, 1, {})
        await work.dossiers.add(frozen("SOR-2"), bos.id, 1, {})
        await work.commit()

    async with database.reading() as reading:
        found = await reading.dossiers.decisions([annas.id])
        assert await reading.dossiers.decisions([]) == {}
    assert found == {annas.id: {"SOR-1": Decision("submitted")}}

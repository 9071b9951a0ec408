"""Dossiers by what people know of them, and what was sent before their names were kept."""

import json
from dataclasses import replace

from alembic import command

from storage.database import Database
from storage.dossier_search import WantedDossiers
from tests.storage.samples import ANNA, begun, frozen
from tests.storage.test_reviews import revised

NAMES = {
    "company_name": {"value": "Prøve Øst ApS"},
    "1/clinic_name": {"value": "Klinik Kaj"},
    "subject": {"value": {"found": {"name": "Gammel Bro"}}},
    "case_contact": {"value": {"name": "Ida Prøve"}},
}


async def kept(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        canonical = json.dumps({"answers": NAMES})
        await work.dossiers.add(replace(frozen(), canonical=canonical), annas.id, 1, {})
        await work.commit()


async def found(database: Database, words: str, status: str = "submitted") -> int:
    async with database.reading() as reading:
        return await reading.dossier_search.count(WantedDossiers((status,), words))


async def test_a_dossier_is_found_by_every_name_in_it_and_by_nobodys(database: Database) -> None:
    await kept(database)

    for words in ("prøve øst", "OEST", "kaj", "gammel"):
        assert await found(database, words) == 1, words
    assert await found(database, "ida") == 0
    assert await found(database, "prøve", status="registered") == 0


async def test_what_was_sent_before_is_found_by_its_names_too(database: Database, database_url: str) -> None:
    await kept(database)

    for move, revision in ((command.downgrade, "0017"), (command.upgrade, "head")):
        await revised(database_url, move, revision)

    assert await found(database, "kaj") == 1


async def test_one_without_a_cvr_number_is_not_what_has_no_number(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.dossiers.add(frozen(cvr=""), annas.id, 1, {})
        await work.commit()

    assert await found(database, "kaj") == 0

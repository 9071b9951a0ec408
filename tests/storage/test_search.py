"""Finding lines of transcripts by their words."""

import datetime as dt
from dataclasses import replace

import pytest

from flows.conversations import Draft
from flows.replies import Forgotten
from flows.search_words import Wanted, line_words
from storage.database import Database
from storage.search import MARGIN
from storage.values import Entry
from tests.storage.samples import ANNA, BO, NOW, begun, line, rows

LATER = NOW + 2 * MARGIN
FAR = 10**18


async def taken_in(database: Database, now: int = LATER) -> int:
    """Take the words of every line in; how many lines that were."""
    async with database.work() as work:
        unread = await work.search.unread(1_000)
        lines = [(each.id, line_words(each.text, each.at, each.author, **each.sifted)) for each in unread]
        await work.search.take_in(lines, now)
        await work.commit()
    return len(lines)


async def found(database: Database, wanted: Wanted, before: int = FAR, at_most: int = 20) -> list[Entry]:
    async with database.reading() as reading:
        return list(await reading.search.find(wanted.terms(), before, at_most))


async def texts(database: Database, text: str, **more: object) -> list[str]:
    wanted = Wanted(text, **more)  # type: ignore[arg-type]
    return [each.text for each in await found(database, wanted)]


async def test_a_line_is_found_by_all_its_words_newest_first(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    async with database.work() as work:
        await work.transcripts.add([line(annas.id, "Vi åbner klinikken i Ålborg"), line(bos.id, "Klinik i Århus")])
        await work.transcripts.add([line(bos.id, "En klinik til, i Ålborg")])
        await work.commit()
    await taken_in(database)

    assert await texts(database, "klinik Ålborg") == ["En klinik til, i Ålborg", "Vi åbner klinikken i Ålborg"]
    assert await texts(database, "aalborg åbner") == ["Vi åbner klinikken i Ålborg"]
    assert await texts(database, "klinik odense") == []


async def test_two_words_that_never_meet_find_nothing(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.transcripts.add([line(annas.id, "lige" if n % 2 else "ulige") for n in range(500)])
        await work.commit()
    await taken_in(database)

    assert await texts(database, "lige ulige") == []
    assert len(await texts(database, "lige")) == 20


@pytest.mark.parametrize("near", [1, 10, 4_000])
async def test_pages_of_hits_follow_on_each_other_without_a_gap(
    database: Database, near: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.search.NEAR", near)
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.transcripts.add([line(annas.id, f"linje {n} {'lige' if n % 2 else 'ulige'}") for n in range(50)])
        await work.commit()
    await taken_in(database)

    read: list[str] = []
    before = FAR
    while hits := await found(database, Wanted("lige"), before, 7):
        read += [each.text for each in hits]
        before = hits[-1].id

    assert read == [f"linje {n} lige" for n in range(49, 0, -2)]


async def test_lines_are_sifted_by_day_author_channel_and_flow(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    async with database.work() as work:
        await work.transcripts.add([line(annas.id, "nummer ét"), line(annas.id, "nummer to", author="staff:3")])
        await work.transcripts.add([line(bos.id, "nummer tre", at=NOW + 86_400_000_000)])
        await work.commit()
    await taken_in(database, LATER + 86_400_000_000)
    day = dt.date(2025, 6, 15)

    assert await texts(database, "nummer", day=day) == ["nummer to", "nummer ét"]
    assert await texts(database, "nummer", author="owner") == ["nummer tre", "nummer ét"]
    assert await texts(database, "", author="staff") == ["nummer to"]
    assert await texts(database, "", author="staff:3") == ["nummer to"]
    assert await texts(database, "", author="staff:4") == []
    assert await texts(database, "nummer", channel="telegram") == ["nummer tre"]
    assert await texts(database, "nummer", flow="closure") == []


@pytest.mark.parametrize(
    "text", ['"', "'", "NEAR(", "a* OR b", "-a", "words:a", "a & !b", "\\", "day=20250615", "(((", "a'b", "😀", "^"]
)
async def test_nothing_that_is_typed_is_an_order(database: Database, text: str) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.transcripts.add([line(annas.id, f"Der stod {text} i brevet")])
        await work.commit()
    await taken_in(database)

    if not Wanted(text).empty:
        assert await texts(database, text) == [f"Der stod {text} i brevet"]


async def test_a_line_that_comes_late_with_a_lower_number_is_taken_in_all_the_same(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.transcripts.add([line(annas.id, "først"), line(annas.id, "sidst")])
        await work.commit()
    async with database.work() as work:
        [*_, last] = await work.search.unread(10)
        await work.search.take_in([(last.id, ("sidst",))], NOW)  # the first was not to be seen yet
        await work.commit()

    assert await taken_in(database, NOW) > 0
    assert await texts(database, "først") == ["først"]
    assert await taken_in(database) == 0


async def test_what_is_forgotten_is_found_no_more_and_stands_nowhere(database: Database, database_url: str) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        for number in (1, 2):
            await work.conversations.keep([replace(annas, draft=Draft(number, "registration", 1))], NOW)
        await work.transcripts.add([line(annas.id, "hemmelighed"), line(annas.id, "åben", at=NOW + 10)])
        await work.commit()
    await taken_in(database)
    async with database.work() as work:
        await work.forgetting.draft(annas.id, Forgotten(1, NOW + 5), LATER)
        await work.commit()
    steps = 0
    while await _step(database):
        steps += 1

    assert await texts(database, "hemmelighed") == []
    assert await texts(database, "åben") == ["åben"]
    words = "SELECT CAST(words AS TEXT) FROM entry_words"
    blocks = "UNION ALL SELECT CAST(block AS TEXT) FROM entry_search_data" if "sqlite" in database_url else ""
    assert "hemmelig" not in str(await rows(database_url, f"{words} {blocks}"))


async def _step(database: Database) -> bool:
    async with database.work() as work:
        more = await work.search.tidy(-100)
        await work.commit()
    return more

from storage.database import Database
from tests.storage.samples import ANNA, BO, begun, line


async def test_lines_are_read_in_order_from_any_of_them_on(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    async with database.work() as work:
        await work.transcripts.add([line(annas.id, "a1"), line(bos.id, "b1"), line(annas.id, "a2", about='{"n":1}')])
        await work.transcripts.add([line(annas.id, "a3")])
        await work.commit()

    async with database.reading() as reading:
        everything = await reading.transcripts.after(annas.id, 0, 100, "all")
        rest = await reading.transcripts.after(annas.id, everything[0].id, 1, "all")
        last = await reading.transcripts.last(annas.id, 2)
    assert [entry.text for entry in everything] == ["a1", "a2", "a3"]
    assert rest == everything[1:2]
    assert last == everything[1:]
    assert everything[1].about == {"n": 1}


async def test_an_owner_never_reads_a_line_for_staff(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.transcripts.add([line(annas.id, "open"), line(annas.id, "note", audience="staff")])
        await work.commit()

    async with database.reading() as reading:
        assert [entry.text for entry in await reading.transcripts.after(annas.id, 0, 9, "all")] == ["open"]
        assert [entry.text for entry in await reading.transcripts.last(annas.id, 9)] == ["open"]
        assert [entry.text for entry in await reading.transcripts.after(annas.id, 0, 9, "staff")] == ["open", "note"]
        assert [entry.text for entry in await reading.transcripts.last(annas.id, 9, "staff")] == ["open", "note"]

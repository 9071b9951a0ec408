import asyncio
from collections import defaultdict
from dataclasses import replace

import pytest

from flows.heard import Asked, Chose, Due, Heard, Result, Said, Visit, Wish
from storage.database import Database
from storage.values import NewArrival, Owner
from tests.storage.samples import ANNA, BO, NOW, begun, heard, kept, rows, said

SECOND = 1_000_000
only_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


async def added(database: Database, *new: NewArrival) -> None:
    async with database.work() as work:
        await work.arrivals.add(new)
        await work.commit()


async def texts_waiting(database: Database, now: int = NOW, at_most: int = 100) -> list[str]:
    async with database.work() as work:
        return [each.arrival.text or str(each.arrival.heard) for each in await work.arrivals.waiting(now, at_most)]


async def test_what_came_in_is_heard_in_order(database: Database) -> None:
    await added(database, said("a"), said("b", BO), said("c"))

    assert await texts_waiting(database) == ["a", "b", "c"]
    assert await texts_waiting(database, at_most=2) == ["a", "b"]


async def test_who_is_heard_for_the_first_time_has_a_conversation_at_once(database: Database) -> None:
    await added(database, said("hello", language="en"), said("hej", BO), said("again", language="da"))

    async with database.reading() as reading:
        anna, bo = await reading.conversations.find(ANNA), await reading.conversations.find(BO)
        assert await reading.conversations.find(Owner("web", "nobody")) is None
    assert anna is not None
    assert bo is not None
    assert anna.id != bo.id
    assert (anna.language, bo.language) == ("en", "da")


async def test_everything_heard_is_found_again(database: Database) -> None:
    all_heard: list[Heard] = [
        Said("hej", masked=True),
        Chose("tok", 2),
        Visit("1/3/ydernummer"),
        Asked(Wish.START, "abc"),
        Result("company_lookup", "12345674", {"name": "Klinikken Æ"}),
        Due("lookup", "12345674"),
    ]
    await added(database, *(heard(each) for each in all_heard))

    async with database.work() as work:
        waiting = await work.arrivals.waiting(NOW, 100)
    assert [each.arrival.heard for each in waiting] == all_heard


async def test_a_repeat_is_dropped(database: Database) -> None:
    await added(database, said("a", source="web", external_id="1"), said("a again", source="web", external_id="1"))
    await added(database, said("a once more", source="web", external_id="1"))
    await added(database, said("other", source="telegram:9", external_id="1"))

    assert await texts_waiting(database) == ["a", "other"]


async def test_without_an_id_nothing_is_dropped(database: Database) -> None:
    await added(database, said("a", source="web"), said("a", source="web"))

    assert await texts_waiting(database) == ["a", "a"]


async def test_a_turn_that_is_taken_is_not_taken_again(database: Database) -> None:
    await begun(database, ANNA)

    assert await texts_waiting(database) == []


async def test_nothing_stays_without_a_commit(database: Database) -> None:
    async with database.work() as work:
        await work.arrivals.add([said("a")])
        assert len(await work.arrivals.waiting(NOW, 100)) == 1

    assert await texts_waiting(database) == []
    async with database.reading() as reading:
        assert await reading.conversations.find(ANNA) is None


async def test_ten_digits_kept_back_are_at_hand_in_the_same_work_and_never_written(
    database: Database, database_url: str
) -> None:
    digits = "0101011234"
    async with database.work() as work:
        await work.arrivals.add([heard(Said("••••••••••", masked=True, kept_back=digits), external_id="1")])
        same = await work.arrivals.waiting(NOW, 100)
        await work.commit()

    async with database.work() as work:
        later = await work.arrivals.waiting(NOW, 100)
    assert same[0].arrival.heard == Said("••••••••••", masked=True, kept_back=digits)
    assert later[0].arrival.heard == Said("••••••••••", masked=True)
    assert digits not in str(await rows(database_url, "SELECT * FROM arrivals"))


async def test_while_a_result_is_awaited_what_is_typed_waits(database: Database) -> None:
    [conversation] = await begun(database, ANNA)
    await kept(database, replace(conversation, waits_until=NOW + SECOND))
    await added(database, said("typed"), heard(Result("company_lookup", "1")), said("other", BO))

    assert await texts_waiting(database, NOW) == [str(Result("company_lookup", "1")), "other"]
    assert await texts_waiting(database, NOW + SECOND) == ["typed", str(Result("company_lookup", "1")), "other"]


async def test_a_due_time_is_heard_when_it_has_come_and_before_what_was_typed_after_it(database: Database) -> None:
    await added(database, heard(Due("lookup", "1"), not_before=NOW + SECOND), said("typed later"))

    assert await texts_waiting(database, NOW) == ["typed later"]
    assert await texts_waiting(database, NOW + SECOND) == [str(Due("lookup", "1")), "typed later"]


async def test_an_arrival_that_fails_three_times_is_a_dead_letter_and_none_overtakes_it_before(
    database: Database,
) -> None:
    await added(database, said("poison"), said("next"))
    async with database.work() as work:
        [first, _] = await work.arrivals.waiting(NOW, 100)
        assert not await work.arrivals.tried(first.arrival.id, "ValueError")
        assert not await work.arrivals.tried(first.arrival.id, "ValueError")
        await work.commit()

    assert await texts_waiting(database, at_most=1) == ["poison"]
    async with database.work() as work:
        assert await work.arrivals.tried(first.arrival.id, "KeyError")
        await work.commit()
    assert await texts_waiting(database) == ["next"]
    async with database.reading() as reading:
        [dead] = await reading.arrivals.all_dead()
    assert (dead.arrival.text, dead.arrival.tries, dead.reason) == ("poison", 3, "KeyError")
    assert dead.conversation_id == first.conversation.id


async def test_a_dead_letter_is_heard_again_or_seen_to_and_settled_once(database: Database) -> None:
    await added(database, said("poison"), said("hopeless"))
    async with database.work() as work:
        waiting = await work.arrivals.waiting(NOW, 100)
        for each in waiting * 3:
            await work.arrivals.tried(each.arrival.id, "KeyError")
        await work.commit()
    here, [first, second] = waiting[0].conversation.id, [each.arrival.id for each in waiting]

    async with database.work() as work:
        assert [each.arrival.text for each in await work.arrivals.dead_in(here)] == ["poison", "hopeless"]
        assert not await work.arrivals.revive(here + 1, first)
        assert await work.arrivals.revive(here, first)
        assert await work.arrivals.see_to(here, second)
        assert not await work.arrivals.see_to(here, first)
        assert await work.arrivals.dead_in(here) == []
        await work.commit()

    assert await texts_waiting(database) == ["poison"]
    async with database.work() as work:
        assert not await work.arrivals.tried(first, "KeyError")  # three times anew


async def test_only_what_is_done_and_old_is_pruned(database: Database, database_url: str) -> None:
    await begun(database, ANNA)
    await added(database, said("waits"), said("repeat", external_id="1"))
    async with database.work() as work:
        await work.arrivals.prune(NOW + SECOND)
        await work.commit()

    assert await rows(database_url, "SELECT text FROM arrivals ORDER BY id") == [("waits",), ("repeat",)]


async def test_a_result_finds_its_conversation_wherever_its_address_leads_by_now(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.conversations.move(annas.id, BO, NOW)
        await work.commit()
    await added(database, heard(Result("company_lookup", "1"), ANNA, conversation_id=annas.id), said("new", ANNA))

    async with database.work() as work:
        [result, new] = await work.arrivals.waiting(NOW, 100)
    assert result.conversation.id == annas.id
    assert new.conversation.id != annas.id


@only_postgresql
async def test_two_workers_never_hold_one_conversation_at_once(database: Database) -> None:
    await added(database, said("a1"), said("b1", BO), said("a2"))

    async with database.work() as first, database.work() as second:
        firsts = await first.arrivals.waiting(NOW, 1)
        seconds = await second.arrivals.waiting(NOW, 100)

    assert [each.arrival.text for each in firsts] == ["a1"]
    assert [each.arrival.text for each in seconds] == ["b1"]


async def test_many_workers_take_each_arrival_once_and_in_order(database: Database, database_url: str) -> None:
    owners = [Owner("web", str(number)) for number in range(8)]
    await added(database, *(said(str(number), owner) for number in range(12) for owner in owners))
    other = await Database.open(database_url)
    taken: dict[int, list[str]] = defaultdict(list)

    async def worker(database: Database) -> None:
        while True:
            async with database.work() as work:
                waiting = await work.arrivals.waiting(NOW, 5)
                await asyncio.sleep(0.001)
                await work.arrivals.done([each.arrival.id for each in waiting])
                await work.commit()
                for each in waiting:
                    taken[each.conversation.id].append(each.arrival.text)
            if len([text for texts in taken.values() for text in texts]) == 8 * 12:
                return

    await asyncio.gather(worker(database), worker(database), worker(other), worker(other))
    await other.close()
    assert list(taken.values()) == [[str(number) for number in range(12)]] * 8


async def test_an_owner_heard_by_two_processes_at_once_has_one_conversation(
    database: Database, database_url: str
) -> None:
    other = await Database.open(database_url)

    await asyncio.gather(*(added(one, said("hej")) for one in (database, other, database, other)))

    async with database.work() as work:
        waiting = await work.arrivals.waiting(NOW, 100)
    await other.close()
    assert await rows(database_url, "SELECT count(*) FROM conversations") == [(1,)]
    assert len({each.conversation.id for each in waiting}) == 1
    assert len(waiting) == 4

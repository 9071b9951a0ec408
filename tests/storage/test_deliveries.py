import asyncio
from dataclasses import replace

import pytest

from flows.conversations import Conversation
from storage.database import Database
from storage.outbox import HARMLESS
from storage.values import Delivery, NewDelivery, Outcome, Owner
from tests.storage.samples import ANNA, BO, NOW, begun, kept, message, rows

SECOND = 1_000_000
BUTTONS = '[[0,"Ja","answer"]]'


async def queued(database: Database, *new: NewDelivery) -> None:
    async with database.work() as work:
        await work.deliveries.add(new)
        await work.commit()


async def claimed(database: Database, now: int = NOW, at_most: int = 100) -> list[Delivery]:
    async with database.work() as work:
        found = await work.deliveries.claim(now, ["web", "telegram"], at_most)
        await work.commit()
    return found


async def claimed_texts(database: Database, now: int = NOW, at_most: int = 100) -> list[str]:
    return [each.text for each in await claimed(database, now, at_most)]


async def settled(database: Database, *outcomes: Outcome, now: int = NOW) -> None:
    async with database.work() as work:
        await work.deliveries.settle(outcomes, now)
        await work.commit()


async def states(url: str) -> list[tuple[str, str]]:
    return [(text, state) for text, state in await rows(url, "SELECT text, state FROM deliveries ORDER BY id")]


async def conversation(database: Database, owner: Owner = ANNA) -> Conversation:
    [begun_one] = await begun(database, owner)
    return begun_one


async def test_a_message_is_claimed_once_with_all_that_its_channel_needs(database: Database) -> None:
    annas = await conversation(database)
    await queued(database, message(annas, "Hvad?", buttons=BUTTONS, token="tok", body='{"subject":"æ"}'))

    [found] = await claimed(database)
    assert found == Delivery(
        id=found.id,
        conversation_id=annas.id,
        channel="web",
        address="anna",
        kind="prompt",
        epoch=0,
        text="Hvad?",
        buttons=[[0, "Ja", "answer"]],
        token="tok",
        body={"subject": "æ"},
        tries=0,
    )
    assert await claimed(database) == []


async def test_nothing_overtakes_a_message_of_a_kind_that_is_not_claimed(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    await queued(
        database,
        message(annas, "a1"),
        message(annas, "tak", kind="receipt"),
        message(annas, "a2"),
        message(bos, "b1", BO),
    )

    async with database.work() as work:
        found = await work.deliveries.claim(NOW, ["web", "telegram"], 100, HARMLESS)
        await work.commit()

    assert [each.text for each in found] == ["a1", "b1"]
    await settled(database, *(Outcome(each.id, "sent") for each in found))
    assert await claimed_texts(database) == ["tak", "a2"]


async def test_messages_are_claimed_in_order_and_only_for_the_channels_asked_for(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    mail = Owner("mail", "anna@example.dk")
    await queued(
        database, message(annas, "a1"), message(bos, "b1", BO), message(annas, "m", mail), message(annas, "a2")
    )

    assert await claimed_texts(database) == ["a1", "b1", "a2"]


async def test_nothing_overtakes_a_message_that_is_being_sent(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    await queued(database, message(annas, "a1"), message(annas, "a2"), message(bos, "b1", BO))
    [first] = await claimed(database, at_most=1)

    assert await claimed_texts(database) == ["b1"]
    await settled(database, Outcome(first.id, "sent", "r1"))
    assert await claimed_texts(database) == ["a2"]


async def test_a_message_that_must_wait_holds_all_of_its_address_and_nobody_else(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    await queued(database, message(annas, "a1"), message(annas, "a2"))
    first, second = await claimed(database)
    await settled(
        database,
        Outcome(first.id, "queued", not_before=NOW + SECOND, reason="429"),
        Outcome(second.id, "queued", not_before=NOW),
    )
    await queued(database, message(annas, "a3"), message(bos, "b1", BO))

    assert await claimed_texts(database) == ["b1"]
    again = await claimed(database, NOW + SECOND)
    assert [(each.text, each.tries) for each in again] == [("a1", 1), ("a2", 1), ("a3", 0)]


async def test_what_the_bot_asked_before_the_floor_changed_is_dropped(database: Database, database_url: str) -> None:
    annas = await conversation(database)
    await queued(
        database,
        message(annas, "prompt"),
        message(annas, "remark", kind="remark"),
        message(annas, "receipt", kind="receipt"),
        message(annas, "reply", kind="reply"),
    )
    held = replace(annas, floor="staff", epoch=1)
    await kept(database, held)
    await queued(database, message(held, "notice", kind="notice"))

    assert await claimed_texts(database) == ["receipt", "reply", "notice"]
    assert await states(database_url) == [
        ("prompt", "dropped"),
        ("remark", "dropped"),
        ("receipt", "sending"),
        ("reply", "sending"),
        ("notice", "sending"),
    ]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_no_message_is_claimed_while_the_floor_is_changing(database: Database) -> None:
    annas = await conversation(database)
    await queued(database, message(annas, "prompt"))

    async with database.work() as work:
        held = await work.conversations.get(annas.id)
        assert await claimed_texts(database) == []
        await work.conversations.keep([replace(held, epoch=1)], NOW)
        await work.commit()
    assert await claimed_texts(database) == []


async def test_a_prompt_closes_the_buttons_that_are_open_and_a_notice_does_not(database: Database) -> None:
    annas = await conversation(database)
    await queued(database, message(annas, "first", buttons=BUTTONS))
    [first] = await claimed(database)
    await settled(database, Outcome(first.id, "sent", "r1"))

    await queued(database, message(annas, "notice", kind="notice"), message(annas, "second", buttons=BUTTONS))
    notice, second = await claimed(database)
    assert (first.closes, notice.closes, second.closes) == ("", "", "r1")

    await settled(database, Outcome(notice.id, "sent", "r2"), Outcome(second.id, "sent", "r3"))
    await queued(database, message(annas, "third"))
    [third] = await claimed(database)
    assert third.closes == "r3"

    await settled(database, Outcome(third.id, "sent", "r4"))
    await queued(database, message(annas, "fourth"))
    [fourth] = await claimed(database)
    assert fourth.closes == ""


async def test_a_prompt_is_not_given_together_with_the_one_it_closes(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    await queued(
        database, message(annas, "a1", buttons=BUTTONS), message(annas, "a2"), message(bos, "b1", BO, buttons=BUTTONS)
    )

    first, bs = await claimed(database)
    assert (first.text, bs.text) == ("a1", "b1")
    await settled(database, Outcome(first.id, "sent", "r1"))
    [second] = await claimed(database)
    assert (second.text, second.closes) == ("a2", "r1")


async def test_of_two_prompts_given_together_the_first_closes_what_is_open(database: Database) -> None:
    annas = await conversation(database)
    await queued(database, message(annas, "old", buttons=BUTTONS))
    [old] = await claimed(database)
    await settled(database, Outcome(old.id, "sent", "r1"))
    await queued(database, message(annas, "a1"), message(annas, "a2"))

    assert [(each.text, each.closes) for each in await claimed(database)] == [("a1", "r1"), ("a2", "")]


async def test_after_a_crash_only_what_may_be_said_twice_is_said_again(database: Database, database_url: str) -> None:
    annas = await conversation(database)
    kinds = ["prompt", "remark", "delete", "notice", "receipt", "reply", "mail"]
    await queued(database, *(message(annas, kind, Owner("web", kind), kind=kind) for kind in kinds))
    await claimed(database)
    async with database.work() as work:
        await work.deliveries.recover(claimed_before=NOW)
        await work.commit()
    assert {state for _, state in await states(database_url)} == {"sending"}

    async with database.work() as work:
        await work.deliveries.recover()
        await work.commit()

    assert await states(database_url) == [
        ("prompt", "queued"),
        ("remark", "queued"),
        ("delete", "queued"),
        ("notice", "unknown"),
        ("receipt", "unknown"),
        ("reply", "unknown"),
        ("mail", "unknown"),
    ]


async def test_a_message_that_was_lost_says_why_and_is_in_nobodys_way(database: Database, database_url: str) -> None:
    annas = await conversation(database)
    await queued(database, message(annas, "a1"), message(annas, "a2", kind="notice"))
    first, second = await claimed(database)
    await settled(
        database, Outcome(first.id, "failed", reason="blocked"), Outcome(second.id, "unknown", reason="timeout")
    )
    await queued(database, message(annas, "a3"))

    assert await claimed_texts(database) == ["a3"]
    assert await rows(database_url, "SELECT state, reason, sent_at FROM deliveries ORDER BY id LIMIT 2") == [
        ("failed", "blocked", None),
        ("unknown", "timeout", None),
    ]


async def test_many_senders_send_each_message_once_and_in_order(database: Database, database_url: str) -> None:
    owners = [Owner("web", str(number)) for number in range(6)]
    begun_here = await begun(database, *owners)
    pairs = list(zip(begun_here, owners, strict=True))
    await queued(database, *(message(one, str(i), owner, kind="notice") for i in range(8) for one, owner in pairs))
    other = await Database.open(database_url)
    sent: dict[str, list[str]] = {owner.address: [] for owner in owners}

    async def sender(database: Database) -> None:
        while sum(map(len, sent.values())) < 6 * 8:
            deliveries = await claimed(database, at_most=4)
            for each in deliveries:
                sent[each.address].append(each.text)
            await asyncio.sleep(0.001)
            await settled(database, *(Outcome(each.id, "sent", str(each.id)) for each in deliveries))

    await asyncio.gather(sender(database), sender(database), sender(other), sender(other))
    await other.close()
    assert list(sent.values()) == [[str(i) for i in range(8)]] * 6


# 10 o'clock and 23 o'clock in Denmark
BY_DAY, AT_NIGHT = 1_795_420_800_000_000, 1_795_467_600_000_000


async def test_a_reminder_waits_for_the_morning_and_what_comes_after_it_does_not(database: Database) -> None:
    (anna,) = await begun(database, ANNA)
    async with database.work() as work:
        await work.deliveries.add([message(anna, "reminder", kind="reminder"), message(anna, "reply")])
        await work.commit()

    at_night = await claimed_texts(database, AT_NIGHT)
    in_the_morning = await claimed_texts(database, BY_DAY)

    assert (at_night, in_the_morning) == (["reply"], ["reminder"])


async def test_a_reminder_to_an_owner_who_has_come_back_is_dropped(database: Database, database_url: str) -> None:
    (anna,) = await begun(database, ANNA)
    async with database.work() as work:
        await work.deliveries.add([message(anna, "reminder", kind="reminder", at=BY_DAY)])
        await work.conversations.keep([anna], BY_DAY + 1)
        await work.commit()

    assert await claimed_texts(database, BY_DAY + 2) == []
    assert await rows(database_url, "SELECT state, reason FROM deliveries") == [("dropped", "the owner has come back")]


async def test_a_reminder_that_was_being_sent_at_a_crash_is_not_sent_again(database: Database) -> None:
    (anna,) = await begun(database, ANNA)
    async with database.work() as work:
        await work.deliveries.add([message(anna, "reminder", kind="reminder", at=BY_DAY)])
        await work.commit()
    assert await claimed_texts(database, BY_DAY) == ["reminder"]

    async with database.work() as work:
        await work.deliveries.recover()
        await work.commit()

    assert await claimed_texts(database, BY_DAY) == []

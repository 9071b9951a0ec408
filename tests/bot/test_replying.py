"""Replies of staff: never sent over something unseen, undone within five seconds, followed until they are there."""

import pytest

from bot.errors import NotPermitted
from bot.services.floor.refusals import FloorRefused, Overtaken, Taken
from bot.services.floor.replying import Written
from flows.floor import Floor as Who
from flows.masking import MASK
from storage.database import Database
from tests.bot.floor_house import ANE, METTE, PER, REVISOR, Floor, floor_over

HELLO = "Hej, jeg ser på det."


@pytest.fixture
def floor(database: Database) -> Floor:
    return floor_over(database)


async def _claimed(floor: Floor) -> None:
    """Mette holds the conversation of somebody who was asked for a CVR number."""
    await floor.owner_says("registrér", "psykolog", "menneske")
    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.settles()
    floor.heard()


async def test_a_reply_is_read_under_its_authors_name_when_the_five_seconds_are_over(floor: Floor) -> None:
    await _claimed(floor)

    await floor.reply(HELLO)
    await floor.settles()
    at_once = floor.heard()
    await floor.after_the_hold()

    assert at_once == []
    assert floor.heard() == [f"Mette Prøve, SOR-teamet: {HELLO}"]
    said = [(each.author, each.kind, each.audience) for each in await floor.lines() if each.text == HELLO]
    assert said == [(METTE.author, "held", "staff"), (METTE.author, "reply", "all")]


async def test_a_reply_is_a_claim_where_nobody_has_claimed(floor: Floor) -> None:
    await floor.owner_says("registrér", "psykolog")

    await floor.reply(HELLO)

    conversation = await floor.conversation()
    assert (conversation.floor, conversation.held_by, conversation.owed_since) == (Who.STAFF, METTE.author, 0)


async def test_what_came_since_its_author_looked_stops_a_reply_and_comes_back_with_the_refusal(floor: Floor) -> None:
    await _claimed(floor)
    seen, here = await floor.last(), await floor.here()
    await floor.owner_says("vent, det er løst med CVR, jeg mangler kun P-nummeret")

    with pytest.raises(Overtaken) as stopped:
        await floor.house.replying.reply(here, Written(HELLO, seen), METTE)
    await floor.after_the_hold()

    assert [each.text for each in stopped.value.newer] == ["vent, det er løst med CVR, jeg mangler kun P-nummeret"]
    assert floor.heard() == []
    assert await floor.house.replying.draft(here, METTE) == HELLO


async def test_send_anyway_sends_it_and_drops_the_draft(floor: Floor) -> None:
    await _claimed(floor)
    seen, here = await floor.last(), await floor.here()
    await floor.owner_says("vent")
    with pytest.raises(Overtaken):
        await floor.house.replying.reply(here, Written(HELLO, seen), METTE)

    await floor.house.replying.reply(here, Written(HELLO, seen, anyway=True), METTE)
    await floor.after_the_hold()

    assert floor.heard() == [f"Mette Prøve, SOR-teamet: {HELLO}"]
    assert await floor.house.replying.draft(here, METTE) == ""


async def test_what_one_wrote_oneself_is_no_news(floor: Floor) -> None:
    await _claimed(floor)
    seen, here = await floor.last(), await floor.here()

    for text in (HELLO, "Skriv endelig, hvis der er mere."):
        await floor.house.replying.reply(here, Written(text, seen), METTE)
    await floor.after_the_hold()

    assert [each.partition(": ")[2] for each in floor.heard()] == [HELLO, "Skriv endelig, hvis der er mere."]


async def test_a_colleagues_reply_that_is_still_held_back_stops_ones_own(floor: Floor) -> None:
    await _claimed(floor)
    seen, here = await floor.last(), await floor.here()
    await floor.house.replying.reply(here, Written(HELLO, seen), METTE)

    with pytest.raises(Overtaken) as stopped:
        await floor.house.replying.reply(here, Written("Også hej", seen, take_over=True), PER)

    assert [each.text for each in stopped.value.newer] == [HELLO]


async def test_whoever_does_not_hold_it_replies_only_by_taking_it_over(floor: Floor) -> None:
    await _claimed(floor)
    here = await floor.here()

    with pytest.raises(Taken) as refused:
        await floor.reply("Jeg tager den", by=PER)
    await floor.house.replying.reply(here, Written("Jeg tager den", await floor.last(), take_over=True), PER)

    assert refused.value.holder == METTE.author
    assert (await floor.conversation()).held_by == PER.author


async def test_within_five_seconds_a_reply_is_undone_and_its_words_are_a_draft_again(floor: Floor) -> None:
    await _claimed(floor)
    here, key = await floor.here(), await floor.reply(HELLO)

    with pytest.raises(FloorRefused, match="too_late"):
        await floor.house.replying.undo(here, key, PER)
    undone = await floor.house.replying.undo(here, key, METTE)
    await floor.after_the_hold()

    assert undone == HELLO
    assert floor.heard() == []
    assert await floor.house.replying.draft(here, METTE) == HELLO
    assert (await floor.house.replying.states(here, METTE))[key].state == "undone"


async def test_after_five_seconds_it_is_too_late(floor: Floor) -> None:
    await _claimed(floor)
    key = await floor.reply(HELLO)
    await floor.after_the_hold()

    with pytest.raises(FloorRefused, match="too_late"):
        await floor.house.replying.undo(await floor.here(), key, METTE)


async def test_the_same_reply_sent_twice_is_said_once(floor: Floor) -> None:
    await _claimed(floor)
    here, written = await floor.here(), Written(HELLO, await floor.last(), key="knap-1")

    for _ in range(2):
        await floor.house.replying.reply(here, written, METTE)
    await floor.after_the_hold()

    assert len(floor.heard()) == 1


async def test_a_reply_that_was_maybe_sent_says_so_and_somebody_decides(floor: Floor) -> None:
    await _claimed(floor)
    here, replying = await floor.here(), floor.house.replying
    floor.mouths["web"].becomes = "unknown"
    key = await floor.reply(HELLO)
    await floor.after_the_hold()
    maybe = (await replying.states(here, METTE))[key]

    floor.mouths["web"].becomes = "sent"
    await replying.send_again(here, maybe.delivery_id, METTE)
    await floor.settles()

    assert maybe.state == "unknown"
    assert (await replying.states(here, METTE))[key].state == "sent"
    assert floor.heard() == [f"Mette Prøve, SOR-teamet: {HELLO}"] * 2
    with pytest.raises(FloorRefused, match="too_late"):
        await replying.let_stand(here, maybe.delivery_id, METTE)


async def test_a_cpr_number_in_a_reply_or_draft_is_gone_before_it_is_kept(floor: Floor) -> None:
    await _claimed(floor)
    await floor.house.replying.keep_draft(await floor.here(), "Er det 010170-1234?", METTE)

    await floor.reply("Send aldrig 010170-1234")
    await floor.after_the_hold()

    assert floor.heard() == [f"Mette Prøve, SOR-teamet: Send aldrig {MASK}"]


async def test_a_reply_is_said_though_the_owner_went_back_to_the_bot_meanwhile(floor: Floor) -> None:
    await _claimed(floor)
    await floor.reply(HELLO)

    await floor.owner_presses("Gå videre med robotten")
    await floor.after_the_hold()

    assert (await floor.conversation()).floor == Who.BOT
    assert f"Mette Prøve, SOR-teamet: {HELLO}" in floor.heard()


async def test_a_note_is_for_staff_alone_and_an_auditor_writes_none(floor: Floor) -> None:
    await _claimed(floor)
    here = await floor.here()

    await floor.house.notes.write(here, "Virker usikker på CVR", METTE)
    await floor.after_the_hold()

    assert [each.text for each in await floor.house.notes.after(here, 0, REVISOR)] == ["Virker usikker på CVR"]
    assert floor.heard() == []
    assert "Virker usikker" not in str([each.text for each in await floor.lines(ANE)])
    with pytest.raises(NotPermitted):
        await floor.house.notes.write(here, "Set", REVISOR)

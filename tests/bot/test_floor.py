"""The floor between the bot and staff: one holds it, the bot is silent, and the owner reads every step."""

import asyncio
import datetime as dt

import pytest

from bot.errors import NotPermitted
from bot.services.facts import ServiceFacts
from bot.services.floor.refusals import FloorRefused, Taken
from bot.services.freeing import Freeing
from bot.services.review.desk import Desks
from bot.services.staff.team import Team
from flows.floor import Floor as Who
from flows.masking import MASK
from flows.phrases import phrase
from flows.rights import Role
from storage.database import Database
from storage.staff_values import StaffMember
from tests.bot.chat import SAID
from tests.bot.floor_house import ADA, ANE, BO, METTE, PER, REVISOR, Floor, floor_over

QUESTION = "Hvad er virksomhedens CVR-nummer?"


@pytest.fixture
def floor(database: Database) -> Floor:
    return floor_over(database)


async def _begins(floor: Floor) -> None:
    """An owner is asked for the CVR number of a psychologist's company."""
    await floor.owner_says("registrér", "psykolog")
    floor.heard()


async def test_of_a_hundred_who_claim_at_once_one_has_it_and_the_others_hear_who(floor: Floor) -> None:
    await _begins(floor)
    here = await floor.here()
    hundred = [StaffMember(number, f"Prøve {number}", "", Role.CASEWORKER) for number in range(100, 200)]

    tried = await asyncio.gather(*(floor.house.holding.claim(here, each) for each in hundred), return_exceptions=True)

    holder = (await floor.conversation()).held_by
    assert [by.author for by, became in zip(hundred, tried, strict=True) if became is None] == [holder]
    assert {each.holder for each in tried if isinstance(each, Taken)} == {holder}
    assert sum(isinstance(each, Taken) for each in tried) == 99
    assert [each.kind for each in await floor.lines() if each.kind in {"floor", "notice"}] == ["floor", "notice"]


async def test_the_owner_reads_who_has_come_and_what_they_write_then_is_no_answer(floor: Floor) -> None:
    await _begins(floor)

    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.owner_says("26919991")

    (told,) = floor.heard()
    assert told.startswith(SAID(phrase("staff-claimed", name="Mette Prøve")))
    conversation = await floor.conversation()
    assert (conversation.floor, conversation.held_by) == (Who.STAFF, METTE.author)
    assert conversation.draft is not None
    assert conversation.draft.value("cvr") is None


async def test_after_a_release_the_bot_recaps_in_one_line_and_asks_the_same_question(floor: Floor) -> None:
    await _begins(floor)
    before = (await floor.chat.prompt()).place
    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.settles()
    floor.heard()

    await floor.house.holding.release(await floor.here(), METTE)
    await floor.settles()

    told, asked = floor.heard()
    assert told == SAID(phrase("staff-released", name="Mette Prøve"))
    recap, question = asked.split("\n\n")
    assert recap == "Dine svar er gemt. Vi er nået til: Virksomheden."
    assert QUESTION in question
    assert (await floor.chat.prompt()).place == before
    await floor.owner_says("26919991")
    assert (await floor.chat.draft()).value("cvr") == "26919991"


@pytest.mark.parametrize("way", ["words", "button"])
async def test_the_owner_can_go_back_to_the_bot_alone(floor: Floor, way: str) -> None:
    await _begins(floor)
    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.settles()
    floor.heard()

    await (
        floor.owner_says("Tilbage til robotten") if way == "words" else floor.owner_presses("Gå videre med robotten")
    )

    told, asked = floor.heard()
    assert told == SAID(phrase("staff-ended"))
    assert QUESTION in asked
    assert ((await floor.conversation()).floor, (await floor.conversation()).held_by) == (Who.BOT, None)


async def test_a_transfer_needs_a_note_and_tells_the_owner_who_follows(floor: Floor) -> None:
    await _begins(floor)
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)

    with pytest.raises(FloorRefused, match="empty"):
        await floor.house.holding.transfer(here, PER, "  ", METTE)
    await floor.house.holding.transfer(here, PER, "Ejeren hedder 010170-1234", METTE)
    await floor.settles()

    assert (await floor.conversation()).held_by == PER.author
    assert floor.heard()[-1].startswith(SAID(phrase("staff-follows", name="Per Prøve")))
    (note,) = await floor.house.notes.after(here, 0, PER)
    assert (note.author, note.text) == (METTE.author, f"Ejeren hedder {MASK}")
    assert "Ejeren hedder" not in "".join(each.text for each in await floor.lines())


async def test_back_in_the_queue_the_bot_goes_on_and_the_owner_keeps_their_place(floor: Floor) -> None:
    await _begins(floor)
    await floor.owner_says("menneske")
    asked_at = (await floor.conversation()).owed_since
    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.settles()
    floor.heard()

    await floor.house.holding.requeue(await floor.here(), METTE, "technical")
    await floor.settles()

    told, asked = floor.heard()
    assert told.startswith(SAID(phrase("staff-sent-on", name="Mette Prøve", queue="technical")))
    assert "teknisk support på +45 33 32 39 00" in told
    assert QUESTION in asked
    conversation = await floor.conversation()
    assert (conversation.floor, conversation.queue, conversation.owed_since) == (Who.WAITING, "technical", asked_at)


@pytest.mark.parametrize("asked", ["teknisk support", "faglig support", "menneske"])
async def test_whoever_talks_with_a_person_and_asks_for_one_is_told_that_one_is_there(floor: Floor, asked: str) -> None:
    await _begins(floor)
    await floor.owner_says("menneske")
    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.settles()
    before = await floor.conversation()
    floor.heard()

    await floor.owner_says("det virker ikke", asked)

    assert floor.heard() == [SAID(phrase("person-with-you"))]
    now = await floor.conversation()
    assert (now.floor, now.held_by, now.queue, now.epoch) == (Who.STAFF, METTE.author, before.queue, before.epoch)


async def test_the_time_waited_in_one_queue_counts_on_in_the_other(floor: Floor) -> None:
    await _begins(floor)
    await floor.owner_says("menneske")
    floor.clock.goes_on(minutes=10)
    await floor.owner_says("teknisk support")
    floor.clock.goes_on(minutes=5)

    (waits,) = await floor.house.queue.waiting(METTE)

    assert waits.queue == "technical"
    assert dt.timedelta(minutes=15) <= waits.time.waited < dt.timedelta(minutes=16)


async def test_what_a_colleague_holds_is_handed_on_by_nobody_else(floor: Floor) -> None:
    await _begins(floor)
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)

    for act in (floor.house.holding.release, floor.house.holding.requeue):
        with pytest.raises(Taken):
            await act(here, PER)
    with pytest.raises(Taken):
        await floor.house.holding.transfer(here, ADA, "til dig", PER)
    await floor.house.holding.take_over(here, PER)

    assert (await floor.conversation()).held_by == PER.author


async def test_somebody_who_is_absent_gives_all_they_hold_back_in_one_act(floor: Floor, database: Database) -> None:
    await _begins(floor)
    await floor.owner_says("hej", owner=BO)
    async with database.work() as work:
        ada = await work.staff.add(ADA, 1)
        mette = await work.staff.add(METTE, 1)
        await work.commit()
    for owner in (ANE, BO):
        await floor.house.holding.claim(await floor.here(owner), mette)
    await floor.settles()
    floor.heard()

    desks = Desks(database, floor.clock, ServiceFacts(database, demo=True))
    await Team(database, floor.clock, Freeing(desks, floor.clock).free).set_absent(mette.id, ada, absent=True)
    await floor.settles()

    assert {(await floor.conversation(owner)).floor for owner in (ANE, BO)} == {Who.WAITING}
    assert floor.heard()[0] == SAID(phrase("staff-absent", name="Mette Prøve"))


async def test_who_only_audits_may_not_speak(floor: Floor) -> None:
    await _begins(floor)

    with pytest.raises(NotPermitted):
        await floor.house.holding.claim(await floor.here(), REVISOR)


async def test_every_move_of_the_floor_is_chained_and_stands_for_staff_in_the_transcript(
    floor: Floor, database: Database
) -> None:
    await _begins(floor)
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)
    await floor.house.holding.transfer(here, PER, "til dig", METTE)
    await floor.house.holding.release(here, PER)

    moves = [
        (each.author, each.about["to"], each.about["holder"]) for each in await floor.lines() if each.kind == "floor"
    ]
    assert moves == [
        (METTE.author, "staff", METTE.author), (METTE.author, "staff", PER.author), (PER.author, "bot", ""),
    ]  # fmt: skip
    async with database.reading() as reading:
        acts = [(each.act.act, each.act.actor) for each in await reading.audit.all_links(f"conversation:{here}")]
    assert acts[-3:] == [("claimed", METTE.author), ("transferred", METTE.author), ("released", PER.author)]

"""Staff fill answers in for an owner, on the chat and on the telephone; nothing is sent that its owner did not confirm."""

import dataclasses

import pytest

from bot.services.floor.filling import Entered
from bot.services.floor.refusals import AnswerRefused, Doubted, FloorRefused, Taken
from bot.services.moving import Moving
from flows.answers import Answer, Source
from flows.phone_codes import phone_code
from flows.phrases import phrase
from storage.database import Database
from tests.bot.chat import SAID
from tests.bot.floor_house import ANE, BO, METTE, PER, REVISOR, Floor, floor_over

PSYCHOLOGIST = "psykolog"


@pytest.fixture
def floor(database: Database) -> Floor:
    return floor_over(database)


async def _held(floor: Floor) -> int:
    """Mette holds the conversation of somebody who was asked for a CVR number."""
    await floor.owner_says("registrér", PSYCHOLOGIST)
    await floor.house.holding.claim(await floor.here(), METTE)
    await floor.settles()
    floor.heard()
    return await floor.here()


async def _answer(floor: Floor, place: str) -> Answer:
    return (await floor.chat.draft()).answers[place]


async def test_an_answer_filled_in_is_checked_marked_as_staffs_and_read_by_the_owner_at_once(floor: Floor) -> None:
    here = await _held(floor)

    await floor.house.filling.fill(here, Entered("cvr", "30 00 00 05"), METTE)
    await floor.settles()

    answer = await _answer(floor, "cvr")
    assert (answer.value, answer.source, answer.by, answer.confirmed) == ("30000005", Source.STAFF, METTE.author, False)
    assert floor.heard() == ["Mette Prøve har udfyldt CVR-nummer: 30000005"]


async def test_what_cannot_be_used_is_refused_with_the_owners_reason_and_changes_nothing(floor: Floor) -> None:
    here = await _held(floor)

    with pytest.raises(AnswerRefused) as refused:
        await floor.house.filling.fill(here, Entered("cvr", "30000006"), METTE)
    with pytest.raises(AnswerRefused):
        await floor.house.filling.fill(here, Entered("9/p_number", "1029829825"), METTE)

    assert refused.value.reason.key.startswith("refused-cvr")
    assert (await floor.chat.draft()).value("cvr") is None


async def test_only_whoever_holds_the_conversation_fills_in_and_leads_on(floor: Floor) -> None:
    here = await _held(floor)

    with pytest.raises(Taken):
        await floor.house.filling.fill(here, Entered("cvr", "30000005"), PER)
    with pytest.raises(Taken):
        await floor.house.filling.jump(here, "1/institution_type", PER)


async def test_once_the_bot_has_the_floor_again_the_owner_confirms_what_was_filled_in(floor: Floor) -> None:
    here = await _held(floor)
    await floor.house.filling.fill(here, Entered("1/institution_type", "tandlæge"), METTE)
    await floor.house.holding.release(here, METTE)
    await floor.settles()
    asked = floor.heard()[-1]

    await floor.owner_presses("Ja, det er rigtigt")

    assert SAID(phrase("filled-confirm-ask", lines="")).split("\n")[0] in asked
    assert (await _answer(floor, "1/institution_type")).confirmed
    assert floor.heard()[-1].startswith(SAID(phrase("filled-confirmed")))


async def test_words_that_are_neither_yes_nor_no_are_no_answer_to_a_question_that_was_not_put(floor: Floor) -> None:
    here = await _held(floor)
    await floor.house.filling.fill(here, Entered("1/institution_type", "tandlæge"), METTE)
    await floor.house.holding.release(here, METTE)
    await floor.settles()

    await floor.owner_says("30000005")

    assert "Ja, det er rigtigt" in [each.label for each in (await floor.chat.prompt()).offered]
    assert "cvr" not in (await floor.chat.draft()).answers


async def test_what_is_not_right_is_asked_of_the_owner_who_answers_it_alone(floor: Floor) -> None:
    here = await _held(floor)
    await floor.house.filling.fill(here, Entered("1/institution_type", "tandlæge"), METTE)
    await floor.house.holding.release(here, METTE)
    await floor.settles()

    await floor.owner_presses("Nej, noget skal rettes")
    asked = (await floor.chat.prompt()).place
    await floor.owner_says("fysioterapeut")

    answer = await _answer(floor, "1/institution_type")
    assert asked == "1/institution_type"
    assert (answer.source, answer.by) == (Source.OWNER, "")


async def test_a_jump_is_the_question_that_is_asked_after_the_release(floor: Floor) -> None:
    here = await _held(floor)

    await floor.house.filling.jump(here, "1/institution_type", METTE)
    await floor.house.holding.release(here, METTE)
    await floor.settles()

    assert (await floor.chat.prompt()).place == "1/institution_type"
    assert floor.heard()[-1].startswith("Dine svar er gemt. Vi går videre med: Type.\n\n")


async def test_what_was_filled_in_is_said_to_come_before_the_question_that_was_jumped_to(floor: Floor) -> None:
    await floor.owner_says("registrér", PSYCHOLOGIST, "30000005", "Prøve Samtaler ApS")
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)
    await floor.house.filling.fill(here, Entered("company_name", "Prøve Samtaler I/S"), METTE)
    await floor.house.filling.jump(here, "1/institution_type", METTE)
    await floor.house.holding.release(here, METTE)
    await floor.settles()
    asked = floor.heard()[-1]
    await floor.owner_presses("Ja, det er rigtigt")

    assert asked.startswith("Dine svar er gemt. Svar først på dette:\n\nSOR-teamet har udfyldt dette for dig:")
    assert "Hvilken slags klinik er det?" in floor.heard()[-1]


async def test_a_correction_that_waits_for_a_yes_is_said_to_come_first(floor: Floor) -> None:
    await floor.owner_says("registrér", PSYCHOLOGIST, "30000005", "cvr er 13748136")
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)
    await floor.house.holding.release(here, METTE)
    await floor.settles()

    assert floor.heard()[-1].startswith("Dine svar er gemt. Svar først på dette:\n\nSkal »CVR-nummer")


async def test_something_else_that_waits_for_a_yes_is_said_to_come_first(floor: Floor) -> None:
    await floor.owner_says("registrér", PSYCHOLOGIST, "stop")
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)
    await floor.house.holding.release(here, METTE)
    await floor.settles()

    assert floor.heard()[-1].startswith("Dine svar er gemt. Svar først på dette:\n\nVil du stoppe")


async def test_whether_a_person_is_still_wanted_is_asked_no_more_once_one_has_come(floor: Floor) -> None:
    await floor.owner_says("registrér", "menneske", PSYCHOLOGIST)
    assert "Vil du stadig gerne det?" in floor.heard()[-1]
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)
    await floor.house.holding.release(here, METTE)
    await floor.settles()

    assert floor.heard()[-1].startswith("Dine svar er gemt. Vi er nået til: Virksomheden.")


async def test_an_owner_put_back_into_the_queue_reads_where_the_bot_goes_on(floor: Floor) -> None:
    here = await _held(floor)

    await floor.house.filling.jump(here, "1/institution_type", METTE)
    await floor.house.holding.requeue(here, METTE)
    await floor.settles()

    assert floor.heard()[-1].startswith("Dine svar er gemt. Vi går videre med: Type.\n\n")


async def test_an_odd_answer_stands_only_where_staff_say_so(floor: Floor) -> None:
    here = await _held(floor)
    filling = floor.house.filling
    odd = Entered("1/open_from", "1. marts 2025")

    with pytest.raises(Doubted) as doubted:
        await filling.fill(here, odd, METTE)
    await filling.fill(here, dataclasses.replace(odd, despite=True), METTE)

    assert len(doubted.value.doubts) == 1
    answer = await _answer(floor, "1/open_from")
    assert (answer.by, answer.cautions) == (METTE.author, ("date-past",))


async def test_a_p_number_that_is_shaped_like_a_cpr_number_is_taken_once_staff_say_that_it_is_one(floor: Floor) -> None:
    await floor.owner_says("registrér", PSYCHOLOGIST, "30000005", "Prøveklinikken ApS")
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)

    with pytest.raises(Doubted) as doubted:
        await floor.house.filling.fill(here, Entered("1/p_number", "P-nr. 1005408410"), METTE)
    assert doubted.value.doubts == (phrase("p_number-confirm-ask"),)
    await floor.house.filling.fill(here, Entered("1/p_number", "P-nr. 1005408410", despite=True), METTE)

    assert (await _answer(floor, "1/p_number")).value == "1005408410"


async def test_ten_digits_like_a_cpr_number_are_no_answer_to_anything_else(floor: Floor) -> None:
    here = await _held(floor)

    with pytest.raises(AnswerRefused):
        await floor.house.filling.fill(here, Entered("cvr", "1005408410", despite=True), METTE)


async def test_a_code_read_on_the_telephone_opens_its_chat(floor: Floor) -> None:
    await floor.owner_says("menneske")
    here = await floor.here()
    code = phone_code(here)

    assert code in "".join(floor.heard())
    assert await floor.house.callers.found(code.lower(), REVISOR) == here
    assert await floor.house.callers.found(phone_code(999), METTE) is None
    assert await floor.house.callers.found("hvad", METTE) is None


async def test_a_case_begun_on_the_telephone_goes_on_where_the_link_is_opened(floor: Floor, database: Database) -> None:
    callers, filling, holding = floor.house.callers, floor.house.filling, floor.house.holding
    here = await callers.open(METTE)
    await holding.claim(here, METTE)
    await filling.begin(here, "registration", METTE)
    await filling.fill(here, Entered("1/institution_type", PSYCHOLOGIST), METTE)
    with pytest.raises(FloorRefused, match="email"):
        await callers.send_link(here, "ida(at)example.org", METTE)
    await callers.send_link(here, "ida@example.org", METTE)
    await holding.release(here, METTE)
    async with database.work() as work:
        (errand,) = [each for each in await work.errands.claim(10**18, 10) if each.kind == "lost_mail"]

    moving = Moving(database, {"da": SAID}, floor.clock)
    followed = await moving.follow(str(errand.about["link"]), BO)
    await floor.settles()

    assert followed
    assert errand.about["to"] == "ida@example.org"
    assert await floor.here(BO) == here
    (asked,) = floor.heard(BO)
    assert "Type: psykologisk rådgivningsklinik" in asked
    assert "Er det rigtigt?" in asked


async def test_days_after_the_call_the_link_still_asks_for_a_yes_and_nothing_was_about_to_be_deleted(
    floor: Floor, database: Database
) -> None:
    callers, holding = floor.house.callers, floor.house.holding
    here = await callers.open(METTE)
    await holding.claim(here, METTE)
    await floor.house.filling.begin(here, "registration", METTE)
    await floor.house.filling.fill(here, Entered("1/institution_type", PSYCHOLOGIST), METTE)
    await callers.send_link(here, "ida@example.org", METTE)
    await holding.release(here, METTE)
    await floor.settles()
    async with database.work() as work:
        (errand,) = [each for each in await work.errands.claim(10**18, 10) if each.kind == "lost_mail"]
    async with database.reading() as reading:
        before = await reading.transcripts.after(here, 0, 100, "staff")

    floor.clock.goes_on(days=2)
    await floor.settles()
    await Moving(database, {"da": SAID}, floor.clock).follow(str(errand.about["link"]), BO)
    await floor.settles()

    assert not [each for each in before if "sletter" in each.text]
    assert "Er det rigtigt?" in floor.heard(BO)[-1]


async def test_a_caller_is_written_to_nowhere(floor: Floor) -> None:
    here = await floor.house.callers.open(METTE)
    await floor.house.holding.claim(here, METTE)
    await floor.settles()

    assert floor.heard(ANE) == []
    assert floor.heard(BO) == []

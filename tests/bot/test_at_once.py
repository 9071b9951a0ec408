"""What comes in at once in one conversation: one turn at a time, in order, nothing answered twice, and said kindly."""

import pytest

from flows.phrases import phrase
from storage.database import Database
from tests.bot.chat import ANE, BO, SAID, Chat, chat_over

OLD_BUTTON, TYPED_AHEAD = SAID(phrase("old-button")), SAID(phrase("typed-ahead"))
PSYCHOLOGIST, DENTIST = "550711000005101", "550681000005102"  # kinds of place, as they are kept
TO_LAST = (
    "registrér", "psykolog", "30000005", "Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C", "70 12 34 56", "ja",
    "1029829825", "1. marts 2027", "nej tak",
)  # fmt: skip
LAST = "anna@example.org"


@pytest.fixture
def chat(database: Database) -> Chat:
    return chat_over(database)


async def test_several_messages_at_once_each_answer_the_next_question_in_their_order(chat: Chat) -> None:
    await chat.at_once(chat.says("registrér"), chat.says("psykolog"), chat.says("30000005"))
    await chat.at_once(chat.says("Eksempel Samtaler ApS"), chat.says("Prøvevej 7, 8000 Aarhus C"))

    draft = await chat.draft()
    assert [draft.value(key) for key in ("1/institution_type", "cvr", "company_name")] == [
        PSYCHOLOGIST, "30000005", "Eksempel Samtaler ApS",
    ]  # fmt: skip
    assert draft.value("company_address")["street"] == "Prøvevej"
    assert (await chat.prompt()).place == "company_phone"


async def test_what_comes_after_a_number_that_is_looked_up_waits_for_the_result(chat: Chat) -> None:
    await chat.goes("registrér", "psykolog")
    await chat.at_once(
        chat.says("30000005"), chat.says("Eksempel Samtaler ApS"), chat.says("Prøvevej 7, 8000 Aarhus C")
    )

    assert (await chat.draft()).value("company_name") == "Eksempel Samtaler ApS"
    assert (await chat.prompt()).place == "company_phone"


async def test_a_press_that_comes_with_a_text_before_it_answers_nothing_and_is_told(chat: Chat) -> None:
    await chat.goes("registrér")
    prompt = await chat.prompt()
    await chat.entries()
    await chat.at_once(chat.says("psykolog"), chat.presses(prompt, "tandlægepraksis"))

    assert (await chat.draft()).value("1/institution_type") == PSYCHOLOGIST
    [after_text, after_press] = await chat.replies()
    assert "CVR-nummer" in after_text
    assert after_press.startswith(OLD_BUTTON)
    assert "CVR-nummer" in after_press


async def test_a_text_that_comes_with_a_press_before_it_does_not_change_what_was_pressed(chat: Chat) -> None:
    await chat.goes("registrér")
    prompt = await chat.prompt()
    await chat.at_once(chat.presses(prompt, "tandlægepraksis"), chat.says("tandlæge"))

    draft = await chat.draft()
    assert draft.value("1/institution_type") == DENTIST
    assert [place for place, answer in draft.answers.items() if answer.active] == ["1/institution_type"]
    assert (await chat.prompt()).place == "cvr"


async def test_a_press_that_comes_twice_under_one_id_is_heard_once(chat: Chat) -> None:
    await chat.goes("registrér")
    prompt = await chat.prompt()
    await chat.entries()
    press = chat.presses(prompt, "tandlægepraksis", update="7")
    await chat.at_once(press, press)
    await chat.at_once(press)

    assert await chat.spoke() == ["owner", "bot"]


async def test_a_press_that_comes_again_under_a_new_id_answers_nothing_and_is_told(chat: Chat) -> None:
    await chat.goes("registrér")
    prompt = await chat.prompt()
    await chat.entries()
    await chat.at_once(*(chat.presses(prompt, "tandlægepraksis", update=each) for each in "78"))

    assert (await chat.prompt()).place == "cvr"
    [_, second] = await chat.replies()
    assert second.startswith(OLD_BUTTON)


async def test_sending_pressed_twice_at_once_sends_one_dossier_and_gives_its_receipt_again(chat: Chat) -> None:
    await chat.goes(*TO_LAST, LAST)
    prompt = await chat.prompt()
    await chat.entries()
    await chat.at_once(chat.presses(prompt, "Ja, send", update="7"), chat.presses(prompt, "Ja, send", update="8"))

    async with chat.database.reading() as reading:
        [dossier] = await reading.dossiers.of_conversation((await chat.conversation()).id)
    replies = await chat.replies()
    assert [dossier.frozen.reference in each for each in replies] == [True, False, True, False]


async def test_a_yes_typed_before_the_review_was_seen_does_not_send(chat: Chat) -> None:
    await chat.goes(*TO_LAST)
    await chat.entries()
    await chat.at_once(chat.says(LAST), chat.says("ja"))

    assert (await chat.draft()).stage == "review"
    [_, told] = await chat.replies()
    assert told.startswith(TYPED_AHEAD)
    await chat.goes("ja")
    assert (await chat.draft()).stage == "submitted"


async def test_a_yes_typed_before_a_warning_was_seen_does_not_let_it_stand(chat: Chat) -> None:
    await chat.goes(*TO_LAST[:8])
    await chat.at_once(chat.says("1. marts 2020"), chat.says("ja"))

    assert (await chat.draft()).value("1/open_from") is None
    await chat.goes("ja")
    assert (await chat.draft()).value("1/open_from") == "2020-03-01"


async def test_two_tabs_that_press_at_once_answer_once_and_the_second_is_told(chat: Chat) -> None:
    await chat.goes("registrér")
    prompt = await chat.prompt()
    await chat.entries()
    await chat.at_once(chat.presses(prompt, "psykologisk rådgivningsklinik"), chat.presses(prompt, "tandlægepraksis"))

    assert (await chat.draft()).value("1/institution_type") == PSYCHOLOGIST
    [_, second] = await chat.replies()
    assert second.startswith(OLD_BUTTON)


async def test_what_is_typed_on_the_old_device_just_before_the_move_counts(chat: Chat) -> None:
    await chat.goes("registrér", "kode")
    code = next(word for reply in await chat.replies() for word in reply.split() if word.startswith("FLYT-"))
    await chat.at_once(chat.says("psykolog", ANE), chat.says(code, BO), chat.says("tandlæge", ANE))

    assert (await chat.draft(BO)).value("1/institution_type") == PSYCHOLOGIST
    assert (await chat.prompt(BO)).place == "cvr"
    assert (await chat.conversation(ANE)).draft is None


async def test_two_owners_who_begin_with_one_company_at_once_each_have_their_own_case(chat: Chat) -> None:
    await chat.at_once(chat.says("registrér", ANE), chat.says("registrér", BO))
    await chat.at_once(chat.says("psykolog", BO), chat.says("psykolog", ANE))
    await chat.at_once(chat.says("30000005", ANE), chat.says("30000005", BO))
    await chat.goes("hjælp", owner=ANE)

    assert (await chat.draft(ANE)).value("cvr") == (await chat.draft(BO)).value("cvr") == "30000005"
    assert (await chat.prompt(ANE)).place == (await chat.prompt(BO)).place == "company_name"

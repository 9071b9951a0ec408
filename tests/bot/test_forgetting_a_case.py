"""One of several cases is deleted: what was said of it alone goes, and what was said of the others stays."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from bot.wiring import opened, utc_now
from flows.floor import Floor
from flows.moment import micros
from flows.phrases import phrase
from storage.chains import holds
from storage.database import Database
from tests.bot.chat import ANE, SAID, Chat, chat_over
from tests.bot.floor_house import METTE, floor_over
from tests.bot.reviews import registering
from tests.bot.test_reminding import hears
from tests.dialogues.files import a_pdf
from tests.dialogues.house import BEGINS, rows, settings_in

OF_THE_FIRST = ("Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C")
ASKED_IN_THE_FIRST = "Hvilken slags klinik er det?"
OF_THE_SECOND = "Klinikken ved Havnen"


async def two_cases(database: Database) -> Chat:
    """An owner who left a registration for a change, and goes on with the change."""
    chat = chat_over(database)
    await chat.goes("registrér", "psykolog", "30000005", *OF_THE_FIRST)
    await chat.goes("jeg vil lukke min klinik", "ja", OF_THE_SECOND)
    return chat


async def a_person_speaks(chat: Chat) -> None:
    """Somebody of the staff has the floor."""
    conversation = replace(await chat.conversation(), floor=Floor.STAFF)
    async with chat.database.work() as work:
        await work.conversations.keep([conversation], micros(utc_now()))
        await work.commit()


async def texts(chat: Chat) -> str:
    """All that stands in the transcript."""
    chat.seen.clear()
    return "\n".join(each.text for each in await chat.entries())


async def test_what_was_said_of_a_deleted_case_goes_and_of_the_other_stays(database: Database) -> None:
    chat = await two_cases(database)
    assert OF_THE_FIRST[1] in await texts(chat)

    await chat.goes("mine sager")
    await chat.at_once(chat.presses(await chat.prompt(), "Slet: Registrering: Eksempel Samtaler ApS"))
    await chat.goes("ja")

    left = await texts(chat)
    assert OF_THE_FIRST[1] not in left
    assert ASKED_IN_THE_FIRST not in left
    assert OF_THE_SECOND in left
    assert "slettet" in left


async def test_the_current_case_can_be_deleted_alone_too(database: Database) -> None:
    chat = await two_cases(database)
    await chat.goes("mine sager")
    labels = [each.label for each in (await chat.prompt()).offered if each.label.startswith("Slet: Lukning")]
    await chat.at_once(chat.presses(await chat.prompt(), labels[0]))
    await chat.goes("ja")

    left = await texts(chat)
    assert OF_THE_SECOND not in left
    assert all(words in left for words in (*OF_THE_FIRST, ASKED_IN_THE_FIRST))


async def test_what_is_said_to_a_person_is_of_no_case(database: Database) -> None:
    chat = await two_cases(database)
    await a_person_speaks(chat)

    await chat.goes("hej, er der nogen?")

    [said] = [each for each in await chat.entries() if each.text == "hej, er der nogen?"]
    assert "case" not in said.about


SPOKEN, NOTE, FILE = "hej, er der nogen?", "Ejeren er i udlandet.", b"%PDF-1.7"


async def talked_with_a_person(chat: Chat) -> int:
    """The owner speaks to somebody of the staff, who writes a note and is sent a file; the file's id."""
    await a_person_speaks(chat)
    await chat.at_once(chat.says(SPOKEN))
    conversation = await chat.conversation()
    now = micros(utc_now())
    async with chat.database.work() as work:
        await work.notes.add(conversation.id, now, "staff:1", NOTE)
        file = await work.filed.ask(conversation.id, "staff:1", now, "lejekontrakten")
        await work.filed.take(file, "pdf", FILE, "sha", now)
        await work.conversations.keep([replace(conversation, floor=Floor.BOT)], now)
        await work.commit()
    return file


async def deletes(chat: Chat, case: str) -> None:
    """The owner deletes the case whose name begins so."""
    await chat.goes("mine sager")
    [label] = [each.label for each in (await chat.prompt()).offered if each.label.startswith(f"Slet: {case}")]
    await chat.at_once(chat.presses(await chat.prompt(), label))
    await chat.goes("ja")


async def of_the_talk(chat: Chat, file: int) -> tuple[bool, int, bool]:
    """Whether the words stand there, how many notes, and whether the file does."""
    conversation = await chat.conversation()
    async with chat.database.reading() as reading:
        notes = await reading.notes.after(conversation.id, 0, 10)
        content = await reading.filed.content(conversation.id, file)
    return SPOKEN in await texts(chat), len(notes), content == FILE


STANDS, IS_GONE = (True, 1, True), (False, 0, False)


@pytest.mark.parametrize("order", [("Registrering", "Lukning"), ("Lukning", "Registrering")])
async def test_what_passed_with_a_person_stays_while_a_case_is_under_way_and_goes_with_the_last(
    database: Database, order: tuple[str, str]
) -> None:
    chat = await two_cases(database)
    file = await talked_with_a_person(chat)

    await deletes(chat, order[0])
    assert await of_the_talk(chat, file) == STANDS
    await deletes(chat, order[1])

    assert await of_the_talk(chat, file) == IS_GONE
    assert OF_THE_SECOND not in await texts(chat)


async def test_what_passed_with_a_person_stays_while_a_case_that_was_sent_is_not_decided(database: Database) -> None:
    chat = chat_over(database)
    await chat.goes("hej", *registering())
    file = await talked_with_a_person(chat)
    await chat.goes("jeg vil lukke min klinik", OF_THE_SECOND)

    await deletes(chat, "Lukning")

    assert await of_the_talk(chat, file) == STANDS
    assert OF_THE_SECOND not in await texts(chat)


async def test_a_file_that_was_asked_for_is_asked_for_no_more_once_its_case_is_deleted(database: Database) -> None:
    floor = floor_over(database)
    await floor.owner_says("registrér", "psykolog", "30000005", *OF_THE_FIRST)
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)
    await floor.house.filing.ask(here, "lejekontrakten", METTE)
    await floor.owner_says("tilbage til robotten")
    await deletes(floor.chat, "Registrering")
    await floor.settles()
    floor.heard()

    await floor.house.filing.take(here, a_pdf())
    await floor.settles()

    assert [each.partition("\n")[0] for each in floor.heard()] == [SAID(phrase("asked-file-unasked"))]
    assert (await floor.conversation()).asked_file == 0
    assert not [each for each in await floor.lines() if each.kind == "file"]


async def test_the_chain_of_what_happened_still_holds(database: Database) -> None:
    chat = await two_cases(database)
    await chat.goes("mine sager")
    await chat.at_once(chat.presses(await chat.prompt(), "Slet: Registrering: Eksempel Samtaler ApS"))
    await chat.goes("ja")

    conversation = await chat.conversation(ANE)
    async with chat.database.reading() as reading:
        links = await reading.audit.all_links(f"conversation:{conversation.id}")
    assert links
    assert holds(links, conversation.audit_head)


async def test_what_passed_with_a_person_goes_with_the_last_case_whose_time_is_over(tmp_path: Path) -> None:
    clock = [BEGINS]

    async def days_pass(days: int, *, speaking: bool) -> None:
        for day in range(days):
            clock[0] += dt.timedelta(days=1)
            if speaking and day % 5 == 0:
                await hears(product, "hjælp", clock[0])
            await product.turning.once()

    def stands() -> tuple[list[str], bool, bool]:
        stages = [stage for (stage,) in rows(tmp_path, "SELECT stage FROM drafts ORDER BY number")]
        said = "".join(text for (text,) in rows(tmp_path, "SELECT text FROM entries"))
        return stages, bool(rows(tmp_path, "SELECT id FROM notes")), ASKED_IN_THE_FIRST in said

    async with opened(settings_in(tmp_path), {}, clock=lambda: clock[0]) as product:
        for text in ("registrér", "psykolog"):
            await hears(product, text, clock[0])
        async with product.database.work() as work:
            await work.notes.add(1, micros(clock[0]), "staff:1", NOTE)
            await work.commit()
        for text in ("jeg vil lukke min klinik", "ja"):
            clock[0] += dt.timedelta(minutes=1)
            await hears(product, text, clock[0])
        assert stands() == (["asking", "asking"], True, True)

        await days_pass(34, speaking=True)
        assert stands() == (["expired", "asking"], True, False)

        await days_pass(40, speaking=False)
        assert stands() == (["expired", "expired"], False, False)

"""One of several cases is deleted: what was said of it alone goes, and what was said of the others stays."""

from dataclasses import replace

from bot.wiring import utc_now
from flows.floor import Floor
from flows.moment import micros
from storage.chains import holds
from storage.database import Database
from tests.bot.chat import ANE, Chat, chat_over

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

"""The transcript of a conversation: both sides in their order, with what was rewritten and what was taken away."""

import datetime as dt

from bot.services.listening import arrival_of_text
from bot.wiring import utc_now
from flows.moment import micros
from storage.database import Database
from tests.bot.chat import ANE, chat_over

CPR_SHAPED = f"{dt.date(1962, 7, 13):%d%m%y}-0000"


async def test_both_sides_stand_in_the_transcript_with_edits_and_what_was_taken_away(database: Database) -> None:
    chat, now = chat_over(database), micros(utc_now())
    await chat.goes("registrér")
    await chat.at_once(chat.presses(await chat.prompt(), "psykologisk rådgivningsklinik"))
    await chat.at_once(arrival_of_text(ANE, CPR_SHAPED, now, ref="31"))
    await chat.at_once(arrival_of_text(ANE, "tandlæge", now, edited=True, ref="30"))

    conversation = await chat.conversation()
    async with database.reading() as reading:
        lines = await reading.transcripts.after(conversation.id, 0, 100, "staff")
    assert [(each.author, each.kind) for each in lines] == [
        ("owner", "said"), ("bot", "asked"), ("owner", "chose"), ("bot", "asked"),
        ("owner", "said"), ("bot", "asked"), ("system", "taken_away"), ("owner", "edited"), ("bot", "asked"),
    ]  # fmt: skip
    assert lines[2].text == "psykologisk rådgivningsklinik"
    assert CPR_SHAPED not in lines[4].text
    assert (lines[6].about["ref"], lines[6].audience) == ("31", "staff")
    assert lines[7].text == "tandlæge"

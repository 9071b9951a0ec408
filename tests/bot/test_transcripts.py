"""Transcripts as staff read them: found, followed without a gap, unveiled with a reason, and given out."""

import datetime as dt
import io
import json
import zipfile
from dataclasses import dataclass
from typing import Any

import pytest

from bot.errors import NotPermitted
from bot.services.facts import ServiceFacts
from bot.services.listening import arrival_of_text
from bot.services.papers import Papers
from bot.services.staff.refusals import StaffRefused
from bot.services.transcripts.following import NoSuchConversation
from bot.services.transcripts.house import TranscriptHouse, transcript_house
from bot.wiring import FLOWS, phrasebooks
from flows.masking import MASK
from flows.moment import micros
from flows.search_words import Wanted
from flows.veiling import VEIL
from storage.chains import holds
from storage.database import Database
from tests.bot.floor_house import ANE, BO, METTE, MONDAY, PER, REVISOR, Floor, floor_over
from tests.bot.pdf import Pdf, close
from tests.bot.reviews import registering
from tests.dialogues.files import a_pdf
from tests.storage.samples import line

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@dataclass
class Room:
    """Owners, staff, and the transcripts of what they said."""

    floor: Floor
    transcripts: TranscriptHouse

    async def found(self, text: str, *, author: str = "", channel: str = "") -> list[str]:
        """What somebody of the staff finds."""
        await self.transcripts.taking_in.all()
        results = await self.transcripts.searching.find(Wanted(text, author=author, channel=channel), METTE)
        return [each.text for each in results.entries]

    async def acts(self) -> list[tuple[str, str]]:
        """What the staff's chain holds, which is whole."""
        async with self.floor.database.reading() as reading:
            links, head = await reading.audit.all_links("staff"), await reading.audit.head("staff")
        assert holds(links, head)
        return [(each.act.act, each.act.actor) for each in links]


@pytest.fixture
def room(database: Database) -> Room:
    floor = floor_over(database)
    words = {language: book.say for language, book in phrasebooks().items()}
    papers = Papers(FLOWS, words, ServiceFacts(database, demo=True), floor.clock, "http://localhost")
    return Room(floor, transcript_house(database, papers))


async def test_what_owners_and_bot_said_is_found_in_a_moment_and_searching_is_in_the_audit(room: Room) -> None:
    await room.floor.owner_says("registrér", "psykolog")
    await room.floor.owner_says("registrér", "tandlæge", owner=BO)

    assert await room.found("psykologer", author="owner") == ["psykolog"]
    assert any("CVR-nummer?" in each for each in await room.found("cvr nummer", author="bot"))
    assert await room.found("tandlæge", channel="telegram", author="owner") == ["tandlæge"]
    assert await room.found("tandlæge", channel="web", author="owner") == []
    assert await room.acts() == [("searched", METTE.author)] * 4


async def test_lines_are_sifted_by_queue_language_and_several_days(room: Room) -> None:
    await room.floor.owner_says("hello", "english", "register", "dentist", "person")
    await room.floor.owner_says("registrér", "menneske", owner=BO)
    await room.floor.house.holding.claim(await room.floor.here(BO), METTE)
    await room.floor.house.holding.requeue(await room.floor.here(BO), METTE, "technical")
    await room.floor.settles()
    room.floor.clock.goes_on(days=2)
    await room.floor.owner_says("status", owner=BO)
    await room.transcripts.taking_in.all()

    async def said(**sifted: Any) -> list[str]:
        found = (await room.transcripts.searching.find(Wanted(author="owner", **sifted), METTE)).entries
        return [each.text for each in reversed(found)]

    monday = MONDAY.date()
    assert await said(language="en", text="dentist") == ["dentist"]
    assert await said(language="da", text="dentist") == []
    assert await said(queue="technical") == ["registrér", "menneske", "status"]
    assert await said(queue="technical", day=monday) == ["registrér", "menneske"]
    assert await said(queue="technical", day=monday, until=monday + dt.timedelta(days=2)) == [
        "registrér", "menneske", "status"
    ]  # fmt: skip
    assert await said(day=monday + dt.timedelta(days=1), until=monday + dt.timedelta(days=40)) == ["status"]


async def test_a_cpr_number_in_a_search_is_masked_before_anything_is_kept(room: Room) -> None:
    await room.floor.owner_says("registrér")

    results = await room.transcripts.searching.find(Wanted("010170-1234"), METTE)

    assert (results.wanted.text, results.entries) == (MASK, ())


async def test_results_come_in_pages(room: Room) -> None:
    await room.floor.owner_says("hej")
    here = await room.floor.here()
    async with room.floor.database.work() as work:
        await work.transcripts.add([line(here, f"prøvelinje {number}") for number in range(45)])
        await work.commit()
    await room.transcripts.taking_in.all()

    read: list[str] = []
    before = 10**18
    while before:
        results = await room.transcripts.searching.find(Wanted("prøvelinje"), METTE, before)
        read += [each.text for each in results.entries]
        before = results.more

    assert read == [f"prøvelinje {number}" for number in range(44, -1, -1)]


async def test_a_rewritten_line_stands_beside_the_one_it_was_and_says_which(room: Room) -> None:
    await room.floor.owner_says("registrér", "psykolog", owner=BO)
    for text, edited in (("2691999", False), ("26919991", True)):
        said = arrival_of_text(BO, text, micros(room.floor.clock()), edited=edited, ref="77")
        await room.floor.chat.turning.cycle([said])

    lines = await room.transcripts.following.after(await room.floor.here(BO), 0, METTE)

    first, again = (each for each in lines if each.about.get("ref") == "77")
    assert (first.text, again.text, again.kind) == ("2691999", "26919991", "edited")
    assert again.about["earlier"] == first.id
    assert "earlier" not in first.about


async def test_our_own_examples_and_telephone_numbers_are_read_by_all_of_the_staff(room: Room) -> None:
    await room.floor.owner_says("registrér", "psykolog", "menneske")

    lines = await room.transcripts.following.after(await room.floor.here(), 0, METTE)

    said = "\n".join(each.text for each in lines)
    assert ("26 91 99 91" in said, "+45 33 15 39 00" in said, VEIL in said) == (True, True, False)


async def test_personal_data_are_veiled_until_somebody_says_why(room: Room) -> None:
    await room.floor.owner_says("hej", "ring til mig på 99 99 99 04 eller skriv til ida@example.org")
    here = await room.floor.here()
    following, unveiling = room.transcripts.following, room.transcripts.unveiling

    async def read(by: object = METTE) -> str:
        lines = await following.after(here, 0, by)  # type: ignore[arg-type]
        return "\n".join(each.text for each in lines)

    assert f"ring til mig på {VEIL} eller skriv til {VEIL}" in await read()
    assert await room.found("ida") == [f"ring til mig på {VEIL} eller skriv til {VEIL}"]
    for nothing in ("", "  ", "fx"):
        with pytest.raises(StaffRefused):
            await unveiling.unveil(here, nothing, METTE)
    await unveiling.unveil(here, "Skal ringe tilbage", METTE)

    assert "99 99 99 04" in await read()
    assert "99 99 99 04" not in await read(PER)
    assert await room.acts() == [("searched", METTE.author), ("unveiled", METTE.author)]
    room.floor.clock.goes_on(hours=1, seconds=1)
    assert "99 99 99 04" not in await read()


async def test_an_auditor_reads_and_unveils_nothing(room: Room) -> None:
    await room.floor.owner_says("hej")
    here = await room.floor.here()

    assert await room.transcripts.following.after(here, 0, REVISOR)
    with pytest.raises(NotPermitted):
        await room.transcripts.unveiling.unveil(here, "Jeg vil gerne se det", REVISOR)


async def test_opening_a_conversation_is_in_the_audit_and_one_that_is_none_is_said_so(room: Room) -> None:
    await room.floor.owner_says("hej")

    await room.transcripts.following.opened(await room.floor.here(), METTE)
    with pytest.raises(NoSuchConversation):
        await room.transcripts.following.opened(9_999, METTE)

    assert await room.acts() == [("conversation_viewed", METTE.author)]


async def test_a_permanent_link_shows_the_lines_around_it(room: Room) -> None:
    await room.floor.owner_says("hej", "registrér", "psykolog")
    lines = await room.floor.lines()

    around = await room.transcripts.following.around(await room.floor.here(), lines[2].id, METTE)

    assert [each.id for each in around] == [each.id for each in lines]


async def test_a_transcript_is_given_out_veiled_as_data_and_on_paper(room: Room) -> None:
    await room.floor.owner_says("hej", "skriv til ida@example.org")
    here = await room.floor.here()

    data = json.loads(await room.transcripts.giving_out.transcript_json(here, REVISOR))
    paper = Pdf(await room.transcripts.giving_out.transcript_pdf(here, METTE)).text

    assert f"skriv til {VEIL}" in [each["text"] for each in data["lines"]]
    assert {"owner", "bot"} <= {each["by"] for each in data["lines"]}
    assert "ida@example.org" not in paper
    assert await room.acts() == [("transcript_exported", REVISOR.author), ("transcript_exported", METTE.author)]


@only_sqlite
async def test_a_party_gets_the_whole_case_with_each_omission_and_its_ground(room: Room) -> None:
    floor = room.floor
    await floor.owner_says("hej", *registering())
    here = await floor.here()
    await floor.house.holding.claim(here, METTE)
    await floor.house.notes.write(here, "Virker forkert; spørg Per", METTE)
    await floor.house.filing.ask(here, "lejekontrakten", METTE)
    await floor.house.filing.take_from(ANE, a_pdf())
    await floor.reply("Vi kigger på det")
    await floor.after_the_hold()

    due = await room.transcripts.giving_out.asked(here, METTE)
    archive = zipfile.ZipFile(io.BytesIO(await room.transcripts.giving_out.case(here, METTE)))
    data, letter = json.loads(archive.read("sag.json")), Pdf(archive.read("sag.pdf")).text

    assert due == dt.date(2026, 12, 2)  # asked on a Monday: seven working days on
    [reference] = {each["reference"] for each in data["dossiers"]}
    assert sorted(archive.namelist()) == sorted(["sag.pdf", "sag.json", f"{reference}-1.pdf", "bilag/fil-1.pdf"])
    assert archive.read("bilag/fil-1.pdf") == a_pdf()
    assert [(each["name"], each["asked"]) for each in data["files"]] == [("fil-1.pdf", "lejekontrakten")]
    assert close("Filer, du har sendt") in letter
    assert any("Vi kigger på det" in each["text"] for each in data["conversation"])
    assert "Virker" not in str(data) + letter
    assert {"at", "what", "ground"} == set(data["omitted"][0])
    assert ("note", "internal") in [(each["what"], each["ground"]) for each in data["omitted"]]
    assert close("Et notat om samtalen") in letter
    assert close("forvaltningsloven § 12") in letter
    async with floor.database.reading() as reading:
        assert await reading.insight.open_requests(10) == ()
    assert [act for act, _ in await room.acts()][-2:] == ["case_asked_for", "case_given_out"]


@only_sqlite
async def test_a_request_that_nobody_has_met_stays_open(room: Room) -> None:
    await room.floor.owner_says("hej", owner=ANE)

    await room.transcripts.giving_out.asked(await room.floor.here(), METTE)

    async with room.floor.database.reading() as reading:
        [request] = await reading.insight.open_requests(10)
    assert (request.taken_by, request.done_at) == (METTE.author, None)

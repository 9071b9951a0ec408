from dataclasses import replace

from flows.answers import Answer
from flows.conversations import Conversation, Draft
from flows.replies import Forgotten
from flows.stages import Stage
from storage.cases import of_case
from storage.chains import Act, holds, linked
from storage.database import Database
from storage.marks import Mark
from storage.values import NewErrand, Outcome
from tests.storage.samples import ANNA, BO, NOW, begun, frozen, line, message, rows

DAY = 24 * 3600 * 1_000_000
LATER = NOW + 30 * DAY
OLD = Draft(1, "registration", 1, answers={"cvr": Answer("12345674"), "case_contact": Answer({"email": "a@b.dk"})})


async def with_drafts(database: Database, conversation: Conversation, *drafts: tuple[Draft, int]) -> None:
    """These drafts, each written at an instant; the last is the current one."""
    async with database.work() as work:
        for draft, at in drafts:
            await work.conversations.keep([replace(conversation, draft=draft)], at)
        await work.commit()


async def forget(database: Database, conversation: Conversation, number: int, until: int) -> None:
    async with database.work() as work:
        await work.forgetting.draft(conversation.id, Forgotten(number, until), LATER)
        await work.commit()


async def test_a_draft_that_was_left_is_emptied_and_the_current_one_stays(
    database: Database, database_url: str
) -> None:
    (anna,) = await begun(database, ANNA)
    await with_drafts(database, anna, (OLD, NOW), (replace(OLD, number=2), NOW + DAY))

    await forget(database, anna, 1, NOW)
    await forget(database, anna, 2, LATER)

    kept = await rows(database_url, "SELECT number, stage, cvr, email, body LIKE '%12345674%' FROM drafts ORDER BY 1")
    assert [(number, stage, cvr, email, bool(held)) for number, stage, cvr, email, held in kept] == [
        (1, "expired", None, None, False),
        (2, "asking", "12345674", "a@b.dk", True),
    ]


async def test_a_draft_that_was_taken_up_again_or_sent_stays_with_all_that_was_said(database: Database) -> None:
    (anna,) = await begun(database, ANNA)
    sent = replace(OLD, stage=Stage.SUBMITTED)
    taken_up = replace(OLD, number=2)
    await with_drafts(database, anna, (sent, NOW), (taken_up, NOW + 2 * DAY), (replace(OLD, number=3), NOW + 3 * DAY))
    async with database.work() as work:
        await work.transcripts.add([line(anna.id, "hej")])
        await work.commit()

    await forget(database, anna, 1, NOW)
    await forget(database, anna, 2, NOW + DAY)

    async with database.reading() as reading:
        said = await reading.transcripts.after(anna.id, 0, 10, "all")
    assert [each.text for each in said] == ["hej"]


async def test_all_words_of_its_time_go_and_what_is_queued_or_anothers_or_was_sent_in_stays(
    database: Database, database_url: str
) -> None:
    anna, bo = await begun(database, ANNA, BO)
    await with_drafts(database, anna, (replace(OLD, stage=Stage.EXPIRED, answers={}), LATER))
    async with database.work() as work:
        await work.dossiers.add(frozen(submitted_at=NOW + DAY), anna.id, 7, {})
        await work.transcripts.add([line(anna.id, "sent in"), line(anna.id, "mine", at=NOW + 2 * DAY)])
        await work.transcripts.add([line(anna.id, "new", at=LATER), line(bo.id, "of Bo", at=NOW + 2 * DAY)])
        await work.deliveries.add([message(anna, "said", at=NOW + 2 * DAY)])
        (claimed,) = await work.deliveries.claim(NOW + 2 * DAY, ("web",), 10)
        await work.deliveries.add([message(anna, "queued", at=NOW + 2 * DAY)])
        await work.errands.add([NewErrand(anna.id, ANNA, "company_lookup", "12345674")])
        await work.errands.claim(NOW + 2 * DAY, 10)
        await work.commit()
    async with database.work() as work:
        await work.errands.done(1)
        await work.deliveries.settle([Outcome(claimed.id, "sent")], NOW + 2 * DAY)
        await work.commit()

    await forget(database, anna, 1, LATER)

    said = [text for (text,) in await rows(database_url, "SELECT text FROM entries ORDER BY id")]
    assert said == ["sent in", "", "new", "of Bo"]
    assert await rows(database_url, "SELECT text FROM deliveries ORDER BY id") == [("",), ("queued",)]
    assert await rows(database_url, "SELECT key, about FROM errands") == [("", "{}")]


async def test_the_audit_chain_holds_without_the_salts_of_that_time(database: Database) -> None:
    (anna,) = await begun(database, ANNA)
    chain = f"conversation:{anna.id}"
    acts = [Act(chain, NOW + day * DAY, "answered", "owner", f"digest{day}", f"salt{day}") for day in (1, 2, 31)]
    links, head = linked("", acts)
    await with_drafts(database, anna, (replace(OLD, stage=Stage.EXPIRED, answers={}), LATER))
    async with database.work() as work:
        await work.audit.add(links)
        await work.commit()

    await forget(database, anna, 1, LATER)

    async with database.reading() as reading:
        kept = await reading.audit.all_links(chain)
    assert [link.act.salt for link in kept] == ["", "", "salt31"]
    assert holds(kept, head)


async def test_the_last_confirmation_of_a_company_is_found(database: Database) -> None:
    (anna,) = await begun(database, ANNA)
    async with database.work() as work:
        await work.confirmations.add("12345674", anna.id, NOW + DAY)
        await work.confirmations.add("12345674", anna.id, NOW)
        await work.commit()

    async with database.reading() as reading:
        found = await reading.confirmations.last("12345674"), await reading.confirmations.last("26919991")
    assert found == (NOW + DAY, None)


async def test_what_is_said_of_case_12_stays_when_case_1_is_deleted(database: Database, database_url: str) -> None:
    (anna,) = await begun(database, ANNA)
    await with_drafts(database, anna, (replace(OLD, stage=Stage.EXPIRED), NOW), (replace(OLD, number=12), NOW))
    async with database.work() as work:
        await work.transcripts.add([line(anna.id, f"of case {case}", about=of_case({}, case)) for case in (1, 12)])
        await work.commit()

    await forget(database, anna, 1, 0)

    assert await rows(database_url, "SELECT text FROM entries ORDER BY id") == [("",), ("of case 12",)]


async def test_what_staff_wrote_in_its_time_goes_with_it_and_what_they_write_later_stays(database: Database) -> None:
    anna, bo = await begun(database, ANNA, BO)
    await with_drafts(database, anna, (replace(OLD, stage=Stage.EXPIRED, answers={}), LATER))
    async with database.work() as work:
        for one, at in ((anna, NOW), (anna, LATER), (bo, NOW)):
            await work.notes.add(one.id, at, "staff:1", "is abroad")
        for one in (anna, bo):
            await work.notes.keep_draft(one.id, "staff:1", "Dear", NOW)
            await work.marks.put(Mark(f"conversations/{one.id}", one.id, NOW, "staff:1", labels=("abroad",)))
        await work.commit()

    await forget(database, anna, 1, LATER)

    async with database.reading() as reading:
        notes = [[each.at for each in await reading.notes.after(one.id, 0, 10)] for one in (anna, bo)]
        drafts = [await reading.notes.draft(one.id, "staff:1") for one in (anna, bo)]
        marked = await reading.marks.on([f"conversations/{one.id}" for one in (anna, bo)])
    assert notes == [[LATER], [NOW]]
    assert drafts == ["", "Dear"]
    assert [each.labels for each in marked.values()] == [("abroad",)]

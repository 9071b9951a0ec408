import asyncio
import datetime as dt
from dataclasses import replace

import pytest

from flows.answers import Answer, Given, Source
from flows.conversations import Act, Draft, Offered, OpenPrompt, Pending, Row
from flows.replies import Known
from storage.conversations import email_of
from storage.database import Database
from storage.errors import NotFound
from storage.values import Organisation, Owner
from tests.storage.samples import ANNA, BO, NOW, begun, frozen, kept, said

CARL = Owner("terminal", "carl")
CVR = "12345674"
TODAY = dt.date(2026, 3, 1)
SECOND = 1_000_000


def draft(number: int = 1, stage: str = "asking", **answers: str) -> Draft:
    return Draft(
        number, "registration", 1, stage=stage, answers={place: Answer(given) for place, given in answers.items()}
    )


async def test_what_is_kept_is_found_again(database: Database) -> None:
    [conversation] = await begun(database, ANNA)
    rich = replace(
        conversation,
        language="en",
        floor="staff",
        held_by="staff:1",
        epoch=3,
        greeted=True,
        refusals=2,
        prompt=OpenPrompt(
            "tok",
            "cvr",
            (Offered(Act("help", {"place": "cvr"}), "Hjælp", "helper"),),
            rows=(Row("Virksomhed", "CVR-nr.", CVR, 0),),
        ),
        pending=Pending("warning", ["æ", 1, None]),
        waits_until=NOW + 5,
        drafts=1,
        told=("greeting",),
        audit_head="2:abc",
        draft=Draft(
            1,
            "registration",
            2,
            stage="review",
            answers={
                "cvr": Answer(CVR, source=Source.LOOKUP, cautions=("ceased",)),
                "1/ydernummer": Answer(None, Given.NOT_YET, active=False),
            },
            items={"institution": (1, 2)},
            next_item=3,
            at="cvr",
            singly=("address",),
            told=("intro",),
            reference="SOR-1",
            revision=2,
        ),
    )

    await kept(database, rich)

    async with database.work() as work:
        assert await work.conversations.get(conversation.id) == rich
        assert await work.conversations.find(ANNA) == rich
        await work.arrivals.add([said("mere")])
    async with database.reading() as reading:
        assert await reading.conversations.get(conversation.id) == rich


async def test_only_the_current_draft_is_loaded_and_the_others_stay(database: Database) -> None:
    [conversation] = await begun(database, ANNA)
    first, second = draft(1, cvr=CVR), draft(2)
    await kept(database, conversation.with_draft(first))
    await kept(database, conversation.with_draft(second))

    async with database.reading() as reading:
        assert (await reading.conversations.get(conversation.id)).draft == second
    await kept(database, conversation.with_draft(first))
    async with database.reading() as reading:
        assert (await reading.conversations.get(conversation.id)).draft == first


async def test_a_conversation_that_is_not_there_is_not_got(database: Database) -> None:
    with pytest.raises(NotFound):
        async with database.work() as work:
            await work.conversations.get(99)


async def test_of_two_writers_neither_loses_a_change(database: Database, database_url: str) -> None:
    [conversation] = await begun(database, ANNA)
    await kept(database, conversation.with_draft(draft()))
    other = await Database.open(database_url)

    async def add_refusals(database: Database) -> None:
        for _ in range(15):
            async with database.work() as work:
                found = await work.conversations.get(conversation.id)
                assert found.draft is not None
                counted = replace(found.draft, next_item=found.draft.next_item + 1)
                await work.conversations.keep([replace(found, refusals=found.refusals + 1, draft=counted)], NOW)
                await work.commit()

    await asyncio.gather(add_refusals(database), add_refusals(database), add_refusals(other))

    async with other.reading() as reading:
        found = await reading.conversations.get(conversation.id)
    await other.close()
    assert found.refusals == 45
    assert found.draft is not None
    assert found.draft.next_item == 46


async def test_a_move_leaves_the_old_address_without_the_conversation(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    async with database.work() as work:
        await work.arrivals.add([said("already waiting", BO)])
        await work.conversations.move(annas.id, BO, NOW + SECOND)
        [waiting] = await work.arrivals.waiting(NOW, 100)
        await work.arrivals.done([waiting.arrival.id])
        await work.commit()

    async with database.reading() as reading:
        assert await reading.conversations.find(ANNA) is None
        found = await reading.conversations.find(BO)
        assert await reading.conversations.addresses_of([annas.id, bos.id]) == {annas.id: BO}
    assert found is not None
    assert found.id == waiting.conversation.id == annas.id
    [again] = await begun(database, ANNA)
    assert again.id not in {annas.id, bos.id}


async def test_replies_go_where_the_owner_is_heard(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)

    async with database.reading() as reading:
        assert await reading.conversations.addresses_of([annas.id, bos.id]) == {annas.id: ANNA, bos.id: BO}


async def test_an_address_that_is_forgotten_begins_anew(database: Database) -> None:
    [first] = await begun(database, ANNA)
    async with database.work() as work:
        await work.conversations.forget(ANNA)
        await work.commit()

    async with database.reading() as reading:
        assert await reading.conversations.find(ANNA) is None
        assert await reading.conversations.addresses_of([first.id]) == {}
    [second] = await begun(database, ANNA)
    assert second.id != first.id
    async with database.reading() as reading:
        assert (await reading.conversations.get(first.id)).id == first.id


async def test_lost_drafts_are_found_by_the_email_last_given(database: Database) -> None:
    annas, bos, carls = await begun(database, ANNA, BO, CARL)
    await kept(database, annas.with_draft(draft(contact_email="Anna@Example.dk ")), now=NOW)
    await kept(database, bos.with_draft(draft(contact_email="anna@example.dk")), now=NOW + SECOND)
    await kept(database, carls.with_draft(draft(stage="submitted", contact_email="anna@example.dk")), now=NOW)

    async with database.reading() as reading:
        assert await reading.conversations.find_lost("ANNA@example.dk") == [bos.id, annas.id]
        assert await reading.conversations.find_lost("other@example.dk") == []


@pytest.mark.parametrize(
    ("answers", "email"),
    [
        ({}, None),
        ({"cvr": Answer(CVR)}, None),
        ({"1/public_email": Answer("B@x.dk"), "case_contact": Answer({"email": "a@x.dk", "phone": "1"})}, "a@x.dk"),
        ({"public_email": Answer("b@x.dk"), "case_contact": Answer("a@x.dk", active=False)}, "b@x.dk"),
        ({"public_email": Answer(None, Given.SKIPPED)}, None),
        ({"public_email": Answer("b@x.dk"), "1/sent_to": Answer("c@x.dk")}, "c@x.dk"),
    ],
)
def test_the_email_of_a_draft_is_the_last_that_counts(answers: dict[str, Answer], email: str | None) -> None:
    assert email_of(Draft(1, "registration", 1, answers=answers)) == email


async def known(database: Database, *conversation_ids: int) -> list[Known]:
    async with database.reading() as reading:
        found = await reading.conversations.known([(each, CVR) for each in conversation_ids], TODAY)
    return [found[each, CVR] for each in conversation_ids]


async def test_a_draft_under_way_is_known_to_all_but_its_own_conversation(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    await kept(database, annas.with_draft(draft(cvr=CVR)))

    assert await known(database, annas.id, bos.id) == [Known(), Known(under_way=True)]
    await kept(database, annas.with_draft(draft(stage="cancelled", cvr=CVR)))
    assert await known(database, bos.id) == [Known()]


async def test_a_submitted_dossier_is_known_to_all_and_to_its_own_conversation(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    async with database.work() as work:
        await work.dossiers.add(frozen(cvr=CVR), annas.id, 1, {})
        await work.commit()

    assert await known(database, annas.id, bos.id) == [Known(submitted=True), Known(submitted=True)]


async def test_who_looks_a_company_up_or_reports_an_error_is_not_known_to_register_it(database: Database) -> None:
    annas, bos = await begun(database, ANNA, BO)
    await kept(database, annas.with_draft(replace(draft(cvr=CVR), flow="public_facts")))
    async with database.work() as work:
        await work.dossiers.add(replace(frozen(cvr=CVR), flow="report"), annas.id, 1, {})
        await work.commit()

    assert await known(database, bos.id) == [Known()]


@pytest.mark.parametrize(
    ("organisation", "registered"),
    [
        (Organisation(1, "company", "A", dt.date(2026, 1, 1), NOW, cvr=CVR), True),
        (Organisation(1, "company", "A", dt.date(2026, 1, 1), NOW, valid_to=TODAY, cvr=CVR), True),
        (Organisation(1, "company", "A", dt.date(2025, 1, 1), NOW, valid_to=dt.date(2026, 2, 28), cvr=CVR), False),
        (Organisation(1, "company", "A", dt.date(2026, 3, 2), NOW, cvr=CVR), False),
        (Organisation(1, "company", "A", dt.date(2026, 1, 1), NOW, superseded_at=NOW, cvr=CVR), False),
        (Organisation(1, "institution", "A", dt.date(2026, 1, 1), NOW, cvr=CVR), False),
    ],
)
async def test_a_company_is_registered_while_it_stands_in_the_register_today(
    database: Database, organisation: Organisation, registered: bool
) -> None:
    [annas] = await begun(database, ANNA)
    async with database.work() as work:
        await work.register.add([organisation])
        await work.commit()

    assert await known(database, annas.id) == [Known(registered=registered)]


async def test_no_question_about_a_number_asks_the_database(database: Database) -> None:
    async with database.reading() as reading:
        assert await reading.conversations.known([], TODAY) == {}


async def test_the_other_drafts_of_a_conversation_are_found_and_erased_ones_are_not(database: Database) -> None:
    [annas] = await begun(database, ANNA)
    for number, stage in enumerate(("asking", "submitted", "expired", "cancelled", "review"), 1):
        await kept(database, replace(annas, draft=draft(number, stage, cvr=CVR), drafts=number), now=NOW)

    async with database.reading() as reading:
        now = await reading.conversations.get(annas.id)
        parked = await reading.conversations.parked([now])

    assert [(each.number, each.stage) for each in parked[annas.id]] == [
        (1, "asking"), (2, "submitted"), (4, "cancelled"),
    ]  # fmt: skip
    assert parked[annas.id][0].value("cvr") == CVR


async def test_drafts_that_are_not_sent_are_found_in_their_order(database: Database) -> None:
    anna, bo = await begun(database, ANNA, BO)
    await kept(database, replace(anna, draft=draft(1, stage="cancelled", cvr=CVR)))
    await kept(database, replace(anna, draft=draft(2, stage="review", cvr=CVR)), replace(bo, draft=draft(1)))
    await kept(database, replace(anna, draft=draft(3, stage="submitted", cvr=CVR)))

    async with database.reading() as reading:
        every = await reading.conversations.open_drafts()
        after_annas = await reading.conversations.open_drafts((anna.id, 2))

    assert every == ((anna.id, draft(2, stage="review", cvr=CVR)), (bo.id, draft(1)))
    assert after_annas == every[1:]

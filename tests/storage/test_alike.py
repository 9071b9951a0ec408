"""Conversations that are about the same company, or with the same person."""

from dataclasses import replace

from flows.answers import Answer
from flows.conversations import Conversation, Draft
from storage.alike import AlikeTo
from storage.database import Database
from storage.values import Owner
from tests.storage.samples import ANNA, BO, NOW, begun

COMPANY = {"cvr": Answer("12345674")}
PERSON = {"case_contact": Answer({"email": "A@b.dk"})}


async def test_others_are_found_by_company_and_by_person_the_latest_first(database: Database) -> None:
    anna, bo, cy, dan = await begun(database, ANNA, BO, Owner("web", "cy"), Owner("web", "dan"))
    drafts: tuple[tuple[Conversation, dict[str, Answer]], ...] = (
        (anna, COMPANY | PERSON),
        (bo, COMPANY),
        (cy, {"case_contact": Answer({"email": "a@B.dk"})}),
        (dan, {}),
    )
    async with database.work() as work:
        for after, (one, answers) in enumerate(drafts):
            draft = Draft(1, "registration", 1, answers=answers)
            await work.conversations.keep([replace(one, draft=draft)], NOW + after)
        await work.commit()

    async with database.reading() as reading:
        alike = {one.id: await reading.alike.to(one.id, 10) for one in (anna, bo, cy, dan)}

    assert alike[anna.id] == (AlikeTo(cy.id, "person", NOW + 2), AlikeTo(bo.id, "company", NOW + 1))
    assert alike[bo.id] == (AlikeTo(anna.id, "company", NOW),)
    assert alike[cy.id] == (AlikeTo(anna.id, "person", NOW),)
    assert alike[dan.id] == ()

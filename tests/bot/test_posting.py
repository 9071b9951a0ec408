"""Letters about a dossier that could not be delivered come back as tasks."""

import pytest

from bot.services.facts import ServiceFacts
from bot.services.review.desk import Desks, Hindered
from bot.services.review.posting import Posting
from bot.wiring import utc_now
from flows.moment import micros
from storage.database import Database
from storage.errors import Conflict
from storage.values import StoredErrand
from tests.bot.reviews import ANNE, BIRK, Office, office_over
from tests.bot.test_registering import ordered


async def came_back(office: Office, kind: str) -> str:
    """A dossier with a letter of this kind that its server refused."""
    reference = await ordered(office)
    await office.approved(reference)
    await office.registered(reference)
    for errand in await claimed(office.database):
        async with office.database.work() as work:
            await work.errands.failed(errand.id, None if errand.kind == kind else micros(utc_now()) + 10**12)
            await work.commit()
    return reference


async def claimed(database: Database) -> list[StoredErrand]:
    async with database.work() as work:
        found = await work.errands.claim(micros(utc_now()), 20)
        await work.commit()
    return found


def posting(database: Database) -> Posting:
    return Posting(Desks(database, utc_now, ServiceFacts(database, demo=True)))


@pytest.mark.parametrize("kind", ["number_mail", "receipt_mail"])
async def test_a_letter_that_came_back_is_a_task_until_it_is_sent_again(database: Database, kind: str) -> None:
    office, post = office_over(database), posting(database)
    reference = await came_back(office, kind)
    [letter] = await post.undelivered(ANNE)
    assert (letter.kind, letter.reference) == (kind, reference)

    await post.again(letter.id, "ny@example.org", ANNE)

    assert await post.undelivered(ANNE) == []
    [anew] = await claimed(database)
    assert (anew.kind, anew.key, anew.about["to"]) == (kind, reference, "ny@example.org")
    assert ("number" in anew.about) is (kind == "number_mail")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_it_is_seen_to_once_and_needs_an_address(database: Database) -> None:
    office, post = office_over(database), posting(database)
    await came_back(office, "number_mail")
    [letter] = await post.undelivered(ANNE)

    with pytest.raises(Hindered, match="no-email"):
        await post.again(letter.id, "ingen adresse", ANNE)
    await post.seen(letter.id, ANNE)
    with pytest.raises(Conflict):
        await post.seen(letter.id, BIRK)

    assert await claimed(database) == []


async def test_a_letter_that_comes_back_by_mail_later_is_a_task_once_somebody_says_so(database: Database) -> None:
    office, post = office_over(database), posting(database)
    reference = await ordered(office)
    [receipt] = [each for each in await claimed(database) if each.kind == "receipt_mail"]
    async with database.work() as work:
        await work.errands.done(receipt.id)
        await work.commit()
    [sent] = await post.sent(reference, ANNE)
    assert await post.undelivered(ANNE) == []

    await post.came_back(sent.id, ANNE)

    assert [(each.kind, each.reference) for each in await post.undelivered(ANNE)] == [("receipt_mail", reference)]
    assert await post.sent(reference, ANNE) == []
    with pytest.raises(Conflict):
        await post.came_back(sent.id, ANNE)

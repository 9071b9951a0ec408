"""A message that its owner deletes on the web: out of their sight, and before the eyes of the staff."""

import secrets
from collections.abc import Mapping

import pytest
from starlette.testclient import TestClient

from bot.channels.web.identity import Caller
from bot.console.conversation_view import line_shown
from flows.answers import Answer
from storage.values import Entry, NewEntry
from tests.bot.test_web import House, form
from tests.bot.test_web_floor import METTE, conversation

TYPED = "Eksempel Samtaler ApS"


@pytest.fixture
def client(house: House, caller: Caller) -> TestClient:
    """The browser of an owner who has come some way."""
    browser = house.browser(caller)
    browser.post("/start", data=form(caller, "begin"))
    house.does(caller, "registrér", "psykolog", "30000005", TYPED)
    return browser


def line(house: House, caller: Caller, text: str) -> Entry:
    """The owner's line with these words."""
    return next(each for each in house.entries(caller) if each.text == text)


async def answered(house: House, caller: Caller) -> Mapping[str, Answer]:
    """The answers of the owner's draft."""
    async with house.product.database.reading() as reading:
        found = await reading.conversations.find(caller.owner)
    assert found is not None
    assert found.draft is not None
    return found.draft.answers


async def planted(house: House, here: int) -> None:
    """A line of somebody else's, of a kind that owners write too."""
    async with house.product.database.work() as work:
        await work.transcripts.add([NewEntry(here, 1, "staff:1", "said", "Det er mit")])
        await work.commit()


def delete(client: TestClient, caller: Caller, entry: int, **headers: str) -> int:
    """Press "Slet" under a message; the status of the answer."""
    return client.post("/delete", data=form(caller, "delete", entry=entry, after=entry), headers=headers).status_code


def test_a_deleted_message_is_gone_from_its_owners_page_and_its_answer_stands(
    house: House, caller: Caller, client: TestClient
) -> None:
    before = house.token(caller)
    assert TYPED in client.get("/").text

    assert delete(client, caller, line(house, caller, TYPED).id) == 303

    page = client.get("/").text
    assert TYPED not in page
    assert "Du har slettet beskeden her" in page
    assert house.token(caller) == before, "the question under way is asked on"
    assert house.do(answered, house, caller)["company_name"].value == TYPED


def test_a_page_that_is_open_learns_of_it(house: House, caller: Caller, client: TestClient) -> None:
    entry = line(house, caller, TYPED).id
    last = house.entries(caller)[-1].id
    delete(client, caller, entry)

    [gone] = client.get(f"/entries?after={last}").json()["deleted"]

    assert gone["id"] == entry
    assert TYPED not in gone["html"]


def test_staff_read_the_line_and_that_it_was_deleted(house: House, caller: Caller, client: TestClient) -> None:
    entry = line(house, caller, TYPED).id
    delete(client, caller, entry)

    lines = house.do(house.product.transcripts.following.after, conversation(house, caller), 0, METTE)

    assert TYPED in [each.text for each in lines]
    shown = line_shown(lambda each: each.key, lines[-1], {})
    assert (shown["earlier"], shown["edited"], shown["text"]) == (entry, "staff-desk-deleted", "")


def test_only_ones_own_words_can_be_deleted(house: House, caller: Caller, client: TestClient) -> None:
    other = Caller(secrets.token_urlsafe(32), "da", begun=True)
    elsewhere = house.browser(other)
    elsewhere.post("/start", data=form(other, "begin"))
    bots = next(each for each in house.entries(caller) if each.author == "bot")
    house.do(planted, house, conversation(house, caller))
    theirs = line(house, caller, "Det er mit")

    assert delete(elsewhere, other, line(house, caller, TYPED).id) == 404
    assert delete(client, caller, bots.id) == 404
    assert delete(client, caller, theirs.id) == 404
    assert delete(client, caller, -1) == 404
    assert TYPED in client.get("/").text

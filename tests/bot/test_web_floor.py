"""A person on the web: what their owner reads, and the way back to the questions."""

import re

import pytest
from starlette.testclient import TestClient

from bot.channels.web.identity import Caller
from bot.services.floor.replying import Written
from flows.rights import Role
from storage.staff_values import StaffMember
from tests.bot.test_file_checking import a_pdf
from tests.bot.test_web import House, form

METTE = StaffMember(1, "Mette Prøve", "mette@example.org", Role.CASEWORKER)
BACK = "Gå videre med robotten"


@pytest.fixture
def client(house: House, caller: Caller) -> TestClient:
    """The browser of an owner to whom a person has come."""
    browser = house.browser(caller)
    browser.post("/start", data=form(caller, "begin"))
    house.does(caller, "registrér", "psykolog", "menneske")
    house.do(house.product.floor.holding.claim, conversation(house, caller), METTE)
    return browser


def conversation(house: House, caller: Caller) -> int:
    """The id of an owner's conversation."""

    async def found() -> int:
        async with house.product.database.reading() as reading:
            here = await reading.conversations.find(caller.owner)
        assert here is not None
        return here.id

    return house.do(found)


def buttons(page: str) -> list[str]:
    """What can be pressed as an answer."""
    return re.findall(r'<button name="option"[^>]*>([^<]*)</button>', page)


def test_whoever_waits_is_told_once_that_this_is_seen_and_reads_above_the_question_that_they_wait(
    house: House, caller: Caller
) -> None:
    browser = house.browser(caller)
    browser.post("/start", data=form(caller, "begin"))
    house.does(caller, "registrér", "menneske")

    page = browser.get("/").text

    assert page.count("kan se, at du gerne vil tale med et menneske") == 1
    assert page.count("Du kan roligt svare videre imens.") == 1
    assert '<p class="floor">Du venter på et menneske.</p>' in page


def test_while_a_person_speaks_the_questions_rest_and_one_button_leads_back(client: TestClient) -> None:
    page = client.get("/").text

    assert "robotten tier så længe" in page
    assert buttons(page) == [BACK]


def test_pressing_it_brings_the_question_back(client: TestClient, house: House, caller: Caller) -> None:
    page = client.get("/").text
    [(option, _)] = re.findall(r'<button name="option" value="(\d+)">([^<]*)</button>', page)

    client.post("/press", data=form(caller, "back", token=house.token(caller), option=option))

    page = client.get("/").text
    assert "Du er tilbage hos robotten." in page
    assert "Hvad er virksomhedens" in page.rpartition("Du er tilbage hos robotten.")[2]
    assert BACK not in buttons(page)


def test_a_reply_is_read_on_the_page_only_after_its_five_seconds(
    client: TestClient, house: House, caller: Caller
) -> None:
    seen = 10_000
    written = Written("Ring til os i morgen.", seen)
    house.do(house.product.floor.replying.reply, conversation(house, caller), written, METTE)
    assert "Ring til os i morgen." not in client.get("/").text

    house.later += house.later.resolution * 5_500_000
    house.product.turning.wake()

    for _ in range(200):
        if "Ring til os i morgen." in (page := client.get("/").text):
            break
    assert "Ring til os i morgen." in page
    assert "Mette Prøve, SOR-teamet</p>" in page


def test_who_writes_is_seen_on_both_sides_and_what_they_write_on_neither(
    client: TestClient, house: House, caller: Caller
) -> None:
    here, presence = conversation(house, caller), house.needs.presence
    quiet = client.get("/entries?after=0").json()

    presence.beat(here, "a-page-of-mette", METTE, house.needs.ticking(), writes=True)
    client.post("/typing", data=form(caller))
    told = client.get("/entries?after=0").json()
    others = presence.others(here, METTE, house.needs.ticking())

    assert (quiet["busy"], told["busy"]) == (False, True)
    assert [(each.author, each.writes) for each in others] == [("owner", True)]


def test_an_owner_who_writes_to_the_bot_is_watched_by_nobody(client: TestClient, house: House, caller: Caller) -> None:
    here = conversation(house, caller)
    house.do(house.product.floor.holding.release, here, METTE)

    client.post("/typing", data=form(caller))

    assert house.needs.presence.others(here, METTE, house.needs.ticking()) == ()


def test_the_page_says_the_code_to_give_on_the_telephone(house: House, caller: Caller, client: TestClient) -> None:
    code = house.product.floor.callers.code(conversation(house, caller))

    assert f"Ringer du, så sig koden {code}." in client.get("/").text


def sends_file(client: TestClient, house: House, caller: Caller, name: str, content: bytes) -> str:
    """Send a file that Mette asked for; gives the page after it."""
    house.do(house.product.floor.filing.ask, conversation(house, caller), "lejekontrakten", METTE)
    client.post("/file", data=form(caller), files={"file": (name, content)})
    return client.get("/").text


def words(page: str) -> list[str]:
    """What the messages say, remarks alone and without their layout."""
    said = re.findall(r'<p class="words">(.*?)</p>', page, re.DOTALL)
    return [" ".join(re.sub(r"</?span[^>]*>", "", each).split()) for each in said if each]


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("lejekontrakt.pdf", "lejekontrakt.pdf"),
        ("<i>plan & mere.pdf", "&lt;i&gt;plan &amp; mere.pdf"),
        ("C:\\Users\\ida\\plan.pdf", "plan.pdf"),
        ("010130-5123.pdf", "●●●●●●-●●●●.pdf"),
    ],
)
def test_a_file_that_was_asked_for_is_a_line_of_its_owners_with_its_name(
    client: TestClient, house: House, caller: Caller, name: str, read: str
) -> None:
    page = sends_file(client, house, caller, name, a_pdf())

    sent, taken = words(page)[-2:]
    assert sent == f"Du sendte {read}"
    assert taken.startswith("Tak, vi har fået filen.")
    assert page.rpartition(sent)[0].rpartition('<div class="bubble ')[2].startswith("owner")


def test_a_file_that_cannot_be_taken_is_a_line_of_its_owners_too(
    client: TestClient, house: House, caller: Caller
) -> None:
    page = sends_file(client, house, caller, "plan.pdf", b"MZ no paper")

    sent, refused = words(page)[-2:]
    assert sent == "Du sendte plan.pdf"
    assert refused.startswith("Filen er hverken en PDF")

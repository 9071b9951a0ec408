"""A table sent by an owner's browser, and by what is none."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest

from bot.services.table_reading import read_table
from tests.dialogues.files import FILES, HEADINGS
from tests.dialogues.house import House
from tests.dialogues.page import Element
from tests.dialogues.web_owner import WebChannel, WebOwner

UNITS = FILES["enheder.csv"]
LINES = (
    "anmodning", "ja", "opret", "sundhedsforvaltning", "Prøvelund Kommune", "26919991", "Prøvevej 1, 8000 Aarhus C",
    "70 12 34 50", "spring over", "nej tak", "anna@example.org", "flere enheder",
)  # fmt: skip


@dataclass
class Sender:
    """A browser at the page, whose form may be sent otherwise than it stands there."""

    owner: WebOwner

    def form(self) -> Element | None:
        """The form for a table, where the page has one."""
        return next((each for each in self.owner.page.every("form") if each.attributes["action"] == "/table"), None)

    async def sends(self, content: bytes = UNITS, *, name: str = "enheder.csv", **fields: Any) -> httpx2.Response:
        """Send a file with the form's own fields, but for those given otherwise."""
        form = self.form()
        hidden = form.hidden() if form else {}
        return await self.owner.browser.post("/table", data={**hidden, **fields}, files={"file": (name, content)})

    async def text(self) -> str:
        """The page as it is now."""
        await self.owner.goes("/")
        return self.owner.page.text


@pytest.fixture
def sending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite_url: str
) -> Callable[[Callable[[Sender], Awaitable[None]]], None]:
    """Runs a play with an owner who is asked for units."""
    monkeypatch.chdir(tmp_path)
    assert sqlite_url

    async def whole(play: Callable[[Sender], Awaitable[None]]) -> None:
        channel = WebChannel()
        house = House(tmp_path, (channel,))
        async with house.open():
            owner = channel.owner(house, "owner", "da")
            assert isinstance(owner, WebOwner)
            for line in LINES:
                house.rests()
                await owner.does(line)
            house.rests()
            await play(Sender(owner))

    return lambda play: asyncio.run(whole(play))


Sending = Callable[[Callable[[Sender], Awaitable[None]]], None]


def test_the_page_takes_a_file_only_while_a_table_is_asked_for(sending: Sending) -> None:
    async def play(sender: Sender) -> None:
        form = sender.form()
        assert form is not None
        assert form.attributes["enctype"] == "multipart/form-data"
        answer = await sender.sends()
        assert "4 enheder: Prøvelund Hospice" in answer.text
        await sender.owner.goes("/")
        assert sender.form() is None

    sending(play)


def test_lines_pasted_from_a_spreadsheet_are_taken_like_a_file(sending: Sending) -> None:
    async def play(sender: Sender) -> None:
        pasted = UNITS.decode("cp1252").replace(";", "\t")
        answer = await sender.sends(b"", name="", lines=pasted)
        assert "4 enheder: Prøvelund Hospice" in answer.text

    sending(play)


def test_a_form_sent_twice_is_heard_once(sending: Sending) -> None:
    async def play(sender: Sender) -> None:
        await sender.sends(HEADINGS.encode())
        await sender.sends(HEADINGS.encode(), nonce=(sender.form() or Element("", {})).hidden()["nonce"])
        assert (await sender.text()).count("Der står ingen enheder") == 1

    sending(play)


@pytest.mark.parametrize(
    ("headers", "fields", "status"),
    [
        ({"Origin": "https://elsewhere.test"}, {}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, {}, 403),
        ({}, {"csrf": "0" * 64}, 403),
        ({"Content-Type": "application/x-www-form-urlencoded"}, {}, 415),
        ({"Content-Type": "multipart/form-data"}, {}, 400),
    ],
)
def test_what_is_no_form_of_ours_is_refused_and_not_heard(
    sending: Sending, headers: dict[str, str], fields: dict[str, str], status: int
) -> None:
    async def play(sender: Sender) -> None:
        sender.owner.browser.headers |= headers
        answer = await sender.sends(UNITS, **fields)
        assert answer.status_code == status
        for name in headers:
            del sender.owner.browser.headers[name]
        assert "enheder.csv" not in await sender.text()

    sending(play)


def test_more_than_a_megabyte_is_turned_away_unread(sending: Sending) -> None:
    async def play(sender: Sender) -> None:
        answer = await sender.sends(b"x" * 1_300_000)
        assert answer.status_code == 413
        assert "Send højst 1 MB ad gangen." in answer.text

    sending(play)


def test_a_little_too_much_is_told_in_the_chat(sending: Sending) -> None:
    async def play(sender: Sender) -> None:
        assert "Filen er større end 1 MB" in (await sender.sends(b"x" * 1_000_001)).text

    sending(play)


def test_two_files_at_once_are_refused(sending: Sending) -> None:
    async def play(sender: Sender) -> None:
        form = sender.form()
        assert form is not None
        files = [("file", ("a.csv", UNITS)), ("file", ("b.csv", UNITS))]
        answer = await sender.owner.browser.post("/table", data=form.hidden(), files=files)
        assert answer.status_code == 400

    sending(play)


def test_sending_nothing_is_told_on_the_page(sending: Sending) -> None:
    async def play(sender: Sender) -> None:
        answer = await sender.sends(b"", name="")
        assert answer.status_code == 422
        assert "Vælg en fil, eller sæt rækkerne ind" in answer.text

    sending(play)


def test_a_cpr_number_in_a_file_is_nowhere_afterwards(sending: Sending, tmp_path: Path) -> None:
    async def play(sender: Sender) -> None:
        await sender.sends(UNITS.replace(b"Jobcenter", b"Jobcenter 010130-5123"), name="010130-5123.csv")
        assert "Det lignede et CPR-nummer" in await sender.text()

    sending(play)
    kept = b"".join(each.read_bytes() for each in tmp_path.glob("sor.db*"))
    assert "●.csv".encode() in kept
    assert re.search(rb"(?:010130|\xe2\x97\x8f)\W{0,3}5123", kept) is None


def test_the_template_is_fetched_without_a_conversation(sending: Sending) -> None:
    async def play(sender: Sender) -> None:
        sender.owner.browser.cookies.clear()
        for name in ("request-template.csv", "request-template.xlsx"):
            answer = await sender.owner.browser.get(f"/{name}")
            assert answer.headers["content-disposition"] == f'attachment; filename="{name}"'
            assert read_table(name, answer.content).rows[0][0] == "Navn"

    sending(play)

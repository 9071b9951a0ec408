"""A request on its way to the SOR team: over a real mail server, tried again while that takes none."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP
from cryptography.fernet import Fernet

from bot.services.listening import arrival_of, arrival_of_text
from bot.services.table_reading import read_table
from bot.settings import Settings
from bot.wiring import Product, opened
from flows.heard import Asked, Heard, Wish
from flows.moment import micros
from storage.values import NewFact, Owner
from tests.bot.test_mail import Post, read
from tests.dialogues.files import FILES, HEADINGS
from tests.dialogues.owners import ServiceMouth

OWNER = Owner("service", "anna")
TEAM, OURS = "SORpost@sundhedsdata.dk", "sor@example.org"
LINES = (
    "anmodning", "opret", "sundhedsforvaltning", "Prøvelund Kommune", "26919991", "Prøvevej 1, 8000 Aarhus C",
    "70 12 34 50", "spring over", "nej tak", "anna@example.org", "flere enheder",
)  # fmt: skip


class Clock:
    """The time, moved by hand."""

    def __init__(self) -> None:
        self.now = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now


@asynccontextmanager
async def a_mail_server(post: Post) -> AsyncIterator[str]:
    """The address of a server that hands what it takes to this post."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(post, loop=loop), "127.0.0.1", 0)
    async with server:
        yield f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@asynccontextmanager
async def at_work(clock: Clock, **settings: Any) -> AsyncIterator[Product]:
    """A product that hears and is heard, and posts its letters."""
    chosen = Settings.model_validate({"mail_from": OURS, **settings})
    async with opened(chosen, {"service": ServiceMouth()}, clock=clock) as product:
        parts = (product.turning, product.errands, product.delivering)
        running = [asyncio.create_task(part.run()) for part in parts]
        yield product
        for part in parts:
            part.stop()
        await asyncio.gather(*running)


async def sends_a_request(product: Product, clock: Clock) -> None:
    """An owner sends a request with four units."""

    async def hears(heard: Heard) -> None:
        clock.now += dt.timedelta(seconds=5)
        await product.turning.keep([arrival_of(OWNER, heard, micros(clock.now))])

    await hears(Asked(Wish.START))
    for line in LINES:
        clock.now += dt.timedelta(seconds=5)
        await product.turning.keep([arrival_of_text(OWNER, line, micros(clock.now))])
    await hears(read_table("enheder.csv", FILES["enheder.csv"]))
    clock.now += dt.timedelta(seconds=5)
    await product.turning.keep([arrival_of_text(OWNER, "ja, send", micros(clock.now))])


async def posted(post: Post, letters: int, clock: Clock) -> None:
    """Wait until so many letters were taken, while the hours go by."""
    async with asyncio.timeout(20):
        while len(post.taken) < letters:
            await asyncio.sleep(0.05)
            clock.now += dt.timedelta(minutes=10)


class Full(Post):
    """A post whose boxes are full the first times."""

    times = 3

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        if address == TEAM and self.times:
            self.times -= 1
            return "452 mailbox full"
        return await super().handle_RCPT(server, session, envelope, address, options)


def sent(database: str, post: Post, **settings: Any) -> dict[str, Any]:
    """The letters of a request by whom they are to."""

    async def whole() -> None:
        clock = Clock()
        async with (
            a_mail_server(post) as smtp_url,
            at_work(clock, database_url=database, smtp_url=smtp_url, **settings) as product,
        ):
            await sends_a_request(product, clock)
            await posted(post, 2, clock)

    asyncio.run(whole())
    return {str(letter["To"]): letter for letter in map(read, post.taken)}


IN_PRODUCTION = {
    "mode": "production",
    "public_url": "https://sor.test",
    "company_lookup": "off",
    "journal": "folder:/sor-journal",
    "staff_keys": Fernet.generate_key().decode(),
}


def test_a_request_goes_to_the_team_with_its_units_and_the_owner_gets_a_copy(sqlite_url: str) -> None:
    letters = sent(sqlite_url, Post(), **IN_PRODUCTION)

    assert letters.keys() == {TEAM, "anna@example.org"}
    for letter in letters.values():
        pdf, table = letter.iter_attachments()
        assert pdf.get_content().startswith(b"%PDF")
        assert table.get_content_type() == "text/csv"
        assert table.get_content().removeprefix("\ufeff").splitlines()[0] == HEADINGS
    assert "Svar til anna@example.org." in letters[TEAM].get_body().get_content()


def test_a_request_is_tried_again_until_the_server_takes_it(sqlite_url: str) -> None:
    post = Full()

    assert TEAM in sent(sqlite_url, post, **IN_PRODUCTION)
    assert post.times == 0


def test_a_demonstration_that_sends_real_mail_sends_requests_to_itself(sqlite_url: str) -> None:
    assert sent(sqlite_url, Post()).keys() == {OURS, "anna@example.org"}


def test_a_request_waits_while_no_address_of_the_team_is_known(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    async def whole() -> list[Path]:
        clock = Clock()
        async with at_work(clock, database_url=sqlite_url) as product:
            await _record(product, clock, None)
            await sends_a_request(product, clock)
            contact = {"email": TEAM, "phone": "+4533153900", "hours": {}}
            await _record(product, clock, contact)
            async with asyncio.timeout(20):
                while len(list(Path("var/mail").glob("*.eml"))) < 2:  # noqa: ASYNC240 - a folder of the test's own
                    await asyncio.sleep(0.05)
                    clock.now += dt.timedelta(minutes=10)
        return list(Path("var/mail").glob("*.eml"))  # noqa: ASYNC240 - as above

    assert {str(read(each.read_bytes())["To"]) for each in asyncio.run(whole())} == {TEAM, "anna@example.org"}


async def _record(product: Product, clock: Clock, contact: Any) -> None:
    async with product.database.work() as work:
        fact = NewFact("contact", "professional", contact, clock.now.date(), micros(clock.now), "test")
        await work.facts.add([fact])
        await work.commit()
    clock.now += dt.timedelta(minutes=2)  # facts are asked for anew after a minute

"""What needs the outside is fetched and sent beside each other: one that hangs holds nobody else back."""

import asyncio
import datetime as dt
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.services.moving import NOBODY
from bot.settings import Settings
from bot.wiring import Product, opened, utc_now
from flows.heard import Result, Said
from flows.moment import micros
from storage.values import NewArrival, NewErrand, Owner

OWNER = Owner("nowhere", "ane")
MANY = 30  # more letters than are posted at a time
LETTER = NewErrand(0, NOBODY, "lost_mail", "key", {"to": "ane@example.org", "link": "secret"})


@asynccontextmanager
async def a_mail_server_that_says_nothing() -> AsyncIterator[str]:
    """The address of a server that takes every call and answers none."""
    calls: set[asyncio.StreamWriter] = set()

    async def silent(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        calls.add(writer)

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    try:
        yield f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        for writer in calls:
            writer.close()
        server.close()


async def ordered(product: Product, *errands: NewErrand) -> None:
    """Write these errands down for an owner who has a conversation."""
    async with product.database.work() as work:
        await work.arrivals.add([NewArrival(OWNER, Said("hej"), "hej", micros(utc_now()))])
        conversation = await work.conversations.find(OWNER)
        assert conversation is not None
        await work.errands.add([replace(each, conversation_id=conversation.id) for each in errands])
        await work.commit()


async def looked_up(product: Product, within: dt.timedelta) -> bool:
    """Whether a look-up's result has come in within this time."""
    until = asyncio.get_running_loop().time() + within.total_seconds()
    while asyncio.get_running_loop().time() < until:
        async with product.database.work() as work:
            waiting = await work.arrivals.waiting(micros(utc_now()), 10)
        if any(isinstance(each.arrival.heard, Result) for each in waiting):
            return True
        await asyncio.sleep(0.02)
    return False


async def test_what_is_due_can_be_run_to_its_end_at_once(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with opened(Settings.model_validate({"database_url": sqlite_url}), {}) as product:
        await ordered(product, *[LETTER] * MANY)

        await product.errands.catch_up(60)

    assert len(list((tmp_path / "var" / "mail").iterdir())) == MANY


async def test_a_mail_server_that_hangs_keeps_nobody_who_leaves(sqlite_url: str) -> None:
    async with a_mail_server_that_says_nothing() as smtp_url:
        settings = Settings.model_validate({"database_url": sqlite_url, "smtp_url": smtp_url})
        async with opened(settings, {}) as product:
            await ordered(product, LETTER)
            begun = time.monotonic()

            await product.errands.catch_up(0.2)

            assert time.monotonic() - begun >= 0.2
            async with product.database.work() as work:
                await work.errands.recover()
                assert [each.kind for each in await work.errands.claim(micros(utc_now()), 9)] == ["lost_mail"]


async def test_a_mail_server_that_hangs_holds_no_look_up_back(sqlite_url: str) -> None:
    look_up = NewErrand(0, OWNER, "company_lookup", "26919991")
    async with a_mail_server_that_says_nothing() as smtp_url:
        settings = Settings.model_validate({"database_url": sqlite_url, "smtp_url": smtp_url})
        async with opened(settings, {}) as product:
            await ordered(product, *[LETTER] * MANY)
            running = asyncio.create_task(product.errands.run())
            await asyncio.sleep(0.3)
            await ordered(product, look_up)
            product.errands.wake()

            found = await looked_up(product, dt.timedelta(seconds=2))

            product.errands.stop()
            async with asyncio.timeout(10):
                await running
    assert found

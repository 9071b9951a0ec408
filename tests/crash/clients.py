"""A load over the web: browsers that send their forms again until they are answered."""

import asyncio
import contextlib
import os
import random
import signal
from collections.abc import AsyncIterator
from contextlib import closing
from sqlite3 import connect

import httpx2

from flows.crossing import READING
from tests.crash.house import House, listens, until
from tests.crash.loads import cvr_of, lines_of
from tests.crash.memory import left_behind
from tests.crash.owners import PageOwner
from tests.dialogues.web_owner import WebOwner

LINES = 13
SENDS = "Ja, send"


async def browsing(house: House, clients: int, kills: int, seed: int) -> None:
    """So many browsers register a company each, while the product is killed and started again."""
    async with contextlib.AsyncExitStack() as stack:
        owners = [await stack.enter_async_context(_browser(house)) for _ in range(clients)]
        await house.start()
        talking = [asyncio.create_task(_talk(house, owner, number)) for number, owner in enumerate(owners, 1)]
        chance = random.Random(seed)  # noqa: S311 - the same moments in every run
        for _ in range(kills):
            await asyncio.sleep(chance.uniform(0.5, 1.5))
            os.kill(house.pid, signal.SIGKILL)
            assert await house.ended() == -signal.SIGKILL, house.log()
            _seen_stands_there(house, owners)
            await house.start()
        await asyncio.gather(*talking)
        await house.rests()


@contextlib.asynccontextmanager
async def _browser(house: House) -> AsyncIterator[PageOwner]:
    async with httpx2.AsyncClient(base_url=house.address, follow_redirects=True, trust_env=False) as browser:
        yield PageOwner(WebOwner(browser, "da"))


async def _talk(house: House, owner: PageOwner, number: int) -> None:
    for line in lines_of(number, LINES):
        if line == SENDS:
            await asyncio.sleep(READING / 1_000_000)  # no browser is believed that it has read the review before
        await owner.acts(line)
        while owner.unanswered:
            await until(lambda: listens(house.port), "it answers")
            await owner.insists()


def _seen_stands_there(house: House, owners: list[PageOwner]) -> None:
    """The newest message that each browser has shown stands in the file."""
    with left_behind(house.file) as connection:
        for owner in owners:
            newest = owner.browser.read
            found = connection.execute("SELECT count(*) FROM entries WHERE id = ?", (newest,)).fetchone()[0]
            assert found or not newest, f"seen, and not in the file: {newest}"


def check(house: House, clients: int) -> None:
    """Each browser's lines stand in a conversation of their own, once and in order, and led to one dossier."""
    with closing(connect(house.file)) as connection:
        said: dict[int, list[str]] = {}
        for number, text in connection.execute(
            "SELECT conversation_id, text FROM entries WHERE author = 'owner' ORDER BY id"
        ):
            said.setdefault(number, []).append(text)
        assert sorted(said.values()) == sorted(lines_of(number, LINES) for number in range(1, clients + 1))
        cvrs = sorted(cvr for (cvr,) in connection.execute("SELECT cvr FROM dossiers"))
        assert cvrs == sorted(cvr_of(number) for number in range(1, clients + 1))

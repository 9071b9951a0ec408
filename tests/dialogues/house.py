"""The whole product as owners meet it in a dialogue: its real parts, a clock that is moved, and chance that is counted."""

import asyncio
import contextlib
import datetime as dt
import itertools
import json
import re
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from bot.services.delivering import Mouth
from bot.services.fetching import Files
from bot.services.listening import arrival_of_text
from bot.services.live import Live
from bot.settings import SHIPPED_COMPANIES, Settings
from bot.wiring import Product, opened
from flows.issuing import sor_code
from flows.moment import DENMARK, Tokens, micros
from flows.references import make_reference
from storage.values import NewFact, Organisation
from storage.values import Owner as Address
from tests.dialogues.organisations import chain_of_nine, example_organisations

ROOT = Path(__file__).parents[2]
COMPANIES = f"file:{ROOT / SHIPPED_COMPANIES}"
BEGINS = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
PAUSE = dt.timedelta(seconds=5)  # between two lines
TICK = dt.timedelta(microseconds=1)  # no two things happen at the very same instant


class Owner(Protocol):
    """Somebody who talks with the product over one channel."""

    async def does(self, line: str) -> list[str]:
        """Type a line, press `[a button]` or do what stands in `(brackets)`; gives the messages that came back."""


class Channel(Protocol):
    """One way to reach the product."""

    name: str

    def stands(self) -> AbstractAsyncContextManager[None]:
        """What outlives a restart of the product."""

    def mouth(self, house: "House") -> Mouth:
        """A mouth for a product that is about to be opened."""

    def hears(self, house: "House") -> AbstractAsyncContextManager[None]:
        """While this lasts, owners are heard."""

    def owner(self, house: "House", name: str, language: str) -> Owner:
        """Somebody new who talks over this channel."""


@runtime_checkable
class TakesFiles(Protocol):
    """A channel whose files are fetched."""

    def files(self) -> Files:
        """Where they are fetched."""


class House:
    """The product on a database file of its own, from one start to the next."""

    def __init__(self, folder: Path, channels: Sequence[Channel]) -> None:
        self.folder = folder
        self.live = Live()
        self.now = BEGINS
        self.staffed = False
        self.passed_on = ""  # what one of the staff hands to another outside the product
        self._channels = channels
        self._drawn = itertools.count(1)
        self._product: Product | None = None
        self._running = AsyncExitStack()

    @property
    def product(self) -> Product:
        assert self._product is not None, "the house stands empty"
        return self._product

    def clock(self) -> dt.datetime:
        self.now += TICK
        return self.now

    def micros(self) -> int:
        return micros(self.clock())

    def draw(self) -> Tokens:
        """The same tokens in every run."""
        number = next(self._drawn)
        reference = make_reference([number * each for each in (101, 211, 307, 401, 503, 601, 701)])
        code = make_reference([number * each for each in (103, 223, 311, 409, 509, 607, 709)]).replace("-", "")
        return Tokens(f"token{number:04}", reference, code, f"salt{number}")

    @asynccontextmanager
    async def open(self) -> AsyncIterator["House"]:
        """While this lasts the product runs, and goes on running after a restart."""
        async with AsyncExitStack() as standing:
            for channel in self._channels:
                await standing.enter_async_context(channel.stands())
            await self._start()
            try:
                yield self
            finally:
                await self._running.aclose()
            assert failures(self.folder) == [], "a turn failed"

    async def _start(self) -> None:
        async with AsyncExitStack() as stack:
            settings = settings_in(self.folder)
            mouths = {mouth.channel: mouth for mouth in (each.mouth(self) for each in self._channels)}
            files = {each.name: each.files() for each in self._channels if isinstance(each, TakesFiles)}
            begun = opened(settings, mouths, clock=self.clock, draw=self.draw, live=self.live, files=files)
            self._product = await stack.enter_async_context(begun)
            await stack.enter_async_context(_at_work(self._product))
            for channel in self._channels:
                await stack.enter_async_context(channel.hears(self))
            self._running = stack.pop_all()

    async def does(self, direction: str) -> list[str]:
        """What happens to everybody: `(the program starts anew)`, `(7 hours pass)`; nobody answers it."""
        for pattern, act in DIRECTIONS.items():
            if said := re.fullmatch(pattern, direction):
                await act(self, *said.groups())
                return []
        raise ValueError(f"nothing is known of {direction}")

    def rests(self) -> None:
        """The time between two lines."""
        self.now += PAUSE

    async def starts_anew(self) -> None:
        await self._running.aclose()
        await self._start()

    async def pass_time(self, amount: str, unit: str) -> None:
        self.now += dt.timedelta(**{unit: int(amount)})
        await self.what_was_due()

    async def until(self, hour: str, minute: str) -> None:
        """It gets so late in Denmark, today or tomorrow."""
        local = self.now.astimezone(DENMARK)
        then = dt.datetime.combine(local.date(), dt.time(int(hour), int(minute)), DENMARK)
        later = then if then > local else dt.datetime.combine(local.date() + dt.timedelta(days=1), then.time(), DENMARK)
        self.now = later.astimezone(dt.UTC)
        await self.what_was_due()

    async def hold(self, floor: str) -> None:
        """Every owner waits for a person, or talks with one, or with the bot again."""
        async with self.product.database.work() as work:
            for (number,) in rows(self.folder, "SELECT id FROM conversations"):
                held = await work.conversations.get(number)
                changed = replace(held, floor=floor.replace("the ", ""), epoch=held.epoch + 1)
                await work.conversations.keep([changed], self.micros())
            await work.commit()

    async def many_wait(self, count: str) -> None:
        """So many others ask for a person, a minute after each other, those longest ago first."""
        for number in range(int(count)):
            owner = Address("elsewhere", str(number))
            self.now += dt.timedelta(minutes=1)
            for words in ("/start", "menneske"):
                await self.product.turning.keep([arrival_of_text(owner, words, self.micros())])

    async def what_was_due(self) -> None:
        """Wait until all is said and sent whose time has come."""
        self.product.wake()
        async with asyncio.timeout(20):
            while any(count for (count,) in rows(self.folder, DUE.format(now=self.micros()))):
                await asyncio.sleep(0.02)

    async def record_fact(self, kind: str, key: str) -> None:
        async with self.product.database.work() as work:
            await work.facts.add([NewFact(kind, key, None, self.now.date(), self.micros(), "test")])
            await work.commit()
        self.now += dt.timedelta(minutes=2)  # facts are asked for anew after a minute

    async def set_fact(self, kind: str, key: str, value: str) -> None:
        await self.product.keeping_facts.set(kind, key, json.loads(value), self.now.date(), "test")
        self.now += dt.timedelta(minutes=2)  # as above

    async def decide(self, status: str) -> None:
        """Every dossier is decided so, as staff will do it."""

        def decided() -> None:
            with contextlib.closing(sqlite3.connect(self.folder / "sor.db")) as connection, connection:
                connection.execute("UPDATE dossiers SET status = ?, decided_at = ?", (status, self.micros()))

        await asyncio.to_thread(decided)  # beside the product, which may be writing

    async def register(self, cvr: str) -> None:
        async with self.product.database.work() as work:
            company = Organisation(1, "company", "Eksempel", self.now.date(), self.micros(), cvr=cvr)
            await work.register.add([company])
            await work.commit()

    async def register_examples(self) -> None:
        async with self.product.database.work() as work:
            await work.learning.entities_of(map(sor_code, range(1, 21)))  # their numbers are given out to nobody else
            await work.register.add(example_organisations(self.now.date(), self.micros()))
            await work.commit()

    async def register_chain(self) -> None:
        async with self.product.database.work() as work:
            await work.register.add(chain_of_nine(self.now.date(), self.micros()))
            await work.commit()


def failures(folder: Path) -> list[tuple[str, str]]:
    """What was heard and could not be taken at the first try, which no owner ever brings about."""
    return rows(folder, "SELECT text, reason FROM arrivals WHERE tries > 0")


def rows(folder: Path, sql: str) -> list[Any]:
    """What stands in the product's database."""
    with contextlib.closing(sqlite3.connect(folder / "sor.db")) as connection:
        return list(connection.execute(sql))


DUE = """
    SELECT count(*) FROM arrivals WHERE state = 'waiting' AND not_before <= {now}
    UNION ALL SELECT count(*) FROM deliveries WHERE state IN ('queued', 'sending') AND channel <> 'elsewhere'
    UNION ALL SELECT count(*) FROM errands WHERE state IN ('waiting', 'running') AND not_before <= {now}
"""

DIRECTIONS: Mapping[str, Callable[..., Awaitable[None]]] = {
    r"\(the program starts anew\)": House.starts_anew,
    r"\((\d+) (minutes|hours|days|weeks) pass\)": House.pass_time,
    r"\(it gets (\d\d):(\d\d)\)": House.until,
    r"\(everybody is with (the bot|staff|waiting)\)": House.hold,
    r"\(there are no (terms|contact) for (\w+)\)": House.record_fact,
    r"\(the (\w+) (\S+) is now (.+)\)": House.set_fact,
    r"\((\d+) others ask for a person\)": House.many_wait,
    r"\((\d{8}) stands in the register\)": House.register,
    r"\(the examples stand in the register\)": House.register_examples,
    r"\(a chain of nine clinics stands in the register\)": House.register_chain,
    r"\(every dossier is (\w+)\)": House.decide,
}


def settings_in(folder: Path, **more: str) -> Settings:
    """Settings for a product that keeps everything in this folder."""
    database = f"sqlite+aiosqlite:///{folder / 'sor.db'}"
    kept = {"database_url": database, "company_lookup": COMPANIES, "journal": f"folder:{folder / 'journal'}"}
    return Settings.model_validate({**kept, **more})


@asynccontextmanager
async def _at_work(product: Product) -> AsyncIterator[None]:
    """The parts of a product running, as `python -m bot` runs them."""
    await product.delivering.recover()
    await product.errands.recover()
    parts = (product.turning, product.errands, product.delivering)
    running = [asyncio.create_task(part.run()) for part in parts]
    try:
        yield
    finally:
        for part in parts:
            part.stop()
        await asyncio.gather(*running)

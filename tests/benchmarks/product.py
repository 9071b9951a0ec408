"""The product's own code at work on the form: joined as `serve` joins it, on a SQLite file of its own."""

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from aiogram import Bot
from aiogram.types import Update
from pydantic import SecretStr
from pydantic_core import from_json

from bot.channels.telegram.budget import Budget
from bot.channels.telegram.handlers import make_dispatcher
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.saying import TelegramMouth
from bot.channels.telegram.starting import warm_up
from bot.channels.web.forms import Form, heard
from bot.channels.web.identity import Caller
from bot.channels.web.speaking import WebMouth
from bot.phrasebook import Phrasebook
from bot.services.delivering import Mouth
from bot.services.listening import arrival_of_text
from bot.services.live import Live
from bot.services.turning import Turning
from bot.settings import Settings
from bot.wiring import Product, opened, phrasebooks, utc_now
from flows.heard import Asked, Wish
from flows.moment import micros
from storage.database import Database
from storage.migrating import migrate
from storage.values import Delivery, Outcome
from storage.work import Work
from tests.benchmarks.form import BEGIN, UPDATES, deciding
from tests.benchmarks.playing import Hear, Played, Replies
from tests.benchmarks.wire import TOKEN, Wire, update_of

Words = Mapping[str, Phrasebook]
Play = Callable[[Replies, Hear], Awaitable[Played]]
NO_LIMIT = 1e12  # the messages a second that Telegram grants; its limit is not ours to measure
SQLITE = "sqlite+aiosqlite:///"


@dataclass(frozen=True, slots=True)
class Ground:
    """Where databases are made, and the words."""

    folder: Path
    words: Words
    template: Path

    @classmethod
    async def made(cls, folder: Path, words: Words) -> "Ground":
        """A folder with a migrated database to copy."""
        template = folder / "template.db"
        await migrate(f"{SQLITE}{template}")
        return cls(folder, words, template)


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of the product took."""

    played: Played
    commits: int
    calls: int = 0  # of the Bot API


def settings_on(file: Path, port: int = 8000) -> Settings:
    """Settings in which nothing speaks to the outside, whatever the environment holds."""
    return Settings(
        database_url=f"{SQLITE}{file}",
        port=port,
        company_lookup="off",
        bot_token=SecretStr(""),
        redis_url="",
        smtp_url="",
    )


@asynccontextmanager
async def running(
    ground: Ground, mouths: Mapping[str, Mouth], live: Live | None = None, synchronous: str = "FULL"
) -> AsyncIterator[Product]:
    """The product with its three tasks running, on a fresh database; at the end every row must be as it should."""
    with TemporaryDirectory(dir=ground.folder) as folder:
        file = Path(shutil.copy(ground.template, Path(folder) / "sor.db"))
        settings = settings_on(file)
        with patch.object(Database, "open", partial(Database.open, synchronous=synchronous)):
            product_context = opened(settings, mouths, live=live)
            product = await product_context.__aenter__()
        try:
            product.turning.deciding = deciding(ground.words)
            parts = (product.turning, product.delivering, product.errands)
            tasks = [asyncio.create_task(part.run()) for part in parts]
            yield product
            while _unsaid(file):
                await asyncio.sleep(0.02)
            for part in parts:
                part.stop()
            await asyncio.gather(*tasks)
        finally:
            await product_context.__aexit__(None, None, None)
        _all_there(file)


def _unsaid(file: Path) -> int:
    """How many messages are still on their way."""
    with closing(sqlite3.connect(file)) as database:
        unsaid: int = database.execute(
            "SELECT count(*) FROM deliveries WHERE state IN ('queued', 'sending')"
        ).fetchone()[0]
    return unsaid


def _all_there(file: Path) -> None:
    """Each update is an arrival that is done, a line of the owner's and one of ours, and a message that was sent.

    The due time that watches over each draft is an arrival too, for another day.
    """
    with closing(sqlite3.connect(file)) as database:
        counted = database.execute(
            "SELECT (SELECT count(*) FROM arrivals WHERE state = 'done'), (SELECT count(*) FROM arrivals WHERE not_before = 0),"
            " (SELECT count(*) FROM entries WHERE author = 'owner'),"
            " (SELECT count(*) FROM entries WHERE author = 'bot'),"
            " (SELECT count(*) FROM deliveries WHERE state = 'sent'), (SELECT count(*) FROM deliveries)"
        ).fetchone()
    assert len(set(counted)) == 1, f"rows are missing or left over: {counted}"


@contextmanager
def counted_commits() -> Iterator[list[int]]:
    """One entry for each commit of the product's meanwhile."""
    commits: list[int] = []

    async def counted(work: Work) -> None:
        commits.append(1)
        await commit(work)

    commit = Work.commit
    with patch.object(Work, "commit", counted):
        yield commits


async def through_aiogram(ground: Ground, play: Play, synchronous: str = "FULL") -> Run:
    """The form over Telegram, from each update's bytes until its reply is at the socket."""
    replies = Replies()
    wire = Wire(replies)
    bot = Bot(TOKEN, session=wire)
    mouth = TelegramMouth(bot, Budget(overall=NO_LIMIT, per_chat=NO_LIMIT, burst=NO_LIMIT))
    dispatcher = make_dispatcher(phrasebooks())
    await warm_up(bot, dispatcher)
    async with running(ground, {mouth.channel: mouth}, synchronous=synchronous) as product:
        intake = Intake(bot, dispatcher, product.turning)

        async def hear(user: int, number: int, said: str) -> None:
            update = Update.model_validate(from_json(update_of(user, number, said)), context={"bot": bot})
            assert await intake.take([update])

        with counted_commits() as commits:
            played = await play(replies, hear)
        await mouth.rest()
    return Run(played, len(commits), wire.calls)


class HeardMouth(WebMouth):
    """The web's mouth; whoever waits in the benchmark learns that a row is marked and on its way."""

    def __init__(self, live: Live, replies: Replies, users: Mapping[str, int]) -> None:
        super().__init__(live)
        self._replies = replies
        self._users = users

    async def say(self, delivery: Delivery) -> Outcome:
        """Say it, and tell."""
        outcome = await super().say(delivery)
        self._replies.said(self._users[delivery.address], delivery.text)
        return outcome


def caller_of(user: int) -> Caller:
    """A browser with a cookie of ours."""
    return Caller(f"{user:043}", "da", begun=True)


def fields_of(user: int, number: int, said: str) -> dict[str, str]:
    """The form the chat page sends; the first begins the conversation."""
    given = {"csrf": caller_of(user).csrf, "nonce": f"{user}-{number}"}
    return given | ({"text": said} if number else {"purpose": BEGIN})


async def over_the_web(ground: Ground, users: int, play: Play) -> Played:
    """The form over the web channel, from each decoded form until its reply's row is marked and told to the pages."""
    replies, live = Replies(), Live()
    mouth = HeardMouth(live, replies, {caller_of(user).owner.address: user for user in range(users)})
    callers = [caller_of(user) for user in range(users)]
    forms = [[fields_of(user, number, "") for number in range(UPDATES)] for user in range(users)]
    async with running(ground, {mouth.channel: mouth}, live) as product:

        async def hear(user: int, number: int, said: str) -> None:
            await keep(product.turning, form_of(callers[user], forms[user][number] | {"text": said}), number)

        return await play(replies, hear)


def form_of(caller: Caller, fields: Mapping[str, str]) -> Form:
    """A decoded form."""
    return Form(caller, fields, live=True)


async def keep(turning: Turning, form: Form, number: int) -> None:
    """What the chat page's routes do with a decoded form."""
    now = micros(utc_now())
    if number:
        arrival = arrival_of_text(form.caller.owner, form.get("text"), now, **form.marks("text"))
    else:
        arrival = heard(form, Asked(Wish.START, form.get("purpose")), now, "purpose")
    await turning.keep([arrival])

"""The same answers in plain databases: what the disk and SQLite allow, and what a naive bot does.

An answer is: read the conversation, write its state and answers, two lines of transcript and an outgoing message.
"""

import json
import os
import sqlite3
import statistics
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Bot, Dispatcher, Router
from aiogram.types import Message
from sqlalchemy import ForeignKey, event
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from tests.benchmarks.aiogram_forms import summary
from tests.benchmarks.form import CVR, QUESTIONS, REFUSED, UPDATES, script
from tests.benchmarks.playing import Played, Replies, Stopwatch, closed_loop, interleaved
from tests.benchmarks.wire import FIRST_CHAT, TOKEN, Wire, update_of

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-65536")
TABLES = """
CREATE TABLE conversations (chat_id INTEGER PRIMARY KEY, state INTEGER NOT NULL, answers TEXT NOT NULL);
CREATE TABLE entries (id INTEGER PRIMARY KEY, chat_id INTEGER NOT NULL REFERENCES conversations, at REAL NOT NULL,
                      author TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX entries_of ON entries (chat_id, id);
CREATE TABLE outgoing (id INTEGER PRIMARY KEY, chat_id INTEGER NOT NULL REFERENCES conversations, text TEXT NOT NULL);
"""
APPENDS = 400
PAGE = 4096


def replied(state: int, answers: list[str], said: str) -> tuple[int, str]:
    """The form as plainly as it can be written: the next state, and what is replied."""
    if state == CVR and not (said.isdecimal() and len(said) == 8):
        return state, f"{REFUSED}\n\n{QUESTIONS[state - 1]}"
    if state:
        answers.append(said)
    return state + 1, QUESTIONS[state] if state < len(QUESTIONS) else summary(answers)


def raw(folder: Path, users: int, together: int) -> Played:
    """Python's sqlite3 and nothing else, with so many answers in one commit."""
    with _raw_database(folder) as database:
        lines = interleaved(users)
        with Stopwatch() as watch:
            while batch := list(islice(lines, together)):
                _commit(database, batch)
        counted = database.execute(
            "SELECT count(*), sum(author = 'bot'), (SELECT count(*) FROM outgoing), max(chat_id) FROM entries"
        ).fetchone()
    total = users * UPDATES
    assert counted == (2 * total, total, total, users - 1)
    return Played(total, watch.seconds, watch.cpu)


def _commit(database: sqlite3.Connection, batch: list[tuple[int, int]]) -> None:
    """One transaction: a SELECT for each answer, and one `executemany` for each table."""
    kept: dict[int, tuple[int, list[str]]] = {}
    entries, outgoing = [], []
    database.execute("BEGIN IMMEDIATE")
    for user, number in batch:
        line = script(user)[number]
        row = database.execute("SELECT state, answers FROM conversations WHERE chat_id = ?", (user,)).fetchone()
        state, answers = kept.get(user) or ((row[0], json.loads(row[1])) if row else (0, []))
        state, reply = replied(state, answers, line.said)
        assert all(part in reply for part in line.replied)
        kept[user] = state, answers
        at = time.time()
        entries += [(user, at, "owner", line.said), (user, at, "bot", reply)]
        outgoing.append((user, reply))
    database.executemany(
        "INSERT INTO conversations VALUES (?, ?, ?) ON CONFLICT (chat_id)"
        " DO UPDATE SET state = excluded.state, answers = excluded.answers",
        [(user, state, json.dumps(answers)) for user, (state, answers) in kept.items()],
    )
    database.executemany("INSERT INTO entries (chat_id, at, author, text) VALUES (?, ?, ?, ?)", entries)
    database.executemany("INSERT INTO outgoing (chat_id, text) VALUES (?, ?)", outgoing)
    database.execute("COMMIT")


@contextmanager
def _raw_database(folder: Path) -> Iterator[sqlite3.Connection]:
    with TemporaryDirectory(dir=folder) as own, closing(sqlite3.connect(f"{own}/raw.db")) as database:
        database.isolation_level = None
        for pragma in PRAGMAS:
            database.execute(f"PRAGMA {pragma}")
        database.executescript(TABLES)
        yield database


def append_p50(folder: Path) -> float:
    """Seconds to append 4 KiB to a file and have them on the disk, the median."""
    took = []
    with TemporaryDirectory(dir=folder) as own, Path(own, "appended").open("wb", buffering=0) as file:
        for _ in range(APPENDS):
            begun = time.perf_counter()
            file.write(b"x" * PAGE)
            os.fdatasync(file.fileno())
            took.append(time.perf_counter() - begun)
    return statistics.median(took)


class Base(DeclarativeBase):
    """The naive bot's tables."""


class Chat(Base):
    """A conversation."""

    __tablename__ = "conversations"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[int]
    answers: Mapped[str]


class Entry(Base):
    """A line of its transcript."""

    __tablename__ = "entries"
    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey(Chat.id), index=True)
    at: Mapped[float]
    author: Mapped[str]
    text: Mapped[str]


class Outgoing(Base):
    """A message to be sent."""

    __tablename__ = "outgoing"
    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey(Chat.id))
    text: Mapped[str]


async def naive_orm(folder: Path, users: int, at_once: int) -> Played:
    """aiogram with one session of the ORM and one commit for each update; the reply leaves after it."""
    replies = Replies()
    bot = Bot(TOKEN, session=Wire(replies))
    with TemporaryDirectory(dir=folder) as own:
        engine = create_async_engine(
            f"sqlite+aiosqlite:///{own}/naive.db", pool_size=1, max_overflow=0, pool_timeout=60
        )

        @event.listens_for(engine.sync_engine, "connect")
        def prepare(connection: sqlite3.Connection, _: object) -> None:
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")

        async with engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)
        dispatcher = _naive(async_sessionmaker(engine, expire_on_commit=False))

        async def hear(user: int, number: int, said: str) -> None:
            await dispatcher.feed_raw_update(bot, json.loads(update_of(user, number, said)))

        try:
            return await closed_loop(users, at_once, replies, hear)
        finally:
            await engine.dispose()


def _naive(sessions: async_sessionmaker[AsyncSession]) -> Dispatcher:
    router = Router()

    @router.message()
    async def answer(message: Message) -> None:
        said, chat_id, at = message.text or "", message.chat.id - FIRST_CHAT, time.time()
        async with sessions() as session:
            chat = await session.get(Chat, chat_id)
            if chat is None:
                chat = Chat(id=chat_id, state=0, answers="[]")
                session.add(chat)
            answers = json.loads(chat.answers)
            chat.state, reply = replied(chat.state, answers, said)
            chat.answers = json.dumps(answers)
            session.add_all([
                Entry(chat_id=chat_id, at=at, author="owner", text=said),
                Entry(chat_id=chat_id, at=at, author="bot", text=reply),
                Outgoing(chat_id=chat_id, text=reply),
            ])  # fmt: skip
            await session.commit()
        await message.answer(reply)

    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.include_router(router)
    return dispatcher

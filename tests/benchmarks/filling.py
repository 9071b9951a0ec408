"""A store filled with copies of one conversation, by the database itself: SQLite's file or a PostgreSQL of its own."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg

SQLITE = "sqlite+aiosqlite:///"
POSTGRES = "postgresql+asyncpg://"
CACHE = -2 * 1024 * 1024  # KiB, where it is negative


def url_in(server: str, folder: Path, name: str) -> str:
    """Where a store of this name is: on a PostgreSQL server, or else in a file of the folder."""
    return f"{server.rpartition('/')[0]}/{name}" if server else f"{SQLITE}{folder / name}.db"


async def make(server: str, name: str) -> None:
    """Make a database of this name on a server, in the place of one that was left behind."""
    connection = await asyncpg.connect(plain(server))
    try:
        await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        await connection.execute(f'CREATE DATABASE "{name}"')
    finally:
        await connection.close()


async def drop(server: str, name: str) -> None:
    """Take it away again."""
    connection = await asyncpg.connect(plain(server))
    try:
        await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    finally:
        await connection.close()


async def columns_of(url: str, table: str) -> list[str]:
    """The columns of a table, in its own order."""
    if url.startswith(SQLITE):
        with closing(sqlite3.connect(url.removeprefix(SQLITE))) as database:
            return [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    connection = await asyncpg.connect(plain(url))
    try:
        asked = "SELECT column_name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position"
        return [row[0] for row in await connection.fetch(asked, table)]
    finally:
        await connection.close()


async def run(url: str, *statements: str) -> None:
    """Run these statements in one session, while nobody else has the database open."""
    if url.startswith(SQLITE):
        await asyncio.to_thread(_in_file, url.removeprefix(SQLITE), statements)
        return
    connection = await asyncpg.connect(plain(url))
    try:
        if await connection.fetchval("SELECT usesuper FROM pg_user WHERE usename = current_user"):
            await connection.execute("SET session_replication_role = replica")  # what is copied refers to what is there
        await connection.execute("SET synchronous_commit = off")
        for each in statements:
            await connection.execute(each, timeout=3600)
    finally:
        await connection.close()
    await count(url)


async def count(url: str) -> None:
    """Let PostgreSQL count its rows, as it does by itself in time; SQLite plans without."""
    if url.startswith(SQLITE):
        return
    connection = await asyncpg.connect(plain(url))
    try:
        await connection.execute("ANALYZE", timeout=3600)
    finally:
        await connection.close()


def plain(url: str) -> str:
    """The address as the driver itself takes it."""
    return url.replace(POSTGRES, "postgresql://")


def _in_file(file: str, statements: tuple[str, ...]) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        # Nothing of it need outlast the machine: each row is written once, and not into a log before.
        for each in ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", f"PRAGMA cache_size={CACHE}", *statements):
            database.execute(each)

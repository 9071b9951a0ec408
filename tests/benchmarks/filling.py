"""A store filled with copies of one conversation, by the database itself: SQLite's file or a PostgreSQL of its own."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg

SQLITE = "sqlite+aiosqlite:///"
POSTGRES = "postgresql+asyncpg://"


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
    """Run these statements in one session."""
    if url.startswith(SQLITE):
        await asyncio.to_thread(_in_file, url.removeprefix(SQLITE), statements)
        return
    connection = await asyncpg.connect(plain(url))
    try:
        for each in statements:
            await connection.execute(each, timeout=3600)
        await connection.execute("ANALYZE")
    finally:
        await connection.close()


def plain(url: str) -> str:
    """The address as the driver itself takes it."""
    return url.replace(POSTGRES, "postgresql://")


def _in_file(file: str, statements: tuple[str, ...]) -> None:
    with closing(sqlite3.connect(file)) as database:
        for each in statements:
            database.execute(each)
        database.commit()

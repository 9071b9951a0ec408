"""The database as the services open it: one Work is one transaction that writes, one Reading one that cannot."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engines import check_settings, reading_engine, writing_engine
from storage.hot import jobs_on
from storage.tables import conversations
from storage.work import Reading, Work


class Database:
    """An open database, SQLite or PostgreSQL."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self._writer = writer
        self._reader = reader
        self._turn = asyncio.Lock()
        self._kept: AsyncConnection | None = None

    @classmethod
    async def open(cls, url: str, *, synchronous: str = "FULL") -> "Database":
        """Open the database at this address; raises `UnsafeSettings` where an answer could be lost.

        Only the benchmark sets `synchronous`, to see what FULL costs.
        """
        database = cls(writing_engine(url, synchronous), reading_engine(url, synchronous))
        try:
            for engine in (database._writer, database._reader):
                async with engine.connect() as connection:
                    await check_settings(connection, synchronous)
        except BaseException:
            await database.close()
            raise
        return database

    async def close(self) -> None:
        """Close every connection, once the Work under way is left."""
        async with self._turn:
            if self._kept is not None:
                await self._kept.close()
                self._kept = None
        await self._writer.dispose()
        await self._reader.dispose()

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """One transaction that writes; leaving it without `commit()` drops it."""
        async with self._lent() as connection:
            transaction = await connection.begin()
            try:
                yield Work(jobs_on(connection, writes=True), transaction)
            finally:
                if transaction.is_active:
                    await transaction.rollback()

    async def unoccupied(self) -> None:
        """Wait until the Work under way is left, where only one can be."""
        async with self._turn:
            pass

    async def forget_what_was(self) -> None:
        """Empty SQLite's log into the file, so that what was written over does not stand there any longer."""
        if self._writer.dialect.name == "postgresql":
            return
        async with self._lent() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection
            await driver.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    async def count_anew(self) -> None:
        """Let PostgreSQL count its rows: after a great many new ones it would plan for the tables as they were."""
        if self._writer.dialect.name == "postgresql":
            async with self._lent() as connection, connection.begin():
                await connection.execute(text("ANALYZE"))

    async def answers(self) -> bool:
        """Whether the database can be read now."""
        try:
            async with self._reader.connect() as connection:
                await connection.execute(select(conversations.c.id).limit(1))
                return True
        except (OSError, SQLAlchemyError):
            return False

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reading]:
        """One view of the database that cannot write and that nobody waits for."""
        async with self._reader.connect() as connection, connection.begin():
            yield Reading(jobs_on(connection, writes=False))

    @asynccontextmanager
    async def _lent(self) -> AsyncIterator[AsyncConnection]:
        if self._writer.dialect.name == "postgresql":
            async with self._writer.connect() as connection:
                yield connection
            return
        # SQLite has one writer: waiting for it in the loop spares the thread its busy timeout.
        async with self._turn:
            connection, self._kept = self._kept or await self._writer.connect(), None
            try:
                yield connection
            except BaseException:
                # Cancelled in the middle of a job it may be of no more use, and a transaction whose commit failed is
                # still open on it, though SQLAlchemy takes it for ended.
                await connection.invalidate()
                await connection.close()
                raise
            self._kept = connection

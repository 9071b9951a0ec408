"""The jobs of one transaction: writes gather, and go to the database together with the next read or at the commit."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeAlias

import aiosqlite
from sqlalchemy import Dialect
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import Conflict, StorageError
from storage.statements import Row, Statement, Values

_SEVERAL = "several statements"
_ALONE: list[tuple[Any, ...]] = []  # stands in the place of rows for what takes none
_Gathered: TypeAlias = "list[tuple[str, list[tuple[Any, ...]]]]"


class Jobs(Protocol):
    """What a repository works with: one transaction of one database. Once something failed, nothing more works."""

    kind: str  # sqlite | postgresql
    locks: bool  # rows have to be locked against other writers

    async def fetch(self, statement: Statement, values: Values) -> Sequence[Row]:
        """Run one statement, after all writes so far, and give its rows."""
        ...

    async def many(self, statement: Statement, rows: Sequence[Values]) -> None:
        """Run one statement for each row, by the next `fetch` or `settle` at the latest."""
        ...

    async def settle(self) -> None:
        """Run all writes so far; raises `Conflict` where one breaks a rule of the tables."""
        ...


class OneHop(sqlite3.Connection):
    """A connection that takes several statements in one call: each call costs a hop to aiosqlite's thread and back."""

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """Run a statement for each row, or each of several statements for each of its rows, up to the first failure."""
        if sql != _SEVERAL:
            return super().executemany(sql, parameters)
        cursor = self.cursor()
        for each, rows in parameters:
            if rows is _ALONE:
                cursor.execute(each)
            else:
                cursor.executemany(each, rows)
        return cursor

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run a statement, after several others where they come with it."""
        if sql != _SEVERAL:
            return super().execute(sql, parameters)
        before, last, values = parameters
        self.executemany(_SEVERAL, before)
        return super().execute(last, values)


class SqliteJobs:
    """One transaction on aiosqlite's thread."""

    kind = "sqlite"
    locks = False

    def __init__(self, driver: aiosqlite.Connection, dialect: Dialect, *, writes: bool) -> None:
        self._driver = driver
        self._dialect = dialect
        # It begins with its first statement. The driver's own BEGIN is deferred: two such writers meet as SQLITE_BUSY,
        # whatever the timeout.
        self._gathered: _Gathered = [("BEGIN IMMEDIATE" if writes else "BEGIN", _ALONE)]
        self._broken = False

    async def fetch(self, statement: Statement, values: Values) -> Sequence[Row]:
        """Run one statement, after all writes so far, and give its rows."""
        ready = statement.ready(self._dialect)
        last = (self._taken(), ready.sql, ready.take(values))
        found: Sequence[Row] = await self._run(self._driver.execute_fetchall(_SEVERAL, last))
        return found

    async def many(self, statement: Statement, rows: Sequence[Values]) -> None:
        """Run one statement for each row, by the next `fetch` or `settle` at the latest."""
        if rows:
            ready = statement.ready(self._dialect)
            self._gathered.append((ready.sql, list(map(ready.take, rows))))

    async def settle(self) -> None:
        """Run all writes so far; raises `Conflict` where one breaks a rule of the tables."""
        if self._broken or any(rows is not _ALONE for _, rows in self._gathered):
            await self._run(self._driver.executemany(_SEVERAL, self._taken()))

    def _taken(self) -> _Gathered:
        if self._broken:
            raise StorageError("this work has failed already")
        gathered, self._gathered = self._gathered, []
        # Until it has worked: a caller who swallows the error must not be able to commit half of it.
        self._broken = True
        return gathered

    async def _run(self, job: Any) -> Any:
        try:
            done = await job
        except sqlite3.IntegrityError as wrong:
            raise Conflict(str(wrong)) from wrong
        self._broken = False
        return done


class PostgresJobs:
    """One transaction on one connection of asyncpg's; rows are locked where it writes."""

    kind = "postgresql"

    def __init__(self, connection: AsyncConnection, *, writes: bool) -> None:
        self.locks = writes
        self._connection = connection
        self._broken = False

    async def fetch(self, statement: Statement, values: Values) -> Sequence[Row]:
        """Run one statement, after all writes so far, and give its rows."""
        return list(await self._run(statement, self._own(statement)(values)))

    async def many(self, statement: Statement, rows: Sequence[Values]) -> None:
        """Run one statement for each row at once."""
        if rows:
            await self._run(statement, list(map(self._own(statement), rows)))

    def _own(self, statement: Statement) -> Callable[[Values], dict[str, Any]]:
        """A row without what the statement does not name: SQLAlchemy would write it as a column of its own."""
        names = statement.ready(self._connection.dialect).names
        return lambda row: {name: value for name, value in row.items() if name in names}

    async def settle(self) -> None:
        """All writes were run; raises where one has failed: PostgreSQL would roll back and call it a commit."""
        if self._broken:
            raise StorageError("this work has failed already")

    async def _run(self, statement: Statement, values: Any) -> Any:
        await self.settle()
        self._broken = True
        try:
            done = await self._connection.execute(statement.ready(self._connection.dialect).built, values)
        except IntegrityError as wrong:
            raise Conflict(str(wrong.orig)) from wrong
        self._broken = False
        return done


def jobs_on(connection: AsyncConnection, *, writes: bool) -> Jobs:
    """The jobs of this connection's transaction."""
    if connection.dialect.name == "postgresql":
        return PostgresJobs(connection, writes=writes)
    raw = connection.sync_connection
    driver = raw.connection.driver_connection if raw else None
    if not isinstance(driver, aiosqlite.Connection):
        raise StorageError("SQLite is reached through aiosqlite")
    return SqliteJobs(driver, connection.dialect, writes=writes)

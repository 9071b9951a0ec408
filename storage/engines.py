"""Engines for both kinds of database, and the settings without which an answer could be lost."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import URL, event, make_url, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.errors import UnsafeSettings
from storage.hot import OneHop

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
_LEVELS = {"NORMAL": 1, "FULL": 2}
_CACHE = -64 * 1024  # KiB, where it is negative


def address_of(url: str) -> URL:
    """The database's address with the driver we use."""
    given = make_url(url)
    kind = given.get_backend_name()
    if kind not in _DRIVERS:
        raise UnsafeSettings(f"not a database we know: {kind}")
    if kind == "sqlite" and given.database in {None, "", ":memory:"}:
        raise UnsafeSettings("a database in memory forgets every answer")
    return given.set(drivername=_DRIVERS[kind])


def writing_engine(url: str, synchronous: str = "FULL") -> AsyncEngine:
    """The engine that writes: one connection for SQLite, ten for PostgreSQL (fifty are slower)."""
    address = address_of(url)
    if address.get_backend_name() == "postgresql":
        return create_async_engine(address, pool_size=10, max_overflow=0, connect_args=_DURABLE)
    engine = create_async_engine(address, pool_size=1, max_overflow=0, connect_args={"factory": OneHop})
    _prepare(engine, f"PRAGMA synchronous={synchronous}")
    return engine


def reading_engine(url: str, synchronous: str = "FULL") -> AsyncEngine:
    """The engine that cannot write."""
    address = address_of(url)
    if address.get_backend_name() == "postgresql":
        engine = create_async_engine(
            address, pool_size=5, max_overflow=0, connect_args=_DURABLE, isolation_level="REPEATABLE READ"
        )
        return engine.execution_options(postgresql_readonly=True)
    engine = create_async_engine(address, pool_size=3, max_overflow=0, connect_args={"factory": OneHop})
    _prepare(engine, f"PRAGMA synchronous={synchronous}", "PRAGMA query_only=ON")
    return engine


async def check_settings(connection: AsyncConnection, synchronous: str = "FULL") -> None:
    """Raise `UnsafeSettings` unless this connection runs with the settings we rely on."""
    postgres = connection.dialect.name == "postgresql"
    wanted = _POSTGRES if postgres else {**_SQLITE, "synchronous": _LEVELS[synchronous]}
    ask = "SHOW" if postgres else "PRAGMA"
    found = {name: await connection.scalar(text(f"{ask} {name}")) for name in wanted}
    refuse_unsafe(found, wanted)


def refuse_unsafe(found: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    """Raise `UnsafeSettings` naming each setting that is not what is wanted."""
    wrong = [f"{name} is {found.get(name)}, not {value}" for name, value in wanted.items() if found.get(name) != value]
    if wrong:
        raise UnsafeSettings("; ".join(wrong))


_SQLITE = {
    "journal_mode": "wal",
    "synchronous": _LEVELS["FULL"],
    "foreign_keys": 1,
    "secure_delete": 1,
    "busy_timeout": 5000,
    "cache_size": _CACHE,
}
_POSTGRES = {"synchronous_commit": "on"}
_DURABLE = {"server_settings": _POSTGRES}


def _prepare(engine: AsyncEngine, *more: str) -> None:
    pragmas = (
        "PRAGMA busy_timeout=5000",
        "PRAGMA journal_mode=WAL",
        "PRAGMA foreign_keys=ON",
        "PRAGMA secure_delete=ON",  # what was deleted, or written over, stands nowhere in the file
        f"PRAGMA cache_size={_CACHE}",
        *more,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        """Set up a connection that was just made."""
        connection.isolation_level = None  # `storage.hot` begins each transaction
        for pragma in pragmas:
            _run(connection, pragma)


def _run(connection: Any, sql: str) -> None:
    # One job for the driver's thread, where a cursor of SQLAlchemy's takes three.
    connection.run_async(lambda driver: driver.execute_fetchall(sql))

"""PostgreSQL for the tests: TEST_POSTGRES_URL, the one on this machine, or a cluster of our own."""

import asyncio
import shutil
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import asyncpg

from tests.services import servers

USUAL = "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres"
DEBIAN = Path("/usr/lib/postgresql")  # Debian keeps initdb and postgres off PATH, in a folder per version
UNSAFE_AND_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")  # it lives as long as the tests


def postgres_url() -> str | None:
    """Where PostgreSQL is reached, in SQLAlchemy's form; None where there is none."""
    return postgres().address


@cache
def postgres() -> servers.Service:
    """PostgreSQL, found or started once for this process and those it starts."""
    return servers.serve("TEST_POSTGRES_URL", USUAL, trouble, start)


def trouble(url: str) -> str:
    """Why a server cannot be used, or nothing; callable inside a running event loop too."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, encoding_trouble(url)).result()


async def encoding_trouble(url: str) -> str:
    """Why a server cannot be used: it refuses us, or keeps text in another encoding than UTF-8."""
    try:
        connection = await asyncpg.connect(url.replace("+asyncpg", "", 1), timeout=3)
    except (OSError, ValueError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        return f"it refuses: {error or type(error).__name__}"
    try:
        encoding = await connection.fetchval("SHOW server_encoding")
    finally:
        await connection.close()
    return "" if encoding == "UTF8" else f"it keeps text as {encoding}, not UTF8"


def start() -> str:
    """Make a cluster in a temporary directory and serve it on a free port until this process ends."""
    initdb, postgres_program = program("initdb"), program("postgres")
    place, port = servers.folder(), servers.free_port()
    data = str(place / "data")
    servers.run([initdb, "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], place)
    url = f"postgresql+asyncpg://postgres@127.0.0.1:{port}/postgres"
    settings = ("listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200", *UNSAFE_AND_FAST)
    flags = [part for setting in settings for part in ("-c", setting)]
    servers.keep([postgres_program, "-D", data, "-p", str(port), *flags], place, lambda: trouble(url))
    return url


def program(name: str) -> str:
    """A program of PostgreSQL's, from PATH or from Debian's newest version."""
    versions = sorted(DEBIAN.glob(f"*/bin/{name}"), key=lambda path: float(path.parts[-3]))
    found = shutil.which(name) or (str(versions[-1]) if versions else None)
    if found is None:
        raise servers.Missing(f"{name} is not installed")
    return found

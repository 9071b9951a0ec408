"""A database of its own for each test that asks for one, and the loop in which asynchronous tests run."""

import asyncio
import inspect
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
import structlog
from hypothesis import settings
from sqlalchemy import make_url

from storage.database import Database
from storage.migrating import migrate
from tests.services.postgres import postgres
from tests.services.servers import absent

# Machines are shared: an example that takes long on a slow day is no fault of the code.
settings.register_profile("shared", deadline=None)
settings.load_profile("shared")

# As `python -m bot` writes them: where rich is installed, structlog's own way takes seconds for each traceback.
structlog.configure(
    processors=[
        structlog.processors.add_log_level,
        structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback),
    ]
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--full` asks for the long forms: `make walk`, `make crash`."""
    parser.addoption("--full", action="store_true", help="the long forms of what is run short")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """An `async def` test runs in the loop of its fixtures."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    scenario = pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names})
    runner = pyfuncitem.funcargs.get("runner")
    runner.run(scenario) if isinstance(runner, asyncio.Runner) else asyncio.run(scenario)
    return True


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of an empty, migrated database of this test's own."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def database(database_url: str, runner: asyncio.Runner) -> Iterator[Database]:
    opened = runner.run(Database.open(database_url))
    yield opened
    runner.run(opened.close())


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "sor.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'sor.db')}"


@pytest.fixture(scope="session")
def postgres_template() -> Iterator[str]:
    if postgres().address is None:
        absent(postgres())
    name = _fresh_name()
    asyncio.run(_on_server(f"CREATE DATABASE {name}"))
    asyncio.run(migrate(_url_of(name)))
    yield name
    asyncio.run(_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def postgresql_url(postgres_template: str) -> Iterator[str]:
    name = _fresh_name()
    asyncio.run(_on_server(f"CREATE DATABASE {name} TEMPLATE {postgres_template}"))
    yield _url_of(name)
    asyncio.run(_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


def _fresh_name() -> str:
    return f"test_{uuid.uuid4().hex}"


def _url_of(name: str, driver: str = "postgresql+asyncpg") -> str:
    server = make_url(postgres().address or "")
    return server.set(drivername=driver, database=name or server.database).render_as_string(hide_password=False)


async def _on_server(statement: str) -> None:
    connection = await asyncpg.connect(_url_of("", "postgresql"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()

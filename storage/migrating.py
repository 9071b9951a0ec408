"""Bringing a database to the tables this program knows."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from storage.engines import address_of, writing_engine

_MIGRATIONS = Path(__file__).parent / "migrations"
# Any number will do, as long as every process of ours takes the same.
_LOCK = 7_304_172
_ALONE = {"sqlite": "BEGIN IMMEDIATE", "postgresql": f"SELECT pg_advisory_xact_lock({_LOCK})"}


async def migrate(url: str) -> None:
    """Run all migrations that this database has not seen, in one transaction; a second process waits for the first."""
    address = address_of(url)
    if address.get_backend_name() == "sqlite":
        Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
    engine = writing_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.execute(text(_ALONE[connection.dialect.name]))
            await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")

"""`python -m bot verify`, as an auditor types it."""

import sqlite3
from pathlib import Path

import pytest

from bot.__main__ import arguments
from bot.errors import CommandRefused
from bot.services.checkpointing import heads_of
from bot.settings import Settings
from bot.verify_command import run
from bot.wiring import opened
from storage.chains import Act


def settings_in(folder: Path) -> Settings:
    return Settings(database_url=f"sqlite+aiosqlite:///{folder / 'sor.db'}", smtp_url="")


async def typed(folder: Path, *words: str) -> list[str]:
    async with opened(settings_in(folder), {}) as product:
        return list(await run(product.verifying, arguments().parse_args(["verify", *words])))


async def written(folder: Path) -> str:
    async with opened(settings_in(folder), {}) as product:
        async with product.database.work() as work:
            head = await work.audit.carry_on([Act("staff", number, "viewed", "staff:1") for number in range(5)])
            await work.commit()
        await product.checkpointing.once()
    return head


async def test_what_is_as_it_was_written_is_said_to_be(tmp_path: Path) -> None:
    head = await written(tmp_path)
    heads = str(heads_of(settings_in(tmp_path).database_url))

    assert await typed(tmp_path) == ["6 links in 2 chains, 1 checkpoints: all of it as it was written"]
    assert await typed(tmp_path, "--heads", heads) == await typed(tmp_path)
    assert await typed(tmp_path, "--receipt", head) == ["the hash is that of a link of staff"]


async def test_what_was_tampered_with_is_named_and_the_command_fails(tmp_path: Path) -> None:
    await written(tmp_path)
    with sqlite3.connect(tmp_path / "sor.db") as database:
        database.execute("DROP TRIGGER audit_stands_update")
        database.execute("UPDATE audit SET actor = 'staff:2' WHERE chain = 'staff' AND number = 3")

    with pytest.raises(CommandRefused, match="staff 3: a link is not as it was written"):
        await typed(tmp_path)


@pytest.mark.parametrize("content", [None, "", "no head"])
async def test_a_file_without_heads_proves_nothing(tmp_path: Path, content: str | None) -> None:
    await written(tmp_path)
    file = tmp_path / "other.heads"
    if content is not None:
        file.write_text(content, "ascii")

    with pytest.raises(CommandRefused, match="file of heads"):
        await typed(tmp_path, "--heads", str(file))


async def test_a_hash_that_nothing_has_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandRefused, match="nothing here has this hash"):
        await typed(tmp_path, "--receipt", "f" * 64)

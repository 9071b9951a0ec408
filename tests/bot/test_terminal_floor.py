"""A person in the terminal: the number under the notice leads back to the bot, and a number said to a person is theirs."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.channels.terminal import Terminal, TerminalMouth
from bot.services.floor.replying import Written
from bot.settings import Settings
from bot.wiring import Product, opened, utc_now
from flows.rights import Role
from storage.staff_values import StaffMember
from storage.values import Owner

METTE = StaffMember(1, "Mette Prøve", "mette@example.org", Role.CASEWORKER)
ANE = Owner("terminal", "ane")


@asynccontextmanager
async def at_the_terminal(folder: Path) -> AsyncIterator[tuple[Product, Terminal, io.StringIO]]:
    """An owner at the terminal, to whom a person has come."""
    screen = io.StringIO()
    mouth = TerminalMouth(screen, "ane", utc_now)
    settings = Settings(database_url=f"sqlite+aiosqlite:///{folder / 'sor.db'}", smtp_url="")
    async with opened(settings, {"terminal": mouth}) as product:
        parts = (product.turning, product.delivering)
        running = [asyncio.create_task(part.run()) for part in parts]
        chat = Terminal("ane", "da", product.turning, lambda: product.settled(ANE), utc_now, mouth=mouth)
        for line in ("registrér", "psykolog", "menneske"):
            await chat.types(line)
        await product.floor.holding.claim(await here(product), METTE)
        await product.settled(ANE)
        yield product, chat, screen
        for part in parts:
            part.stop()
        await asyncio.gather(*running)


async def here(product: Product) -> int:
    async with product.database.reading() as reading:
        found = await reading.conversations.find(ANE)
    assert found is not None
    return found.id


async def test_the_number_under_the_notice_brings_the_bot_back(tmp_path: Path) -> None:
    async with at_the_terminal(tmp_path) as (_, chat, screen):
        assert "1. Gå videre med robotten" in screen.getvalue().rpartition("Mette Prøve")[2]

        await chat.types("1")

    assert "Du er tilbage hos robotten." in screen.getvalue()


async def test_a_number_said_to_a_person_who_has_written_is_theirs_to_read(tmp_path: Path) -> None:
    async with at_the_terminal(tmp_path) as (product, chat, screen):
        await product.floor.replying.reply(await here(product), Written("Har I 1 eller 2 klinikker?", 10_000), METTE)
        while "Har I 1 eller 2" not in screen.getvalue():
            await asyncio.sleep(0.1)

        await chat.types("1")

    assert "Du er tilbage hos robotten." not in screen.getvalue()

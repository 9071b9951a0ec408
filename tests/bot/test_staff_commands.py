"""`python -m bot staff`, as whoever runs the machine types it."""

import re
from argparse import Namespace
from pathlib import Path

import pytest

from bot.__main__ import arguments
from bot.errors import CommandRefused
from bot.settings import Settings
from bot.staff_commands import run
from bot.wiring import opened


async def typed(folder: Path, *words: str) -> list[str]:
    settings = Settings(
        database_url=f"sqlite+aiosqlite:///{folder / 'sor.db'}", public_url="http://sor.test", smtp_url=""
    )
    given: Namespace = arguments().parse_args(["staff", *words])
    async with opened(settings, {}) as product:
        return list(await run(product.staff, given))


async def test_somebody_is_invited_listed_and_given_a_fresh_link(tmp_path: Path) -> None:
    [link] = await typed(tmp_path, "invite", "Ida Prøve", "Ida@example.org", "caseworker")
    [fresh] = await typed(tmp_path, "link", "ida@example.org")

    assert await typed(tmp_path, "list") == ["staff:1  Ida Prøve  ida@example.org  caseworker"]
    assert all(re.fullmatch(r"http://sor\.test/staff/join/[\w-]{43}", each) for each in (link, fresh))
    assert link != fresh


async def test_the_link_of_the_first_account_needs_no_address(tmp_path: Path) -> None:
    [link] = await typed(tmp_path, "link")

    assert "/staff/join/" in link
    assert await typed(tmp_path, "list") == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["invite", "Bo Prøve", "ida@example.org", "auditor"], "email-taken"),
        (["invite", "Bo Prøve", "no address", "auditor"], "email"),
        (["link", "bo@example.org"], "nobody has the address"),
        (["link"], "there are accounts already"),
    ],
)
async def test_what_cannot_be_done_is_refused_with_its_cause(tmp_path: Path, words: list[str], told: str) -> None:
    await typed(tmp_path, "invite", "Ida Prøve", "ida@example.org", "caseworker")

    with pytest.raises(CommandRefused, match=told):
        await typed(tmp_path, *words)

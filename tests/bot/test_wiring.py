import asyncio
from pathlib import Path
from unittest.mock import patch

import pytest

from bot import wiring
from bot.services.listening import arrival_of_text
from bot.settings import Settings
from bot.wiring import opened, utc_now
from flows.moment import micros
from storage.values import Delivery, Outcome, Owner
from storage.work import Work

OWNER = Owner("somewhere", "ane")


class Nowhere:
    """A mouth that is done at once."""

    channel = "somewhere"

    async def say(self, delivery: Delivery) -> Outcome:
        return Outcome(delivery.id, "sent")


class Telling(Nowhere):
    """A mouth that tells when it says something."""

    def __init__(self, happened: list[str]) -> None:
        self.happened = happened

    async def say(self, delivery: Delivery) -> Outcome:
        self.happened.append("said")
        return await super().say(delivery)


async def test_who_waits_for_rest_hears_of_it_and_need_not_look_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring, "LOOK", 60)
    url = f"sqlite+aiosqlite:///{tmp_path / 'sor.db'}"
    settings = Settings.model_validate({"database_url": url, "company_lookup": "off"})
    async with opened(settings, {"somewhere": Nowhere()}) as product:
        parts = (product.turning, product.delivering)
        running = [asyncio.create_task(part.run()) for part in parts]
        await product.turning.keep([arrival_of_text(OWNER, "/start", micros(utc_now()))])

        async with asyncio.timeout(10):
            await product.settled(OWNER)

        for part in parts:
            part.stop()
        await asyncio.gather(*running)


async def test_a_reply_is_marked_in_the_commit_of_its_turn_and_said_after_it(tmp_path: Path) -> None:
    settings = Settings.model_validate(
        {"database_url": f"sqlite+aiosqlite:///{tmp_path / 'sor.db'}", "company_lookup": "off"}
    )
    happened: list[str] = []
    async with opened(settings, {"somewhere": Telling(happened)}) as product:
        commit = Work.commit

        async def noted(work: Work) -> None:
            await commit(work)
            happened.append("committed")

        running = asyncio.create_task(product.delivering.run())
        await asyncio.sleep(0.05)
        with patch.object(Work, "commit", noted):
            product.turning._incoming.append(  # noqa: SLF001 - one cycle, and no other
                ([arrival_of_text(OWNER, "/start", micros(utc_now()))], asyncio.get_running_loop().create_future())
            )
            await product.turning.once()
            await asyncio.sleep(0.05)

        product.delivering.stop()
        await running

    assert happened[:2] == ["committed", "said"]

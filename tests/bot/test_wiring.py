import asyncio
from pathlib import Path

import pytest

from bot import wiring
from bot.services.listening import arrival_of_text
from bot.settings import Settings
from bot.wiring import opened, utc_now
from flows.moment import micros
from storage.values import Delivery, Outcome, Owner

OWNER = Owner("nowhere", "ane")


class Nowhere:
    """A mouth that is done at once."""

    channel = "nowhere"

    async def say(self, delivery: Delivery) -> Outcome:
        return Outcome(delivery.id, "sent")


async def test_who_waits_for_rest_hears_of_it_and_need_not_look_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring, "LOOK", 60)
    url = f"sqlite+aiosqlite:///{tmp_path / 'sor.db'}"
    settings = Settings.model_validate({"database_url": url, "company_lookup": "off"})
    async with opened(settings, {"nowhere": Nowhere()}) as product:
        parts = (product.turning, product.delivering)
        running = [asyncio.create_task(part.run()) for part in parts]
        await product.turning.keep([arrival_of_text(OWNER, "/start", micros(utc_now()))])

        async with asyncio.timeout(10):
            await product.settled(OWNER)

        for part in parts:
            part.stop()
        await asyncio.gather(*running)

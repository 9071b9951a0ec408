"""Whoever may only read is refused by the services themselves, whichever page or command asks them."""

from collections.abc import Awaitable, Callable, Mapping

import pytest

from bot.errors import NotPermitted
from storage.database import Database
from tests.bot.floor_house import REVISOR, Floor, floor_over

Act = Callable[[Floor, int], Awaitable[object]]

ACTS: Mapping[str, Act] = {
    "open a chat for a caller": lambda floor, _: floor.house.callers.open(REVISOR),
    "send a caller a link": lambda floor, here: floor.house.callers.send_link(here, "ane@example.org", REVISOR),
    "have what was not read read again": lambda floor, here: floor.house.unheard.hear_again(here, 1, REVISOR),
    "see to what was not read": lambda floor, here: floor.house.unheard.see_to(here, 1, REVISOR),
    "ask for a file": lambda floor, here: floor.house.filing.ask(here, "lejekontrakten", REVISOR),
}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("act", ACTS)
async def test_an_auditor_cannot(database: Database, act: str) -> None:
    floor = floor_over(database)
    await floor.owner_says("registrér", "menneske")

    with pytest.raises(NotPermitted):
        await ACTS[act](floor, await floor.here())

from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import httpx2

from tests.crash.forking import Warm
from tests.crash.house import House, opened
from tests.crash.lines import LOOKED_UP
from tests.crash.owners import PageOwner, owner_of
from tests.privacy.planting import Planting, found_before_it_is_tidied
from tests.privacy.web import Planter


async def registering(house: House, planting: Planting) -> set[str]:
    """A whole registration, with numbers planted before each of its lines; where they came back."""
    await house.start()
    async with owner_of(house) as owner, httpx2.AsyncClient(base_url=house.address, trust_env=False) as other:
        somebody_new = Planter(other, planting)
        assert isinstance(owner, PageOwner)
        planter = Planter(owner.browser.browser, planting)
        for line in LOOKED_UP:
            await owner.acts(line)
            await planter.plant()
            await house.rests()
            await owner.read()
        await somebody_new.plant()
    return planter.shown | somebody_new.shown


async def test_no_cpr_number_that_came_in_over_the_web_is_kept_logged_or_shown_again(
    warm: Warm, tmp_path: Path
) -> None:
    planting = Planting(20)
    async with opened(tmp_path, warm, telegram=False, loud=True) as house:
        shown = await registering(house, planting)

        assert found_before_it_is_tidied(house, planting) == {}
        await house.stop()
    assert len(planting.drawn) > 400
    assert shown == set()
    assert planting.found_below(tmp_path) == {}
    with closing(connect(house.file)) as connection:
        assert connection.execute("SELECT count(*) FROM dossiers").fetchone() == (1,)

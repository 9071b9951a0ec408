import json
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

from tests.crash.forking import Warm
from tests.crash.house import House, opened
from tests.crash.lines import LOOKED_UP
from tests.crash.owners import TelegramOwner
from tests.privacy.planting import Planting, found_before_it_is_tidied
from tests.privacy.telegram import CHAT, GROUP, Planter


async def registering(house: House, planter: Planter) -> None:
    """A whole registration, with numbers planted before each of its lines and after the last."""
    api = planter.api
    owner = TelegramOwner(api, api.meets(CHAT))
    api.meets(GROUP)
    await house.start()
    for line in LOOKED_UP:
        await owner.acts(line)
        await house.rests()
        planter.plant()
        await house.rests()


async def test_no_cpr_number_that_came_in_over_telegram_is_kept_logged_or_said_again(
    warm: Warm, tmp_path: Path
) -> None:
    planting = Planting(10)
    async with opened(tmp_path, warm, telegram=True, loud=True) as house:
        assert house.api is not None
        planter = Planter(house.api, planting)

        await registering(house, planter)

        assert found_before_it_is_tidied(house, planting) == {}
        await house.stop()
        left = [each.message_id for each in house.api.chats[CHAT].messages if not each.deleted and not each.by_bot]
        calls = json.dumps([each.given for each in house.api.calls], ensure_ascii=False, default=str)
    assert len(planting.drawn) > 300
    assert planting.found_below(tmp_path) == {}
    assert planting.found_in(calls) == set()
    assert planter.to_be_deleted & set(left) == set()
    with closing(connect(house.file)) as connection:
        assert connection.execute("SELECT count(*) FROM dossiers").fetchone() == (1,)

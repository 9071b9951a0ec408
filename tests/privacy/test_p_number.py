import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.services.listening import arrival_of_text
from bot.services.tidying import Tidying
from bot.settings import SHIPPED_COMPANIES, Settings
from bot.wiring import Product, opened, utc_now
from flows.crossing import READING
from flows.moment import micros
from storage.values import Owner
from tests.crash.forking import ROOT

OWNER = Owner("nowhere", "ane")
BOTH = "1005408410"  # passes the check of P-numbers, and is shaped like a CPR number
TO_P_NUMBER = (
    "/start",
    "Registrér virksomhed og klinik",
    "psykolog",
    "30000005",
    "Eksempel Samtaler ApS",
    "Prøvevej 7, 8000 Aarhus C",
    "70 12 34 56",
    "ja",
)


@asynccontextmanager
async def talking(folder: Path) -> AsyncIterator[Product]:
    """A product that takes turns and runs errands."""
    settings = {
        "database_url": f"sqlite+aiosqlite:///{folder / 'sor.db'}",
        "company_lookup": f"file:{ROOT / SHIPPED_COMPANIES}",
    }
    async with opened(Settings.model_validate(settings), {}) as product:
        running = [asyncio.create_task(part.run()) for part in (product.turning, product.errands)]
        yield product
        for part in (product.turning, product.errands):
            part.stop()
        await asyncio.gather(*running)


async def says(product: Product, *lines: str) -> None:
    """Type these lines, each once the answer to the one before was read."""
    for line in lines:
        read = micros(utc_now()) + READING
        await product.turning.keep([arrival_of_text(OWNER, line, read)])
        await product.showing.settled(OWNER, 30)


def kept_below(folder: Path) -> list[str]:
    """The files in which the ten digits stand."""
    return [each.name for each in folder.iterdir() if each.is_file() and BOTH.encode() in each.read_bytes()]


async def test_ten_digits_that_may_be_both_are_kept_after_a_yes(tmp_path: Path) -> None:
    async with talking(tmp_path) as product:
        await says(product, *TO_P_NUMBER, BOTH, "ja")

        page = await product.showing.page(OWNER)

    assert page is not None
    assert page.prompt is not None
    assert page.prompt.place == "1/open_from"
    assert kept_below(tmp_path) == ["sor.db"]


async def test_ten_digits_that_are_no_p_number_stand_nowhere_once_the_house_is_tidied(tmp_path: Path) -> None:
    async with talking(tmp_path) as product:
        await says(product, *TO_P_NUMBER, BOTH, "nej")
        await Tidying(product.database, utc_now).once()

        assert kept_below(tmp_path) == []
    assert kept_below(tmp_path) == []


async def test_ten_digits_that_were_changed_later_stand_nowhere_once_the_house_is_tidied(tmp_path: Path) -> None:
    async with talking(tmp_path) as product:
        await says(product, *TO_P_NUMBER, BOTH, "1029829825")
        await Tidying(product.database, utc_now).once()

        assert kept_below(tmp_path) == []


async def test_ten_digits_that_may_be_both_are_not_kept_at_another_question(tmp_path: Path) -> None:
    async with talking(tmp_path) as product:
        await says(product, *TO_P_NUMBER[:-1], BOTH)

        assert kept_below(tmp_path) == []

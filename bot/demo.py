"""`python -m bot demo`: the product on a store of its own, filled with clearly made-up data, for five minutes' walk."""

import asyncio
import itertools
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from bot import demo_data
from bot.channels.web.speaking import WebMouth
from bot.clients.sor_extract.files import open_extract
from bot.errors import CommandRefused
from bot.services.importing import Telling
from bot.services.listening import arrival_of_text
from bot.services.live import Live
from bot.services.staff.demo_accounts import DemoAccounts
from bot.settings import Settings
from bot.wiring import SQLITE, Product, opened, utc_now
from flows.moment import DENMARK, micros
from storage.staff_values import StaffMember
from storage.values import Owner

STORE = Path("var/demo.db")  # made anew each time
REACHES = ("submitted", "in_review", "returned", "approved", "registered", "rejected", "withdrawn")


def settings_of(settings: Settings) -> Settings:
    """The same settings on the demonstration's store; raises `CommandRefused` in production."""
    if settings.mode != "demo":
        raise CommandRefused("a demonstration is for MODE=demo")
    return settings.model_copy(update={"database_url": f"{SQLITE}{STORE}"})


async def fill(settings: Settings) -> list[str]:
    """Fill a new store, and give the lines that say how to get in."""
    store = Path(settings.database_url.removeprefix(SQLITE))
    for each in store.parent.glob(f"{store.stem}.*"):
        await asyncio.to_thread(each.unlink)
    live = Live()
    async with opened(settings, {"web": WebMouth(live)}, live=live) as product, at_work(product):
        await _organisations(product)
        accounts = DemoAccounts(product.database, utc_now, settings.mode == "demo", settings.public_url)
        made = await accounts.made()
        free = itertools.islice(demo_data.cvrs(), demo_data.ORGANISATIONS, None)  # the register has those before
        for name, said in demo_data.talks(free).items():
            await talk(product, name, said)
        await _dossiers(product, [member for member, _ in made], free)
        async with product.database.reading() as reading:
            party = await reading.conversations.find(Owner("web", "demo-8"))
        if party is not None:  # who asks for their whole case too
            await product.transcripts.giving_out.asked(party.id, made[0][0])
        return [f"{member.name} ({member.role}): {link}" for member, link in made]


async def _organisations(product: Product) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "SorEntity_daily.csv"
        await asyncio.to_thread(file.write_text, demo_data.extract(), "utf-8")
        today = utc_now().astimezone(DENMARK).date()
        quiet = Telling(_nothing, _nothing, _nothing)
        await product.importing.take(open_extract(file), today, quiet)


async def talk(product: Product, name: str, said: Sequence[str]) -> None:
    """Let an owner say one line after the other, each once the answer to the one before is there."""
    owner = Owner("web", name)
    for line in said:
        await product.turning.keep([arrival_of_text(owner, line, micros(utc_now()), scripted=True)])
        await product.settled(owner)


async def _dossiers(product: Product, staff: Sequence[StaffMember], free: Iterator[str]) -> None:
    """A dossier for each status that a review can reach."""
    for status, name in zip(REACHES, demo_data.CLINICS, strict=True):
        await talk(product, f"demo-{status}", demo_data.registration(next(free), f"Prøve {name} ApS"))
        newest = (await product.listing.all_dossiers())[-1].frozen.reference
        await _reviewed(product, newest, status, staff)


async def _reviewed(product: Product, reference: str, status: str, staff: Sequence[StaffMember]) -> None:
    """Bring a dossier this far."""
    one, other = staff[0], staff[1]
    reviewing = product.review.reviewing
    if status == "submitted":
        return
    if status == "withdrawn":
        await talk(product, f"demo-{status}", ("mine sager", f"Træk {reference} tilbage", "ja"))
        return
    await reviewing.claim(reference, one, await _moves(product, reference))
    moves = await _moves(product, reference)
    if status == "returned":
        await reviewing.send_back(reference, one, moves, {"1/open_from": "Er det den rigtige dag?"})
    if status == "rejected":
        await reviewing.reject(reference, one, moves, "Klinikken findes ikke.", unheard="Opdigtet sag.")
    if status in {"approved", "registered"}:
        await reviewing.approve(reference, one, moves)
    if status == "registered":
        await product.review.registering.register(reference, other, await _moves(product, reference))


async def _moves(product: Product, reference: str) -> int:
    async with product.database.reading() as reading:
        return (await reading.reviews.get(reference)).moves


@asynccontextmanager
async def at_work(product: Product) -> AsyncIterator[None]:
    """Let the parts run that take turns, fetch and say."""
    parts = (product.turning, product.errands, product.delivering)
    running = [asyncio.create_task(part.run()) for part in parts]
    try:
        yield
    finally:
        for part in parts:
            part.stop()
        await asyncio.gather(*running)


def _nothing(*_: object) -> None:
    return None


def told(lines: Sequence[str]) -> None:
    """Print how to get in."""
    sys.stdout.write("Made-up staff, each with a link that works once and counts as both factors:\n")
    sys.stdout.write("".join(f"  {line}\n" for line in lines))
    sys.stdout.flush()

"""The real product on a database file of its own, served on a free port by a thread of its own."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import uvicorn

from bot.channels.web.speaking import WebMouth
from bot.pages.limits import Limits, Rate
from bot.services.live import Live
from bot.serving import application, needs_of
from bot.wiring import Product, opened
from tests.dialogues.house import settings_in

# Somebody who types as fast as a test does would be asked to wait; how that is said is tested elsewhere.
FAST = Rate(100_000, 10_000.0)
OPEN_DOORS = Limits(FAST, FAST, FAST, FAST, FAST, FAST, FAST, FAST, 50, 500)
PATIENCE = 30.0  # seconds


Prepare = Callable[[Product], Awaitable[None]]


async def as_it_is(_: Product) -> None:
    """Nothing is prepared."""


@contextmanager
def served(folder: Path, prepare: Prepare = as_it_is) -> Iterator[str]:
    """While this lasts the product serves at the address given; everything it keeps lies in the folder."""
    address: Future[str] = Future()
    stopping = Stopping()
    thread = threading.Thread(target=lambda: asyncio.run(_serve(folder, address, stopping, prepare)))
    thread.start()
    try:
        yield address.result(PATIENCE)
    finally:
        stopping.stop()
        thread.join(PATIENCE)
        assert not thread.is_alive(), "the product does not stop"


class Stopping:
    """Told from the test's thread, heard in the server's."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._told = asyncio.Event()

    def begin(self) -> None:
        self._loop = asyncio.get_running_loop()

    def stop(self) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._told.set)

    async def wait(self) -> None:
        await self._told.wait()


async def _serve(folder: Path, address: "Future[str]", stopping: Stopping, prepare: Prepare) -> None:
    try:
        live = Live()
        async with opened(settings_in(folder), {"web": WebMouth(live)}, live=live) as product:
            stopping.begin()
            await prepare(product)
            await _run(product, address, stopping)
    except BaseException as error:
        if not address.done():
            address.set_exception(error)
        raise


async def _run(product: Product, address: "Future[str]", stopping: Stopping) -> None:
    needs = replace(needs_of(product), limits=OPEN_DOORS)
    config = uvicorn.Config(
        application(product, needs), port=0, log_config=None, lifespan="off", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    parts = (product.turning, product.errands, product.delivering)
    running = [asyncio.create_task(part.run()) for part in parts]
    taking_in = asyncio.create_task(product.transcripts.taking_in.run())
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    address.set_result(f"http://127.0.0.1:{port}")
    await stopping.wait()
    needs.closing.set()
    server.should_exit = True
    await serving
    for part in parts:
        part.stop()
    taking_in.cancel()
    await asyncio.gather(*running)

"""Serving: one process with the web chat, its workers, and Telegram where a token is set."""

import asyncio
import gc
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import uvicorn
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.web.application import web_channel
from bot.channels.web.needs import Needs
from bot.channels.web.speaking import WebMouth
from bot.clients.bell import Bell
from bot.console.application import console
from bot.console.needs import Needs as ConsoleNeeds
from bot.health import health_routes
from bot.services.delivering import Mouth
from bot.services.live import Live
from bot.services.marking import Marking
from bot.services.staff.fact_desk import FactDesk
from bot.services.tidying import Tidying
from bot.services.worklist import Worklist
from bot.settings import Settings
from bot.wiring import Product, opened, phrasebooks

if TYPE_CHECKING:
    from bot.channels.telegram.running import Telegramming


async def served(settings: Settings) -> None:
    """Serve until a signal comes; then what is under way is finished, within ten seconds."""
    gc.disable()  # until all is made: nothing of it is thrown away, and looking for what could be takes its time
    live = Live()
    mouths: dict[str, Mouth] = {"web": WebMouth(live)}
    telegram = _telegram(settings)
    if telegram is not None:
        mouths[telegram.mouth.channel] = telegram.mouth
    files = {telegram.mouth.channel: telegram.files} if telegram is not None else {}
    async with opened(settings, mouths, live=live, files=files) as product:
        first = await product.staff.joining.first_link()
        if telegram is not None:
            telegram.mouth.papers = product.handing.file
            await telegram.warm_up()
        needs = needs_of(product)
        app = application(product, needs, telegram)
        server = uvicorn.Server(
            uvicorn.Config(app, settings.host, settings.port, log_config=None, access_log=False,
                           server_header=False, proxy_headers=False, timeout_graceful_shutdown=5)
        )  # fmt: skip
        with stopping_on_signal(server, needs):
            await _together(product, server, telegram, settings, first)


def needs_of(product: Product) -> Needs:
    """What the web channel is handed of a product."""
    return Needs(
        listening=product.turning,
        showing=product.showing,
        handing=product.handing,
        filing=product.floor.filing,
        moving=product.moving,
        live=product.live,
        presence=product.floor.presence,
        facts=product.facts,
        words=product.words,
        public_url=product.settings.public_url,
        default_language=product.settings.default_language,
        demo=product.settings.mode == "demo",
        clock=product.turning.clock,
        # The server itself speaks http: where people come by https, a proxy of ours stands before it.
        trusted_proxies=int(product.settings.public_url.startswith("https://")),
    )


def application(product: Product, needs: Needs, telegram: "Telegramming | None" = None) -> FastAPI:
    """The web server's routes: health, the webhook where there is one, and the chat's pages last."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(health_routes(product))
    if telegram is not None and product.settings.telegram_mode == "webhook":
        app.include_router(telegram.webhook(product.turning, product.settings))
    app.add_route("/staff", _to_the_console)
    app.mount("/staff", console(replace(console_needs_of(product), closing=needs.closing)))
    app.mount("/", web_channel(needs))
    return app


def console_needs_of(product: Product) -> ConsoleNeeds:
    """What the console is handed of a product."""
    settings = product.settings
    return ConsoleNeeds(
        staff=product.staff,
        review=product.review,
        floor=product.floor,
        transcripts=product.transcripts,
        worklist=Worklist(product.floor.queue, product.facts),
        marking=Marking(product.database, product.turning.clock),
        facts=FactDesk(product.keeping_facts),
        figures=product.figures.dashboard,
        words=product.words,
        clock=product.turning.clock,
        public_url=settings.public_url,
        default_language=settings.default_language,
        demo=settings.mode == "demo",
        trusted_proxies=int(settings.public_url.startswith("https://")),
    )


async def _to_the_console(_request: Request) -> Response:
    return RedirectResponse("/staff/", status_code=308)


def _telegram(settings: Settings) -> "Telegramming | None":
    """Telegram where a token is set; importing aiogram takes long, so it is done only then."""
    if not settings.bot_token.get_secret_value():
        return None
    from bot.channels.telegram.running import telegramming

    return telegramming(settings, phrasebooks())


async def _together(
    product: Product, server: uvicorn.Server, telegram: "Telegramming | None", settings: Settings, first: str
) -> None:
    await product.delivering.recover()
    await product.errands.recover()
    parts = (product.turning, product.delivering, product.errands)
    running = [asyncio.create_task(part.run()) for part in parts]
    hearing = [asyncio.create_task(telegram.run(product.turning, settings))] if telegram else []
    beside = _beside(product, settings)
    announcing = asyncio.create_task(_announce(server, settings, first))
    # What start-up built is never collected again, so that collections stay short.
    gc.collect()
    gc.freeze()
    gc.enable()
    try:
        await server.serve()
    finally:
        if telegram is not None:
            telegram.stop()
        await asyncio.gather(*hearing)
        for part in parts:
            part.stop()
        await asyncio.gather(*running)
        if telegram is not None:
            await telegram.close()
        for task in (announcing, *beside):
            task.cancel()
        await asyncio.gather(announcing, *beside, return_exceptions=True)


def _beside(product: Product, settings: Settings) -> "list[asyncio.Task[None]]":
    """What runs beside the turns, and is cancelled at the end."""
    tidying = Tidying(product.database, product.turning.clock)
    others = (tidying, product.transcripts.taking_in, product.figures.counting, product.checkpointing)
    tasks = [asyncio.create_task(each.run()) for each in others]
    return [*tasks, asyncio.create_task(_bell(product, settings).run())] if settings.redis_url else tasks


def _bell(product: Product, settings: Settings) -> Bell:
    """The bell that other processes ring; from now on this one rings it too."""
    bell, turning = Bell(settings.redis_url, product.wake), product.turning

    def rung(woken: Callable[[], None]) -> Callable[[], None]:
        """What wakes this process, and rings for the others."""

        def both() -> None:
            """Wake this process and ring for the others."""
            woken()
            bell.ring()

        return both

    turning.said, turning.ordered = rung(turning.said), rung(turning.ordered)
    return bell


async def _announce(server: uvicorn.Server, settings: Settings, first: str) -> None:
    """Print the addresses once the server listens, and the link for the first of the staff where there is nobody."""
    while not server.started:
        await asyncio.sleep(0.02)
    sys.stdout.write(f"The chat: {settings.public_url}\n")
    sys.stdout.write(f"The staff's console: {settings.public_url}/staff\n")
    if first:
        sys.stdout.write(f"Its first account (once, within an hour): {first}\n")
    sys.stdout.flush()


@contextmanager
def stopping_on_signal(server: uvicorn.Server, needs: Needs) -> Iterator[None]:
    """While this lasts, a signal to stop ends the open streams and then the server."""
    loop = asyncio.get_running_loop()

    def stop() -> None:
        """End the open streams, and let the server end."""
        needs.closing.set()
        server.should_exit = True

    # uvicorn's own handlers would leave the open streams until its patience is over.
    server.capture_signals = _nothing  # type: ignore[method-assign]
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stop)
    try:
        yield
    finally:
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(each)


@contextmanager
def _nothing() -> Iterator[None]:
    yield

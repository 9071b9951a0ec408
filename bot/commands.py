"""What `python -m bot` does, one function a command."""

import asyncio
import datetime as dt
import json
import sys
from argparse import Namespace

from bot import fact_commands, staff_commands, verify_command
from bot.channels.terminal import CHANNEL, Terminal, TerminalMouth, heard
from bot.clients.sor_extract.files import open_extract
from bot.errors import CommandRefused
from bot.logs import configure_logs
from bot.settings import Settings
from bot.wiring import opened, utc_now
from flows.errors import InvalidAnswer
from flows.moment import DENMARK
from storage.values import Owner

LEAVING = 60.0  # seconds for what is still to be sent


async def terminal(settings: Settings, given: Namespace) -> None:
    """The whole conversation on standard input and output."""
    mouth = TerminalMouth(sys.stdout, given.name, utc_now)
    on_terminal = sys.stdin.isatty()
    async with opened(settings, {CHANNEL: mouth}) as product:
        mouth.papers = product.handing.text
        await product.delivering.recover()
        await product.errands.recover()
        running = [asyncio.create_task(part.run()) for part in (product.turning, product.errands, product.delivering)]
        owner = Owner(CHANNEL, given.name)
        chat = Terminal(
            given.name, given.language, product.turning, lambda: product.settled(owner), utc_now, not on_terminal, mouth
        )
        try:
            if on_terminal:
                await chat.connects()
            while line := await asyncio.to_thread(sys.stdin.readline):
                if not line.strip():
                    continue
                if not on_terminal:
                    sys.stdout.write(f"{heard(line)}\n")
                    sys.stdout.flush()
                await chat.types(line)
            # Whoever leaves a terminal starts nothing again soon, and what they sent would wait for that with its mail.
            await product.errands.catch_up(LEAVING)
        finally:
            for part in (product.turning, product.errands, product.delivering):
                part.stop()
            await asyncio.gather(*running)


async def dossiers(settings: Settings, given: Namespace) -> None:
    """What stands in the register store: a line for each dossier, or one dossier whole."""
    async with opened(settings, {}) as product:
        if given.reference is None:
            for dossier in await product.listing.all_dossiers():
                frozen = dossier.frozen
                signed = "signed" if dossier.signed else "not signed"
                sys.stdout.write(f"{frozen.reference}  {frozen.flow}  CVR {frozen.cvr}  {dossier.status}  {signed}\n")
            return
        try:
            found = await product.listing.dossier(given.reference)
        except InvalidAnswer as refused:
            raise CommandRefused(f"{given.reference} is no reference ({refused.cause})") from refused
        if found is None:
            raise CommandRefused(f"no dossier has the reference {given.reference}")
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")


async def facts(settings: Settings, given: Namespace) -> None:
    """The service facts: what is in force, what was ever recorded, and recording one."""
    async with opened(settings, {}) as product:
        for line in await fact_commands.run(product.keeping_facts, given):
            sys.stdout.write(f"{line}\n")


async def staff(settings: Settings, given: Namespace) -> None:
    """The staff: who there is, inviting somebody, and a fresh link for somebody who lost theirs."""
    async with opened(settings, {}) as product:
        for line in await staff_commands.run(product.staff, given):
            sys.stdout.write(f"{line}\n")


async def verify(settings: Settings, given: Namespace) -> None:
    """Whether the audit is what it was."""
    async with opened(settings, {}) as product:
        for line in await verify_command.run(product.verifying, given):
            sys.stdout.write(f"{line}\n")


async def rehearse(settings: Settings, given: Namespace) -> None:
    """What the flows as they stand would change for the drafts under way, as now or as on another day."""
    now = dt.datetime.combine(given.day, dt.time(12), DENMARK).astimezone(dt.UTC) if given.day else utc_now()
    async with opened(settings, {}) as product:
        for line in await product.rehearsing.told(now):
            sys.stdout.write(f"{line}\n")


async def import_register(settings: Settings, given: Namespace) -> None:
    """SOR's public extract into the register."""
    from bot.importing import Report, summary

    extract = open_extract(given.file)
    report = Report(sys.stdout, sys.stderr)
    async with opened(settings, {}) as product:
        day = given.day or utc_now().astimezone(DENMARK).date()
        done = await product.importing.take(extract, day, report.telling, close_many=given.close_many)
    report.end()
    sys.stdout.write(summary(done, extract, day))


async def demo(settings: Settings, _given: Namespace) -> None:
    """The same on a store of its own, filled with made-up data; prints how made-up staff get in."""
    from bot import demo
    from bot.serving import served

    configure_logs(settings.mode)
    demonstrating = demo.settings_of(settings)
    demo.told(await demo.fill(demonstrating))
    await served(demonstrating)


async def serve(settings: Settings, _given: Namespace) -> None:
    """The chat on the web page, in Telegram where a token is set, and the workers behind them."""
    from bot.serving import served

    configure_logs(settings.mode)
    await served(settings)

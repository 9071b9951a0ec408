"""`python -m bot verify`: whether the audit is what it was, and whether a receipt's hash belongs to it."""

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from bot.errors import CommandRefused
from bot.services.verifying import NoHeads, Verified, Verifying

MEANING = {
    "gap": "a link is missing, or one was put in between",
    "changed": "a link is not as it was written",
    "other-about": "what stands beside a link is not what it was written about",
    "cut": "a link that was vouched for is not there",
    "moved": "the conversation names another last link",
}


def add_arguments(verify: ArgumentParser) -> None:
    """What the command may be given."""
    verify.add_argument("--heads", type=Path, metavar="FILE", help="the file of heads, kept outside the database")
    verify.add_argument("--receipt", metavar="HASH", help="a hash as a receipt shows it")


async def run(verifying: Verifying, given: Namespace) -> Iterator[str]:
    """The lines that a command prints; raises `CommandRefused`, with every fault, where something was tampered with."""
    if given.receipt:
        return iter([await _receipt(verifying, given.receipt)])
    try:
        lines = (await asyncio.to_thread(given.heads.read_text, "ascii")).splitlines() if given.heads else []
        found = await verifying.everything(lines)
    except (OSError, UnicodeError, NoHeads) as wrong:
        raise CommandRefused(f"this is no file of heads: {wrong}") from wrong
    if given.heads and not lines:
        raise CommandRefused("the file of heads is empty")
    if found.faults:
        raise CommandRefused("\n".join(_told(found)))
    return iter([f"{_read(found)}: all of it as it was written"])


async def _receipt(verifying: Verifying, hashed: str) -> str:
    where = await verifying.receipt(hashed)
    if not where:
        raise CommandRefused("nothing here has this hash")
    return "the hash is that of a dossier here" if where == "dossier" else f"the hash is that of a link of {where}"


def _told(found: Verified) -> Iterator[str]:
    yield f"{_read(found)}: {len(found.faults)} not as written"
    for fault in found.faults:
        yield f"{fault.chain} {fault.number}: {MEANING[fault.what]}"


def _read(found: Verified) -> str:
    return f"{found.links} links in {found.chains} chains, {found.checkpoints} checkpoints"

"""What the product takes by standing there: start and memory, each measured in a process of its own.

`python -m tests.benchmarks.growing libraries|product|conversations ...` is such a process; it prints JSON.
"""

import asyncio
import gc
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

HALF_WAY = 5
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
ROOT = Path(__file__).resolve().parents[2]
OURS = {"bot", "flows", "storage", "tests", "__main__", "__mp_main__"}


def start(folder: Path) -> dict[str, float]:
    """Seconds and MB from nothing to the first page served, above a process that imports the same libraries only."""
    with TemporaryDirectory(dir=folder) as own:
        product = _child("product", own)
    libraries = _child("libraries", *product["modules"])
    return {
        "seconds": product["seconds"] - libraries["seconds"],
        "megabytes": product["megabytes"] - libraries["megabytes"],
        "libraries_seconds": libraries["seconds"],
        "libraries_megabytes": libraries["megabytes"],
    }


def open_conversations(folder: Path, users: int) -> float:
    """MB that 1,000 conversations in the middle of the form add to a process that has seen as many before."""
    grown: float = _child("conversations", str(folder), str(users))["megabytes"]
    return grown / users * 1000


def _child(*arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.growing", arguments[0], str(time.monotonic()), *arguments[1:]]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def megabytes() -> float:
    """What of this process is in memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE_BYTES / 1e6


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def import_libraries(begun: float, modules: list[str]) -> dict[str, Any]:
    """The libraries alone."""
    for name in modules:
        with suppress(ImportError):  # a few are made by others and cannot be asked for by name
            importlib.import_module(name)
    return {"seconds": time.monotonic() - begun, "megabytes": megabytes()}


async def serve_once(begun: float, folder: str) -> dict[str, Any]:
    """The product as `python -m bot serve` runs it, until a browser has the first page."""
    from pydantic import SecretStr

    from bot.serving import served
    from bot.settings import Settings

    imported = {name for name in sys.modules if name.partition(".")[0] not in OURS}
    port = _free_port()
    settings = Settings(
        database_url=f"sqlite+aiosqlite:///{folder}/sor.db", port=port, bot_token=SecretStr(""), redis_url=""
    )
    sys.stdout = sys.stderr
    serving = asyncio.create_task(served(settings))
    while True:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            break
        except OSError:
            await asyncio.sleep(0.01)
    writer.write(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    page = await reader.read()
    found = {"seconds": time.monotonic() - begun, "megabytes": megabytes(), "modules": sorted(imported)}
    assert page.startswith(b"HTTP/1.1 200"), page[:200]
    writer.close()
    os.kill(os.getpid(), signal.SIGTERM)
    await serving
    sys.stdout = sys.__stdout__
    return found


async def hold_conversations(folder: str, users: int) -> dict[str, Any]:
    """Memory that these users' conversations add, after as many others have filled every cache."""
    from bot.channels.web.speaking import WebMouth
    from bot.services.live import Live
    from tests.benchmarks.form import script, words
    from tests.benchmarks.product import Ground, caller_of, fields_of, form_of, keep, running

    with words() as books:
        ground = await Ground.made(Path(folder), books)
        live = Live()
        before = 0.0
        async with running(ground, {"web": WebMouth(live)}, live) as product:
            for first in (0, users):
                gc.collect()
                before = megabytes()
                for number in range(HALF_WAY):
                    said = [(user, script(user)[number].said) for user in range(first, first + users)]
                    forms = [form_of(caller_of(user), fields_of(user, number, text)) for user, text in said]
                    await asyncio.gather(*(keep(product.turning, form, number) for form in forms))
            gc.collect()
            return {"megabytes": megabytes() - before}


def main(what: str, begun: str, *more: str) -> dict[str, Any]:
    """One of the processes."""
    if what == "libraries":
        return import_libraries(float(begun), list(more))
    if what == "product":
        return asyncio.run(serve_once(float(begun), more[0]))
    return asyncio.run(hold_conversations(more[0], int(more[1])))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(*sys.argv[1:])) + "\n")

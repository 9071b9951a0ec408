"""The warm parent, `python -m tests.crash.warm`: it imports everything once, and each product is a fork of it.

It reads orders as lines of JSON: `{"live": {...}}` starts a product and answers with its id, `{"look": id}` answers with
how it ended, if it has. It has no thread and no event loop of its own, so that forking is safe.
"""

import asyncio
import datetime as dt
import gc
import json
import os
import signal
import sys
import traceback
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

import time_machine

from bot.logs import configure_logs
from bot.serving import application, needs_of, served
from bot.settings import Settings, read_settings
from bot.wiring import opened
from tests.crash.faults import making
from tests.crash.loud import unhindered
from tests.crash.points import Plan, watching


def main() -> None:
    """Take orders until nobody gives any, and leave no process behind."""
    asyncio.run(once())
    # What is here before a fork is never looked through, and so never copied, by the collections of a product.
    gc.collect()
    gc.freeze()
    living: set[int] = set()
    for line in sys.stdin:
        order = json.loads(line)
        if "live" in order:
            pid = os.fork() or live(order["live"])
            living.add(pid)
            answer({"pid": pid})
        else:
            pid, status = os.waitpid(order["look"], os.WNOHANG)
            living.discard(pid)
            answer({"ended": os.waitstatus_to_exitcode(status)} if pid else {})
    for pid in living:
        os.kill(pid, signal.SIGKILL)


async def once() -> None:
    """Do what takes long the first time in a process: import, read the phrases, make the tables and the pages."""
    with TemporaryDirectory() as folder:
        settings = Settings.model_validate({"database_url": f"sqlite+aiosqlite:///{folder}/sor.db"})
        async with opened(settings, {}) as product:
            application(product, needs_of(product))


def answer(said: dict[str, int]) -> None:
    """One line of JSON."""
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def live(order: dict[str, Any]) -> NoReturn:
    """Serve as `python -m bot serve` does, in the folder and at the instant of the order, until killed or stopped.

    Its clock stands, so that no machine is too slow for what has to happen within seconds.
    """
    folder = Path(order["folder"])
    os.chdir(folder)
    log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.environ.update(order["environment"])
    code = 1
    try:
        with time_machine.travel(dt.datetime.fromisoformat(order["now"]), tick=False):
            settings = read_settings()
            configure_logs(settings.mode)
            loud = unhindered() if order["loud"] else nullcontext()
            with watching(Plan(order["point"], folder)), making(order["fault"]), loud:
                asyncio.run(served(settings))
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it was, this process must not go on as its parent
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()

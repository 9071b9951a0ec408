"""The web channel as a browser meets it: forms posted to uvicorn over HTTP, until the answer holds the reply.

The client is in the same process and as plain as can be; what it costs counts against us.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from html import unescape
from typing import Any
from urllib.parse import urlencode

import uvicorn
from fastapi import FastAPI

from bot.channels.web.speaking import WebMouth
from bot.pages.limits import Limits, Rate
from bot.services.live import Live
from bot.serving import application, needs_of
from tests.benchmarks.form import UPDATES, script
from tests.benchmarks.playing import Played, Stopwatch, WrongReply, interleaved
from tests.benchmarks.product import Ground, caller_of, fields_of, running

TAG = re.compile(r"<[^>]*>")
NO_LIMIT = Rate(10**9, 1e9)
LIMITS = Limits(NO_LIMIT, NO_LIMIT, NO_LIMIT, NO_LIMIT, NO_LIMIT)


async def over_http(ground: Ground, users: int, connections: int) -> Played:
    """The form for these users over so many connections that stay open."""
    live = Live()
    async with running(ground, {"web": WebMouth(live)}, live) as product:
        app = application(product, replace(needs_of(product), limits=LIMITS))
        async with _served(app) as port:
            return await _closed_loop(users, min(connections, users), port)


@asynccontextmanager
async def _served(app: FastAPI) -> AsyncIterator[int]:
    server = uvicorn.Server(uvicorn.Config(app, "127.0.0.1", 0, log_config=None, access_log=False))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await serving


async def _closed_loop(users: int, connections: int, port: int) -> Played:
    lines = interleaved(users)
    replied = [asyncio.Event() for _ in range(users * UPDATES)]
    seen = [0] * users  # the last entry on each page

    async def work() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for user, number in lines:
            if number:
                await replied[(number - 1) * users + user].wait()
            line = script(user)[number]
            writer.write(_request(user, number, line.said, seen[user]))
            news = await _answer(reader)
            # The summary stands in the prompt, with a change beside each line.
            said = unescape(TAG.sub("", "".join([entry["html"] for entry in news["entries"]] + [news["prompt"]])))
            if not all(part in said for part in line.replied):
                raise WrongReply(user, line, said)
            seen[user] = news["last"]
            replied[number * users + user].set()
        writer.close()
        await writer.wait_closed()

    with Stopwatch() as watch:
        async with asyncio.TaskGroup() as group:
            for _ in range(connections):
                group.create_task(work())
    return Played(users * UPDATES, watch.seconds, watch.cpu)


def _request(user: int, number: int, said: str, seen: int) -> bytes:
    """What the page's script posts; the answer is what is new since the last entry it has seen."""
    body = urlencode(fields_of(user, number, said) | {"after": str(seen)})
    lines = (
        f"POST /{'say' if number else 'start'} HTTP/1.1", "Host: 127.0.0.1", "Accept: application/json",
        f"Cookie: sor={caller_of(user).secret}; sor-language=da",
        "Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}", "", body,
    )  # fmt: skip
    return "\r\n".join(lines).encode()


async def _answer(reader: asyncio.StreamReader) -> dict[str, Any]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    assert head.startswith("http/1.1 200"), head
    length = int(head.split("content-length:")[1].split("\r\n")[0])
    news: dict[str, Any] = json.loads(await reader.readexactly(length))
    return news

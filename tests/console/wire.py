"""A connection to a stream as a browser's EventSource has it, which a test cuts after any byte."""

import asyncio
import json
from collections.abc import AsyncIterator, MutableMapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.console.office import Browser

PATIENCE = 20.0


@dataclass
class EventSource:
    """Reads what comes by the rules of browsers: an event counts once its empty line is there."""

    last_id: str = ""
    events: list[tuple[str, Any]] = field(default_factory=list)  # kind and data
    rest: bytes = b""

    def feed(self, some: bytes) -> None:
        *whole, self.rest = (self.rest + some).split(b"\n\n")
        for each in whole:
            fields = dict(line.split(": ", 1) for line in each.decode().split("\n") if not line.startswith(":"))
            self.last_id = fields.get("id", self.last_id)
            if "data" in fields:
                self.events.append((fields.get("event", "message"), json.loads(fields["data"])))

    def lines(self) -> list[int]:
        return [data["id"] for kind, data in self.events if kind == "line"]

    def states(self) -> list[Any]:
        return [data for kind, data in self.events if kind == "state"]

    def cut(self) -> None:
        """What came of an event without its end is thrown away."""
        self.rest = b""


@dataclass
class Wire:
    """The socket's end: what the server sends, and whether it is done."""

    task: "asyncio.Task[None]"
    sent: "asyncio.Queue[MutableMapping[str, Any]]"

    async def status(self) -> int:
        return int((await asyncio.wait_for(self.sent.get(), PATIENCE))["status"])

    async def some(self) -> bytes:
        """What comes next; b"" at the end of the answer."""
        return bytes((await asyncio.wait_for(self.sent.get(), PATIENCE)).get("body", b""))


@asynccontextmanager
async def connected(browser: Browser, path: str, last_id: str = "") -> AsyncIterator[Wire]:
    """While this lasts the connection stands; at its end it is cut, as by a closed tab."""
    path, _, query = f"/staff{path}".partition("?")
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    headers = {"host": "sor.test", "cookie": cookie, "accept": "text/event-stream"}
    headers |= {"last-event-id": last_id} if last_id else {}
    scope = {
        "type": "http", "asgi": {"version": "3.0", "spec_version": "2.3"}, "http_version": "1.1", "method": "GET",
        "scheme": "http", "path": path, "raw_path": path.encode(), "query_string": query.encode(), "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1), "server": ("sor.test", 80),
    }  # fmt: skip
    cut, sent = asyncio.Event(), asyncio.Queue[MutableMapping[str, Any]]()

    async def receive() -> MutableMapping[str, Any]:
        await cut.wait()
        return {"type": "http.disconnect"}

    task = asyncio.ensure_future(browser.app(scope, receive, sent.put))
    try:
        yield Wire(task, sent)
    finally:
        cut.set()
        await asyncio.wait_for(task, PATIENCE)

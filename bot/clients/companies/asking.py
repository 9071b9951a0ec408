"""One question to a register over HTTP: bounded in time and size, with a name a register can write to."""

import asyncio
import json
import ssl
from dataclasses import dataclass, field
from email.utils import parseaddr
from typing import Any

import httpx2

from bot.clients.companies.company import LookupUnavailable

APP = "SOR registration"
MOST_BYTES = 5_000_000


def user_agent(contact: str) -> str:
    """Who we are, in the form "App - Provider - Contact" that cvrapi.dk demands, in plain ASCII."""
    written = parseaddr(contact)[1] or contact
    provider = written.rpartition("@")[2]
    return f"{APP} - {provider} - {written}".encode("ascii", "replace").decode("ascii")


@dataclass(frozen=True)
class Asking:
    """How registers are asked: under which name, and for how many seconds in all."""

    agent: str
    seconds: float = 5.0
    # Made once at the start: making it costs 50 ms, in which no owner would be answered.
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context, repr=False)

    async def get(self, url: str, parameters: dict[str, str]) -> tuple[int, Any]:
        """The status and the JSON that come back; raises `LookupUnavailable`."""
        return await self._ask("GET", url, params=parameters)

    async def post(self, url: str, question: dict[str, Any], credentials: tuple[str, str] | None) -> tuple[int, Any]:
        """The same for a question sent as JSON, signed in where there are credentials."""
        return await self._ask("POST", url, json=question, auth=credentials)

    async def _ask(self, method: str, url: str, **content: Any) -> tuple[int, Any]:
        try:
            # httpx's own limit begins anew with each byte; this one counts the whole answer.
            async with asyncio.timeout(self.seconds):
                status, body = await self._exchange(method, url, content)
            return status, json.loads(body)
        except (TimeoutError, httpx2.TimeoutException) as late:
            raise LookupUnavailable("slow") from late
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as lost:
            raise LookupUnavailable("unreachable") from lost
        except (ValueError, RecursionError) as odd:
            raise LookupUnavailable("form") from odd

    async def _exchange(self, method: str, url: str, content: dict[str, Any]) -> tuple[int, bytes]:
        headers = {"User-Agent": self.agent, "Accept": "application/json"}
        async with (
            httpx2.AsyncClient(verify=self.tls, timeout=self.seconds, headers=headers) as client,
            client.stream(method, url, **content) as answer,
        ):
            return answer.status_code, await _body(answer)


async def _body(answer: httpx2.Response) -> bytes:
    body = bytearray()
    async for part in answer.aiter_bytes():
        body += part
        if len(body) > MOST_BYTES:
            raise ValueError("more than a register answers")
    return bytes(body)

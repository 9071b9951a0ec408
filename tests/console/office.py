"""The console with its real services on a database of its own, a clock that is moved, and browsers of made-up staff."""

import datetime as dt
import html
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx2
import pyotp
from starlette.applications import Starlette

from bot.console.application import console
from bot.console.needs import Needs
from bot.console.visit import csrf_of
from bot.pages.limits import Rate
from bot.services.staff.passwords import hashed
from bot.services.staff.sittings import sit_down
from bot.serving import console_needs_of
from bot.settings import Settings
from bot.wiring import Product, opened
from flows.moment import micros
from flows.rights import Role
from storage.chains import Link
from storage.staff_values import StaffMember

BEGINS = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
PASSWORD = "korrekt hest batteri klammer"
SECOND = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
HOME = "http://sor.test"
NOTHING: Mapping[str, str] = {}
OPEN_DOORS = Rate(100_000, 10_000.0)


class Office:
    """Everything behind `/staff`, and who uses it."""

    def __init__(self, product: Product, needs: Needs, clock: "Clock") -> None:
        self.product = product
        self.needs = needs
        self.clock = clock
        self.app = Starlette()
        self.app.mount("/staff", console(needs))
        self._kept: dict[str, str] = {}

    async def member(self, name: str, role: Role = Role.CASEWORKER, **more: Any) -> StaffMember:
        """Somebody who joined long ago."""
        email = f"{name.split(maxsplit=1)[0].lower()}@example.org"
        async with self.product.database.work() as work:
            member = await work.staff.add(StaffMember(0, name, email, role, **more), self.now)
            await work.staff.keep_password(member.id, await self._password())
            await work.staff.keep_second(member.id, self.product.staff.signing_in.sealing.seal(member.id, SECOND), 0)
            await work.commit()
        return member

    async def signed_in(self, member: StaffMember, stage: str = "whole") -> "Browser":
        """A browser at which they signed in just now."""
        async with self.product.database.work() as work:
            secret = await sit_down(work, member, stage, "A browser", self.clock())
            await work.commit()
        return self.browser(secret)

    def browser(self, secret: str = "") -> "Browser":
        """A browser with this secret, or a new one."""
        return Browser(self.app, secret)

    def code(self, secret: str = SECOND) -> str:
        """What an app with this secret shows now."""
        return pyotp.TOTP(secret).at(self.clock())

    async def links(self) -> list[Link]:
        """What the staff's chain holds."""
        async with self.product.database.reading() as reading:
            return await reading.audit.all_links("staff")

    async def acts(self) -> list[tuple[str, str]]:
        """Every act of the staff's chain, with its actor."""
        return [(link.act.act, link.act.actor) for link in await self.links()]

    @property
    def now(self) -> int:
        return micros(self.clock())

    async def _password(self) -> str:
        if not self._kept:  # it takes a while on purpose
            self._kept[PASSWORD] = await hashed(PASSWORD)
        return self._kept[PASSWORD]


@dataclass
class Clock:
    """A clock that is moved."""

    now: dt.datetime = BEGINS

    def __call__(self) -> dt.datetime:
        return self.now

    def goes_on(self, **amount: float) -> None:
        self.now += dt.timedelta(**amount)


@dataclass
class Browser:
    """Asks for pages as a browser does, and sends their forms."""

    app: Starlette
    secret: str = ""
    cookies: dict[str, str] = field(default_factory=dict)
    page: str = ""  # the last one

    def __post_init__(self) -> None:
        if self.secret:
            self.cookies["sor-staff"] = self.secret

    async def get(self, path: str, **headers: str) -> httpx2.Response:
        """Ask for a page."""
        return await self._asks("GET", path, headers)

    async def post(
        self, path: str, fields: Mapping[str, str] = NOTHING, *, headers: Mapping[str, str] = NOTHING, **more: str
    ) -> httpx2.Response:
        """Send a form with what makes it ours."""
        if not self.cookies:
            await self.get("/sign-in")
        sent = {"csrf": csrf_of(self.cookies["sor-staff"]), **fields, **more}
        return await self._asks("POST", path, {"origin": HOME, **headers}, sent)

    async def _asks(
        self, method: str, path: str, headers: Mapping[str, str], data: dict[str, str] | None = None
    ) -> httpx2.Response:
        transport = httpx2.ASGITransport(app=self.app)
        async with httpx2.AsyncClient(
            transport=transport, base_url=HOME, trust_env=False, cookies=self.cookies
        ) as client:
            answer = await client.request(method, f"/staff{path}", headers=dict(headers), data=data)
        self.cookies |= dict(answer.cookies)
        self.page = html.unescape(re.sub(r"<[^>]+>", " ", answer.text))
        return answer


@asynccontextmanager
async def office(folder: Path, *, demo: bool = False, database_url: str = "") -> AsyncIterator[Office]:
    """While this lasts the console stands; its rules are those of production, unless it is a demonstration."""
    url = database_url or f"sqlite+aiosqlite:///{folder / 'sor.db'}"
    settings = Settings(database_url=url, public_url=HOME, smtp_url="")
    clock = Clock()
    async with opened(settings, {}, clock=clock) as product:
        staff = replace(product.staff, signing_in=replace(product.staff.signing_in, demo=demo))
        needs = replace(console_needs_of(product), staff=staff, demo=demo, rate=OPEN_DOORS)
        yield Office(product, needs, clock)

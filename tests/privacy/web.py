"""Everything that can come in over the web, each with a CPR number in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle

import httpx2

from tests.dialogues.page import page_of
from tests.privacy.planting import Planting

FORMS = {
    "/say": "text",
    "/press": "token",
    "/ask": "wish",
    "/start": "purpose",
    "/language": "language",
    "/continue": "code",
    "/lost": "email",
}
HEADERS = ("user-agent", "referer", "accept-language", "x-forwarded-for", "x-request-id", "accept")
PATHS = (
    "/?q={}", "/{}", "/start/{}", "/link/{}", "/link/{}-and-some-more", "/receipt/{}.pdf", "/static/{}",
    "/entries?after={}", "/start/register?utm={}", "/continue?code={}", "/lost?email={}", "/say?text={}",
)  # fmt: skip


@dataclass
class Planter:
    """A browser that puts CPR numbers wherever a server takes anything."""

    browser: httpx2.AsyncClient
    planting: Planting
    shown: set[str] = field(default_factory=set)  # where a number came back, and how
    _hidden: dict[str, str] = field(default_factory=dict)  # what forms carry that nobody sees
    _paths: Iterator[str] = field(default_factory=lambda: cycle(PATHS))

    async def plant(self) -> None:
        """Put numbers into every form, every field of them, addresses and headers."""
        page = page_of((await self.browser.get("/continue")).text)
        self._hidden = next(each.hidden() for each in page.every("form") if "csrf" in each.hidden())
        for _ in range(3):
            await self._posts("/say", text=self.planting.text())
        await self._posts("/say", {"accept": "application/json"}, text=self.planting.text(), after="0")
        for action, name in FORMS.items():
            await self._posts(action, None, **{name: self.planting.number(joint="-")})
        await self._posts("/press", token="nothing", option=self.planting.number(joint=""))
        await self._posts("/say", text=self.planting.text() + "x" * 5000)
        await self._turned_away()
        for _ in range(4):
            await self._gets(next(self._paths).format(self.planting.number(joint="-")))

    async def _turned_away(self) -> None:
        """What the channel does not pass on, and offers to be sent again."""
        number, text = self.planting.number, self.planting.text
        await self._posts("/say", text=text(), csrf=number(joint="-"))
        await self._posts("/say", text=text(), nonce=number(joint="-"), here=f"/start/{number(joint='-')}")
        await self._posts("/language", language="da", here=f"/start/{number(joint='-')}")
        await self._posts("/say", {"origin": f"http://{number(joint='-')}.dk"}, text=text())
        await self._posts("/say", {"content-type": "text/plain"}, text=text())
        await self._posts(f"/link/{number(joint='-')}", name=number())
        await self._posts("/forget-not", text=text())
        # A header holds ASCII.
        await self._gets("/", {name: number(joint="-") for name in HEADERS})
        async with httpx2.AsyncClient(base_url=self.browser.base_url, trust_env=False) as stranger:
            cookies = f"sor={number(joint='-')}; sor-language={number(joint='-')}"
            self._look_at("GET / with cookies", await stranger.get("/", headers={"cookie": cookies}))

    async def _posts(self, path: str, headers: dict[str, str] | None = None, **fields: str) -> None:
        answer = await self.browser.post(path, data={**self._hidden, **fields}, headers=headers)
        self._look_at(f"POST {path} {sorted(fields)}", answer)

    async def _gets(self, path: str, headers: dict[str, str] | None = None) -> None:
        self._look_at(f"GET {path}", await self.browser.get(path, headers=headers))

    def _look_at(self, request: str, answer: httpx2.Response) -> None:
        """Note where something came back that was planted, in words or in a header."""
        for each in (*answer.history, answer):
            told = f"{each.headers.raw!r}"
            if self.planting.found_in(each.text) or self.planting.found_in(told):
                self.shown.add(f"{self.planting.without(request)}: {each.status_code}")

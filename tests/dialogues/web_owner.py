"""Owners on the web page: a browser without script that reads the pages and sends their forms."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx2
from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

from bot.channels.web.speaking import WebMouth
from bot.services.delivering import Mouth
from bot.serving import application, needs_of
from tests.dialogues.files import FILE, FILES
from tests.dialogues.house import House, Owner
from tests.dialogues.letters import letters_in
from tests.dialogues.owners import LOOKS, PRESSED, NeverShown
from tests.dialogues.page import Element, page_of
from tests.dialogues.script import at_once, message

TAKES_FILES = ("/table", "/file")
ON_THE_PHONE = re.compile(r"\(on the phone\) .+")  # nothing of ours hears it
FOLLOWS = "(opens the link of the letter)"
FORGETS = "(forgets this device)"  # on the page for that
ENTERED = re.compile(r"\(enters\) (.+)")  # on the page for codes


class WebChannel:
    """The web application, called as a server would call it."""

    name = "web"

    def __init__(self) -> None:
        self._app: FastAPI | None = None

    @asynccontextmanager
    async def stands(self) -> AsyncIterator[None]:
        yield

    def mouth(self, house: House) -> Mouth:
        return WebMouth(house.live)

    @asynccontextmanager
    async def hears(self, house: House) -> AsyncIterator[None]:
        needs = needs_of(house.product)
        # The limits count by a clock of their own; here both go by the house's.
        self._app = application(house.product, replace(needs, ticking=lambda: house.now.timestamp()))
        yield

    def owner(self, house: House, _name: str, language: str) -> Owner:
        browser = httpx2.AsyncClient(
            transport=httpx2.ASGITransport(app=self._answer),
            base_url=house.product.settings.public_url,
            follow_redirects=True,
            trust_env=False,
        )
        return WebOwner(browser, language)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Whatever application answers now: a browser stays open while the program starts anew."""
        assert self._app is not None
        await self._app(scope, receive, send)


@dataclass
class WebOwner:
    """Reads the page, and sends the forms that stand on it."""

    browser: httpx2.AsyncClient
    language: str
    page: Element = field(default_factory=lambda: Element("page", {}))
    read: int = 0  # the last entry seen
    token: str = ""  # of the prompt last seen
    buttons: dict[str, tuple[str, str]] = field(default_factory=dict)  # label -> token and option, as last shown

    async def does(self, line: str) -> list[str]:
        if not self.page.inside:
            await self._opens()
        if line == LOOKS:
            await self.goes("/")
        else:
            done = await asyncio.gather(*(self._acts(each) for each in at_once(line)))
            if len(done) > 1:
                await self.goes("/")  # which of the answers came last is chance
        return self._new()

    async def _opens(self) -> None:
        await self.goes("/")
        html = self.page.one("html")
        if html is None or html.attributes["lang"] != self.language:
            await self.sends("/language", language=self.language)

    async def goes(self, path: str) -> None:
        """Open a page."""
        self._sees(await self.browser.get(path))

    async def sends(self, action: str, **fields: str) -> None:
        """Send the form of this page that goes there."""
        form = next((each for each in self.page.every("form") if each.attributes["action"] == action), None)
        if form is None:
            raise NeverShown(f"no form for {action}")
        self._sees(await self.browser.post(action, data={**form.hidden(), **fields}))

    async def _acts(self, line: str) -> None:
        pressed, entered = PRESSED.fullmatch(line), ENTERED.fullmatch(line)
        if file := FILE.fullmatch(line):
            await self._sends_file(file[1], FILES[file[1]])
        elif ON_THE_PHONE.fullmatch(line):
            return
        elif line == FOLLOWS:
            link = re.findall(r"/link/[\w-]+", str(letters_in(Path())[-1]))[-1]
            await self.goes(link)
            await self.sends(link)
        elif line == FORGETS:
            await self.goes("/forget")
            await self.sends("/forget")
        elif entered:
            await self.goes("/continue")
            await self.sends("/continue", code=entered[1])
        elif pressed is None:
            await self.sends("/say", text=line)
        elif pressed[1] in self.buttons:
            await self._presses(pressed[1])
        else:
            await self._chooses(pressed[1])

    async def _sends_file(self, name: str, content: bytes) -> None:
        """Choose a file where the page takes one, and send it."""
        form = next((each for each in self.page.every("form") if each.attributes["action"] in TAKES_FILES), None)
        if form is None:
            raise NeverShown("no form for a file")
        self._sees(
            await self.browser.post(form.attributes["action"], data=form.hidden(), files={"file": (name, content)})
        )

    async def _chooses(self, label: str) -> None:
        """Press a button of a plain form, as those of the first page: its words begin with the label."""
        for form in self.page.every("form"):
            for each in form.every("button"):
                if each.text.startswith(label):
                    fields = {each.attributes["name"]: each.attributes["value"]} if "name" in each.attributes else {}
                    await self.sends(form.attributes["action"], **fields)
                    return
        raise NeverShown(f"{label!r} is not among {sorted(self.buttons)}")

    async def _presses(self, label: str) -> None:
        token, option = self.buttons[label]
        form = next(each for each in self.page.every("form") if "csrf" in each.hidden())
        fields = {**form.hidden(), "token": token, "option": option}
        self._sees(await self.browser.post("/press", data=fields))

    def _sees(self, answer: httpx2.Response) -> None:
        assert answer.status_code < 400, f"{answer.status_code} at {answer.url}: {answer.text}"
        self.page = page_of(answer.text)
        self.buttons |= {each.label: (each.token, each.option) for each in pressable(self.page)}

    def _new(self) -> list[str]:
        new = [
            each for each in self.page.every("div", "bubble") if int(each.attributes.get("data-entry", 0)) > self.read
        ]
        self.read = max((int(each.attributes["data-entry"]) for each in new), default=self.read)
        said = [text_of(each) for each in new if "owner" not in each.classes]
        said += [[each.text] for each in self.page.every("p", "notice") if each.text]
        fresh = prompt_token(self.page) != self.token
        self.token = prompt_token(self.page)
        if not said:
            return []
        last = with_review(said[-1], self.page) if fresh else "\n\n".join(said[-1])
        labels = [each.label for each in pressable(self.page) if not each.changes] if fresh else []
        return [*(message("\n\n".join(each)) for each in said[:-1]), message(last, labels)]


@dataclass(frozen=True)
class Pressable:
    """A button of the open prompt."""

    label: str
    token: str
    option: str
    changes: bool  # stands beside a line of the review


def pressable(page: Element) -> list[Pressable]:
    """What can be pressed on this page, in order."""
    form = next((each for each in page.every("form") if each.attributes["action"] == "/press"), None)
    if form is None:
        return []
    changes = {id(each) for row in form.every("dd", "change") for each in row.every("button")}
    token = form.hidden()["token"]
    return [
        Pressable(_label(each), token, each.attributes["value"], id(each) in changes) for each in form.every("button")
    ]


def _label(button: Element) -> str:
    """The words of a button; where its first word stands for itself, the rest is for screen readers."""
    return button.text.replace(" ", ": ", 1) if "deletes" in button.classes else button.text


def prompt_token(page: Element) -> str:
    """Which prompt is open."""
    return next((each.attributes["data-token"] for each in page.every("div") if "data-token" in each.attributes), "")


def text_of(bubble: Element) -> list[str]:
    """The parts of a message: what is remarked, and what is asked."""
    return [lines_of(each) for each in bubble.every("p", "words")]


def lines_of(words: Element) -> str:
    """The lines of a message, which the page sets each by itself."""
    rows = [row.text for row in words.every("span", "row")]
    return "\n".join(rows) if rows else words.text


def with_review(parts: list[str], page: Element) -> str:
    """A message with the review, which the page shows as a list, in the words the other channels have for it."""
    sections = []
    for section in page.every("section", "review"):
        heading = section.one("h2")
        rows = [f"{_only(row, 'dt')}: {_value(row)}" for row in section.every("div")]
        sections.append("\n".join([heading.text if heading else "", *rows]))
    return "\n\n".join([*parts[:-1], *sections, *parts[-1:]])


def _value(row: Element) -> str:
    """What stands in a row, or what it was and what it becomes."""
    return f"{_only(row, 'del')} → {_only(row, 'ins')}" if row.one("ins") else _only(row, "dd")


def _only(row: Element, tag: str) -> str:
    found = row.one(tag)
    return found.text if found else ""

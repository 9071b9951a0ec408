"""Owners who need no server: one wired straight to the services, one at the terminal."""

import asyncio
import io
import re
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.channels.terminal import Terminal, TerminalMouth
from bot.services.delivering import Mouth
from bot.services.listening import arrival_of, arrival_of_text
from bot.services.table_reading import read_table
from flows.heard import Asked, Chose, Heard, Sent, Wish
from storage.values import Delivery, NewArrival, Outcome
from storage.values import Owner as Address
from tests.dialogues.files import FILE, FILES
from tests.dialogues.house import House, Owner
from tests.dialogues.script import at_once, message

PRESSED = re.compile(r"\[(.+)\]")
EDITED = re.compile(r"\(edits\) (.+)")
SENT = re.compile(r"\((sticker|voice|photo|document|location|contact|video|dice)\)")
LOOKS = "(looks)"


class NeverShown(AssertionError):
    """A script presses a button that nobody was shown."""


@dataclass
class ServiceMouth:
    """Collects what is said, by address."""

    channel: str = "service"
    said: dict[str, list[Delivery]] = field(default_factory=lambda: defaultdict(list))

    async def say(self, delivery: Delivery) -> Outcome:
        self.said[delivery.address].append(delivery)
        return Outcome(delivery.id, "sent", reference=str(delivery.id))


class ServiceChannel:
    """The services alone, with nothing in between."""

    name = "service"

    def __init__(self) -> None:
        self.mouthpiece = ServiceMouth()

    @asynccontextmanager
    async def stands(self) -> AsyncIterator[None]:
        yield

    def mouth(self, _house: House) -> Mouth:
        return self.mouthpiece

    @asynccontextmanager
    async def hears(self, _house: House) -> AsyncIterator[None]:
        yield

    def owner(self, house: House, name: str, language: str) -> Owner:
        return ServiceOwner(house, Address("service", name), language, self.mouthpiece.said[name])


@dataclass
class ServiceOwner:
    """Speaks to the services and is spoken to by them."""

    house: House
    address: Address
    language: str
    said: list[Delivery]
    seen: int = 0

    async def does(self, line: str) -> list[str]:
        if line != LOOKS:
            await self.house.product.turning.keep([self._arrival(each) for each in at_once(line)])
        await self.house.product.settled(self.address)
        new, self.seen = self.said[self.seen :], len(self.said)
        return [message(each.text, labels(each)) for each in new if each.text]

    def _arrival(self, line: str) -> NewArrival:
        if edited := EDITED.fullmatch(line):
            return arrival_of_text(self.address, edited[1], self.house.micros(), edited=True, language=self.language)
        if file := FILE.fullmatch(line):
            table = read_table(file[1], FILES[file[1]], "1")
            return arrival_of(self.address, table, self.house.micros(), language=self.language)
        if heard := self._heard(line):
            return arrival_of(self.address, heard, self.house.micros(), language=self.language)
        return arrival_of_text(self.address, line, self.house.micros(), language=self.language, ref="1")

    def _heard(self, line: str) -> Heard | None:
        if line == "/start":
            return Asked(Wish.START)
        if sent := SENT.fullmatch(line):
            return Sent(sent[1])
        if pressed := PRESSED.fullmatch(line):
            return self._chose(pressed[1])
        return None

    def _chose(self, label: str) -> Chose:
        for delivery in reversed(self.said):
            for option, its_label, _ in delivery.buttons:
                if its_label == label:
                    return Chose(delivery.token, option)
        raise NeverShown(label)


def labels(delivery: Delivery) -> list[str]:
    """What can be pressed under a message; a review's changes are named or found under "change"."""
    return [label for _, label, role in delivery.buttons if role != "change"]


@dataclass(frozen=True)
class Terminals:
    """Several terminals in one process: each owner has a real mouth of their own."""

    screens: dict[str, io.StringIO]
    house: House
    channel: str = "terminal"

    async def say(self, delivery: Delivery) -> Outcome:
        mouth = TerminalMouth(self.screens[delivery.address], delivery.address, self.house.clock)
        mouth.papers = self.house.product.handing.text
        return await mouth.say(delivery)


class TerminalChannel:
    """The terminal, with a text in place of the screen."""

    name = "terminal"

    def __init__(self) -> None:
        self.screens: dict[str, io.StringIO] = defaultdict(io.StringIO)

    @asynccontextmanager
    async def stands(self) -> AsyncIterator[None]:
        yield

    def mouth(self, house: House) -> Mouth:
        return Terminals(self.screens, house)

    @asynccontextmanager
    async def hears(self, _house: House) -> AsyncIterator[None]:
        yield

    def owner(self, house: House, name: str, language: str) -> Owner:
        return TerminalOwner(house, name, language, self.screens[name])


@dataclass
class TerminalOwner:
    """Types at the terminal; a button is pressed by typing its number."""

    house: House
    name: str
    language: str
    screen: io.StringIO
    shown: list[str] = field(default_factory=list)

    async def does(self, line: str) -> list[str]:
        if line != LOOKS:
            await asyncio.gather(*(self._terminal().types(self._typed(each)) for each in at_once(line)))
        await self._settle()
        new = self.screen.getvalue()
        self.screen.seek(0)
        self.screen.truncate()
        self.shown = new.splitlines() or self.shown
        return [new.removesuffix("\n")] if new else []

    def _terminal(self) -> Terminal:
        turning = self.house.product.turning
        return Terminal(self.name, self.language, turning, self._settle, self.house.clock)

    async def _settle(self) -> None:
        await self.house.product.settled(Address("terminal", self.name))

    def _typed(self, line: str) -> str:
        pressed = PRESSED.fullmatch(line)
        if pressed is None:
            return line
        for shown in reversed(self.shown):
            if number := re.fullmatch(rf" {{7}}(\d+)\. {re.escape(pressed[1])}", shown):
                return number[1]
        raise NeverShown(pressed[1])

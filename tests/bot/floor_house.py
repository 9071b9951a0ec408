"""Owners and made-up staff in one conversation, over the real turn cycle."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.services import tokens
from bot.services.deciding import Deciding
from bot.services.delivering import Delivering
from bot.services.facts import ServiceFacts
from bot.services.floor.acting import Acting
from bot.services.floor.house import FloorHouse, floor_house
from bot.services.floor.replying import HOLD, Written
from bot.services.listening import arrival_of, arrival_of_text
from bot.services.turning import Turning
from bot.wiring import FLOWS, phrasebooks
from flows.conversations import Conversation
from flows.heard import Chose
from flows.moment import micros
from flows.rights import Role
from storage.database import Database
from storage.staff_values import StaffMember
from storage.values import Delivery, Entry, NewArrival, Outcome, Owner
from tests.bot.chat import Chat

ANE, BO = Owner("web", "ane"), Owner("telegram", "1:77")
METTE = StaffMember(1, "Mette Prøve", "mette@example.org", Role.CASEWORKER)
PER = StaffMember(2, "Per Prøve", "per@example.org", Role.CASEWORKER)
ADA = StaffMember(3, "Ada Prøve", "ada@example.org", Role.ADMINISTRATOR)
REVISOR = StaffMember(4, "Rie Prøve", "rie@example.org", Role.AUDITOR)
MONDAY = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)  # half past ten in Denmark, while the telephone is open


@dataclass
class Clock:
    """Goes on by a millisecond with each look, and further where a test says so."""

    now: dt.datetime = MONDAY

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(milliseconds=1)
        return self.now

    def goes_on(self, **time: float) -> None:
        self.now += dt.timedelta(**time)


@dataclass
class Mouth:
    """Collects what is said to owners of one channel; `becomes` is what becomes of replies."""

    channel: str
    said: list[Delivery] = field(default_factory=list)
    becomes: str = "sent"

    async def say(self, delivery: Delivery) -> Outcome:
        self.said.append(delivery)
        return Outcome(delivery.id, self.becomes if delivery.kind == "reply" else "sent", reference=str(delivery.id))


@dataclass(frozen=True)
class AtOnce:
    """Takes turns the moment something is kept: nothing runs beside the test."""

    turning: Turning

    async def keep(self, arrivals: Sequence[NewArrival]) -> None:
        await self.turning.cycle(arrivals)


@dataclass
class Floor:
    """The product's parts that a hand-over needs, run by hand: `settles` takes every turn and says all there is."""

    database: Database
    clock: Clock
    chat: Chat
    house: FloorHouse
    mouths: dict[str, Mouth]
    delivering: Delivering

    async def settles(self) -> None:
        """Everything that is due is heard and said."""
        while await self.chat.turning.once():
            pass
        while await self.delivering.once():
            await self.delivering.finish()

    async def owner_says(self, *lines: str, owner: Owner = ANE) -> None:
        """The owner types, line by line, and all is said that follows."""
        for line in lines:
            self.clock.goes_on(seconds=5)
            await self.chat.turning.cycle([arrival_of_text(owner, line, micros(self.clock()))])
        await self.settles()

    async def owner_presses(self, label: str, owner: Owner = ANE) -> None:
        """The owner presses a button under what they have before them."""
        prompt = await self.chat.prompt(owner)
        option = [each.label for each in prompt.offered].index(label)
        self.clock.goes_on(seconds=5)
        await self.chat.turning.cycle([arrival_of(owner, Chose(prompt.token, option), micros(self.clock()))])
        await self.settles()

    async def conversation(self, owner: Owner = ANE) -> Conversation:
        return await self.chat.conversation(owner)

    async def here(self, owner: Owner = ANE) -> int:
        """The id of an owner's conversation."""
        return (await self.conversation(owner)).id

    async def lines(self, owner: Owner = ANE) -> Sequence[Entry]:
        """Every line of the transcript, those for staff too."""
        async with self.database.reading() as reading:
            return await reading.transcripts.after(await self.here(owner), 0, 1000, "staff")

    async def last(self, owner: Owner = ANE) -> int:
        """The line one sees last who looks now."""
        async with self.database.reading() as reading:
            [line] = await reading.transcripts.last(await self.here(owner), 1, "staff")
        return line.id

    def heard(self, owner: Owner = ANE) -> list[str]:
        """What was said to an owner since they were asked for the last time."""
        said = self.mouths[owner.channel].said
        texts = [each.text for each in said if each.text and each.address == owner.address]
        said.clear()
        return texts

    async def reply(self, text: str, by: StaffMember = METTE, owner: Owner = ANE) -> str:
        """Somebody who has seen everything replies; the five seconds are not over yet."""
        return await self.house.replying.reply(await self.here(owner), Written(text, await self.last(owner)), by)

    async def after_the_hold(self) -> None:
        """The five seconds are over."""
        self.clock.goes_on(seconds=HOLD / 1_000_000)
        await self.settles()


def floor_over(database: Database) -> Floor:
    """A hand-over's parts over a database."""
    clock, facts = Clock(), ServiceFacts(database, demo=True)
    deciding = Deciding(FLOWS, {language: book.say for language, book in phrasebooks().items()})
    turning = Turning(database, deciding, facts, clock, tokens.draw)
    mouths = {name: Mouth(name) for name in ("web", "telegram")}
    acting = Acting(database, deciding, facts, clock, tokens.draw)
    house = floor_house(acting, AtOnce(turning))
    return Floor(database, clock, Chat(database, turning), house, mouths, Delivering(database, mouths, clock))

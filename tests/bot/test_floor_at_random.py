"""The two promises of a hand-over over random steps: no stale reply is sent, and the bot is silent once one is there.

`make proof` takes 10,000 interleavings and 1,000 times 50 steps; CI takes the parts below.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from bot.services.floor.refusals import FloorRefused, Overtaken
from bot.services.floor.replying import Written
from flows.floor import Floor as Who
from flows.moment import micros
from storage.database import Database
from storage.deliveries import OF_THE_BOT
from storage.staff_values import StaffMember
from storage.values import Delivery, Entry, Outcome
from tests.bot.floor_house import ANE, METTE, PER, Floor, floor_over

INTERLEAVINGS = {False: 120, True: 10_000}
WALKS = {False: 15, True: 1_000}
STEPS = 50


@pytest.fixture
def floor(sqlite_url: str, runner: asyncio.Runner) -> Iterator[Floor]:
    database = runner.run(Database.open(sqlite_url))
    yield floor_over(database)
    runner.run(database.close())


@pytest.fixture
def full(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--full"))


@dataclass
class TwoAtOnce:
    """Two colleagues in one conversation, beside the naive list of what was said and how much of it each has seen."""

    floor: Floor
    conversation_id: int
    said: list[str] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)  # by author: how many of `said`
    line: dict[str, int] = field(default_factory=dict)  # and the line of the transcript they saw last
    stopped: int = 0

    async def opens(self, who: StaffMember) -> None:
        self.seen[who.author], self.line[who.author] = len(self.said), await self.floor.last()

    async def owner_writes(self) -> None:
        await self.floor.owner_says(f"linje {len(self.said)}")
        self.said.append("owner")

    async def sends(self, who: StaffMember) -> None:
        """A reply goes exactly where nothing but their own was said since they looked."""
        fresh = set(self.said[self.seen[who.author] :]) <= {who.author}
        written = Written(f"svar {len(self.said)}", self.line[who.author], take_over=True)
        stopped: tuple[Entry, ...] | None = None
        try:
            await self.floor.house.replying.reply(self.conversation_id, written, who)
        except Overtaken as overtaken:
            stopped = overtaken.newer
        assert (stopped is None) is fresh, f"fresh: {fresh}, stopped by {stopped}"
        if fresh:
            self.said.append(who.author)
        else:
            self.stopped += 1


async def test_no_stale_reply_is_sent_whatever_comes_between(floor: Floor, full: bool) -> None:
    chance = random.Random(20261127)  # noqa: S311 - the same interleavings in every run
    await floor.owner_says("registrér", "psykolog")
    both = TwoAtOnce(floor, await floor.here())
    steps: list[Callable[[], Awaitable[None]]] = [
        lambda: both.opens(METTE), lambda: both.opens(PER), both.owner_writes, lambda: both.sends(METTE),
        lambda: both.sends(PER), floor.after_the_hold,
    ]  # fmt: skip

    for _ in range(INTERLEAVINGS[full]):
        await both.opens(METTE)
        await both.opens(PER)
        for step in chance.choices(steps, k=6):
            await step()

    assert both.stopped > INTERLEAVINGS[full] / 10


@dataclass
class Watched:
    """A floor on which everything happens at any time, and every message is looked at as it leaves."""

    floor: Floor
    conversation_id: int
    chance: random.Random
    spoken: int = 0  # messages of the bot that left

    async def step(self) -> None:
        """One random step of somebody's; what is not open to them now changes nothing."""
        with suppress(FloorRefused):
            await self.chance.choice([*self.steps.values()])()

    @property
    def steps(self) -> Mapping[str, Callable[[], Awaitable[object]]]:
        holding, here = self.floor.house.holding, self.conversation_id
        who, other = self.chance.sample([METTE, PER], 2)
        return {
            "the owner writes": self.owner_writes,
            "the owner answers": self.owner_writes,
            "claim": lambda: holding.claim(here, who),
            "take over": lambda: holding.take_over(here, who),
            "transfer": lambda: holding.transfer(here, other, "se her", who),
            "requeue": lambda: holding.requeue(here, who),
            "release": lambda: holding.release(here, who),
            "time passes": self.time_passes,
            "messages leave": self.all_leave,
            "one message leaves": lambda: self.leaves(1),
        }

    async def owner_writes(self) -> None:
        words = ("26919991", "ja", "menneske", "jeg klarer mig nu", "tilbage", "hjælp", "xyzzy", "ændr type")
        await self.floor.chat.goes(self.chance.choice(words))

    async def time_passes(self) -> None:
        self.floor.clock.goes_on(seconds=6)
        while await self.floor.chat.turning.once():
            pass

    async def all_leave(self) -> None:
        # One that closes another's buttons leaves once the other has.
        while await self.leaves(100):
            pass

    async def leaves(self, at_most: int) -> int:
        async with self.floor.database.work() as work:
            leaving = await work.deliveries.claim(micros(self.floor.clock()), ["web"], at_most)
            conversation = await work.conversations.get(self.conversation_id)
            for each in leaving:
                self.may_leave(each, conversation.epoch, conversation.floor)
            sent = [Outcome(each.id, "sent", reference=str(each.id)) for each in leaving]
            await work.deliveries.settle(sent, micros(self.floor.clock()))
            await work.commit()
        return len(leaving)

    def may_leave(self, message: Delivery, epoch: int, who: str) -> None:
        if message.kind in OF_THE_BOT:
            self.spoken += 1
            assert message.epoch == epoch, f"{message.kind} of an older epoch: {message.text}"
            assert who != Who.STAFF, f"the bot speaks beside a person: {message.text}"


async def test_the_bot_says_nothing_of_an_older_epoch_whatever_happens_when(
    sqlite_url: str, floor: Floor, full: bool
) -> None:
    chance = random.Random(20261128)  # noqa: S311 - as above
    await floor.owner_says("registrér", "psykolog", owner=ANE)
    watched = Watched(floor, await floor.here(), chance)

    for _ in range(WALKS[full]):
        await floor.chat.goes("forfra", "ja", "registrér", "psykolog")  # otherwise little is left to be asked
        for _ in range(STEPS):
            await watched.step()

    dropped = await how_many(floor, sqlite_url)
    assert dropped > WALKS[full], "hardly anything was ever in danger of being said too late"
    assert watched.spoken > WALKS[full], "hardly anything was ever said"


async def how_many(floor: Floor, sqlite_url: str) -> int:
    """How many messages of the bot were dropped, as the floor had changed."""
    from tests.storage.samples import rows

    await floor.settles()
    [(count,)] = await rows(sqlite_url, "SELECT count(*) FROM deliveries WHERE state = 'dropped'")
    return int(count)

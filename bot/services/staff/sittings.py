"""Who is signed in: found by the browser's secret, over after half an hour of silence and after twelve hours."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.services import tokens
from flows.moment import micros
from storage.database import Database
from storage.staff_values import Sitting, StaffMember
from storage.work import Work

IDLE = dt.timedelta(minutes=30)
WHOLE = dt.timedelta(hours=12)
HALF = dt.timedelta(minutes=15)  # to find the second factor, or to set it up
CONFIRMED = dt.timedelta(minutes=15)
NOTED = dt.timedelta(minutes=1)  # between two notes that somebody is there
LONGEST = 120  # letters of what a browser calls itself


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody of the staff at a browser of theirs."""

    member: StaffMember
    sitting: Sitting
    secret: str = field(repr=False)

    @property
    def whole(self) -> bool:
        """Whether they gave both factors."""
        return self.sitting.stage == "whole"


@dataclass(frozen=True, slots=True)
class Sittings:
    """Finds, lists and ends where staff are signed in."""

    database: Database
    clock: Callable[[], dt.datetime]

    async def find(self, secret: str, *, noted: bool = True) -> SignedIn | None:
        """Who is signed in under this secret; that they were seen is noted once a minute, where it is they who ask."""
        now = self.clock()
        async with self.database.reading() as reading:
            sitting = await reading.access.sitting(secret, micros(now), micros(now - IDLE))
            member = await reading.staff.find(sitting.staff_id) if sitting else None
        if sitting is None or member is None or not member.active:
            return None
        if noted and sitting.seen_at < micros(now - NOTED):
            async with self.database.work() as work:
                await work.access.seen(sitting.id, micros(now))
                await work.commit()
        return SignedIn(member, sitting, secret)

    async def all_of(self, member: StaffMember) -> list[Sitting]:
        """Where somebody is signed in."""
        now = self.clock()
        async with self.database.reading() as reading:
            return await reading.access.all_sittings(member.id, micros(now), micros(now - IDLE))

    def recently_confirmed(self, signed_in: SignedIn) -> bool:
        """Whether they proved who they are within the last quarter of an hour."""
        return signed_in.sitting.confirmed_at > micros(self.clock() - CONFIRMED)


async def sit_down(work: Work, member: StaffMember, stage: str, browser: str, now: dt.datetime) -> str:
    """A new sitting, under a secret that nobody knew before; what it replaces is ended by the caller."""
    secret = tokens.link()
    ends = now + (WHOLE if stage == "whole" else HALF)
    at = micros(now)
    named = " ".join(browser.split())[:LONGEST]
    await work.access.sit_down(secret, Sitting(0, member.id, stage, named, at, at, micros(ends), at))
    return secret

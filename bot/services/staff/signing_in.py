"""Signing in and out: the password, then the second factor, each attempt counted; and proving again who one is."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from bot.services.staff import second_factor
from bot.services.staff.braking import Braking, of_password, of_second
from bot.services.staff.noting import Deed, note
from bot.services.staff.passwords import hashed, outdated, right
from bot.services.staff.refusals import StaffRefused
from bot.services.staff.sealing import Sealing
from bot.services.staff.sittings import SignedIn, sit_down
from flows.moment import micros
from storage.database import Database
from storage.staff_values import StaffMember
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Caller:
    """Where somebody signs in from."""

    address: str
    browser: str


@dataclass(frozen=True, slots=True)
class SigningIn:
    """Lets staff in and out."""

    database: Database
    braking: Braking
    clock: Callable[[], dt.datetime]
    demo: bool
    sealing: Sealing

    async def password(self, email: str, password: str, caller: Caller) -> str:
        """A sitting that still lacks the second factor, by its secret; raises `StaffRefused`."""
        now, limits = self.clock(), of_password(email, caller.address)
        await self.braking.attempt(micros(now), *limits)
        async with self.database.reading() as reading:
            member = await reading.staff.by_email(email)
            keys = await reading.staff.keys(member.id if member else 0)
        good = await right(keys.password, password)
        if member is None or not member.active or not good:
            await self._noted(*([Deed("sign_in_failed", member.author, "password")] if member else []))
            # One answer for a wrong address and a wrong password: nobody learns who has an account.
            raise StaffRefused("sign-in")
        await self.braking.was_right(*limits)
        kept = await hashed(password) if outdated(keys.password) else keys.password
        async with self.database.work() as work:
            await work.staff.keep_password(member.id, kept)
            secret = await sit_down(work, member, "password" if keys.second else "joining", caller.browser, now)
            await work.commit()
        return secret

    async def second(self, half: SignedIn, code: str, caller: Caller) -> str:
        """The whole sitting in the place of the half one, under a new secret; raises `StaffRefused`."""
        member, now = half.member, self.clock()
        limits = of_second(member.id, caller.address)
        await self.braking.attempt(micros(now), *limits)
        async with self.database.work() as work:
            by = await self._proved_by(work, member, code, now)
            if by and await work.access.stand_up(half.sitting.id, member.id):
                secret = await sit_down(work, member, "whole", caller.browser, now)
                await note(work, micros(now), Deed("signed_in", member.author, by))
                await work.commit()
            else:
                by = ""
        if not by:
            await self._noted(Deed("sign_in_failed", member.author, "second factor"))
            raise StaffRefused("second")
        await self.braking.was_right(*limits)
        return secret

    async def by_demo_link(self, secret: str, caller: Caller) -> str:
        """The whole sitting of somebody made up: their link counts as both factors, in a demonstration only."""
        now = self.clock()
        async with self.database.work() as work:
            link = await work.access.redeem(secret, micros(now)) if self.demo else None
            member = await work.staff.find(link.staff_id) if link and link.kind == "demo" else None
            if member is None or not member.active:
                raise StaffRefused("link")
            fresh = await sit_down(work, member, "whole", caller.browser, now)
            await note(work, micros(now), Deed("signed_in", member.author, "demo link"))
            await work.commit()
        return fresh

    async def confirm(self, signed_in: SignedIn, password: str, caller: Caller) -> None:
        """They are who they were, for the next quarter of an hour; in a demonstration a press is enough."""
        member, now = signed_in.member, self.clock()
        if not self.demo:
            limits = of_password(member.email, caller.address)
            await self.braking.attempt(micros(now), *limits)
            async with self.database.reading() as reading:
                keys = await reading.staff.keys(member.id)
            if not await right(keys.password, password):
                await self._noted(Deed("confirm_failed", member.author))
                raise StaffRefused("password")
            await self.braking.was_right(*limits)
        async with self.database.work() as work:
            await work.access.confirmed(signed_in.sitting.id, micros(now))
            await note(work, micros(now), Deed("confirmed", member.author))
            await work.commit()

    async def sign_out(self, signed_in: SignedIn) -> None:
        """End this sitting."""
        async with self.database.work() as work:
            await work.access.stand_up(signed_in.sitting.id, signed_in.member.id)
            await note(work, micros(self.clock()), Deed("signed_out", signed_in.member.author))
            await work.commit()

    async def _noted(self, *deeds: Deed) -> None:
        if deeds:
            async with self.database.work() as work:
                await note(work, micros(self.clock()), *deeds)
                await work.commit()

    async def _proved_by(self, work: Work, member: StaffMember, code: str, now: dt.datetime) -> str:
        """What proves that it is them; "" where the code is wrong, or was used before."""
        keys = await work.staff.keys(member.id)
        step = second_factor.step_of(self.sealing.opened(member.id, keys.second), code, now.timestamp())
        if step is not None:
            return "app" if await work.staff.use_step(member.id, step) else ""
        kept = second_factor.as_kept(code)
        return "recovery code" if kept and await work.access.use_recovery_code(member.id, kept) else ""

"""The team: who is of the staff, in which role, who left, and who is absent today."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from bot.services.staff.noting import Deed, note, permit
from bot.services.staff.refusals import StaffRefused
from flows.moment import DENMARK, micros
from flows.rights import Right, Role
from storage.database import Database
from storage.staff_values import StaffMember
from storage.work import Work

Free = Callable[[Work, StaffMember, StaffMember], Awaitable[None]]


async def _nothing(_work: Work, _of: StaffMember, _by: StaffMember) -> None:
    """There is nothing that staff could hold."""


@dataclass(slots=True)
class Team:
    """Shows the staff, and changes what an administrator may change of others."""

    database: Database
    clock: Callable[[], dt.datetime]
    free: Free = _nothing  # what somebody holds is given back so, when they are absent

    async def members(self, by: StaffMember) -> list[StaffMember]:
        """Everybody who has an account, by name."""
        permit(by, Right.STAFF)
        async with self.database.work() as work:
            await note(work, micros(self.clock()), Deed("team_viewed", by.author))
            await work.commit()
        return await self.everybody()

    async def everybody(self) -> list[StaffMember]:
        """The same, for services and commands: names beside what colleagues did."""
        async with self.database.reading() as reading:
            return [each for each in await reading.staff.all_members() if each.email]

    async def set_role(self, staff_id: int, role: Role, by: StaffMember) -> None:
        """Give a colleague another role; where they are signed in ends."""
        permit(by, Right.STAFF)
        async with self.database.work() as work:
            member = await _colleague(work, staff_id, by)
            await self._keep(work, replace(member, role=role), Deed("role_set", by.author, [member.author, role.value]))

    async def deactivate(self, staff_id: int, by: StaffMember) -> None:
        """Let a colleague in no more; what they did keeps their name."""
        permit(by, Right.STAFF)
        async with self.database.work() as work:
            member = await _colleague(work, staff_id, by)
            await self._keep(work, replace(member, active=False), Deed("deactivated", by.author, member.author))

    async def reactivate(self, staff_id: int, by: StaffMember) -> None:
        """Let a colleague in again."""
        permit(by, Right.STAFF)
        async with self.database.work() as work:
            member = await _colleague(work, staff_id, by)
            await self._keep(work, replace(member, active=True), Deed("reactivated", by.author, member.author))

    async def set_absent(self, staff_id: int, by: StaffMember, *, absent: bool) -> None:
        """Somebody is absent today, or is there after all: themselves, or a colleague as an administrator says.

        In the same act all that they hold is given back.
        """
        if staff_id != by.id:
            permit(by, Right.STAFF)
        now = self.clock()
        day = now.astimezone(DENMARK).date() if absent else None
        async with self.database.work() as work:
            member = await work.staff.find(staff_id)
            if member is None or not member.active:
                raise StaffRefused("nobody")
            await work.staff.keep(replace(member, absent_on=day))
            if absent:
                await self.free(work, replace(member, absent_on=day), by)
            about = [member.author, day.isoformat() if day else ""]
            await note(work, micros(now), Deed("absent" if absent else "present", by.author, about))
            await work.commit()

    async def _keep(self, work: Work, member: StaffMember, deed: Deed) -> None:
        await work.staff.keep(member)
        await work.access.drop_links(member.id)
        await work.access.all_stand_up(member.id)
        await note(work, micros(self.clock()), deed)
        await work.commit()


async def _colleague(work: Work, staff_id: int, by: StaffMember) -> StaffMember:
    # Nobody changes their own role or account, so that an administrator is always left.
    member = await work.staff.find(staff_id) if staff_id != by.id else None
    if member is None or not member.email:
        raise StaffRefused("colleague")
    return member

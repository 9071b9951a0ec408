"""The staff: who they are and what they sign in with."""

import datetime as dt

from sqlalchemy import bindparam, select, update

from flows.rights import Role
from storage.hot import Jobs
from storage.staff_tables import staff
from storage.staff_values import Keys, StaffMember
from storage.statements import Row, Statement, as_row, insert_into


class Staff:
    """Everybody who is or was of the staff; nobody is deleted, since the transcripts name them."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, member: StaffMember, now: int) -> StaffMember:
        """Add somebody, who gets an id; raises `Conflict` where the e-mail address has an account."""
        rows = await self._jobs.fetch(_ADD, _row(member) | {"created_at": now} | as_row(Keys()))
        return _member(rows[0])

    async def keep(self, member: StaffMember) -> None:
        """Put this in the place of what is known of them."""
        await self._jobs.many(_KEEP, [_row(member) | {"b_id": member.id}])

    async def keep_password(self, staff_id: int, password: str) -> None:
        """Let them sign in with this password, which comes hashed."""
        await self._jobs.many(_KEEP_PASSWORD, [{"b_id": staff_id, "password": password}])

    async def keep_second(self, staff_id: int, second: str, step: int) -> None:
        """Let this be their second factor; codes up to this half-minute are used up."""
        await self._jobs.many(_KEEP_SECOND, [{"b_id": staff_id, "second": second, "second_step": step}])

    async def use_step(self, staff_id: int, step: int) -> bool:
        """Use the code of this half-minute up; False where that one, or a later one, was used before."""
        return bool(await self._jobs.fetch(_USE_STEP, {"b_id": staff_id, "step": step}))

    async def find(self, staff_id: int) -> StaffMember | None:
        """The member with this id."""
        rows = await self._jobs.fetch(_FIND, {"b_id": staff_id})
        return _member(rows[0]) if rows else None

    async def by_email(self, email: str) -> StaffMember | None:
        """The member with this address, however it is written."""
        rows = await self._jobs.fetch(_BY_EMAIL, {"email": folded(email)})
        return _member(rows[0]) if rows else None

    async def keys(self, staff_id: int) -> Keys:
        """What they sign in with."""
        rows = await self._jobs.fetch(_OF_KEYS, {"b_id": staff_id})
        return Keys(*rows[0]) if rows else Keys()

    async def all_members(self) -> list[StaffMember]:
        """Everybody, by name."""
        return [_member(row) for row in await self._jobs.fetch(_ALL, {})]


def folded(email: str) -> str:
    """An e-mail address as it is compared."""
    return email.strip().casefold()


def _row(member: StaffMember) -> dict[str, object]:
    return {
        "name": member.name,
        "email": folded(member.email),
        "role": member.role.value,
        "language": member.language,
        "active": member.active,
        "absent_on": member.absent_on.isoformat() if member.absent_on else None,
    }


def _member(row: Row) -> StaffMember:
    staff_id, name, email, role, language, active, absent_on = row
    absent = dt.date.fromisoformat(absent_on) if absent_on else None
    return StaffMember(staff_id, name, email, Role(role), language, bool(active), absent)


_NAMES = ("name", "email", "role", "language", "active", "absent_on")
_KEYS = ("password", "second", "second_step")
_MEMBER = [staff.c[name] for name in ("id", *_NAMES)]
_THIS = staff.c.id == bindparam("b_id")
_ADD = Statement(
    lambda database: (
        insert_into(database, staff)
        .values({name: bindparam(name) for name in (*_NAMES, *_KEYS, "created_at")})
        .returning(*_MEMBER)
    )
)
_KEEP = Statement(lambda _: update(staff).where(_THIS), *_NAMES)
_KEEP_PASSWORD = Statement(lambda _: update(staff).where(_THIS), "password")
_KEEP_SECOND = Statement(lambda _: update(staff).where(_THIS), "second", "second_step")
_USE_STEP = Statement(
    lambda _: (
        update(staff)
        .where(_THIS, staff.c.second_step < bindparam("step"))
        .values(second_step=bindparam("step"))
        .returning(staff.c.id)
    )
)
_FIND = Statement(lambda _: select(*_MEMBER).where(_THIS))
_BY_EMAIL = Statement(lambda _: select(*_MEMBER).where(staff.c.email == bindparam("email")))
_OF_KEYS = Statement(lambda _: select(*(staff.c[name] for name in _KEYS)).where(_THIS))
_ALL = Statement(lambda _: select(*_MEMBER).order_by(staff.c.name, staff.c.id))

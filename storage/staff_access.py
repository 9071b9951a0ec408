"""How staff get in: sittings, one-time links, recovery codes and counted attempts, all under hashes only."""

import hashlib
from collections.abc import Iterable

from sqlalchemy import BigInteger, bindparam, case, delete, select, update
from sqlalchemy.sql.elements import BindParameter

from storage.hot import Jobs
from storage.staff_tables import attempts, links, recovery_codes, sittings
from storage.staff_values import Sitting, StaffLink
from storage.statements import Statement, adding, as_row, insert_into


class Access:
    """Sittings, links, recovery codes and attempts of all staff."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def sit_down(self, secret: str, sitting: Sitting) -> None:
        """Keep a sitting under this secret, and not the secret itself; the database gives its id."""
        row = as_row(sitting) | {"hash": _hashed(secret)}
        await self._jobs.many(_SIT_DOWN, [row])

    async def sitting(self, secret: str, now: int, idle_since: int) -> Sitting | None:
        """The sitting under this secret, unless it is over or nobody was seen there since then."""
        found = await self._jobs.fetch(_SITTING, {"hash": _hashed(secret), "now": now, "since": idle_since})
        return Sitting(*found[0]) if found else None

    async def all_sittings(self, staff_id: int, now: int, idle_since: int) -> list[Sitting]:
        """Where they are signed in now, latest first."""
        values = {"b_staff": staff_id, "now": now, "since": idle_since}
        return [Sitting(*row) for row in await self._jobs.fetch(_SITTINGS, values)]

    async def seen(self, sitting_id: int, now: int) -> None:
        """Somebody is there."""
        await self._jobs.many(_SEEN, [{"b_id": sitting_id, "seen_at": now}])

    async def confirmed(self, sitting_id: int, now: int) -> None:
        """They proved again who they are."""
        await self._jobs.many(_CONFIRMED, [{"b_id": sitting_id, "confirmed_at": now}])

    async def stand_up(self, sitting_id: int, staff_id: int) -> bool:
        """End a sitting of this person's; False where it is not theirs, or over."""
        return bool(await self._jobs.fetch(_STAND_UP, {"b_id": sitting_id, "b_staff": staff_id}))

    async def all_stand_up(self, staff_id: int) -> None:
        """End every sitting of theirs."""
        await self._jobs.many(_ALL_STAND_UP, [{"b_staff": staff_id}])

    async def others_stand_up(self, staff_id: int, sitting_id: int) -> None:
        """End every sitting of theirs but this one."""
        await self._jobs.many(_OTHERS_STAND_UP, [{"b_staff": staff_id, "b_id": sitting_id}])

    async def add_link(self, secret: str, link: StaffLink) -> None:
        """Keep what was given out under this secret, and not the secret itself."""
        await self._jobs.many(_ADD_LINK, [as_row(link) | {"hash": _hashed(secret)}])

    async def link(self, secret: str, now: int) -> StaffLink | None:
        """The link under this secret, where it is good; it stays so."""
        rows = await self._jobs.fetch(_LINK, {"hash": _hashed(secret), "now": now})
        return StaffLink(*rows[0]) if rows else None

    async def redeem(self, secret: str, now: int) -> StaffLink | None:
        """Use the link up, where it is good: of any number who try, one gets it."""
        rows = await self._jobs.fetch(_REDEEM, {"hash": _hashed(secret), "now": now})
        return StaffLink(*rows[0]) if rows else None

    async def drop_links(self, staff_id: int) -> None:
        """Let no link that was given out for them be good any more."""
        await self._jobs.many(_DROP_LINKS, [{"b_staff": staff_id}])

    async def new_recovery_codes(self, staff_id: int, codes: Iterable[str]) -> None:
        """Let these be good, once each, and none of those before."""
        await self._jobs.many(_DROP_CODES, [{"b_staff": staff_id}])
        await self._jobs.many(_ADD_CODE, [{"hash": _hashed(code), "staff_id": staff_id} for code in codes])

    async def use_recovery_code(self, staff_id: int, code: str) -> bool:
        """Use one up; False where it is none of theirs, or was used."""
        return bool(await self._jobs.fetch(_USE_CODE, {"hash": _hashed(code), "b_staff": staff_id}))

    async def recovery_codes_left(self, staff_id: int) -> int:
        """How many they have left."""
        return len(await self._jobs.fetch(_CODES, {"b_staff": staff_id}))

    async def attempt(self, who: str, now: int, window: int) -> int:
        """Count one more, and give how many there were in the window that began with the first of them."""
        values = {"hash": _hashed(who), "now": now, "start": now - window}
        rows = await self._jobs.fetch(_ATTEMPT, values)
        return int(rows[0][0])

    async def take_back(self, who: str) -> None:
        """An attempt that was right does not count."""
        await self._jobs.many(_TAKE_BACK, [{"b_hash": _hashed(who)}])

    async def prune(self, before: int) -> None:
        """Forget what was over before this."""
        for each in (_PRUNE_SITTINGS, _PRUNE_LINKS, _PRUNE_ATTEMPTS):
            await self._jobs.many(each, [{"b_before": before}])


def _hashed(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def _time(name: str) -> BindParameter[int]:
    return bindparam(name, type_=BigInteger)


_SITTING_COLUMNS = [sittings.c[name] for name in Sitting.__dataclass_fields__]
_LINK_COLUMNS = [links.c[name] for name in StaffLink.__dataclass_fields__]
_IS_ON = (sittings.c.ends_at > _time("now"), sittings.c.seen_at >= _time("since"))
_THEIRS = sittings.c.staff_id == bindparam("b_staff")
_THIS = sittings.c.id == bindparam("b_id")
_SIT_DOWN = adding(sittings, "hash", "staff_id", "stage", "browser", "begun_at", "seen_at", "ends_at", "confirmed_at")
_SITTING = Statement(lambda _: select(*_SITTING_COLUMNS).where(sittings.c.hash == bindparam("hash"), *_IS_ON))
_SITTINGS = Statement(
    lambda _: (
        select(*_SITTING_COLUMNS).where(_THEIRS, *_IS_ON).order_by(sittings.c.seen_at.desc(), sittings.c.id.desc())
    )
)
_SEEN = Statement(lambda _: update(sittings).where(_THIS), "seen_at")
_CONFIRMED = Statement(lambda _: update(sittings).where(_THIS), "confirmed_at")
_STAND_UP = Statement(lambda _: delete(sittings).where(_THIS, _THEIRS).returning(sittings.c.id))
_ALL_STAND_UP = Statement(lambda _: delete(sittings).where(_THEIRS))
_OTHERS_STAND_UP = Statement(lambda _: delete(sittings).where(_THEIRS, sittings.c.id != bindparam("b_id")))
_ADD_LINK = adding(links, *links.c.keys())
_GOOD = (links.c.hash == bindparam("hash"), links.c.expires_at > _time("now"))
_LINK = Statement(lambda _: select(*_LINK_COLUMNS).where(*_GOOD))
_REDEEM = Statement(lambda _: delete(links).where(*_GOOD).returning(*_LINK_COLUMNS))
_DROP_LINKS = Statement(lambda _: delete(links).where(links.c.staff_id == bindparam("b_staff")))
_OF_CODES = recovery_codes.c.staff_id == bindparam("b_staff")
_ADD_CODE = adding(recovery_codes, *recovery_codes.c.keys())
_DROP_CODES = Statement(lambda _: delete(recovery_codes).where(_OF_CODES))
_USE_CODE = Statement(
    lambda _: (
        delete(recovery_codes)
        .where(_OF_CODES, recovery_codes.c.hash == bindparam("hash"))
        .returning(recovery_codes.c.hash)
    )
)
_CODES = Statement(lambda _: select(recovery_codes.c.hash).where(_OF_CODES))
_OVER = attempts.c.began_at <= _time("start")
_ATTEMPT = Statement(
    lambda database: (
        insert_into(database, attempts)
        .values(hash=bindparam("hash"), began_at=_time("now"), count=1)
        .on_conflict_do_update(
            index_elements=[attempts.c.hash],
            set_={
                "began_at": case((_OVER, _time("now")), else_=attempts.c.began_at),
                "count": case((_OVER, 1), else_=attempts.c.count + 1),
            },
        )
        .returning(attempts.c.count)
    )
)
_TAKE_BACK = Statement(
    lambda _: (
        update(attempts)
        .where(attempts.c.hash == bindparam("b_hash"), attempts.c.count > 0)
        .values(count=attempts.c.count - 1)
    )
)
_BEFORE = _time("b_before")
_PRUNE_SITTINGS = Statement(lambda _: delete(sittings).where(sittings.c.ends_at < _BEFORE))
_PRUNE_LINKS = Statement(lambda _: delete(links).where(links.c.expires_at < _BEFORE))
_PRUNE_ATTEMPTS = Statement(lambda _: delete(attempts).where(attempts.c.began_at < _BEFORE))

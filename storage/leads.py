"""Who was led where by the key that takes the next: what nobody claims goes to one person at a time, for a while."""

from collections.abc import Iterable

from sqlalchemy import BigInteger, bindparam, delete, or_, select
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

from storage.floor_tables import leads
from storage.hot import Jobs
from storage.statements import Statement, among, as_list, insert_into


class Leads:
    """To whom each thing was handed, and until when. Times are microseconds UTC."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def lead(self, path: str, author: str, now: int, until: int) -> bool:
        """Hand a thing to somebody until then; false where a colleague was handed it, and their time is not over."""
        row = {"path": path, "author": author, "until": until, "b_now": now}
        return bool(await self._jobs.fetch(_LEAD, row))

    async def to(self, paths: Iterable[str], now: int) -> dict[str, str]:
        """Who is at these things now, by path."""
        rows = await self._jobs.fetch(_TO, {"paths": as_list(paths), "b_now": now})
        return {str(path): str(author) for path, author in rows}

    async def free(self, author: str) -> None:
        """Whatever somebody was handed is anybody's again."""
        await self._jobs.many(_FREE, [{"b_author": author}])

    async def prune(self, now: int) -> None:
        """Forget those whose time is over."""
        await self._jobs.many(_PRUNE, [{"b_now": now}])


def _lead(database: str) -> ClauseElement:
    added = insert_into(database, leads)
    theirs_or_over = or_(leads.c.author == added.excluded.author, leads.c.until <= _now())
    handed = {name: added.excluded[name] for name in ("author", "until")}
    return added.on_conflict_do_update(index_elements=["path"], set_=handed, where=theirs_or_over).returning(
        leads.c.path
    )


def _now() -> ColumnElement[int]:
    return bindparam("b_now", type_=BigInteger)


_LEAD = Statement(_lead, "path", "author", "until")
_TO = Statement(
    lambda database: select(leads.c.path, leads.c.author).where(
        leads.c.path.in_(among(database, "paths")), leads.c.until > _now()
    )
)
_FREE = Statement(lambda _: delete(leads).where(leads.c.author == bindparam("b_author")))
_PRUNE = Statement(lambda _: delete(leads).where(leads.c.until <= _now()))

"""What staff stick on a thing to be done: that it is urgent, words of their own, and until when it rests."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, delete, select
from sqlalchemy.sql.elements import ClauseElement

from flows.stored import canonical
from storage.floor_tables import marks
from storage.hot import Jobs
from storage.statements import Statement, among, as_list, insert_into


@dataclass(frozen=True, slots=True)
class Mark:
    """How one thing of the worklist is marked, and by whom. Times are microseconds UTC."""

    path: str  # of the thing, under /staff
    conversation_id: int
    at: int
    author: str  # staff:<id>
    urgent: bool = False
    labels: tuple[str, ...] = ()
    rests_until: int = 0  # 0: it does not rest

    @property
    def says_nothing(self) -> bool:
        """Whether the thing is as if it had never been marked."""
        return not (self.urgent or self.labels or self.rests_until)


class Marks:
    """The marks on all that is to be done."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def put(self, mark: Mark) -> None:
        """Mark a thing so, whatever was on it before; one that says nothing takes the mark off."""
        if mark.says_nothing:
            await self._jobs.many(_OFF, [{"b_path": mark.path}])
            return
        row = {"path": mark.path, "conversation_id": mark.conversation_id, "at": mark.at, "author": mark.author}
        more = {"urgent": mark.urgent, "labels": canonical(list(mark.labels)), "rests_until": mark.rests_until}
        await self._jobs.many(_PUT, [row | more])

    async def on(self, paths: Iterable[str]) -> dict[str, Mark]:
        """The marks on these things, by path."""
        asked = {"paths": as_list(paths)}
        rows = await self._jobs.fetch(_ON, asked)
        found = [Mark(*row) for row in rows]
        return {
            each.path: replace(each, labels=tuple(json.loads(row[5]))) for each, row in zip(found, rows, strict=True)
        }


def _put(database: str) -> ClauseElement:
    added = insert_into(database, marks)
    changed = {name: added.excluded[name] for name in ("at", "author", "urgent", "labels", "rests_until")}
    return added.on_conflict_do_update(index_elements=["path"], set_=changed)


_PUT = Statement(_put, "path", "conversation_id", "at", "author", "urgent", "labels", "rests_until")
_OFF = Statement(lambda _: delete(marks).where(marks.c.path == bindparam("b_path")))
_ON = Statement(lambda database: select(*marks.c).where(marks.c.path.in_(among(database, "paths"))))

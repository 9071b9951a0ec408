"""Writing the figures: the lines that they do not hold yet, and the cases that those lines are about."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import BigInteger, Table, bindparam, func, select
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

from storage.figure_tables import case_steps, courses, waits
from storage.figure_values import CaseStep, Course, Uncounted, Wait
from storage.hot import Jobs
from storage.search_tables import search_marks
from storage.statements import Row, Statement, among, as_list, as_row, at_most, figure, insert_into, word
from storage.tables import drafts, entries

MARK_NAME = "figures"


class Counting:
    """The figures as they are written."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def uncounted(self, at_most: int) -> tuple[Uncounted, ...]:
        """Some lines that are not counted yet, oldest first."""
        rows = await self._jobs.fetch(_UNCOUNTED, {"at_most": at_most})
        return tuple(map(_line_from, rows))

    async def flows(self, conversation_ids: Iterable[int]) -> dict[tuple[int, int], str]:
        """The flow of each case of these conversations."""
        rows = await self._jobs.fetch(_FLOWS, {"ids": as_list(conversation_ids)})
        return {(conversation_id, number): flow for conversation_id, number, flow in rows}

    async def courses(self, conversation_ids: Iterable[int]) -> list[Course]:
        """The cases of these conversations as they were counted so far."""
        return [Course(*row) for row in await self._jobs.fetch(_COURSES, {"ids": as_list(conversation_ids)})]

    async def steps(self, conversation_ids: Iterable[int]) -> list[CaseStep]:
        """The questions of those cases."""
        rows = await self._jobs.fetch(_STEPS, {"ids": as_list(conversation_ids)})
        return [*map(_step_from, rows)]

    async def waiting(self, conversation_ids: Iterable[int]) -> list[Wait]:
        """Who of these owners waits."""
        rows = await self._jobs.fetch(_WAITING, {"ids": as_list(conversation_ids)})
        return [*map(wait_from, rows)]

    async def keep(
        self, new_courses: Iterable[Course], new_steps: Iterable[CaseStep], new_waits: Iterable[Wait]
    ) -> None:
        """Write down how far cases have come, in the place of what stood there."""
        await self._jobs.many(_KEEP_COURSE, [as_row(each) for each in new_courses])
        await self._jobs.many(_KEEP_STEP, [as_row(each) for each in new_steps])
        await self._jobs.many(_KEEP_WAIT, [as_row(each) for each in new_waits])

    async def mark(self, entry_id: int) -> None:
        """Every line up to this one is counted."""
        await self._jobs.many(_MARK, [{"entry_id": entry_id}])


def _line_from(row: Row) -> Uncounted:
    line_id, conversation_id, at, author, kind, about = row
    return Uncounted(line_id, conversation_id, at, author, kind, json.loads(about))


def _step_from(row: Row) -> CaseStep:
    conversation_id, number, question, flow, begun_on, answered, *counted = row
    return CaseStep(conversation_id, number, question, flow, begun_on, bool(answered), *counted)


def wait_from(row: Row) -> Wait:
    """The wait in a row of its columns."""
    conversation_id, asked_at, queue, ended_at, met = row
    return Wait(conversation_id, asked_at, queue, ended_at, bool(met))


def _marked() -> ColumnElement[int]:
    marked = select(search_marks.c.entry_id).where(search_marks.c.name == word(MARK_NAME)).scalar_subquery()
    return func.coalesce(marked, figure(0))


def _uncounted(_: str) -> ClauseElement:
    line = [entries.c[name] for name in ("id", "conversation_id", "at", "author", "kind", "about")]
    return select(*line).where(entries.c.id > _marked()).order_by(entries.c.id).limit(at_most())


def _of(table: Table, *columns: str) -> Statement:
    def built(database: str) -> ClauseElement:
        """The rows of these conversations, in so many columns or in all."""
        chosen = [table.c[name] for name in columns] or list(table.c)
        return select(*chosen).where(table.c.conversation_id.in_(among(database, "ids", BigInteger)))

    return Statement(built)


def _waiting(database: str) -> ClauseElement:
    here = waits.c.conversation_id.in_(among(database, "ids", BigInteger))
    return select(*waits.c).where(here, waits.c.ended_at.is_(None))


def _keeping(table: Table, keys: Sequence[str]) -> Statement:
    def built(database: str) -> ClauseElement:
        """The row as it stands now, in the place of the one with the same keys."""
        added = insert_into(database, table)
        changed = {each.name: added.excluded[each.name] for each in table.c if each.name not in keys}
        return added.on_conflict_do_update(index_elements=list(keys), set_=changed)

    return Statement(built, *table.c.keys())


def _mark(database: str) -> ClauseElement:
    added = insert_into(database, search_marks).values(
        name=word(MARK_NAME), entry_id=bindparam("entry_id", type_=BigInteger)
    )
    return added.on_conflict_do_update(index_elements=["name"], set_={"entry_id": added.excluded.entry_id})


_UNCOUNTED = Statement(_uncounted)
_FLOWS = _of(drafts, "conversation_id", "number", "flow")
_COURSES = _of(courses)
_STEPS = _of(case_steps)
_WAITING = Statement(_waiting)
_KEEP_COURSE = _keeping(courses, ("conversation_id", "number"))
_KEEP_STEP = _keeping(case_steps, ("conversation_id", "number", "question"))
_KEEP_WAIT = _keeping(waits, ("conversation_id", "asked_at"))
_MARK = Statement(_mark)

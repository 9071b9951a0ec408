"""Reading the figures of a time; nothing here reads a transcript, and each question is met by an index."""

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import BigInteger, Integer, Text, and_, bindparam, case, cast, func, or_, select
from sqlalchemy.sql.elements import ClauseElement, ColumnElement

from storage.counting import wait_from
from storage.figure_tables import case_steps, courses, waits
from storage.figure_values import Begun, Decided, Put, Wait
from storage.hot import Jobs
from storage.review_tables import decisions
from storage.statements import Statement, among, as_list, at_most, figure, word
from storage.tables import dossiers

MOST = 20_000  # of what is not counted in the database: the newest of them


class Figures:
    """What was counted. A time is given by its first and last day, or by instants: the end does not belong to it."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def begun(self, first: dt.date, last: dt.date) -> list[Begun]:
        """How many cases were begun on each day, and how many of those have been sent in."""
        rows = await self._jobs.fetch(_BEGUN, _days(first, last))
        return [Begun(dt.date.fromisoformat(day), *rest) for day, *rest in rows]

    async def finished(self, since: int, until: int) -> list[tuple[int, int]]:
        """When each case that was sent in was begun and sent."""
        return [(row[0], row[1]) for row in await self._jobs.fetch(_FINISHED, _time(since, until))]

    async def funnel(self, flow: str, first: dt.date, last: dt.date) -> list[Put]:
        """The questions of a flow that were put in the cases begun on these days."""
        return [Put(*row) for row in await self._jobs.fetch(_FUNNEL, _days(first, last) | {"b_flow": flow})]

    async def spent(self, flow: str, first: dt.date, last: dt.date) -> list[tuple[str, int]]:
        """How long each answered question of those cases stood there, in microseconds."""
        asked = _days(first, last) | {"b_flow": flow, "at_most": MOST}
        return [(row[0], row[1]) for row in await self._jobs.fetch(_SPENT, asked)]

    async def stopped(self, flow: str, first: dt.date, last: dt.date, silent_since: int) -> dict[str, int]:
        """How many of those cases their owners gave up, by the question that was put last."""
        asked = _days(first, last) | {"b_flow": flow, "b_silent": silent_since}
        return {question: count for question, count in await self._jobs.fetch(_STOPPED, asked)}  # noqa: C416 - a row

    async def waited(self, since: int, until: int) -> list[Wait]:
        """The owners who asked for a person, and whether one came."""
        rows = await self._jobs.fetch(_WAITED, _time(since, until))
        return [*map(wait_from, rows)]

    async def decided(self, since: int, until: int) -> list[Decided]:
        """The decisions about dossiers, oldest first."""
        return [Decided(*row) for row in reversed(await self._jobs.fetch(_DECIDED, _time(since, until)))]

    async def came_and_went(self, references: Iterable[str]) -> dict[str, list[tuple[int, int | None]]]:
        """When each revision of these dossiers came in, and when it was returned, where it was; oldest first."""
        found: dict[str, list[tuple[int, int | None]]] = {}
        for reference, *both in await self._jobs.fetch(_CAME_AND_WENT, {"references": as_list(references)}):
            found.setdefault(reference, []).append((both[0], both[1]))
        return found


def _days(first: dt.date, last: dt.date) -> dict[str, str]:
    return {"b_first": first.isoformat(), "b_last": last.isoformat()}


def _time(since: int, until: int) -> dict[str, int]:
    return {"b_since": since, "b_until": until, "at_most": MOST}


def _within(day: ColumnElement[str]) -> ColumnElement[bool]:
    return and_(day >= bindparam("b_first", type_=Text), day <= bindparam("b_last", type_=Text))


def _between(at: ColumnElement[int]) -> ColumnElement[bool]:
    return and_(at >= bindparam("b_since", type_=BigInteger), at < bindparam("b_until", type_=BigInteger))


def _number_of(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return cast(func.sum(case((condition, figure(1)), else_=figure(0))), Integer)


def _begun(_: str) -> ClauseElement:
    sent = _number_of(courses.c.outcome == word("submitted"))
    by = (courses.c.begun_on, courses.c.flow)
    return select(*by, func.count(), sent).where(_within(courses.c.begun_on)).group_by(*by).order_by(*by)


def _finished(_: str) -> ClauseElement:
    return (
        select(courses.c.begun_at, courses.c.ended_at)
        .where(_between(courses.c.ended_at), courses.c.outcome == word("submitted"))
        .order_by(courses.c.ended_at.desc())
        .limit(at_most())
    )


def _funnel(_: str) -> ClauseElement:
    step = case_steps.c
    refusals, changes = (cast(func.sum(each), Integer) for each in (step.refusals, step.changes))
    return (
        select(step.question, func.count(), _number_of(step.answered), refusals, changes)
        .where(_within(step.begun_on), step.flow == bindparam("b_flow", type_=Text))
        .group_by(step.question)
    )


def _spent(_: str) -> ClauseElement:
    step = case_steps.c
    return (
        select(step.question, step.spent)
        .where(_within(step.begun_on), step.flow == bindparam("b_flow", type_=Text), step.spent > figure(0))
        .order_by(step.begun_on.desc())
        .limit(at_most())
    )


def _stopped(_: str) -> ClauseElement:
    silent = and_(courses.c.outcome == word("open"), courses.c.moved_at < bindparam("b_silent", type_=BigInteger))
    return (
        select(courses.c.stands_at, func.count())
        .where(
            _within(courses.c.begun_on),
            courses.c.flow == bindparam("b_flow", type_=Text),
            or_(courses.c.outcome == word("cancelled"), silent),
        )
        .group_by(courses.c.stands_at)
    )


def _waited(_: str) -> ClauseElement:
    return select(*waits.c).where(_between(waits.c.asked_at)).order_by(waits.c.asked_at.desc()).limit(at_most())


def _decided(_: str) -> ClauseElement:
    first = dossiers.alias("first")
    came_in = select(func.min(first.c.submitted_at)).where(first.c.reference == dossiers.c.reference)
    return (
        select(
            dossiers.c.reference, decisions.c.kind, decisions.c.at, dossiers.c.submitted_at, came_in.scalar_subquery()
        )
        .select_from(decisions)
        .join(dossiers, dossiers.c.id == decisions.c.dossier_id)
        .where(_between(decisions.c.at))
        .order_by(decisions.c.at.desc(), decisions.c.id.desc())
        .limit(at_most())
    )


def _came_and_went(database: str) -> ClauseElement:
    went = and_(decisions.c.dossier_id == dossiers.c.id, decisions.c.kind == word("returned"))
    return (
        select(dossiers.c.reference, dossiers.c.submitted_at, decisions.c.at)
        .select_from(dossiers)
        .join(decisions, went, isouter=True)
        .where(dossiers.c.reference.in_(among(database, "references")))
        .order_by(dossiers.c.reference, dossiers.c.revision)
    )


_CAME_AND_WENT = Statement(_came_and_went)
_BEGUN = Statement(_begun)
_FINISHED = Statement(_finished)
_FUNNEL = Statement(_funnel)
_SPENT = Statement(_spent)
_STOPPED = Statement(_stopped)
_WAITED = Statement(_waited)
_DECIDED = Statement(_decided)

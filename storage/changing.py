"""Changing the register by what a dossier does to it, and asking what was known when about which day."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import BigInteger, Text, bindparam, or_, select
from sqlalchemy.sql.elements import ClauseElement, ColumnElement
from sqlalchemy.sql.selectable import FromClause

from flows.effects import Altered, Below, Facts
from storage.errors import Conflict
from storage.flat import with_facts
from storage.hot import Jobs
from storage.learning import Learning
from storage.register import Register
from storage.register_tables import organisations
from storage.review_values import Told
from storage.revising import known_lines, revise
from storage.statements import Statement, among, as_list
from storage.timelines import altered
from storage.values import Organisation
from storage.versions import organisation_from, selected


class Changing:
    """The register, as dossiers change it; every act has a source and an instant, and nothing is deleted."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._learning = Learning(jobs)

    async def number(self, sor_code: str) -> int:
        """The entity with a code that nothing had before; raises `Conflict` where something has it or had it."""
        [entity_id] = (await self._learning.entities_of([sor_code])).values()
        if await known_lines(self._jobs, [entity_id]) or await self.history([entity_id]):
            raise Conflict(sor_code)
        return entity_id

    async def open(self, entity_id: int, sor_code: str, said: Told, first: dt.date, facts: Facts, kind: str) -> None:
        """Open an entity from a day on."""
        bare = Organisation(entity_id, kind, "", first, said.at, sor_code=sor_code, source=said.source)
        await Register(self._jobs).add([with_facts(bare, facts)])

    async def alter(self, told: Altered, said: Told) -> None:
        """Let facts of an entity be others from a day on; raises `Conflict` where it is closed by then."""
        [known] = await self._lines(told.entity)
        if not any(each.valid_to is None or each.valid_to >= told.first for each in known.values()):
            raise Conflict(f"{told.entity} is closed on {told.first}")
        await revise(self._jobs, [altered(known, told, said.source, said.at)], said.at)

    async def end(self, entity_id: int, last: dt.date, said: Told) -> None:
        """Close an entity with this day as its last."""
        await self._lines(entity_id)
        await self._learning.end([entity_id], last, said.source, said.at)

    async def in_force(self, entity_id: int, day: dt.date) -> Organisation | None:
        """An entity as it stands on a day, as known now."""
        known = await known_lines(self._jobs, [entity_id])
        return next((each for each in known.get(entity_id, {}).values() if _covers(each, day)), None)

    async def as_known(self, entity_id: int, day: dt.date, at: int) -> Organisation | None:
        """An entity as it was known at an instant to stand on a day."""
        return known_at(await self.history([entity_id]), day, at)

    async def history(self, entity_ids: Iterable[int]) -> tuple[Organisation, ...]:
        """Every version that was ever known of these entities, in the order in which they were recorded."""
        rows = await self._jobs.fetch(_HISTORY, {"entities": as_list(entity_ids)})
        return tuple(map(organisation_from, rows))

    async def below(self, entity_ids: Sequence[int], day: dt.date) -> Mapping[int, tuple[Below, ...]]:
        """Everything that stands under each of these entities on the day or later."""
        found: dict[int, tuple[Below, ...]] = {}
        for top in entity_ids:
            rows = await self._jobs.fetch(_BELOW, {"top": top, "day": day.isoformat()})
            found[top] = tuple(Below(entity_id, kind) for entity_id, kind in rows if entity_id != top)
        return found

    async def _lines(self, entity_id: int) -> list[dict[int, Organisation]]:
        known = await known_lines(self._jobs, [entity_id])
        if entity_id not in known:
            raise Conflict(f"{entity_id} is not in the register")
        return [known[entity_id]]


def known_at(history: Iterable[Organisation], day: dt.date, at: int) -> Organisation | None:
    """Which of an entity's versions was known at an instant to stand on a day."""
    known = (each for each in history if each.recorded_at <= at and not (each.superseded_at or at + 1) <= at)
    return next((each for each in known if _covers(each, day)), None)


def _covers(version: Organisation, day: dt.date) -> bool:
    return version.valid_from <= day and (version.valid_to is None or version.valid_to >= day)


def _below(_: str) -> ClauseElement:
    first, part = organisations.alias("first"), organisations.alias("part")
    steps = select(first.c.entity_id, first.c.kind).where(first.c.parent_id == _TOP, *_open(first))
    below = steps.cte("below", recursive=True)
    lower = select(part.c.entity_id, part.c.kind).where(part.c.parent_id == below.c.entity_id, *_open(part))
    # UNION, not UNION ALL: what was met already ends the way, should parents ever form a ring.
    every = below.union(lower)
    return select(every.c.entity_id, every.c.kind)


def _open(versions: FromClause) -> tuple[ColumnElement[bool], ...]:
    """Known now, and in force on the day or later."""
    over = or_(versions.c.valid_to.is_(None), versions.c.valid_to >= bindparam("day", type_=Text))
    return versions.c.superseded_at.is_(None), over


_TOP = bindparam("top", type_=BigInteger)
_HISTORY = Statement(
    lambda database: (
        select(*selected())
        .where(organisations.c.entity_id.in_(among(database, "entities", BigInteger)))
        .order_by(organisations.c.recorded_at, organisations.c.id)
    )
)
_BELOW = Statement(_below)

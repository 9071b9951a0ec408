"""Whole companies as of a day: from any entity up to its company, and down again to everything under it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import BigInteger, bindparam, select
from sqlalchemy.sql.elements import ClauseElement

from flows.catalogue.searching import fold
from flows.standing import Entity
from storage.hot import Jobs
from storage.register_tables import organisations
from storage.statements import Statement, among, as_list, at_most
from storage.values import Organisation
from storage.versions import in_force, organisation_from, selected

PARTS = 200  # entities of a tree; a region has thousands, and nobody reads them in a conversation

Path = tuple[int, ...]  # entity ids from an entity up to its company


async def paths(jobs: Jobs, entity_ids: Iterable[int], day: dt.date) -> Mapping[int, Path]:
    """The way up from each of these entities that is in force on the day."""
    rows = await jobs.fetch(_UP, {"entities": as_list(set(entity_ids)), "day": day.isoformat()})
    parents: dict[int, dict[int, int | None]] = defaultdict(dict)
    for hit, entity_id, parent_id in rows:
        parents[hit][entity_id] = parent_id
    return {hit: _climbed(hit, steps) for hit, steps in parents.items()}


async def tree(jobs: Jobs, path: Path, day: dt.date) -> Entity:
    """The company at the top of this path with everything under it; of a very large one the path at least."""
    asked = {"company": path[-1], "day": day.isoformat(), "at_most": PARTS + 1}
    found = {each.entity_id: each for each in map(organisation_from, await jobs.fetch(_DOWN, asked))}
    complete = len(found) <= PARTS
    if not complete:
        rows = await jobs.fetch(_THESE, {"entities": as_list(path), "day": day.isoformat()})
        found |= {each.entity_id: each for each in map(organisation_from, rows)}
    under: dict[int | None, list[Organisation]] = defaultdict(list)
    company = found.pop(path[-1])
    for each in found.values():
        under[each.parent_id].append(each)
    return replace(_entity(company, under), complete=complete)


def _climbed(hit: int, steps: Mapping[int, int | None]) -> Path:
    path = [hit]
    while (parent := steps.get(path[-1])) is not None and parent in steps and parent not in path:
        path.append(parent)
    return tuple(path)


def _entity(version: Organisation, under: Mapping[int | None, Sequence[Organisation]]) -> Entity:
    parts = sorted(under.get(version.entity_id, ()), key=lambda each: (fold(each.name), each.entity_id))
    return Entity(
        entity_id=version.entity_id,
        kind=version.kind,
        name=version.name,
        valid_from=version.valid_from,
        valid_to=version.valid_to,
        sor_code=version.sor_code,
        cvr=version.cvr,
        location_number=version.location_number,
        body=version.body,
        parts=tuple(_entity(part, under) for part in parts),
    )


def _up(database: str) -> ClauseElement:
    first, above = organisations.alias("first"), organisations.alias("above")
    asked = first.c.entity_id.in_(among(database, "entities", BigInteger))
    up = select(first.c.entity_id.label("hit"), first.c.entity_id, first.c.parent_id).where(asked, in_force(first))
    steps = up.cte("up", recursive=True)
    higher = select(steps.c.hit, above.c.entity_id, above.c.parent_id)
    # UNION, not UNION ALL: rows that were there already end the climb, should parents ever form a ring.
    steps = steps.union(higher.where(above.c.entity_id == steps.c.parent_id, in_force(above)))
    return select(steps.c.hit, steps.c.entity_id, steps.c.parent_id)


def _down(_: str) -> ClauseElement:
    first, below = organisations.alias("first"), organisations.alias("below")
    company = first.c.entity_id == bindparam("company", type_=BigInteger)
    steps = select(first.c.entity_id).where(company, in_force(first)).cte("down", recursive=True)
    lower = select(below.c.entity_id).where(below.c.parent_id == steps.c.entity_id, in_force(below))
    few = select(steps.union(lower).c.entity_id).limit(at_most()).subquery("few")
    return select(*selected()).join(few, few.c.entity_id == organisations.c.entity_id).where(in_force(organisations))


_UP = Statement(_up)
_DOWN = Statement(_down)
_THESE = Statement(
    lambda database: select(*selected()).where(
        organisations.c.entity_id.in_(among(database, "entities", BigInteger)), in_force(organisations)
    )
)

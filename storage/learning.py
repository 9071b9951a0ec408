"""Learning: newer knowledge about organisations enters the register; what was known before stays, superseded."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import BigInteger, Text, bindparam, func, or_, select

from storage.hot import Jobs
from storage.register_tables import entities, organisations
from storage.revising import known_lines, revise
from storage.statements import Statement, among, as_list, at_most, insert_into
from storage.timelines import ended, revised
from storage.values import Learnt, Organisation


class Learning:
    """What the register is told, by an extract or a dossier."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def entities_of(self, sor_codes: Iterable[str]) -> Mapping[str, int]:
        """The entity with each of these SOR codes; one that was never seen gets a number now, for ever."""
        codes = set(sor_codes)
        known = await self._numbered(codes)
        if missing := sorted(codes - known.keys()):
            await self._jobs.many(_NEW_ENTITY, [{"sor_code": code} for code in missing])
            known |= await self._numbered(missing)
        return known

    async def learn(self, told: Sequence[Organisation]) -> Learnt:
        """Revise what is known by what is told of some entities, which is everything from its first day on."""
        by_entity: dict[int, list[Organisation]] = defaultdict(list)
        for each in told:
            by_entity[each.entity_id].append(each)
        known = await known_lines(self._jobs, by_entity)
        done = {entity_id: revised(known.get(entity_id, {}), news) for entity_id, news in by_entity.items()}
        await revise(self._jobs, done.values(), told[0].recorded_at if told else 0)
        changed = {entity_id for entity_id, each in done.items() if each.superseded or each.added}
        return Learnt(len(done.keys() - known.keys()), len(changed & known.keys()), len(done) - len(changed))

    async def end(self, entity_ids: Sequence[int], last: dt.date, source: str, now: int) -> None:
        """Close these entities with this day as their last; nothing is deleted, and what was to come never comes."""
        known = await known_lines(self._jobs, entity_ids)
        await revise(self._jobs, [ended(versions, last, source, now) for versions in known.values()], now)

    async def open_from(self, source: str, day: dt.date, after: int, at_most: int) -> list[tuple[int, str]]:
        """Entity and SOR code of what a kind of source says is open on the day or later, by entity id."""
        asked = {"source": f"{source}%", "day": day.isoformat(), "after": after, "at_most": at_most}
        return [(entity_id, code) for entity_id, code in await self._jobs.fetch(_OPEN, asked)]

    async def latest(self, source: str) -> str:
        """The last source of this kind that anything came from, or ""."""
        [[latest]] = await self._jobs.fetch(_LATEST, {"source": f"{source}%"})
        return latest or ""

    async def _numbered(self, codes: Iterable[str]) -> dict[str, int]:
        return {row[0]: row[1] for row in await self._jobs.fetch(_ENTITIES, {"codes": as_list(codes)})}


_ENTITIES = Statement(
    lambda database: select(entities.c.sor_code, entities.c.id).where(entities.c.sor_code.in_(among(database, "codes")))
)
_NEW_ENTITY = Statement(lambda database: insert_into(database, entities).on_conflict_do_nothing(), "sor_code")
_THEIRS = organisations.c.source.like(bindparam("source", type_=Text))
_OPEN = Statement(
    lambda _: (
        select(organisations.c.entity_id, organisations.c.sor_code)
        .distinct()
        .where(
            _THEIRS,
            organisations.c.superseded_at.is_(None),
            organisations.c.entity_id > bindparam("after", type_=BigInteger),
            or_(organisations.c.valid_to.is_(None), organisations.c.valid_to >= bindparam("day", type_=Text)),
        )
        .order_by(organisations.c.entity_id)
        .limit(at_most())
    )
)
_LATEST = Statement(lambda _: select(func.max(organisations.c.source)).where(_THEIRS))

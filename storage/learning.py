"""Learning: newer knowledge about organisations enters the register; what was known before stays, superseded."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import BigInteger, Text, bindparam, func, or_, select, update

from storage.hot import Jobs
from storage.register import Register
from storage.register_tables import entities, organisations
from storage.statements import Statement, among, as_list, at_most, insert_into
from storage.timelines import Revised, ended, revised
from storage.values import Learnt, Organisation
from storage.versions import organisation_from, selected


class Learning:
    """What the register is told, by an extract or a dossier."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._register = Register(jobs)

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
        known = await self._known(by_entity)
        done = {entity_id: revised(known.get(entity_id, {}), news) for entity_id, news in by_entity.items()}
        await self._revise(done.values(), told[0].recorded_at if told else 0)
        changed = {entity_id for entity_id, each in done.items() if each.superseded or each.added}
        return Learnt(len(done.keys() - known.keys()), len(changed & known.keys()), len(done) - len(changed))

    async def end(self, entity_ids: Sequence[int], last: dt.date, source: str, now: int) -> None:
        """Close these entities with this day as their last; nothing is deleted, and what was to come never comes."""
        known = await self._known(entity_ids)
        await self._revise([ended(versions, last, source, now) for versions in known.values()], now)

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

    async def _known(self, entity_ids: Iterable[int]) -> dict[int, dict[int, Organisation]]:
        known: dict[int, dict[int, Organisation]] = defaultdict(dict)
        for row_id, *row in await self._jobs.fetch(_KNOWN, {"entities": as_list(entity_ids)}):
            version = organisation_from(row)
            known[version.entity_id][row_id] = version
        return dict(known)

    async def _revise(self, revisions: Iterable[Revised], now: int) -> None:
        every = list(revisions)
        superseded = [row_id for each in every for row_id in each.superseded]
        await self._jobs.many(_SUPERSEDE, [{"b_id": row_id, "superseded_at": now} for row_id in superseded])
        await self._register.add([version for each in every for version in each.added])


_ENTITIES = Statement(
    lambda database: select(entities.c.sor_code, entities.c.id).where(entities.c.sor_code.in_(among(database, "codes")))
)
_NEW_ENTITY = Statement(lambda database: insert_into(database, entities).on_conflict_do_nothing(), "sor_code")
_KNOWN = Statement(
    lambda database: select(organisations.c.id, *selected()).where(
        organisations.c.entity_id.in_(among(database, "entities", BigInteger)),
        organisations.c.superseded_at.is_(None),
    )
)
_SUPERSEDE = Statement(lambda _: update(organisations).where(organisations.c.id == bindparam("b_id")), "superseded_at")
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

"""The register: what was true of an organisation on which day, and when that was recorded."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from operator import itemgetter
from typing import TypeAlias

from sqlalchemy import Text, bindparam, or_, select, union_all
from sqlalchemy.sql.elements import ClauseElement

from storage.hot import Jobs
from storage.names import FoundPage, Named, keep_words, named
from storage.register_tables import identifiers, organisations
from storage.statements import Row, Statement, Values, adding, among, as_list, insert_into
from storage.trees import Path, paths, tree
from storage.values import Found, Organisation
from storage.versions import ALL, day_from, in_force, organisation_from, row_of, selected

Way: TypeAlias = tuple[Path, str, dt.date]  # to an entity, with its state and the day on which it stands so
_EVER = dt.date.min.isoformat()
WIDE = 2000  # names that are looked at for a page: nobody pages further, and one word more finds fewer
_NAMES_TO_A_COMPANY = 10  # a company, its institution and its units mostly bear one name


class Register:
    """All versions of all organisations; only ever added to."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, versions: Sequence[Organisation]) -> None:
        """Add these versions."""
        added = list(map(row_of, versions))
        await self._jobs.many(_ADD, added)
        await keep_words(self._jobs, ((row["entity_id"], row["folded"]) for row in added))
        await self._jobs.many(_IDENTIFY, list(_identified(versions)))

    async def holding(self, kind: str, value: str, day: dt.date) -> tuple[Organisation, ...]:
        """The entities that have this P-number or ydernummer on the day or later, as they stand then first."""
        rows = await self._jobs.fetch(_HOLDING, {"b_kind": kind, "b_value": value, "day": day.isoformat()})
        held = (each for each in map(organisation_from, rows) if each.body.get(kind) == value)
        return tuple({each.entity_id: each for each in sorted(held, key=_first, reverse=True)}.values())

    async def above(self, entity_id: int, day: dt.date) -> int:
        """The company that an entity belongs to on a day; itself where it stands under none."""
        ways = await paths(self._jobs, [entity_id], day)
        return ways[entity_id][-1] if entity_id in ways else entity_id

    async def tree(self, entity_id: int, day: dt.date) -> Found | None:
        """The whole company of an entity as it stands on a day, or None where the entity does not stand then."""
        ways = await paths(self._jobs, [entity_id], day)
        found = await self._found(ways.values(), "in_force", day)
        return found[0] if found else None

    async def in_force(self, cvr: str, day: dt.date) -> tuple[Organisation, ...]:
        """What stands in the register under this CVR number about that day, as known now."""
        rows = await self._jobs.fetch(_IN_FORCE, {"cvr": cvr, "day": day.isoformat()})
        return tuple(map(organisation_from, rows))

    async def find(self, identifier: str, day: dt.date) -> tuple[Found, ...]:
        """The companies with this CVR number, SOR code or location number, or with a part that has it.

        Those in force on the day; where there are none, those to come; where there are none either, those closed.
        """
        return (await self.find_all([identifier], day))[identifier]

    async def find_all(self, identifiers: Iterable[str], day: dt.date) -> dict[str, tuple[Found, ...]]:
        """What `find` gives for each of several identifiers."""
        asked = dict.fromkeys(identifiers)
        return await self._hit(asked, await self._jobs.fetch(_HITS, {"identifiers": as_list(asked)}), day)

    async def at_p_number(self, p_number: str, day: dt.date) -> tuple[Found, ...]:
        """What `find` gives, by the P-number of an institution."""
        rows = await self._jobs.fetch(_HOLDING, {"b_kind": "p_number", "b_value": p_number, "day": _EVER})
        held = [each for each in map(organisation_from, rows) if each.body.get("p_number") == p_number]
        hits = [(p_number, each["entity_id"], each["valid_from"], each["valid_to"]) for each in map(row_of, held)]
        return (await self._hit([p_number], hits, day))[p_number]

    async def _hit(self, asked: Iterable[str], rows: Iterable[Row], day: dt.date) -> dict[str, tuple[Found, ...]]:
        """The companies of these hits, each a row of what was asked for, an entity, and its first and last day."""
        hits: dict[str, dict[int, list[Row]]] = {each: defaultdict(list) for each in asked}
        for identifier, entity_id, *days in rows:
            hits[identifier][entity_id].append(days)
        ways = await paths(self._jobs, chain.from_iterable(hits.values()), day) if any(hits.values()) else {}
        found = {}
        for identifier, by_entity in hits.items():
            now = sorted((ways[each] for each in by_entity if each in ways), key=len)  # the topmost of a company
            found[identifier] = await self._found(now, "in_force", day) or await self._elsewhen(by_entity, day)
        return found

    async def named(self, words: str, day: dt.date, at_most: int = 6) -> tuple[Found, ...]:
        """The companies with all these words in their name or a part's: those in force, and then those to come.

        A word is enough from its beginning. First what is called exactly so, then what begins so, then the rest.
        """
        best, _ = await self._named(words, day, at_most * _NAMES_TO_A_COMPANY)
        return await self._shown(best[:at_most])

    async def page_of_named(self, words: str, day: dt.date, start: int, most: int) -> FoundPage:
        """The same, so many after the first `start`, and how many there are."""
        best, complete = await self._named(words, day, WIDE)
        return FoundPage(await self._shown(best[start : start + most]), len(best), complete)

    async def _named(self, words: str, day: dt.date, wide: int) -> tuple[list[Way], bool]:
        """The way to the best hit of each company, best first, and whether all were looked at."""
        hits = await named(self._jobs, words, day, wide)
        ways = await paths(self._jobs, [each.entity_id for each in hits], day) if hits else {}
        chosen: dict[int, Named] = {}
        for each in sorted(hits, key=lambda each: (each.rank, len(ways[each.entity_id]), each)):
            chosen.setdefault(ways[each.entity_id][-1], each)
        best = [(ways[each.entity_id], "in_force", day) for each in sorted(chosen.values())]
        later = await self._named_later(words, day, wide - len(hits), chosen) if len(hits) < wide else []
        return best + later, len(hits) < wide

    async def _named_later(self, words: str, day: dt.date, wide: int, but: Collection[int]) -> list[Way]:
        """As `_named`, by what only begins after the day, but for these companies."""
        hits = await named(self._jobs, words, day, wide, later=True)
        begun = await paths(self._jobs, [each.entity_id for each in hits], day) if hits else {}
        coming: dict[int, tuple[Named, Way]] = {}
        for first, of_a_day in groupby(sorted(hits, key=_begins), _begins):
            then, names = day_from(first) or day, [each for each in of_a_day if each.entity_id not in begun]
            ways = await paths(self._jobs, [each.entity_id for each in names], then) if names else {}
            for each in names:
                way = ways[each.entity_id]
                if way[-1] not in but and coming.get(way[-1], (each,))[0] >= each:
                    coming[way[-1]] = (each, (way, "coming", then))
        return [way for _, way in sorted(coming.values())]

    async def _shown(self, ways: Iterable[Way]) -> tuple[Found, ...]:
        return tuple([found for way, state, then in ways for found in await self._found([way], state, then)])

    async def _found(self, ways: Iterable[Path], state: str, day: dt.date) -> tuple[Found, ...]:
        """One for each company, with the first of its hits."""
        by_company: dict[int, Path] = {}
        for way in ways:
            by_company.setdefault(way[-1], way)
        return tuple([Found(await tree(self._jobs, way, day), way[0], state, day) for way in by_company.values()])

    async def _elsewhen(self, by_entity: Mapping[int, Sequence[Row]], day: dt.date) -> tuple[Found, ...]:
        """What is to come, or else what is closed, as it stands on the day nearest to this one."""
        begins = [(each, first) for each, days in by_entity.items() for first, _ in days if first > day.isoformat()]
        coming = dict(sorted(begins, key=itemgetter(1), reverse=True))  # the first of an entity's days wins
        ends = {each: max(last for _, last in days) for each, days in by_entity.items() if not coming}
        found: list[Found] = []
        for entity_id, as_of in sorted((coming or ends).items(), key=itemgetter(1), reverse=not coming):
            then = day_from(as_of) or day
            ways = await paths(self._jobs, [entity_id], then)
            found += await self._found(ways.values(), "coming" if coming else "closed", then)
        return tuple(found)


def _begins(name: Named) -> str:
    return name.first


def _first(version: Organisation) -> dt.date:
    return version.valid_from


def _identified(versions: Iterable[Organisation]) -> Iterator[Values]:
    for each in versions:
        for kind in ("p_number", "ydernummer"):
            if value := each.body.get(kind):
                yield {"kind": kind, "value": str(value), "entity_id": each.entity_id}


def _hits(database: str) -> ClauseElement:
    asked = among(database, "identifiers")
    kinds = (organisations.c.cvr, organisations.c.sor_code, organisations.c.location_number)
    held = (organisations.c.entity_id, organisations.c.valid_from, organisations.c.valid_to)
    # Three selects, so that each has its index.
    return union_all(
        *(select(kind, *held).where(kind.in_(asked), organisations.c.superseded_at.is_(None)) for kind in kinds)
    )


_IDENTIFY = Statement(
    lambda database: insert_into(database, identifiers).on_conflict_do_nothing(), *identifiers.c.keys()
)
_HOLDING = Statement(
    lambda _: (
        select(*selected())
        .join(identifiers, identifiers.c.entity_id == organisations.c.entity_id)
        .where(
            identifiers.c.kind == bindparam("b_kind"),
            identifiers.c.value == bindparam("b_value"),
            organisations.c.superseded_at.is_(None),
            or_(organisations.c.valid_to.is_(None), organisations.c.valid_to >= bindparam("day", type_=Text)),
        )
        .order_by(organisations.c.entity_id, organisations.c.valid_from)
    )
)
_ADD = adding(organisations, *ALL)
_IN_FORCE = Statement(
    lambda _: (
        select(*selected())
        .where(organisations.c.cvr == bindparam("cvr"), in_force(organisations))
        .order_by(organisations.c.entity_id)
    )
)
_HITS = Statement(_hits)

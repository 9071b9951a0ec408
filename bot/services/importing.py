"""Importing: the register is filled from SOR's public extract, and kept in step with it. Nothing is ever deleted."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.clients.sor_extract.bodies import read_body, read_cvr_of
from bot.clients.sor_extract.columns import ENTITIES, Columns
from bot.clients.sor_extract.files import Extract
from bot.clients.sor_extract.outlines import Outline, read_outline
from bot.clients.sor_extract.survey import HALF, Problem, Progress, Survey, surveyed
from bot.errors import CommandRefused
from flows.moment import micros
from storage.database import Database
from storage.values import Learnt, Organisation

SOURCE = "sor-extract "
BATCH = 1000  # entities to a transaction: the bot, which writes to the same database, waits for no longer than that
# A daily file that was cut off in the middle must not close half the register.
FEW, SHARE = 100, 20  # so many may vanish at once, or the twentieth part


@dataclass(slots=True)
class Imported:
    """What an import found and did."""

    rows: int = 0
    left_out: Counter[str] = field(default_factory=Counter)  # by cause
    left_empty: Counter[str] = field(default_factory=Counter)  # by what was to stand there
    learnt: Learnt = field(default_factory=Learnt)
    closed: int = 0
    vanished: int = 0  # too many to be closed


@dataclass(frozen=True, slots=True)
class Telling:
    """Who is told of each row that is left out, each value that is left empty, and how far the reading has come."""

    left_out: Problem
    left_empty: Problem
    progress: Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Importing:
    """Takes extracts into the register."""

    database: Database
    clock: Callable[[], dt.datetime]

    async def take(self, extract: Extract, day: dt.date, telling: Telling, *, close_many: bool = False) -> Imported:
        """Take an extract as of this day; taken again it changes nothing.

        Raises `CommandRefused` for a file that is none, and for one that is older than what is known already.
        """
        source = f"{SOURCE}{day.isoformat()}"
        async with self.database.work() as work:
            latest = await work.learning.latest(SOURCE)
        if latest > source:
            raise CommandRefused(f"The register knows the extract of {latest.removeprefix(SOURCE)}; this one is older.")
        done = Imported()
        survey = surveyed(extract, _counted(done.left_out, telling.left_out), _of("1/2", telling.progress))
        done.rows = survey.rows
        taking = _Taking(survey, source, micros(self.clock()), _counted(done.left_empty, telling.left_empty))
        for batch in _batches(extract, taking, _counted(done.left_out, telling.left_out), _of("2/2", telling.progress)):
            done.learnt += await self._learn(batch)
        if extract.daily:
            await self._close(done, survey, day, close_many=close_many)
        await self.database.count_anew()
        return done

    async def _learn(self, batch: Sequence["_Told"]) -> Learnt:
        """One batch in one transaction."""
        async with self.database.work() as work:
            codes = {code for each in batch for code in (each.version.sor_code, each.parent) if code}
            entities = await work.learning.entities_of(codes)
            learnt = await work.learning.learn([_numbered(each, entities) for each in batch])
            await work.commit()
        return learnt

    async def _close(self, done: Imported, survey: Survey, day: dt.date, *, close_many: bool) -> None:
        """A daily file hides what is closed: what has vanished from it was open until the day before."""
        known, after, vanished = 0, 0, []
        while found := await self._open(day, after):
            known, after = known + len(found), found[-1][0]
            vanished += [entity_id for entity_id, code in found if not survey.holds(code)]
        if len(vanished) > max(FEW, known // SHARE) and not close_many:
            done.vanished = len(vanished)
            return
        for start in range(0, len(vanished), BATCH):
            async with self.database.work() as work:
                yesterday, source = day - dt.timedelta(days=1), f"{SOURCE}{day.isoformat()}"
                await work.learning.end(vanished[start : start + BATCH], yesterday, source, micros(self.clock()))
                await work.commit()
        done.closed = len(vanished)

    async def _open(self, day: dt.date, after: int) -> list[tuple[int, str]]:
        # On the connection that writes: a second one would hold the whole table in memory once more.
        async with self.database.work() as work:
            return await work.learning.open_from(SOURCE, day, after, BATCH)


@dataclass(frozen=True, slots=True)
class _Told:
    """What one row says, its entities by code."""

    line: int
    version: Organisation
    parent: str


@dataclass(frozen=True, slots=True)
class _Taking:
    """Makes a version of a row."""

    survey: Survey
    source: str
    now: int
    left_empty: Problem

    def version(self, columns: Columns, row: Sequence[str], line: int, outline: Outline) -> Organisation:
        """The row's version; its entities have no numbers yet."""

        def empty(what: str, value: str) -> None:
            """Note what cannot be read in this row, and leave it empty."""
            self.left_empty(line, what, value)

        body: dict[str, Any] = read_body(columns, row, outline.kind, empty)
        if outline.type is not None:
            body["type"] = outline.type
        location, inherited = self.survey.location(outline)
        if inherited:
            body["inherits"] = [*body.get("inherits", ()), "location_number", "system", "vans"]
        elif location is not None:
            body |= {name: value for name in ("system", "vans") if (value := getattr(location, name))}
        if successors := self.survey.replaced_by.get(int(outline.code)):
            body["replaced_by"] = successors
        return Organisation(
            entity_id=0,
            kind=outline.kind,
            name=outline.name,
            valid_from=outline.valid_from,
            recorded_at=self.now,
            valid_to=outline.valid_to,
            sor_code=outline.code,
            cvr=read_cvr_of(columns, row, empty) if outline.kind == "company" else None,
            location_number=location.number if location is not None and not inherited else None,
            body=body,
            source=self.source,
        )


def _batches(extract: Extract, taking: _Taking, problem: Problem, progress: Progress) -> Iterator[list[_Told]]:
    """The versions in batches, all versions of an entity in one."""
    survey, batch = taking.survey, list[_Told]()
    begun: dict[str, list[_Told]] = {}
    with extract.table(extract.entities, ENTITIES) as table:
        for line, row in table.rows:
            if line in survey.left_out or row is None:
                continue
            outline = read_outline(table.columns, row)
            if trouble := survey.trouble(outline):
                problem(line, trouble, outline.code if trouble == HALF else outline.parent)
                continue
            told = begun.setdefault(outline.code, [])
            told.append(_Told(line, taking.version(table.columns, row, line, outline), outline.parent))
            if len(told) == survey.versions(outline.code):
                batch += begun.pop(outline.code)
            if len(batch) >= BATCH:
                progress(table.done())
                yield batch
                batch = []
    for each in (each for told in begun.values() for each in told):
        problem(each.line, HALF, each.version.sor_code or "")
    yield batch


def _numbered(told: _Told, entities: Mapping[str, int]) -> Organisation:
    return replace(told.version, entity_id=entities[told.version.sor_code or ""], parent_id=entities.get(told.parent))


def _counted(counter: Counter[str], problem: Problem) -> Problem:
    def told(line: int, cause: str, value: str) -> None:
        """Count the problem, and tell it on."""
        counter[cause] += 1
        problem(line, cause, value)

    return told


def _of(step: str, progress: Callable[[str, float], None]) -> Progress:
    return lambda part: progress(step, part)

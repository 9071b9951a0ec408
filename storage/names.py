"""Finding entities by words of their names: all of them, in any order, each from its beginning."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Text, bindparam, func, select
from sqlalchemy.sql.elements import ClauseElement, ColumnElement
from sqlalchemy.sql.selectable import FromClause

from flows.catalogue.searching import fold
from storage.hot import Jobs
from storage.register_tables import name_words, organisations
from storage.statements import Statement, at_most, figure, insert_into
from storage.values import Found
from storage.versions import in_force, to_come
from storage.word_beginnings import asked_for, has_all, words_of

RARE = 1000  # names with a word: beyond it another word of the question is tried as the one to begin with
_SHOWN = (organisations.c.entity_id, organisations.c.folded, organisations.c.valid_from)
When = Callable[[FromClause], ColumnElement[bool]]
_LAST = "\U0010ffff"  # behind every letter
_NUMBER, _DIGITS = re.compile(r"[0-9]+"), 12


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """An entity that was found by its name, in the order in which it is shown."""

    rank: int  # 0 exactly so, 1 begins so, 2 has all the words
    natural: str  # the folded name as people order it: 2 before 10
    entity_id: int
    first: str  # the first day on which it is called so


@dataclass(frozen=True, slots=True)
class FoundPage:
    """Some of the companies that were found, how many there are, and whether that is all of them."""

    found: tuple[Found, ...]
    count: int
    complete: bool = True


async def named(jobs: Jobs, words: str, day: dt.date, at_most: int, *, later: bool = False) -> list[Named]:
    """The entities with such a name on the day, or from a later day on, best first.

    `at_most` of those that begin so, and of the rest.
    """
    folded = fold(words)
    needles = words_of(words)
    if not needles:
        return []
    asked = {"day": day.isoformat(), "at_most": at_most}
    begin = await jobs.fetch(_BEGINNING[later], asked | {"start": folded, "end": folded + _LAST})
    rest = []
    if len(begin) < at_most:
        start = await _rarest(jobs, needles)
        with_all = asked | {"start": start, "end": start + _LAST} | asked_for(needles)
        rest = list(await jobs.fetch(_WITH_ALL[later], with_all))
    ranked = {entity_id: Named(2, _natural(name), entity_id, first) for entity_id, name, first in rest}
    ranked |= {
        entity_id: Named(int(name != folded), _natural(name), entity_id, first) for entity_id, name, first in begin
    }
    return sorted(ranked.values())


def _natural(folded: str) -> str:
    return _NUMBER.sub(lambda digits: digits[0].zfill(_DIGITS), folded)


async def keep_words(jobs: Jobs, names: Iterable[tuple[int, str]]) -> None:
    """Make these entities findable by these folded names."""
    pairs = {(word, entity_id) for entity_id, folded in names for word in folded.split()}
    await jobs.many(_KEEP, [{"word": word, "entity_id": entity_id} for word, entity_id in sorted(pairs)])


async def _rarest(jobs: Jobs, needles: list[str]) -> str:
    """The word that fewest names have: only those names are read."""
    if len(needles) == 1:
        return needles[0]
    counts = {}
    for needle in needles:
        counted = await jobs.fetch(_COUNT, {"start": needle, "end": needle + _LAST})
        counts[needle] = int(counted[0][0])
    return min(needles, key=lambda needle: (counts[needle], -len(needle)))


def _between(column: ColumnElement[str]) -> ColumnElement[bool]:
    return (column >= bindparam("start", type_=Text)) & (column < bindparam("end", type_=Text))


def _beginning(when: When, _: str) -> ClauseElement:
    return (
        select(*_SHOWN)
        .where(_between(organisations.c.folded), when(organisations))
        .order_by(organisations.c.folded, organisations.c.entity_id)
        .limit(at_most())
    )


def _with_all(when: When, _: str) -> ClauseElement:
    asked = select(name_words.c.entity_id).distinct().where(_between(name_words.c.word)).subquery("asked")
    return (
        select(*_SHOWN)
        .join(asked, asked.c.entity_id == organisations.c.entity_id)
        .where(when(organisations), has_all(organisations.c.folded))
        .order_by(organisations.c.folded, organisations.c.entity_id)
        .limit(at_most())
    )


_KEEP = Statement(
    lambda database: insert_into(database, name_words).on_conflict_do_nothing(), *(each.name for each in name_words.c)
)
_BEGINNING = [Statement(partial(_beginning, when)) for when in (in_force, to_come)]
_WITH_ALL = [Statement(partial(_with_all, when)) for when in (in_force, to_come)]
_COUNT = Statement(
    lambda _: select(func.count()).select_from(
        select(figure(1)).where(_between(name_words.c.word)).limit(figure(RARE)).subquery("few")
    )
)

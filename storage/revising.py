"""What is known now of some entities, and writing down what is known instead: nothing is deleted, only superseded."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import BigInteger, bindparam, select, update

from storage.hot import Jobs
from storage.register import Register
from storage.register_tables import organisations
from storage.statements import Statement, among, as_list
from storage.timelines import Revised
from storage.values import Organisation
from storage.versions import organisation_from, selected


async def known_lines(jobs: Jobs, entity_ids: Iterable[int]) -> dict[int, dict[int, Organisation]]:
    """The versions of each entity that count now, by row id."""
    known: dict[int, dict[int, Organisation]] = defaultdict(dict)
    for row_id, *row in await jobs.fetch(_KNOWN, {"entities": as_list(entity_ids)}):
        version = organisation_from(row)
        known[version.entity_id][row_id] = version
    return dict(known)


async def revise(jobs: Jobs, revisions: Iterable[Revised], now: int) -> None:
    """Supersede what counts no more, and add what counts instead."""
    every = list(revisions)
    superseded = [row_id for each in every for row_id in each.superseded]
    await jobs.many(_SUPERSEDE, [{"b_id": row_id, "superseded_at": now} for row_id in superseded])
    await Register(jobs).add([version for each in every for version in each.added])


_KNOWN = Statement(
    lambda database: select(organisations.c.id, *selected()).where(
        organisations.c.entity_id.in_(among(database, "entities", BigInteger)),
        organisations.c.superseded_at.is_(None),
    )
)
_SUPERSEDE = Statement(lambda _: update(organisations).where(organisations.c.id == bindparam("b_id")), "superseded_at")

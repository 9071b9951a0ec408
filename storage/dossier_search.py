"""Finding dossiers: by status, reference, CVR number, or words of the names that stand in them."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import BigInteger, Select, Text, bindparam, func, literal_column, or_, select
from sqlalchemy.sql.elements import ClauseElement

from storage.hot import Jobs
from storage.review_tables import dossier_names
from storage.review_values import Reviewed
from storage.reviews import newest, reviewed
from storage.statements import Statement, among, as_list, at_most
from storage.tables import dossiers
from storage.word_beginnings import asked_for, has_all, words_of


@dataclass(frozen=True, slots=True)
class WantedDossiers:
    """Which dossiers are asked for; without words, a reference or a CVR number all in these statuses."""

    statuses: tuple[str, ...]
    words: str = ""  # as they were typed
    reference: str = ""
    cvr: str = ""


class DossierSearch:
    """All dossiers by what people know of them; of one with several revisions the newest."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def count(self, wanted: WantedDossiers) -> int:
        """How many there are."""
        return int((await self._jobs.fetch(_COUNT, _asked(wanted)))[0][0])

    async def page(self, wanted: WantedDossiers, start: int, at_most: int, *, oldest: bool) -> tuple[Reviewed, ...]:
        """So many of them after the first `start`, the oldest or the newest first."""
        asked = {**_asked(wanted), "b_start": start, "at_most": at_most}
        return tuple(map(reviewed, await self._jobs.fetch(_OLDEST if oldest else _NEWEST, asked)))


def _asked(wanted: WantedDossiers) -> dict[str, Any]:
    # Where none is asked for it is NULL, which is equal to nothing: a request may have no CVR number.
    numbers = {"b_reference": wanted.reference or None, "b_cvr": wanted.cvr or None}
    return {"statuses": as_list(wanted.statuses), **numbers, **asked_for(words_of(wanted.words))}


def _wanted(database: str, chosen: Select[Any]) -> Select[Any]:
    name = func.coalesce(dossier_names.c.folded, literal_column("''", Text))
    meant = or_(
        dossiers.c.reference == bindparam("b_reference", type_=Text),
        dossiers.c.cvr == bindparam("b_cvr", type_=Text),
        has_all(name),
    )
    names = chosen.outerjoin_from(dossiers, dossier_names, dossier_names.c.dossier_id == dossiers.c.id)
    return names.where(dossiers.c.status.in_(among(database, "statuses")), meant)


def _page(order: Any, database: str) -> ClauseElement:
    return _wanted(database, newest()).order_by(order).limit(at_most()).offset(bindparam("b_start", type_=BigInteger))


_COUNT = Statement(
    lambda database: select(func.count()).select_from(
        _wanted(database, newest().with_only_columns(dossiers.c.id)).subquery("those")
    )
)
_OLDEST, _NEWEST = (Statement(partial(_page, order)) for order in (dossiers.c.id, dossiers.c.id.desc()))

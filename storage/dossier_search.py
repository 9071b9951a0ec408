"""Finding dossiers: by status, reference, CVR number, or words of the names that stand in them."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, Text, and_, bindparam, func, literal_column, or_, select
from sqlalchemy.sql.elements import ClauseElement

from flows.catalogue.searching import fold
from storage.hot import Jobs
from storage.review_tables import dossier_names
from storage.review_values import Reviewed
from storage.reviews import newest, reviewed
from storage.statements import Statement, among, as_list, at_most
from storage.tables import dossiers

WORDS = 8  # of what is asked for; more of them find nothing else
_NEEDLES = tuple(f"needle{n}" for n in range(WORDS))


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
    needles = list(dict.fromkeys(fold(wanted.words).split()))[:WORDS]
    # The words that are missing are empty, and every dossier has those.
    given = dict(zip(_NEEDLES, [*needles, *[""] * WORDS], strict=False))
    # Where none is asked for it is NULL, which is equal to nothing: a request may have no CVR number.
    numbers = {"b_reference": wanted.reference or None, "b_cvr": wanted.cvr or None}
    return {"statuses": as_list(wanted.statuses), **numbers, **given}


def _wanted(database: str, chosen: Select[Any]) -> Select[Any]:
    spaced = literal_column("' '", Text) + func.coalesce(dossier_names.c.folded, literal_column("''", Text))
    meant = or_(
        dossiers.c.reference == bindparam("b_reference", type_=Text),
        dossiers.c.cvr == bindparam("b_cvr", type_=Text),
        and_(*(spaced.like(_beginning(each)) for each in _NEEDLES)),
    )
    names = chosen.outerjoin_from(dossiers, dossier_names, dossier_names.c.dossier_id == dossiers.c.id)
    return names.where(dossiers.c.status.in_(among(database, "statuses")), meant)


def _beginning(needle: str) -> ColumnElement[str]:
    return literal_column("'% '", Text) + bindparam(needle, type_=Text) + literal_column("'%'", Text)


def _page(*order: Any) -> Statement:
    def built(database: str) -> ClauseElement:
        return (
            _wanted(database, newest()).order_by(*order).limit(at_most()).offset(bindparam("b_start", type_=BigInteger))
        )

    return Statement(built)


_COUNT = Statement(
    lambda database: select(func.count()).select_from(
        _wanted(database, newest().with_only_columns(dossiers.c.id)).subquery("those")
    )
)
_OLDEST, _NEWEST = _page(dossiers.c.id), _page(dossiers.c.id.desc())

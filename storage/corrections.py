"""Mistakes of the register itself: proposed by one person, registered by another."""

from sqlalchemy import BigInteger, bindparam, select, update

from storage.errors import Conflict, NotFound
from storage.hot import Jobs
from storage.review_tables import corrections
from storage.review_values import Correction, NewCorrection
from storage.statements import Row, Statement, as_row, insert_into, word

_NEW = ("entity_id", "body", "sha256", "reason", "proposed_by", "proposed_at")


class Corrections:
    """All proposals, and what became of them."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def propose(self, new: NewCorrection) -> int:
        """Add a proposal and give its id."""
        rows = await self._jobs.fetch(_PROPOSE, as_row(new))
        correction_id: int = rows[0][0]
        return correction_id

    async def get(self, correction_id: int) -> Correction:
        """The proposal with this id; raises `NotFound`."""
        rows = await self._jobs.fetch(_GET, {"b_id": correction_id})
        if not rows:
            raise NotFound(str(correction_id))
        return _correction(rows[0])

    async def open(self) -> tuple[Correction, ...]:
        """The proposals that wait for a second person, oldest first."""
        return tuple(map(_correction, await self._jobs.fetch(_OPEN, {})))

    async def decide(self, correction_id: int, status: str, by: str, at: int) -> None:
        """Say what becomes of a proposal; raises `Conflict` where somebody has already."""
        asked = {"b_id": correction_id, "status": status, "decided_by": by, "decided_at": at}
        if not await self._jobs.fetch(_DECIDE, asked):
            raise Conflict(str(correction_id))


def _correction(row: Row) -> Correction:
    correction_id, *new, status, decided_by, decided_at = row
    return Correction(correction_id, NewCorrection(*new), status, decided_by, decided_at)


_ALL = [corrections.c[name] for name in ("id", *_NEW, "status", "decided_by", "decided_at")]
_PROPOSED = corrections.c.status == word("proposed")
_PROPOSE = Statement(
    lambda database: insert_into(database, corrections).values(status=word("proposed")).returning(corrections.c.id),
    *_NEW,
)
_GET = Statement(lambda _: select(*_ALL).where(corrections.c.id == bindparam("b_id", type_=BigInteger)))
_OPEN = Statement(lambda _: select(*_ALL).where(_PROPOSED).order_by(corrections.c.id))
_DECIDE = Statement(
    lambda _: (
        update(corrections)
        .where(corrections.c.id == bindparam("b_id", type_=BigInteger), _PROPOSED)
        .returning(corrections.c.id)
    ),
    *("status", "decided_by", "decided_at"),
)

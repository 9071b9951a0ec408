"""What goes to the journal: ordered with a decision, delivered once, and ticked off when it was taken there."""

from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, select, update

from storage.hot import Jobs
from storage.journal_tables import journal_packages as packages
from storage.review_tables import decisions
from storage.review_values import Package
from storage.statements import Statement, adding, at_most
from storage.tables import dossiers


class Journal:
    """The packages for the journal."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def order(self, decision_id: int, at: int) -> None:
        """Ask for the package of a decision."""
        await self._jobs.many(_ORDER, [{"decision_id": decision_id, "ordered_at": at, "name": ""}])

    async def delivered(self, decision_id: int, name: str, at: int) -> None:
        """It lies where the journal finds it; what was written down first stays."""
        await self._jobs.many(_DELIVERED, [{"b_id": decision_id, "name": name, "delivered_at": at}])

    async def open(self, at_most: int) -> tuple[Package, ...]:
        """The packages that nobody has taken yet, oldest first."""
        return tuple(Package(*row) for row in await self._jobs.fetch(_OPEN, {"at_most": at_most}))

    async def find(self, decision_id: int) -> Package | None:
        """The package of a decision, where it is not taken yet."""
        rows = await self._jobs.fetch(_FIND, {"b_id": decision_id})
        return Package(*rows[0]) if rows else None

    async def taken(self, at_most: int) -> tuple[Package, ...]:
        """Those ticked off last, the newest first."""
        return tuple(Package(*row) for row in await self._jobs.fetch(_TAKEN, {"at_most": at_most}))

    async def put_back(self, decision_id: int, by: str) -> Package | None:
        """Tick one off no more; None where whoever asks has not ticked it off."""
        if not await self._jobs.fetch(_PUT_BACK, {"b_id": decision_id, "b_by": by}):
            return None
        return await self.find(decision_id)

    async def take(self, decision_id: int, by: str, at: int) -> bool:
        """Tick a delivered package off; False where it was ticked off before, or lies nowhere yet."""
        return bool(await self._jobs.fetch(_TAKE, {"b_id": decision_id, "taken_by": by, "taken_at": at}))


def _open() -> Select[Any]:
    return _all().where(packages.c.taken_at.is_(None)).order_by(packages.c.decision_id)


def _all() -> Select[Any]:
    given = (
        packages.c.decision_id, dossiers.c.conversation_id, dossiers.c.reference, dossiers.c.revision, decisions.c.kind,
        packages.c.ordered_at, packages.c.name, packages.c.delivered_at,
        packages.c.taken_at, packages.c.taken_by,
    )  # fmt: skip
    return (
        select(*given)
        .select_from(packages)
        .join(decisions, decisions.c.id == packages.c.decision_id)
        .join(dossiers, dossiers.c.id == decisions.c.dossier_id)
    )


_THIS = packages.c.decision_id == bindparam("b_id", type_=BigInteger)
_ORDER = adding(packages, "decision_id", "ordered_at", "name")
_DELIVERED = Statement(
    lambda _: update(packages).where(_THIS, packages.c.delivered_at.is_(None)), "name", "delivered_at"
)
_OPEN = Statement(lambda _: _open().limit(at_most()))
_TAKEN = Statement(
    lambda _: _all().where(packages.c.taken_at.is_not(None)).order_by(packages.c.taken_at.desc()).limit(at_most())
)
_PUT_BACK = Statement(
    lambda _: (
        update(packages)
        .where(_THIS, packages.c.taken_by == bindparam("b_by"))
        .values(taken_at=None, taken_by=None)
        .returning(packages.c.decision_id)
    )
)
_FIND = Statement(lambda _: _open().where(_THIS))
_TAKE = Statement(
    lambda _: (
        update(packages)
        .where(_THIS, packages.c.taken_at.is_(None), packages.c.delivered_at.is_not(None))
        .returning(packages.c.decision_id)
    ),
    *("taken_by", "taken_at"),
)

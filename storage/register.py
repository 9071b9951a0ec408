"""The register: what was true of an organisation on which day, and when that was recorded."""

import datetime as dt
import json
from collections.abc import Sequence

from sqlalchemy import bindparam, or_, select

from flows.stored import canonical
from storage.hot import Jobs
from storage.statements import Row, Statement, adding, as_row
from storage.tables import organisations
from storage.values import Organisation


class Register:
    """All versions of all organisations; only ever added to."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, versions: Sequence[Organisation]) -> None:
        """Add these versions."""
        await self._jobs.many(_ADD, [_row(each) for each in versions])

    async def in_force(self, cvr: str, day: dt.date) -> tuple[Organisation, ...]:
        """What stands in the register under this CVR number about that day, as known now."""
        rows = await self._jobs.fetch(_IN_FORCE, {"cvr": cvr, "day": day.isoformat()})
        return tuple(map(_organisation, rows))


def _row(version: Organisation) -> dict[str, object]:
    return as_row(version) | {
        "body": canonical(dict(version.body)),
        "valid_from": version.valid_from.isoformat(),
        "valid_to": version.valid_to.isoformat() if version.valid_to else None,
    }


def _organisation(row: Row) -> Organisation:
    stored = dict(zip(_COLUMNS, row, strict=True))
    days = {name: dt.date.fromisoformat(stored[name]) if stored[name] else None for name in ("valid_from", "valid_to")}
    return Organisation(**stored | days | {"body": json.loads(stored["body"])})


_COLUMNS = tuple(each.name for each in organisations.c if each.name != "id")
_ADD = adding(organisations, *_COLUMNS)
_IN_FORCE = Statement(
    lambda _: (
        select(*(organisations.c[name] for name in _COLUMNS))
        .where(
            organisations.c.cvr == bindparam("cvr"),
            organisations.c.superseded_at.is_(None),
            organisations.c.valid_from <= bindparam("day"),
            or_(organisations.c.valid_to.is_(None), organisations.c.valid_to >= bindparam("day")),
        )
        .order_by(organisations.c.entity_id)
    )
)

"""When owners last said that what stands about their company is right."""

from sqlalchemy import bindparam, func, select

from storage.hot import Jobs
from storage.statements import Statement, adding
from storage.tables import confirmations


class Confirmations:
    """All confirmations; only ever added to."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, cvr: str, conversation_id: int, at: int) -> None:
        """An owner has confirmed the data of the company with this CVR number."""
        await self._jobs.many(_ADD, [{"cvr": cvr, "conversation_id": conversation_id, "at": at}])

    async def last(self, cvr: str) -> int | None:
        """When that was last, in microseconds UTC; None where it never was."""
        rows = await self._jobs.fetch(_LAST, {"b_cvr": cvr})
        at: int | None = rows[0][0]
        return at


_ADD = adding(confirmations, "cvr", "conversation_id", "at")
_LAST = Statement(lambda _: select(func.max(confirmations.c.at)).where(confirmations.c.cvr == bindparam("b_cvr")))

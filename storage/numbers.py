"""SOR codes and location numbers as they are given out: each once, and none ever again."""

from collections.abc import Callable

from sqlalchemy import BigInteger, BindParameter, Text, bindparam, func, select, union_all
from sqlalchemy.sql.elements import ClauseElement

from flows.issuing import NotIssuable
from storage.errors import StorageError
from storage.hot import Jobs
from storage.register_tables import entities, organisations
from storage.review_tables import numbers
from storage.review_values import NewNumber
from storage.statements import Statement, adding, as_row


class Exhausted(StorageError):
    """No number is left in the range that numbers are issued from."""


class Numbers:
    """Every number that was given out."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def free(self, kind: str, first: int, last: int, made: Callable[[int], str]) -> tuple[int, str]:
        """The next serial of a range with the number made of it; what anything has or had is passed over."""
        [[highest]] = await self._jobs.fetch(_HIGHEST, {"b_kind": kind, "b_first": first, "b_last": last})
        for serial in range(first if highest is None else highest + 1, last + 1):
            try:
                number = made(serial)
            except NotIssuable:
                continue
            if not await self.known(number):
                return serial, number
        raise Exhausted(kind)

    async def known(self, number: str) -> bool:
        """Whether anything has this number or ever had it."""
        return bool(await self._jobs.fetch(_KNOWN, {"b_number": number}))

    async def add(self, new: NewNumber) -> None:
        """Give a number out; raises `Conflict`, at the commit at the latest, where it was given out before."""
        await self._jobs.many(_ADD, [as_row(new)])


def _known(_: str) -> ClauseElement:
    number: BindParameter[str] = bindparam("b_number", type_=Text)
    return union_all(
        select(numbers.c.number).where(numbers.c.number == number),
        select(entities.c.sor_code).where(entities.c.sor_code == number),
        select(organisations.c.location_number).where(organisations.c.location_number == number),
    )


_HIGHEST = Statement(
    lambda _: select(func.max(numbers.c.serial)).where(
        numbers.c.kind == bindparam("b_kind"),
        numbers.c.serial >= bindparam("b_first", type_=BigInteger),
        numbers.c.serial <= bindparam("b_last", type_=BigInteger),
    )
)
_KNOWN = Statement(_known)
_ADD = adding(numbers, "kind", "number", "serial", "entity_id", "source", "at")

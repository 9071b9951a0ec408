"""Showing the audit to those who may read it; that they looked, and for what, is an act too."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.services.staff.noting import Deed, note, permit
from flows.moment import DENMARK, micros
from flows.rights import Right
from storage.audit_search import EVERYBODY, STAFF, Sought
from storage.chains import Link
from storage.database import Database
from storage.staff_values import StaffMember

__all__ = ["EVERYBODY", "STAFF", "Asked", "Auditing", "Link", "Shown"]
PAGE = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """What an auditor looks for."""

    person: str = STAFF  # staff | everybody | staff:<id>
    act: str = ""
    first: dt.date | None = None
    last: dt.date | None = None
    before: str = ""  # the mark of the page before

    def sought(self) -> Sought:
        """The same, as the memory takes it."""
        found = Sought(self.person, self.act, _begins(self.first, 0), _begins(self.last, 1))
        at, _, rest = self.before.partition(":")
        chain, _, number = rest.rpartition(":")
        good = all(each.isascii() and each.isdigit() and len(each) < 19 for each in (at, number)) and chain
        return replace(found, before=(int(at), chain, int(number))) if good else found


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of the audit: the links, who they name, which acts there are, and the mark of the next page."""

    links: tuple[Link, ...]
    members: Mapping[str, str]  # name by author, "staff:<id>"
    acts: tuple[str, ...]
    following: str


@dataclass(frozen=True, slots=True)
class Auditing:
    """Looks through the audit."""

    database: Database
    clock: Callable[[], dt.datetime]

    async def page(self, asked: Asked, by: StaffMember) -> Shown:
        """A page of what is asked for."""
        permit(by, Right.AUDIT)
        about = [asked.person, asked.act, *(str(each) for each in (asked.first, asked.last) if each), asked.before]
        async with self.database.work() as work:
            links = await work.audit_search.page(asked.sought(), PAGE + 1)
            members = {each.author: each.name for each in await work.staff.all_members() if each.email}
            acts = await work.audit_search.acts()
            await note(work, micros(self.clock()), Deed("audit_viewed", by.author, list(filter(None, about))))
            await work.commit()
        more = links[PAGE - 1] if len(links) > PAGE else None
        following = f"{more.act.at}:{more.act.chain}:{more.number}" if more else ""
        return Shown(tuple(links[:PAGE]), members, tuple(acts), following)


def _begins(day: dt.date | None, after: int) -> int:
    if day is None:
        return 0
    return micros(dt.datetime.combine(day + dt.timedelta(days=after), dt.time(), DENMARK).astimezone(dt.UTC))

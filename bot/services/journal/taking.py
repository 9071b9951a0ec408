"""What the journal has not taken yet, and ticking off what it has."""

from dataclasses import dataclass

from bot.services.journal.ordering import errand_of
from bot.services.review.desk import Desks
from bot.services.staff.noting import Deed, note, permit
from flows.moment import micros
from flows.rights import Right
from storage.errors import Conflict
from storage.review_values import Package
from storage.staff_values import StaffMember

MOST = 200
LAST = 20  # of those ticked off


@dataclass(frozen=True, slots=True)
class Taken:
    """A package that was ticked off, with the name of who did it."""

    package: Package
    by: str


@dataclass(frozen=True, slots=True)
class JournalTaking:
    """Shows the open packages, and ticks them off."""

    desks: Desks

    async def open(self, by: StaffMember) -> tuple[Package, ...]:
        """The packages that nobody has taken yet, oldest first."""
        permit(by, Right.READ)
        async with self.desks.database.work() as work:
            packages = await work.journal.open(MOST)
            deed = Deed("viewed", by.author, {"viewed": "journal", "found": len(packages)})
            await note(work, micros(self.desks.clock()), deed)
            await work.commit()
        return packages

    async def take(self, decision_id: int, by: StaffMember) -> None:
        """It is in the journal; raises `Conflict` where it was ticked off already, or is not delivered yet."""
        permit(by, Right.REVIEW)
        now = micros(self.desks.clock())
        async with self.desks.database.work() as work:
            package = await work.journal.find(decision_id)
            if package is None or not await work.journal.take(decision_id, by.author, now):
                raise Conflict(str(decision_id))
            deed = Deed("journal_taken", by.author, {"package": package.name})
            await work.audit.carry_on([deed.chained(now, f"dossier:{package.reference}")])
            await work.commit()

    async def taken(self, by: StaffMember) -> tuple[Taken, ...]:
        """Those ticked off last, the newest first, each with the name of who did it."""
        permit(by, Right.READ)
        async with self.desks.database.reading() as reading:
            names = {each.author: each.name for each in await reading.staff.all_members()}
            return tuple(Taken(each, names.get(each.taken_by or "", "")) for each in await reading.journal.taken(LAST))

    async def put_back(self, decision_id: int, by: StaffMember) -> None:
        """It is not in the journal after all; raises `Conflict` for everybody but who ticked it off."""
        permit(by, Right.REVIEW)
        now = micros(self.desks.clock())
        async with self.desks.database.work() as work:
            package = await work.journal.put_back(decision_id, by.author)
            if package is None:
                raise Conflict(str(decision_id))
            deed = Deed("journal_put_back", by.author, {"package": package.name})
            await work.audit.carry_on([deed.chained(now, f"dossier:{package.reference}")])
            await work.commit()

    async def again(self, decision_id: int, by: StaffMember) -> None:
        """Try once more to deliver one that did not arrive; raises `Conflict` where it is delivered."""
        permit(by, Right.REVIEW)
        now = micros(self.desks.clock())
        async with self.desks.database.work() as work:
            package = await work.journal.find(decision_id)
            if package is None or package.delivered_at is not None:
                raise Conflict(str(decision_id))
            await work.errands.add([errand_of(decision_id, package.conversation_id, package.reference)])
            deed = Deed("journal_sent_again", by.author, {"decision": decision_id})
            await work.audit.carry_on([deed.chained(now, f"dossier:{package.reference}")])
            await work.commit()
        self.desks.woken()

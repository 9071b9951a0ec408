"""What somebody of the staff has in hand, given back all at once: they are absent today."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from bot.services.floor.holding import free_held
from bot.services.review.desk import Desks
from flows.moment import micros
from flows.review import Status
from storage.staff_values import StaffMember
from storage.work import Work

MOST = 500


@dataclass(frozen=True, slots=True)
class Freeing:
    """Frees all of a person's work in one transaction: conversations go back to their queues, dossiers to everybody."""

    desks: Desks
    clock: Callable[[], dt.datetime]

    async def free(self, work: Work, of: StaffMember, by: StaffMember) -> None:
        """Give back what somebody holds; owners are told, and notes and drafts of replies stay."""
        await free_held(work, of, micros(self.clock()))
        await work.leads.free(of.author)
        for each in await work.reviews.listed([Status.IN_REVIEW], MOST):
            if each.held_by == of.author:
                desk = await self.desks.beside(work, each.reference, by)
                await desk.go(desk.check("release", absent=True))
                await desk.note("released", {"of": of.author})

"""The one worklist: whatever waits for somebody of the staff, by the time at which it is due."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.services.facts import ServiceFacts
from bot.services.floor.queue import Queue
from bot.services.review.looking import pauses
from bot.services.staff.noting import Deed, note, permit
from bot.services.to_do import (
    MOST,
    NEVER,
    Item,
    of_access_request,
    of_correction,
    of_dead,
    of_dossier,
    of_letter,
    of_queue,
    of_unsaid,
)
from flows.facts import Facts
from flows.moment import DENMARK, day_of, micros
from flows.number_deadline import days_left, staff_day
from flows.review import Status
from flows.rights import Right
from storage.review_values import Reviewed
from storage.staff_values import StaffMember
from storage.work import Reading

_TO_DO = (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED)
LED_FOR = dt.timedelta(minutes=10)  # what nobody claims is kept for whoever was led to it


@dataclass(frozen=True, slots=True)
class Worklist:
    """Puts it together anew with each look."""

    queue: Queue
    facts: ServiceFacts

    async def items(self, by: StaffMember) -> tuple[Item, ...]:
        """All there is to do: what rests last, what is urgent first, and otherwise what is due first."""
        permit(by, Right.READ)
        waiting, held = await self.queue.waiting(by), await self.queue.held(by, by)
        now = self.queue.acting.clock()
        facts = await self.facts.in_force(now)
        items = [*(of_queue(each, "waiting") for each in waiting), *(of_queue(each, "held") for each in held)]
        async with self.queue.acting.database.reading() as reading:
            items += await self._written(reading, facts, now)
            marks = await reading.marks.on(each.path for each in items)
            leads = await reading.leads.to((each.path for each in items if each.led), micros(now))
        led = (replace(each, held_by=leads.get(each.path)) if each.led else each for each in items)
        marked = [replace(each, mark=marks.get(each.path)) for each in led]
        return tuple(sorted(marked, key=lambda each: (each.rests(now), not each.urgent, each.due, each.since or NEVER)))

    async def opened(self, by: StaffMember) -> tuple[Item, ...]:
        """The same for somebody who opens the list, which is in the audit."""
        items = await self.items(by)
        async with self.queue.acting.database.work() as work:
            now = micros(self.queue.acting.clock())
            await note(work, now, Deed("viewed", by.author, {"viewed": "worklist", "found": len(items)}))
            await work.commit()
        return items

    async def free(self, by: StaffMember) -> tuple[Item, ...]:
        """What somebody may take, the next first: no colleague has it in hand, and it does not rest.

        What they have in hand themselves comes last, so that whoever takes the next is not led back to it.
        """
        now = self.queue.acting.clock()
        free = [each for each in await self.items(by) if each.free_for(by) and not each.rests(now)]
        return tuple(sorted(free, key=lambda each: each.held_by == by.author))

    async def lead(self, item: Item, by: StaffMember) -> bool:
        """Keep what nobody claims for somebody who is led to it; false where a colleague was faster."""
        permit(by, Right.SPEAK)
        now = self.queue.acting.clock()
        async with self.queue.acting.database.work() as work:
            theirs = await work.leads.lead(item.path, by.author, micros(now), micros(now + LED_FOR))
            await work.commit()
        return theirs

    async def _written(self, reading: Reading, facts: Facts, now: dt.datetime) -> list[Item]:
        """The dossiers, the requests for a case, letters that came back, and what could not be heard or said."""
        listed = await reading.reviews.listed(_TO_DO, MOST)
        approvers = await reading.reviews.approvers(
            each.dossier.id for each in listed if each.dossier.status == Status.APPROVED
        )
        dossiers = [
            of_dossier(each, await _day(reading, each, facts, now), approvers, demo=self.facts.demo) for each in listed
        ]
        requests = map(of_access_request, await reading.insight.open_requests(MOST))
        corrections = [await of_correction(reading, each, facts) for each in (await reading.corrections.open())[:MOST]]
        letters = map(of_letter, (await reading.errands.undelivered())[:MOST])
        dead, unsaid = await reading.arrivals.all_dead(), await reading.unsaid.about_cases(MOST)
        return [
            *_counted([*dossiers, *requests, *corrections], facts, now),
            *letters,
            *of_dead(dead),
            *of_unsaid(unsaid),
        ]


def _counted(items: list[Item], facts: Facts, now: dt.datetime) -> Iterator[Item]:
    """The items with the working days that are left of each."""
    today = now.astimezone(DENMARK).date()
    for each in items:
        yield replace(each, days=days_left(today, each.due.astimezone(DENMARK).date(), facts.closed_days))


async def _day(reading: Reading, seen: Reviewed, facts: Facts, now: dt.datetime) -> dt.date:
    """Ten working days from the day it first came in, without those that it lay with its owner.

    Staff count to the earlier day; owners were told the later.
    """
    came_in = await reading.reviews.submitted_at(seen.reference) if seen.dossier.frozen.revision > 1 else ()
    decisions = await reading.reviews.decisions(seen.reference) if came_in else ()
    away = pauses(decisions, came_in, now.astimezone(DENMARK).date())
    return staff_day(day_of(seen.first_submitted_at), away, facts.closed_days)

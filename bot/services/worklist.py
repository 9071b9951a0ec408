"""The one worklist: whatever waits for somebody of the staff, by the time at which it is due."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from bot.services.facts import ServiceFacts
from bot.services.floor.queue import Queue, QueueRow
from bot.services.review.correcting import stands
from bot.services.review.found_in_sor import found_name
from bot.services.review.looking import pauses
from bot.services.staff.noting import Deed, note, permit
from flows.calendar import WORKING_DAYS, working_days_after
from flows.dossiers import thawed
from flows.facts import Facts
from flows.finishing import Involved, can_go_on, involved
from flows.moment import DENMARK, day_of, instant, micros
from flows.number_deadline import days_left, staff_day
from flows.review import Status
from flows.rights import Right
from flows.telling import organisation_of
from storage.insight import AccessRequest
from storage.marks import Mark
from storage.review_values import Correction, Reviewed, Undelivered
from storage.staff_values import StaffMember, Unsaid
from storage.values import DeadLetter
from storage.work import Reading

MOST = 200  # of each kind: nobody reads further down
NEVER = dt.datetime(9000, 1, 1, tzinfo=dt.UTC)  # far from the last instant, which no other time zone can hold
_TO_DO = (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED)
LED_FOR = dt.timedelta(minutes=10)  # what nobody claims is kept for whoever was led to it
_ENDS = dt.time(16)  # when a working day is over


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be done."""

    # waiting | held | dossier | location_number | request | access_request | correction | letter | dead_letter | unsaid
    kind: str
    path: str  # under /staff, where it is done
    due: dt.datetime  # `NEVER` where it has no time of its own
    about: str = ""  # the reference
    name: str = ""  # of the company, as far as it is known
    flow: str = ""
    status: str = ""  # of a dossier
    held_by: str | None = None
    since: dt.datetime | None = None
    got_past: bool = False  # an owner who waits has come on alone from where they were stuck
    conversation_id: int = 0
    mark: Mark | None = None
    had: Involved | None = None  # who has had to do with a dossier
    moves: int = 0  # of a dossier
    queue: str = ""  # in which an owner waits, or has waited
    left: dt.timedelta | None = None  # of the time in which somebody is to come, while the queue is open
    wrote: bool = False  # an owner, to whoever talks with them, and has no answer yet
    handed_on_by: str = ""  # the colleague from whom one has it
    days: int | None = None  # working days until it is due
    proposed_by: str = ""  # of a correction: somebody else puts it into the register

    def free_for(self, by: StaffMember) -> bool:
        """Whether somebody may take it who has none in hand, and can bring it on."""
        if self.held_by not in {None, by.author} or self.kind == "held" or self.proposed_by == by.author:
            return False
        claimed = self.held_by is not None and not self.led
        return claimed or self.had is None or can_go_on(self.had, self.status, by.author, by.role)

    @property
    def led(self) -> bool:
        """Whether nobody claims it, so that it is kept for a while for whoever was led to it first."""
        return self.kind not in {"waiting", "held"} and self.status in {"", Status.APPROVED}

    @property
    def is_dossier(self) -> bool:
        """Whether it is a dossier to be decided on, of whatever flow."""
        return self.had is not None

    @property
    def to_claim(self) -> bool:
        """Whether it is a dossier that nobody has claimed yet."""
        return self.is_dossier and self.status == Status.SUBMITTED

    @property
    def urgent(self) -> bool:
        """Whether somebody of the staff says that it comes before its time."""
        return self.mark is not None and self.mark.urgent

    def rests(self, now: dt.datetime) -> bool:
        """Whether it is left alone until a day; an owner who asks for a person after that was said wakes it."""
        if self.mark is None or self.mark.rests_until <= micros(now):
            return False
        asked_anew = self.kind == "waiting" and self.since is not None and micros(self.since) > self.mark.at
        return not asked_anew


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
        items = [*(_waiting(each, "waiting") for each in waiting), *(_waiting(each, "held") for each in held)]
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
            _dossier(each, await _day(reading, each, facts, now), approvers, demo=self.facts.demo) for each in listed
        ]
        requests = map(_access_request, await reading.insight.open_requests(MOST))
        corrections = [await _correction(reading, each, facts) for each in (await reading.corrections.open())[:MOST]]
        letters = map(_letter, (await reading.errands.undelivered())[:MOST])
        dead, unsaid = await reading.arrivals.all_dead(), await reading.unsaid.about_cases(MOST)
        return [*_counted([*dossiers, *requests, *corrections], facts, now), *letters, *_dead(dead), *_unsaid(unsaid)]


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


def _waiting(row: QueueRow, kind: str) -> Item:
    return Item(
        kind=kind,
        path=f"conversations/{row.conversation_id}",
        due=row.time.due or NEVER,
        name=row.company,
        flow=row.flow,
        held_by=row.held_by,
        since=row.time.since,
        got_past=row.got_past,
        queue=row.queue,
        left=row.time.left if row.time.due else None,
        conversation_id=row.conversation_id,
        wrote=row.wrote,
        handed_on_by=row.handed_on_by,
    )


def _dossier(seen: Reviewed, day: dt.date, approvers: Mapping[int, str], *, demo: bool) -> Item:
    flow, draft = seen.dossier.frozen.flow, thawed(seen.dossier.frozen.canonical, seen.dossier.frozen.submitted_at)
    return Item(
        kind=flow if flow in {"location_number", "request"} else "dossier",
        path=f"dossiers/{seen.reference}",
        due=_end_of(day),
        about=seen.reference,
        name=organisation_of(draft),
        flow=flow,
        status=seen.dossier.status,
        held_by=seen.held_by,
        since=instant(seen.dossier.frozen.submitted_at),
        conversation_id=seen.dossier.conversation_id,
        had=involved(draft, approved_by=approvers.get(seen.dossier.id, ""), signed=seen.dossier.signed or demo),
        moves=seen.moves,
    )


def _letter(came_back: Undelivered) -> Item:
    elsewhere = "dossiers" if came_back.reference else f"conversations/{came_back.conversation_id}"
    path = f"dossiers/{came_back.reference}" if came_back.known else elsewhere
    at = instant(came_back.at)
    return Item("letter", path, at, came_back.reference, since=at, conversation_id=came_back.conversation_id)


def _access_request(asked: AccessRequest) -> Item:
    path, since = f"conversations/{asked.conversation_id}", instant(asked.asked_at)
    return Item("access_request", path, _end_of(asked.due_on), since=since, conversation_id=asked.conversation_id)


async def _correction(reading: Reading, correction: Correction, facts: Facts) -> Item:
    """A mistake of the register that waits for a second person: as long as a dossier may take."""
    organisation, proposed = await stands(reading, correction), day_of(correction.new.proposed_at)
    return Item(
        kind="correction",
        path=f"corrections#proposal-{correction.id}",
        due=_end_of(working_days_after(proposed, WORKING_DAYS, facts.closed_days)),
        name=organisation.name if organisation is not None else found_name(correction),
        since=instant(correction.new.proposed_at),
        proposed_by=correction.new.proposed_by,
    )


def _unsaid(messages: Iterable[Unsaid]) -> Iterator[Item]:
    """One for each conversation, since the first of its messages: a receipt is mostly lost with its paper."""
    for each in {each.conversation_id: each for each in reversed([*messages])}.values():
        at, path = instant(each.at), f"conversations/{each.conversation_id}"
        yield Item("unsaid", path, at, each.reference, since=at, conversation_id=each.conversation_id)


def _dead(letters: list[DeadLetter]) -> Iterator[Item]:
    for each in letters[:MOST]:
        at = instant(each.arrival.at)  # an owner waits for an answer to it
        yield Item("dead_letter", f"conversations/{each.conversation_id}", at, since=at,
                   conversation_id=each.conversation_id)  # fmt: skip


def _end_of(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, _ENDS, DENMARK).astimezone(dt.UTC)

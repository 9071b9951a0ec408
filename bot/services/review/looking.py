"""Looking at a dossier, as the staff's pages show it; every look is in the audit."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.services.papers import Papers
from bot.services.review.answered import Line, compared, lines_of
from bot.services.review.applied import applied
from bot.services.review.cases import Case, case_of
from bot.services.review.desk import Desks, looked
from bot.services.review.planning import Plan, plan_of, with_flags
from bot.services.staff.noting import permit
from flows.dossiers import thawed
from flows.effects import Numbered, Opened
from flows.finishing import Pair, finishers
from flows.moment import DENMARK, day_of
from flows.number_deadline import Pause, days_left, owner_day, staff_day
from flows.review import OPEN_STATUSES, REVIEW, Status
from flows.rights import Right
from flows.submitting import orders_number
from storage.review_values import Note, Reviewed, StoredDecision
from storage.staff_values import StaffMember
from storage.values import Dossier
from storage.work import Reading

OTHERS = 10  # conversations and dossiers about one CVR number that a dossier leads to


@dataclass(frozen=True, slots=True)
class Sight:
    """All that a reviewer sees of a dossier."""

    case: Case
    lines: tuple[Line, ...]
    plan: Plan
    moves: tuple[str, ...]  # what whoever looks can do with it
    pairs: tuple[Pair, ...]  # who on duty can finish it
    numbers: tuple["Given", ...]  # the numbers that registering it gives out
    issues: bool  # numbers come from a range, and need not be typed in
    notes: tuple[Note, ...]
    revisions: tuple[int, ...]  # when each revision came in
    staff: Mapping[str, str]  # the names of the staff, by what entries call them
    others: "Others"


@dataclass(frozen=True, slots=True)
class Others:
    """What else there is about the same CVR number."""

    conversations: tuple[int, ...] = ()
    dossiers: tuple[str, ...] = ()  # by reference


@dataclass(frozen=True, slots=True)
class Given:
    """A number that registering gives out, and to whom."""

    kind: str  # sor_code | location_number
    key: str  # an entity's id, or the key of what is opened
    name: str = ""  # of what is opened
    of: str = ""  # company | institution | unit: which of them it is


@dataclass(frozen=True, slots=True)
class Due:
    """When a location number is due."""

    staff: dt.date  # the day that staff count to
    owner: dt.date  # the day that the owner was told
    paused: bool  # it lies with its owner, and no day counts
    left: int = 0  # working days until staff's day


def pauses(decisions: tuple[StoredDecision, ...], came_in: tuple[int, ...], today: dt.date) -> Iterator[Pause]:
    """From each return to the next revision, or until today."""
    for each in decisions:
        if each.kind == "returned":
            back = next((at for at in came_in if at > each.at), None)
            yield day_of(each.at), today if back is None else day_of(back)


@dataclass(frozen=True, slots=True)
class Looking:
    """Shows dossiers."""

    desks: Desks
    papers: Papers

    async def due(self, seen: Reviewed, by: StaffMember) -> Due | None:
        """When the location number that a dossier orders is due; None where it orders none, or is decided."""
        permit(by, Right.READ)
        frozen = seen.dossier.frozen
        open_yet = seen.dossier.status in OPEN_STATUSES
        if not open_yet or not orders_number(thawed(frozen.canonical, frozen.submitted_at)):
            return None
        async with self.desks.database.reading() as reading:
            decisions = await reading.reviews.decisions(seen.reference)
            came_in = await reading.reviews.submitted_at(seen.reference)
        now = self.desks.clock()
        today, closed_days = now.astimezone(DENMARK).date(), (await self.papers.facts.in_force(now)).closed_days
        away = [*pauses(decisions, came_in, today)]
        mine = staff_day(day_of(seen.first_submitted_at), away, closed_days)
        told, paused = owner_day(frozen.submitted_at, closed_days), seen.dossier.status == Status.RETURNED
        return Due(mine, told, paused, days_left(today, mine, closed_days))

    async def dossier(self, reference: str, by: StaffMember) -> Sight:
        """A dossier with everything beside it; raises `NotFound`."""
        permit(by, Right.READ)
        now = self.desks.clock()
        today, facts = now.astimezone(DENMARK).date(), await self.papers.facts.in_force(now)
        async with self.desks.database.work() as work:
            case = await with_flags(work, await case_of(work, reference, demo=self.desks.demo), now)
            plan = await applied(work, case, today) or await plan_of(work, case, today)
            members = await work.staff.all_members()
            on_duty = [each for each in members if each.active and each.absent_on != today]
            acting = case.acting(by, now, facts.closed_days, unheard="said beside it")
            sight = Sight(
                case=case,
                lines=await self._lines(work, case.seen.dossier),
                plan=plan,
                moves=tuple(REVIEW.possible(case.status, acting)),
                pairs=finishers(case.had, [(each.author, each.role) for each in on_duty]),
                numbers=_numbers(plan),
                issues=bool(facts.numbers),
                notes=tuple(await work.reviews.notes(reference)),
                revisions=await work.reviews.submitted_at(reference),
                staff={each.author: each.name for each in members},
                others=await _others(work, case),
            )
            await looked(work, by, now, f"dossier:{reference}", {"moves": case.seen.moves})
            await work.commit()
        return sight

    async def _lines(self, reading: Reading, dossier: Dossier) -> tuple[Line, ...]:
        """The answers, with what stood in the revision before where that was something else."""
        lines, frozen = lines_of(await self.papers.talk_on(dossier)), dossier.frozen
        for each in await reading.dossiers.of_conversation(dossier.conversation_id):
            if (each.frozen.reference, each.frozen.revision) == (frozen.reference, frozen.revision - 1):
                return tuple(compared(lines, lines_of(await self.papers.talk_on(each))))
        return tuple(lines)


async def _others(reading: Reading, case: Case) -> Others:
    """The newest of it: what a flag about the number speaks of is among them."""
    frozen, here = case.seen.dossier.frozen, case.seen.dossier.conversation_id
    if not frozen.cvr:
        return Others()
    talked = await reading.alike.about(frozen.cvr, OTHERS)
    sent = await reading.reviews.about(frozen.cvr, OTHERS)
    return Others(
        tuple(each.conversation_id for each in talked if each.conversation_id != here),
        tuple(each.reference for each in sent if each.reference != case.reference),
    )


def _numbers(plan: Plan) -> tuple[Given, ...]:
    """The numbers that registering gives out: a code for each that is opened, and location numbers."""
    found: list[Given] = []
    for each in plan.effects:
        if isinstance(each, Opened):
            found.append(Given("sor_code", each.key, str(each.facts["name"]), each.kind))
            if each.numbered:
                found.append(Given("location_number", each.key, str(each.facts["name"]), each.kind))
        if isinstance(each, Numbered):
            found.append(Given("location_number", str(each.entity)))
    return tuple(found)

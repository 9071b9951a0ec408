"""Looking at dossiers and at the register, as the staff's pages show them; every look is in the audit."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.services.papers import Papers
from bot.services.review.answered import Line, compared, lines_of
from bot.services.review.applied import applied
from bot.services.review.cases import Case, case_of
from bot.services.review.desk import Desks
from bot.services.review.planning import Plan, plan_of, with_flags
from bot.services.staff.noting import Deed, permit
from flows.dossiers import thawed
from flows.effects import Numbered, Opened
from flows.finishing import Pair, finishers
from flows.identifiers import is_p_number
from flows.masking import Masked
from flows.moment import DENMARK, day_of, micros
from flows.number_deadline import Pause, days_left, owner_day, staff_day
from flows.review import OPEN_STATUSES, REVIEW, Status
from flows.rights import Right
from flows.standing import standing
from flows.submitting import orders_number
from storage.alike import AlikeTo
from storage.review_values import Note, Reviewed, StoredDecision
from storage.staff_values import StaffMember
from storage.values import Dossier, Found, Organisation
from storage.work import Reading, Work

AT_MOST = 200
CONVERSATIONS = 50  # about one company: nobody reads further down


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

    async def worklist(self, by: StaffMember) -> tuple[Reviewed, ...]:
        """The dossiers that are under way, oldest first."""
        permit(by, Right.READ)
        async with self.desks.database.work() as work:
            found = await work.reviews.listed([*OPEN_STATUSES], AT_MOST)
            await _looked(work, by, self.desks.clock(), "staff", {"viewed": "dossiers", "found": len(found)})
            await work.commit()
        return found

    async def due(self, seen: Reviewed, by: StaffMember) -> Due | None:
        """When the location number that a dossier orders is due; None where it orders none."""
        permit(by, Right.READ)
        frozen = seen.dossier.frozen
        if not orders_number(thawed(frozen.canonical, frozen.submitted_at)):
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
            )
            await _looked(work, by, now, f"dossier:{reference}", {"moves": case.seen.moves})
            await work.commit()
        return sight

    async def _lines(self, reading: Reading, dossier: Dossier) -> tuple[Line, ...]:
        """The answers, with what stood in the revision before where that was something else."""
        lines, frozen = lines_of(await self.papers.talk_on(dossier)), dossier.frozen
        for each in await reading.dossiers.of_conversation(dossier.conversation_id):
            if (each.frozen.reference, each.frozen.revision) == (frozen.reference, frozen.revision - 1):
                return tuple(compared(lines, lines_of(await self.papers.talk_on(each))))
        return tuple(lines)


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


async def _looked(work: Work, by: StaffMember, now: dt.datetime, chain: str, about: Mapping[str, Any]) -> None:
    await work.audit.carry_on([Deed("viewed", by.author, dict(about)).chained(micros(now), chain)])


@dataclass(frozen=True, slots=True)
class RegisterSight:
    """An organisation with its tree, its history, and what else is known of it."""

    day: dt.date
    tree: Mapping[str, Any]
    entity: int
    history: tuple[Organisation, ...]
    as_known: Organisation | None
    confirmed_at: int | None
    dossiers: tuple[Reviewed, ...]
    conversations: tuple[AlikeTo, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A company that was found, with the part that was meant."""

    company: Mapping[str, Any]
    entity: int
    state: str


async def _found(reading: Reading, asked: Masked, day: dt.date) -> tuple[Found, ...]:
    """What has this number, or else such a name."""
    number = asked.kept_back or "".join(asked.text.split())  # as it may be written, in groups
    hits = await reading.register.at_p_number(number, day) if is_p_number(number) else ()
    if asked.kept_back:
        return hits
    hits = hits or (await reading.register.find(number, day) if number.isdecimal() else ())
    return hits or await reading.register.named(asked.text, day, 20)


@dataclass(frozen=True, slots=True)
class RegisterLooking:
    """Shows the register."""

    desks: Desks

    async def search(self, asked: Masked, day: dt.date, by: StaffMember) -> tuple[Hit, ...]:
        """The companies with this number or with these words in a name, as they stand on a day.

        Ten digits that were kept back are looked up as a P-number and as nothing else, and are written down nowhere.
        """
        permit(by, Right.READ)
        now = self.desks.clock()
        async with self.desks.database.work() as work:
            hits = await _found(work, asked, day)
            await _looked(work, by, now, "staff", {"searched": "register", "words": asked.text, "found": len(hits)})
            await work.commit()
        return tuple(Hit(standing(each.company), each.hit, each.state) for each in hits)

    async def organisation(
        self, entity: int, day: dt.date | None, known: dt.datetime, by: StaffMember
    ) -> RegisterSight | None:
        """An organisation about a day, as it was known at an instant; None where there never was one.

        Where no day is asked for it is today, or the first day of what is still to begin.
        """
        permit(by, Right.READ)
        async with self.desks.database.work() as work:
            history = await work.changing.history([entity])
            if not history:
                return None
            today = day_of(micros(self.desks.clock()))
            day = day or max(today, min(each.valid_from for each in history))
            found = await work.register.tree(entity, day)
            tree = standing(found.company) if found is not None else {}
            cvr = str(tree.get("cvr") or next((each.cvr for each in history if each.cvr), "") or "")
            sight = RegisterSight(
                day=day,
                tree=tree,
                entity=entity,
                history=history,
                as_known=await work.changing.as_known(entity, day, micros(known)),
                confirmed_at=await work.confirmations.last(cvr) if cvr else None,
                dossiers=await work.reviews.about(cvr) if cvr else (),
                conversations=await work.alike.about(cvr, CONVERSATIONS) if cvr else (),
            )
            await _looked(work, by, self.desks.clock(), "staff", {"viewed": "organisation", "entity": entity})
            await work.commit()
        return sight

"""What there is to do, each thing as the worklist holds it: when it is due, and who may take it."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.services.floor.queue import QueueRow
from bot.services.review.correcting import stands
from bot.services.review.found_in_sor import found_name
from flows.calendar import WORKING_DAYS, working_days_after
from flows.dossiers import thawed
from flows.facts import Facts
from flows.finishing import Involved, can_go_on, involved
from flows.moment import DENMARK, day_of, instant, micros
from flows.review import Status
from flows.telling import organisation_of
from storage.insight import AccessRequest
from storage.marks import Mark
from storage.review_values import Correction, Reviewed, Undelivered
from storage.staff_values import StaffMember, Unsaid
from storage.values import DeadLetter
from storage.work import Reading

MOST = 200  # of each kind: nobody reads further down
NEVER = dt.datetime(9000, 1, 1, tzinfo=dt.UTC)  # far from the last instant, which no other time zone can hold
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


def of_queue(row: QueueRow, kind: str) -> Item:
    """An owner who waits, or whom one of the staff talks with."""
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


def of_dossier(seen: Reviewed, day: dt.date, approvers: Mapping[int, str], *, demo: bool) -> Item:
    """A dossier, due on its day."""
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


def of_letter(came_back: Undelivered) -> Item:
    """A letter that came back."""
    elsewhere = "dossiers" if came_back.reference else f"conversations/{came_back.conversation_id}"
    path = f"dossiers/{came_back.reference}" if came_back.known else elsewhere
    at = instant(came_back.at)
    return Item("letter", path, at, came_back.reference, since=at, conversation_id=came_back.conversation_id)


def of_access_request(asked: AccessRequest) -> Item:
    """A party's request for their case."""
    path, since = f"conversations/{asked.conversation_id}", instant(asked.asked_at)
    return Item("access_request", path, _end_of(asked.due_on), since=since, conversation_id=asked.conversation_id)


async def of_correction(reading: Reading, correction: Correction, facts: Facts) -> Item:
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


def of_unsaid(messages: Iterable[Unsaid]) -> Iterator[Item]:
    """One for each conversation, since the first of its messages: a receipt is mostly lost with its paper."""
    for each in {each.conversation_id: each for each in reversed([*messages])}.values():
        at, path = instant(each.at), f"conversations/{each.conversation_id}"
        yield Item("unsaid", path, at, each.reference, since=at, conversation_id=each.conversation_id)


def of_dead(letters: list[DeadLetter]) -> Iterator[Item]:
    """What could not be read, and has been said by nobody to be seen to."""
    for each in letters[:MOST]:
        at = instant(each.arrival.at)  # an owner waits for an answer to it
        yield Item("dead_letter", f"conversations/{each.conversation_id}", at, since=at,
                   conversation_id=each.conversation_id)  # fmt: skip


def _end_of(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, _ENDS, DENMARK).astimezone(dt.UTC)

"""A dossier as its reviewers work on it: read from the store, with how each of them stands to it."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from flows.calendar import working_hours
from flows.conversations import Draft
from flows.dossiers import thawed
from flows.finishing import Involved, acting, involved
from flows.moment import DENMARK, instant
from flows.needed import one_is_enough
from flows.review import Acting
from storage.review_values import Reviewed, StoredDecision
from storage.staff_values import StaffMember
from storage.work import Reading

# Of working time that somebody may hold a dossier before others may take it over: a whole day from eight to four, so
# that what was claimed in the afternoon is not anybody's before the next afternoon. No rule names it; it is our choice.
TOO_LONG = dt.timedelta(hours=8)
Days = AbstractSet[dt.date]


@dataclass(frozen=True, slots=True)
class Case:
    """The newest revision of a dossier, with all that was decided about it."""

    seen: Reviewed
    draft: Draft
    decisions: tuple[StoredDecision, ...]
    links: Mapping[str, int]
    doubts: tuple[str, ...] = ()  # why one person is not enough
    demo: bool = True  # an unsigned dossier may be registered

    @property
    def reference(self) -> str:
        """The reference, which all revisions share."""
        return self.seen.reference

    @property
    def status(self) -> str:
        """How far its review has come."""
        return self.seen.dossier.status

    @property
    def approval(self) -> StoredDecision | None:
        """The approval of this revision that counts, or None."""
        return approval_of(self.decisions, self.seen.dossier.id)

    @property
    def had(self) -> Involved:
        """Who has had to do with it."""
        approval = self.approval
        return involved(
            self.draft,
            approved_by=approval.maker if approval else "",
            alone=one_is_enough(self.draft, self.doubts),
            signed=self.seen.dossier.signed or self.demo,
        )

    def heard(self, today: dt.date) -> bool:
        """Whether the owner was heard about a rejection, and the time for it is over."""
        mine = [each for each in self.decisions if each.dossier_id == self.seen.dossier.id and each.kind == "heard"]
        return bool(mine) and dt.date.fromisoformat(mine[-1].about["until"]) < today

    def acting(
        self, by: StaffMember, now: dt.datetime, closed_days: Days, *, unheard: str = "", absent: bool = False
    ) -> Acting:
        """How a member of the staff stands to it; `unheard` says why its owner need not be heard."""
        since = self.seen.held_since
        held_long = since is not None and working_hours(instant(since), now, closed_days) > TOO_LONG
        heard = bool(unheard) or self.heard(now.astimezone(DENMARK).date())
        holds = self.seen.held_by == by.author
        return acting(self.had, by.author, by.role, holds=holds, overdue=held_long or absent, heard=heard)


def approval_of(decisions: Iterable[StoredDecision], dossier_id: int) -> StoredDecision | None:
    """The last approval of this revision that no other decision has used up."""
    mine = [each for each in decisions if each.dossier_id == dossier_id]
    used = {each.approval_id for each in mine}
    return next((each for each in reversed(mine) if each.kind == "approved" and each.id not in used), None)


async def case_of(reading: Reading, reference: str, *, demo: bool) -> Case:
    """The dossier under this reference; raises `NotFound`."""
    seen = await reading.reviews.get(reference)
    frozen = seen.dossier.frozen
    return Case(
        seen=seen,
        draft=thawed(frozen.canonical, frozen.submitted_at),
        decisions=await reading.reviews.decisions(reference),
        links=await reading.reviews.links(seen.dossier.id),
        doubts=tuple(json.loads(frozen.canonical)["remarks"]),
        demo=demo,
    )

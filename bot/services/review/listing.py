"""The list of dossiers: those under way, those that are decided, and any that is searched for."""

from dataclasses import dataclass

from bot.services.review.desk import Desks, looked
from bot.services.staff.noting import permit
from flows.catalogue.searching import fold
from flows.errors import InvalidAnswer
from flows.masking import Masked
from flows.references import read_reference
from flows.review import OPEN_STATUSES, Status
from flows.rights import Right
from storage.dossier_search import WantedDossiers
from storage.review_values import Reviewed
from storage.staff_values import StaffMember

UNDER_WAY, DECIDED, ALL = "open", "decided", "all"
STATUSES = {
    UNDER_WAY: tuple(OPEN_STATUSES),
    DECIDED: tuple(each for each in Status if each not in OPEN_STATUSES),
    ALL: tuple(Status),
}
PAGE = 50


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of the list, and how many there are on all of them."""

    dossiers: tuple[Reviewed, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """Shows which dossiers there are; every look is in the audit with what was searched for."""

    desks: Desks

    async def find(self, asked: Masked, which: str, start: int, by: StaffMember) -> Listed:
        """Those that have this reference, this CVR number or such names; what is under way oldest first, else newest.

        Ten digits that were kept back are looked up as nothing: no dossier is found by them.
        """
        permit(by, Right.READ)
        now, wanted = self.desks.clock(), _wanted(asked, which)
        async with self.desks.database.work() as work:
            found = Listed()
            if not asked.text or fold(asked.text):
                page = await work.dossier_search.page(wanted, start, PAGE, oldest=which == UNDER_WAY)
                found = Listed(page, await work.dossier_search.count(wanted))
            about = {"searched": f"dossiers-{which}", "words": asked.text} if asked.text else {"viewed": _SEEN[which]}
            await looked(work, by, now, "staff", {**about, "found": found.count})
            await work.commit()
        return found


_SEEN = {UNDER_WAY: "dossiers", DECIDED: "dossiers-decided", ALL: "dossiers-all"}


def _wanted(asked: Masked, which: str) -> WantedDossiers:
    number = "".join(asked.text.split())  # as it may be written, in groups
    try:
        reference = read_reference(asked.text)
    except InvalidAnswer:
        reference = ""
    return WantedDossiers(STATUSES[which], asked.text, reference, number if number.isdecimal() else "")

"""The audit's page, for auditors and administrators: who did what, and when."""

from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.responses import Response

from bot.console.audit_view import Telling
from bot.console.days import day_in
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.services.staff.auditing import EVERYBODY, STAFF, Asked
from flows.masking import mask
from flows.rights import Right

LONGEST = 60  # letters of a filter


@dataclass(frozen=True, slots=True)
class AuditPages:
    """The page `/audit`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the audit."""
        return [Page("GET", "/audit", self.audit, Right.AUDIT)]

    async def audit(self, visit: Visit) -> Response:
        """What is looked for, newest first."""
        named = {name: mask(visit.asked(name))[:LONGEST] for name in ("person", "act", "first", "last")}
        named["person"] = named["person"] or STAFF
        days = {name: day_in(named[name]) for name in ("first", "last")}
        asked = Asked(named["person"], named["act"], **days, before=visit.asked("before")[:200])
        shown = await self.needs.staff.auditing.page(asked, visit.member)
        telling = Telling(visit, shown.members)
        rows = [telling.row(link) for link in shown.links]
        acts = sorted(((act, telling.act(act)) for act in shown.acts), key=lambda each: each[1])
        more = urlencode({**named, "before": shown.following}) if shown.following else ""
        people = [(STAFF, visit.say("audit-staff")), (EVERYBODY, visit.say("audit-everybody")), *shown.members.items()]
        return visit.page(
            "audit.html", rows=rows, acts=acts, people=people, named=named, more=more, action=f"{HOME}audit"
        )

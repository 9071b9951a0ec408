"""One's own page: where one is signed in, the password, the second factor, recovery codes, and being absent today."""

import datetime as dt
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.browsers import browser_named
from bot.console.needs import Needs
from bot.console.page import Door, Page
from bot.console.visit import HOME, Visit
from bot.services.staff.passwords import SHORTEST
from bot.services.staff.refusals import StaffRefused
from flows.moment import DENMARK, EPOCH

OWN = f"{HOME}own"


@dataclass(frozen=True, slots=True)
class Own:
    """The pages under `/own`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of one's own account."""
        return [
            Page("GET", "/own", self.own, Door.INSIDE),
            Page("POST", "/own/sittings/{sitting_id}/end", self.end_sitting, Door.INSIDE),
            Page("POST", "/own/absent", self.absent, Door.INSIDE),
            Page("GET", "/own/password", self.ask_password, Door.INSIDE, confirmed=True),
            Page("POST", "/own/password", self.password, Door.INSIDE, confirmed=True),
            Page("POST", "/own/recovery-codes", self.recovery_codes, Door.INSIDE, confirmed=True),
        ]

    async def own(self, visit: Visit) -> Response:
        """Everything of one's own account."""
        sittings = await self.needs.staff.sittings.all_of(visit.member)
        left = await self.needs.staff.own_account.recovery_codes_left(visit.somebody)
        today = self.needs.clock().astimezone(DENMARK).date()
        here = visit.somebody.sitting.id
        rows = [
            (each, browser_named(each.browser), each.id == here, _clock(each.seen_at), _clock(each.begun_at))
            for each in sittings
        ]
        absent = visit.member.absent_on == today
        return visit.page("own.html", rows=rows, left=left, absent=absent, done=_done(visit))

    async def end_sitting(self, visit: Visit) -> Response:
        """End one of one's own sittings; of this very one, that is signing out."""
        sitting_id = visit.number("sitting_id")
        await self.needs.staff.own_account.end_sitting(visit.somebody, sitting_id)
        return visit.goes_to(OWN if sitting_id != visit.somebody.sitting.id else f"{HOME}sign-in")

    async def absent(self, visit: Visit) -> Response:
        """Absent today, or there after all."""
        await self.needs.staff.team.set_absent(visit.member.id, visit.member, absent=visit.get("absent") == "yes")
        return visit.goes_to(OWN)

    async def ask_password(self, visit: Visit) -> Response:
        """Where another password is typed."""
        return visit.page("password.html", error="", shortest=SHORTEST)

    async def password(self, visit: Visit) -> Response:
        """Take another password."""
        try:
            await self.needs.staff.own_account.change_password(visit.somebody, visit.get("password")[:400])
        except StaffRefused as refused:
            return visit.page("password.html", 422, error=refused.why, shortest=SHORTEST)
        return visit.goes_to(f"{OWN}?done=password")

    async def recovery_codes(self, visit: Visit) -> Response:
        """Fresh recovery codes, shown once."""
        return visit.page("recovery.html", codes=await self.needs.staff.own_account.new_recovery_codes(visit.somebody))


def _done(visit: Visit) -> str:
    done = visit.asked("done")
    return done if done == "password" else ""


def _clock(micros: int) -> dt.datetime:
    return (EPOCH + dt.timedelta(microseconds=micros)).astimezone(DENMARK)

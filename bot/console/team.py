"""The team's page, for administrators: inviting, roles, links for those who lost theirs, leaving, absent today."""

from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.services.staff.joining import Account
from bot.services.staff.refusals import StaffRefused
from flows.moment import DENMARK
from flows.rights import Right, Role

TEAM = f"{HOME}team"


@dataclass(frozen=True, slots=True)
class TeamPages:
    """The pages under `/team`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the team."""
        return [
            Page("GET", "/team", self.team, Right.STAFF),
            Page("POST", "/team", self.invite, Right.STAFF, confirmed=True),
            Page("POST", "/team/{staff_id}/link", self.link, Right.STAFF, confirmed=True),
            Page("POST", "/team/{staff_id}/role", self.role, Right.STAFF, confirmed=True),
            Page("POST", "/team/{staff_id}/active", self.active, Right.STAFF, confirmed=True),
            Page("POST", "/team/{staff_id}/absent", self.absent, Right.STAFF),
        ]

    async def team(self, visit: Visit) -> Response:
        """Everybody, and the form for inviting one more."""
        return await self._shown(visit)

    async def invite(self, visit: Visit) -> Response:
        """Make an account and show its link, once."""
        typed = {name: visit.get(name)[:400] for name in ("name", "email")}
        try:
            account = Account(**typed, role=_role(visit), language=visit.get("language"))
            invited = await self.needs.staff.joining.invite(account, visit.member)
        except StaffRefused as refused:
            return await self._shown(visit, 422, error=refused.why, **typed)
        return await self._shown(visit, invited=invited)

    async def link(self, visit: Visit) -> Response:
        """Show a fresh link for a colleague, once."""
        invited = await self.needs.staff.joining.fresh_link(visit.number("staff_id"), visit.member)
        return await self._shown(visit, invited=invited)

    async def role(self, visit: Visit) -> Response:
        """Give a colleague another role."""
        await self.needs.staff.team.set_role(visit.number("staff_id"), _role(visit), visit.member)
        return visit.goes_to(TEAM)

    async def active(self, visit: Visit) -> Response:
        """Let a colleague in no more, or again."""
        change = self.needs.staff.team.reactivate if visit.get("active") == "yes" else self.needs.staff.team.deactivate
        await change(visit.number("staff_id"), visit.member)
        return visit.goes_to(TEAM)

    async def absent(self, visit: Visit) -> Response:
        """A colleague is absent today, or there after all."""
        absent = visit.get("absent") == "yes"
        await self.needs.staff.team.set_absent(visit.number("staff_id"), visit.member, absent=absent)
        return visit.goes_to(TEAM)

    async def _shown(self, visit: Visit, status: int = 200, **more: Any) -> Response:
        members = await self.needs.staff.team.members(visit.member)
        today = self.needs.clock().astimezone(DENMARK).date()
        values = {"invited": None, "error": "", "name": "", "email": "", **more}
        return visit.page("team.html", status, members=members, roles=list(Role), today=today, **values)


def _role(visit: Visit) -> Role:
    try:
        return Role(visit.get("role"))
    except ValueError as error:
        raise StaffRefused("role") from error

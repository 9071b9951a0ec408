"""The page on which a thing of the worklist is marked."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.services.marking import Wanted
from bot.services.staff.refusals import StaffRefused
from flows.moment import day_of
from flows.rights import Right


@dataclass(frozen=True, slots=True)
class MarkPages:
    """The page `/worklist/mark`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of marks."""
        return [
            Page("GET", "/worklist/mark", self.ask, Right.SPEAK),
            Page("POST", "/worklist/mark", self.put, Right.SPEAK),
        ]

    async def ask(self, visit: Visit) -> Response:
        """How a thing is marked, in a form."""
        mark = await self.needs.marking.on(visit.asked("of"), visit.member)
        rests = day_of(mark.rests_until).isoformat() if mark.rests_until else ""
        return _form(visit, mark.path, Wanted(mark.urgent, ", ".join(mark.labels), rests))

    async def put(self, visit: Visit) -> Response:
        """Mark it so; what cannot be stays in its form, with why."""
        wanted = Wanted(visit.get("urgent") == "yes", visit.get("labels"), visit.get("rests"))
        mark = await self.needs.marking.on(visit.get("of"), visit.member)
        try:
            await self.needs.marking.put(mark.path, wanted, visit.member)
        except StaffRefused as refused:
            return _form(visit, mark.path, wanted, refused.why)
        return visit.goes_to(f"{HOME}worklist")


def _form(visit: Visit, path: str, wanted: Wanted, why: str = "") -> Response:
    return visit.page("mark.html", 409 if why else 200, path=path, wanted=wanted, why=why)

"""The worklist's page, and the key that takes the next thing."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from starlette.responses import JSONResponse, Response

from bot.console.countdown import Say, days_told, time_told
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.services.floor.refusals import Taken
from bot.services.review.desk import Hindered
from bot.services.to_do import NEVER, Item
from flows.moment import DENMARK, instant
from flows.phrases import phrase
from flows.purposes import OFFERED
from flows.rights import Right
from storage.errors import Conflict
from storage.staff_values import StaffMember

LIST = f"{HOME}worklist"


@dataclass(frozen=True, slots=True)
class WorklistPages:
    """The pages under `/worklist`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the worklist."""
        return [
            Page("GET", "/worklist", self.all, Right.READ),
            Page("GET", "/alerts", self.alerts, Right.READ, by_script=True),
            Page("POST", "/worklist/next", self.following, Right.SPEAK),
        ]

    async def all(self, visit: Visit) -> Response:
        """Everything there is to do."""
        rows = [shown(self.needs, visit, each) for each in await self.needs.worklist.opened(visit.member)]
        label = visit.asked("label")
        return visit.page(
            "worklist.html",
            rows=[each for each in rows if not label or label in each["labels"]],
            label=label,
            purposes=OFFERED,
        )

    async def alerts(self, visit: Visit) -> Response:
        """For a browser that notifies: when somebody last began to wait, and the words for it."""
        newest = await self.needs.floor.queue.newest(visit.member)
        words = self.needs.words[visit.language].say(phrase("alert-line-waits"))
        return JSONResponse({"newest": newest, "words": words})

    async def following(self, visit: Visit) -> Response:
        """Take the first thing that nobody has in hand, from the list of dossiers the first dossier.

        Where somebody was faster, it is the one after it.
        """
        dossiers = visit.get("of") == "dossiers"
        for item in await self.needs.worklist.free(visit.member):
            if dossiers and not item.is_dossier:
                continue
            try:
                theirs = await self._taken(item, visit.member)
            except (Taken, Hindered, Conflict):
                continue
            if theirs:
                return visit.goes_to(f"{HOME}{item.path}")
        return visit.goes_to(f"{HOME}dossiers" if dossiers else LIST)

    async def _taken(self, item: Item, by: StaffMember) -> bool:
        """Claim what is claimed, and have the rest kept for a while; false, or raises, where somebody was faster."""
        if item.led:
            return await self.needs.worklist.lead(item, by)
        if item.kind == "waiting":
            await self.needs.floor.holding.claim(item.conversation_id, by)
        elif item.to_claim:
            await self.needs.review.reviewing.claim(item.about, by, item.moves)
        return True


def shown(needs: Needs, visit: Visit, item: Item) -> dict[str, Any]:
    """A row in words."""
    say, now = needs.words[visit.language].say, needs.clock()
    return {
        "path": f"{HOME}{item.path}",
        "kind": item.kind,
        "what": item.name or item.about or visit.say("desk-conversation", number=item.conversation_id),
        "reference": item.about if item.name else "",
        "flow": say(phrase(f"purpose-{item.flow}")) if item.flow else "",
        "status": item.status,
        "queue": item.queue,
        "due": "" if item.due == NEVER else _told(visit, "due", item.due, now),
        "left": _left(say, item, late=item.due < now),
        "since": _told(visit, "since", item.since, now) if item.kind == "waiting" and item.since else "",
        "late": item.due < now,
        "got_past": item.got_past,
        "wrote": item.wrote,
        "handed_on_by": item.handed_on_by,
        "mine": item.held_by == visit.member.author,
        "taken": item.held_by not in {None, visit.member.author},
        "of": item.path if item.path != "dossiers" and item.kind != "correction" else "",
        "urgent": item.urgent,
        "labels": item.mark.labels if item.mark else (),
        "rests": instant(item.mark.rests_until).astimezone(DENMARK).date() if item.mark and item.rests(now) else None,
    }


def _left(say: Say, item: Item, *, late: bool) -> str:
    if item.left is not None:
        return time_told(say, item.left)
    return days_told(say, item.days, late=late) if item.days is not None else ""


def _told(visit: Visit, what: str, at: dt.datetime, now: dt.datetime) -> str:
    """An instant in Danish time; of today, the hour alone."""
    local = at.astimezone(DENMARK)
    if local.date() == now.astimezone(DENMARK).date():
        return visit.say(f"desk-{what}-today", time=local.time())
    return visit.say(f"desk-{what}", date=local.date(), time=local.time())

"""The audit's page, for auditors and administrators: who did what, and when."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from bot.console.days import day_in
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.services.staff.auditing import EVERYBODY, STAFF, Asked
from flows.masking import mask
from flows.moment import DENMARK, EPOCH
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
        rows = [
            {
                "at": (EPOCH + dt.timedelta(microseconds=link.act.at)).astimezone(DENMARK),
                "who": _named(link.act.actor, shown.members, visit),
                "act": _words(visit, f"act-{link.act.act}", link.act.act),
                "about": _about(link.act.about, shown.members),
                "chain": link.act.chain,
                "number": link.number,
            }
            for link in shown.links
        ]
        acts = [(act, _words(visit, f"act-{act}", act)) for act in shown.acts]
        more = urlencode({**named, "before": shown.following}) if shown.following else ""
        people = [(STAFF, visit.say("audit-staff")), (EVERYBODY, visit.say("audit-everybody")), *shown.members.items()]
        return visit.page(
            "audit.html", rows=rows, acts=acts, people=people, named=named, more=more, action=f"{HOME}audit"
        )


def _named(actor: str, members: Mapping[str, str], visit: Visit) -> str:
    return members.get(actor) or _words(visit, f"audit-{actor}", actor)


def _words(visit: Visit, key: str, otherwise: str) -> str:
    return visit.say(key) if visit.drawing.knows(visit.language, key) else otherwise


def _about(about: str, members: Mapping[str, str]) -> str:
    """What an act was about, in a line: names for staff, and the rest as it stands."""
    found: Any = json.loads(about) if about else None
    return ", ".join(members.get(part, part) for part in _parts(found) if part)


def _parts(found: Any) -> Iterator[str]:
    """Every plain value in it, however deep."""
    if isinstance(found, dict | list):
        for each in found.values() if isinstance(found, dict) else found:
            yield from _parts(each)
    elif found is not None:
        yield str(found)

"""The main screen: worklist, transcript and what stands beside it; every act in a conversation comes back here."""

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from bot.console.conversation_view import Say, beside_shown, line_shown, present_shown, standing_shown
from bot.console.needs import Needs
from bot.console.replies_view import on_its_way, states_shown, unsaid_shown
from bot.console.unheard_view import unheard_shown
from bot.console.visit import HOME, Visit
from bot.console.worklist import shown as row_shown
from bot.pages.errors import TurnedAway
from bot.services import tokens
from bot.services.floor.refusals import AnswerRefused, Doubted, FloorRefused, Overtaken
from bot.services.transcripts.beside import Beside
from bot.services.transcripts.following import NoSuchConversation
from flows.purposes import OFFERED
from flows.rights import Right, allowed
from storage.errors import NotFound
from storage.staff_values import StaffMember
from storage.values import Entry

ROWS = 40  # of the worklist beside a transcript; the rest stands on its own page
# What the template asks for, where an act has nothing to say of it.
# What is told as done, at the place where it was done: acts that are to be seen nowhere else near it.
DONE = frozenset({"note", "file", "link", "unveil", "asked", "begin", "fill", "jump"})
NOTHING_TYPED = {"why": "", "reason": "", "typed": "", "noted": "", "place": "", "filled": "", "newer": (), "email": ""}


@dataclass(frozen=True, slots=True)
class Desk:
    """Draws the screen."""

    needs: Needs

    async def done(self, visit: Visit, act: Awaitable[object], told: str = "", **kept: str) -> Response:
        """The screen anew after an act, which is told where it was done if it is one of `DONE`.

        Where it could not be done, with why and with what was typed.
        """
        try:
            await act
        except (NotFound, NoSuchConversation) as missing:
            raise TurnedAway(404, "no-page") from missing
        except Overtaken as refused:
            newer = [each.id for each in refused.newer]
            return await self.shown(visit, 409, why="overtaken", newer=newer, **kept)
        except (AnswerRefused, Doubted) as refused:
            return await self.shown(visit, 409, why=refused.why, reason=self._reason(visit, refused), **kept)
        except FloorRefused as refused:
            return await self.shown(visit, 409, why=refused.why, **kept)
        return visit.goes_to(came_back(number_of(visit), told, kept.get("place", "")))

    async def shown(self, visit: Visit, status: int = 200, **kept: Any) -> Response:
        """The whole screen."""
        at = visit.asked("line")
        line = int(at) if at.isdecimal() and len(at) < 19 else 0
        return visit.page("conversation.html", status, **await self._values(visit, line, {**NOTHING_TYPED, **kept}))

    async def parts(self, visit: Visit) -> Response:
        """What may have changed around the transcript, for a page that is open."""
        return visit.page("desk_parts.html", **await self._values(visit, 0, NOTHING_TYPED))

    async def _values(self, visit: Visit, line: int, kept: dict[str, Any]) -> dict[str, Any]:
        number, say, transcripts = number_of(visit), self._say(visit), self.needs.transcripts
        beside = await transcripts.beside.of(number, visit.member)
        entries = await transcripts.following.around(number, line, visit.member)
        standing = await transcripts.following.standing(number, visit.member)
        present = self.needs.floor.presence.others(number, visit.member, self.needs.ticking())
        items = await self.needs.worklist.items(visit.member)
        return {
            "number": number,
            "rows": self._rows(say, entries, beside, line, kept),
            "last": entries[-1].id if entries else 0,
            "standing": standing_shown(standing),
            "present": present_shown(say, present),
            "beside": beside_shown(say, beside, visit.member),
            "states": states_shown(say),
            "ways": on_its_way(
                say, entries, await self.needs.floor.replying.states(number, visit.member), visit.member
            ),
            "unsaid": unsaid_shown(say, await self.needs.floor.replying.unsaid(number, visit.member), beside),
            "unheard": unheard_shown(say, await self.needs.floor.unheard.of(number, visit.member), beside),
            "worklist": [row_shown(self.needs, visit, each) for each in items[:ROWS]],
            "purposes": OFFERED,
            "colleagues": await self._colleagues(visit),
            **_where(visit, beside, kept),
            **await self._to_say(visit),
            **kept,
        }

    def _rows(
        self, say: Say, entries: tuple[Entry, ...], beside: Beside, line: int, kept: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """The lines as they are read: a reply that is held back stands below them until it is said."""
        said = (each for each in entries if each.kind != "held" or each.id == line)
        return [
            line_shown(say, each, beside.staff) | {"marked": each.id == line or each.id in kept["newer"]}
            for each in said
        ]

    async def _to_say(self, visit: Visit) -> dict[str, Any]:
        """What can be put into the reply's field by one press, and what stands in it now."""
        may = allowed(visit.member.role, Right.SPEAK)
        offering, number = self.needs.floor.canned, number_of(visit)
        canned = await offering.offered(number, visit.member) if may else ()
        suggested = await offering.suggested(number, visit.member) if may else ""
        chosen = {"suggested": suggested, **{each.key: each.text for each in canned}}.get(visit.asked("put"), "")
        return {"canned": canned, "suggested": suggested, "put": chosen, "key": tokens.code()}

    async def _colleagues(self, visit: Visit) -> list[StaffMember]:
        everybody = await self.needs.staff.team.everybody()
        return [
            each for each in everybody if each.id != visit.member.id and each.active and allowed(each.role, Right.SPEAK)
        ]

    def _reason(self, visit: Visit, refused: AnswerRefused | Doubted) -> str:
        reasons = (refused.reason,) if isinstance(refused, AnswerRefused) else refused.doubts
        return " ".join(self._say(visit)(each) for each in reasons)

    def _say(self, visit: Visit) -> Say:
        return self.needs.words[visit.language].say


def came_back(number: int, told: str, place: str = "") -> str:
    """The address of the screen after an act: at the place where it was done, with what is told there."""
    at = f"{HOME}conversations/{number}"
    return f"{at}?{urlencode({'done': told} | ({'at': place} if place else {}))}#done" if told else at


def number_of(visit: Visit) -> int:
    """The conversation that a visit is about."""
    return visit.number("conversation_id")


def _where(visit: Visit, beside: Beside, kept: dict[str, Any]) -> dict[str, Any]:
    """Where on the screen somebody is led to: a field that is open, and what they have just done."""
    refused = kept["why"] in {"answer", "doubted"}
    return {
        "open_at": kept["place"] or visit.asked("fill"),
        "at_field": refused and any(each.place == kept["place"] for each in beside.lines),
        "done": visit.asked("done") if visit.asked("done") in DONE else "",
        "done_at": visit.asked("at"),
    }

"""The pages of a conversation: the transcript as it grows, what stands beside it, and what is done in it."""

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from bot.console.conversation_view import beside_shown, line_shown, present_shown, standing_shown
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.pages.errors import TurnedAway
from bot.services.floor.refusals import FloorRefused, Overtaken
from bot.services.floor.replying import Written
from bot.services.staff.refusals import StaffRefused
from bot.services.transcripts.following import NoSuchConversation
from flows.rights import Right, allowed
from storage.errors import NotFound

_GIVEN_OUT = {"pdf": "application/pdf", "json": "application/json", "zip": "application/zip"}


@dataclass(frozen=True, slots=True)
class ConversationPages:
    """The pages under `/conversations`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of conversations."""
        at = "/conversations/{conversation_id}"
        return [
            Page("GET", at, self.one, Right.READ),
            Page("POST", f"{at}/claim", self.claim, Right.SPEAK),
            Page("POST", f"{at}/take-over", self.take_over, Right.SPEAK),
            Page("POST", f"{at}/release", self.release, Right.SPEAK),
            Page("POST", f"{at}/requeue", self.requeue, Right.SPEAK),
            Page("POST", f"{at}/transfer", self.transfer, Right.SPEAK),
            Page("POST", f"{at}/reply", self.reply, Right.SPEAK),
            Page("POST", f"{at}/undo", self.undo, Right.SPEAK),
            Page("POST", f"{at}/note", self.note, Right.SPEAK),
            Page("POST", f"{at}/unveil", self.unveil, Right.REVEAL),
            Page("POST", f"{at}/asked", self.asked, Right.SPEAK),
            Page("POST", f"{at}/export/{{form}}", self.export, Right.EXPORT, confirmed=True),
        ]

    async def one(self, visit: Visit) -> Response:
        """The transcript and what stands beside it; opening it is in the audit."""
        try:
            await self.needs.transcripts.following.opened(_id(visit), visit.member)
        except NoSuchConversation as missing:
            raise TurnedAway(404, "no-page") from missing
        return await self._shown(visit)

    async def claim(self, visit: Visit) -> Response:
        """Take the conversation."""
        return await self._done(visit, self.needs.floor.holding.claim(_id(visit), visit.member))

    async def take_over(self, visit: Visit) -> Response:
        """Take it from a colleague."""
        return await self._done(visit, self.needs.floor.holding.take_over(_id(visit), visit.member))

    async def release(self, visit: Visit) -> Response:
        """Give it back to the bot."""
        return await self._done(visit, self.needs.floor.holding.release(_id(visit), visit.member))

    async def requeue(self, visit: Visit) -> Response:
        """Put it back into a queue."""
        return await self._done(visit, self.needs.floor.holding.requeue(_id(visit), visit.member, visit.get("queue")))

    async def transfer(self, visit: Visit) -> Response:
        """Hand it on to a colleague, with a note."""
        everybody = await self.needs.staff.team.everybody()
        to = next((each for each in everybody if each.id == visit.number("to") and each.active), None)
        if to is None or not allowed(to.role, Right.SPEAK):
            raise StaffRefused("nobody")
        return await self._done(
            visit, self.needs.floor.holding.transfer(_id(visit), to, visit.get("note"), visit.member)
        )

    async def reply(self, visit: Visit) -> Response:
        """Send a reply; one that was overtaken stays in its field beside what is newer."""
        written = Written(
            text=visit.get("text"),
            seen=max(visit.number("seen"), 0),
            key=visit.get("key"),
            anyway=visit.get("anyway") == "yes",
            take_over=visit.get("take_over") == "yes",
        )
        return await self._done(
            visit, self.needs.floor.replying.reply(_id(visit), written, visit.member), typed=visit.get("text")
        )

    async def undo(self, visit: Visit) -> Response:
        """Take back a reply that was not said yet; its words are a draft again."""
        return await self._done(visit, self.needs.floor.replying.undo(_id(visit), visit.get("key"), visit.member))

    async def note(self, visit: Visit) -> Response:
        """Write a note for colleagues."""
        return await self._done(
            visit, self.needs.floor.notes.write(_id(visit), visit.get("text"), visit.member), noted=visit.get("text")
        )

    async def unveil(self, visit: Visit) -> Response:
        """Show the personal data for an hour, for a reason."""
        return await self._done(
            visit, self.needs.transcripts.unveiling.unveil(_id(visit), visit.get("reason"), visit.member)
        )

    async def asked(self, visit: Visit) -> Response:
        """Note that the owner asks for the whole case."""
        return await self._done(visit, self.needs.transcripts.giving_out.asked(_id(visit), visit.member))

    async def export(self, visit: Visit) -> Response:
        """The transcript as PDF or JSON, or the whole case for its party."""
        form, giving_out = visit.part("form"), self.needs.transcripts.giving_out
        forms = {"pdf": giving_out.transcript_pdf, "json": giving_out.transcript_json, "zip": giving_out.case}
        if form not in forms:
            raise TurnedAway(404, "no-page")
        try:
            content = await forms[form](_id(visit), visit.member)
        except NotFound as missing:
            raise TurnedAway(404, "no-page") from missing
        name = f"samtale-{_id(visit)}.{form}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
        return Response(content, media_type=_GIVEN_OUT[form], headers=headers)

    async def _done(self, visit: Visit, act: Awaitable[object], typed: str = "", noted: str = "") -> Response:
        """The page anew after an act; where it could not be done, with why and with what was typed."""
        try:
            await act
        except (NotFound, NoSuchConversation) as missing:
            raise TurnedAway(404, "no-page") from missing
        except Overtaken as refused:
            return await self._shown(visit, 409, why="overtaken", newer=refused.newer, typed=typed)
        except FloorRefused as refused:
            return await self._shown(visit, 409, why=refused.why, typed=typed, noted=noted)
        return visit.goes_to(f"{HOME}conversations/{_id(visit)}")

    async def _shown(self, visit: Visit, status: int = 200, **more: Any) -> Response:
        at = visit.asked("line")
        line = int(at) if at.isdecimal() and len(at) < 19 else 0
        transcripts, say = self.needs.transcripts, self.needs.words[visit.language].say
        beside = await transcripts.beside.of(_id(visit), visit.member)
        entries = await transcripts.following.around(_id(visit), line, visit.member)
        newer = {each.id for each in more.pop("newer", ())}
        shown = [line_shown(say, each, beside.staff) | {"newer": each.id in newer} for each in entries]
        colleagues = [each for each in await self.needs.staff.team.everybody() if each.id != visit.member.id]
        return visit.page(
            "conversation.html",
            status,
            number=_id(visit),
            rows=shown,
            last=entries[-1].id if entries else 0,
            marked=line,
            present=present_shown(
                say, self.needs.floor.presence.others(_id(visit), visit.member, self.needs.ticking())
            ),
            standing=standing_shown(await transcripts.following.standing(_id(visit), visit.member)),
            beside=beside_shown(say, beside, visit.member),
            colleagues=[each for each in colleagues if each.active and allowed(each.role, Right.SPEAK)],
            **{"why": "", "typed": "", "noted": "", **more},
        )


def _id(visit: Visit) -> int:
    return visit.number("conversation_id")

"""The pages of a conversation: the transcript as it grows, what stands beside it, and what is done in it."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.desk import Desk, number_of
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import Visit
from bot.pages.errors import TurnedAway
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
            Page("GET", f"{at}/parts", self.parts, Right.READ, by_script=True),
            Page("POST", f"{at}/claim", self.claim, Right.SPEAK),
            Page("POST", f"{at}/take-over", self.take_over, Right.SPEAK),
            Page("POST", f"{at}/release", self.release, Right.SPEAK),
            Page("POST", f"{at}/requeue", self.requeue, Right.SPEAK),
            Page("POST", f"{at}/transfer", self.transfer, Right.SPEAK),
            Page("POST", f"{at}/note", self.note, Right.SPEAK),
            Page("POST", f"{at}/unveil", self.unveil, Right.REVEAL),
            Page("POST", f"{at}/asked", self.asked, Right.SPEAK),
            Page("POST", f"{at}/export/{{form}}", self.export, Right.EXPORT, confirmed=True),
        ]

    async def one(self, visit: Visit) -> Response:
        """The transcript and what stands beside it; opening it is in the audit."""
        try:
            await self.needs.transcripts.following.opened(number_of(visit), visit.member)
        except NoSuchConversation as missing:
            raise TurnedAway(404, "no-page") from missing
        return await Desk(self.needs).shown(visit)

    async def parts(self, visit: Visit) -> Response:
        """What stands around the transcript, for a page that is open: looking at it anew is no new view for an hour."""
        try:
            await self.needs.transcripts.following.watched(number_of(visit), visit.member)
            return await Desk(self.needs).parts(visit)
        except NoSuchConversation as missing:
            raise TurnedAway(404, "no-page") from missing

    async def claim(self, visit: Visit) -> Response:
        """Take the conversation."""
        return await Desk(self.needs).done(visit, self.needs.floor.holding.claim(number_of(visit), visit.member))

    async def take_over(self, visit: Visit) -> Response:
        """Take it from a colleague."""
        return await Desk(self.needs).done(visit, self.needs.floor.holding.take_over(number_of(visit), visit.member))

    async def release(self, visit: Visit) -> Response:
        """Give it back to the bot."""
        return await Desk(self.needs).done(visit, self.needs.floor.holding.release(number_of(visit), visit.member))

    async def requeue(self, visit: Visit) -> Response:
        """Put it back into a queue."""
        return await Desk(self.needs).done(
            visit, self.needs.floor.holding.requeue(number_of(visit), visit.member, visit.get("queue"))
        )

    async def transfer(self, visit: Visit) -> Response:
        """Hand it on to a colleague, with a note."""
        everybody = await self.needs.staff.team.everybody()
        to = next((each for each in everybody if each.id == visit.number("to") and each.active), None)
        if to is None or not allowed(to.role, Right.SPEAK):
            raise StaffRefused("nobody")
        return await Desk(self.needs).done(
            visit, self.needs.floor.holding.transfer(number_of(visit), to, visit.get("note"), visit.member)
        )

    async def note(self, visit: Visit) -> Response:
        """Write a note for colleagues."""
        return await Desk(self.needs).done(
            visit,
            self.needs.floor.notes.write(number_of(visit), visit.get("text"), visit.member),
            "note",
            noted=visit.get("text"),
        )

    async def unveil(self, visit: Visit) -> Response:
        """Show the personal data for an hour, for a reason."""
        return await Desk(self.needs).done(
            visit,
            self.needs.transcripts.unveiling.unveil(number_of(visit), visit.get("reason"), visit.member),
            "unveil",
        )

    async def asked(self, visit: Visit) -> Response:
        """Note that the owner asks for the whole case."""
        return await Desk(self.needs).done(
            visit, self.needs.transcripts.giving_out.asked(number_of(visit), visit.member), "asked"
        )

    async def export(self, visit: Visit) -> Response:
        """The transcript as PDF or JSON, or the whole case for its party."""
        form, giving_out = visit.part("form"), self.needs.transcripts.giving_out
        forms = {"pdf": giving_out.transcript_pdf, "json": giving_out.transcript_json, "zip": giving_out.case}
        if form not in forms:
            raise TurnedAway(404, "no-page")
        try:
            content = await forms[form](number_of(visit), visit.member)
        except NotFound as missing:
            raise TurnedAway(404, "no-page") from missing
        name = f"samtale-{number_of(visit)}.{form}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
        return Response(content, media_type=_GIVEN_OUT[form], headers=headers)

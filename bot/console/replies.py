"""What staff say to an owner: a reply, taken back, said again or left as it is; and what is still being written."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.desk import Desk, number_of
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import Visit
from bot.pages.errors import TurnedAway
from bot.services.floor.replying import Written
from bot.services.transcripts.following import NoSuchConversation
from flows.rights import Right


@dataclass(frozen=True, slots=True)
class ReplyPages:
    """The acts of the reply's field."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of replies."""
        at = "/conversations/{conversation_id}"
        return [
            Page("POST", f"{at}/reply", self.reply, Right.SPEAK),
            Page("POST", f"{at}/undo", self.undo, Right.SPEAK),
            Page("POST", f"{at}/draft", self.draft, Right.SPEAK),
            Page("POST", f"{at}/again", self.again, Right.SPEAK),
            Page("POST", f"{at}/let-stand", self.let_stand, Right.SPEAK),
        ]

    async def reply(self, visit: Visit) -> Response:
        """Send a reply; one that was overtaken stays in its field beside what is newer."""
        written = Written(
            text=visit.get("text"),
            seen=max(visit.number("seen"), 0),
            key=visit.get("key")[:64],
            anyway=visit.get("anyway") == "yes",
            take_over=visit.get("take_over") == "yes",
        )
        act = self.needs.floor.replying.reply(number_of(visit), written, visit.member)
        return await Desk(self.needs).done(visit, act, typed=visit.get("text"))

    async def undo(self, visit: Visit) -> Response:
        """Take back a reply that was not said yet; its words are a draft again."""
        act = self.needs.floor.replying.undo(number_of(visit), visit.get("key"), visit.member)
        return await Desk(self.needs).done(visit, act)

    async def draft(self, visit: Visit) -> Response:
        """Keep what is being written, as the page's script sends it now and then."""
        here = number_of(visit)
        try:
            await self.needs.transcripts.following.standing(here, visit.member)
        except NoSuchConversation as missing:
            raise TurnedAway(404, "no-page") from missing
        await self.needs.floor.replying.keep_draft(here, visit.get("text"), visit.member)
        return Response(status_code=204)

    async def again(self, visit: Visit) -> Response:
        """Say once more what failed, or what was maybe sent."""
        act = self.needs.floor.replying.send_again(number_of(visit), visit.number("delivery"), visit.member)
        return await Desk(self.needs).done(visit, act)

    async def let_stand(self, visit: Visit) -> Response:
        """Let what was maybe sent count as sent, and give up what failed."""
        act = self.needs.floor.replying.let_stand(number_of(visit), visit.number("delivery"), visit.member)
        return await Desk(self.needs).done(visit, act)

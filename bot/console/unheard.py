"""What is done about an owner's words that the bot could not read: it reads them again, or somebody saw to them."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.desk import Desk, number_of
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import Visit
from flows.rights import Right


@dataclass(frozen=True, slots=True)
class UnheardPages:
    """The acts of a dead letter."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of dead letters."""
        at = "/conversations/{conversation_id}"
        return [
            Page("POST", f"{at}/hear-again", self.again, Right.SPEAK),
            Page("POST", f"{at}/seen-to", self.seen_to, Right.SPEAK),
        ]

    async def again(self, visit: Visit) -> Response:
        """Let the bot read it once more."""
        act = self.needs.floor.unheard.hear_again(number_of(visit), visit.number("arrival"), visit.member)
        return await Desk(self.needs).done(visit, act)

    async def seen_to(self, visit: Visit) -> Response:
        """Say that it was seen to in another way."""
        act = self.needs.floor.unheard.see_to(number_of(visit), visit.number("arrival"), visit.member)
        return await Desk(self.needs).done(visit, act)

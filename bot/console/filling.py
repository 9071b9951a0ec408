"""What staff do in an owner's case from the conversation's screen: begin it, fill an answer in, lead to a question."""

from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlencode

from starlette.responses import Response

from bot.console.conversation_view import field_of
from bot.console.desk import Desk, number_of
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.pages.errors import TurnedAway
from bot.services.floor.filling import Entered
from flows.answers import Given
from flows.masking import cut_out
from flows.purposes import OFFERED
from flows.rights import Right

HOW = {each.value: each for each in (Given.VALUE, Given.NOT_YET, Given.SKIPPED)}


@dataclass(frozen=True, slots=True)
class FillingPages:
    """The acts beside the answers; the owner confirms what is filled in before anything is sent."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of an owner's answers."""
        at = "/conversations/{conversation_id}"
        return [
            Page("POST", f"{at}/begin", self.begin, Right.SPEAK),
            Page("POST", f"{at}/fill", self.fill, Right.SPEAK),
            Page("POST", f"{at}/jump", self.jump, Right.SPEAK),
        ]

    async def begin(self, visit: Visit) -> Response:
        """Begin a case for the owner."""
        flow = visit.get("flow")
        if flow not in OFFERED:
            raise TurnedAway(422, "no-form")
        return await Desk(self.needs).done(
            visit, self.needs.floor.filling.begin(number_of(visit), flow, visit.member), "begin"
        )

    async def fill(self, visit: Visit) -> Response:
        """Fill an answer in, and go on at what is missing; one refused or doubted stays in its field, with why."""
        place, text = visit.get("place"), visit.get("text")
        entered = Entered(place, text, HOW.get(visit.get("how"), Given.VALUE), despite=visit.get("despite") == "yes")
        act = self.needs.floor.filling.fill(number_of(visit), entered, visit.member)
        cut = cut_out(text)
        kept = text if cut.kept_back else cut.text
        answer = await Desk(self.needs).done(visit, act, "fill", place=place, filled=kept)
        return await self._onward(visit, place) if answer.status_code == HTTPStatus.SEE_OTHER else answer

    async def _onward(self, visit: Visit, place: str) -> Response:
        """The screen with the field of what is missing next: a browser leads to it by the fragment alone."""
        number = number_of(visit)
        following = (await self.needs.transcripts.beside.of(number, visit.member)).missing_after(place)
        at = f"{HOME}conversations/{number}"
        return visit.goes_to(
            f"{at}?{urlencode({'fill': following})}#{field_of(following)}" if following else f"{at}#case"
        )

    async def jump(self, visit: Visit) -> Response:
        """Let the bot ask this question next, once it speaks again."""
        act = self.needs.floor.filling.jump(number_of(visit), visit.get("place"), visit.member)
        return await Desk(self.needs).done(visit, act, "jump", place=visit.get("place"))

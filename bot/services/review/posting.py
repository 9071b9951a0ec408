"""Letters that could not be delivered, as tasks: sent again, perhaps elsewhere, or seen to in another way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.services.moving import NOBODY, send_link
from bot.services.review.desk import Desks, Hindered
from bot.services.staff.noting import Deed, note, permit
from flows.contacts import read_email
from flows.errors import InvalidAnswer
from flows.moment import micros
from flows.rights import Right
from storage.errands import LINK
from storage.errors import Conflict
from storage.review_values import StoredDecision, Undelivered
from storage.staff_values import StaffMember
from storage.values import NewErrand
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Posting:
    """Sees to letters that came back."""

    desks: Desks

    async def undelivered(self, by: StaffMember) -> list[Undelivered]:
        """The letters that nobody has seen to."""
        permit(by, Right.READ)
        async with self.desks.database.reading() as reading:
            return await reading.errands.undelivered()

    async def again(self, errand_id: int, to: str, by: StaffMember) -> None:
        """Send one again, to this address; raises `Hindered` where it is none, `Conflict` where it was seen to."""
        try:
            email = read_email(to)
        except InvalidAnswer as refused:
            raise Hindered("no-email") from refused
        await self._seen_to(errand_id, by, "letter_sent_again", email)

    async def seen(self, errand_id: int, by: StaffMember) -> None:
        """Take one off the list: it was seen to in another way, by telephone say."""
        await self._seen_to(errand_id, by, "letter_seen_to", "")

    async def sent(self, reference: str, by: StaffMember) -> list[Undelivered]:
        """The letters about a dossier that a mail server has taken; one may still come back later, by mail."""
        permit(by, Right.READ)
        async with self.desks.database.reading() as reading:
            return await reading.errands.sent(reference)

    async def came_back(self, errand_id: int, by: StaffMember) -> None:
        """One of these came back, as somebody read in the mailbox: it is a task from now on; else raises `Conflict`."""
        permit(by, Right.REVIEW)
        async with self.desks.database.work() as work:
            if not await work.errands.came_back(errand_id):
                raise Conflict(str(errand_id))
            now = micros(self.desks.clock())
            await note(work, now, Deed("letter_came_back", by.author, {"letter": errand_id}))
            await work.commit()

    async def _seen_to(self, errand_id: int, by: StaffMember, act: str, email: str) -> None:
        permit(by, Right.REVIEW)
        async with self.desks.database.work() as work:
            letters = {each.id: each for each in await work.errands.undelivered()}
            if errand_id not in letters or not await work.errands.see_to(errand_id):
                raise Conflict(str(errand_id))
            if email:
                await _send_anew(work, letters[errand_id], email, micros(self.desks.clock()))
            about = {
                "letter": errand_id,
                "reference": letters[errand_id].reference or letters[errand_id].conversation_id,
            }
            await note(work, micros(self.desks.clock()), Deed(act, by.author, about))
            await work.commit()
        self.desks.woken()


async def _send_anew(work: Work, letter: Undelivered, email: str, now: int) -> None:
    if letter.kind == LINK:  # the one that came back is kept as its hash only
        await send_link(work, letter.conversation_id, email, now)
    else:
        await work.errands.add(await _letters(work, letter, email))


async def _letters(work: Work, letter: Undelivered, email: str) -> list[NewErrand]:
    """The same letter anew; of location numbers one for each that the dossier gave out."""
    about: Mapping[str, Any] = {"to": email, "reference": letter.reference}
    of_numbers = letter.kind == "number_mail"
    each = _numbers(await work.reviews.decisions(letter.reference)) if of_numbers else iter(({},))
    anew = NewErrand(letter.conversation_id, NOBODY, letter.kind, letter.reference, about)
    return [replace(anew, about={**number, **about}) for number in each]


def _numbers(decisions: tuple[StoredDecision, ...]) -> Iterator[Mapping[str, Any]]:
    for each in decisions:
        if each.kind == "registered":
            yield from each.about["numbers"]

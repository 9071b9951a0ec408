"""Owners on the telephone: the chat that a code opens, a chat opened for a caller, and the link by which they go on."""

from dataclasses import dataclass

from bot.services import tokens
from bot.services.floor.acting import CALLER, Acting
from bot.services.floor.refusals import FloorRefused
from bot.services.moving import send_link
from bot.services.staff.noting import Deed, note, permit
from flows.contacts import read_email
from flows.errors import InvalidAnswer
from flows.phone_codes import phone_code, read_phone_code
from flows.rights import Right
from storage.errands import LINK
from storage.errors import NotFound
from storage.staff_values import StaffMember
from storage.values import Owner
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Callers:
    """Finds and opens the conversations of those who call."""

    acting: Acting

    async def found(self, code: str, by: StaffMember) -> int | None:
        """The conversation that a code read aloud on the telephone means; None where it is none."""
        permit(by, Right.READ)
        conversation_id = read_phone_code(code)
        if conversation_id is None:
            return None
        async with self.acting.database.work() as work:
            try:
                await work.conversations.get(conversation_id)
            except NotFound:
                return None
            await note(work, self.acting.micros(), Deed("found_by_code", by.author, conversation_id))
            await work.commit()
        return conversation_id

    def code(self, conversation_id: int) -> str:
        """The code of a conversation, as its owner sees it."""
        return phone_code(conversation_id)

    async def open(self, by: StaffMember, language: str = "da") -> int:
        """Begin a conversation with a caller, who has no device in it yet, and give its id; claim it and fill it in."""
        permit(by, Right.SPEAK)
        now = self.acting.micros()
        async with self.acting.database.work() as work:
            conversation_id = await work.conversations.begin(Owner(CALLER, tokens.code()), language, now)
            await note(work, now, Deed("opened_for_caller", by.author, conversation_id))
            await work.commit()
        return conversation_id

    async def send_link(self, conversation_id: int, email: str, by: StaffMember) -> None:
        """Mail a caller the link by which they go on on their own device, and confirm what was filled in for them."""
        permit(by, Right.SPEAK)
        try:
            to = read_email(email)
        except InvalidAnswer as refused:
            raise FloorRefused("email") from refused
        async with self.acting.on(conversation_id) as act:
            await send_link(act.work, conversation_id, to, act.moment.micros, called=True)
            await _seen_to(act.work, conversation_id)
            act.line(by.author, "link_sent")
            act.done("link_sent", by.author)
            await act.commit()


async def _seen_to(work: Work, conversation_id: int) -> None:
    """A link that came back is no task any more, once another is sent."""
    for each in await work.errands.undelivered():
        if each.conversation_id == conversation_id and each.kind == LINK:
            await work.errands.see_to(each.id)

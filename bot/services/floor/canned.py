"""Canned replies, which are service facts: in the owner's language, filled from their conversation."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.services.floor.acting import Acting
from bot.services.staff.noting import permit
from flows.asking import help_words
from flows.canned import filled, gaps
from flows.conversations import Conversation
from flows.moment import Moment
from flows.overview import label
from flows.phone_codes import phone_code
from flows.phrases import phrase
from flows.rights import Right
from flows.talk import Talk
from flows.telling import clinic_name, company_name
from storage.staff_values import StaffMember


@dataclass(frozen=True, slots=True)
class CannedReply:
    """One canned reply, ready to be looked over; it cannot be sent while a gap is left."""

    key: str
    text: str
    left: tuple[str, ...] = ()  # the gaps that nothing is known for


@dataclass(frozen=True, slots=True)
class Canned:
    """Offers canned replies."""

    acting: Acting

    async def offered(self, conversation_id: int, by: StaffMember) -> tuple[CannedReply, ...]:
        """Every canned reply in the language of a conversation, by key."""
        permit(by, Right.SPEAK)
        now = self.acting.clock()
        facts = await self.acting.facts.in_force(now)
        async with self.acting.database.reading() as reading:
            conversation = await reading.conversations.get(conversation_id)
        values = self._values(conversation, Moment(now, facts, self.acting.draw()), by)
        texts = {key: filled(words[conversation.language], values) for key, words in facts.canned.items()}
        return tuple(CannedReply(key, text, tuple(sorted(gaps(text)))) for key, text in sorted(texts.items()))

    async def suggested(self, conversation_id: int, by: StaffMember) -> str:
        """A reply to the question at which the owner is, in their language; never sent but by somebody's press."""
        permit(by, Right.SPEAK)
        now = self.acting.clock()
        facts = await self.acting.facts.in_force(now)
        async with self.acting.database.reading() as reading:
            conversation = await reading.conversations.get(conversation_id)
        talk = Talk(self.acting.deciding.flows, conversation, Moment(now, facts, self.acting.draw()))
        say, step = self.acting.deciding.words[conversation.language], talk.asked()
        if step is None:
            return say(phrase("reply-suggested-hello", name=by.name))
        return say(phrase("reply-suggested", name=by.name, label=label(step), help=help_words(talk, step)))

    def _values(self, conversation: Conversation, moment: Moment, by: StaffMember) -> Mapping[str, str]:
        deciding, talk = self.acting.deciding, Talk(self.acting.deciding.flows, conversation, moment)
        say = deciding.words[conversation.language]
        values = {"name": by.name, "code": phone_code(conversation.id)}
        if not talk.asking:
            return values
        step, items = talk.asked(), talk.items("institution")
        return values | {
            "company": company_name(talk.draft),
            "clinic": clinic_name(talk, items[:1]),
            "cvr": str(talk.draft.value("cvr") or ""),
            "next": say(label(step)) if step is not None else say(phrase("canned-review")),
        }

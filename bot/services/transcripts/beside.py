"""What stands beside a transcript: who has the floor, where the owner is stuck, and every answer on the path."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.services.papers import Papers
from bot.services.staff.noting import permit
from bot.services.transcripts.following import NoSuchConversation
from bot.services.transcripts.people import People
from bot.services.transcripts.unveiling import Unveiling
from flows.answers import Answer
from flows.conversations import Conversation
from flows.overview import answer_words, heading, label, left, shown_at_review, where
from flows.phrases import Phrase
from flows.rights import Right
from flows.talk import Talk
from storage.alike import AlikeTo
from storage.database import Database
from storage.errors import NotFound
from storage.notes import ChatNote
from storage.staff_values import StaffMember
from storage.values import Dossier

REFUSALS = 3
LOOKED_AT = 60  # lines in which the last refusals are looked for
NOTES = 200
ALIKE = 20


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer on the path, with where it came from."""

    heading: Phrase
    label: Phrase
    value: Phrase
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class Beside:
    """All that a member of staff sees beside the transcript."""

    conversation: Conversation
    where: Phrase | None
    lines: tuple[AnswerLine, ...]
    missing: tuple[Phrase, ...]
    refusals: tuple[str, ...]  # what the bot refused last, in its words
    dossiers: tuple[Dossier, ...]
    notes: tuple[ChatNote, ...]
    people: frozenset[str]  # the names to be veiled
    unveiled: bool
    alike: tuple[AlikeTo, ...]
    draft_reply: str
    staff: Mapping[str, str]  # names, by what entries call them


@dataclass(frozen=True, slots=True)
class LookingBeside:
    """Reads it."""

    database: Database
    papers: Papers
    people: People
    unveiling: Unveiling

    async def of(self, conversation_id: int, by: StaffMember) -> Beside:
        """What stands beside one transcript; raises `NoSuchConversation`."""
        permit(by, Right.READ)
        async with self.database.reading() as reading:
            try:
                conversation = await reading.conversations.get(conversation_id)
            except NotFound as missing:
                raise NoSuchConversation(str(conversation_id)) from missing
            parked = (await reading.conversations.parked([conversation]))[conversation_id]
            lines = await reading.transcripts.last(conversation_id, LOOKED_AT, "staff")
            talk = await self.papers.talk_over(replace(conversation, parked=parked))
            return Beside(
                conversation=conversation,
                where=where(talk) if talk.asking else None,
                lines=_lines(talk),
                missing=left(talk) if talk.asking else (),
                refusals=tuple(each.text for each in lines if each.kind == "refused" and each.text)[-REFUSALS:],
                dossiers=await reading.dossiers.of_conversation(conversation_id),
                notes=await reading.notes.after(conversation_id, 0, NOTES),
                people=await self.people.known(conversation.draft, *parked),
                unveiled=await self.unveiling.lifted(reading, conversation_id, by),
                alike=await reading.alike.to(conversation_id, ALIKE),
                draft_reply=await reading.notes.draft(conversation_id, by.author),
                staff={each.author: each.name for each in await reading.staff.all_members()},
            )


def _lines(talk: Talk) -> tuple[AnswerLine, ...]:
    if talk.latest is None:
        return ()
    steps = (step for step in talk.path() if shown_at_review(talk, step))
    return tuple(
        AnswerLine(heading(talk, step), label(step), answer_words(talk, step), talk.draft.answers.get(step.text))
        for step in steps
    )

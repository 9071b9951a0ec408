"""What stands beside a transcript: who has the floor, where the owner is stuck, and every answer on the path."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from bot.services.floor.acting import CALLER, NOWHERE
from bot.services.papers import Papers
from bot.services.staff.noting import permit
from bot.services.transcripts.following import conversation_of
from bot.services.transcripts.people import People, shown
from bot.services.transcripts.unveiling import Unveiling
from flows.answers import Answer
from flows.asking import asked
from flows.conversations import Conversation
from flows.entering import FOUND, found_at, to_confirm
from flows.floor import Floor
from flows.flow import Step
from flows.moment import micros
from flows.overview import given_words, heading, in_order, label, left, shown_at_review, where
from flows.phrases import Phrase, from_json
from flows.questions import Asking
from flows.queue_times import FloorChange, Waited, handed_on, owed, waited
from flows.rights import Right
from flows.talk import Talk
from flows.veiling import Known
from storage.alike import AlikeTo
from storage.database import Database
from storage.errands import LINK
from storage.insight import AccessRequest
from storage.notes import ChatNote
from storage.staff_values import AskedFile, StaffMember
from storage.values import Code, Dossier, Entry
from storage.work import Reading

REFUSALS = 3
CHOICES = 60
LOOKED_AT = 60  # lines in which the last refusals are looked for
NOTES = 200
ALIKE = 20


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer on the path, with where it came from."""

    place: str  # where it is filled in
    heading: Phrase
    label: Phrase
    value: Phrase
    answer: Answer | None
    choices: tuple[Phrase, ...]  # what may be said, where that is one of a few things
    not_yet: bool  # "not yet" is an answer too
    optional: bool
    next: bool  # the bot asks this, or goes on with it once it speaks again

    @property
    def missing(self) -> bool:
        """Whether nothing is known of it yet."""
        return self.answer is None or not self.answer.active


@dataclass(frozen=True, slots=True)
class Refused:
    """What an owner said that the bot could not use, and why."""

    said: str
    why: Phrase


@dataclass(frozen=True, slots=True)
class Beside:
    """All that a member of staff sees beside the transcript."""

    conversation: Conversation
    where: Phrase | None
    asked: Phrase | None  # the question that the owner is to answer next, as it is put to them
    confirms: tuple[Phrase, ...]  # what was filled in for the owner and is put to them for a yes before that
    stuck: Phrase | None  # what they asked for a person at
    lines: tuple[AnswerLine, ...]
    missing: tuple[Phrase, ...]
    refusals: tuple[Refused, ...]  # what the bot refused last
    dossiers: tuple[Dossier, ...]
    notes: tuple[ChatNote, ...]
    files: tuple[AskedFile, ...]
    requests: tuple[AccessRequest, ...]  # by which a party asked for their case
    people: Known  # the names to be veiled, and what is public
    unveiled: bool
    alike: tuple[AlikeTo, ...]
    draft_reply: str
    called: bool  # the owner has only called, and has it on no screen yet
    nowhere: bool  # nobody would read a reply: the owner has only called, or has it on no screen any more
    time: Waited  # how long they have waited, while they do, or for an answer of whoever talks with them
    handed_on: ChatNote | None  # what a colleague wrote who handed it on to whoever talks with them
    link_lost: bool  # the letter with their link came back
    link: Code | None  # the link that was mailed to them last, while it can be followed
    staff: Mapping[str, str]  # names, by what entries call them

    def missing_after(self, place: str) -> str:
        """Where it is filled in after this place: the next of what is missing, then from the top again; "" if none."""
        places = [each.place for each in self.lines]
        here = places.index(place) + 1 if place in places else 0
        return next((each.place for each in (*self.lines[here:], *self.lines[:here]) if each.missing), "")


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
            conversation = await conversation_of(reading, conversation_id)
            owner = (await reading.conversations.addresses_of([conversation_id])).get(conversation_id, NOWHERE)
            parked = (await reading.conversations.parked([conversation]))[conversation_id]
            talk = await self.papers.talk_over(replace(conversation, parked=parked))
            return Beside(
                conversation=conversation,
                where=where(talk) if talk.asking else None,
                asked=_asked(talk),
                confirms=tuple(map(label, to_confirm(talk))),
                stuck=_stuck(talk),
                lines=_lines(talk),
                missing=left(talk) if talk.asking else (),
                dossiers=await reading.dossiers.of_conversation(conversation_id),
                requests=await reading.insight.requests_of(conversation_id),
                files=await reading.filed.of(conversation_id),
                alike=await reading.alike.to(conversation_id, ALIKE),
                draft_reply=await reading.notes.draft(conversation_id, by.author),
                called=owner.channel == CALLER,
                nowhere=owner == NOWHERE or owner.channel == CALLER,
                link_lost=await _link_lost(reading, conversation_id),
                link=await _link(reading, conversation_id, micros(self.papers.clock())),
                staff={each.author: each.name for each in await reading.staff.all_members()},
                **await self._veiled(reading, talk, by),
                **await self._floor(reading, conversation),
            )

    async def _veiled(self, reading: Reading, talk: Talk, by: StaffMember) -> dict[str, Any]:
        """What the bot refused last, as this member of staff may read it, and what is to be veiled for them."""
        conversation = talk.conversation
        people = await self.people.known(conversation, *conversation.parked)
        unveiled = await self.unveiling.lifted(reading, conversation.id, by)
        lines = await reading.transcripts.last(conversation.id, LOOKED_AT, "staff")
        lines = lines if unveiled else tuple(shown(each, people) for each in lines)
        return {"people": people, "unveiled": unveiled, "refusals": tuple(_refused(talk, lines))[-REFUSALS:]}

    async def _floor(self, reading: Reading, conversation: Conversation) -> dict[str, Any]:
        """How long the owner has waited, and what colleagues wrote; the one of them who handed it on apart."""
        changes = (await reading.floors.changes([conversation.id])).get(conversation.id, ())
        notes, handed = await reading.notes.after(conversation.id, 0, NOTES), handed_on(changes)
        told = next((each for each in reversed(notes) if each.at == handed.at), None) if handed else None
        return {"notes": notes, "handed_on": told, "time": await self._time(conversation, changes)}

    async def _time(self, conversation: Conversation, changes: Sequence[FloorChange]) -> Waited:
        if conversation.floor == Floor.BOT:
            return Waited(None)
        now = self.papers.clock()
        facts = await self.papers.facts.in_force(now)
        return waited(changes, facts, now) if conversation.floor == Floor.WAITING else owed(conversation, facts, now)


async def _link_lost(reading: Reading, conversation_id: int) -> bool:
    letters = await reading.errands.undelivered()
    return any(each.conversation_id == conversation_id and each.kind == LINK for each in letters)


async def _link(reading: Reading, conversation_id: int, now: int) -> Code | None:
    link = await reading.codes.last_link(conversation_id)
    return link if link is not None and link.email and link.used_at is None and link.expires_at > now else None


def _lines(talk: Talk) -> tuple[AnswerLine, ...]:
    if talk.latest is None:
        return ()
    return tuple(_line(talk, step) for step in in_order(each for each in talk.path() if _has_line(talk, each)))


def _has_line(talk: Talk, step: Step) -> bool:
    """What is read at the review, and what is not but must be answered on the way, until its owner has done so."""
    if shown_at_review(talk, step):
        return True
    answer = talk.draft.answers.get(step.text)
    return step.question.asking is Asking.ASKED and (answer is None or not answer.active or answer.by != "")


def _line(talk: Talk, step: Step) -> AnswerLine:
    question = step.question
    return AnswerLine(
        place=step.text,
        heading=heading(talk, step),
        label=label(step),
        value=_known(talk, step),
        answer=talk.draft.answers.get(step.text),
        choices=tuple(words for _, words in question.kind.options(talk.reading(step))[:CHOICES]),
        not_yet=question.not_yet,
        optional=not question.needed,
        next=talk.asked() == step,
    )


def _known(talk: Talk, step: Step) -> Phrase:
    """What is known at a step: where it is still asked whether the company that was found is theirs, what was found."""
    if step.question.key == FOUND:
        return found_at(talk, step)
    return given_words(talk, step)


def _asked(talk: Talk) -> Phrase | None:
    step = talk.asked()
    return asked(talk, step).phrase if step is not None else None


def _stuck(talk: Talk) -> Phrase | None:
    at = talk.conversation.stuck_at
    step = talk.step(at) if at and talk.asking else None
    return label(step) if step is not None else None


def _refused(talk: Talk, lines: Sequence[Entry]) -> Iterator[Refused]:
    """Each refusal of the case under way: it is noted with what the owner said, and its reason begins the answer."""
    case = talk.draft.number if talk.asking else 0
    for said, answer in pairwise(lines):
        if said.about.get("case", 0) != case:
            continue
        causes = {about.get("cause") for act, _, about in said.about.get("noted", ()) if act == "refused"}
        reasons = (from_json(each) for each in answer.about.get("phrases", ()) if each["phrase"] in causes)
        yield from (Refused(said.text, why) for why in reasons if isinstance(why, Phrase))

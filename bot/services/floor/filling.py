"""Filling answers in for an owner, and leading the conversation to a question: by whoever holds the conversation."""

from dataclasses import dataclass, replace
from typing import Any

from bot.services.floor.acting import Act, Acting
from bot.services.floor.holding import held
from bot.services.floor.refusals import AnswerRefused, Doubted
from bot.services.recalling import recalled
from bot.services.staff.noting import permit
from flows.acts import visit
from flows.answers import Given
from flows.beginning import begin
from flows.cleaning import clean
from flows.closing import close_quietly
from flows.confirmed import confirm
from flows.conversations import OpenPrompt
from flows.entering import enter, mark, step_at, tell
from flows.errors import Refusal
from flows.flow import Step
from flows.heard import Said
from flows.masking import cut_out
from flows.moment import Moment
from flows.phrases import Phrase, from_json, phrase
from flows.rights import Right
from flows.talk import Talk
from storage.staff_values import StaffMember
from storage.values import Arrival, Waiting


@dataclass(frozen=True, slots=True)
class Entered:
    """An answer as staff type it for an owner."""

    place: str
    text: str = ""
    how: Given = Given.VALUE
    despite: bool = False  # what is doubted about it was shown, and it is to stand


@dataclass(frozen=True, slots=True)
class Filling:
    """Fills in what an owner says to a person; the owner reads each answer and confirms it before anything is sent."""

    acting: Acting

    async def begin(self, conversation_id: int, flow: str, by: StaffMember) -> None:
        """Begin a case for the owner; one that is under way is kept as it stands."""
        permit(by, Right.SPEAK)
        async with self.acting.on(conversation_id) as act:
            held(act.conversation, by)
            talk = _heard(act)
            begin(talk, flow)
            act.carry(close_quietly(talk), by.author)
            await act.commit()

    async def fill(self, conversation_id: int, entered: Entered, by: StaffMember) -> None:
        """Take an answer for the owner, checked like one of theirs.

        Raises `AnswerRefused` with the reason, or `Doubted` with what is odd about it unless it is to stand despite.
        """
        permit(by, Right.SPEAK)
        async with self.acting.on(conversation_id) as act:
            held(act.conversation, by)
            talk = _heard(act)
            try:
                step = step_at(talk, entered.place)
                text = _without_cpr(step, entered)
                talk.moment = act.moment = await _recalled(act, step, text)
                _take(talk, step, replace(entered, text=text), by, _pressed(act, step, text))
            except Refusal as refused:
                raise AnswerRefused(refused.phrase) from refused
            tell(talk, step, by.name)
            act.carry(close_quietly(talk), by.author)
            act.line(by.author, "entered", place=entered.place)
            await act.commit()

    async def jump(self, conversation_id: int, place: str, by: StaffMember) -> None:
        """Let this question be the one that the bot asks once it speaks again."""
        permit(by, Right.SPEAK)
        async with self.acting.on(conversation_id) as act:
            held(act.conversation, by)
            talk = act.talk
            try:
                visit(talk, place)
            except Refusal as refused:
                raise AnswerRefused(refused.phrase) from refused
            talk.note("led_to", place)
            act.carry(talk.turn(), by.author)
            await act.commit()


def _heard(act: Act) -> Talk:
    """A turn in which the owner was heard by whoever fills in, on the telephone perhaps: their silence begins anew."""
    talk = act.talk
    talk.set(heard_at=act.moment.micros)
    return talk


def _pressed(act: Act, step: Step, text: str) -> Any:
    """The value whose button says these words, in either language, as it is offered to whoever fills in; else None."""
    says, offered = act.deciding.words.values(), step.question.kind.options(act.talk.reading(step))
    said = text.casefold()
    return next((value for value, label in offered if said in {say(label).casefold() for say in says}), None)


def _take(talk: Talk, step: Step, entered: Entered, by: StaffMember, pressed: Any) -> None:
    before = talk.draft.answers
    enter(talk, step, entered.text, by.author, entered.how, pressed=pressed)
    pending = talk.conversation.pending
    if pending is None:
        return
    if not entered.despite or pending.kind != "caution":
        doubts = (from_json(each) for each in (pending.about or {}).get("doubts", ()))
        raise Doubted(tuple(each for each in doubts if isinstance(each, Phrase)))
    confirm(talk, None)
    mark(talk, before, by.author)


def _without_cpr(step: Step, entered: Entered) -> str:
    """The words without a CPR number: ten digits that may be one are a P-number only where that is asked for."""
    cut = cut_out(clean(entered.text))
    if not cut.kept_back or step.question.key != "p_number":
        return cut.text
    if not entered.despite:
        raise Doubted((phrase("p_number-confirm-ask"),))
    return cut.kept_back


async def _recalled(act: Act, step: Step, text: str) -> Moment:
    """The moment with what the store holds on the words, as if the owner had said them where they are asked."""
    asking = replace(act.conversation, prompt=OpenPrompt("", step.text, expects=str(step.question.kind.expects)))
    waiting = Waiting(Arrival(0, act.owner, Said(text), text, act.moment.micros, 0), asking)
    found = await recalled(act.work, [waiting], act.moment.now, act.moment.today)
    return replace(act.moment, known=found.known_to(act.conversation.id), found=found.found.get(0, ()))

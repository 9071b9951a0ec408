"""A judge who looks on after every turn of a walk: what holds whatever was heard."""

import hashlib
import json
from dataclasses import replace
from typing import Any

from flows.answers import Given, Place
from flows.conversations import Conversation, Draft
from flows.crossroads import Terms
from flows.floor import Floor
from flows.flow import is_open
from flows.heard import Wish
from flows.kinds import Choice, Date, Fact, PostalAddress, YesNo
from flows.listed import Listed
from flows.masking import MASK
from flows.parts import Where, Who
from flows.people import CaseContactKind, Gathering
from flows.questions import Question, Reading
from flows.replies import Turn
from flows.stages import Stage
from flows.subjects import Subject
from flows.talk import Talk
from flows.units import Units
from flows.versions import Flows
from tests.flows.asker import START, Asker, stored_and_read

# Kinds whose values are more than the words that give them.
STRUCTURED = Fact | Terms | CaseContactKind | PostalAddress | Date | YesNo | Subject | Units | Where | Who

OFFERS = {Wish.PERSON.value, Wish.MESSAGE.value}  # what is offered to one who is not understood


def judge(asker: Asker, before: Conversation) -> None:
    """What holds after every turn."""
    conversation, turn = asker.conversation, asker.turn
    known = set(map(id, before.parked))
    anew = replace(conversation, parked=tuple(each for each in conversation.parked if id(each) not in known))
    assert stored_and_read(anew) == anew, "it is not the same when read again"
    prompts = [reply.prompt for reply in turn.replies if reply.prompt]
    assert len(prompts) <= 1, "two questions are put at once"
    assert not prompts or turn.replies[-1].prompt, "something is said after the question"
    told = [remark for reply in turn.replies for remark in reply.remarks]
    assert all(told.count(remark) == 1 for remark in told), f"something is said twice: {told}"
    if conversation.floor == Floor.STAFF:
        assert not turn.replies, "something is said while a person has the floor"
    elif conversation.prompt is None:
        assert _awaits(conversation) or not conversation.greeted, "nothing is asked and nothing is awaited"
    else:
        _judge_buttons(conversation)
    if conversation.draft is not None:
        _judge_draft(asker, conversation.draft, before.draft)
    numbers = [draft.number for draft in (*conversation.parked, conversation.draft) if draft is not None]
    assert len(set(numbers)) == len(numbers) <= conversation.drafts, f"a case stands twice: {numbers}"
    if turn.submitted is not None:
        judge_sent(asker.flows, turn)


def _judge_draft(asker: Asker, draft: Draft, before: Draft | None) -> None:
    """Each answer is one that its question could read, and the stage is that of what is asked."""
    flow, earlier = asker.flows.of(draft), before.answers if before is not None else {}
    for place, answer in draft.answers.items():
        if answer is not earlier.get(place) and answer.given is Given.VALUE:
            question = flow.by_key[Place.parse(place).key]
            assert can_be(question, answer.value), f"{answer.value!r} is no answer to {question.key}"
    talk = Talk(asker.flows, asker.conversation, asker.moment())
    step = talk.current()
    if talk.asking:
        assert (draft.stage == Stage.REVIEW) is (step is None), f"{draft.stage} while {step and step.text} is asked"
    assert not draft.at or (step is not None and step.text == draft.at), f"{draft.at} is answered anew, and not asked"


def can_be(question: Question[Any], stored: Any) -> bool:
    """Whether a stored value is one that its question's kind could have read."""
    kind: Any = question.kind
    assert kind.shown(stored).key, "nothing can be shown"
    if isinstance(question.kind, STRUCTURED):
        return bool(kind.store(kind.load(stored)) == stored)
    if isinstance(question.kind, Choice):
        return stored in kind.ways
    if isinstance(question.kind, Gathering):
        return stored in {"none", "no_more"}
    if isinstance(question.kind, Listed):
        return bool(kind.entry(stored).code == stored)
    reading = Reading(START.date(), lambda _key: None)
    return MASK not in stored and bool(kind.read(stored, reading) == stored)


def _awaits(conversation: Conversation) -> bool:
    """Whether a result is awaited for the company that stands there now."""
    draft = conversation.draft
    return draft is not None and conversation.waits_until is not None and conversation.awaits == draft.value("cvr")


def _judge_buttons(conversation: Conversation) -> None:
    assert conversation.prompt is not None
    offered = conversation.prompt.offered
    assert offered, "there is nothing to press"
    assert all(each.label.strip() for each in offered), "a button has no words"
    # After three refusals in a row, a person is offered beside the two.
    helpers = [each for each in offered if each.role == "helper" and each.act.about not in OFFERS]
    assert len(helpers) <= 2, "more than two helpers stand beside a prompt"
    assert sum(each.act.about in OFFERS for each in offered if each.role == "helper") <= 1, "two offers of a person"
    # Several clinics have rows and things of the same name; everything else is told apart by its words.
    labels = [each.label for each in offered if each.act.kind not in {"visit", "remove"}]
    assert len(set(labels)) == len(labels), f"two buttons say the same: {labels}"


def judge_sent(flows: Flows, turn: Turn) -> None:
    """What holds of everything that is sent: nothing on the path is open, and the hash is that of the text."""
    frozen, draft = turn.submitted, turn.conversation.draft
    assert frozen is not None
    assert draft is not None
    path = flows.of(draft).path(draft)
    left_open = [step.text for step in path if is_open(step, draft)]
    assert not left_open, f"sent with a question open: {left_open}"
    assert hashlib.sha256(frozen.canonical.encode()).hexdigest() == frozen.sha256, "the hash is of another text"
    content = json.loads(frozen.canonical)
    assert set(content["answers"]) <= {step.text for step in path}, "an answer was sent that is not asked for"
    assert content["reference"] == draft.reference == frozen.reference, "the references differ"
    assert draft.stage == Stage.SUBMITTED, "what was sent can still be changed"

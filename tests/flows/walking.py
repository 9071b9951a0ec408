"""An owner who does anything at all, in any order, and a judge who looks on after every turn."""

import datetime as dt
import hashlib
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from bot.wiring import FLOWS
from flows.answers import Given, Place
from flows.conversations import Conversation, Draft
from flows.crossroads import Terms
from flows.floor import Floor
from flows.flow import Flow, Step, is_open
from flows.heard import Heard
from flows.kinds import Choice, Date, Fact, PostalAddress, YesNo
from flows.listed import Listed
from flows.masking import MASK
from flows.people import CaseContactKind, Gathering
from flows.questions import UNASKED, Question, Reading
from flows.replies import Known, Turn
from flows.stages import Stage
from flows.talk import Talk
from flows.versions import Flows
from tests.flows.asker import (
    COMPANY,
    CVR,
    FACTS,
    OTHER_CVR,
    START,
    TERMS,
    THIRD_CVR,
    Asker,
    stored_and_read,
)

Companies = Mapping[str, "Mapping[str, object] | str"]
Row = tuple[str, str]  # what is asked, and for which item
Make = Callable[["Walk"], Heard | None]

NO_COMPANIES: Companies = {}
COMPANIES: Companies = {
    CVR: COMPANY,
    OTHER_CVR: {**COMPANY, "cvr": OTHER_CVR, "phone": "", "ended": True},
    THIRD_CVR: "unavailable",
}
NOTICE = {"da": "Lukket i dag.", "en": "Closed today."}

LONGEST_WAY = 60  # turns towards a row before another is tried
LONGEST_TALK = 250  # turns in one conversation once everything was tried
FIRST: Row = ("the first words", "")
PENDING = tuple(
    f"yes to {kind}"
    for kind in ("caution", "correct", "p_number", "cancel", "start_over", "english", "person", "message")
)
STATES = (FIRST[0], "choosing", "a result is awaited", "review", "after sending", "after cancelling", *PENDING)
ENDS = frozenset(
    {"submitted", "cancelled", "paused", "ended elsewhere", "started over", "another clinic", "removed", "taken up"}
)


@dataclass
class Walk:
    """One walk: conversations one after the other, and what was tried where."""

    seed: int
    kinds: Mapping[str, Make]
    kinds_at: Callable[[str], tuple[str, ...]]
    toward: Callable[["Walk", Row, Row], Heard]  # the next step on the way to a row
    flows: Flows = field(default_factory=lambda: FLOWS)
    tried: Counter[tuple[Row, str]] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    asker: Asker = field(default_factory=Asker)
    lately: list[Heard] = field(default_factory=list)  # what was heard in this conversation
    untried: dict[Row, list[str]] = field(default_factory=dict)
    goal: Row | None = None
    patience: int = LONGEST_WAY
    sense: float = 0.5  # how often the owner answers what is asked

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311 - a walk is to be the same each time
        self.untried = {row: list(self.kinds_at(row[0])) for row in rows(self.flow)}
        self.begin()

    def run(self, turns: int) -> None:
        """Take so many turns; raises whatever goes wrong, with the way that led there."""
        for _ in range(turns):
            row, kind, heard = self.chosen()
            self.lately.append(heard)
            before = self.asker.conversation
            try:
                self.asker.hears(heard)
                judge(self.asker, before)
            except BaseException as fault:
                fault.add_note(f"seed {self.seed}, {row} on {kind}, heard {briefly(*self.lately[-15:])}")
                fault.add_note(f"before {briefly(before)}")
                draft = self.asker.conversation.draft
                fault.add_note(f"last answered {list(draft.answers)[-1:] if draft else []}")
                raise
            self.tried[row, kind] += 1
            self.ends.update(reached(row, self.asker.turn))
            self._circumstances()

    def chosen(self) -> tuple[Row, str, Heard]:
        """What is done next: something untried here, a step towards what is untried elsewhere, or anything."""
        row = here(self.asker)
        if (new := self._untried_at(row)) is not None:
            return row, *new
        if self.patience == 0:
            self.begin()
            row = here(self.asker)
        if self.goal in {row, None} or self.patience == 0:
            self.goal, self.patience = self._next_goal(), LONGEST_WAY
        if self.goal in {row, None}:
            return row, *self._anything(row)
        assert self.goal is not None
        self.patience -= 1
        if self.goal == FIRST:
            self.begin()
            return FIRST, *(self._untried_at(FIRST) or self._anything(FIRST))
        return row, "on the way", self.toward(self, self.goal, row)

    def _untried_at(self, row: Row) -> tuple[str, Heard] | None:
        """A kind of input that was not tried here yet and can be made now."""
        kinds = self.untried[row]
        self.chance.shuffle(kinds)
        for index, kind in enumerate(kinds):
            if (heard := self.kinds[kind](self)) is not None:
                del kinds[index]
                return kind, heard
        return None

    def _anything(self, row: Row) -> tuple[str, Heard]:
        """Any input at all; conversations differ in how often it is a right answer."""
        if self.goal is None and len(self.lately) > LONGEST_TALK:
            self.begin()
            row = here(self.asker)
        kind = "a right answer" if self.chance.random() < self.sense else self.chance.choice(self.kinds_at(row[0]))
        heard = self.kinds[kind](self)
        if heard is None:
            return "a right answer", self.kinds["change as a command"](self) or self.lately[-1]
        return kind, heard

    def _next_goal(self) -> Row | None:
        """A row with something untried."""
        left = [row for row, kinds in self.untried.items() if kinds]
        return self.chance.choice(left) if left else None

    def begin(self) -> None:
        """Another owner, under circumstances of their own."""
        chance = self.chance
        terms, notices = chance.choice((TERMS, TERMS, None)), chance.choice(((), (NOTICE,)))
        known = Known(**{chance.choice(("registered", "submitted", "under_way")): True})
        self.asker = Asker(
            facts=replace(FACTS, terms=terms, notices=notices),
            known={OTHER_CVR: known},
            companies=chance.choice((None, NO_COMPANIES, COMPANIES)),
            flows=self.flows,
        )
        self.lately, self.sense = [], chance.choice((0.3, 0.8, 0.97))

    def _circumstances(self) -> None:
        """Time passes, terms come and go, and the company register is slow at times."""
        chance, asker = self.chance, self.asker
        if chance.random() < 0.01:
            asker.now += dt.timedelta(hours=chance.choice((7, 48)))
        if chance.random() < 0.01:
            asker.facts = replace(asker.facts, terms=chance.choice((TERMS, replace(TERMS, version="2027-1"), None)))
        if chance.random() < 0.02:
            asker.companies = chance.choice((None, NO_COMPANIES, COMPANIES))

    @property
    def flow(self) -> Flow:
        """The flow that is walked."""
        return self.flows["registration"]

    def path(self) -> tuple[Step, ...]:
        """The path of the draft, if there is one."""
        draft = self.asker.conversation.draft
        return self.flow.path(draft) if draft is not None else ()

    def empty(self) -> list[tuple[Row, str]]:
        """The cells in which nothing was tried."""
        return [(row, kind) for row in rows(self.flow) for kind in self.kinds_at(row[0]) if not self.tried[row, kind]]


def briefly(*things: object) -> str:
    """Each on a line, cut where it is long."""
    return "".join(f"\n  {text if len(text) < 1200 else text[:1200] + '...'}" for text in map(repr, things))


@cache
def rows(flow: Flow) -> tuple[Row, ...]:
    """Everywhere a conversation can stand."""
    depths = {0: ("",), 1: ("first clinic", "another clinic"), 2: ("practitioner",)}
    asked = (
        (question.key, deep)
        for section in flow.sections
        for question, _ in section.questions
        if question.asking not in UNASKED
        for deep in depths[len(section.each)]
    )
    return (*asked, *((state, "") for state in STATES))


def here(asker: Asker) -> Row:
    """Where a conversation stands: what is asked for which item, or what else is the matter."""
    conversation = asker.conversation
    if conversation.pending is not None:
        return f"yes to {conversation.pending.kind}", ""
    talk = Talk(asker.flows, conversation, asker.moment())
    if not talk.asking:
        return _between(conversation), ""
    step = talk.current()
    if step is None:
        return "review", ""
    return ("a result is awaited", "") if step.question.asking in UNASKED else (step.question.key, depth(talk, step))


def _between(conversation: Conversation) -> str:
    if not conversation.greeted:
        return FIRST[0]
    names = {Stage.SUBMITTED: "after sending", Stage.CANCELLED: "after cancelling", Stage.EXPIRED: "choosing"}
    return names[Stage(conversation.draft.stage)] if conversation.draft else "choosing"


def depth(talk: Talk, step: Step) -> str:
    """For which item a question is asked, roughly."""
    if len(step.place.items) != 1:
        return "practitioner" if step.place.items else ""
    return "first clinic" if step.place.items[0] == talk.items("institution")[0] else "another clinic"


def reached(row: Row, turn: Turn) -> Iterator[str]:
    """The ends that a turn reached."""
    noted = {each.kind for each in turn.noted}
    yield from ({"submitted", "cancelled", "paused", "removed"} & noted)
    if "paused" in noted and row[0] == "elsewhere":
        yield "ended elsewhere"
    if turn.left is not None:
        yield "started over"
    told = {remark.key for reply in turn.replies for remark in reply.remarks}
    yield from (end for end, key in (("another clinic", "another-clinic"), ("taken up", "taken-up")) if key in told)


def judge(asker: Asker, before: Conversation) -> None:
    """What holds after every turn, whatever was heard."""
    conversation, turn = asker.conversation, asker.turn
    assert stored_and_read(conversation) == conversation, "it is not the same when read again"
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
    if isinstance(question.kind, Fact | Terms | CaseContactKind | PostalAddress | Date | YesNo):
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
    assert sum(each.role == "helper" for each in offered) <= 2, "more than two helpers stand beside a prompt"
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

"""An owner who does anything at all, in any order, in every flow."""

import datetime as dt
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from bot.wiring import FLOWS
from flows.confirmed import CONFIRMED
from flows.conversations import Conversation
from flows.flow import Step
from flows.heard import Asked, Heard, Wish
from flows.questions import UNASKED
from flows.replies import Known, Turn
from flows.stages import Stage
from flows.talk import Talk
from flows.versions import Flows
from tests.flows.asker import COMPANY, CVR, FACTS, OTHER_CVR, TERMS, THIRD_CVR, Asker
from tests.flows.judging import judge
from tests.flows.organisations import BARE, REGISTER

Companies = Mapping[str, "Mapping[str, object] | str"]
Make = Callable[["Walk"], Heard | None]


class Row(NamedTuple):
    """Where a conversation can stand: the flow ("" where it makes no difference), what is asked, and for which item."""

    flow: str
    what: str
    item: str = ""


NO_COMPANIES: Companies = {}
COMPANIES: Companies = {
    CVR: COMPANY,
    OTHER_CVR: {**COMPANY, "cvr": OTHER_CVR, "phone": "", "ended": True},
    THIRD_CVR: "unavailable",
}
NOTICE = {"da": "Lukket i dag.", "en": "Closed today."}
HANDED_OVER = {"reference": "K7R2-MX4P", "last_day": "2027-02-28", "clinic": BARE["parts"][0]}

LONGEST_WAY = 60  # turns towards a row before another is tried
DETOUR = 0.026  # how often a walk sets out on a few steps of another kind
SHARES = (3, 1)  # of them: what can be taken out stands in few cases, and each case can be stopped
LONGEST_DETOUR = 6  # turns
LONGEST_TALK = 250  # turns in one conversation once everything was tried
FIRST, AWAITED = Row("", "the first words"), Row("", "a result is awaited")
PENDING = tuple(f"yes to {kind}" for kind in (*CONFIRMED, "message"))
STATES = (FIRST, AWAITED, *(Row("", what) for what in ("choosing", "after cancelling", *PENDING)))
ITEMS = {0: ("",), 1: ("first", "another"), 2: ("within",)}  # by how deep a section repeats

NOTED = frozenset({"cancelled", "paused", "removed", "switched", "erased", "laid_aside"})
TOLD = {
    "another-institution": "another clinic", "another-change": "another change", "taken-up": "taken up",
    "case-kept": "begun in the middle", "handover-code": "handed over", "handover-linked": "taken over",
}  # fmt: skip


def rows(flows: Flows) -> Iterator[Row]:
    """Everywhere a conversation can stand."""
    for flow in flows.values():
        for section in flow.sections:
            asked = (question for question, _ in section.questions if not question.never_asked)
            yield from (Row(flow.name, question.key, item) for question in asked for item in ITEMS[len(section.each)])
        if flow.sends:
            yield from (Row(flow.name, "review"), Row(flow.name, "after sending"))
    yield from STATES


def ends(flows: Flows) -> frozenset[str]:
    """Everything that a walk must have brought about."""
    sent = (f"sent: {flow.name}" for flow in flows.values() if flow.sends)
    return frozenset({*sent, *NOTED, *TOLD.values(), "ended elsewhere", "started over"})


@dataclass
class Walk:
    """One walk: conversations one after the other, and what was tried where."""

    seed: int
    kinds: Mapping[str, Make]
    kinds_at: Callable[[str], tuple[str, ...]]
    toward: Callable[["Walk", Row, Row], Heard]  # the next step on the way to a row
    flows: Flows = field(default_factory=lambda: FLOWS)
    detours: Mapping[str, Callable[["Walk"], Heard | None]] = field(default_factory=dict)  # by the end they lead to
    tried: Counter[tuple[Row, str]] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    asker: Asker = field(default_factory=Asker)
    lately: list[Heard] = field(default_factory=list)  # what was heard in this conversation
    untried: dict[Row, list[str]] = field(default_factory=dict)
    goal: Row | None = None
    goals: int = 0  # how many there were
    patience: int = LONGEST_WAY
    detour: str = ""  # the one under way
    steps: int = 0  # that it may still take
    sense: float = 0.5  # how often the owner answers what is asked

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311 - a walk is to be the same each time
        self.untried = {row: list(self.kinds_at(row.what)) for row in rows(self.flows)}
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
            self.ends.update(came_to := set(reached(row, self.asker.turn)))
            if self.detour in came_to:
                self.detour = ""
            self._circumstances()

    def chosen(self) -> tuple[Row, str, Heard]:
        """What is done next: something untried here, a step towards what is untried elsewhere, or anything."""
        row = here(self.asker)
        if (heard := self._astray()) is not None:
            return row, "a detour", heard
        if (new := self._untried_at(row)) is not None:
            return row, *new
        if self.untried.get(row) and row != FIRST and self.asker.conversation.prompt is None:
            return row, "on the way", Asked(Wish.MORE)  # what is untried here needs something to press
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

    def _astray(self) -> Heard | None:
        """The next step of a detour, until its end is reached, it leads no further or it takes too long."""
        if not self.detour and self.detours and self.chance.random() < DETOUR:
            self.detour, self.steps = self.chance.choices(list(self.detours), SHARES)[0], LONGEST_DETOUR
        heard = self.detours[self.detour](self) if self.detour and self.steps else None
        self.steps -= 1
        if heard is None:
            self.detour = ""
        return heard

    def _untried_at(self, row: Row) -> tuple[str, Heard] | None:
        """A kind of input that was not tried here yet and can be made now."""
        kinds = self.untried.get(row, [])
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
        kind = "a right answer" if self.chance.random() < self.sense else self.chance.choice(self.kinds_at(row.what))
        heard = self.kinds[kind](self)
        if heard is None:
            return "a right answer", self.kinds["change as a command"](self) or self.lately[-1]
        return kind, heard

    def _next_goal(self) -> Row | None:
        """A row with something untried."""
        left = [row for row, kinds in self.untried.items() if kinds]
        self.goals += 1
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
            register=chance.choice((REGISTER, REGISTER, {})),
            handovers={"22223333": HANDED_OVER},
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

    def talk(self) -> Talk:
        """The conversation as it stands now."""
        return Talk(self.flows, self.asker.conversation, self.asker.moment())

    def path(self) -> tuple[Step, ...]:
        """The path of the draft, if there is one."""
        return self.talk().path() if self.asker.conversation.draft is not None else ()

    def empty(self) -> list[tuple[Row, str]]:
        """The cells in which nothing was tried."""
        return [(row, kind) for row in self.untried for kind in self.kinds_at(row.what) if not self.tried[row, kind]]


def briefly(*things: object) -> str:
    """Each on a line, cut where it is long."""
    return "".join(f"\n  {text if len(text) < 1200 else text[:1200] + '...'}" for text in map(repr, things))


def here(asker: Asker) -> Row:
    """Where a conversation stands: what is asked for which item, or what else is the matter."""
    conversation = asker.conversation
    if conversation.pending is not None:
        return Row("", f"yes to {conversation.pending.kind}")
    talk = Talk(asker.flows, conversation, asker.moment())
    if not talk.asking:
        return _between(conversation)
    step = talk.current()
    if step is None:
        return Row(talk.flow.name, "review")
    return AWAITED if step.question.asking in UNASKED else Row(talk.flow.name, step.question.key, item_of(talk, step))


def _between(conversation: Conversation) -> Row:
    if not conversation.greeted:
        return FIRST
    draft: Any = conversation.draft
    if draft is not None and draft.stage == Stage.SUBMITTED:
        return Row(draft.flow, "after sending")
    return Row("", "after cancelling" if draft is not None and draft.stage == Stage.CANCELLED else "choosing")


def item_of(talk: Talk, step: Step) -> str:
    """For which item a question is asked, roughly."""
    items, each = step.place.items, talk.flow.each_of[step.question.key]
    if len(items) != 1:
        return "within" if items else ""
    return "first" if items[0] == talk.items(each[0])[0] else "another"


def reached(row: Row, turn: Turn) -> Iterator[str]:
    """The ends that a turn reached."""
    noted = {each.kind for each in turn.noted}
    yield from NOTED & noted
    if turn.submitted is not None:
        yield f"sent: {turn.submitted.flow}"
    if "paused" in noted and row.what == "elsewhere":
        yield "ended elsewhere"
    if "begun" in noted and row.what == "yes to start_over":
        yield "started over"
    told = {remark.key for reply in turn.replies for remark in reply.remarks}
    yield from (end for key, end in TOLD.items() if key in told)

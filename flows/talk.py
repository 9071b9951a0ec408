"""One turn under way: what it has changed, remarked and ordered so far. It lives for the turn only."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from flows.answers import Place
from flows.conversations import Act, Conversation, Draft
from flows.errors import IllegalMove
from flows.flow import Flow, Path, Step
from flows.heard import Wish
from flows.moment import Moment
from flows.phrases import Phrase, Value, phrase
from flows.questions import UNASKED, Asking, Reading
from flows.replies import Alarm, Errand, Forgotten, Frozen, Noted, Option, Prompt, Reply, Turn, Wait
from flows.stages import OPEN, STAGES
from flows.versions import Flows


@dataclass(slots=True)
class Talk:
    """The conversation as this turn leaves it, with all that is to be said and done."""

    flows: Flows
    begun: Conversation  # with what was changed up to the last look at it
    moment: Moment
    remarks: list[Phrase] = field(default_factory=list)
    before: list[Reply] = field(default_factory=list)  # messages of their own, ahead of the prompt's
    noted: list[Noted] = field(default_factory=list)
    errands: list[Errand] = field(default_factory=list)
    wait: Wait | None = None
    submitted: Frozen | None = None
    prompt: Prompt | None = None  # where it is not the one that follows from the answers
    silent: bool = False  # a result is awaited, so nothing is asked
    left: Draft | None = None  # a draft that another one took the place of, or that was changed in its place
    alarms: list[Alarm] = field(default_factory=list)
    forgotten: list[Forgotten] = field(default_factory=list)
    confirmed: list[str] = field(default_factory=list)  # CVR numbers
    withdrawn: list[str] = field(default_factory=list)  # references
    refused: bool = False  # whether what was heard could not be done
    offers: Wish | None = None  # a wish that stands beside the question for once
    ahead: bool = False  # whether it came in before the owner can have read what is put to them now
    before_turn: Draft | None = field(init=False)  # the draft as the turn found it
    latest: Draft | None = field(init=False)  # the draft as it stands now, under way or not
    _changes: dict[str, Any] = field(default_factory=dict)
    _path: tuple[Draft, Path] | None = None  # the draft a path followed from, and the path
    _current: tuple[Any, Path, str, Step | None] | None = None

    def __post_init__(self) -> None:
        self.latest = self.before_turn = self.begun.draft

    @property
    def conversation(self) -> Conversation:
        """The conversation as it stands now."""
        if self._changes or self.latest is not self.begun.draft:
            self.begun = replace(self.begun, **self._changes, draft=self.latest)
            self._changes.clear()
        return self.begun

    @property
    def draft(self) -> Draft:
        """The draft; raises `IllegalMove` where there is none."""
        if self.latest is None:
            raise IllegalMove
        return self.latest

    @property
    def flow(self) -> Flow:
        """The flow of the draft, in the draft's own version."""
        return self.flows.of(self.draft)

    @property
    def asking(self) -> bool:
        """Whether a draft is being answered or reviewed."""
        draft = self.latest
        return draft is not None and draft.stage in OPEN

    def set(self, **changes: Any) -> None:
        """Change the conversation."""
        self._changes.update(changes)

    def set_draft(self, **changes: Any) -> None:
        """Change the draft under way."""
        self.latest = replace(self.draft, **changes)

    def say(self, key: str, **values: Value) -> None:
        """Remark something before the prompt."""
        self.remark(phrase(key, **values))

    def remark(self, said: Phrase) -> None:
        """Remark something before the prompt; the same is not said twice in a turn."""
        if said not in self.remarks:
            self.remarks.append(said)

    def say_once(self, key: str, **values: Value) -> None:
        """Remark something that is told a single time in this draft."""
        if key not in self.draft.told:
            self.set_draft(told=(*self.draft.told, key))
            self.say(key, **values)

    def note(self, kind: str, place: str = "", **about: Any) -> None:
        """Write down for the transcript what happened."""
        self.noted.append(Noted(kind, place, about))

    def path(self) -> tuple[Step, ...]:
        """The path of the draft as it stands now."""
        return self._known_path().steps

    def by_place(self) -> Mapping[str, Step]:
        """The same steps, by place."""
        return self._known_path().by_place

    def _known_path(self) -> Path:
        """The path, worked out anew only where what it follows from is another."""
        draft, known = self.draft, self._path
        if known is None or not _leads_alike(known[0], draft):
            known = self._path = (draft, self.flow.known_path(draft))
        return known[1]

    def step(self, place: str) -> Step | None:
        """The step on the path at this place, if there is one."""
        return self._known_path().by_place.get(place)

    def current(self) -> Step | None:
        """The step that is being asked: the one answered anew, otherwise the first open one."""
        draft, known = self.draft, self._current
        path = self._known_path()
        if known is None or known[0] is not draft.answers or known[1] is not path or known[2] != draft.at:
            step = path.by_place.get(draft.at) or next_open(path.steps, draft)
            known = self._current = (draft.answers, path, draft.at, step)
        return known[3]

    def asked(self) -> Step | None:
        """The step the owner is asked; None where nothing is under way, all is answered, or a result is awaited."""
        step = self.current() if self.asking else None
        return None if step is None or step.question.asking in UNASKED else step

    def reading(self, step: Step) -> Reading:
        """What a question at this step may look at."""
        draft = self.draft
        return Reading(self.moment.today, lambda key: draft.value(step.sights.get(key, "")), self.moment.found)

    def seen(self, step: Step, key: str) -> Any:
        """The value of an answer visible from a step, or None."""
        return self.draft.value(step.sights.get(key, ""))

    def change_to(self, draft: Draft | None) -> None:
        """Let another draft be the current one; the one before it is kept as it stands."""
        parked = tuple(each for each in self.conversation.parked if draft is None or each.number != draft.number)
        if self.latest is not None:
            self.left = self.latest
            parked = (*parked, self.latest)
        self.set(parked=parked, pending=None, paused=False, refusals=0)
        taken_up = draft is not None and draft.aside_since
        self.latest = replace(draft, aside_since=0, reminded="") if draft is not None and taken_up else draft

    def over(self, draft: Draft) -> "Talk":
        """The same circumstances over another of the owner's drafts, to look at it."""
        return Talk(self.flows, replace(self.conversation, draft=draft), self.moment)

    def move(self, move: str, *facts: object) -> None:
        """Make a move of the stage machine."""
        self.set_draft(stage=STAGES.make(move, self.draft.stage, *facts))

    def items(self, collection: str, *around: int) -> tuple[int, ...]:
        """The items of a repeating section, in their order."""
        return self.draft.items.get("/".join([*map(str, around), collection]), ())

    def turn(self) -> Turn:
        """What this turn leads to."""
        return Turn(
            conversation=self.conversation,
            replies=tuple(self.before),
            errands=tuple(self.errands),
            wait=self.wait,
            noted=tuple(self.noted),
            submitted=self.submitted,
            left=self.left,
            alarms=tuple(self.alarms),
            forgotten=tuple(self.forgotten),
            confirmed=tuple(self.confirmed),
            withdrawn=tuple(self.withdrawn),
        )


def _leads_alike(one: Draft, other: Draft) -> bool:
    """Whether the same path follows from two states of a draft."""
    return one is other or (
        one.answers is other.answers
        and one.items is other.items
        and one.version == other.version
        and one.day == other.day
    )


def next_open(path: tuple[Step, ...], draft: Draft) -> Step | None:
    """The first step of a path that still wants an answer."""
    answers, offered = draft.answers, Asking.OFFERED
    for step in path:
        # Every step of every turn comes by here: what is answered is passed over without asking more.
        kept = answers.get(step.text)
        if (kept is None or not kept.active) and step.question.asking is not offered:
            return step
    return None


def option(kind: str, about: Any, label: Phrase, role: str = "answer") -> Option:
    """Something to press."""
    return Option(Act(kind, about), label, role)


def neighbour(step: Step, key: str) -> str:
    """The place of another question asked for the same items."""
    return str(Place(step.place.items, key))

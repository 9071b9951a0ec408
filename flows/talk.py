"""One turn under way: what it has changed, remarked and ordered so far. It lives for the turn only."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from flows.answers import Answer, Place
from flows.conversations import Act, Conversation, Draft
from flows.errors import IllegalMove
from flows.flow import Flow, Step, is_open
from flows.moment import Moment
from flows.phrases import Phrase, Value, phrase
from flows.questions import UNASKED, Reading
from flows.replies import Errand, Frozen, Noted, Option, Prompt, Reply, Turn, Wait
from flows.stages import STAGES, Stage

Flows = Mapping[str, Flow]


@dataclass(frozen=True, slots=True)
class _Path:
    """A path, and what it followed from."""

    answers: Mapping[str, Answer]
    items: Mapping[str, tuple[int, ...]]
    steps: tuple[Step, ...]
    by_place: Mapping[str, Step]


@dataclass(slots=True)
class Talk:
    """The conversation as this turn leaves it, with all that is to be said and done."""

    flows: Flows
    conversation: Conversation
    moment: Moment
    remarks: list[Phrase] = field(default_factory=list)
    before: list[Reply] = field(default_factory=list)  # messages of their own, ahead of the prompt's
    noted: list[Noted] = field(default_factory=list)
    errands: list[Errand] = field(default_factory=list)
    wait: Wait | None = None
    submitted: Frozen | None = None
    prompt: Prompt | None = None  # where it is not the one that follows from the answers
    silent: bool = False  # a result is awaited, so nothing is asked
    left: Draft | None = None  # a draft that another one took the place of
    refused: bool = False  # whether what was heard could not be done
    _path: _Path | None = None

    @property
    def draft(self) -> Draft:
        """The draft under way; raises `IllegalMove` where there is none."""
        if self.conversation.draft is None:
            raise IllegalMove
        return self.conversation.draft

    @property
    def flow(self) -> Flow:
        """The flow of the draft under way."""
        return self.flows[self.draft.flow]

    @property
    def asking(self) -> bool:
        """Whether a draft is being answered or reviewed."""
        draft = self.conversation.draft
        return draft is not None and draft.stage in {Stage.ASKING, Stage.REVIEW}

    def set(self, **changes: Any) -> None:
        """Change the conversation."""
        self.conversation = replace(self.conversation, **changes)

    def set_draft(self, **changes: Any) -> None:
        """Change the draft under way."""
        self.set(draft=replace(self.draft, **changes))

    def say(self, key: str, **values: Value) -> None:
        """Remark something before the prompt."""
        self.remarks.append(phrase(key, **values))

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

    def _known_path(self) -> _Path:
        """The path, worked out anew only where the answers or the items are others."""
        draft, known = self.draft, self._path
        if known is None or known.answers is not draft.answers or known.items is not draft.items:
            steps = self.flow.path(draft)
            known = self._path = _Path(draft.answers, draft.items, steps, {step.text: step for step in steps})
        return known

    def step(self, place: str) -> Step | None:
        """The step on the path at this place, if there is one."""
        return self._known_path().by_place.get(place)

    def current(self) -> Step | None:
        """The step that is being asked: the one answered anew, otherwise the first open one."""
        if self.draft.at and (anew := self.step(self.draft.at)):
            return anew
        return next_open(self.path(), self.draft)

    def asked(self) -> Step | None:
        """The step the owner is asked; None where nothing is under way, all is answered, or a result is awaited."""
        step = self.current() if self.asking else None
        return None if step is None or step.question.asking in UNASKED else step

    def reading(self, step: Step) -> Reading:
        """What a question at this step may look at."""
        draft = self.draft
        return Reading(self.moment.today, lambda key: draft.value(step.sights.get(key, "")))

    def seen(self, step: Step, key: str) -> Any:
        """The value of an answer visible from a step, or None."""
        return self.draft.value(step.sights.get(key, ""))

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
        )


def next_open(path: tuple[Step, ...], draft: Draft) -> Step | None:
    """The first step of a path that still wants an answer."""
    return next((step for step in path if is_open(step, draft)), None)


def option(kind: str, about: Any, label: Phrase, role: str = "answer") -> Option:
    """Something to press."""
    return Option(Act(kind, about), label, role)


def neighbour(step: Step, key: str) -> str:
    """The place of another question asked for the same items."""
    return str(Place(step.place.items, key))

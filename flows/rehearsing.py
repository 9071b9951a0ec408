"""What the flows as they stand would change for a draft under way: it is moved on in thought, and nothing is kept."""

from dataclasses import dataclass, replace

from flows.answering import settle
from flows.conversations import Conversation, Draft
from flows.flow import is_open
from flows.moment import Moment
from flows.renewing import renew
from flows.talk import Talk
from flows.versions import Flows


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """The version a draft would go on under, and the places where something would be otherwise."""

    version: int
    opened: tuple[str, ...] = ()  # asked, and was not
    fallen: tuple[str, ...] = ()  # has an answer that would not count
    altered: tuple[str, ...] = ()  # has an answer that another one would take the place of

    @property
    def nothing(self) -> bool:
        """The owner would notice nothing."""
        return not (self.opened or self.fallen or self.altered)


def rehearsed(flows: Flows, draft: Draft, moment: Moment) -> Rehearsed:
    """What the next turn would do to a draft before anything new is answered."""
    before, after = (Talk(flows, Conversation(0, draft=draft), moment) for _ in range(2))
    settle(before)
    renew(after)
    settle(after)
    asked = {_place_then(flows, draft, place) for place in _open(before)}
    counted = {place: _place_then(flows, draft, place) for place in _counted(before)}
    counts = _counted(after)
    return Rehearsed(
        version=after.draft.version,
        opened=tuple(place for place in _open(after) if place not in asked),
        fallen=tuple(place for place, then in counted.items() if then not in counts),
        altered=tuple(
            place
            for place, then in counted.items()
            if then in counts and after.draft.value(then) != before.draft.value(place)
        ),
    )


def _place_then(flows: Flows, draft: Draft, place: str) -> str:
    """Where a place of the draft's own version stands in the newest; a name of its own where it is no more."""
    return flows.moved_on(replace(draft, at=place)).at or f"-{place}"


def _open(talk: Talk) -> tuple[str, ...]:
    return tuple(step.text for step in talk.path() if is_open(step, talk.draft))


def _counted(talk: Talk) -> tuple[str, ...]:
    return tuple(place for place, answer in talk.draft.answers.items() if answer.active)

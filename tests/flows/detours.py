"""What owners do beside answering, in a few steps: take something out of a repeating section, stop and take up again.

Chance alone hardly ever takes all the steps, so a walk sets out on them now and then.
"""

from collections.abc import Callable, Mapping

from flows.heard import Asked, Heard, Said, Visit, Wish
from flows.people import Gathering
from tests.flows.leading import PERSON, press
from tests.flows.walking import Walk, here


def _to_removing(walk: Walk) -> Heard | None:
    """A practitioner or a clinic is taken out, where there is one to take out; otherwise somebody is named first."""
    if (removes := press(walk, "remove")) is not None:
        return removes
    talk = walk.talk()
    if not talk.asking:
        return None
    gathering = [step for step in talk.path() if isinstance(step.question.kind, Gathering)]
    for step in gathering:
        if talk.draft.at == step.text:
            return Said(PERSON)
    return Visit(walk.chance.choice(gathering).text) if gathering else None


def _to_taking_up(walk: Walk) -> Heard | None:
    """A case is stopped, and taken up again."""
    row = here(walk.asker)
    if row.what == "after cancelling":
        return press(walk, "take_up") or Asked(Wish.STATUS)
    if row.what == "yes to cancel":
        return Said("ja")
    return Asked(Wish.CANCEL) if walk.talk().asking else None


DETOURS: Mapping[str, Callable[[Walk], Heard | None]] = {"removed": _to_removing, "taken up": _to_taking_up}

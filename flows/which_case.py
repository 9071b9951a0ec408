"""Which cases an owner has, and what each is called."""

from collections.abc import Iterator
from typing import Any

from flows.conversations import Draft
from flows.errors import IllegalMove
from flows.phrases import Phrase, phrase
from flows.review import OPEN_STATUSES, Status
from flows.stages import OPEN, Stage
from flows.talk import Talk
from flows.telling import company_name

LISTED = frozenset({*OPEN, Stage.CANCELLED, Stage.SUBMITTED})


def case_name(talk: Talk, draft: Draft) -> Phrase:
    """What a case is called: its purpose and the name it has so far, and its number where others go by the same."""
    name = plain_name(draft)
    alike = (other for other in every_case(talk) if other.number != draft.number and plain_name(other) == name)
    return phrase("case-numbered", case=name, number=draft.number) if next(alike, None) is not None else name


def plain_name(draft: Draft) -> Phrase:
    """What a case is called by itself: its purpose and the name it has so far."""
    name = company_name(draft)
    named = phrase("value-text", text=name) if name else phrase("case-unnamed", number=draft.number)
    return phrase(f"case-{draft.flow}", name=named)


def every_case(talk: Talk) -> Iterator[Draft]:
    """The owner's cases, the current one last."""
    current = () if talk.latest is None else (talk.latest,)
    cases = (*talk.conversation.parked, *current)
    return (draft for draft in cases if draft.stage in LISTED and talk.flows.of(draft).sends)


def still_at_work(talk: Talk) -> bool:
    """Whether a case is left that what passed with a person may be about: not sent yet, or not decided for good."""
    return any(_at_work(talk, draft) for draft in every_case(talk))


def status_of(talk: Talk, draft: Draft) -> str:
    """How far the review of a case has come."""
    decision = talk.moment.decided.get(draft.reference)
    return Status.SUBMITTED if decision is None else decision.status


def _at_work(talk: Talk, draft: Draft) -> bool:
    return draft.stage in OPEN or (draft.stage == Stage.SUBMITTED and status_of(talk, draft) in OPEN_STATUSES)


def numbered(talk: Talk, number: Any) -> Draft:
    """The case with this number; raises `IllegalMove` where there is none."""
    found = next((draft for draft in every_case(talk) if draft.number == number), None)
    if found is None:
        raise IllegalMove
    return found

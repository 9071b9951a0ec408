"""A decision is written down together with the order for its package."""

from bot.services.moving import NOBODY
from storage.review_values import NewDecision
from storage.values import Dossier, NewErrand
from storage.work import Work

KIND = "journal_package"


async def decide(work: Work, made: NewDecision, dossier: Dossier) -> int:
    """Write a decision down, and order its package for the journal in the same transaction; gives its id."""
    decision_id = await work.reviews.decide(made)
    await work.journal.order(decision_id, made.at)
    await work.errands.add([errand_of(decision_id, dossier.conversation_id, dossier.frozen.reference)])
    return decision_id


def errand_of(decision_id: int, conversation_id: int, reference: str) -> NewErrand:
    """What has the package of a decision put together and delivered; run twice, it delivers once."""
    return NewErrand(conversation_id, NOBODY, KIND, reference, {"decision": decision_id})

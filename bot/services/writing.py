"""Writing down what a cycle decided: one job per table, all in the cycle's commit."""

from dataclasses import replace

from bot.services.deciding import Decided
from bot.services.journal.ordering import decide
from bot.services.moving import CODE_KEPT, HANDOVER_KEPT
from bot.services.review.cases import approval_of
from flows.review import OPEN_STATUSES, REVIEW, Acting
from storage.errors import Conflict
from storage.review_values import Moved, NewDecision
from storage.values import Code
from storage.work import Work

CODES = {"resume_code": ("resume", CODE_KEPT), "handover_code": ("handover", HANDOVER_KEPT)}


async def write(work: Work, decided: Decided, now: int) -> None:
    """Write everything one cycle decided; `now` in microseconds UTC."""
    for conversation_id, draft in decided.left:
        await work.conversations.keep([replace(decided.conversations[conversation_id], draft=draft)], now)
    await work.conversations.keep(list(decided.conversations.values()), now)
    await work.transcripts.add(decided.entries)
    await work.deliveries.add(decided.deliveries)
    await work.arrivals.done(decided.done)
    await work.audit.add(decided.links)
    if decided.dues:
        await work.arrivals.add(decided.dues)
    if decided.errands:
        await work.errands.add(decided.errands)
    for conversation_id, errand in decided.codes:
        kind, kept = CODES[errand.kind]
        await work.codes.add(errand.key, Code(kind, conversation_id, now + kept))
    await _submit(work, decided)
    for reference in decided.withdrawn:
        await _withdraw(work, reference, now)
    for conversation_id, cvr in decided.confirmed:
        await work.confirmations.add(cvr, conversation_id, now)
    for conversation_id, forgotten in decided.forgotten:
        await work.forgetting.draft(conversation_id, forgotten, now)


async def _withdraw(work: Work, reference: str, now: int) -> None:
    """Take a dossier back; raises `Conflict` where staff decided meanwhile, and the turn is taken again."""
    seen = await work.reviews.get(reference)
    if seen.dossier.status not in OPEN_STATUSES:
        raise Conflict(reference)
    approval = approval_of(await work.reviews.decisions(reference), seen.dossier.id)
    made = NewDecision(seen.dossier.id, seen.dossier.frozen.sha256, "withdrawn", "owner", now)
    if approval is not None:
        made = replace(made, approval_id=approval.id, approver=approval.maker)
    await decide(work, made, seen.dossier)
    status = REVIEW.make("withdraw", seen.dossier.status, Acting())
    await work.reviews.move(seen, Moved(status, decided_at=now))


async def _submit(work: Work, decided: Decided) -> None:
    for conversation, frozen in decided.submitted:
        draft_number = conversation.draft.number if conversation.draft else 0
        heads = {f"conversation:{conversation.id}": conversation.audit_head}
        await work.dossiers.add(frozen, conversation.id, draft_number, heads)

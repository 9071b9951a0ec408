"""What the store holds beside a conversation and its turn may need: other drafts, and decisions on what was sent."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flows.replies import Decision
from flows.stages import Stage
from storage.values import Waiting
from storage.work import Reading


async def with_parked(work: Reading, waiting: Sequence[Waiting]) -> Sequence[Waiting]:
    """The same, with the other drafts of those few conversations that have any."""
    several = {each.conversation.id: each.conversation for each in waiting if each.conversation.drafts > 1}
    if not several:
        return waiting
    parked = await work.conversations.parked(several.values())
    return [
        replace(each, conversation=replace(each.conversation, parked=parked[each.conversation.id]))
        if each.conversation.id in parked
        else each
        for each in waiting
    ]


async def decisions_on(work: Reading, waiting: Sequence[Waiting]) -> Mapping[int, Mapping[str, Decision]]:
    """How far the review of what these few owners have sent has come, by conversation and reference."""
    sent = {
        each.conversation.id
        for each in waiting
        if any(
            draft.stage == Stage.SUBMITTED for draft in (each.conversation.draft, *each.conversation.parked) if draft
        )
    }
    return await work.dossiers.decisions(sent) if sent else {}

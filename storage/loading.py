"""A conversation with its current draft, read from one row."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import FromClause, and_

from flows.conversations import Conversation, Draft
from flows.stored import read_conversation, read_draft
from storage.statements import Row
from storage.tables import conversations, drafts

_OF_CONVERSATION = ("id", "language", "floor", "held_by", "epoch", "waits_until", "audit_head", "mind")
_OF_DRAFT = ("number", "flow", "version", "stage", "reference", "body")
DRAFT_COLUMNS = [drafts.c[name] for name in _OF_DRAFT]
COLUMNS = [*(conversations.c[name] for name in _OF_CONVERSATION), *DRAFT_COLUMNS]


def with_draft(rows: FromClause) -> FromClause:
    """These conversations, each beside its current draft where it has one."""
    current = and_(drafts.c.conversation_id == conversations.c.id, drafts.c.number == conversations.c.draft_number)
    return rows.outerjoin(drafts, current)


def unread(row: Row) -> Conversation:
    """What is known of a conversation whose mind or draft cannot be read."""
    conversation_id, language, floor, held_by, epoch, *_ = row
    return Conversation(conversation_id, language, floor, held_by, epoch)


def draft_from(row: Sequence[Any]) -> Draft:
    """The draft in a row of `DRAFT_COLUMNS`."""
    number, flow, version, stage, reference, body = row
    return read_draft(body, number=number, flow=flow, version=version, stage=stage, reference=reference)


def conversation_from(row: Row) -> Conversation:
    """The conversation in a row of `COLUMNS`."""
    conversation_id, language, floor, held_by, epoch, waits_until, audit_head, mind, *draft = row
    return read_conversation(
        mind,
        draft_from(draft) if draft[0] is not None else None,
        id=conversation_id,
        language=language,
        floor=floor,
        held_by=held_by,
        epoch=epoch,
        waits_until=waits_until,
        audit_head=audit_head,
    )

"""The conversations with their current drafts, and the addresses that lead to them."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BigInteger, and_, bindparam, func, or_, select, update
from sqlalchemy.sql.elements import ClauseElement

from flows.conversations import Conversation, Draft
from flows.replies import Known
from flows.stored import write_draft, write_mind
from storage.addresses import forget, house, last_heard, left, move
from storage.claims import lock
from storage.errors import NotFound
from storage.hot import Jobs
from storage.known import known
from storage.loading import COLUMNS, DRAFT_COLUMNS, conversation_from, draft_from, with_draft
from storage.statements import Statement, among, as_list, figure, insert_into, word, words
from storage.tables import addresses, conversations, drafts
from storage.values import Owner

# A draft in one of these stages was not sent in and can be gone on with.
UNSENT = ("choosing", "asking", "review", "signing")
SOME = 500


class Conversations:
    """All conversations."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def keep(self, kept: Sequence[Conversation], now: int) -> None:
        """Write these conversations, which must be held by this Work, and their current drafts."""
        await self._jobs.many(_KEEP, [_row(each, now) for each in kept])
        await self._jobs.many(_KEEP_DRAFT, [_draft_row(each.id, each.draft, now) for each in kept if each.draft])

    async def find(self, owner: Owner) -> Conversation | None:
        """The conversation this address leads to, held by this Work where it writes."""
        rows = await self._jobs.fetch(_LEADS_TO, {"channel": owner.channel, "address": owner.address})
        return await self.get(rows[0][0]) if rows else None

    async def begin(self, owner: Owner, language: str, now: int) -> int:
        """Begin a conversation with somebody who was not heard on any channel, and give its id."""
        await house(self._jobs, {owner: language}, now)
        rows = await self._jobs.fetch(_LEADS_TO, {"channel": owner.channel, "address": owner.address})
        found: int = rows[0][0]
        return found

    async def get(self, conversation_id: int) -> Conversation:
        """The conversation with this id, held by this Work where it writes; raises `NotFound`."""
        await lock(self._jobs, [conversation_id])
        rows = await self._jobs.fetch(_GET, {"b_id": conversation_id})
        if not rows:
            raise NotFound(str(conversation_id))
        return conversation_from(rows[0])

    async def several(self, conversation_ids: Iterable[int]) -> tuple[Conversation, ...]:
        """The conversations with these ids, to be looked at: none of them is held."""
        rows = await self._jobs.fetch(_SEVERAL, {"ids": as_list(conversation_ids)})
        return tuple(map(conversation_from, rows))

    async def addresses_of(self, conversation_ids: Iterable[int]) -> dict[int, Owner]:
        """For each conversation the address last heard, where replies go; none for one that was left."""
        return await last_heard(self._jobs, conversation_ids)

    async def move(self, conversation_id: int, owner: Owner, now: int) -> None:
        """Let this address alone lead to the conversation; what waits from it goes there too."""
        await move(self._jobs, conversation_id, owner, now)

    async def forget(self, owner: Owner) -> None:
        """Let this address lead nowhere; what it says next begins a conversation."""
        await forget(self._jobs, owner)

    async def left(self, owner: Owner) -> bool:
        """Whether this address led to a conversation that has moved away, or was forgotten here."""
        return await left(self._jobs, owner)

    async def parked(self, conversations: Iterable[Conversation]) -> dict[int, tuple[Draft, ...]]:
        """The other drafts of these conversations that an owner can go back to, oldest first, by conversation."""
        current = {each.id: each.draft.number if each.draft else 0 for each in conversations}
        rows = await self._jobs.fetch(_PARKED, {"ids": as_list(current)})
        found: dict[int, tuple[Draft, ...]] = dict.fromkeys(current, ())
        for conversation_id, *row in rows:
            draft = draft_from(row)
            if draft.number != current[conversation_id]:
                found[conversation_id] = (*found[conversation_id], draft)
        return found

    async def find_lost(self, email: str) -> list[int]:
        """The conversations with an unsent draft under this e-mail, the one touched last first."""
        rows = await self._jobs.fetch(_FIND_LOST, {"b_email": email.strip().casefold()})
        return [row[0] for row in rows]

    async def open_drafts(self, after: tuple[int, int] = (0, 0)) -> tuple[tuple[int, Draft], ...]:
        """Some unsent drafts by conversation and number, those after a conversation's id and a draft's number."""
        conversation_id, number = after
        rows = await self._jobs.fetch(_OPEN_DRAFTS, {"b_conversation": conversation_id, "b_number": number})
        return tuple((row[0], draft_from(row[1:])) for row in rows)

    async def known(self, asked: Iterable[tuple[int, str]], today: dt.date) -> dict[tuple[int, str], Known]:
        """For each pair of conversation and CVR number, what is held on the number beside that conversation."""
        return await known(self._jobs, asked, today)


def email_of(draft: Draft) -> str | None:
    """The e-mail last given in a draft, folded for comparison: under it a lost draft is found again."""
    given = [
        answer.value
        for place, answer in draft.answers.items()
        if answer.active and place.endswith(("_email", "sent_to", "case_contact"))
    ]
    emails = [each.get("email") if isinstance(each, dict) else each for each in given]
    found = [each.strip().casefold() for each in emails if isinstance(each, str) and "@" in each]
    return found[-1] if found else None


def _row(conversation: Conversation, now: int) -> dict[str, Any]:
    return {
        "b_id": conversation.id,
        "language": conversation.language,
        "floor": conversation.floor,
        "held_by": conversation.held_by,
        "epoch": conversation.epoch,
        "waits_until": conversation.waits_until,
        "audit_head": conversation.audit_head,
        "draft_number": conversation.draft.number if conversation.draft else None,
        "mind": write_mind(conversation),
        "updated_at": now,
    }


def _draft_row(conversation_id: int, draft: Draft, now: int) -> dict[str, Any]:
    return {
        "conversation_id": conversation_id,
        "number": draft.number,
        "flow": draft.flow,
        "version": draft.version,
        "stage": draft.stage,
        "cvr": draft.value("cvr"),
        "email": email_of(draft),
        "reference": draft.reference,
        "body": write_draft(draft),
        "updated_at": now,
    }


def _keep_draft(database: str) -> ClauseElement:
    added = insert_into(database, drafts)
    changed = ("flow", "version", "stage", "cvr", "email", "reference", "body", "updated_at")
    return added.on_conflict_do_update(
        index_elements=["conversation_id", "number"], set_={name: added.excluded[name] for name in changed}
    )


def _find_lost(_: str) -> ClauseElement:
    newest = func.max(drafts.c.updated_at)
    return (
        select(drafts.c.conversation_id)
        .where(
            drafts.c.email == bindparam("b_email"),
            drafts.c.stage.in_(words(*UNSENT)),
        )
        .group_by(drafts.c.conversation_id)
        .order_by(newest.desc())
    )


def _open_drafts(_: str) -> ClauseElement:
    here, number = drafts.c.conversation_id, drafts.c.number
    same = and_(here == bindparam("b_conversation"), number > bindparam("b_number"))
    return (
        select(here, *DRAFT_COLUMNS)
        .where(or_(here > bindparam("b_conversation"), same), drafts.c.stage.in_(words(*UNSENT)))
        .order_by(here, number)
        .limit(figure(SOME))
    )


_KEEP = Statement(
    lambda _: update(conversations).where(conversations.c.id == bindparam("b_id")),
    *("language", "floor", "held_by", "epoch", "waits_until", "audit_head", "draft_number", "mind", "updated_at"),
)
_KEEP_DRAFT = Statement(_keep_draft, *drafts.c.keys())
_LEADS_TO = Statement(
    lambda _: select(addresses.c.conversation_id).where(
        addresses.c.channel == bindparam("channel"), addresses.c.address == bindparam("address"), addresses.c.active
    )
)
_GET = Statement(
    lambda _: select(*COLUMNS).select_from(with_draft(conversations)).where(conversations.c.id == bindparam("b_id"))
)
_SEVERAL = Statement(
    lambda database: (
        select(*COLUMNS)
        .select_from(with_draft(conversations))
        .where(conversations.c.id.in_(among(database, "ids", BigInteger)))
    )
)
_FIND_LOST = Statement(_find_lost)
_OPEN_DRAFTS = Statement(_open_drafts)
_PARKED = Statement(
    lambda database: (
        select(drafts.c.conversation_id, *DRAFT_COLUMNS)
        .where(drafts.c.conversation_id.in_(among(database, "ids", BigInteger)), drafts.c.stage != word("expired"))
        .order_by(drafts.c.conversation_id, drafts.c.number)
    )
)

"""Notes of the staff, and replies they are still writing. No path leads from here to anything that is sent."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, bindparam, delete, select
from sqlalchemy.sql.elements import ClauseElement

from storage.floor_tables import notes, reply_drafts
from storage.hot import Jobs
from storage.statements import Statement, adding, at_most, insert_into


@dataclass(frozen=True, slots=True)
class ChatNote:
    """What one of the staff wrote down about a conversation, for the others."""

    id: int
    conversation_id: int
    at: int  # microseconds UTC
    author: str  # staff:<id>
    text: str


class Notes:
    """The notes on all conversations, and everybody's unsent replies."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, conversation_id: int, at: int, author: str, text: str) -> None:
        """Add a note."""
        await self._jobs.many(_ADD, [{"conversation_id": conversation_id, "at": at, "author": author, "text": text}])

    async def after(self, conversation_id: int, note_id: int, at_most: int) -> tuple[ChatNote, ...]:
        """The notes on a conversation after this one, oldest first."""
        asked = {"b_id": conversation_id, "b_after": note_id, "at_most": at_most}
        return tuple(ChatNote(*row) for row in await self._jobs.fetch(_AFTER, asked))

    async def keep_draft(self, conversation_id: int, author: str, text: str, at: int) -> None:
        """Keep what somebody is writing to an owner in the place of what they had; "" drops it."""
        row = {"conversation_id": conversation_id, "author": author, "text": text, "at": at}
        if text:
            await self._jobs.many(_KEEP, [row])
        else:
            await self._jobs.many(_DROP, [{"b_id": conversation_id, "b_author": author}])

    async def draft(self, conversation_id: int, author: str) -> str:
        """What somebody was writing to an owner; "" where it is nothing."""
        rows = await self._jobs.fetch(_DRAFT, {"b_id": conversation_id, "b_author": author})
        return rows[0][0] if rows else ""


def _keep(database: str) -> ClauseElement:
    added = insert_into(database, reply_drafts)
    changed = {name: added.excluded[name] for name in ("text", "at")}
    return added.on_conflict_do_update(index_elements=["conversation_id", "author"], set_=changed)


_HERE = bindparam("b_id", type_=BigInteger)
_OWN = (reply_drafts.c.conversation_id == _HERE, reply_drafts.c.author == bindparam("b_author"))
_ADD = adding(notes, "conversation_id", "at", "author", "text")
_AFTER = Statement(
    lambda _: (
        select(*notes.c)
        .where(notes.c.conversation_id == _HERE, notes.c.id > bindparam("b_after", type_=BigInteger))
        .order_by(notes.c.id)
        .limit(at_most())
    )
)
_KEEP = Statement(_keep, "conversation_id", "author", "text", "at")
_DROP = Statement(lambda _: delete(reply_drafts).where(*_OWN))
_DRAFT = Statement(lambda _: select(reply_drafts.c.text).where(*_OWN))

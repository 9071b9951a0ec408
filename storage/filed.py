"""Files that staff asked owners for: kept in the store, and shown to staff alone."""

from sqlalchemy import BigInteger, bindparam, select, update

from storage.floor_tables import asked_files
from storage.hot import Jobs
from storage.staff_values import AskedFile
from storage.statements import Statement, insert_into, word


class Filed:
    """The files of all conversations."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def ask(self, conversation_id: int, by: str, at: int, what: str) -> int:
        """Write down that a file is asked for, and give its id."""
        row = {"conversation_id": conversation_id, "asked_by": by, "at": at, "what": what}
        rows = await self._jobs.fetch(_ASK, row | _NOTHING)
        return int(rows[0][0])

    async def take(self, file_id: int, kind: str, content: bytes, sha256: str, at: int) -> bool:
        """Keep what was sent as this file; false where it is asked for no more."""
        row = {"kind": kind, "content": content, "size": len(content), "sha256": sha256, "taken_at": at}
        return bool(await self._jobs.fetch(_TAKE, row | {"b_id": file_id}))

    async def of(self, conversation_id: int) -> tuple[AskedFile, ...]:
        """Every file asked for in a conversation, oldest first."""
        return tuple(AskedFile(*row) for row in await self._jobs.fetch(_OF, {"b_id": conversation_id}))

    async def content(self, conversation_id: int, file_id: int) -> bytes | None:
        """What is in a file of this conversation; None where nothing has come, or nothing is there any more."""
        rows = await self._jobs.fetch(_CONTENT, {"b_conversation": conversation_id, "b_id": file_id})
        return bytes(rows[0][0]) if rows and rows[0][0] else None


_NOTHING = {"taken_at": 0, "kind": "", "size": 0, "sha256": "", "content": b""}
_SHOWN = [asked_files.c[name] for name in AskedFile.__dataclass_fields__]
_ID = asked_files.c.id == bindparam("b_id", type_=BigInteger)
_ASK = Statement(
    lambda database: insert_into(database, asked_files).returning(asked_files.c.id),
    *("conversation_id", "asked_by", "at", "what", *_NOTHING),
)
_TAKE = Statement(
    lambda _: update(asked_files).where(_ID, asked_files.c.kind == word("")).returning(asked_files.c.id),
    *("kind", "content", "size", "sha256", "taken_at"),
)
_OF = Statement(
    lambda _: (
        select(*_SHOWN)
        .where(asked_files.c.conversation_id == bindparam("b_id", type_=BigInteger))
        .order_by(asked_files.c.id)
    )
)
_CONTENT = Statement(
    lambda _: select(asked_files.c.content).where(
        asked_files.c.conversation_id == bindparam("b_conversation", type_=BigInteger), _ID
    )
)

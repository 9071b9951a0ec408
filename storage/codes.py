"""Resume codes and the links in e-mails: used once, for a time, and stored as hashes only."""

import hashlib

from sqlalchemy import BigInteger, bindparam, delete, select, update

from storage.hot import Jobs
from storage.statements import Statement, adding, word
from storage.tables import codes
from storage.values import Code


class Codes:
    """All codes that were given out."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, secret: str, code: Code) -> None:
        """Store what was given out under this secret, and not the secret itself."""
        row = {
            "hash": _hashed(secret),
            "kind": code.kind,
            "conversation_id": code.conversation_id,
            "expires_at": code.expires_at,
            "used_at": code.used_at,
            "email": code.email,
        }
        await self._jobs.many(_ADD, [row])

    async def redeem(self, secret: str, kind: str, now: int) -> Code | None:
        """Use the code up, where it is good: of any number who try, one gets it."""
        rows = await self._jobs.fetch(_REDEEM, {"b_hash": _hashed(secret), "b_kind": kind, "now": now})
        return Code(*rows[0]) if rows else None

    async def find(self, secret: str, kind: str) -> Code | None:
        """The code whether it is good or not: an expired link sends a fresh one to the same address."""
        rows = await self._jobs.fetch(_FIND, {"b_hash": _hashed(secret), "b_kind": kind})
        return Code(*rows[0]) if rows else None

    async def last_link(self, conversation_id: int) -> Code | None:
        """The newest link by which the owner of a conversation can go on, used or not; None where there is none."""
        rows = await self._jobs.fetch(_LAST_LINK, {"b_conversation": conversation_id})
        return Code(*rows[0]) if rows else None

    async def prune(self, before: int) -> None:
        """Forget what expired before this."""
        await self._jobs.many(_PRUNE, [{"b_before": before}])


def _hashed(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


_VALUE = [codes.c[name] for name in ("kind", "conversation_id", "expires_at", "email", "used_at")]
_THIS = (codes.c.hash == bindparam("b_hash"), codes.c.kind == bindparam("b_kind"))
_NOW = bindparam("now", type_=BigInteger)
_ADD = adding(codes, *codes.c.keys())
_REDEEM = Statement(
    lambda _: (
        update(codes)
        .where(*_THIS, codes.c.used_at.is_(None), codes.c.expires_at > _NOW)
        .values(used_at=_NOW)
        .returning(*_VALUE)
    )
)
_FIND = Statement(lambda _: select(*_VALUE).where(*_THIS))
_LAST_LINK = Statement(
    lambda _: (
        select(*_VALUE)
        .where(codes.c.conversation_id == bindparam("b_conversation", type_=BigInteger), codes.c.kind == word("link"))
        .order_by(codes.c.expires_at.desc())
        .limit(1)
    )
)
_PRUNE = Statement(lambda _: delete(codes).where(codes.c.expires_at < bindparam("b_before", type_=BigInteger)))

"""What proves the audit chains: checkpoints over their heads, and everything else that names a link."""

import json
from collections.abc import Sequence

from sqlalchemy import BigInteger, Text, and_, bindparam, cast, func, literal_column, select, tuple_
from sqlalchemy.sql.elements import ClauseElement

from storage.audit import link_of
from storage.chains import Link
from storage.hot import Jobs
from storage.proof_tables import checkpoints
from storage.proving import Fault
from storage.statements import Statement, adding, at_most, figure
from storage.tables import audit, conversations, dossiers, salts

CHAIN = "checkpoints"
Head = tuple[str, int, str]  # a chain, and the number and the hash of its last link


class Proof:
    """Checkpoints, and reading all chains from end to end."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def moved(self, since: int) -> list[Head]:
        """The heads of all chains with a link since then that no checkpoint knows yet."""
        rows = await self._jobs.fetch(_MOVED, {"since": since})
        return [(chain, number, hashed) for chain, number, hashed in rows]

    async def add(self, checkpoint: int, heads: Sequence[Head]) -> None:
        """Add what a checkpoint says."""
        rows = [{"checkpoint": checkpoint, "chain": each[0], "number": each[1], "hash": each[2]} for each in heads]
        await self._jobs.many(_ADD, rows)

    async def said(self, checkpoint: int) -> list[Head]:
        """What a checkpoint says, as it was digested."""
        rows = await self._jobs.fetch(_SAID, {"checkpoint": checkpoint})
        return sorted((chain, number, hashed) for chain, number, hashed in rows)

    async def links_after(self, chain: str, number: int, most: int) -> list[Link]:
        """The next links of all chains, sorted by chain and number, after this one."""
        rows = await self._jobs.fetch(_AFTER, {"chain": chain, "number": number, "at_most": most})
        return [link_of(row[0], row[1:]) for row in rows]

    async def link(self, chain: str, number: int) -> str:
        """The hash of one link; "" where there is none."""
        rows = await self._jobs.fetch(_LINK, {"chain": chain, "number": number})
        return str(rows[0][0]) if rows else ""

    async def chain_with(self, hashed: str) -> str:
        """The chain with a link that has this hash; "" where there is none."""
        rows = await self._jobs.fetch(_WITH, {"hash": hashed})
        return str(rows[0][0]) if rows else ""

    async def canonical_of(self, sha256: str) -> str | None:
        """What a dossier with this hash holds."""
        rows = await self._jobs.fetch(_CANONICAL, {"sha256": sha256})
        return str(rows[0][0]) if rows else None

    async def lost(self) -> list[Fault]:
        """Links that a checkpoint or a conversation names and that are not there, or are not its last."""
        cut = [Fault(chain, number, "cut") for chain, number in await self._jobs.fetch(_CUT, {})]
        odd = [Fault(f"conversation:{row[0]}", 0, "moved") for row in await self._jobs.fetch(_MOVED_ON, {})]
        gone = [Fault(CHAIN, row[0], "cut") for row in await self._jobs.fetch(_GONE, {})]
        return [*cut, *gone, *odd, *(await self._on_receipts())]

    async def _on_receipts(self) -> list[Fault]:
        found = []
        for row in await self._jobs.fetch(_RECEIPTS, {}):
            for chain, head in json.loads(row[0]).items():
                number, _, hashed = head.partition(":")
                if head and await self.link(chain, int(number)) != hashed:
                    found.append(Fault(chain, int(number), "cut"))
        return found


def _moved(_: str) -> ClauseElement:
    since = bindparam("since", type_=BigInteger)
    new = (
        select(audit.c.chain, func.max(audit.c.number).label("number"))
        .where(audit.c.at >= since, audit.c.chain != CHAIN)
        .group_by(audit.c.chain)
        .subquery("new")
    )
    known = select(checkpoints.c.chain).where(checkpoints.c.chain == new.c.chain, checkpoints.c.number >= new.c.number)
    return (
        select(audit.c.chain, audit.c.number, audit.c.hash)
        .join(new, and_(new.c.chain == audit.c.chain, new.c.number == audit.c.number))
        .where(~known.exists())
    )


def _cut(_: str) -> ClauseElement:
    there = and_(
        audit.c.chain == checkpoints.c.chain,
        audit.c.number == checkpoints.c.number,
        audit.c.hash == checkpoints.c.hash,
    )
    return (
        select(checkpoints.c.chain, checkpoints.c.number)
        .outerjoin_from(checkpoints, audit, there)
        .where(audit.c.chain.is_(None))
        .order_by(checkpoints.c.chain, checkpoints.c.number)
    )


def _moved_on(_: str) -> ClauseElement:
    chain = literal_column("'conversation:'", Text) + cast(conversations.c.id, Text)
    head = (
        select(cast(audit.c.number, Text) + literal_column("':'", Text) + audit.c.hash)
        .where(audit.c.chain == chain)
        .order_by(audit.c.number.desc())
        .limit(figure(1))
        .scalar_subquery()
    )
    return select(conversations.c.id).where(func.coalesce(head, "") != conversations.c.audit_head)


_COLUMNS = [audit.c[name] for name in ("chain", "number", "at", "act", "actor", "digest", "previous", "hash")]
_ADD = adding(checkpoints, *checkpoints.c.keys())
_MOVED = Statement(_moved)
_CUT = Statement(_cut)
_MOVED_ON = Statement(_moved_on)
_GONE = Statement(
    lambda _: (
        select(checkpoints.c.checkpoint)
        .distinct()
        .where(
            ~select(audit.c.number).where(audit.c.chain == CHAIN, audit.c.number == checkpoints.c.checkpoint).exists()
        )
    )
)
_SAID = Statement(
    lambda _: select(checkpoints.c.chain, checkpoints.c.number, checkpoints.c.hash).where(
        checkpoints.c.checkpoint == bindparam("checkpoint")
    )
)
_AFTER = Statement(
    lambda _: (
        select(*_COLUMNS, salts.c.salt, salts.c.about)
        .outerjoin_from(audit, salts, (salts.c.chain == audit.c.chain) & (salts.c.number == audit.c.number))
        .where(
            tuple_(audit.c.chain, audit.c.number)
            > tuple_(bindparam("chain", type_=Text), bindparam("number", type_=BigInteger))
        )
        .order_by(audit.c.chain, audit.c.number)
        .limit(at_most())
    )
)
_LINK = Statement(
    lambda _: select(audit.c.hash).where(audit.c.chain == bindparam("chain"), audit.c.number == bindparam("number"))
)
_WITH = Statement(lambda _: select(audit.c.chain).where(audit.c.hash == bindparam("hash")).limit(1))
_CANONICAL = Statement(lambda _: select(dossiers.c.canonical).where(dossiers.c.sha256 == bindparam("sha256")).limit(1))
_RECEIPTS = Statement(lambda _: select(dossiers.c.heads).where(dossiers.c.heads != "{}"))

"""The audit: who did what and when, chained so that tampering shows."""

from collections.abc import Sequence

from sqlalchemy import Text, bindparam, delete, func, select

from storage.chains import Act, Link, linked
from storage.hot import Jobs
from storage.statements import Row, Statement, adding
from storage.tables import audit, salts


class Audit:
    """The audit chains of all conversations and dossiers."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, links: Sequence[Link]) -> None:
        """Add these links; two that claim the same place in a chain raise `Conflict`, at the commit at the latest."""
        await self._jobs.many(_ADD, [_row(link) for link in links])
        salted = [link for link in links if link.act.salt]
        await self._jobs.many(
            _ADD_SALT,
            [
                {"chain": link.act.chain, "number": link.number, "salt": link.act.salt, "about": link.act.about}
                for link in salted
            ],
        )

    async def all_links(self, chain: str) -> list[Link]:
        """The whole chain, oldest first; the salt is "" where it was erased."""
        return [link_of(chain, row) for row in await self._jobs.fetch(_ALL, {"chain": chain})]

    async def head(self, chain: str) -> str:
        """The head of this chain, for one that no value carries; "" where it is empty."""
        rows = await self._jobs.fetch(_HEAD, {"chain": chain})
        return f"{rows[0][0]}:{rows[0][1]}" if rows else ""

    async def carry_on(self, acts: Sequence[Act]) -> str:
        """Add acts to the one chain that they name and give its new head; other writers of that chain wait.

        Taken last in a transaction: whoever holds it while waiting for something else holds all staff up.
        """
        chain = acts[0].chain
        await self.alone(chain)
        links, head = linked(await self.head(chain), acts)
        await self.add(links)
        return head

    async def alone(self, chain: str) -> None:
        """Let no other writer carry this chain on until this transaction ends."""
        if self._jobs.locks:
            await self._jobs.fetch(_LOCK, {"chain": chain})

    async def last(self, chain: str) -> Link | None:
        """The last link of a chain."""
        rows = await self._jobs.fetch(_LAST, {"chain": chain})
        return link_of(chain, rows[0]) if rows else None

    async def erase(self, chain: str) -> None:
        """Delete the salts of this chain: its digests say nothing any more, and it still holds."""
        await self._jobs.many(_ERASE, [{"b_chain": chain}])


def _row(link: Link) -> dict[str, object]:
    act = link.act
    return {
        "chain": act.chain,
        "number": link.number,
        "at": act.at,
        "act": act.act,
        "actor": act.actor,
        "digest": act.digest,
        "previous": link.previous,
        "hash": link.hash,
    }


def link_of(chain: str, row: Row) -> Link:
    """A link as its row tells: all columns but the chain, then the salt and what it was about."""
    number, at, act, actor, digest, previous, hashed, salt, about = row
    return Link(Act(chain, at, act, actor, digest, salt or "", about or ""), number, previous, hashed)


_OF_CHAIN = audit.c.chain == bindparam("chain")
_COLUMNS = ("number", "at", "act", "actor", "digest", "previous", "hash")
_ADD = adding(audit, "chain", *_COLUMNS)
_ADD_SALT = adding(salts, *salts.c.keys())
_CHAIN = (
    select(*(audit.c[name] for name in _COLUMNS), salts.c.salt, salts.c.about)
    .outerjoin_from(audit, salts, (salts.c.chain == audit.c.chain) & (salts.c.number == audit.c.number))
    .where(_OF_CHAIN)
)
_ALL = Statement(lambda _: _CHAIN.order_by(audit.c.number))
_LAST = Statement(lambda _: _CHAIN.order_by(audit.c.number.desc()).limit(1))
_HEAD = Statement(
    lambda _: select(audit.c.number, audit.c.hash).where(_OF_CHAIN).order_by(audit.c.number.desc()).limit(1)
)
_LOCK = Statement(lambda _: select(func.pg_advisory_xact_lock(func.hashtext(bindparam("chain", type_=Text)))))
_ERASE = Statement(lambda _: delete(salts).where(salts.c.chain == bindparam("b_chain")))

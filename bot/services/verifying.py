"""Verifying: every audit chain is read from end to end and compared with everything that names one of its links."""

import hashlib
import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from storage.chains import Link, salted
from storage.database import Database
from storage.proof import CHAIN
from storage.proving import Fault, faults_of
from storage.work import Reading

BATCH = 5000  # links in memory at a time, beside the chain under way
_LINE = re.compile(r"\S+ (\d{1,18}) ([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Verified:
    """What was read, and what is not as it was written."""

    chains: int
    links: int
    checkpoints: int
    faults: tuple[Fault, ...]


class NoHeads(ValueError):
    """A file of heads that holds none, or a line that is none."""


@dataclass(frozen=True, slots=True)
class Verifying:
    """Reads all of it in one view of the database, while everybody goes on."""

    database: Database

    async def everything(self, heads: Sequence[str] = ()) -> Verified:
        """Everything there is, and the lines of a file of heads, which are older than this view of the database.

        Raises `NoHeads` for a line that is none.
        """
        known = [_head(line) for line in heads]
        async with self.database.reading() as reading:
            faults = await reading.proof.lost()
            chains = links = checkpoints = 0
            async for chain in _chains(reading):
                chains, links = chains + 1, links + len(chain)
                faults += faults_of(chain)
                if chain[0].act.chain == CHAIN:
                    checkpoints = len(chain)
                    faults += await _checkpoints(reading, chain)
            for number, hashed in known:
                if await reading.proof.link(CHAIN, number) != hashed:
                    faults.append(Fault(CHAIN, number, "cut"))
        return Verified(chains, links, checkpoints, tuple(sorted(set(faults))))

    async def receipt(self, hashed: str) -> str:
        """The chain, or "dossier", that a hash on a receipt belongs to; "" where nothing here has it."""
        plain = hashed.strip().lower().rpartition(":")[2]
        async with self.database.reading() as reading:
            canonical = await reading.proof.canonical_of(plain)
            if canonical is not None and hashlib.sha256(canonical.encode()).hexdigest() == plain:
                return "dossier"
            return await reading.proof.chain_with(plain)


async def _chains(reading: Reading) -> AsyncIterator[list[Link]]:
    chain: list[Link] = []
    place = ("", 0)
    while batch := await reading.proof.links_after(*place, BATCH):
        for link in batch:
            if chain and chain[0].act.chain != link.act.chain:
                yield chain
                chain = []
            chain.append(link)
        place = (batch[-1].act.chain, batch[-1].number)
    if chain:
        yield chain


async def _checkpoints(reading: Reading, chain: Sequence[Link]) -> list[Fault]:
    """The checkpoints whose list is not the one that was digested."""
    return [
        Fault(CHAIN, link.number, "changed")
        for link in chain
        if salted("", await reading.proof.said(link.number)) != link.act.digest
    ]


def _head(line: str) -> tuple[int, str]:
    found = _LINE.fullmatch(line.strip())
    if found is None:
        raise NoHeads(line.strip()[:80])
    return int(found[1]), found[2]

"""The audit chains: each link names the one before by its hash, so that a change, a gap or a swap shows. Pure.

Only ids and salted digests are chained, never free text: erasing deletes the salt and the text, and the chain holds.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from flows.stored import canonical

# Written before the fields; a change of their order or meaning gets the next number and keeps this one readable.
_VERSION = b"1"
_DIGITS_OF_A_LENGTH = 4


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was done: to be chained."""

    chain: str  # "conversation:<id>", "dossier:<reference>", or "staff"
    at: int  # microseconds UTC
    act: str  # answered | changed | submitted | ...
    actor: str  # owner | bot | system | staff:<id>
    digest: str = ""  # of what it was about, see `salted`
    salt: str = ""  # of that digest; kept beside the chain, and deleted where the act is erased
    about: str = ""  # what was digested, where it is kept beside the chain too: canonical JSON


@dataclass(frozen=True, slots=True)
class Link:
    """An act in its place in the chain."""

    act: Act
    number: int  # 1, 2, ... without a gap
    previous: str  # hash of the link before, or ""
    hash: str


def salted(salt: str, about: Any) -> str:
    """The digest of what an act was about: nobody who lacks the salt can try values against it."""
    return hashlib.sha256(_framed(salt, canonical(about))).hexdigest()


def honest(act: Act) -> bool:
    """Whether what is kept beside the chain is what was digested; nothing is said where it was erased."""
    return not (act.salt and act.about) or act.digest == hashlib.sha256(_framed(act.salt, act.about)).hexdigest()


def linked(previous_head: str, acts: Sequence[Act]) -> tuple[list[Link], str]:
    """The links that carry these acts of one chain on from a head ("<number>:<hash>", or ""), and the new head."""
    number, previous = _parsed(previous_head)
    links = []
    for act in acts:
        number += 1
        links.append(Link(act, number, previous, _hash(act, number, previous)))
        previous = links[-1].hash
    return links, f"{number}:{previous}" if number else ""


def holds(links: Sequence[Link], head: str) -> bool:
    """Whether these are all links of one chain up to this head, unchanged; an empty chain proves nothing."""
    if not links or len({link.act.chain for link in links}) > 1:
        return False
    unbroken = all(later.number == link.number + 1 and later.previous == link.hash for link, later in pairwise(links))
    unchanged = all(link.hash == _hash(link.act, link.number, link.previous) for link in links)
    whole = (links[0].number, links[0].previous) == (1, "") and (links[-1].number, links[-1].hash) == _parsed(head)
    return unbroken and unchanged and whole


def _parsed(head: str) -> tuple[int, str]:
    number, _, previous = head.partition(":")
    return (int(number), previous) if head else (0, "")


def _hash(act: Act, number: int, previous: str) -> str:
    chained = _framed(previous, act.chain, str(number), str(act.at), act.act, act.actor, act.digest)
    return hashlib.sha256(_VERSION + chained).hexdigest()


def _framed(*fields: str) -> bytes:
    # Each field behind its length: without it "ab" + "c" and "a" + "bc" would be the same bytes.
    encoded = [field.encode() for field in fields]
    return b"".join(len(each).to_bytes(_DIGITS_OF_A_LENGTH) + each for each in encoded)

"""Whether one audit chain is what it was: each thing that was tampered with is named. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.chains import Link, honest, linked


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something that is not as it was written: in which chain, at which number, and what."""

    chain: str
    number: int
    what: str  # gap | changed | other-about | cut | moved


def faults_of(links: Sequence[Link]) -> list[Fault]:
    """What is wrong within one chain, read from its beginning; a chain that was cut at its end looks whole here."""
    faults: list[Fault] = []
    head = ""
    for number, link in enumerate(links, 1):
        chain = link.act.chain
        [right], _ = linked(head, [link.act])
        if link.number != number:
            return [*faults, Fault(chain, number, "gap")]
        if (link.previous, link.hash) != (right.previous, right.hash):
            return [*faults, Fault(chain, number, "changed")]
        if not honest(link.act):
            faults.append(Fault(chain, number, "other-about"))
        head = f"{link.number}:{link.hash}"
    return faults

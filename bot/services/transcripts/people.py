"""What is known of the people in a conversation, and what in it is anybody's, so that nothing else is veiled."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.phrasebook import FOLDER
from bot.services.papers import Papers
from flows.conversations import Conversation, Draft
from flows.veiling import people_in, public_in
from storage.work import Reading


@dataclass(frozen=True, slots=True)
class People:
    """Tells names apart from the examples in our own words, and from how staff are reached."""

    papers: Papers

    async def of(self, reading: Reading, conversations: Iterable[Conversation]) -> dict[int, frozenset[str]]:
        """What is known in each of these conversations, as `veiled` takes it."""
        here = tuple(conversations)
        parked = await reading.conversations.parked(here)
        return {each.id: await self.known(each.draft, *parked[each.id]) for each in here}

    async def known(self, *drafts: Draft | None) -> frozenset[str]:
        """What is known in these drafts."""
        facts = await self.papers.facts.in_force(self.papers.clock())
        reached = (f"{each.email} {each.phone}" for each in facts.contacts.values())
        return people_in(*drafts) | examples() | public_in(*reached)


@cache
def examples() -> frozenset[str]:
    """The numbers and addresses in our own words."""
    return public_in(*(file.read_text("utf-8") for file in FOLDER.glob("*/*.ftl")))

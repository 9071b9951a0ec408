"""Showing an owner their own conversation: what a page needs, read without writing anything."""

import asyncio
from dataclasses import dataclass

from flows.conversations import OpenPrompt
from flows.floor import Floor
from storage.database import Database
from storage.values import Entry, Owner

MOST = 500
LOOK = 0.02  # seconds
TYPED = ("said", "message", "edited")  # the kinds of line that an owner wrote in their own words


@dataclass(frozen=True, slots=True)
class Page:
    """A conversation as its owner sees it: the entries asked for, and the prompt that is open."""

    entries: tuple[Entry, ...]
    prompt: OpenPrompt | None
    language: str
    floor: str
    busy: bool  # a result is awaited, or a turn has not been taken
    references: tuple[str, ...] = ()  # of submitted dossiers
    conversation_id: int = 0
    asks_file: bool = False  # staff have asked for a file


@dataclass(frozen=True, slots=True)
class Showing:
    """Reads for the owner's pages."""

    database: Database

    async def page(self, owner: Owner, after: int = 0) -> Page | None:
        """The conversation of an address from an entry on; None where there is none yet."""
        async with self.database.reading() as reading:
            conversation = await reading.conversations.find(owner)
            if conversation is None:
                return None
            entries = await reading.transcripts.after(conversation.id, after, MOST, "all")
            dossiers = await reading.dossiers.of_conversation(conversation.id)
            busy = await reading.outstanding.turns(owner)
        references = tuple(dossier.frozen.reference for dossier in dossiers)
        here = conversation
        return Page(entries, here.prompt, here.language, here.floor, busy, references, here.id, here.asked_file > 0)

    async def held(self, owner: Owner) -> int:
        """The conversation of an address where a person has its floor, otherwise 0."""
        async with self.database.reading() as reading:
            conversation = await reading.conversations.find(owner)
        return conversation.id if conversation is not None and conversation.floor == Floor.STAFF else 0

    async def wrote(self, owner: Owner, entry: int) -> bool:
        """Whether this line is one that an owner typed in the conversation of this address."""
        async with self.database.reading() as reading:
            conversation = await reading.conversations.find(owner)
            found = await reading.transcripts.after(conversation.id, entry - 1, 1, "all") if conversation else ()
        return bool(found) and found[0].id == entry and found[0].author == "owner" and found[0].kind in TYPED

    async def moved_away(self, owner: Owner) -> bool:
        """Whether the conversation of this address goes on somewhere else."""
        async with self.database.reading() as reading:
            return await reading.conversations.left(owner)

    async def settled(self, owner: Owner, within: float) -> None:
        """Wait until every turn of this owner is taken and nothing is awaited, or the time is over."""
        until = asyncio.get_running_loop().time() + within
        while asyncio.get_running_loop().time() < until:
            async with self.database.reading() as reading:
                if not await reading.outstanding.turns(owner):
                    return
            await asyncio.sleep(LOOK)

"""Who has a conversation open, and who writes: in memory only, and gone soon after a page is.

What somebody writes is never told, only that they do. Each open page beats every few seconds under a name of its own,
so that closing one of two pages takes nobody away.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.services.staff.noting import permit
from flows.rights import Right, allowed
from storage.staff_values import StaffMember

BEAT = 3.0  # seconds between two beats of an open page
GONE = 8.0  # seconds after the last beat; a page whose browser died is seen for so long
OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who has a conversation open."""

    author: str  # staff:<id> | owner
    name: str  # "" of an owner
    writes: bool


@dataclass(frozen=True, slots=True)
class _Beat:
    present: Present
    at: float


@dataclass(slots=True)
class Presence:
    """Knows the open pages of this process. `now` is seconds of any clock that only goes on."""

    _pages: dict[int, dict[str, _Beat]] = field(default_factory=dict)
    _bells: dict[int, set[asyncio.Event]] = field(default_factory=dict)

    def beat(self, conversation_id: int, page: str, by: StaffMember, now: float, *, writes: bool = False) -> None:
        """An open page says that it is there; whoever may only read writes nothing."""
        permit(by, Right.READ)
        self._beat(conversation_id, page, Present(by.author, by.name, writes and allowed(by.role, Right.SPEAK)), now)

    def owner_writes(self, conversation_id: int, now: float) -> None:
        """The owner is writing something to whoever has the floor."""
        self._beat(conversation_id, OWNER, Present(OWNER, "", writes=True), now)

    def staff_write(self, conversation_id: int, now: float) -> bool:
        """Whether somebody of the staff is writing here."""
        self._forget(conversation_id, now)
        beats = self._pages.get(conversation_id, {}).values()
        return any(beat.present.writes and beat.present.author != OWNER for beat in beats)

    def _beat(self, conversation_id: int, page: str, present: Present, now: float) -> None:
        pages = self._pages.setdefault(conversation_id, {})
        before = pages.get(page)
        pages[page] = _Beat(present, now)
        if before is None or before.present != present or now - before.at >= GONE:
            self._ring(conversation_id)

    def leaves(self, conversation_id: int, page: str) -> None:
        """A page was closed and could say so."""
        if self._pages.get(conversation_id, {}).pop(page, None) is not None:
            self._ring(conversation_id)

    def others(self, conversation_id: int, by: StaffMember, now: float) -> tuple[Present, ...]:
        """Who else has it open, each once, by name; those who write on any of their pages are said to write."""
        self._forget(conversation_id, now)
        found: dict[str, Present] = {}
        for beat in self._pages.get(conversation_id, {}).values():
            author = beat.present.author
            if author != by.author and not (author in found and found[author].writes):
                found[author] = beat.present
        return tuple(sorted(found.values(), key=_named))

    @asynccontextmanager
    async def listen(self, conversation_id: int) -> AsyncIterator[asyncio.Event]:
        """A bell that is set whenever somebody comes, goes or begins to write; whoever waits clears it.

        Nobody rings for a page that died: whoever listens looks again after `BEAT` anyway.
        """
        bell = asyncio.Event()
        self._bells.setdefault(conversation_id, set()).add(bell)
        try:
            yield bell
        finally:
            self._bells[conversation_id].discard(bell)
            if not self._bells[conversation_id]:
                del self._bells[conversation_id]

    def _forget(self, conversation_id: int, now: float) -> None:
        pages = self._pages.get(conversation_id, {})
        for page in [page for page, beat in pages.items() if now - beat.at >= GONE]:
            del pages[page]
        if not pages:
            self._pages.pop(conversation_id, None)

    def _ring(self, conversation_id: int) -> None:
        for bell in self._bells.get(conversation_id, ()):
            bell.set()


def _named(present: Present) -> tuple[str, str]:
    return present.name, present.author

"""Who is looking right now: a small bell for each owner's open pages, in this process only."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from storage.values import Owner


class Live:
    """Rings the bells of an owner's open pages; a bell nobody hears loses nothing, since pages catch up by number."""

    def __init__(self) -> None:
        self._bells: dict[Owner, set[asyncio.Event]] = {}

    @asynccontextmanager
    async def listen(self, owner: Owner) -> AsyncIterator[asyncio.Event]:
        """A bell that is set whenever something new was said to this owner; whoever waits clears it."""
        bell = asyncio.Event()
        self._bells.setdefault(owner, set()).add(bell)
        try:
            yield bell
        finally:
            self._bells[owner].discard(bell)
            if not self._bells[owner]:
                del self._bells[owner]

    def tell(self, owner: Owner) -> None:
        """Ring the bells of this owner's pages."""
        for bell in self._bells.get(owner, ()):
            bell.set()

    def tell_all(self) -> None:
        """Ring every bell, so that all pages end at shutdown."""
        for bells in self._bells.values():
            for bell in bells:
                bell.set()

"""What came in: stored before it is acknowledged, and taken in order."""

from collections.abc import Sequence
from typing import Any

from flows.conversations import Conversation
from flows.heard import Said, Tabled
from storage.addresses import house
from storage.claims import lock_waiting
from storage.hearing import kind_of, read_heard, write_heard
from storage.hot import Jobs
from storage.inbox import (
    ADD,
    ALL_DEAD,
    DEAD_HERE,
    DONE,
    FIND_HOME,
    HOMELESS,
    PRUNE,
    SETTLE,
    TRIED,
    WAITING,
    WAITING_HERE,
)
from storage.loading import conversation_from, unread
from storage.statements import Row, as_list
from storage.values import Arrival, DeadLetter, NewArrival, Owner, Waiting


class Arrivals:
    """The arrivals of all conversations."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._kept_back: dict[tuple[Any, ...], str] = {}
        self.unreadable: list[Waiting] = []  # found by `waiting`, each with an empty conversation in its own's place

    async def add(self, new: Sequence[NewArrival]) -> None:
        """Store what came in, in this order, dropping repeats; who is heard for the first time gets a conversation."""
        await self._jobs.many(ADD, [_row(each) for each in new])
        homeless = await self._jobs.fetch(HOMELESS, {})
        if homeless:
            owners = {Owner(channel, address) for channel, address in homeless}
            # The first of several arrivals decides the language.
            languages = {each.owner: each.language for each in reversed(new) if each.owner in owners}
            await house(self._jobs, languages, max(each.at for each in new))
            await self._jobs.many(FIND_HOME, [{}])
        for each in new:
            if isinstance(each.heard, Said | Tabled) and each.heard.kept_back:
                self._kept_back[_mark(each)] = each.heard.kept_back

    async def waiting(self, now: int, at_most: int) -> list[Waiting]:
        """The oldest arrivals whose turn may be taken now, their conversations locked for this Work.

        While a conversation waits for a result, only results, due times and resumptions are heard. What `add` of this
        same Work kept back is at hand here and nowhere else. Whose conversation cannot be read is left out and set
        beside, in `unreadable`.
        """
        values = {"now": now, "at_most": at_most}
        if self._jobs.locks:
            locked = await lock_waiting(self._jobs, values)
            rows = await self._jobs.fetch(WAITING_HERE, values | {"ids": as_list(locked)}) if locked else []
        else:
            rows = await self._jobs.fetch(WAITING, values)
        # Several arrivals of one conversation share one value.
        loaded: dict[int, Conversation] = {}
        readable = []
        for row in rows:
            arrival, columns = self._arrival(row), row[_SPLIT:]
            try:
                readable.append(Waiting(arrival, _loaded(columns, loaded)))
            except (KeyError, TypeError, ValueError):
                self.unreadable.append(Waiting(arrival, unread(columns)))
        return readable

    async def done(self, arrival_ids: Sequence[int]) -> None:
        """Their turns are taken; they are not heard again."""
        await self._jobs.many(DONE, [{"b_id": each} for each in arrival_ids])

    async def tried(self, arrival_id: int, reason: str) -> bool:
        """Its turn failed once more; true when it is now a dead letter, which is after three times."""
        rows = await self._jobs.fetch(TRIED, {"b_id": arrival_id, "b_reason": reason})
        return bool(rows) and rows[0][0] == "dead"

    async def all_dead(self) -> list[DeadLetter]:
        """What could not be heard, newest first, for staff."""
        return list(map(self._dead, await self._jobs.fetch(ALL_DEAD, {})))

    async def dead_in(self, conversation_id: int) -> list[DeadLetter]:
        """What could not be heard in one conversation, oldest first."""
        return list(map(self._dead, await self._jobs.fetch(DEAD_HERE, {"b_conversation": conversation_id})))

    async def revive(self, conversation_id: int, arrival_id: int) -> bool:
        """Let a dead letter be heard again, as often as anything new; False where it is none any more."""
        return await self._settle(conversation_id, arrival_id, "waiting", "")

    async def see_to(self, conversation_id: int, arrival_id: int) -> bool:
        """Somebody has seen to a dead letter in another way; False where it is none any more."""
        return await self._settle(conversation_id, arrival_id, "done", "seen to")

    async def prune(self, before: int) -> None:
        """Forget what was done and came in before this; until then repeats are dropped."""
        await self._jobs.many(PRUNE, [{"b_before": before}])

    async def _settle(self, conversation_id: int, arrival_id: int, state: str, reason: str) -> bool:
        asked = {"b_id": arrival_id, "b_conversation": conversation_id, "state": state, "reason": reason}
        return bool(await self._jobs.fetch(SETTLE, asked))

    def _dead(self, row: Row) -> DeadLetter:
        return DeadLetter(self._arrival(row[:_SPLIT]), *row[_SPLIT:])

    def _arrival(self, row: Row) -> Arrival:
        arrival_id, channel, address, kind, body, text, at, tries, source, external_id = row[:_SPLIT]
        kept_back = self._kept_back.get((channel, address, text, at, source, external_id), "")
        return Arrival(arrival_id, Owner(channel, address), read_heard(kind, body, kept_back), text, at, tries)


_SPLIT = 10


def _mark(new: NewArrival) -> tuple[Any, ...]:
    return (new.owner.channel, new.owner.address, new.text, new.at, new.source, new.external_id)


def _loaded(row: Row, loaded: dict[int, Conversation]) -> Conversation:
    conversation = loaded.get(row[0])
    if conversation is None:
        conversation = loaded[row[0]] = conversation_from(row)
    return conversation


def _row(new: NewArrival) -> dict[str, Any]:
    return {
        "to_conversation": new.conversation_id,
        "from_channel": new.owner.channel,
        "from_address": new.owner.address,
        "channel": new.owner.channel,
        "address": new.owner.address,
        "kind": kind_of(new.heard),
        "body": write_heard(new.heard),
        "text": new.text,
        "at": new.at,
        "source": new.source,
        "external_id": new.external_id,
        "raw": new.raw,
        "not_before": new.not_before,
    }

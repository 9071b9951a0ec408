"""What staff do in one conversation, in one transaction: the conversation is held, and every act is in its chain."""

import datetime as dt
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from bot.services.deciding import Decided, Deciding, order
from bot.services.facts import ServiceFacts
from bot.services.staff.noting import Deed
from bot.services.writing import write
from flows.conversations import Conversation
from flows.moment import Moment, Tokens, micros
from flows.replies import Turn
from flows.stored import compact
from flows.talk import Talk
from storage.chains import linked
from storage.database import Database
from storage.values import NewEntry, Owner
from storage.work import Work

CALLER = "caller"  # the channel of owners who have only called: nothing is said there
NOWHERE = Owner("nowhere", "")  # of an owner whose device is gone, or who was never on one


@dataclass(slots=True)
class Act:
    """One act under way; whatever is added to it is committed together."""

    work: Work
    conversation: Conversation
    moment: Moment
    owner: Owner
    deciding: Deciding
    decided: Decided = field(default_factory=Decided)

    @property
    def talk(self) -> Talk:
        """A turn of the core to begin with."""
        return Talk(self.deciding.flows, self.conversation, self.moment)

    def carry(self, turn: Turn, by: str) -> None:
        """Take a turn of the core: its words to the owner, its entries, its acts."""
        begun = len(self.decided.entries)
        self.conversation = self.deciding.carry(self.decided, self.conversation, turn, self.moment, self.owner, by)
        # Whoever did it knows what the bot says of it: to them it is no news.
        self.decided.entries[begun:] = [_said_for(each, by) for each in self.decided.entries[begun:]]
        order(self.decided, self.conversation, turn, self.owner, self.owner, self.moment)

    def done(self, act: str, by: str, **about: Any) -> None:
        """Chain an act; `about` is ids and plain words, never what somebody wrote."""
        deed = Deed(act, by, about).chained(self.moment.micros, f"conversation:{self.conversation.id}")
        links, head = linked(self.conversation.audit_head, [deed])
        self.decided.links.extend(links)
        self.conversation = replace(self.conversation, audit_head=head)

    def answered(self) -> None:
        """The owner has a person's answer; nobody owes them one until they write again."""
        self.conversation = replace(self.conversation, owed_since=0)

    def owes(self) -> None:
        """What was to answer the owner was not said: they wait for an answer again."""
        self.conversation = replace(self.conversation, owed_since=self.conversation.owed_since or self.moment.micros)

    def line(self, by: str, kind: str, text: str = "", audience: str = "staff", **about: Any) -> None:
        """Add a line to the transcript that only staff read, or "all"."""
        line = NewEntry(self.conversation.id, self.moment.micros, by, kind, text, compact(about), audience)
        self.decided.entries.append(line)

    async def commit(self) -> None:
        """Write all of it down."""
        self.decided.conversations[self.conversation.id] = self.conversation
        await write(self.work, self.decided, self.moment.micros)
        await self.work.commit()


def _said_for(entry: NewEntry, by: str) -> NewEntry:
    return replace(entry, about=compact({**json.loads(entry.about), "by": by}))


@dataclass(slots=True)
class Acting:
    """Opens acts; after each that left something to say or hear, whoever sees to that is woken."""

    database: Database
    deciding: Deciding
    facts: ServiceFacts
    clock: Callable[[], dt.datetime]
    draw: Callable[[], Tokens]
    woken: Callable[[], None] = lambda: None  # called after each commit that left something to do

    def micros(self) -> int:
        """The instant now, as times are stored."""
        return micros(self.clock())

    @asynccontextmanager
    async def on(self, conversation_id: int) -> AsyncIterator[Act]:
        """An act in this conversation, which nobody else changes meanwhile; left without `commit` it is dropped."""
        now = self.clock()
        facts = await self.facts.in_force(now)
        async with self.database.work() as work:
            conversation = await work.conversations.get(conversation_id)
            owners = await work.conversations.addresses_of([conversation_id])
            moment = Moment(now, facts, self.draw())
            owner = owners.get(conversation_id, NOWHERE)
            yield Act(work, conversation, moment, NOWHERE if owner.channel == CALLER else owner, self.deciding)
        self.woken()

"""Owners in front of the real turn cycle, with no channel between."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.services import tokens
from bot.services.deciding import Deciding
from bot.services.facts import ServiceFacts
from bot.services.listening import arrival_of, arrival_of_text
from bot.services.turning import Turning
from bot.wiring import FLOWS, phrasebooks, utc_now
from flows.conversations import Conversation, Draft, OpenPrompt
from flows.crossing import READING
from flows.heard import Chose, Result
from flows.moment import micros
from storage.database import Database
from storage.values import Entry, NewArrival, Owner

ANE, BO = Owner("web", "ane"), Owner("telegram", "1:77")
SAID = phrasebooks()["da"].say


@dataclass
class Chat:
    """Owners in front of the real turn cycle: `at_once` is one batch, whoever its arrivals come from."""

    database: Database
    turning: Turning
    heard: int = 0
    seen: dict[int, int] = field(default_factory=dict)

    def says(self, text: str, owner: Owner = ANE, update: str | None = None) -> NewArrival:
        """What an owner types; `update` is the channel's own id of it."""
        return arrival_of_text(owner, text, micros(utc_now()), source="test", external_id=update)

    def presses(self, prompt: OpenPrompt, label: str, owner: Owner = ANE, update: str | None = None) -> NewArrival:
        """A press of the button with these words under a prompt, as `says`."""
        option = [each.label for each in prompt.offered].index(label)
        return arrival_of(owner, Chose(prompt.token, option), micros(utc_now()), source="test", external_id=update)

    async def at_once(self, *arrivals: NewArrival) -> None:
        """Everything is kept and taken in one cycle; a look-up brings nothing."""
        await self.turning.cycle(arrivals)
        for owner in dict.fromkeys(each.owner for each in arrivals):
            conversation = await self.conversation(owner)
            if conversation.waits_until is not None:
                result = Result("company_lookup", conversation.awaits, None, "not_found")
                await self.turning.cycle([NewArrival(owner, result, "", micros(utc_now()))])
                await self.turning.cycle(())

    async def goes(self, *lines: str, owner: Owner = ANE) -> None:
        """One line after the other, each after the reply to the one before."""
        for line in lines:
            said = self.says(line, owner)
            await self.at_once(replace(said, at=said.at + READING))

    async def conversation(self, owner: Owner = ANE) -> Conversation:
        """The conversation this owner's address leads to."""
        async with self.database.reading() as reading:
            found = await reading.conversations.find(owner)
        assert found is not None
        return found

    async def prompt(self, owner: Owner = ANE) -> OpenPrompt:
        """What the owner has before them."""
        prompt = (await self.conversation(owner)).prompt
        assert prompt is not None
        return prompt

    async def draft(self, owner: Owner = ANE) -> Draft:
        """The owner's case under way."""
        draft = (await self.conversation(owner)).draft
        assert draft is not None
        return draft

    async def entries(self, owner: Owner = ANE) -> Sequence[Entry]:
        """What was said since they were asked for the last time."""
        conversation = await self.conversation(owner)
        async with self.database.reading() as reading:
            new = await reading.transcripts.after(conversation.id, self.seen.get(conversation.id, 0), 500, "all")
        self.seen[conversation.id] = new[-1].id if new else self.seen.get(conversation.id, 0)
        return new

    async def spoke(self, owner: Owner = ANE) -> list[str]:
        """Who spoke since then, in order."""
        return [each.author for each in await self.entries(owner)]

    async def replies(self, owner: Owner = ANE) -> list[str]:
        """What the bot said since then."""
        return [each.text for each in await self.entries(owner) if each.author == "bot"]


def chat_over(database: Database) -> Chat:
    """A turn cycle over a database, in Danish."""
    facts = ServiceFacts(database, demo=True)
    return Chat(database, Turning(database, Deciding(FLOWS, {"da": SAID}), facts, utc_now, tokens.draw))

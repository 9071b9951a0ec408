"""What is known of the people in a conversation, and what in it is anybody's, so that nothing else is veiled."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from bot.phrasebook import FOLDER
from bot.services.papers import Papers
from flows.conversations import Conversation, Draft
from flows.personal import known_in, veiled_line
from flows.veiling import Known, examples_in, public_in
from storage.values import Entry
from storage.work import Reading

# What stands before the words in a line of the phrasebook: its key, or the case that they are for.
_BEFORE_WORDS = re.compile(r"\A\s*(?:\.?[\w-]+ = |\*?\[[^]]*\] )?")


@dataclass(frozen=True, slots=True)
class People:
    """Tells names apart from the examples in our own words, and from how staff are reached."""

    papers: Papers

    async def of(self, reading: Reading, conversations: Iterable[Conversation]) -> dict[int, Known]:
        """What is known in each of these conversations, as `veiled` takes it."""
        here = tuple(conversations)
        parked = await reading.conversations.parked(here)
        return {each.id: await self.known(each, *parked[each.id]) for each in here}

    async def known(self, conversation: Conversation, *parked: Draft) -> Known:
        """What is known in one conversation with its parked drafts."""
        facts = await self.papers.facts.in_force(self.papers.clock())
        reached = (f"{each.email} {each.phone}" for each in facts.contacts.values())
        ready = (each for words in facts.canned.values() for each in words.values())
        return known_in(conversation, *parked) | examples() | public_in(*reached, *ready)


def shown(line: Entry, known: Known) -> Entry:
    """A line without personal data."""
    noted = line.about.get("noted", ()) if line.kind != "chose" else ()
    return replace(line, text=veiled_line(line.text, noted, known))


@cache
def examples() -> Known:
    """The sentences in our own words that hold an example."""
    return examples_in(sentence for file in FOLDER.glob("*/*.ftl") for sentence in _sentences(file.read_text("utf-8")))


def _sentences(phrases: str) -> Iterator[str]:
    """What stands in a message as it is written in its file, without what is put into it."""
    for line in phrases.splitlines():
        yield from (each.strip() for each in re.split(r"[{}]", _BEFORE_WORDS.sub("", line)))

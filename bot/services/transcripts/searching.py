"""Searching all transcripts: what is searched for is in the audit, and what is found is veiled."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.services.staff.noting import Deed, note, permit
from bot.services.transcripts.people import People, shown
from flows.cleaning import clean
from flows.masking import mask
from flows.moment import micros
from flows.rights import Right
from flows.search_words import Wanted
from storage.database import Database
from storage.staff_values import StaffMember
from storage.values import Entry
from storage.work import Reading

PAGE = 20
NEWEST = 10**18


@dataclass(frozen=True, slots=True)
class Results:
    """The newest lines that were found, and from which line on there may be more; 0: there are none."""

    wanted: Wanted  # as it was searched for, without CPR numbers
    entries: tuple[Entry, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Searching:
    """Finds lines for staff."""

    database: Database
    clock: Callable[[], dt.datetime]
    people: People

    async def find(self, wanted: Wanted, by: StaffMember, before: int = NEWEST) -> Results:
        """The newest lines before one that hold all the words; nothing where nothing is asked for."""
        permit(by, Right.READ)
        wanted = replace(wanted, text=mask(clean(wanted.text)))
        if wanted.empty:
            return Results(wanted, (), 0)
        async with self.database.work() as work:
            await note(work, micros(self.clock()), Deed("searched", by.author, [*wanted.terms(), *wanted.days()]))
            await work.commit()
        async with self.database.reading() as reading:
            found = await reading.search.find(wanted.terms(), before, PAGE + 1, wanted.days())
            lines = await veiled_lines(reading, self.people, found[:PAGE])
        return Results(wanted, lines, lines[-1].id if len(found) > PAGE else 0)


async def veiled_lines(reading: Reading, people: People, lines: Iterable[Entry]) -> tuple[Entry, ...]:
    """The lines without personal data, by what is known of the people in each conversation."""
    found = tuple(lines)
    conversations = await reading.conversations.several({each.conversation_id for each in found})
    known = await people.of(reading, conversations)
    return tuple(shown(each, known[each.conversation_id]) for each in found)

"""Marks that staff put on what is to be done: urgent, words of their own, and a day until which it rests."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.services.staff.noting import Deed, note, permit
from bot.services.staff.refusals import StaffRefused
from flows.cleaning import clean
from flows.masking import mask
from flows.moment import DENMARK, day_of, micros
from flows.rights import Right
from storage.database import Database
from storage.marks import Mark
from storage.staff_values import StaffMember
from storage.work import Reading

LABELS = 5
LETTERS = 30  # of a label
LONGEST_REST = dt.timedelta(days=183)
_OPENS = dt.time(8)  # when what rested is there again
_THINGS = re.compile(r"(conversations|dossiers)/([0-9A-Z-]{1,18})")


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a thing is to be marked, as it was typed."""

    urgent: bool = False
    labels: str = ""  # with commas between them
    rests_until: str = ""  # a day: 2026-12-24


@dataclass(frozen=True, slots=True)
class Marking:
    """Puts marks on, and shows them."""

    database: Database
    clock: Callable[[], dt.datetime]

    async def on(self, path: str, by: StaffMember) -> Mark:
        """How a thing is marked now; raises `StaffRefused` where there is no such thing."""
        permit(by, Right.READ)
        async with self.database.reading() as reading:
            conversation_id = await _conversation_of(reading, path)
            found = await reading.marks.on([path])
        return found.get(path, Mark(path, conversation_id, 0, ""))

    async def put(self, path: str, wanted: Wanted, by: StaffMember) -> None:
        """Mark a thing so in the place of how it was; raises `StaffRefused` for what cannot be."""
        permit(by, Right.SPEAK)
        now = self.clock()
        labels, rests_until = labels_in(wanted.labels), _rest(wanted.rests_until, now)
        async with self.database.work() as work:
            conversation_id = await _conversation_of(work, path)
            mark = Mark(path, conversation_id, micros(now), by.author, wanted.urgent, labels, rests_until)
            await work.marks.put(mark)
            about = {"on": path, "urgent": wanted.urgent, "labels": len(labels), "rests_until": rests_until}
            await note(work, micros(now), Deed("marked", by.author, about))
            await work.commit()


def labels_in(text: str) -> tuple[str, ...]:
    """The labels that were typed, each once and without a CPR number; raises `StaffRefused` where it is too much."""
    typed = (" ".join(each.split()) for each in mask(clean(text)).split(","))
    labels = tuple(dict.fromkeys(each for each in typed if each))
    if len(labels) > LABELS or any(len(each) > LETTERS for each in labels):
        raise StaffRefused("labels")
    return labels


def _rest(typed: str, now: dt.datetime) -> int:
    if not typed:
        return 0
    try:
        until = dt.date.fromisoformat(typed)
    except ValueError as nothing:
        raise StaffRefused("rest") from nothing
    today = day_of(micros(now))
    if not today < until <= today + LONGEST_REST:
        raise StaffRefused("rest")
    return micros(dt.datetime.combine(until, _OPENS, DENMARK))


async def _conversation_of(reading: Reading, path: str) -> int:
    """The conversation that a thing belongs to; its words go when that is forgotten."""
    thing = _THINGS.fullmatch(path)
    kind, name = thing.groups() if thing else ("", "")
    if kind == "dossiers" and (dossier := await reading.dossiers.find(name)) is not None:
        return dossier.conversation_id
    if kind == "conversations" and name.isdecimal() and await reading.conversations.addresses_of([int(name)]):
        return int(name)
    raise StaffRefused("nothing-to-mark")

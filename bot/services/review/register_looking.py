"""Looking at the register, as the staff's pages show it; every look is in the audit."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.services.review.desk import Desks, looked
from bot.services.staff.noting import permit
from flows.effects import INHERITED
from flows.identifiers import is_p_number
from flows.masking import Masked
from flows.moment import day_of, micros
from flows.rights import Right
from flows.standing import standing
from storage.alike import TalkedAbout
from storage.flat import flat
from storage.names import FoundPage
from storage.review_values import Reviewed
from storage.staff_values import StaffMember
from storage.values import Organisation
from storage.work import Reading

PAGE = 20
DEEPEST = 9  # steps up to a company: there are two, should parents never form a ring
CONVERSATIONS = 50  # about one company: nobody reads further down


@dataclass(frozen=True, slots=True)
class RegisterSight:
    """An organisation with its tree, its history, and what else is known of it."""

    day: dt.date
    tree: Mapping[str, Any]
    entity: int
    history: tuple[Organisation, ...]
    as_known: Organisation | None
    facts: Mapping[str, "Stood"]  # of that version, those from above with what stood there
    confirmed_at: int | None
    dossiers: tuple[Reviewed, ...]
    conversations: tuple[TalkedAbout, ...]


@dataclass(frozen=True, slots=True)
class Stood:
    """What stood about one fact, and whether that came from above."""

    value: Any
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A company that was found, with the part that was meant."""

    company: Mapping[str, Any]
    entity: int
    state: str


@dataclass(frozen=True, slots=True)
class Hits:
    """A page of what was found, and how many there are; not complete where nobody counted on."""

    hits: tuple[Hit, ...] = ()
    count: int = 0
    complete: bool = True


async def _found(reading: Reading, asked: Masked, day: dt.date, start: int) -> FoundPage:
    """What has this number, or else such a name."""
    number = asked.kept_back or "".join(asked.text.split())  # as it may be written, in groups
    hits = await reading.register.at_p_number(number, day) if is_p_number(number) else ()
    if not asked.kept_back:
        hits = hits or (await reading.register.find(number, day) if number.isdecimal() else ())
    if hits or asked.kept_back:
        return FoundPage(hits[start : start + PAGE], len(hits))
    return await reading.register.page_of_named(asked.text, day, start, PAGE)


async def _above(reading: Reading, known: Organisation | None, day: dt.date, at: int) -> tuple[Organisation, ...]:
    """What something stood under on a day, as known at an instant, up to its company."""
    found: list[Organisation] = []
    while known is not None and known.parent_id is not None and len(found) < DEEPEST:
        known = await reading.changing.as_known(known.parent_id, day, at)
        found += [known] if known is not None else []
    return tuple(found)


async def _facts(reading: Reading, known: Organisation | None, day: dt.date, at: int) -> dict[str, Stood]:
    """The facts of a version that was known; those from above as they stood there, None where nothing did."""
    own, above = flat(known) if known is not None else {}, await _above(reading, known, day, at)
    return {
        fact: Stood(next(_first_own(fact, above), None), inherited=True) if value == INHERITED else Stood(value)
        for fact, value in own.items()
    }


def _first_own(fact: str, above: Iterable[Organisation]) -> Iterator[Any]:
    """What stands about it above, the nearest first."""
    for each in above:
        if (value := flat(each).get(fact)) != INHERITED:
            yield value


@dataclass(frozen=True, slots=True)
class RegisterLooking:
    """Shows the register."""

    desks: Desks

    async def search(self, asked: Masked, day: dt.date, start: int, by: StaffMember) -> Hits:
        """The companies with this number or with these words in a name, as they stand on a day.

        Ten digits that were kept back are looked up as a P-number and as nothing else, and are written down nowhere.
        """
        permit(by, Right.READ)
        now = self.desks.clock()
        async with self.desks.database.work() as work:
            page = await _found(work, asked, day, start)
            await looked(work, by, now, "staff", {"searched": "register", "words": asked.text, "found": page.count})
            await work.commit()
        hits = tuple(Hit(standing(each.company), each.hit, each.state) for each in page.found)
        return Hits(hits, page.count, page.complete)

    async def organisation(
        self, entity: int, day: dt.date | None, known: dt.datetime, by: StaffMember
    ) -> RegisterSight | None:
        """An organisation about a day, as it was known at an instant; None where there never was one.

        Where no day is asked for it is today, or the first day of what is still to begin.
        """
        permit(by, Right.READ)
        async with self.desks.database.work() as work:
            if not (history := await work.changing.history([entity])):
                return None
            day = day or max(day_of(micros(self.desks.clock())), min(each.valid_from for each in history))
            found = await work.register.tree(entity, day)
            tree = standing(found.company) if found is not None else {}
            cvr = str(tree.get("cvr") or next((each.cvr for each in history if each.cvr), "") or "")
            as_known = await work.changing.as_known(entity, day, at := micros(known))
            sight = RegisterSight(
                day=day,
                tree=tree,
                entity=entity,
                history=history,
                as_known=as_known,
                facts=await _facts(work, as_known, day, at),
                confirmed_at=await work.confirmations.last(cvr) if cvr else None,
                dossiers=await work.reviews.about(cvr) if cvr else (),
                conversations=await work.alike.about(cvr, CONVERSATIONS) if cvr else (),
            )
            await looked(work, by, self.desks.clock(), "staff", {"viewed": "organisation", "entity": entity})
            await work.commit()
        return sight

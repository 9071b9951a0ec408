"""The review of dossiers: where each one is, who holds it, and every decision that was ever made about it."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import BigInteger, Select, Text, bindparam, func, select, update
from sqlalchemy.sql.elements import ClauseElement

from flows.stored import canonical
from storage.dossiers import ROW, dossier_from
from storage.errors import Conflict, NotFound
from storage.hot import Jobs
from storage.review_tables import decisions, dossier_links, dossier_notes
from storage.review_values import Moved, NewDecision, Note, Reviewed, StoredDecision
from storage.statements import Row, Statement, adding, among, as_list, as_row, at_most, insert_into, word
from storage.tables import dossiers

_MORE = ("held_by", "held_since", "moves", "decided_at")


class Reviews:
    """All reviews. Of a dossier with several revisions the newest is reviewed."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def get(self, reference: str) -> Reviewed:
        """The newest revision under this reference; raises `NotFound`."""
        rows = await self._jobs.fetch(_GET, {"b_reference": reference})
        if not rows:
            raise NotFound(reference)
        return reviewed(rows[0])

    async def listed(self, statuses: Collection[str], at_most: int, after: int = 0) -> tuple[Reviewed, ...]:
        """Dossiers in one of these statuses, oldest first, those after an id."""
        asked = {"statuses": as_list(statuses), "b_after": after, "at_most": at_most}
        return tuple(map(reviewed, await self._jobs.fetch(_LISTED, asked)))

    async def about(self, cvr: str, at_most: int = 50) -> tuple[Reviewed, ...]:
        """The dossiers about a CVR number, newest first."""
        return tuple(map(reviewed, await self._jobs.fetch(_ABOUT, {"b_cvr": cvr, "at_most": at_most})))

    async def naming(self, reference: str) -> tuple[Reviewed, ...]:
        """The registrations in which another dossier's reference stands."""
        asked = {"b_words": f'%"reference":"{reference}"%', "b_reference": reference}
        return tuple(map(reviewed, await self._jobs.fetch(_NAMING, asked)))

    async def cvrs_of(self, email: str) -> int:
        """For how many CVR numbers one person, by their e-mail address, has sent something in."""
        [[count]] = await self._jobs.fetch(_CVRS_OF, {"b_email": email})
        return int(count)

    async def move(self, seen: Reviewed, moved: Moved) -> None:
        """Let a dossier stand elsewhere; raises `Conflict` where it has moved since it was seen."""
        asked = {"b_id": seen.dossier.id, "b_moves": seen.moves, "moves": seen.moves + 1}
        if not await self._jobs.fetch(_MOVE, asked | as_row(moved)):
            raise Conflict(seen.reference)

    async def decide(self, new: NewDecision) -> int:
        """Write a decision down and give its id; raises `Conflict` where an approval was used up already."""
        rows = await self._jobs.fetch(_DECIDE, as_row(new) | {"about": canonical(dict(new.about))})
        decision_id: int = rows[0][0]
        return decision_id

    async def decisions(self, reference: str) -> tuple[StoredDecision, ...]:
        """Every decision about every revision, oldest first."""
        return tuple(map(_decision, await self._jobs.fetch(_DECISIONS, {"b_reference": reference})))

    async def approvers(self, dossier_ids: Iterable[int]) -> dict[int, str]:
        """Whose approval of these revisions counts: the last that no other decision has used up."""
        rows = await self._jobs.fetch(_APPROVERS, {"ids": as_list(dossier_ids)})
        return {dossier_id: maker for dossier_id, maker in rows}  # noqa: C416 - a row is no pair to mypy

    async def submitted_at(self, reference: str) -> tuple[int, ...]:
        """When each revision came in, oldest first."""
        return tuple(row[0] for row in await self._jobs.fetch(_SUBMITTED, {"b_reference": reference}))

    async def link(self, dossier_id: int, place: str, entity_id: int, by: str, at: int) -> None:
        """Say which entity of the register a place of a dossier means; said again, the last counts."""
        row = {"dossier_id": dossier_id, "place": place, "entity_id": entity_id, "linked_by": by, "at": at}
        await self._jobs.many(_LINK, [row])

    async def links(self, dossier_id: int) -> dict[str, int]:
        """The entity that each place was linked to."""
        rows = await self._jobs.fetch(_LINKS, {"b_id": dossier_id})
        return {place: entity_id for place, entity_id in rows}  # noqa: C416 - a row is no pair to mypy

    async def note(self, note: Note) -> None:
        """Add a note for the others."""
        await self._jobs.many(_NOTE, [as_row(note)])

    async def notes(self, reference: str) -> Sequence[Note]:
        """All notes on a dossier, oldest first."""
        return [Note(*row) for row in await self._jobs.fetch(_NOTES, {"b_reference": reference})]


def reviewed(row: Row) -> Reviewed:
    """A row of `newest`."""
    *dossier, held_by, held_since, moves, decided_at, first = row
    return Reviewed(dossier_from(dossier), held_by, held_since, moves, decided_at, first)


def _decision(row: Row) -> StoredDecision:
    stored = list(row)
    stored[7] = json.loads(stored[7])
    return StoredDecision(*stored)


def newest() -> Select[Any]:
    """The newest revisions, each with when the first one came in."""
    later, first = dossiers.alias("later"), dossiers.alias("first")
    newer = select(later.c.id).where(later.c.reference == dossiers.c.reference, later.c.revision > dossiers.c.revision)
    begun = select(func.min(first.c.submitted_at)).where(first.c.reference == dossiers.c.reference)
    return select(*ROW, *(dossiers.c[name] for name in _MORE), begun.scalar_subquery()).where(~newer.exists())


def _link(database: str) -> ClauseElement:
    added = insert_into(database, dossier_links)
    changed = {name: added.excluded[name] for name in ("entity_id", "linked_by", "at")}
    return added.on_conflict_do_update(index_elements=["dossier_id", "place"], set_=changed)


_OF_DECISION = [decisions.c[name] for name in (
    "dossier_id", "sha256", "kind", "maker", "at", "about", "persons", "approval_id", "approver",
)]  # fmt: skip
_USING = decisions.alias("using")
_USED = select(_USING.c.id).where(_USING.c.approval_id == decisions.c.id)
_REFERENCE = bindparam("b_reference", type_=Text)
_GET = Statement(lambda _: newest().where(dossiers.c.reference == _REFERENCE))
_LISTED = Statement(
    lambda database: (
        newest()
        .where(
            dossiers.c.status.in_(among(database, "statuses")), dossiers.c.id > bindparam("b_after", type_=BigInteger)
        )
        .order_by(dossiers.c.id)
        .limit(at_most())
    )
)
_ABOUT = Statement(
    lambda _: newest().where(dossiers.c.cvr == bindparam("b_cvr")).order_by(dossiers.c.id.desc()).limit(at_most())
)
_NAMING = Statement(
    lambda _: (
        newest()
        .where(
            dossiers.c.flow == word("registration"),
            dossiers.c.canonical.like(bindparam("b_words", type_=Text)),
            dossiers.c.reference != _REFERENCE,
        )
        .order_by(dossiers.c.id)
    )
)
_CVRS_OF = Statement(
    lambda _: select(func.count(dossiers.c.cvr.distinct())).where(dossiers.c.contact_email == bindparam("b_email"))
)
_MOVE = Statement(
    lambda _: (
        update(dossiers)
        .where(dossiers.c.id == bindparam("b_id"), dossiers.c.moves == bindparam("b_moves", type_=BigInteger))
        .returning(dossiers.c.id)
    ),
    *("status", "held_by", "held_since", "decided_at", "moves"),
)
_DECIDE = Statement(
    lambda database: insert_into(database, decisions).returning(decisions.c.id), *(each.name for each in _OF_DECISION)
)
_DECISIONS = Statement(
    lambda _: (
        select(decisions.c.id, dossiers.c.revision, *_OF_DECISION)
        .join(dossiers, dossiers.c.id == decisions.c.dossier_id)
        .where(dossiers.c.reference == _REFERENCE)
        .order_by(decisions.c.id)
    )
)
_APPROVERS = Statement(
    lambda database: (
        select(decisions.c.dossier_id, decisions.c.maker)
        .where(
            decisions.c.dossier_id.in_(among(database, "ids", BigInteger)),
            decisions.c.kind == word("approved"),
            ~_USED.exists(),
        )
        .order_by(decisions.c.id)
    )
)
_SUBMITTED = Statement(
    lambda _: select(dossiers.c.submitted_at).where(dossiers.c.reference == _REFERENCE).order_by(dossiers.c.revision)
)
_LINK = Statement(_link, *dossier_links.c.keys())
_LINKS = Statement(
    lambda _: select(dossier_links.c.place, dossier_links.c.entity_id).where(
        dossier_links.c.dossier_id == bindparam("b_id", type_=BigInteger)
    )
)
_NOTE = adding(dossier_notes, "reference", "at", "author", "text")
_NOTES = Statement(
    lambda _: (
        select(dossier_notes.c.reference, dossier_notes.c.at, dossier_notes.c.author, dossier_notes.c.text)
        .where(dossier_notes.c.reference == _REFERENCE)
        .order_by(dossier_notes.c.id)
    )
)

"""The dossiers: frozen when they were submitted, and never changed."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import BigInteger, bindparam, false, select
from sqlalchemy.sql.elements import ClauseElement

from flows.replies import Decision, Frozen
from flows.stored import canonical
from storage.dossier_names import keep_names
from storage.errors import AlreadySubmitted, Conflict
from storage.hot import Jobs
from storage.statements import Row, Statement, among, as_list, as_row, insert_into, word
from storage.tables import dossiers
from storage.values import Dossier


class Dossiers:
    """All dossiers."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, frozen: Frozen, conversation_id: int, draft_number: int, heads: Mapping[str, str]) -> None:
        """Add a dossier with the heads of the audit chains; raises `AlreadySubmitted` where this revision is there."""
        draft = {"conversation_id": conversation_id, "draft_number": draft_number}
        if added := await self._jobs.fetch(_ADD, {**as_row(frozen), **draft, "heads": canonical(dict(heads))}):
            await keep_names(self._jobs, added[0][0], frozen.canonical)
            return
        found = await self._jobs.fetch(_OF_DRAFT, {**draft, "revision": frozen.revision})
        raise AlreadySubmitted(found[0][0]) if found else Conflict(frozen.reference)

    async def find(self, reference: str) -> Dossier | None:
        """The newest revision under this reference."""
        rows = await self._jobs.fetch(_FIND, {"reference": reference})
        return dossier_from(rows[0]) if rows else None

    async def get(self, dossier_id: int) -> Dossier:
        """One revision by its id, which is known to be there."""
        return dossier_from((await self._jobs.fetch(_GET, {"id": dossier_id}))[0])

    async def of_conversation(self, conversation_id: int) -> tuple[Dossier, ...]:
        """What was submitted in this conversation, oldest first."""
        rows = await self._jobs.fetch(_OF_CONVERSATION, {"conversation_id": conversation_id})
        return tuple(map(dossier_from, rows))

    async def decisions(self, conversation_ids: Iterable[int]) -> dict[int, dict[str, Decision]]:
        """How far the review of what was submitted in these conversations has come, by conversation and reference."""
        found: dict[int, dict[str, Decision]] = {}
        for conversation_id, reference, *decision in await self._jobs.fetch(
            _DECISIONS, {"ids": as_list(conversation_ids)}
        ):
            found.setdefault(conversation_id, {})[reference] = Decision(*decision)
        return found

    async def all_dossiers(self) -> tuple[Dossier, ...]:
        """Every dossier, oldest first."""
        return tuple(map(dossier_from, await self._jobs.fetch(_ALL, {})))


_FROZEN = (
    *("reference", "revision", "flow", "version", "cvr", "canonical", "sha256"),
    *("submitted_at", "language", "contact_email", "contact_phone"),
)
_REST = ("id", "conversation_id", "draft_number", "status", "signed", "heads")
ROW = [dossiers.c[name] for name in (*_FROZEN, *_REST)]  # what `dossier_from` reads
_SELECTED = select(*ROW).order_by(dossiers.c.id)


def dossier_from(row: Row) -> Dossier:
    """The dossier in a row of `ROW`."""
    dossier_id, conversation_id, draft_number, status, signed, heads = row[len(_FROZEN) :]
    frozen = Frozen(*row[: len(_FROZEN)])
    return Dossier(dossier_id, frozen, conversation_id, draft_number, status, bool(signed), json.loads(heads))


def _add(database: str) -> ClauseElement:
    added = insert_into(database, dossiers).values(status=word("submitted"), signed=false())
    return added.on_conflict_do_nothing().returning(dossiers.c.id)


def _is(name: str) -> Any:
    return dossiers.c[name] == bindparam(name, type_=dossiers.c[name].type)


_ADD = Statement(_add, *_FROZEN, "conversation_id", "draft_number", "heads")
_OF_DRAFT = Statement(
    lambda _: select(dossiers.c.reference).where(_is("conversation_id"), _is("draft_number"), _is("revision"))
)
_FIND = Statement(lambda _: _SELECTED.where(_is("reference")).order_by(None).order_by(dossiers.c.revision.desc()))
_GET = Statement(lambda _: _SELECTED.where(_is("id")))
_OF_CONVERSATION = Statement(lambda _: _SELECTED.where(_is("conversation_id")))
_DECISIONS = Statement(
    lambda database: (
        select(dossiers.c.conversation_id, dossiers.c.reference, dossiers.c.status, dossiers.c.decided_at)
        .where(dossiers.c.conversation_id.in_(among(database, "ids", BigInteger)))
        .order_by(dossiers.c.revision)  # the newest revision's stays
    )
)
_ALL = Statement(lambda _: _SELECTED)

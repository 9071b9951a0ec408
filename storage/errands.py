"""What is to be fetched or sent outside."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import BigInteger, bindparam, func, select, update
from sqlalchemy.sql.elements import ClauseElement

from flows.stored import compact
from storage.hot import Jobs
from storage.review_values import Undelivered
from storage.statements import Row, Statement, at_most, figure, insert_into, word, words
from storage.tables import dossiers, errands
from storage.values import NewErrand, Owner, StoredErrand

_FAR = 2**62


class Errands:
    """The errands of all conversations."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def add(self, new: Sequence[NewErrand]) -> None:
        """Write these errands down, to be run after the commit."""
        await self._jobs.many(_ADD, [_row(each) for each in new])

    async def claim(self, now: int, at_most: int) -> list[StoredErrand]:
        """Mark the errands that are due as running and give them, oldest first; no other worker gets them."""
        rows = await self._jobs.fetch(_CLAIM, {"now": now, "at_most": at_most})
        return sorted(map(_errand, rows), key=lambda errand: errand.id)

    async def done(self, errand_id: int, to: str = "") -> None:
        """It was run, and its result is stored; what it was about, a secret perhaps, is forgotten.

        Of a letter stays to whom it went: whoever reads that it came back must know what address is wrong.
        """
        await self._jobs.many(_END, [{"b_id": errand_id, "state": "done", "about": _kept(to)}])

    async def failed(self, errand_id: int, not_before: int | None, to: str = "") -> None:
        """It failed: to be run again from `not_before`, or never where that is None."""
        if not_before is None:
            await self._jobs.many(_END, [{"b_id": errand_id, "state": "failed", "about": _kept(to)}])
        else:
            await self._jobs.many(_LATER, [{"b_id": errand_id, "not_before": not_before}])

    async def undelivered(self) -> list[Undelivered]:
        """The letters that could not be delivered and that nobody has seen to, oldest first."""
        return [_undelivered(row) for row in await self._jobs.fetch(_UNDELIVERED, {})]

    async def sent(self, reference: str) -> list[Undelivered]:
        """The letters about a dossier that a mail server has taken, oldest first."""
        return [_undelivered(row) for row in await self._jobs.fetch(_SENT, {"b_reference": reference})]

    async def came_back(self, errand_id: int) -> bool:
        """One of these was returned to us after all; False where there is none such."""
        return bool(await self._jobs.fetch(_CAME_BACK, {"b_id": errand_id}))

    async def see_to(self, errand_id: int) -> bool:
        """Somebody has seen to one of these; False where somebody had before."""
        return bool(await self._jobs.fetch(_SEE_TO, {"b_id": errand_id}))

    async def recover(self, claimed_before: int = _FAR) -> None:
        """After a crash: what was running is to be run again."""
        await self._jobs.many(_AGAIN, [{"b_before": claimed_before}])


def _row(new: NewErrand) -> dict[str, Any]:
    return {
        "conversation_id": new.conversation_id,
        "channel": new.owner.channel,
        "address": new.owner.address,
        "kind": new.kind,
        "key": new.key,
        "about": compact(dict(new.about)),
        "not_before": new.not_before,
    }


def _errand(row: Row) -> StoredErrand:
    errand_id, conversation_id, channel, address, kind, key, about, tries = row
    return StoredErrand(errand_id, conversation_id, Owner(channel, address), kind, key, json.loads(about), tries)


def _kept(to: str) -> str:
    return compact({"to": to}) if to else "{}"


def _undelivered(row: Row) -> Undelivered:
    *rest, about = row
    found = replace(Undelivered(*rest), to=json.loads(about).get("to", ""))
    return replace(found, reference="") if found.kind == LINK else found


# The words of the index over them.
_OPEN = errands.c.state.in_(words("waiting", "running"))


def _claim(_: str) -> ClauseElement:
    now = bindparam("now", type_=BigInteger)
    due = (
        select(errands.c.id)
        .where(_OPEN, errands.c.state == word("waiting"), errands.c.not_before <= now)
        .order_by(errands.c.id)
        .limit(at_most())
        .with_for_update(skip_locked=True)
    )
    given = ("id", "conversation_id", "channel", "address", "kind", "key", "about", "tries")
    claimed = update(errands).where(errands.c.id.in_(due)).values(state=word("running"), claimed_at=now)
    return claimed.returning(*(errands.c[name] for name in given))


LINK = "lost_mail"  # with the link by which an owner goes on; its key is no reference
LETTERS = (
    "receipt_mail",
    "request_mail",
    "decision_mail",
    "number_mail",
    LINK,
)  # about a dossier, whose reference is the key; all but the last
_FAILED = (errands.c.state == word("failed"), errands.c.kind.in_(words(*LETTERS)))
_TRIED = func.coalesce(errands.c.claimed_at, errands.c.not_before)
_ABOUT = select(dossiers.c.id).where(dossiers.c.reference == errands.c.key)
_LETTER = (
    *(errands.c[name] for name in ("id", "conversation_id", "kind", "key")),
    *(_TRIED, _ABOUT.exists(), errands.c.about),
)
_UNDELIVERED = Statement(lambda _: select(*_LETTER).where(*_FAILED).order_by(errands.c.id))
_TAKEN = (errands.c.state == word("done"), errands.c.kind.in_(words(*LETTERS)))
_SENT = Statement(
    lambda _: select(*_LETTER).where(errands.c.key == bindparam("b_reference"), *_TAKEN).order_by(errands.c.id)
)
_CAME_BACK = Statement(
    lambda _: (
        update(errands)
        .where(errands.c.id == bindparam("b_id"), *_TAKEN)
        .values(state=word("failed"))
        .returning(errands.c.id)
    )
)
_SEE_TO = Statement(
    lambda _: (
        update(errands)
        .where(errands.c.id == bindparam("b_id"), *_FAILED)
        .values(state=word("seen_to"))
        .returning(errands.c.id)
    )
)
_ADD = Statement(
    lambda database: insert_into(database, errands).values(state=word("waiting"), tries=figure(0)),
    *("conversation_id", "channel", "address", "kind", "key", "about", "not_before"),
)
_CLAIM = Statement(_claim)
_END = Statement(lambda _: update(errands).where(errands.c.id == bindparam("b_id")), "state", "about")
_LATER = Statement(
    lambda _: (
        update(errands)
        .where(errands.c.id == bindparam("b_id"))
        .values(state=word("waiting"), tries=errands.c.tries + figure(1))
    ),
    "not_before",
)
_AGAIN = Statement(
    lambda _: (
        update(errands)
        .where(
            _OPEN,
            errands.c.state == word("running"),
            func.coalesce(errands.c.claimed_at, figure(0)) < bindparam("b_before", type_=BigInteger),
        )
        .values(state=word("waiting"))
    )
)

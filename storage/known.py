"""What the store holds on a CVR number, for a turn that hears one."""

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import Text, bindparam, or_, select, union_all
from sqlalchemy.sql.elements import ClauseElement

from flows.replies import Known
from storage.hot import Jobs
from storage.register_tables import organisations
from storage.statements import Statement, among, as_list, figure, word, words
from storage.tables import dossiers, drafts

UNDER_WAY = ("asking", "review")
ANYONES = ("public_facts", "report")  # flows that anybody may go through, about whatever company


async def known(jobs: Jobs, asked: Iterable[tuple[int, str]], today: dt.date) -> dict[tuple[int, str], Known]:
    """For each pair of conversation and CVR number, what is held on the number beside that conversation."""
    pairs = set(asked)
    if not pairs:
        return {}
    values = {"cvrs": as_list({cvr for _, cvr in pairs}), "today": today.isoformat()}
    held = {(what, cvr, conversation_id) for what, cvr, conversation_id in await jobs.fetch(_KNOWN, values)}
    return {(conversation_id, cvr): _beside(conversation_id, cvr, held) for conversation_id, cvr in pairs}


def _beside(conversation_id: int, cvr: str, held: set[tuple[str, str, int]]) -> Known:
    # What an owner sent is said to them as well: who registers a company twice seldom means to.
    others = {what for what, number, held_by in held if number == cvr and held_by != conversation_id}
    found = others | {what for what, number, _ in held if number == cvr and what == "submitted"}
    return Known(registered="registered" in found, submitted="submitted" in found, under_way="under_way" in found)


def _known(database: str) -> ClauseElement:
    cvrs = among(database, "cvrs")
    today = bindparam("today", type_=Text)
    registered = select(word("registered"), organisations.c.cvr, figure(0)).where(
        organisations.c.cvr.in_(cvrs),
        organisations.c.kind == word("company"),
        organisations.c.superseded_at.is_(None),
        organisations.c.valid_from <= today,
        or_(organisations.c.valid_to.is_(None), organisations.c.valid_to >= today),
    )
    submitted = select(word("submitted"), dossiers.c.cvr, dossiers.c.conversation_id).where(
        dossiers.c.cvr.in_(cvrs), dossiers.c.flow == word("registration")
    )
    under_way = select(word("under_way"), drafts.c.cvr, drafts.c.conversation_id).where(
        drafts.c.cvr.in_(cvrs), drafts.c.stage.in_(words(*UNDER_WAY)), drafts.c.flow.not_in(words(*ANYONES))
    )
    return union_all(registered, submitted, under_way)


_KNOWN = Statement(_known)

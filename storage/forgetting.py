"""Forgetting a draft that was never sent in: its answers, and every word that was said about it.

The rows stay, without their words: their numbers must not be given again.
"""

from sqlalchemy import BigInteger, ColumnElement, Table, and_, bindparam, delete, exists, func, null, select, update
from sqlalchemy.sql.elements import ClauseElement

from flows.conversations import Draft
from flows.replies import Forgotten
from flows.stages import Stage
from flows.stored import write_draft
from storage.cases import marked
from storage.floor_tables import asked_files, marks, notes, reply_drafts
from storage.hot import Jobs
from storage.search_tables import entry_words
from storage.statements import Statement, figure, word, words
from storage.tables import arrivals, audit, conversations, deliveries, dossiers, drafts, entries, errands, salts

UNSENT = (Stage.CHOOSING, Stage.ASKING, Stage.REVIEW, Stage.SIGNING, Stage.CANCELLED)


class Forgetting:
    """Takes away what nobody may read any more; what was submitted stays."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def draft(self, conversation_id: int, forgotten: Forgotten, now: int) -> None:
        """Empty a draft that was left before an instant, and take the words from all that was said in its time.

        One that was taken up again, or sent in, stays as it is. Its time is all between the dossier submitted before
        and the instant; where there is none, or it is shared, other cases are at work in the same thread, and only what
        was said of this one alone goes. The audit chain stays, and holds; the salts of its digests go with their time.
        """
        if forgotten.until:
            await self._in_its_time(conversation_id, forgotten, now)
        mark = {"b_id": conversation_id, "b_number": forgotten.number, "b_mark": marked(forgotten.number)}
        for statement in (_ENTRIES_OF_CASE, _DELIVERIES_OF_CASE):
            await self._jobs.many(statement, [mark])
        await self._jobs.many(_FOUND_NO_MORE, [{"b_id": conversation_id}])

    async def _in_its_time(self, conversation_id: int, forgotten: Forgotten, now: int) -> None:
        empty = write_draft(Draft(forgotten.number, "", 0))
        this = {"b_id": conversation_id, "b_number": forgotten.number, "b_until": forgotten.until, "b_now": now,
                "b_written": max(forgotten.until, forgotten.written)}  # fmt: skip
        if not await self._jobs.fetch(_EMPTY, this | {"b_body": empty}):
            return
        if forgotten.shared:
            return
        within = {"b_id": conversation_id, "b_until": forgotten.until}
        for statement in (_ENTRIES, _DELIVERIES, _ERRANDS, _DEAD_LETTERS, _NOTES, _MARKS, _FILES, _REPLY_DRAFTS):
            await self._jobs.many(statement, [within])
        await self._jobs.many(_SALTS, [within | {"b_chain": f"conversation:{conversation_id}"}])


def _empty(_: str) -> ClauseElement:
    current = exists().where(
        conversations.c.id == drafts.c.conversation_id, conversations.c.draft_number == drafts.c.number
    )
    left = and_(drafts.c.stage.in_(words(*UNSENT)), ~current, drafts.c.updated_at <= bindparam("b_written"))
    emptied = and_(drafts.c.stage == word(Stage.EXPIRED), current)
    return (
        update(drafts)
        .where(drafts.c.conversation_id == bindparam("b_id"), drafts.c.number == bindparam("b_number"), left | emptied)
        .values(
            stage=word(Stage.EXPIRED),
            cvr=null(),
            email=null(),
            body=bindparam("b_body"),
            updated_at=bindparam("b_now", type_=BigInteger),
        )
        .returning(drafts.c.number)
    )


def _in_its_time(at: ColumnElement[int]) -> ColumnElement[bool]:
    until = bindparam("b_until", type_=BigInteger)
    sent = select(func.coalesce(func.max(dossiers.c.submitted_at), figure(0))).where(
        dossiers.c.conversation_id == bindparam("b_id"), dossiers.c.submitted_at <= until
    )
    return and_(at > sent.scalar_subquery(), at < until)


def _salts(_: str) -> ClauseElement:
    chained = select(audit.c.number).where(audit.c.chain == bindparam("b_chain"), _in_its_time(audit.c.at))
    return delete(salts).where(salts.c.chain == bindparam("b_chain"), salts.c.number.in_(chained))


def _of_this(table: Table) -> ColumnElement[bool]:
    return and_(table.c.conversation_id == bindparam("b_id"), _in_its_time(table.c.at))


def _of_case(table: Table, about: ColumnElement[str]) -> ColumnElement[bool]:
    """The rows that belong to a case alone, once that is deleted."""
    gone = exists().where(
        drafts.c.conversation_id == bindparam("b_id"),
        drafts.c.number == bindparam("b_number"),
        drafts.c.stage == word(Stage.EXPIRED),
    )
    return and_(table.c.conversation_id == bindparam("b_id"), about.like(bindparam("b_mark")), gone)


_EMPTY = Statement(_empty)
_NOTES = Statement(lambda _: delete(notes).where(_of_this(notes)))
_FILES = Statement(lambda _: delete(asked_files).where(_of_this(asked_files)))
_MARKS = Statement(lambda _: delete(marks).where(_of_this(marks)))
_REPLY_DRAFTS = Statement(lambda _: delete(reply_drafts).where(_of_this(reply_drafts)))
_ENTRIES = Statement(lambda _: update(entries).where(_of_this(entries)).values(text=word(""), about=word("{}")))
_SAID = deliveries.c.state.in_(words("sent", "dropped", "unknown", "failed"))
_DELIVERIES = Statement(
    lambda _: (
        update(deliveries).where(_of_this(deliveries), _SAID).values(text=word(""), buttons=word("[]"), body=word("{}"))
    )
)
_ENTRIES_OF_CASE = Statement(
    lambda _: update(entries).where(_of_case(entries, entries.c.about)).values(text=word(""), about=word("{}"))
)
_FOUND_NO_MORE = Statement(
    lambda _: delete(entry_words).where(
        entry_words.c.entry_id.in_(
            select(entries.c.id).where(entries.c.conversation_id == bindparam("b_id"), entries.c.text == word(""))
        )
    )
)
_DELIVERIES_OF_CASE = Statement(
    lambda _: (
        update(deliveries)
        .where(_of_case(deliveries, deliveries.c.body), _SAID)
        .values(text=word(""), buttons=word("[]"), body=word("{}"))
    )
)
_ERRANDS = Statement(
    lambda _: (
        update(errands)
        .where(
            errands.c.conversation_id == bindparam("b_id"),
            _in_its_time(errands.c.claimed_at),
            errands.c.state.in_(words("done", "failed", "seen_to")),
        )
        .values(key=word(""), about=word("{}"))
    )
)
# Those whose turns were taken are gone after a week.
_DEAD_LETTERS = Statement(
    lambda _: (
        update(arrivals)
        .where(arrivals.c.state == word("dead"), _of_this(arrivals))
        .values(kind=word("said"), text=word(""), body=word('{"text":""}'), raw=word("{}"))
    )
)
_SALTS = Statement(_salts)

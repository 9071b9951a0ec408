"""Which conversations have to do with each other: about the same company, or with the same person."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, Select, Text, bindparam, func, select, union_all
from sqlalchemy.sql.elements import ClauseElement

from storage.hot import Jobs
from storage.statements import Statement, at_most, word
from storage.tables import dossiers, drafts


@dataclass(frozen=True, slots=True)
class AlikeTo:
    """Another conversation, and what it has in common with one; the two are never made one."""

    conversation_id: int
    by: str  # "company" (the CVR number) | "person" (the e-mail address)
    last_at: int  # when a case of it was changed last; microseconds UTC


@dataclass(frozen=True, slots=True)
class TalkedAbout:
    """A conversation in which a company was spoken of, with the purposes of its cases about it."""

    conversation_id: int
    flows: tuple[str, ...]  # the latest first
    last_at: int  # microseconds UTC


class Alike:
    """Finds them by what their cases hold."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def to(self, conversation_id: int, most: int) -> tuple[AlikeTo, ...]:
        """The conversations that are about a company, or with a person, of this one's; the latest first."""
        rows = await self._jobs.fetch(_ALIKE, {"b_id": conversation_id, "at_most": most})
        return tuple(AlikeTo(*row) for row in rows)

    async def about(self, cvr: str, most: int) -> tuple[TalkedAbout, ...]:
        """The conversations that are about a company, the latest first."""
        found: dict[int, list[tuple[str, int]]] = {}
        for conversation_id, flow, last_at in await self._jobs.fetch(_ABOUT, {"b_cvr": cvr, "at_most": most}):
            found.setdefault(conversation_id, []).append((flow, last_at))
        return tuple(
            TalkedAbout(number, tuple(flow for flow, _ in cases), cases[0][1]) for number, cases in found.items()
        )


def _about(_: str) -> ClauseElement:
    cvr = bindparam("b_cvr", type_=Text)
    begun = select(drafts.c.conversation_id, drafts.c.flow, drafts.c.updated_at.label("at"))
    sent = select(dossiers.c.conversation_id, dossiers.c.flow, dossiers.c.submitted_at.label("at"))
    either = union_all(begun.where(drafts.c.cvr == cvr), sent.where(dossiers.c.cvr == cvr)).subquery()
    last_at = func.max(either.c.at).label("last_at")
    return (
        select(either.c.conversation_id, either.c.flow, last_at)
        .group_by(either.c.conversation_id, either.c.flow)
        .order_by(last_at.desc(), either.c.conversation_id.desc())
        .limit(at_most())
    )


_HERE = bindparam("b_id", type_=BigInteger)


def _sharing(by: str, column: str) -> Select[tuple[int, str, int]]:
    own = drafts.alias()
    shared = select(own.c[column]).where(own.c.conversation_id == _HERE, own.c[column].is_not(None))
    return (
        select(drafts.c.conversation_id, word(by).label("shares"), func.max(drafts.c.updated_at).label("last_at"))
        .where(drafts.c[column].in_(shared), drafts.c.conversation_id != _HERE)
        .group_by(drafts.c.conversation_id)
    )


def _alike(_: str) -> ClauseElement:
    both = union_all(_sharing("company", "cvr"), _sharing("person", "email")).subquery()
    return select(*both.c).order_by(both.c.last_at.desc(), both.c.conversation_id.desc()).limit(at_most())


_ALIKE = Statement(_alike)
_ABOUT = Statement(_about)

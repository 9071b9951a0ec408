"""Looking through the audit, newest first: by person, act and day, a page at a time."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, Text, bindparam, select, tuple_
from sqlalchemy.sql.elements import BindParameter, ColumnElement

from storage.audit import link_of
from storage.chains import Link
from storage.hot import Jobs
from storage.statements import Statement, at_most, words
from storage.tables import audit, salts

STAFF, EVERYBODY = "staff", "everybody"
_END = (2**62, "", 0)


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for; "" and 0 leave a filter out."""

    person: str = STAFF  # staff (all of them) | everybody (owners and the bot too) | staff:<id>
    act: str = ""
    since: int = 0  # microseconds UTC, included
    until: int = 0  # excluded
    before: tuple[int, str, int] = _END  # time, chain and number of the last one of the page before


class AuditSearch:
    """Pages of the audit."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    async def page(self, sought: Sought, most: int) -> list[Link]:
        """The newest of what is sought."""
        at, chain, number = sought.before
        values = {
            "person": sought.person, "act": sought.act, "since": sought.since, "until": sought.until or 2**62,
            "at": at, "chain": chain, "number": number, "at_most": most,
        }  # fmt: skip
        statement = _BY.get(sought.person, _BY_ONE)[bool(sought.act)]
        return [link_of(row[0], row[1:]) for row in await self._jobs.fetch(statement, values)]

    async def acts(self) -> list[str]:
        """What staff have ever done, by name."""
        return [row[0] for row in await self._jobs.fetch(_ACTS, {})]


_BY_STAFF = audit.c.actor.not_in(words("owner", "bot", "system"))  # the words of the index, or it is not used


def _page(*who: ColumnElement[bool], act: bool) -> Statement:
    columns = [audit.c[name] for name in ("chain", "number", "at", "act", "actor", "digest", "previous", "hash")]
    place = tuple_(audit.c.at, audit.c.chain, audit.c.number)
    given = tuple_(_time("at"), bindparam("chain", type_=Text), _time("number"))
    named = [audit.c.act == bindparam("act")] if act else []
    return Statement(
        lambda _: (
            select(*columns, salts.c.salt, salts.c.about)
            .outerjoin_from(audit, salts, (salts.c.chain == audit.c.chain) & (salts.c.number == audit.c.number))
            .where(audit.c.at >= _time("since"), audit.c.at < _time("until"), place < given, *who, *named)
            .order_by(audit.c.at.desc(), audit.c.chain.desc(), audit.c.number.desc())
            .limit(at_most())
        )
    )


def _time(name: str) -> BindParameter[int]:
    return bindparam(name, type_=BigInteger)


def _pair(*who: ColumnElement[bool]) -> dict[bool, Statement]:
    return {act: _page(*who, act=act) for act in (False, True)}


_BY = {STAFF: _pair(_BY_STAFF), EVERYBODY: _pair()}
_BY_ONE = _pair(_BY_STAFF, audit.c.actor == bindparam("person"))
_ACTS = Statement(lambda _: select(audit.c.act).distinct().where(_BY_STAFF).order_by(audit.c.act))

"""Versions of organisations as rows of their table, and when one is in force."""

import datetime as dt
import json
from typing import Any

from sqlalchemy import Text, and_, bindparam, or_
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from flows.catalogue.searching import fold
from flows.stored import canonical
from storage.register_tables import organisations
from storage.statements import Row, as_row
from storage.values import Organisation

ALL = tuple(each.name for each in organisations.c if each.name != "id")
COLUMNS = tuple(name for name in ALL if name != "folded")
DAY = bindparam("day", type_=Text)


def in_force(versions: FromClause) -> ColumnElement[bool]:
    """These versions, as known now, are in force on the day given as `day`."""
    columns = versions.c
    over = or_(columns.valid_to.is_(None), columns.valid_to >= DAY)
    return and_(columns.superseded_at.is_(None), columns.valid_from <= DAY, over)


def to_come(versions: FromClause) -> ColumnElement[bool]:
    """These versions, as known now, begin after the day given as `day`."""
    return and_(versions.c.superseded_at.is_(None), versions.c.valid_from > DAY)


def selected(versions: FromClause = organisations) -> list[ColumnElement[Any]]:
    """What `organisation_from` reads, of these versions."""
    return [versions.c[name] for name in COLUMNS]


def row_of(version: Organisation) -> dict[str, Any]:
    """The version as a row to be added."""
    return as_row(version) | {
        "body": canonical(dict(version.body)),
        "valid_from": version.valid_from.isoformat(),
        "valid_to": version.valid_to.isoformat() if version.valid_to else None,
        "folded": fold(version.name),
    }


def organisation_from(row: Row) -> Organisation:
    """The version in a row of `selected`."""
    stored = dict(zip(COLUMNS, row, strict=True))
    days = {name: day_from(stored[name]) for name in ("valid_from", "valid_to")}
    return Organisation(**stored | days | {"body": json.loads(stored["body"])})


def day_from(stored: str | None) -> dt.date | None:
    """The day in a column; None where it is open."""
    return dt.date.fromisoformat(stored) if stored else None

"""Statements of SQLAlchemy Core, written once and compiled once for each kind of database."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeAlias

from sqlalchemy import (
    JSON,
    Dialect,
    Integer,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    column,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.elements import ClauseElement, ColumnElement
from sqlalchemy.sql.selectable import CompoundSelect, FromClause
from sqlalchemy.types import TypeEngine

Row: TypeAlias = Sequence[Any]
Values: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Ready:
    """A statement for one kind of database: its SQL, its parameters' names, and a row's values in their order."""

    built: Any
    sql: str
    take: Callable[[Values], tuple[Any, ...]]
    reads: bool
    names: frozenset[str]


class Statement:
    """A statement of SQLAlchemy Core; `columns` are those whose values come with each row."""

    def __init__(self, build: Callable[[str], ClauseElement], *columns: str) -> None:
        self._build = build
        self._columns = columns
        self._ready: dict[str, Ready] = {}

    def ready(self, dialect: Dialect) -> Ready:
        """The statement as this kind of database takes it."""
        found = self._ready.get(dialect.name)
        if found is None:
            found = self._ready[dialect.name] = self._compile(dialect)
        return found

    def _compile(self, dialect: Dialect) -> Ready:
        built = self._build(dialect.name)
        compiled: Any = built.compile(dialect=dialect, column_keys=list(self._columns) or None)
        names = tuple(compiled.positiontup or ())
        constants = {name: bound.value for name, bound in compiled.binds.items() if not bound.required}
        reads = isinstance(built, (Select, CompoundSelect))
        return Ready(built, str(compiled), _taker(names, constants), reads, frozenset(compiled.binds))


def _taker(names: tuple[str, ...], constants: dict[str, Any]) -> Callable[[Values], tuple[Any, ...]]:
    if len(names) > 1 and not constants.keys() & set(names):
        return itemgetter(*names)
    return lambda row: tuple(row[name] if name in row else constants[name] for name in names)


def insert_into(database: str, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An INSERT that can say what happens on a conflict."""
    return postgresql.insert(table) if database == "postgresql" else sqlite.insert(table)


def adding(table: Table, *columns: str) -> Statement:
    """A statement that adds rows with these columns."""
    return Statement(lambda database: insert_into(database, table), *columns)


def listed(database: str, name: str) -> FromClause:
    """The elements of the JSON list given as parameter `name`, as a table with the column `value`."""
    given = bindparam(name, type_=Text)
    if database == "postgresql":
        return func.json_array_elements_text(cast(given, JSON)).table_valued(column("value", Text))
    return func.json_each(given).table_valued(column("value", Text))


def among(database: str, name: str, kind: type[TypeEngine[Any]] = Text) -> Select[Any]:
    """The same elements as values of one type, for `in_`."""
    return select(cast(listed(database, name).c.value, kind))


def as_list(values: Iterable[Any]) -> str:
    """The parameter that `listed` and `among` read."""
    return json.dumps(list(values))


def as_row(value: Any) -> dict[str, Any]:
    """The fields of a flat dataclass by name."""
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def word(value: str) -> ColumnElement[str]:
    """A constant written into the SQL: a partial index is used only where its own words stand in the query."""
    return literal_column(f"'{value}'", Text)


def figure(value: int) -> ColumnElement[int]:
    """A whole number written into the SQL, for the same reason."""
    return literal_column(str(value), Integer)


def words(*values: str) -> list[ColumnElement[str]]:
    """Several such constants, for `in_`."""
    return [word(value) for value in values]


def at_most() -> ColumnElement[int]:
    """The parameter `at_most`."""
    return bindparam("at_most", type_=Integer)

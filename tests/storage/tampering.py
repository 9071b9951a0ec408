"""Somebody with the whole database in their hands, who changes the audit and knows how it is made."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.chains import Link, linked

Change = Callable[[list[Link], int], list[Link]]
COLUMNS = ("chain", "number", "at", "act", "actor", "digest", "previous", "hash")
BESIDE = ("chain", "number", "salt", "about")
OTHER = "0" * 64


def edited(**other: Any) -> Change:
    """One link's act is another."""
    return lambda links, at: [*links[:at], replace(links[at], act=replace(links[at].act, **other)), *links[at + 1 :]]


def rewritten(**other: Any) -> Change:
    """One link names another hash, before it or its own."""
    return lambda links, at: [*links[:at], replace(links[at], **other), *links[at + 1 :]]


def deleted(links: list[Link], at: int) -> list[Link]:
    return [*links[:at], *links[at + 1 :]]


def closed_up(links: list[Link], at: int) -> list[Link]:
    """Deleted, and the numbers behind it moved up."""
    return numbered(deleted(links, at))


def inserted(links: list[Link], at: int) -> list[Link]:
    return numbered([*links[:at], replace(links[at], act=replace(links[at].act, act="invented")), *links[at:]])


def swapped(links: list[Link], at: int) -> list[Link]:
    """This link's act and the one's before it change places."""
    one, other = links[at - 1], links[at]
    return [*links[: at - 1], replace(one, act=other.act), replace(other, act=one.act), *links[at + 1 :]]


def cut(links: list[Link], at: int) -> list[Link]:
    return links[:at]


def forged(change: Change) -> Change:
    """The same, with all hashes made anew so that the chain looks whole."""
    return lambda links, at: linked("", [link.act for link in change(links, at)])[0]


def numbered(links: Sequence[Link]) -> list[Link]:
    return [replace(link, number=number) for number, link in enumerate(links, 1)]


CHANGES: dict[str, Change] = {
    "edit of the time": edited(at=1),
    "edit of the act": edited(act="something else"),
    "edit of the actor": edited(actor="staff:999"),
    "edit of the digest": edited(digest=OTHER),
    "edit of the hash before": rewritten(previous=OTHER),
    "edit of the hash": rewritten(hash=OTHER),
    "edit of what it was about": edited(about='"something else"'),
    "forged edit": forged(edited(actor="staff:999")),
    "deletion": deleted,
    "deletion, closed up": closed_up,
    "forged deletion": forged(deleted),
    "insertion": inserted,
    "forged insertion": forged(inserted),
    "swap": swapped,
    "forged swap": forged(swapped),
    "truncation": cut,
}


class Tamperer:
    """Writes to the tables past the product; the triggers that forbid it are taken away first."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self.put_before: dict[str, dict[int, Link]] = {}  # by chain and number: what stands there since

    async def disarm(self) -> None:
        postgresql = self.engine.dialect.name == "postgresql"
        async with self.engine.begin() as connection:
            for table in ("audit", "checkpoints"):
                for act in ("update", "delete"):
                    on = f" ON {table}" if postgresql else ""
                    await connection.execute(text(f"DROP TRIGGER {table}_stands_{act}{on}"))

    async def put(self, chain: str, links: Sequence[Link]) -> None:
        """Let these be the links of a chain; of one that was put before only what differs is written."""
        before, after = self.put_before.get(chain), {link.number: link for link in links}
        old = [number for number, link in (before or {}).items() if after.get(number) != link]
        new = [link for number, link in after.items() if before is None or before.get(number) != link]
        async with self.engine.begin() as connection:
            await _taken_out(connection, chain, None if before is None else old)
            await _put_in(connection, chain, new)
        self.put_before[chain] = after

    async def put_checkpoints(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Let this be what the checkpoints say."""
        names = ("checkpoint", "chain", "number", "hash")
        async with self.engine.begin() as connection:
            await connection.execute(text("DELETE FROM checkpoints"))
            if rows:
                given = [dict(zip(names, row, strict=True)) for row in rows]
                await connection.execute(
                    text(
                        "INSERT INTO checkpoints (checkpoint, chain, number, hash) VALUES (:checkpoint, :chain, :number, :hash)"
                    ),
                    given,
                )

    async def checkpoints(self) -> list[tuple[Any, ...]]:
        async with self.engine.connect() as connection:
            found = await connection.execute(text("SELECT checkpoint, chain, number, hash FROM checkpoints"))
            return [tuple(row) for row in found]


async def _taken_out(connection: AsyncConnection, chain: str, numbers: Sequence[int] | None) -> None:
    """Delete these links of a chain, or all of them."""
    which = "chain = :chain" if numbers is None else "chain = :chain AND number = :number"
    rows = [{"chain": chain}] if numbers is None else [{"chain": chain, "number": number} for number in numbers]
    for table in ("audit", "salts") if rows else ():
        await connection.execute(text(f"DELETE FROM {table} WHERE {which}"), rows)


async def _put_in(connection: AsyncConnection, chain: str, links: Sequence[Link]) -> None:
    rows = [
        {**{name: getattr(link, name) for name in ("number", "previous", "hash")},
         **{name: getattr(link.act, name) for name in ("chain", "at", "act", "actor", "digest")}}
        for link in links
    ]  # fmt: skip
    beside = [
        {"chain": chain, "number": link.number, "salt": link.act.salt, "about": link.act.about}
        for link in links
        if link.act.salt
    ]
    for table, columns, values in (("audit", COLUMNS, rows), ("salts", BESIDE, beside)):
        if values:
            named = ", ".join(f":{name}" for name in columns)
            await connection.execute(text(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({named})"), values)

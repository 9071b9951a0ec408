"""Doing to the register what a dossier does: in the order of its effects, with numbers issued or typed in."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flows.catalogue import DEFAULT_VANS
from flows.effects import Altered, Closed, Effect, Numbered, Opened, Ref, Succeeded, Unresolved
from flows.identifiers import is_location_number, is_sor_code
from flows.issuing import location_number, sor_code
from storage.errors import Conflict
from storage.review_values import NewNumber, Told
from storage.values import Organisation
from storage.work import Work

MAKES: Mapping[str, Callable[[int], str]] = {"sor_code": sor_code, "location_number": location_number}
FITS: Mapping[str, Callable[[str], bool]] = {"sor_code": is_sor_code, "location_number": is_location_number}
EVER = dt.date.min


@dataclass(slots=True)
class Done:
    """What was done, in the words of a receipt: names and numbers, and the entities behind them."""

    opened: list[dict[str, Any]] = field(default_factory=list)
    altered: list[dict[str, Any]] = field(default_factory=list)
    closed: list[dict[str, Any]] = field(default_factory=list)
    numbers: list[dict[str, Any]] = field(default_factory=list)

    def as_data(self) -> dict[str, Any]:
        """The same as JSON data."""
        return {name: getattr(self, name) for name in ("opened", "altered", "closed", "numbers")}


@dataclass(slots=True)
class Applying:
    """Applies effects in one transaction. Numbers are issued from ranges; one that is typed in takes their place."""

    work: Work
    said: Told
    ranges: Mapping[str, tuple[int, int]]  # by kind of number: the first serial and the last
    typed: Mapping[str, str]  # by "sor_code <key>" or "location_number <key>", the key an entity's or of what is opened
    done: Done = field(default_factory=Done)
    _entities: dict[str, tuple[int, str]] = field(default_factory=dict)  # of what was opened: entity, SOR code

    async def apply(self, effect: Effect) -> None:
        """Do one thing; raises `Unresolved` where the register, or a number, does not allow it."""
        match effect:
            case Opened():
                await self._open(effect)
            case Altered():
                await self._alter(effect)
            case Numbered():
                await self._number(effect)
            case Closed():
                await self._close(effect)
            case Succeeded():
                await self._succeed(effect)

    async def _open(self, effect: Opened) -> None:
        code = await self._given("sor_code", effect.key)
        try:
            entity = await self.work.changing.number(code[1])
        except Conflict as taken:
            raise Unresolved("number-taken", effect.key) from taken
        self._entities[effect.key] = (entity, code[1])
        await self._keep("sor_code", code, entity)
        facts = dict(effect.facts)
        if effect.under is not None:
            facts["parent"] = self._entity(effect.under)
            await self._must_stand(facts["parent"], effect.first, effect.key)
        if effect.numbered:
            number = await self._given("location_number", effect.key)
            await self._keep("location_number", number, entity)
            facts["location_number"] = number[1]
            self._numbered(facts, entity)
        await self.work.changing.open(entity, code[1], self.said, effect.first, facts, effect.kind)
        self.done.opened.append({"entity": entity, "kind": effect.kind, "name": facts["name"], "sor": code[1],
                                 "from": effect.first.isoformat()})  # fmt: skip

    async def _alter(self, effect: Altered) -> None:
        if "parent" in effect.facts:
            await self._must_stand(effect.facts["parent"], effect.first, str(effect.entity))
        try:
            await self.work.changing.alter(effect, self.said)
        except Conflict as closed:
            raise Unresolved("closed", str(effect.entity)) from closed
        self.done.altered.append(
            {"entity": effect.entity, "facts": dict(effect.facts), "from": effect.first.isoformat()}
        )

    async def _number(self, effect: Numbered) -> None:
        standing = await self._must_stand(effect.entity, effect.first, str(effect.entity))
        if standing.location_number is not None:
            raise Unresolved("numbered-already", str(effect.entity))
        number = await self._given("location_number", str(effect.entity))
        await self._keep("location_number", number, effect.entity)
        facts = {"vans": DEFAULT_VANS.code, **effect.facts, "location_number": number[1]}
        await self.work.changing.alter(Altered(effect.entity, effect.first, facts), self.said)
        self._numbered({"name": standing.name, **facts}, effect.entity)

    async def _close(self, effect: Closed) -> None:
        try:
            await self.work.changing.end(effect.entity, effect.last, self.said)
        except Conflict as unknown:
            raise Unresolved("closed", str(effect.entity)) from unknown
        self.done.closed.append({"entity": effect.entity, "last": effect.last.isoformat()})

    async def _succeed(self, effect: Succeeded) -> None:
        old, new = await self._code_of(effect.old), self._entities[str(effect.new)]
        await self.work.changing.alter(Altered(effect.old, EVER, {"replaced_by": [new[1]]}), self.said)
        await self.work.changing.alter(Altered(new[0], EVER, {"replaces": [old]}), self.said)

    async def _code_of(self, entity: int) -> str | None:
        history = await self.work.changing.history([entity])
        return history[-1].sor_code if history else None

    async def _must_stand(self, entity: int, day: dt.date, key: str) -> Organisation:
        standing = await self.work.changing.in_force(entity, day)
        if standing is None:
            raise Unresolved("parent-closed", key)
        return standing

    def _entity(self, ref: Ref) -> int:
        return ref if isinstance(ref, int) else self._entities[ref][0]

    async def _given(self, kind: str, key: str) -> tuple[int | None, str]:
        """The number that was typed in for this, or the next of the range, with its serial."""
        if typed := self.typed.get(f"{kind} {key}", "").strip():
            if not FITS[kind](typed):
                raise Unresolved("wrong-number", key)
            if await self.work.numbers.known(typed):
                raise Unresolved("number-taken", key)
            return None, typed
        if kind not in self.ranges:
            raise Unresolved("number-missing", key)
        return await self.work.numbers.free(kind, *self.ranges[kind], MAKES[kind])

    async def _keep(self, kind: str, number: tuple[int | None, str], entity: int) -> None:
        await self.work.numbers.add(NewNumber(kind, number[1], entity, self.said.source, self.said.at, number[0]))

    def _numbered(self, facts: Mapping[str, Any], entity: int) -> None:
        self.done.numbers.append({"entity": entity, "name": facts["name"], "number": facts["location_number"],
                                  "sent_to": facts.get("sent_to")})  # fmt: skip

"""The pages of the service facts: what is in force, a fact's form with its preview, and all that was recorded of it."""

import datetime as dt
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from starlette.responses import Response

from bot.console.conversation_view import when
from bot.console.days import day_in
from bot.console.fact_forms import FIELDS, form_of, value_of
from bot.console.fact_view import fact_name, fields_told, listed, source_told, value_told
from bot.console.needs import Needs
from bot.console.page import Page
from bot.console.visit import HOME, Visit
from bot.pages.errors import TurnedAway
from bot.services.fact_keeping import Standing
from bot.services.fact_shapes import FactRefused, check_name
from flows.moment import instant
from flows.rights import Right
from storage.errors import Conflict

FACTS = f"{HOME}facts"


@dataclass(frozen=True, slots=True)
class FactPages:
    """The pages under `/facts`."""

    needs: Needs

    def pages(self) -> list[Page]:
        """The routes of the service facts."""
        return [
            Page("GET", "/facts", self.facts, Right.FACTS),
            Page("GET", "/facts/new", self.new, Right.FACTS),
            Page("GET", "/facts/{kind}/{key}", self.fact, Right.FACTS),
            Page("POST", "/facts/{kind}/{key}/preview", self.preview, Right.FACTS),
            Page("POST", "/facts/{kind}/{key}", self.save, Right.FACTS),
            Page("POST", "/facts/{kind}/{key}/end", self.end, Right.FACTS),
        ]

    async def facts(self, visit: Visit) -> Response:
        """Everything in force, by kind."""
        return await self._all(visit)

    async def new(self, visit: Visit) -> Response:
        """On to the form of a fact that has no value yet, once it can have this name."""
        kind, key = visit.asked("kind"), visit.asked("key").strip()
        try:
            check_name(kind, key)
        except FactRefused as refused:
            return await self._all(visit, 422, refused.cause)
        return visit.goes_to(f"{FACTS}/{kind}/{key}")

    async def fact(self, visit: Visit) -> Response:
        """One fact: as it stands, its form, and its history."""
        return await self._one(visit)

    async def preview(self, visit: Visit) -> Response:
        """What was filled in beside what stands now, before it is saved."""
        read = await self._read(visit)
        if isinstance(read, Response):
            return read
        value, valid_from = read
        kind, key = visit.part("kind"), visit.part("key")
        standing, _ = await self.needs.facts.one(kind, key, visit.member)
        now, then = form_of(kind, standing.value if standing else None), form_of(kind, value)
        told = partial(value_told, visit)
        rows = [
            (old.name, told(old.name, old.text), told(new.name, new.text)) for old, new in zip(now, then, strict=True)
        ]
        shown: dict[str, Any] = {"rows": rows, "fields": then, "valid_from": valid_from}
        return visit.page("fact_preview.html", kind=kind, key=key, name=fact_name(visit, kind, key), **shown)

    async def save(self, visit: Visit) -> Response:
        """Let the fact have this value from that day on."""
        read = await self._read(visit)
        if isinstance(read, Response):
            return read
        value, valid_from = read
        try:
            await self.needs.facts.set(visit.part("kind"), visit.part("key"), value, valid_from, visit.member)
        except Conflict:
            return await self._one(visit, 409, "meanwhile")
        return visit.goes_to(f"{FACTS}/{visit.part('kind')}/{visit.part('key')}")

    async def end(self, visit: Visit) -> Response:
        """Let the fact count no more from a day on."""
        day = day_in(visit.get("valid_from"))
        if day is None:
            return await self._one(visit, 422, "day")
        try:
            await self.needs.facts.end(visit.part("kind"), visit.part("key"), day, visit.member)
        except FactRefused as refused:
            return await self._one(visit, 422, refused.cause)
        except Conflict:
            return await self._one(visit, 409, "meanwhile")
        return visit.goes_to(FACTS)

    async def _read(self, visit: Visit) -> tuple[Any, dt.date] | Response:
        """What was filled in, where it can be recorded; otherwise the form once more, with why not."""
        kind, key, valid_from = visit.part("kind"), visit.part("key"), day_in(visit.get("valid_from"))
        if kind not in FIELDS:
            raise TurnedAway(404, "no-page")
        value = value_of(kind, visit.fields)
        try:
            self.needs.facts.judged(kind, key, value, visit.member)
        except FactRefused as refused:
            return await self._one(visit, 422, refused.cause)
        if valid_from is None:
            return await self._one(visit, 422, "day")
        return value, valid_from

    async def _all(self, visit: Visit, status: int = 200, refused: str = "") -> Response:
        kinds: dict[str, list[Standing]] = {kind: [] for kind in FIELDS}
        for each in await self.needs.facts.in_force(visit.member):
            kinds[each.kind].append(each)
        shown = {kind: listed(visit, facts) for kind, facts in kinds.items()}
        return visit.page("facts.html", status, kinds=shown, refused=refused)

    async def _one(self, visit: Visit, status: int = 200, refused: str = "") -> Response:
        kind, key = visit.part("kind"), visit.part("key")
        try:
            standing, recorded = await self.needs.facts.one(kind, key, visit.member)
        except FactRefused as wrong:
            raise TurnedAway(404, "no-page") from wrong
        filled = form_of(kind, standing.value if standing else None)
        fields = tuple(replace(each, text=visit.get(each.name)) for each in filled) if refused else filled
        say = self.needs.words[visit.language].say
        told = [(each, when(say, instant(each.recorded_at)), fields_told(visit, kind, each.value)) for each in recorded]
        stands = [(each.name, each.text) for each in fields_told(visit, kind, standing.value if standing else None)]
        shown = {
            "name": fact_name(visit, kind, key),
            "stands": stands if standing else None,
            "source": source_told(visit, standing) if standing else "",
            "fields": fields,
            "told": told,
            "valid_from": visit.get("valid_from") or self.needs.facts.today().isoformat(),
        }
        return visit.page("fact.html", status, kind=kind, key=key, refused=refused, **shown)

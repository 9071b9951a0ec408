"""The pages of the service facts: what is in force, a fact's form with its preview, and all that was recorded of it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import Response

from bot.console.conversation_view import when
from bot.console.fact_forms import ENDING, FIELDS, form_of, value_of
from bot.console.fact_problems import WHOLE, dated, day_of_words, problems
from bot.console.fact_view import contact_read, fact_name, fields_told, last_day, listed, source_told, value_told
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
NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Filled:
    """A form of a service fact that can be recorded."""

    value: Any
    first: dt.date
    last: dt.date | None  # of what ends by itself


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
        if kind == "closed_day" and (day := day_of_words(key, self.needs.facts.today())) is not None:
            key = day.isoformat()
        try:
            check_name(kind, key)
        except FactRefused as refused:
            return await self._all(visit, 422, refused.cause)
        return visit.goes_to(f"{FACTS}/{kind}/{key}")

    async def fact(self, visit: Visit) -> Response:
        """One fact: as it stands, its form, and its history."""
        return await self._one(visit)

    async def preview(self, visit: Visit) -> Response:
        """What was filled in beside what stands now, and as owners will read it, before it is saved."""
        read = await self._read(visit)
        if isinstance(read, Response):
            return read
        kind, key = visit.part("kind"), visit.part("key")
        standing, _ = await self.needs.facts.one(kind, key, visit.member)
        now, then = form_of(kind, standing.value if standing else None), form_of(kind, read.value)
        rows = [
            (old.name, value_told(visit, old.name, old.text), value_told(visit, new.name, new.text))
            for old, new in zip(now, then, strict=True)
        ]
        say = self.needs.words[visit.language].say
        shown: dict[str, Any] = {"rows": rows, "fields": then, "valid_from": read.first, "until": read.last}
        shown["as_read"] = say(contact_read(read.value)) if kind == "contact" else ""
        return visit.page("fact_preview.html", kind=kind, key=key, name=fact_name(visit, kind, key), **shown)

    async def save(self, visit: Visit) -> Response:
        """Let the fact have this value from that day on, and a notice until its last day."""
        read = await self._read(visit)
        if isinstance(read, Response):
            return read
        kind, key = visit.part("kind"), visit.part("key")
        try:
            await self.needs.facts.set(kind, key, read.value, read.first, visit.member)
            if kind in ENDING:
                await self.needs.facts.lasts(kind, key, read.value, (read.first, read.last), visit.member)
        except Conflict:
            return await self._one(visit, 409, {WHOLE: "meanwhile"})
        return visit.goes_to(f"{FACTS}/{kind}/{key}")

    async def end(self, visit: Visit) -> Response:
        """Let the fact count no more from a day on."""
        day = day_of_words(visit.get("valid_from"), self.needs.facts.today())
        if day is None:
            return await self._one(visit, 422, {WHOLE: "day"})
        try:
            await self.needs.facts.end(visit.part("kind"), visit.part("key"), day, visit.member)
        except FactRefused as refused:
            return await self._one(visit, 422, {WHOLE: refused.cause})
        except Conflict:
            return await self._one(visit, 409, {WHOLE: "meanwhile"})
        return visit.goes_to(FACTS)

    async def _read(self, visit: Visit) -> "Filled | Response":
        """What was filled in, where it can be recorded; otherwise the form once more, with why not at each field."""
        kind, key, today = visit.part("kind"), visit.part("key"), self.needs.facts.today()
        if kind not in FIELDS:
            raise TurnedAway(404, "no-page")
        texts = dated(kind, visit.fields, today)
        wrong = problems(kind, texts, lambda value: self.needs.facts.judged(kind, key, value, visit.member))
        first, last = (day_of_words(visit.get(name), today) for name in ("valid_from", "until"))
        if first is None:
            wrong["valid_from"] = "day"
        elif kind in ENDING and visit.get("until") and (last is None or last < first):
            wrong["until"] = "day" if last is None else "until"
        if wrong or first is None:
            return await self._one(visit, 422, wrong)
        return Filled(value_of(kind, texts), first, last)

    async def _all(self, visit: Visit, status: int = 200, refused: str = "") -> Response:
        kinds: dict[str, list[Standing]] = {kind: [] for kind in FIELDS}
        for each in await self.needs.facts.in_force(visit.member):
            kinds[each.kind].append(each)
        shown = {kind: listed(visit, facts) for kind, facts in kinds.items()}
        return visit.page("facts.html", status, kinds=shown, refused=refused)

    async def _one(self, visit: Visit, status: int = 200, wrong: Mapping[str, str] = NOTHING) -> Response:
        kind, key = visit.part("kind"), visit.part("key")
        try:
            standing, recorded = await self.needs.facts.one(kind, key, visit.member)
        except FactRefused as unknown:
            raise TurnedAway(404, "no-page") from unknown
        filled = form_of(kind, standing.value if standing else None)
        fields = tuple(replace(each, text=visit.get(each.name)) for each in filled) if wrong else filled
        say = self.needs.words[visit.language].say
        told = [(each, when(say, instant(each.recorded_at)), fields_told(visit, kind, each.value)) for each in recorded]
        stands = [(each.name, each.text) for each in fields_told(visit, kind, standing.value if standing else None)]
        shown = {
            "name": fact_name(visit, kind, key),
            "stands": stands if standing else None,
            "source": source_told(visit, standing) if standing else "",
            "fields": fields,
            "history": told,
            "valid_from": visit.get("valid_from") or self.needs.facts.today().isoformat(),
            "until": visit.get("until") if wrong else last_day(recorded, self.needs.facts.today()),
            "ending": kind in ENDING,
            "wrong": wrong,
        }
        return visit.page("fact.html", status, kind=kind, key=key, **shown)

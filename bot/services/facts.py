"""The service facts in force: shipped with dated defaults, overlaid by what the head of support has recorded."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flows.facts import Advice, Contact, Facts, Hours, Link, Patience, Terms
from flows.moment import DENMARK
from storage.database import Database

SHIPPED = Path(__file__).parent.parent / "service_facts.json"

Recorded = tuple[str, str, Any]


@dataclass(slots=True)
class ServiceFacts:
    """Gives the facts of a day; the store is asked again when a minute has passed."""

    database: Database
    demo: bool
    public_url: str = ""  # where the pages are that a link names by their path alone
    _until: dt.datetime | None = None
    _facts: Facts | None = None

    async def in_force(self, now: dt.datetime) -> Facts:
        """The facts in force at an aware instant."""
        if self._facts is None or self._until is None or now >= self._until:
            async with self.database.reading() as reading:
                recorded = await reading.facts.in_force(now.astimezone(DENMARK).date())
            self._facts = facts_from([*shipped(demo=self.demo), *recorded], self.public_url, demo=self.demo)
            self._until = now + dt.timedelta(minutes=1)
        return self._facts


def shipped(*, demo: bool) -> list[Recorded]:
    """The defaults that come with the product; terms for a location number only in the demo, marked as an example."""
    return [(row["kind"], row["key"], row["value"]) for row in shipped_rows(demo=demo)]


def shipped_rows(*, demo: bool) -> list[dict[str, Any]]:
    """The same with all that stands beside them: where a default comes from, and when that was looked at."""
    rows: list[dict[str, Any]] = json.loads(SHIPPED.read_text("utf-8"))
    return [row for row in rows if demo or not row.get("demo")]


def facts_from(recorded: Iterable[Recorded], public_url: str = "", *, demo: bool = False) -> Facts:
    """Rows of kind, key and value as facts; a later row of the same kind and key wins, None ends one."""
    rows: dict[str, dict[str, Any]] = {}
    for kind, key, value in recorded:
        rows.setdefault(kind, {})[key] = value
    kinds = {kind: {key: value for key, value in keyed.items() if value is not None} for kind, keyed in rows.items()}
    terms = next(iter(kinds.get("terms", {}).values()), None)
    periods = kinds.get("period", {})
    return Facts(
        contacts={key: contact_of(value) for key, value in kinds.get("contact", {}).items()},
        links={key: _link(value, public_url) for key, value in kinds.get("link", {}).items()},
        terms=Terms(terms["version"], terms["url"], terms.get("example", False)) if terms else None,
        closed_days=frozenset(_day(key) for key in kinds.get("closed_day", {})),
        notices=tuple(kinds.get("notice", {}).values()),
        keep_draft_days=int(periods.get("draft_days", 30)),
        records={key: _advice(value) for key, value in kinds.get("records", {}).items()},
        numbers={key: (value["first"], value["last"]) for key, value in kinds.get("numbers", {}).items()},
        canned=kinds.get("canned", {}),
        patience={key: Patience(**value) for key, value in kinds.get("patience", {}).items()},
        texts=kinds.get("text", {}),
        demo=demo,
    )


def contact_of(value: Mapping[str, Any]) -> Contact:
    """A contact as it is recorded."""
    hours: Hours = {
        int(weekday): tuple((_time(start), _time(end)) for start, end in spans)
        for weekday, spans in value["hours"].items()
    }
    return Contact(value["email"], value["phone"], hours, frozenset(map(_day, value.get("closed", ()))))


def _link(value: Mapping[str, Any], public_url: str) -> Link:
    url = value["url"]
    return Link(f"{public_url}{url}" if url.startswith("/") else url, _day(value["checked"]))


def _advice(value: Mapping[str, Any]) -> Advice:
    return Advice({"da": value["da"], "en": value["en"]}, value["url"], _day(value["checked"]))


def _time(text: str) -> dt.time:
    return dt.time.fromisoformat(text)


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)

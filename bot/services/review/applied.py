"""What a dossier changed when it was registered, with how things stood the moment before."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from bot.services.review.cases import Case
from bot.services.review.company import companies_of
from bot.services.review.planning import Plan
from flows.beside import Difference
from flows.effects import Altered, Closed, Effect, Opened
from flows.review import Status
from storage.changing import known_at
from storage.flat import flat
from storage.review_values import StoredDecision
from storage.values import Organisation
from storage.work import Reading

Histories = Mapping[int, tuple[Organisation, ...]]


async def applied(reading: Reading, case: Case, today: dt.date) -> Plan | None:
    """What registering it did, as a plan that was carried out; None where it is not registered."""
    decision = next((each for each in reversed(case.decisions) if each.kind == "registered"), None)
    if case.status != Status.REGISTERED or decision is None:
        return None
    entities = {each["entity"] for part in ("altered", "closed", "numbers") for each in decision.about.get(part, ())}
    histories = {entity: await reading.changing.history([entity]) for entity in entities}
    return Plan(
        effects=tuple(_effects(decision.about)),
        differences=(*_differences(decision, histories), *_numbers(decision, histories)),
        companies=await companies_of(reading, case, today),
        names={entity: history[-1].name for entity, history in histories.items() if history},
    )


def _effects(about: Mapping[str, Any]) -> Iterator[Effect]:
    for each in about.get("opened", ()):
        facts = {"name": each["name"], "sor": each["sor"]}
        yield Opened(str(each["entity"]), each["kind"], dt.date.fromisoformat(each["from"]), facts)
    for each in about.get("altered", ()):
        yield Altered(each["entity"], dt.date.fromisoformat(each["from"]), each["facts"])
    for each in about.get("closed", ()):
        yield Closed(each["entity"], dt.date.fromisoformat(each["last"]))


def _differences(decision: StoredDecision, histories: Histories) -> Iterator[Difference]:
    """Each fact that became another, beside what was known the moment before."""
    for each in decision.about.get("altered", ()):
        first = dt.date.fromisoformat(each["from"])
        stood = known_at(histories[each["entity"]], first, decision.at - 1)
        facts = flat(stood) if stood is not None else {}
        for fact, after in each["facts"].items():
            if facts.get(fact) != after:
                yield Difference(each["entity"], str(facts.get("name", "")), fact, facts.get(fact), after, first)


def _numbers(decision: StoredDecision, histories: Histories) -> Iterator[Difference]:
    """The location numbers that were given to what stood there already."""
    opened = {each["entity"] for each in decision.about.get("opened", ())}
    for each in decision.about.get("numbers", ()):
        lines = [line for line in histories[each["entity"]] if line.location_number == each["number"]]
        if each["entity"] not in opened and lines:
            first = min(line.valid_from for line in lines)
            yield Difference(each["entity"], each["name"], "location_number", None, each["number"], first)

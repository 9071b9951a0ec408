"""What a company look-up brought: kept as the answer that waited for it, and taken once the owner says it is theirs."""

from typing import Any

from flows.addresses import address_to_json
from flows.answering import keep, put, sweep
from flows.answers import Answer, Given, Source
from flows.asking import found_address
from flows.errors import InvalidAnswer
from flows.flow import Step
from flows.talk import Talk


def take_found(talk: Talk, step: Step) -> None:
    """Take what the company look-up found, once the owner has said that it is theirs."""
    found = (talk.seen(step, "lookup") or {}).get("found") or {}
    facts = {"company_name": found.get("name"), "company_phone": found.get("phone"),
             "company_email": found.get("email"), "company_web": found.get("web")}  # fmt: skip
    for key, value in facts.items():
        _take_fact(talk, key, value)
    address = found_address(found)
    _take_fact(talk, "company_address", address_to_json(address) if address else None)
    if found.get("phone"):
        for key in ("company_email", "company_web"):
            if not facts[key] and key not in talk.draft.answers:
                put(talk, key, Answer(given=Given.SKIPPED))
    sweep(talk)


def _take_fact(talk: Talk, key: str, value: Any) -> None:
    """Put a found fact in its place if it would be accepted there; what would not is asked of the owner."""
    question = talk.flow.by_key[key]
    place = talk.step(key)
    if not value or place is None:
        return
    try:
        for check in question.checks:
            check(question.kind.load(value), talk.reading(place))
        if isinstance(value, str):
            value = question.kind.store(question.kind.read(value, talk.reading(place)))
    except InvalidAnswer:
        return
    put(talk, key, Answer(value, source=Source.LOOKUP))


def take_result(talk: Talk, step: Step, state: str, found: dict[str, Any] | None) -> None:
    """Keep what an errand brought back as the answer to the question that waited for it."""
    keep(talk, step, Answer({"state": state, "found": found}, source=Source.LOOKUP))
    if state != "found":
        talk.say(f"lookup-{state}")

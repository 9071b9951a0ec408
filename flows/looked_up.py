"""What a company look-up brought: kept as the answer that waited for it, and taken once the owner says it is theirs."""

from typing import Any

from flows.addresses import address_to_json
from flows.answering import keep, put, sweep
from flows.answers import Answer, Given, Source
from flows.asking import found_address
from flows.errors import InvalidAnswer
from flows.flow import Step
from flows.phrases import phrase
from flows.talk import Talk


def take_found(talk: Talk, step: Step) -> None:
    """Take what the company look-up found, once the owner has said that it is theirs; their own words stay."""
    found = (talk.seen(step, "lookup") or {}).get("found") or {}
    address = found_address(found)
    facts = {"company_name": found.get("name"),
             "company_address": address_to_json(address) if address else None, "company_phone": found.get("phone"),
             "company_email": found.get("email"), "company_web": found.get("web")}  # fmt: skip
    differing = []
    for key, value in facts.items():
        if (read := _fact(talk, key, value)) is None:
            continue
        if not _is_own(talk, key):
            put(talk, key, Answer(read, source=Source.LOOKUP))
        elif read != talk.draft.value(key):
            differing.append(phrase(talk.flow.by_key[key].words("label")))
    if differing:
        talk.say("found-kept-own", labels=tuple(differing))
    if found.get("phone"):
        for key in ("company_email", "company_web"):
            if not facts[key] and key not in talk.draft.answers:
                put(talk, key, Answer(given=Given.SKIPPED))
    sweep(talk)


def _is_own(talk: Talk, key: str) -> bool:
    """Whether the owner has given this fact in words of their own."""
    kept = talk.draft.answers.get(key)
    return kept is not None and kept.active and kept.given is Given.VALUE and kept.source is Source.OWNER


def _fact(talk: Talk, key: str, value: Any) -> Any:
    """A found fact as it would be kept, or None where there is none or it would be refused, and is asked instead."""
    question, place = talk.flow.by_key[key], talk.step(key)
    if not value or place is None:
        return None
    try:
        for check in question.checks:
            check(question.kind.load(value), talk.reading(place))
        return question.kind.store(question.kind.read(value, talk.reading(place))) if isinstance(value, str) else value
    except InvalidAnswer:
        return None


def take_result(talk: Talk, step: Step, state: str, found: dict[str, Any] | None) -> None:
    """Keep what an errand brought back as the answer to the question that waited for it."""
    keep(talk, step, Answer({"state": state, "found": found}, source=Source.LOOKUP))
    if state != "found":
        talk.say(f"lookup-{state}")

"""One message that answers several questions: a group's facts, practitioners, and what a look-up found."""

from typing import Any

from flows.addresses import address_to_json, read_address
from flows.answering import add_item, keep, put, sweep, take, take_words
from flows.answers import Answer, Given, Place, Source
from flows.errors import InvalidAnswer
from flows.flow import Step, Together
from flows.people import Gathering
from flows.phrases import phrase
from flows.questions import Expects, Question
from flows.taking_apart import Found, Practitioner, read_practitioners, take_apart
from flows.talk import Talk

WANTED = {
    Expects.TEXT: "name", Expects.ADDRESS: "address", Expects.TEL: "phones", Expects.EMAIL: "emails",
    Expects.URL: "webs",
}  # fmt: skip

FACTS = {"name": "name", "address": "address", "phones": "phone", "emails": "email", "webs": "web"}


def take_group(talk: Talk, step: Step, group: Together, text: str) -> None:
    """Take each fact of a message as the answer to the question of the group that it fits."""
    found = take_apart(text, frozenset(FACTS[WANTED[question.kind.expects]] for question in group.questions))
    values = [(question, _fitting(question, found)) for question in group.questions]
    if not any(value is not None for _, value in values):
        take_words(talk, step, text)
        return
    _singly(talk, step)
    for question, value in values:
        place = talk.step(str(Place(step.place.items, question.key)))
        if place is not None and value is not None:
            take(talk, place, value)
    _leave_the_rest(talk, step, group)


def _fitting(question: Question[Any], found: Found) -> Any:
    """The stored value in what was found that fits a question, or None."""
    name = WANTED[question.kind.expects]
    facts = getattr(found, name)
    fact = (facts[0] if facts else None) if isinstance(facts, tuple) else facts
    if fact is None:
        return None
    return address_to_json(fact.value) if name == "address" else fact.value


def _singly(talk: Talk, step: Step) -> None:
    talk.set_draft(singly=(*talk.draft.singly, step.group_key))


def _leave_the_rest(talk: Talk, step: Step, group: Together) -> None:
    """What a group's message did not hold is inherited or left out where it may be, and asked for where not."""
    given = Given.INHERITED if group.rest_inherited else Given.SKIPPED
    for question in group.questions:
        place = str(Place(step.place.items, question.key))
        kept = talk.draft.answers.get(place)
        pending = talk.conversation.pending
        waits = pending is not None and pending.about.get("place") == place
        if not question.needed and not waits and (kept is None or not kept.active):
            put(talk, place, Answer(given=given))


def take_practitioners(talk: Talk, step: Step, text: str) -> None:
    """Add each practitioner that a message names to this clinic; what is missing is asked for after."""
    kind = step.question.kind
    assert isinstance(kind, Gathering)  # noqa: S101 - the caller has looked
    people = [person for person in read_practitioners(text) if _named(person)]
    if not people:
        raise InvalidAnswer("practitioner-shape")
    for person in people:
        item = add_item(talk, kind.collection, *step.place.items)
        _keep_person(talk, (*step.place.items, item), person)
    talk.set_draft(at="")
    talk.set(refusals=0)


def _named(person: Practitioner) -> bool:
    return bool(person.ydernummer or person.profession_code or " " in person.name) and bool(person.name)


def _keep_person(talk: Talk, items: tuple[int, ...], person: Practitioner) -> None:
    for key, value in (("practitioner_name", person.name), ("profession", person.profession_code)):
        if value:
            put(talk, str(Place(items, key)), Answer(value))
    talk.note("answered", str(Place(items, "practitioner_name")))
    values = {"name": person.name, "number": person.ydernummer or "–"}
    profession = talk.flow.by_key["profession"].kind
    what = profession.shown(person.profession_code) if person.profession_code else phrase("value-text", text="–")
    talk.say("understood-practitioner", profession=what, **values)
    step = talk.step(str(Place(items, "ydernummer")))
    if step is not None and person.ydernummer:
        take(talk, step, person.ydernummer)


def take_found(talk: Talk, step: Step) -> None:
    """Take what the company look-up found, once the owner has said that it is theirs."""
    found = (talk.seen(step, "lookup") or {}).get("found") or {}
    facts = {"company_name": found.get("name"), "company_phone": found.get("phone"),
             "company_email": found.get("email"), "company_web": found.get("web")}  # fmt: skip
    for key, value in facts.items():
        _take_fact(talk, key, value)
    _take_fact(talk, "company_address", _address(found))
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


def _address(found: dict[str, Any]) -> dict[str, Any] | None:
    parts = [f"{found.get('street', '')} {found.get('number', '')}".strip(), found.get("floor", ""),
             found.get("door", ""), f"{found.get('postcode', '')} {found.get('town', '')}".strip()]  # fmt: skip
    try:
        return address_to_json(read_address(", ".join(part for part in parts if part)))
    except InvalidAnswer:
        return None


def take_result(talk: Talk, step: Step, state: str, found: dict[str, Any] | None) -> None:
    """Keep what an errand brought back as the answer to the question that waited for it."""
    keep(talk, step, Answer({"state": state, "found": found}, source=Source.LOOKUP))
    if state != "found":
        talk.say(f"lookup-{state}")

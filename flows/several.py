"""One message that answers several questions: a group's facts, practitioners, and what a look-up found."""

from typing import Any

from flows.addresses import address_to_json, read_address
from flows.answering import add_item, keep, put, sweep, take, take_words
from flows.answers import Answer, Given, Place, Source
from flows.asking import asks_together
from flows.errors import InvalidAnswer
from flows.flow import Step, Together
from flows.people import Gathering
from flows.phrases import phrase
from flows.practitioners import Practitioner, read_practitioners
from flows.questions import Expects
from flows.taking_apart import Found, take_apart
from flows.talk import Talk, neighbour
from flows.vocabulary import SENTENCES, plain

WANTED = {
    Expects.TEXT: "name", Expects.ADDRESS: "address", Expects.TEL: "phones", Expects.EMAIL: "emails",
    Expects.URL: "webs",
}  # fmt: skip

FACTS = {"name": "name", "address": "address", "phones": "phone", "emails": "email", "webs": "web"}


def take_group(talk: Talk, step: Step, group: Together, text: str) -> None:
    """Take each fact of a message as the answer to the question of the group that it fits."""
    steps = [each for question in group.questions if (each := talk.step(neighbour(step, question.key)))]
    values = _values(talk, steps, text)
    if not values:
        _take_alone(talk, step, steps, text)
        return
    for each, value in values:
        take(talk, each, value)
    leave_the_rest(talk, step, group)


def _values(talk: Talk, steps: list[Step], text: str) -> list[tuple[Step, Any]]:
    """The stored values in a message, each with the step it fits; raises what a name's kind raises."""
    found = take_apart(text, frozenset(FACTS[WANTED[step.question.kind.expects]] for step in steps))
    fitting = [(step, _fitting(talk, step, found)) for step in steps]
    return [(step, value) for step, value in fitting if value is not None]


def _fitting(talk: Talk, step: Step, found: Found) -> Any:
    """The stored value in what was found that fits a step, or None."""
    name = WANTED[step.question.kind.expects]
    facts = getattr(found, name)
    fact = (facts[0] if facts else None) if isinstance(facts, tuple) else facts
    if fact is None:
        return None
    if name == "name":
        return step.question.kind.read(fact.value, talk.reading(step)) if fact.sure or step.group else None
    return address_to_json(fact.value) if name == "address" else fact.value


def _take_alone(talk: Talk, step: Step, steps: list[Step], text: str) -> None:
    """Take words in which no fact was found as the answer at the group's first step; mere digits are a telephone's."""
    phone = next((each for each in steps if each.question.kind.expects is Expects.TEL), None)
    if phone is None or phone.text == step.text or any(sign.isalpha() for sign in text) or step.group is None:
        take_words(talk, step, text)
        return
    talk.set_draft(at=phone.text)
    leave_the_rest(talk, step, step.group)
    take_words(talk, phone, text)


def leave_out(talk: Talk, step: Step) -> None:
    """Leave an optional question out, with its group where that is asked together; some are inherited then."""
    if asks_together(talk, step) and step.group is not None:
        leave_the_rest(talk, step, step.group)
        talk.set(refusals=0)
        return
    inherits = step.group is not None and step.group.rest_inherited
    keep(talk, step, Answer(given=Given.INHERITED if inherits else Given.SKIPPED))


def leave_the_rest(talk: Talk, step: Step, group: Together, but: frozenset[str] = frozenset()) -> None:
    """What a group's message did not hold is inherited or left out where it may be, and asked for where not.

    `but` are places that are asked for all the same.
    """
    talk.set_draft(singly=(*talk.draft.singly, step.group_key))
    given = Given.INHERITED if group.rest_inherited else Given.SKIPPED
    pending = talk.conversation.pending
    waits = {*but, talk.draft.at, pending.about.get("place") if pending is not None and pending.about else ""}
    for question in group.questions:
        place = neighbour(step, question.key)
        kept = talk.draft.answers.get(place)
        if not question.needed and place not in waits and (kept is None or not kept.active):
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
    """Whether this is a person: by a number or a profession beside the name, or by a name that is no sentence."""
    said = plain(person.name).split()
    if not person.name or len(person.name) > 60:
        return False
    return bool(person.ydernummer or person.profession_code) or (2 <= len(said) <= 6 and SENTENCES.isdisjoint(said))


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
    if step is None or not person.ydernummer:
        return
    if talk.conversation.pending is None:
        take(talk, step, person.ydernummer)
    else:  # one doubt is put at a time; this number comes back as the suggestion
        put(talk, step.text, Answer(person.ydernummer, active=False))


def take_found(talk: Talk, step: Step) -> None:
    """Take what the company look-up found, once the owner has said that it is theirs; their own words stay."""
    found = (talk.seen(step, "lookup") or {}).get("found") or {}
    facts = {"company_name": found.get("name"), "company_address": _address(found), "company_phone": found.get("phone"),
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

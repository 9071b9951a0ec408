"""One message that answers several questions: a group's facts, practitioners, and what a look-up found."""

from dataclasses import replace
from itertools import dropwhile
from typing import Any

from flows.addresses import address_to_json
from flows.answering import add_item, keep, put, take, take_words
from flows.answers import Answer, Given, Place, Source
from flows.asking import asks_together
from flows.contacts import broken_email_in
from flows.errors import InvalidAnswer
from flows.flow import Step, Together
from flows.left_over import say_left_over
from flows.people import Gathering
from flows.phrases import phrase
from flows.practitioners import Practitioner, read_practitioners
from flows.questions import Expects
from flows.taking_apart import Found, take_apart
from flows.talk import Talk, neighbour
from flows.vocabulary import ABOUT_CONTACTS, NO_NAMES, SENTENCES, plain

WANTED = {
    Expects.TEXT: "name", Expects.ADDRESS: "address", Expects.TEL: "phones", Expects.EMAIL: "emails",
    Expects.URL: "webs",
}  # fmt: skip

FACTS = {"name": "name", "address": "address", "phones": "phone", "emails": "email", "webs": "web"}


def take_group(talk: Talk, step: Step, group: Together, text: str) -> None:
    """Take each fact of a message as the answer to the question of the group that it fits."""
    steps = [each for question in group.questions if (each := talk.step(neighbour(step, question.key)))]
    found = _found(steps, text)
    values = _values(talk, steps, found)
    if not values:
        _take_alone(talk, step, steps, text)
        return
    _take_each(talk, values)
    _say_left_over(talk, values, found)
    _end_group(talk, step, group, _half_read(steps, text))


def _take_each(talk: Talk, values: list[tuple[Step, Any]]) -> None:
    """Take the values and read each back, a name too: in a message that holds more it is easily misread."""
    for each, value in values:
        _take_and_read_back(talk, each, value)


def _say_left_over(talk: Talk, values: list[tuple[Step, Any]], found: Found) -> None:
    """Name what the message held beside the values that were taken."""
    say_left_over(talk, found, (WANTED[step.question.kind.expects] for step, _ in values))


def take_address(talk: Talk, step: Step, text: str) -> None:
    """Take words as an address, and name what stood beside it."""
    take_words(talk, step, text)
    found = take_apart(text, frozenset({"address"}))
    if found.address is not None:
        say_left_over(talk, found, ("address",))


def _end_group(talk: Talk, step: Step, group: Together, half: tuple[Step, str] | None) -> None:
    """Leave out what a message did not hold; an e-mail address that cannot be read is refused with its cause."""
    leave_the_rest(talk, step, group, but=frozenset({half[0].text} if half else ()))
    if half is not None:
        take_words(talk, *half)


def _half_read(steps: list[Step], text: str) -> tuple[Step, str] | None:
    """An e-mail address that cannot be read, behind the step it was meant for; None where there is none."""
    broken = broken_email_in(text)
    meant = (each for each in steps if each.question.kind.expects is Expects.EMAIL)
    return next(((each, broken) for each in meant if broken), None)


def _take_and_read_back(talk: Talk, step: Step, value: Any) -> None:
    take(talk, step, value)
    if not step.question.echoed and talk.conversation.pending is None:
        talk.say("understood", label=phrase(step.question.words("label")), value=step.question.kind.shown(value))


def _found(steps: list[Step], text: str) -> Found:
    """What a message holds of the facts these steps ask for."""
    wanted = frozenset(FACTS[WANTED[step.question.kind.expects]] for step in steps)
    broken = broken_email_in(text)
    return take_apart(text.replace(broken, ",") if broken else text, wanted)


def _values(talk: Talk, steps: list[Step], found: Found) -> list[tuple[Step, Any]]:
    """The stored values in what was found, each with the step it fits; raises what a name's kind raises."""
    fitting = [(step, _fitting(talk, step, found)) for step in steps]
    return [(step, value) for step, value in fitting if value is not None]


def _fitting(talk: Talk, step: Step, found: Found) -> Any:
    """The stored value in what was found that fits a step, or None."""
    name = WANTED[step.question.kind.expects]
    facts = getattr(found, name)
    fact = (facts[0] if facts else None) if isinstance(facts, tuple) else facts
    if fact is None:
        return None
    if name == "name" and frozenset(plain(fact.value).split()) <= NO_NAMES:
        return None  # the words around the other facts: "nej, den ligger i"
    if name == "name":
        return step.question.kind.read(fact.value, talk.reading(step)) if fact.sure or step.group else None
    return address_to_json(fact.value) if name == "address" else fact.value


def take_one_of(talk: Talk, step: Step, group: Together, place: str) -> None:
    """Ask for one fact of a group alone; the others are left out, or inherited."""
    talk.set_draft(at=place)
    leave_the_rest(talk, step, group)


def _take_alone(talk: Talk, step: Step, steps: list[Step], text: str) -> None:
    """Take words in which no fact was found as the group's first answer; what an @ or digits alone show as theirs."""
    shown = Expects.EMAIL if "@" in text else None if any(sign.isalpha() for sign in text) else Expects.TEL
    meant = next((each for each in steps if each.question.kind.expects is shown), step)
    if meant.text != step.text and step.group is not None and not step.question.needed:
        take_one_of(talk, step, step.group, meant.text)
    value = meant.question.kind.read(text, talk.reading(meant))
    take(talk, meant, meant.question.kind.store(value))


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
    people = [person for person in map(_without_sentence, read_practitioners(text)) if _named(person)]
    if not people:
        raise InvalidAnswer("practitioner-shape")
    for person in people:
        item = add_item(talk, kind.collection, *step.place.items)
        _keep_person(talk, (*step.place.items, item), person)
    talk.set_draft(at="")
    talk.set(refusals=0)


def take_person(talk: Talk, step: Step, text: str) -> bool:
    """Take a practitioner's name with the profession or the number that stands beside it; whether one did."""
    people = [person for person in map(_without_sentence, read_practitioners(text)) if _named(person)]
    if len(people) != 1 or not (people[0].profession_code or people[0].ydernummer):
        return False
    talk.set_draft(at="")
    _keep_person(talk, step.place.items, people[0])
    return True


def _without_sentence(person: Practitioner) -> Practitioner:
    """The person without the words that lead to the name: "kun mig: Anna Eksempel", "ja, hun hedder Anna"."""
    words = dropwhile(lambda word: plain(word) in SENTENCES | ABOUT_CONTACTS, person.name.split())
    return replace(person, name=" ".join(words))


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
    said = [phrase("value-text", text=person.name)]
    if person.profession_code:
        said.append(talk.flow.by_key["profession"].kind.shown(person.profession_code))
    if person.ydernummer:
        said.append(phrase("understood-ydernummer", number=person.ydernummer))
    talk.say("understood-practitioner", said=tuple(said))
    step = talk.step(str(Place(items, "ydernummer")))
    if step is None or not person.ydernummer:
        return
    if talk.conversation.pending is None:
        take(talk, step, person.ydernummer)
    else:  # one doubt is put at a time; this number comes back as the suggestion
        put(talk, step.text, Answer(person.ydernummer, source=Source.SUGGESTED, active=False))

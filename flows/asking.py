"""What is asked next, with what to press: it follows from the answers and from what is pending."""

from collections.abc import Iterator
from typing import Any

from flows.addresses import Address, one_line, read_address
from flows.answers import Answer, Given, Source
from flows.contacts import read_phone, shown_phone
from flows.crossroads import Crossroads, Terms
from flows.errors import InvalidAnswer
from flows.flow import Step
from flows.heard import Wish
from flows.listed import Listed
from flows.overview import answer_words
from flows.people import Gathering
from flows.phrases import Phrase, Value, phrase
from flows.questions import Asking, Expects
from flows.replies import Option, Prompt
from flows.suggesting import suggestion
from flows.talk import Talk, option
from flows.telling import clinic_name, fact_values

MANY = 6  # buttons beside a question; a longer list is shown whole on a press


def asked(talk: Talk, step: Step) -> Prompt:
    """The prompt for a step: its question, what to press, and what kind of input fits."""
    question = step.question
    grouped = asks_together(talk, step)
    return Prompt(
        phrase=Phrase(ask_key(talk, step), values_for(talk, step)),
        place=step.text,
        options=(*_once(_answers(talk, step, grouped), _standing(talk, step)), *helpers(talk)),
        expects=Expects.TEXT if grouped else question.kind.expects,
        autocomplete="" if grouped else question.autocomplete,
    )


def ask_key(talk: Talk, step: Step) -> str:
    """Which words ask for a step: its group's, those for one more item, or its own."""
    if asks_together(talk, step) and step.group:
        return f"{step.group.name}-ask"
    kind = step.question.kind
    if isinstance(kind, Gathering) and talk.items(kind.collection, *step.place.items):
        return f"{step.question.key}-another"
    if isinstance(kind, Crossroads) and step.question.key == "already":
        return f"already-{talk.seen(step, 'standing')}"
    return step.question.words("ask")


def help_words(talk: Talk, step: Step) -> Phrase:
    """The help for the question that is put at a step: its group's, or its own."""
    key = ask_key(talk, step)
    base = key.removesuffix("-ask") if key.endswith("-ask") else step.question.key
    return Phrase(f"{base}-help", values_for(talk, step))


def asks_together(talk: Talk, step: Step) -> bool:
    """Whether a step's group is asked for in one prompt: while none of it is answered or sought singly."""
    if step.group is None or talk.draft.at or step.group_key in talk.draft.singly:
        return False
    first = step.group.questions[0].key
    return step.question.key == first


def values_for(talk: Talk, step: Step) -> dict[str, Value]:
    """What the words of a question may name."""
    found = (talk.seen(step, "lookup") or {}).get("found") or {}
    name = talk.seen(step, "practitioner_name")
    return {
        **fact_values(talk.moment),
        "clinic": clinic_name(talk, step.place.items),
        "person": name or "",
        "email": talk.seen(step, "sent_to") or "",
        "found": found_words(found),
        "parts": ", ".join(name for place in talk.seen(step, "closes") or () for name in place.get("with parts", ())),
    }


def found_words(found: dict[str, Any]) -> str:
    """What the company look-up found, on lines of its own."""
    address, written = found_address(found), _written(found)
    lines = (
        found.get("name"),
        one_line(address) if address else written,
        _phone(found.get("phone") or ""),
        found.get("email"),
        found.get("web"),
    )
    return "\n".join(line for line in lines if line)


def found_address(found: dict[str, Any]) -> Address | None:
    """The address the company look-up found, or None where it is none that can be read."""
    try:
        return read_address(_written(found))
    except InvalidAnswer:
        return None


def _written(found: dict[str, Any]) -> str:
    street = f"{found.get('street', '')} {found.get('number', '')}".strip()
    town = f"{found.get('postcode', '')} {found.get('town', '')}".strip()
    return ", ".join(part for part in (street, found.get("floor", ""), found.get("door", ""), town) if part)


def _phone(number: str) -> str:
    try:
        return shown_phone(read_phone(number)) if number else ""
    except InvalidAnswer:
        return number


def _answers(talk: Talk, step: Step, grouped: bool) -> Iterator[Option]:
    """What can be pressed as an answer: the suggestion, the kind's own options, and what else counts as one."""
    question, stands = step.question, _standing(talk, step)
    if stands is not None:
        yield option("keep", step.text, phrase("option-keep", value=answer_words(talk, step)))
    if grouped:
        yield option("one_by_one", step.text, phrase("option-one-by-one"))
        return
    suggested = suggestion(talk, step)
    if suggested is not None:
        yield option("suggested", suggested, _suggested_words(talk, step, suggested))
    listed = question.kind.options(talk.reading(step))
    for stored, label in listed[:MANY]:
        if stored != suggested:
            yield option("answer", stored, label)
    if len(listed) > MANY or isinstance(question.kind, Listed):
        yield option("list", 0, phrase("option-whole-list"))
    yield from _also_answers(talk, step)


def _standing(talk: Talk, step: Step) -> Answer | None:
    """The answer that stands at a place which is being answered anew."""
    kept = talk.draft.answers.get(step.text) if talk.draft.at else None
    return kept if kept is not None and kept.active else None


def _suggested_words(talk: Talk, step: Step, suggested: Any) -> Phrase:
    """What is suggested; of what the owner answered here before, that it is the earlier answer."""
    shown, kept = step.question.kind.shown(suggested), talk.draft.answers.get(step.text)
    earlier = kept is not None and kept.source is Source.OWNER and kept.value == suggested
    return phrase("option-keep", value=shown) if earlier else shown


def _once(options: Iterator[Option], stands: Answer | None) -> Iterator[Option]:
    """The same options without the one that gives the answer which stands there, and can be kept."""
    for each in options:
        act = each.act
        gives = stands is not None and (
            (act.kind in {"answer", "suggested"} and stands.given is Given.VALUE and act.about == stands.value)
            or (act.kind == "given" and stands.given is Given.NOT_YET and act.about == Given.NOT_YET)
        )
        if not gives:
            yield each


def _also_answers(talk: Talk, step: Step) -> Iterator[Option]:
    question, kind = step.question, step.question.kind
    if isinstance(kind, Terms) and (accepted := acceptance(talk)) is not None:
        yield option("answer", accepted, phrase("terms-accept"))
    if isinstance(kind, Crossroads):
        for way, act in kind.leading(step.sights):
            yield Option(act, phrase(f"{kind.name}-{way}"))
    if isinstance(kind, Gathering):
        there = talk.items(kind.collection, *step.place.items)
        for item in there if talk.draft.at else ():
            name = talk.draft.value("/".join([*map(str, step.place.items), str(item), "practitioner_name"])) or "?"
            key = "/".join([*map(str, step.place.items), kind.collection, str(item)])
            yield option("remove", key, phrase("option-remove", name=name))
        way = "no_more" if there else "none"
        yield option("answer", way, phrase(f"{kind.collection}-{way}"))
    if kind.expects is Expects.TABLE:
        yield option("wish", Wish.TEMPLATE.value, phrase("wish-template"))
    if question.not_yet:
        yield option("given", Given.NOT_YET.value, phrase("option-not-yet"))
    if not question.needed and question.asking is not Asking.ENDING:
        yield option("given", Given.SKIPPED.value, phrase("option-skip"))
    yield from _way_out(talk, step)


def _way_out(talk: Talk, step: Step) -> Iterator[Option]:
    """A clinic beside others can be taken out where its first question is put."""
    clinics = talk.items("institution")
    if step.place.items and len(clinics) > 1 and step.text == _first_at(talk, step.place.items):
        clinic = clinics.index(step.place.items[0]) + 1
        name = phrase(
            "section-institution", number=clinic, count=len(clinics), name=clinic_name(talk, step.place.items)
        )
        yield option("remove", f"institution/{step.place.items[0]}", phrase("option-remove", name=name))


def _first_at(talk: Talk, items: tuple[int, ...]) -> str:
    """The place of a clinic's first question."""
    return next((step.text for step in talk.path() if step.place.items == items[:1]), "")


def acceptance(talk: Talk) -> dict[str, str] | None:
    """What is kept when the terms in force are accepted; None where there are none."""
    terms = talk.moment.facts.terms
    return {"state": "accept", "version": terms.version, "url": terms.url} if terms is not None else None


def helpers(talk: Talk) -> tuple[Option, ...]:
    """At most two buttons that help: back, where there is a way back, and the rest under one."""
    if talk.asking and (before(talk) is not None or is_added(talk)):
        return (option("wish", Wish.BACK.value, phrase("option-back"), "helper"), _more())
    return (_more(),)


def closers() -> tuple[Option, ...]:
    """The same beneath a list that lies beside the question: here "back" closes the list."""
    return (option("close", None, phrase("option-back"), "helper"), _more())


def _more() -> Option:
    return option("wish", Wish.MORE.value, phrase("option-more"), "helper")


def is_added(talk: Talk) -> bool:
    """Whether what is asked is something that the owner chose to add: the way back from it is where they chose."""
    step = talk.current()
    return step is not None and step.question.asking is Asking.OFFERED


def before(talk: Talk) -> Step | None:
    """The last step asked of the owner before the current one that has an answer; what filled itself was not asked."""
    current = talk.current()
    last = None
    for step in talk.path():
        if current is not None and step.text == current.text:
            break
        kept = talk.draft.answers.get(step.text)
        filled = kept is not None and step.question.takes and kept.source is Source.SUGGESTED
        if step.question.asking is Asking.ASKED and kept is not None and not filled:
            last = step
    return last


def confirming(talk: Talk, said: Phrase, yes: str = "yes", no: str = "no") -> Prompt:
    """A prompt for what is pending: a yes lets it stand."""
    options = (option("confirm", None, phrase(yes)), option("deny", None, phrase(no)), *helpers(talk))
    return Prompt(said, options=options, expects=Expects.OPTION)

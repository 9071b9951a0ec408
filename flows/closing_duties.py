"""What whoever closes must see to elsewhere, told before it is too late: it follows from what is closed."""

from collections.abc import Iterator
from contextlib import suppress

from flows import catalogue
from flows.conversations import Draft
from flows.listed import named
from flows.must_know import closing
from flows.phrases import Phrase, phrase
from flows.talk import Talk


def closing_duties(talk: Talk) -> tuple[Phrase, ...]:
    """A line for each duty; none where a practitioner's unit closes and the clinic goes on."""
    return tuple(_duties(talk))


def _duties(talk: Talk) -> Iterator[Phrase]:
    kinds = {place["kind"] for place in talk.draft.value("closes") or ()}
    if kinds & {"company", "institution"}:
        yield _treatment_places(talk)
        yield from _records(talk)
    if "company" in kinds:
        yield phrase("closing-duty-signature")


def _treatment_places(talk: Talk) -> Phrase:
    link = talk.moment.facts.links.get("treatment_places_close")
    said = phrase("closing-duty-treatment_places")
    return phrase("duty-more", said=said, more=link.url) if link is not None else said


def _records(talk: Talk) -> Iterator[Phrase]:
    """Where the patients' records go, by profession where that is known and otherwise in general, and on whose word."""
    facts, language = talk.moment.facts.records, talk.conversation.language
    known = [code for code in dict.fromkeys(_professions(talk.draft)) if code in facts]
    known = known or [code for code in ("general",) if code in facts]
    alike: dict[str, list[str]] = {}
    for code in known:
        alike.setdefault(facts[code].words[language], []).append(code)
    for text, codes in alike.items():
        yield phrase("closing-duty-records", about=_about(codes), text=text)
    for url, day in dict.fromkeys((facts[code].url, facts[code].checked) for code in known):
        yield phrase("closing-duty-source", url=url, day=day)


def _about(codes: list[str]) -> Phrase:
    """Whose records: those of these professions, or all."""
    if codes == ["general"]:
        return phrase("closing-duty-all")
    return phrase("closing-duty-of", professions=tuple(named(catalogue.profession(code)) for code in codes))


def _professions(draft: Draft) -> Iterator[str]:
    """The professions usual in what closes, each once."""
    for code in dict.fromkeys(str(part.get("type")) for part in closing(draft)):
        with suppress(KeyError):
            yield from catalogue.institution_type(code).professions

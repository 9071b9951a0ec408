"""A clinic that changes hands: the seller's closure gives a code, and the buyer's registration with it is linked."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from flows.answering import put, sweep
from flows.answers import Answer, Source
from flows.conversations import Draft
from flows.errors import InvalidAnswer
from flows.kinds import Fact
from flows.phrases import Phrase, phrase
from flows.questions import Reading
from flows.replies import Errand
from flows.stages import Stage
from flows.talk import Talk

CODE = re.compile(r"\s*OVERDRAG[\s-]*([A-Z0-9]{4})[\s-]*([A-Z0-9]{4})\s*", re.IGNORECASE)
CHANGING_HANDS = frozenset({"sold", "merged", "legal_form"})
_FACTS = {"name": "clinic_name", "address": "clinic_address", "phone": "clinic_phone", "web": "clinic_web"}


class Handover(Fact):
    """The closure that a registration is linked to: a fact that nobody is asked, and that the buyer reads."""

    def shown(self, stored: Any) -> Phrase:
        """The clinic, who closes it, and that both happen on one day; of the names only what the register holds."""
        clinic, company = stored.get("clinic"), stored.get("company")
        if not clinic:
            return together(stored)
        reference, day = stored["reference"], _first_day(stored["last_day"])
        if not company or company == clinic:
            return phrase("value-taken-over-alone", clinic=clinic, reference=reference, day=day)
        return phrase("value-taken-over", clinic=clinic, company=company, reference=reference, day=day)


def code_in(text: str) -> str:
    """The handover code that these words are, without its mark; "" where they are none."""
    found = CODE.fullmatch(text)
    return (found[1] + found[2]).upper() if found else ""


def give_code(talk: Talk) -> None:
    """Give the seller the code for whoever takes over, where the clinic changes hands."""
    if changes_hands(talk.draft):
        _give(talk, talk.draft)


def changes_hands(draft: Draft) -> bool:
    """Whether a draft closes something that somebody else takes over."""
    return draft.flow == "closure" and draft.value("reason") in CHANGING_HANDS


def give_code_again(talk: Talk) -> None:
    """Give a seller who has sent the closure a code anew, as only its hash is kept; tell anyone else how it is used."""
    drafts = (talk.latest, *reversed(talk.conversation.parked))
    sent = (each for each in drafts if each is not None and each.stage == Stage.SUBMITTED)
    closing = next((each for each in sent if each.flow == "closure"), None)
    if closing is not None and changes_hands(closing):
        _give(talk, closing)
    else:
        talk.say("handover-how")


def _give(talk: Talk, draft: Draft) -> None:
    code = talk.moment.tokens.code
    talk.errands.append(Errand("handover_code", code))
    talk.say("handover-code", code=f"OVERDRAG-{code[:4]}-{code[4:]}", day=_first_day(draft.value("last_day")))


def handed_over(answers: Mapping[str, Any], reference: str) -> dict[str, Any]:
    """What a closure's dossier hands over: its reference, its last day, and the clinic as the register holds it."""
    values = {place: answer.get("value") for place, answer in answers.items()}
    closing = {place["entity"] for place in values["closes"]}
    company = (values["subject"] or {}).get("found") or {"parts": []}
    clinics = company["parts"]
    whole = company.get("entity") in closing
    chosen = next((clinic for clinic in clinics if whole or clinic["entity"] in closing), None)
    return {"reference": reference, "last_day": values["last_day"], "clinic": chosen,
            "company": company.get("name", ""), "number_goes_on": values.get("number_fate") == "goes_on"}  # fmt: skip


def take_over(talk: Talk, handover: Mapping[str, Any]) -> None:
    """Link a registration to the closure before it, and have what stands about the clinic at hand."""
    [clinic, *_] = talk.items("institution")
    known = handover["clinic"] or {}
    linked = {"state": "linked", "reference": handover["reference"], "last_day": handover["last_day"],
              "clinic": known.get("name", ""), "company": handover.get("company", "")}  # fmt: skip
    put(talk, f"{clinic}/takes_over", Answer(linked, source=Source.STORE))
    put(talk, f"{clinic}/open_from", Answer(_first_day(handover["last_day"]).isoformat(), source=Source.STORE))
    goes_on = handover.get("number_goes_on", False)
    for key, value in (*_known(known), *(_number(known) if goes_on else ())):
        put(talk, f"{clinic}/{key}", Answer(value, source=Source.STORE, active=key == "institution_type"))
    sweep(talk)
    talk.say("handover-linked", reference=handover["reference"], day=_first_day(handover["last_day"]))
    if goes_on:
        talk.say("handover-number")


def taken_over(draft: Draft) -> Mapping[str, Any] | None:
    """The closure that a registration is linked to, where it is."""
    linked = (draft.value(place) for place in draft.answers if place.endswith("takes_over"))
    return next(filter(None, linked), None)


def together(linked: Mapping[str, Any]) -> Phrase:
    """Words for that both happen on one day or neither does."""
    return phrase("handover-together", reference=linked["reference"], day=_first_day(linked["last_day"]))


def _known(clinic: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    if clinic.get("type"):
        yield "institution_type", clinic["type"]
    for fact, key in _FACTS.items():
        if clinic.get(fact):
            yield key, clinic[fact]


def _number(clinic: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """That the location number is to be used on, as a suggestion: it rests where it would be asked for."""
    yield from ((key, "existing") for key in ("ordering", "ordering_closed"))
    if clinic.get("location_number"):
        yield "location_number", clinic["location_number"]


def same_day(value: date, reading: Reading) -> None:
    """The day after the closure's last one, where a clinic is taken over: both happen together or neither does."""
    taken = reading.seen("takes_over")
    if taken and value != _first_day(taken["last_day"]):
        raise InvalidAnswer("handover-day", date=_first_day(taken["last_day"]))


def _first_day(last_day: str) -> date:
    return date.fromisoformat(last_day) + timedelta(days=1)

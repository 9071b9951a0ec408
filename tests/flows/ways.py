"""Conversations led to where a test begins, by plain answers."""

from collections.abc import Mapping
from typing import Any

from flows.stages import Stage
from tests.flows.asker import CVR, Asker

Answers = Mapping[str, "str | tuple[str, ...]"]  # by question; several are given in turn

ANSWERS: Mapping[str, str] = {
    "institution_type": "tandlæge", "type_described": "søvnklinik for voksne", "private": "ja", "cvr": CVR,
    "already": "fortsæt", "found": "ja", "company_name": "Aarhus Tandklinik ApS",
    "company_address": "Nørregade 12, 8000 Aarhus C", "company_phone": "70 12 34 56, kontakt@klinik.dk",
    "company_email": "kontakt@klinik.dk", "company_web": "spring over", "same_as_company": "ja",
    "clinic_name": "Klinikken i Havnegade, Havnegade 3, 8000 Aarhus C", "p_number": "1029829825",
    "open_from": "1. marts 2027", "practitioners": "ingen", "practitioner_name": "Anna Eksempel",
    "profession": "tandlæge", "ydernummer": "061654", "ordering": "nej", "ordering_closed": "nej",
    "location_number": "5790002288289", "system": "Novax", "sent_to": "kontakt@klinik.dk", "terms": "ja",
    "case_contact": "Anna Eksempel, anna@klinik.dk",
}  # fmt: skip
PERSON = "Anna Eksempel, tandlæge, 061654"


def key_at(asker: Asker) -> str:
    """The question that is asked, or `review`."""
    if asker.draft.stage == Stage.REVIEW:
        return "review"
    return asker.at.rpartition("/")[2]


def led_to(key: str, answers: Answers | None = None, **circumstances: Any) -> Asker:
    """A registration in which everything before a question is answered; several answers are given in turn."""
    asker = Asker(**circumstances)
    asker.say_all("opret")
    return on_to(key, asker, answers)


def on_to(key: str, asker: Asker, answers: Answers | None = None) -> Asker:
    """The same conversation, answered on until a question is asked."""
    given = {name: list((texts,) if isinstance(texts, str) else texts) for name, texts in (answers or {}).items()}
    for _ in range(60):
        at = key_at(asker)
        if at == key:
            return asker
        asker.says(given[at].pop(0) if given.get(at) else ANSWERS.get(at, "ja"))
    raise AssertionError(f"{key} was never asked: {asker.put}")


def at_review(answers: Answers | None = None, **circumstances: Any) -> Asker:
    """A registration that is ready to be sent."""
    return led_to("review", answers, **circumstances)


def sent(answers: Answers | None = None, **circumstances: Any) -> Asker:
    """A registration that was just sent."""
    asker = at_review(answers, **circumstances)
    asker.says("ja")
    return asker


def with_clinics(count: int, answers: Answers | None = None, **circumstances: Any) -> Asker:
    """A registration of several clinics, ready to be sent."""
    asker = at_review(**circumstances)
    for _ in range(count - 1):
        asker.says("en klinik mere")
        on_to("review", asker, answers)
    return asker

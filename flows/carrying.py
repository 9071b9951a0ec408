"""What one case takes along from another: a flow that turns out to belong elsewhere loses no answer."""

from collections.abc import Mapping
from typing import Any

from flows.answering import put
from flows.answers import Answer, Place, Source
from flows.conversations import Draft
from flows.subjects import cvr_of, name_of
from flows.talk import Talk

# From one flow to another: the question whose answer is taken, and the one it is put to.
CARRIED: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("registration", "request"): {
        "institution_type": "request_type", "cvr": "cvr", "company_name": "organisation_name",
        "company_address": "request_address", "company_phone": "request_phone", "company_email": "request_email",
        "company_web": "request_web", "case_contact": "case_contact",
    },
    ("change", "registration"): {"cvr": "cvr", "organisation_name": "company_name"},
    ("change", "closure"): {"subject": "subject"},
    ("change", "request"): {"cvr": "cvr", "organisation_name": "organisation_name"},
    ("closure", "request"): {"cvr": "cvr", "organisation_name": "organisation_name"},
    ("location_number", "request"): {"cvr": "cvr", "organisation_name": "organisation_name"},
    ("public_facts", "change"): {"subject": "subject"},
    ("public_facts", "report"): {"subject": "subject"},
}  # fmt: skip
FIXED: Mapping[tuple[str, str], Mapping[str, Any]] = {
    ("registration", "request"): {"request_act": "create"},
    ("change", "registration"): {"already": "go_on"},  # that it stands there is why a further clinic is registered
}


def carry(talk: Talk, before: Draft) -> None:
    """Put what the case before this one holds where this one would ask for it."""
    way = (before.flow, talk.draft.flow)
    given = {place.key: answer for place, answer in _answers(before)} | _of_subject(before)
    taken = {new: given[old] for old, new in CARRIED.get(way, {}).items() if old in given}
    for key, answer in taken.items():
        put(talk, _place(talk, key), Answer(answer.value, source=answer.source, active=answer.active))
    if not taken:
        return
    for key, value in FIXED.get(way, {}).items():
        put(talk, _place(talk, key), Answer(value))
    talk.say("carried-over")


def _of_subject(draft: Draft) -> dict[str, Answer]:
    """What is known of the organisation a case is about, asked for or not."""
    stored = draft.value("subject")
    known = {"cvr": cvr_of(stored), "organisation_name": name_of(stored)} if stored else {}
    return {key: Answer(value, source=Source.SUGGESTED) for key, value in known.items() if value}


def _answers(draft: Draft) -> list[tuple[Place, Answer]]:
    """The answers that hold a value, those that count last."""
    held = [(Place.parse(place), answer) for place, answer in draft.answers.items() if answer.value is not None]
    return sorted(held, key=lambda each: each[1].active)


def _place(talk: Talk, key: str) -> str:
    """Where a question stands in the new case: for its first item, where it has any."""
    each = talk.flow.each_of[key]
    return str(Place((talk.items(each[0])[0],) if each else (), key))

"""What is offered as an answer from what was said already: at this place, at another one, or by the postcode."""

from collections.abc import Mapping
from typing import Any

from flows.answers import Given, Source
from flows.catalogue import postcode
from flows.flow import Step
from flows.parts import Where
from flows.people import CaseContactKind
from flows.subjects import begins_later, cvr_of, name_of
from flows.talk import Talk


def suggestion(talk: Talk, step: Step) -> Any:
    """The stored value to suggest at a step, as it is today, or None: one that rests there, then those of others."""
    value = _said_before(talk, step)
    return None if value is None else step.question.kind.on(value, talk.moment.today)


def _said_before(talk: Talk, step: Step) -> Any:
    kept = talk.draft.answers.get(step.text)
    if kept is None:
        return _follows(talk, step)
    if kept.active or kept.given is not Given.VALUE or not _still_offered(step):
        return None
    # What followed from another answer follows from it anew: the old postcode's region is no good at the new one.
    anew = _follows(talk, step) if step.question.takes or kept.source is Source.SUGGESTED else None
    return kept.value if anew is None else anew


def _follows(talk: Talk, step: Step) -> Any:
    """The stored value that follows from other answers, or None."""
    question = step.question
    if question.key == "region":
        return _region_here(talk, step)
    if question.key == "valid_from":
        today = talk.moment.today
        return (begins_later(talk.seen(step, "subject"), today) or today).isoformat()
    if isinstance(question.kind, Where):
        return question.kind.sole(talk.reading(step))
    for key in question.suggests:
        value = _before(talk, step) if key == question.key else _elsewhere(talk, step, key)
        if value is not None:
            return _as_contact(value) if isinstance(question.kind, CaseContactKind) else value
    return None


def _still_offered(step: Step) -> bool:
    """Whether a resting answer may come back as it is: what is accepted is never accepted again by itself."""
    return step.question.key not in {"terms", "practitioners", "standing", "found", "already"}


def _before(talk: Talk, step: Step) -> Any:
    """What was answered to the same question for the item before this one."""
    if not step.place.items:
        return None
    siblings = talk.items("institution")
    index = siblings.index(step.place.items[0])
    earlier = [str(item) + step.text[len(str(step.place.items[0])) :] for item in siblings[:index]]
    return next((value for place in reversed(earlier) if (value := talk.draft.value(place)) is not None), None)


def _elsewhere(talk: Talk, step: Step, key: str) -> Any:
    """What was answered to another question: the visible one, or the first clinic's."""
    if key == "subject":
        return _of_subject(talk.seen(step, key), step.question.key)
    if key in step.sights:
        return talk.seen(step, key)
    return next((v for item in talk.items("institution") if (v := talk.draft.value(f"{item}/{key}")) is not None), None)


def _of_subject(stored: Mapping[str, Any] | None, key: str) -> str | None:
    """What is known of the organisation that a case is about, for a question of the case."""
    if stored is None:
        return None
    if key == "cvr":
        return cvr_of(stored)
    return name_of(stored) if key == "organisation_name" else (stored["found"] or {}).get("email")


def _as_contact(email: str) -> dict[str, str]:
    return {"name": "", "email": email, "phone": ""}


def _region_here(talk: Talk, step: Step) -> str | None:
    """The region that the postcode of the clinic, otherwise of the company, lies in."""
    address = talk.seen(step, "clinic_address") or talk.seen(step, "company_address")
    known = postcode(address["postcode"]) if address else None
    regions = {each.region for each in known.municipalities} if known else set()
    # A postcode may lie in two regions: then nothing is taken for granted.
    return regions.pop() if len(regions) == 1 else None

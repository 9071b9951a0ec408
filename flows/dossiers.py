"""Freezing a draft: every answer judged once more, then canonical JSON with its hash."""

import hashlib
import json
from typing import Any

from flows.answering import fact
from flows.answers import Answer, Given, Source
from flows.conversations import Draft
from flows.errors import FlowError, InvalidAnswer
from flows.flow import Step, is_open
from flows.moment import day_of
from flows.questions import Asking
from flows.replies import Frozen
from flows.stored import canonical
from flows.talk import Talk

FORMAT = 1


class StillOpen(FlowError):
    """A draft cannot be frozen: these places want an answer first."""

    def __init__(self, places: tuple[str, ...]) -> None:
        super().__init__(", ".join(places))
        self.places = places


def frozen(talk: Talk, reference: str) -> Frozen:
    """The draft as a dossier; raises `StillOpen` where an answer is missing or no longer right."""
    unfit = tuple(step.text for step in talk.path() if _unfit(talk, step))
    if unfit:
        raise StillOpen(unfit)
    draft = talk.draft
    text = canonical(content(talk, reference))
    contact = draft.value("case_contact") or {}
    return Frozen(
        reference=reference,
        revision=draft.revision,
        flow=draft.flow,
        version=draft.version,
        cvr=str(draft.value("cvr") or ""),
        canonical=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        submitted_at=talk.moment.micros,
        language=talk.conversation.language,
        contact_email=contact.get("email", ""),
        contact_phone=contact.get("phone", "") or str(draft.value("company_phone") or ""),
    )


def _unfit(talk: Talk, step: Step) -> bool:
    """Whether a step wants an answer, or has one that its checks would refuse today."""
    if is_open(step, talk.draft):
        return True
    answer = talk.draft.answers.get(step.text)
    if answer is None or answer.given is not Given.VALUE or not answer.active:
        return False
    if step.question.key == "ordering_open":
        return bool(answer.value != fact(talk, step.question, step))
    if step.question.key == "terms" and (terms := talk.moment.facts.terms):
        return bool(answer.value["version"] != terms.version)
    try:
        value = step.question.kind.load(answer.value)
        for check in step.question.checks:
            check(value, talk.reading(step))
    except InvalidAnswer:
        return True
    return False


def content(talk: Talk, reference: str) -> dict[str, Any]:
    """What a dossier holds: every answer on the path by section and item, with its source, and what is open."""
    draft = talk.draft
    places = {step.text: written(answer) for step in talk.path() if (answer := _counted(talk, step))}
    return {
        "format": FORMAT,
        "reference": reference,
        "revision": draft.revision,
        "flow": draft.flow,
        "version": draft.version,
        "language": talk.conversation.language,
        "submitted_at": talk.moment.now.isoformat(),
        "signed": False,
        "declaration": f"declaration-{draft.flow}-{draft.version}",
        "items": {key: list(ids) for key, ids in draft.items.items() if ids},
        "answers": places,
        "open": [place for place, answer in places.items() if answer.get("given") == Given.NOT_YET],
        "remarks": _remarks(talk),
    }


def _counted(talk: Talk, step: Step) -> Answer | None:
    answer = talk.draft.answers.get(step.text)
    return answer if answer is not None and answer.active and step.question.asking is not Asking.ENDING else None


def written(answer: Answer) -> dict[str, Any]:
    """An answer as a dossier holds it."""
    parts: dict[str, Any] = {"source": answer.source.value}
    if answer.given is Given.VALUE:
        parts["value"] = answer.value
    else:
        parts["given"] = answer.given.value
    if answer.cautions:
        parts["cautions"] = list(answer.cautions)
    if answer.by:
        parts |= {"by": answer.by, "confirmed": answer.confirmed}
    return parts


def _remarks(talk: Talk) -> list[str]:
    """What a reviewer should know at once: a CVR number that is known already, answers that were doubted."""
    standing = talk.draft.value("standing")
    known = [f"cvr-{standing}"] if standing not in {None, "new"} else []
    subject = talk.draft.value("subject")
    known += ["not-matched"] if subject is not None and subject["found"] is None else []
    doubted = [f"{step.text}:{cause}" for step in talk.path() if (a := _counted(talk, step)) for cause in a.cautions]
    return known + doubted


def thawed(canonical_text: str, submitted_at: int) -> Draft:
    """The draft as it was submitted, read from a dossier's canonical JSON: what a receipt is written from."""
    stored = json.loads(canonical_text)
    return Draft(
        number=0,
        flow=stored["flow"],
        version=stored["version"],
        stage="submitted",
        answers={place: _read(answer) for place, answer in stored["answers"].items()},
        items={key: tuple(ids) for key, ids in stored["items"].items()},
        reference=stored["reference"],
        revision=stored["revision"],
        submitted_at=submitted_at,
        day=day_of(submitted_at).isoformat(),
    )


def _read(parts: dict[str, Any]) -> Answer:
    given, cautions = Given(parts.get("given", Given.VALUE)), tuple(parts.get("cautions", ()))
    by, confirmed = parts.get("by", ""), parts.get("confirmed", False)
    return Answer(parts.get("value"), given, Source(parts["source"]), cautions, by=by, confirmed=confirmed)

"""What staff have decided about a case, told to its owner; one that is returned is theirs to answer again."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from flows.conversations import Draft
from flows.floor import Floor
from flows.heard import Judged
from flows.left_aside import leave_aside
from flows.overview import called, in_order
from flows.phrases import Phrase, phrase
from flows.replies import Reply
from flows.stages import STAGES, Stage
from flows.talk import Talk
from flows.waiting import ask_for_message
from flows.which_case import case_name

About = Mapping[str, Any]


def judged(talk: Talk, heard: Judged) -> bool:
    """Tell it; whether the case is now under way again and its next question is to be asked."""
    drafts = (talk.latest, *talk.conversation.parked)
    draft = next((each for each in drafts if each is not None and each.reference == heard.reference), None)
    if draft is None or draft.stage != Stage.SUBMITTED:
        return False
    said = (*WORDS[heard.kind](talk, draft, heard.about),)
    talk.note(f"told_{heard.kind}", reference=heard.reference)
    asks = False
    if heard.kind in ASKING:
        ask, aside = ASKING[heard.kind]
        asks = ask(talk, draft, heard.about)
        said = said if asks else (*said, aside)
    talk.before.append(Reply(said, kind="notice", reference=heard.reference))
    return asks and talk.conversation.floor != Floor.STAFF and not talk.conversation.paused


def _reopened(talk: Talk, draft: Draft, about: About) -> bool:
    """Open the named questions again, and let the case be the current one unless another is under way."""
    reasons = about["reasons"]
    answers = {place: each.resting() if place in reasons else each for place, each in draft.answers.items()}
    opened = replace(
        draft,
        stage=STAGES.make("return", draft.stage),
        revision=draft.revision + 1,
        answers=answers,
        reasons=reasons,
        list_alarm=0,
        reminded="",
    )
    if draft is talk.latest:
        talk.latest = opened
        return True
    if not talk.asking:
        talk.change_to(opened)
        return True
    talk.set(parked=tuple(opened if each is draft else each for each in talk.conversation.parked))
    leave_aside(talk, opened)
    return False


def _answer_asked(talk: Talk, _draft: Draft, _about: About) -> bool:
    """Let what is typed next be the owner's answer to the SOR team, unless something else is asked just now."""
    if talk.asking or talk.conversation.paused or talk.conversation.pending is not None:
        return False
    ask_for_message(talk)
    return True


# What an owner is told and asked at once; where something else is under way, a line says how they come to it.
ASKING: Mapping[str, tuple[Callable[[Talk, Draft, About], bool], Phrase]] = {
    "returned": (_reopened, phrase("returned-aside")),
    "heard": (_answer_asked, phrase("heard-aside")),
}


def _returned(talk: Talk, draft: Draft, about: About) -> Iterator[Phrase]:
    yield phrase("returned", case=case_name(talk, draft), reference=draft.reference)
    over = talk.over(draft)
    asked = in_order(step for step in over.path() if step.text in about["reasons"])
    # Each reason stands at its question, where it is wanted; here it is only told how many there are, and which.
    yield phrase("told-list", lines=tuple(phrase("returned-field", label=called(over, each)) for each in asked))
    if about.get("note"):
        yield phrase("staff-says", text=about["note"])


def _heard(talk: Talk, draft: Draft, about: About) -> Iterator[Phrase]:
    day = dt.date.fromisoformat(about["until"])
    yield phrase("hearing", case=case_name(talk, draft), reference=draft.reference, day=day)
    yield phrase("staff-says", text=about["text"])


def _rejected(talk: Talk, draft: Draft, about: About) -> Iterator[Phrase]:
    yield phrase("rejected", case=case_name(talk, draft), reference=draft.reference)
    yield phrase("staff-says", text=about["text"])
    if appeal := about.get("appeal", {}).get(talk.conversation.language):
        yield phrase("appeal", text=appeal)
    yield phrase("rejected-again")


def _reopened_words(talk: Talk, draft: Draft, _about: About) -> Iterator[Phrase]:
    yield phrase("reopened", case=case_name(talk, draft), reference=draft.reference)


def _registered(talk: Talk, draft: Draft, about: About) -> Iterator[Phrase]:
    case, demo = case_name(talk, draft), talk.moment.facts.demo
    yield phrase("registered-demo" if demo else "registered", case=case, reference=draft.reference)
    opened = about.get("opened", ())
    if codes := tuple(_code(each) for each in opened):
        yield phrase("told-list", lines=codes)
    for each in about.get("numbers", ()):
        yield phrase("registered-number", name=each["name"], number=each["number"])
        if each.get("sent_to"):
            yield phrase("registered-number-mailed", email=each["sent_to"])
    if demo and (codes or about.get("numbers")):
        yield phrase("registered-demo-numbers")


def _code(opened: Mapping[str, Any]) -> Phrase:
    """The code of what was opened, and what that is: a company and its clinic mostly bear one name."""
    return phrase("registered-code", name=opened["name"], kind=opened["kind"], code=opened["sor"])


WORDS: Mapping[str, Callable[[Talk, Draft, About], Iterator[Phrase]]] = {
    "returned": _returned, "heard": _heard, "rejected": _rejected, "reopened": _reopened_words,
    "registered": _registered,
}  # fmt: skip

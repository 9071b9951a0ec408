"""Beginning a case, and the items of its repeating sections: one more clinic, one practitioner less."""

from dataclasses import replace
from typing import Any

from flows.answering import add_item, put, remove_item
from flows.carrying import carry
from flows.conversations import Draft
from flows.crossroads import Terms
from flows.errors import IllegalMove
from flows.people import Gathering
from flows.stages import Stage
from flows.talk import Talk
from flows.telling import reached_at
from flows.which_case import case_name, numbered


def begin(talk: Talk, flow: Any) -> None:
    """Begin a draft; one that is open is kept as it stands, and can be gone on with."""
    chosen, number = talk.flows[str(flow)], talk.conversation.drafts + 1
    before = talk.latest if talk.asking else None
    if before is not None and talk.flow.sends:
        talk.say("case-kept", case=case_name(talk, before))
    talk.change_to(Draft(number, chosen.name, chosen.version, stage=Stage.CHOOSING))
    talk.set(drafts=number, greeted=True)
    talk.move("begin")
    for collection, count in chosen.starts_with:
        for _ in range(count):
            add_item(talk, collection)
    talk.note("begun", flow=chosen.name, version=chosen.version, number=number)
    if number == 1:
        talk.say("begun")
    if before is not None:
        carry(talk, before)


def again(talk: Talk, number: Any) -> None:
    """Begin the same anew with the answers of a case that was rejected; what filled itself is looked up again."""
    before = numbered(talk, number)
    if before.stage != Stage.SUBMITTED:
        raise IllegalMove
    begin(talk, before.flow)
    questions = talk.flow.by_key
    kept = {
        place: answer for place, answer in before.answers.items()
        if (question := questions.get(place.rpartition("/")[2])) and not question.never_asked
        and not isinstance(question.kind, Terms)
    }  # fmt: skip
    following = max((item for items in before.items.values() for item in items), default=0) + 1
    talk.set_draft(answers=kept, items=dict(before.items), next_item=following)
    talk.say("again", reference=before.reference)


def begin_other(talk: Talk, about: Any) -> None:
    """Begin what the owner's words named in the middle of something else."""
    begin(talk, about["flow"])


def add(talk: Talk, collection: Any) -> None:
    """Add an item at the review: another clinic, whose questions are asked with the first one's answers at hand."""
    if not talk.asking or talk.current() is not None or not collection or collection != talk.flow.adds:
        raise IllegalMove
    add_item(talk, collection)
    many = len(talk.items(collection))
    talk.say(f"another-{collection}", number=many)
    if many >= 5 and (reached := reached_at(talk.moment)):
        talk.say_once("many-clinics")
        talk.remark(reached)


def remove(talk: Talk, key: Any) -> None:
    """Take a practitioner or a clinic out; the last clinic stays."""
    collection = str(key).rsplit("/", 1)[0]
    if not talk.asking or (collection == "institution" and len(talk.items("institution")) < 2):
        raise IllegalMove
    remove_item(talk, str(key))
    _none_left(talk, str(key).rsplit("/", 1)[0])
    talk.say("removed")


def _none_left(talk: Talk, collection: str) -> None:
    """Where the last item is gone, "no more" becomes "none"."""
    around, _, name = collection.rpartition("/")
    for step in talk.path():
        kind = step.question.kind
        if isinstance(kind, Gathering) and kind.collection == name and "/".join(map(str, step.place.items)) == around:
            kept = talk.draft.answers.get(step.text)
            if kept is not None and kept.active and not talk.items(name, *step.place.items):
                put(talk, step.text, replace(kept, value="none"))

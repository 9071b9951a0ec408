"""An owner's cases: what is under way, what was sent, how to go from one to another, and how to delete one."""

from collections.abc import Iterator
from typing import Any

from flows.asking import closers
from flows.conversations import Draft, Pending
from flows.errors import IllegalMove
from flows.moment import day_of
from flows.overview import where
from flows.phrases import Phrase, phrase
from flows.questions import Expects
from flows.replies import Forgotten, Option, Prompt
from flows.stages import OPEN, STAGES, Stage
from flows.submitting import receipt
from flows.talk import Talk, option
from flows.telling import company_name

LISTED = frozenset({*OPEN, Stage.CANCELLED, Stage.SUBMITTED})
ERASABLE = frozenset({*OPEN, Stage.CANCELLED})


def case_name(talk: Talk, draft: Draft) -> Phrase:
    """What a case is called: its purpose and the name it has so far, and its number where others go by the same."""
    name = _plain_name(draft)
    alike = (other for other in every_case(talk) if other.number != draft.number and _plain_name(other) == name)
    return phrase("case-numbered", case=name, number=draft.number) if next(alike, None) is not None else name


def _plain_name(draft: Draft) -> Phrase:
    name = company_name(draft)
    named = phrase("value-text", text=name) if name else phrase("case-unnamed", number=draft.number)
    return phrase(f"case-{draft.flow}", name=named)


def mine(talk: Talk) -> None:
    """List the owner's cases, each with where it stands, and offer to go on with one or to delete it."""
    cases = list(every_case(talk))
    if not cases:
        talk.say("mine-none")
        return
    talk.say("mine-list", cases=tuple(_line(talk, draft) for draft in cases))
    pressed = tuple(pressing for draft in cases for pressing in _pressed(talk, draft))
    if pressed:
        talk.prompt = Prompt(phrase("mine-ask"), options=(*pressed, *closers()), expects=Expects.OPTION)


def every_case(talk: Talk) -> Iterator[Draft]:
    """The owner's cases, the current one last."""
    current = () if talk.latest is None else (talk.latest,)
    cases = (*talk.conversation.parked, *current)
    return (draft for draft in cases if draft.stage in LISTED and talk.flows.of(draft).sends)


def _line(talk: Talk, draft: Draft) -> Phrase:
    """One case with where it stands."""
    name = case_name(talk, draft)
    if draft.stage == Stage.SUBMITTED:
        return phrase("mine-submitted", case=name, reference=draft.reference, day=day_of(draft.submitted_at))
    if draft.stage == Stage.CANCELLED:
        return phrase("mine-cancelled", case=name)
    return phrase("mine-under-way", case=name, where=where(talk.over(draft)))


def _pressed(talk: Talk, draft: Draft) -> Iterator[Option]:
    """What can be done with one case."""
    name, current = case_name(talk, draft), draft is talk.latest
    if current and draft.stage in OPEN:
        yield option("go_on", None, phrase("option-go-on-with", case=name))
    elif draft.stage in ERASABLE:
        yield option("switch", draft.number, phrase("option-go-on-with", case=name))
    else:
        yield option("switch", draft.number, phrase("option-receipt-of", reference=draft.reference))
    if draft.stage in ERASABLE:
        yield option("erase", draft.number, phrase("option-erase", case=name))


def _numbered(talk: Talk, number: Any) -> Draft:
    """The case with this number; raises `IllegalMove` where there is none."""
    found = next((draft for draft in every_case(talk) if draft.number == number), None)
    if found is None:
        raise IllegalMove
    return found


def switch(talk: Talk, number: Any) -> None:
    """Go on with another case; of one that was sent, the receipt is given again."""
    chosen = _numbered(talk, number)
    if chosen is not talk.latest:
        talk.change_to(chosen)
    if chosen.stage == Stage.SUBMITTED:
        receipt(talk, again=True)
        return
    if chosen.stage == Stage.CANCELLED:
        talk.move("take_up")
    talk.note("switched", number=chosen.number)
    talk.say("switched", case=case_name(talk, chosen))


def erase(talk: Talk, number: Any) -> None:
    """Ask before a case is deleted for good."""
    chosen = _numbered(talk, number)
    if chosen.stage not in ERASABLE:
        raise IllegalMove
    talk.set(pending=Pending("erase", {"number": chosen.number}))


def erased(talk: Talk, about: Any) -> None:
    """Delete a case: its answers are gone, and only that there was one is kept."""
    chosen = _numbered(talk, about["number"])
    if chosen is not talk.latest:
        current = talk.latest
        talk.change_to(chosen)
        _emptied(talk)
        talk.change_to(current)
    else:
        _emptied(talk)
    if chosen.number == talk.draft.number and not any(draft.stage in OPEN for draft in every_case(talk)):
        # What was said stands in one thread: it goes once no other case is under way in it.
        talk.forgotten.append(Forgotten(chosen.number, talk.moment.micros))
    talk.note("erased", number=chosen.number)
    talk.say("erased")


def _emptied(talk: Talk) -> None:
    talk.set_draft(
        stage=STAGES.make("expire", talk.draft.stage), answers={}, items={}, at="", singly=(), told=(), next_item=1
    )

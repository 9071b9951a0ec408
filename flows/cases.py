"""An owner's cases: what is under way, what was sent, how to go from one to another, and how to delete one."""

from collections.abc import Iterator
from typing import Any

from flows.asking import closers
from flows.conversations import Draft, Pending
from flows.errors import IllegalMove, Refusal
from flows.heard import Wish
from flows.moment import day_of
from flows.must_know import open_duties
from flows.overview import where
from flows.phrases import Phrase, phrase
from flows.questions import Expects
from flows.replies import Forgotten, Option, Prompt
from flows.review import Status
from flows.stages import OPEN, STAGES, Stage
from flows.submitting import receipt
from flows.talk import Talk, option
from flows.which_case import case_name, every_case, numbered, status_of, still_at_work

ERASABLE = frozenset({*OPEN, Stage.CANCELLED})
UNDECIDED = frozenset({Status.SUBMITTED, Status.IN_REVIEW})
RECALLABLE = frozenset({*UNDECIDED, Status.APPROVED})  # what its owner can still take back


def mine(talk: Talk) -> None:
    """List the owner's cases, each with where it stands, and offer to go on with one or to delete it."""
    cases = list(every_case(talk))
    if not cases:
        talk.say("mine-none")
        return
    talk.say("mine-list", cases=case_lines(talk))
    pressed = [pressing for draft in cases for pressing in _pressed(talk, draft)]
    pressed.append(option("wish", Wish.COPY.value, phrase("wish-copy")))
    talk.prompt = Prompt(phrase("mine-ask"), options=(*pressed, *closers()), expects=Expects.OPTION)


def case_lines(talk: Talk) -> tuple[Phrase, ...]:
    """Each of the owner's cases with where it stands."""
    return tuple(_line(talk, draft) for draft in every_case(talk))


def _line(talk: Talk, draft: Draft) -> Phrase:
    """One case with where it stands."""
    name = case_name(talk, draft)
    if draft.stage == Stage.SUBMITTED:
        left = tuple(phrase(f"who-{duty.who}") for duty in open_duties(draft))
        return phrase("mine-untold", line=_sent(talk, draft), left=left) if left else _sent(talk, draft)
    if draft.stage == Stage.CANCELLED:
        return phrase("mine-cancelled", case=name)
    return phrase("mine-under-way", case=name, where=where(talk.over(draft)))


def _sent(talk: Talk, draft: Draft) -> Phrase:
    """A case that was sent, with what was decided about it and when."""
    case, sent, reference = case_name(talk, draft), day_of(draft.submitted_at), draft.reference
    decision = talk.moment.decided.get(reference)
    if decision is None or decision.status in UNDECIDED:
        return phrase("mine-submitted", case=case, reference=reference, day=sent)
    only_here = decision.status == Status.REGISTERED and talk.moment.facts.demo
    decided = phrase("decided-registered-demo" if only_here else f"decided-{decision.status}")
    if decision.at is not None:
        decided = phrase("decided-on", decided=decided, day=day_of(decision.at))
    return phrase("mine-decided", case=case, reference=reference, day=sent, decided=decided)


def _pressed(talk: Talk, draft: Draft) -> Iterator[Option]:
    """What can be done with one case."""
    name, current = case_name(talk, draft), draft is talk.latest
    if current and draft.stage in OPEN:
        yield option("go_on", None, phrase("option-go-on-with", case=name))
    elif draft.stage in ERASABLE:
        yield option("switch", draft.number, phrase("option-go-on-with", case=name))
    else:
        yield option("switch", draft.number, phrase("option-receipt-of", reference=draft.reference))
        if open_duties(draft):
            yield option("checklist", draft.number, phrase("option-checklist-of", reference=draft.reference))
        if status_of(talk, draft) in RECALLABLE:
            yield option("withdraw", draft.number, phrase("option-withdraw", reference=draft.reference))
        if status_of(talk, draft) == Status.REJECTED:
            yield option("again", draft.number, phrase("option-again", reference=draft.reference))
    if draft.stage in ERASABLE:
        yield option("erase", draft.number, phrase("option-erase", case=name))


def withdraw(talk: Talk, number: Any) -> None:
    """Ask before a case that was sent is taken back."""
    chosen = numbered(talk, number)
    if chosen.stage != Stage.SUBMITTED or status_of(talk, chosen) not in RECALLABLE:
        raise Refusal(phrase("withdraw-late"))
    talk.set(pending=Pending("withdraw", {"number": chosen.number}))


def withdrawn(talk: Talk, about: Any) -> None:
    """Take a case back that was sent; nothing of it is registered."""
    chosen = numbered(talk, about["number"])
    if status_of(talk, chosen) not in RECALLABLE:
        talk.say("withdraw-late")
        return
    talk.withdrawn.append(chosen.reference)
    talk.note("withdrawn", reference=chosen.reference)
    talk.say("withdrawn", case=case_name(talk, chosen), reference=chosen.reference)


def switch(talk: Talk, number: Any) -> None:
    """Go on with another case; of one that was sent, the receipt is given again."""
    chosen = numbered(talk, number)
    if chosen is not talk.latest:
        talk.change_to(chosen)
        # Whoever comes back to another case is not told where this one stood.
        talk.remarks[:] = [remark for remark in talk.remarks if remark.key != "welcome-back"]
    if chosen.stage == Stage.SUBMITTED:
        receipt(talk, again=True)
        return
    if chosen.stage == Stage.CANCELLED:
        talk.move("take_up")
    talk.note("switched", number=chosen.number)
    talk.say("switched", case=case_name(talk, chosen))


def erase(talk: Talk, number: Any) -> None:
    """Ask before a case is deleted for good."""
    chosen = numbered(talk, number)
    if chosen.stage not in ERASABLE:
        raise IllegalMove
    talk.set(pending=Pending("erase", {"number": chosen.number}))


def erased(talk: Talk, about: Any) -> None:
    """Delete a case: its answers are gone, and only that there was one is kept."""
    chosen = numbered(talk, about["number"])
    if chosen.revision > 1:  # it was sent before, and came back
        talk.withdrawn.append(chosen.reference)
    if chosen is not talk.latest:
        current = talk.latest
        talk.change_to(chosen)
        _emptied(talk)
        talk.change_to(current)
    else:
        _emptied(talk)
    talk.forgotten.append(Forgotten(chosen.number, 0))
    # What passed with a person is of no case alone: it goes once the thread has none that it may be about.
    if talk.draft.stage == Stage.EXPIRED and not still_at_work(talk):
        talk.forgotten.append(Forgotten(talk.draft.number, talk.moment.micros))
    talk.note("erased", number=chosen.number)
    talk.say("erased")


def _emptied(talk: Talk) -> None:
    talk.set_draft(
        stage=STAGES.make("expire", talk.draft.stage), answers={}, items={}, at="", singly=(), told=(), next_item=1
    )

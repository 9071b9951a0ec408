"""What pressing, or naming, an option does: one small function for each kind of act."""

from collections.abc import Callable, Mapping
from typing import Any

from flows.answering import keep, take
from flows.answers import Answer, Given, Source
from flows.asking import closers
from flows.beginning import add, again, begin, remove
from flows.cases import erase, switch, withdraw
from flows.checklist import show_one, tick
from flows.checkups import agree, not_right, still_right, stop
from flows.confirmed import confirm, correct, deny
from flows.conversations import Act
from flows.errors import IllegalMove, Refusal
from flows.flow import Step
from flows.heard import Wish
from flows.knowledge import Topic, tell
from flows.looked_up import take_found
from flows.phrases import phrase
from flows.questions import Several
from flows.reminding import go_on as go_on_here
from flows.repair import change_in, grant
from flows.replies import Prompt
from flows.several import leave_out
from flows.sheet import give_sheet
from flows.submitting import receipt, send
from flows.talk import Talk, option

PAGE = 12
TO_BE_SEEN = {"send", "confirm", "still_right", "checkup"}  # a yes to what was put counts only after it was seen
ANSWERS = {"answer", "suggested", "given"}  # to the question under which they stand, and to no other


def do(talk: Talk, act: Act) -> None:
    """Do what an option stands for; raises `Refusal` where it cannot be done from here."""
    if talk.ahead and act.kind in TO_BE_SEEN:
        talk.say("typed-ahead")
        return
    if act.kind in ANSWERS and _is_gone(talk):
        talk.say("old-button")
        return
    ACTS[act.kind](talk, act.about)


def _is_gone(talk: Talk) -> bool:
    """Whether the question that was put is on the path no more: what decides it, the terms say, has changed since."""
    prompt = talk.conversation.prompt
    return talk.asking and prompt is not None and bool(prompt.place) and talk.step(prompt.place) is None


def asked_step(talk: Talk) -> Step:
    """The step being asked; raises `IllegalMove` where nothing is."""
    step = talk.asked()
    if step is None:
        raise IllegalMove
    return step


def answer(talk: Talk, stored: Any) -> None:
    """Take a listed value as the answer."""
    step = asked_step(talk)
    take(talk, step, stored)
    if step.question.key == "found" and talk.draft.value(step.text) is True:
        take_found(talk, step)


def suggested(talk: Talk, stored: Any) -> None:
    """Take the suggestion as the answer."""
    take(talk, asked_step(talk), stored, Source.SUGGESTED)


def given(talk: Talk, how: Any) -> None:
    """Take "not yet", or leave an optional question out."""
    step = asked_step(talk)
    if how == Given.NOT_YET and step.question.not_yet:
        keep(talk, step, Answer(given=Given.NOT_YET))
    elif how != Given.NOT_YET and not step.question.needed:
        leave_out(talk, step)
    else:
        raise IllegalMove


def stay(talk: Talk, place: Any) -> None:
    """Keep an answer as it was."""
    if talk.asking and talk.draft.at == place:
        talk.set_draft(at="")


def one_by_one(talk: Talk, _place: Any) -> None:
    """Ask for a group's facts one at a time."""
    step = asked_step(talk)
    talk.set_draft(singly=(*talk.draft.singly, step.group_key))


def visit(talk: Talk, place: Any) -> None:
    """Ask a question anew, wherever it stands on the path."""
    step = talk.step(str(place)) if talk.asking else None
    if step is None or step.question.never_asked:
        raise Refusal(phrase("not-on-path"))
    talk.set(pending=None, paused=False, refusals=0)
    talk.set_draft(at=str(place))


def whole_list(talk: Talk, start: Any) -> None:
    """Show every entry of a list, some at a time."""
    step = asked_step(talk)
    kind, reading = step.question.kind, talk.reading(step)
    listed = getattr(kind, "whole", kind.options)(reading)
    shown = [option("answer", stored, label) for stored, label in listed[start : start + PAGE]]
    if start + PAGE < len(listed):
        shown.append(option("list", start + PAGE, phrase("option-further")))
    talk.prompt = Prompt(phrase("choose-from-list"), step.text, (*shown, *closers()), "search")


def choose_among(talk: Talk, several: Several) -> None:
    """Offer the values that an owner's words may mean."""
    step = asked_step(talk)
    pressed = tuple(option("answer", stored, label) for stored, label in several.candidates)
    talk.prompt = Prompt(several.phrase, step.text, (*pressed, *closers()), step.question.kind.expects)


def close_list(talk: Talk, _about: Any) -> None:
    """Close a list that lies beside the question, which is asked again."""
    talk.note("closed")


def tell_contact(talk: Talk, _about: Any) -> None:
    """Say how the SOR team is reached; nobody is asked for."""
    tell(talk, Topic.PROFESSIONAL)


def go_on(talk: Talk, number: Any) -> None:
    """Go on where we were, or with the case of this number, which lies aside."""
    go_on_here(talk, None) if number is None else switch(talk, number)


def take_up(talk: Talk, _about: Any) -> None:
    """Take a cancelled draft up again."""
    talk.move("take_up")
    talk.set(paused=False)
    talk.say("taken-up")


ACTS: Mapping[str, Callable[[Talk, Any], None]] = {
    "answer": answer, "suggested": suggested, "given": given, "keep": stay, "one_by_one": one_by_one,
    "visit": visit, "begin": begin, "add": add, "remove": remove, "list": whole_list, "tell": tell_contact,
    "checkup": agree, "still_right": still_right, "not_right": lambda talk, cvr: not_right(talk, cvr, begin),
    "checkup_stop": stop, "go_on": go_on, "take_up": take_up, "confirm": confirm, "deny": deny,
    "section": lambda talk, index: change_in(talk, int(index)),
    "wish": lambda talk, wish: grant(talk, Wish(wish)),
    "correct": correct, "switch": switch, "withdraw": withdraw, "again": again, "erase": erase, "close": close_list,
    "checklist": show_one, "tick": tick, "sheet": give_sheet,
    "send": lambda talk, _about: send(talk),
    "topic": lambda talk, topic: tell(talk, Topic(topic)),
    "receipt": lambda talk, _about: receipt(talk, again=True),
}  # fmt: skip

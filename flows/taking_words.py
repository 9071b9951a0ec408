"""Words that are no button and no wish: an answer, what is said at the review, or something to begin."""

from flows import handover, purposes
from flows.acts import do
from flows.answering import take, take_words
from flows.asking import asks_together, helpers
from flows.blocks import found_block, holds_facts
from flows.conversations import Act
from flows.correction_words import after_no, read_correction
from flows.errors import InvalidAnswer, Refusal
from flows.flow import Step
from flows.hearing import Thing, things_called
from flows.people import Gathering
from flows.phrases import phrase
from flows.questions import UNASKED, Asking, Expects
from flows.replies import Prompt
from flows.sentences import read_change, take_change
from flows.set_words import by_set_words
from flows.several import take_found, take_group, take_practitioners
from flows.stages import Stage
from flows.talk import Talk, option
from flows.vocabulary import ALL_RIGHT, ANOTHER, YES, plain


def taken_as_answer(talk: Talk, text: str) -> None:
    """Take words that are no button and no wish as what they can be here; raises `Refusal` where they are nothing."""
    if not talk.asking:
        _nothing_under_way(talk, text)
        return
    step = talk.current()
    if step is None:
        _reviewed(talk, text)
    elif step.question.asking in UNASKED:
        talk.say("looking-up")
    elif step.question.asking is Asking.ENDING:
        _ended(talk, step, text)
    elif step.question.key == "same_as_company" and (differs := after_no(text)) is not None:
        _take_what_differs(talk, step, differs)
    elif not by_set_words(talk, step, plain(text)):
        take_text(talk, step, text)


def _take_what_differs(talk: Talk, step: Step, text: str) -> None:
    """Take "nej, telefonen er ..." as the no, and as what is otherwise for this clinic where that is said."""
    take(talk, step, stored=False)
    first, said = talk.current(), read_correction(text)
    if first is not None and (holds_facts(text) or (said is not None and said.keys)):
        take_text(talk, first, text)


def _nothing_under_way(talk: Talk, text: str) -> None:
    draft = talk.latest
    if (flow := purposes.named(text) or ("change" if read_change(text, talk.moment.today) else None)) in talk.flows:
        begin_saying(talk, str(flow), text)
    elif draft is not None and draft.stage == Stage.SUBMITTED and plain(text) in ALL_RIGHT:
        do(talk, Act("receipt"))
    else:
        raise Refusal(phrase("choose-first"))


def begin_saying(talk: Talk, flow: str, text: str) -> None:
    """Begin what the owner's words name, with what they say already."""
    do(talk, Act("begin", flow))
    if flow == "change":
        take_change(talk, talk.items("change")[0], text)


def take_handover(talk: Talk) -> None:
    """Go on with the clinic whose handover code was said; where no good one was, say so."""
    if talk.moment.handover is None:
        talk.say("handover-unknown")
        return
    if not talk.asking or talk.draft.flow != "registration":
        do(talk, Act("begin", "registration"))
    handover.take_over(talk, talk.moment.handover)


def _reviewed(talk: Talk, text: str) -> None:
    """What is said at the review: that it is right, that there is another clinic, or the name of an answer."""
    if plain(text) in ALL_RIGHT | YES and talk.draft.stage == Stage.REVIEW:
        do(talk, Act("send"))
    elif plain(text) in ANOTHER:
        do(talk, Act("add", talk.flow.adds))
    elif things := things_called(talk, text):
        change_one_of(talk, things)
    else:
        raise Refusal(phrase("review-not-understood"))


def _ended(talk: Talk, step: Step, text: str) -> None:
    """Where this way ends, words may name another kind of place, which may go on."""
    if by_set_words(talk, step, plain(text)):
        return
    other = talk.step(step.sights["institution_type"])
    if other is None:
        raise Refusal(phrase("refused-choose"))
    talk.set_draft(at=other.text)
    try:
        take_words(talk, other, text)
    except InvalidAnswer:
        talk.set_draft(at="")
        raise Refusal(phrase("refused-choose")) from None


def take_text(talk: Talk, step: Step, text: str) -> None:
    """Take the words as the answer at a step: one value, a group's facts, or items of a repeating section."""
    kind = step.question.kind
    if found_block(talk, step, text):
        return
    if asks_together(talk, step) and step.group is not None:
        take_group(talk, step, step.group, text)
    elif isinstance(kind, Gathering):
        _gathered(talk, step, kind, text)
    elif step.question.key == "what" and take_change(talk, step.place.items[0], text):
        talk.set(refusals=0)
    else:
        take_words(talk, step, text)
        if step.question.key == "found" and talk.draft.value(step.text) is True:
            take_found(talk, step)


def _gathered(talk: Talk, step: Step, kind: Gathering, text: str) -> None:
    try:
        kind.read(text, talk.reading(step))
    except InvalidAnswer:
        take_practitioners(talk, step, text)
    else:
        # "None" said of more of them is the end of the list.
        take(talk, step, "no_more" if talk.items(kind.collection, *step.place.items) else "none")


def change_one_of(talk: Talk, things: tuple[Thing, ...]) -> None:
    """Ask the thing anew; where several go by that name, which one."""
    if len(things) == 1:
        do(talk, Act("visit", things[0].place))
        return
    pressed = (option("visit", each.place, phrase("thing-of", label=each.label, where=each.heading)) for each in things)
    talk.prompt = Prompt(phrase("change-which"), options=(*pressed, *helpers(talk)), expects=Expects.OPTION)
